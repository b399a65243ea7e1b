"""What is filmed: an exam of eight zones to its report, and a correction that leaves the desk."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.film.screen import wait

if TYPE_CHECKING:
    from pathlib import Path

    from tests.film.reel import Reel
    from tests.film.screen import Hand, Screen

SOURCE = "phantom:seed=3,fps=8,size=320x240,preset=teaching,pattern=B,probe=convex"
PATIENCE_S = 120.0
LOOK_S = 4.2


class StuckError(RuntimeError):
    """Something did not show in time."""


@dataclass
class Times:
    """When what showed, seconds from the start of the program, and after how many actions."""

    seconds: dict[str, float] = field(default_factory=dict)
    actions: dict[str, int] = field(default_factory=dict)

    def note(self, name: str, seconds: float, actions: int) -> None:
        """Note it once."""
        self.seconds.setdefault(name, round(seconds, 1))
        self.actions.setdefault(name, actions)


class Stage:
    """One `pleura` on the screen, and what it tells of itself.

    Parameters
    ----------
    screen, hand, reel : Screen, Hand, Reel
        Where it runs, who works on it, and the film of it.
    root : Path
        Folder for everything that is written.
    """

    def __init__(self, screen: Screen, hand: Hand, reel: Reel, root: Path) -> None:
        self.hand, self.reel, self._root, self._env = hand, reel, root, screen.env
        self._status = root / "status.json"
        self._stack = ExitStack()
        self.begun_s = 0.0

    def start(self, *words: str) -> None:
        """Run a command of Pleura with homes of its own."""
        self._status.unlink(missing_ok=True)
        homes = {f"XDG_{name}_HOME": str(self._root / name) for name in ("CONFIG", "DATA", "CACHE")}
        self.begun_s = time.monotonic()
        child = subprocess.Popen(
            [sys.executable, "-m", "tests.film.watched", str(self._status), *words],
            env={**self._env, **homes, "HOME": str(self._root)},
        )
        self._child = child
        self._stack.callback(child.wait, 30)
        self._stack.callback(child.terminate)

    def close(self) -> None:
        """End what still runs."""
        self._stack.close()

    def end(self, key: str) -> int:
        """Leave by a key; the exit code."""
        self.hand.key(key)
        if not wait(lambda: self._child.poll() is not None, 60):
            self._child.terminate()
        self._stack.close()
        return self._child.wait()

    def kill(self) -> None:
        """End it as a loss of power would."""
        self._child.kill()
        self._stack.close()

    def told(self) -> dict[str, Any]:
        """What it shows now; empty before the first window."""
        try:
            return json.loads(self._status.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}

    def of(self, part: str, name: str) -> Any:
        """One value of the exam's or the desk's window; None while there is none."""
        return self.told().get(part, {}).get(name)

    def until(self, what: str, part: str, name: str, fits: Any = True) -> Any:
        """Wait until a value is (or, given a function, fits) something, and give it."""
        test = fits if callable(fits) else lambda value: value == fits
        if not wait(lambda: test(self.of(part, name)), PATIENCE_S):
            raise StuckError(f"waited for {what}; it shows {self.told()}")
        return self.of(part, name)

    def focus(self, kind: str) -> None:
        """Give a window the keyboard: there is nobody else on this screen who would."""
        if not wait(lambda: f"id_{kind}" in self.told(), PATIENCE_S):
            raise StuckError(f"waited for the window {kind}; it shows {self.told()}")
        number = str(self.told()[f"id_{kind}"])
        self.hand.do("windowmap", number, "windowraise", number, "windowfocus", number)
        time.sleep(0.3)

    def since(self) -> float:
        """Seconds since the command was given."""
        return time.monotonic() - self.begun_s


def begin(stage: Stage, times: Times) -> None:
    """Begin an exam and find the outline right."""
    stage.focus("ExamWindow")
    stage.reel.text = "begin the exam: Enter"
    stage.until("the start card", "exam", "ready")
    stage.hand.key("Return")
    stage.reel.text = "the outline is right: Enter"
    stage.until("the outline", "exam", "action", "confirm")
    stage.hand.key("Return")
    stage.until("a sector that was confirmed", "exam", "action", "save")
    if (number := stage.told()["seen"].get("number")) is not None:
        times.note("first score", number, 0)


def save(stage: Stage, times: Times, nth: int) -> None:
    """Look for a breath, save the zone, and give a score; by key and by mouse in turn."""
    at = stage.of("exam", "at")
    stage.reel.text = f"{at}: look for a breath, then save"
    stage.until("a breath of pictures", "exam", "looked_s", lambda s: (s or 0.0) >= LOOK_S)
    stage.until("the button", "exam", "can_act")
    if nth % 2:
        stage.hand.click(tuple(stage.of("exam", "main")))
    else:
        stage.hand.key("Next")  # Page Down, as a foot switch sends it
    stage.until(f"{at} on the disk", "exam", "zones", lambda zones: at in (zones or ()))
    if (number := stage.told()["seen"].get("number")) is not None:
        times.note("first score", number, 0)
    times.note("saved zone", stage.since(), len(stage.hand.actions))
    stage.reel.text = f"{at}: your own score {nth % 3}"
    if nth % 2:
        stage.hand.key(str(nth % 3))
    else:
        stage.hand.click(tuple(stage.of("exam", "own")[nth % 3]))


def next_zone(stage: Stage) -> None:
    """Go on to the next zone."""
    at = stage.of("exam", "at")
    stage.reel.text = "next zone: Enter"
    stage.until("the way on", "exam", "action", "next")
    stage.hand.key("Return")
    stage.until("the next zone", "exam", "at", lambda now: now not in (at, None))
    stage.until("the next zone's button", "exam", "action", "save")


def report(stage: Stage, times: Times, folder: Path) -> None:
    """Write the report."""
    stage.reel.text = "the report: Enter"
    stage.until("the end of the exam", "exam", "action", "finish")
    stage.until("the button", "exam", "can_act")
    stage.hand.key("Return")
    if not wait((folder / "report.pdf").exists, 2 * PATIENCE_S):
        raise StuckError(f"waited for the report; it shows {stage.told()}")
    times.note("report", stage.since(), len(stage.hand.actions))
    stage.until("the card of the report", "exam", "card", "TextCard")
    time.sleep(2.0)
    stage.hand.key("Escape")


def correct(stage: Stage, folder: Path) -> None:
    """Add a B-line to the worst moment of a recording, and export what a person judged as COCO."""
    stage.focus("DeskWindow")
    stage.reel.text = "the desk: the recording is read through"
    stage.until("the whole recording", "desk", "reading", False)
    stage.until("a picture", "desk", "can_edit")
    stage.reel.text = "to the worst moment: W"
    stage.hand.key("w")
    time.sleep(1.0)
    stage.until("a picture", "desk", "can_edit")
    stage.reel.text = "add a B-line: B, then move it with Alt and the arrows"
    stage.hand.key("b")
    stage.until("a correction", "desk", "corrected", 1)
    for _ in range(3):
        stage.hand.key("alt+Right")
        time.sleep(0.3)
    stage.until("the disk", "desk", "saved", "all saved")
    stage.reel.text = "export: Ctrl+E, COCO, a folder"
    stage.hand.key("ctrl+e")
    stage.until("the card of forms", "desk", "card", "ExportCard")
    time.sleep(0.7)
    stage.hand.click(tuple(stage.of("desk", "export")[1]))
    if not wait(lambda: stage.told().get("dialog"), PATIENCE_S):
        raise StuckError("waited for the choice of a folder")
    stage.hand.do("windowfocus", stage.told()["dialog"])
    time.sleep(0.5)
    folder.mkdir(exist_ok=True)
    stage.hand.key("ctrl+a")
    stage.hand.type(str(folder))
    stage.hand.key("Return")
    if not wait(lambda: list(folder.glob("*.json")), PATIENCE_S):
        raise StuckError(f"waited for the export; it shows {stage.told()}")
    stage.reel.text = "exported, and every file says: corrected by a person"
    time.sleep(2.0)
    stage.focus("DeskWindow")  # the dialog that had the keyboard is gone
