"""An 8-zone exam with a real mouse and real keys: Xvfb, xdotool, the phantom, the shipped network.

Run by hand, since it takes a minute or more: `python -m tests.ui.exam.real_keys`. It prints what
was done and how long it took, and fails when it took more than 60 actions.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

SOURCE = "phantom:seed=3,fps=8,size=320x240,preset=teaching,pattern=B,probe=convex"
SIZE = (1280, 800)
MOST_ACTIONS = 60
PATIENCE_S = 600.0


class Desk:
    """A screen without a person, and the hand that works on it."""

    def __init__(self, display: str) -> None:
        self.env = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        self.actions: list[str] = []

    def xdo(self, *words: str) -> str:
        """Let xdotool do something; what it printed."""
        done = subprocess.run(
            ["xdotool", *words], env=self.env, capture_output=True, text=True, check=False
        )
        return done.stdout.strip()

    def key(self, name: str) -> None:
        """Press a key."""
        self.actions.append(name)
        self.xdo("key", name)

    def click(self, x: int, y: int) -> None:
        """Press the left button of the mouse there."""
        self.actions.append(f"click {x},{y}")
        self.xdo("mousemove", str(x), str(y), "click", "1")


def wait(seen: Callable[[], object], seconds: float) -> bool:
    """Look until it shows; False when it does not in time."""
    deadline = time.monotonic() + seconds
    while not seen():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.1)
    return True


def main_button() -> tuple[int, int]:
    """Find where the big button is in a window of this size, in a process of its own."""
    code = (
        "from pathlib import Path; import tempfile\n"
        "from app.ui.application import start_qt\n"
        "from tests.ui.exam.kit import make_window\n"
        "app = start_qt(); w = make_window(Path(tempfile.mkdtemp()))\n"
        f"w.resize(*{SIZE}); w.show(); app.processEvents()\n"
        "b = w.stage.main.main; at = b.mapTo(w, b.rect().center())\n"
        "print(at.x(), at.y()); w.close()\n"
    )
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", code], env=env, capture_output=True, text=True, check=True
    )
    x, y = done.stdout.split()[-2:]
    return int(x), int(y)


def zones(kept: Path) -> int:
    """Count the zones that are on the disk."""
    found = 0
    for path in kept.glob("*/exam.json"):
        found = max(found, len(json.loads(path.read_text())["zones"]))
    return found


def examine(desk: Desk, kept: Path, report: Path) -> None:
    """Go through the exam: the big button by mouse and key in turn, a score for each zone."""
    button, begun = main_button(), time.monotonic()
    wait(lambda: desk.xdo("search", "--onlyvisible", "--name", "Pleura: exam"), 120)
    window = desk.xdo("search", "--onlyvisible", "--name", "Pleura: exam").split()[0]
    desk.xdo("windowfocus", window)
    time.sleep(2.0)
    while not list(kept.glob("*/exam.json")):
        desk.key("Return")
        wait(lambda: list(kept.glob("*/exam.json")), 10)
        if time.monotonic() - begun > PATIENCE_S:
            raise SystemExit("no exam was begun")
    time.sleep(3.0)
    while not (report / "report.pdf").exists() and time.monotonic() - begun < PATIENCE_S:
        before = zones(kept)
        if len(desk.actions) % 2:
            desk.click(*button)
        else:
            desk.key("Next")  # Page Down, as a foot switch sends it
        if wait(lambda before=before: zones(kept) != before, 4.0):  # type: ignore[misc]
            desk.key(str(before % 4))
            time.sleep(0.5)
        if zones(kept) == 8:
            wait((report / "report.pdf").exists, 15.0)


def run() -> int:
    """Set the screen up, examine, tell what came of it."""
    lacking = [name for name in ("Xvfb", "xdotool") if shutil.which(name) is None]
    if lacking:
        print(f"This needs {' and '.join(lacking)}: install them first.")
        return 2
    with ExitStack() as stack:
        root = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="pleura-keys-")))
        read, write = os.pipe()
        screen = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-noreset", "-screen", "0",
             f"{SIZE[0]}x{SIZE[1]}x24"],
            pass_fds=[write], stderr=subprocess.DEVNULL,
        )  # fmt: skip
        stack.callback(screen.wait)
        stack.callback(screen.terminate)
        os.close(write)
        with os.fdopen(read) as told:
            desk = Desk(f":{told.readline().strip()}")
        kept, report = root / "kept", root / "report"
        homes = {f"XDG_{name}_HOME": str(root / name) for name in ("CONFIG", "DATA", "CACHE")}
        child = subprocess.Popen(
            [sys.executable, "-m", "app", "exam", SOURCE, "-o", report, "--store", kept],
            env={**desk.env, **homes},
        )
        stack.callback(child.wait)
        stack.callback(child.terminate)
        begun = time.monotonic()
        examine(desk, kept, report)
        seconds = time.monotonic() - begun
        files = sorted(path.name for path in report.glob("*"))
        print(json.dumps({"actions": len(desk.actions), "seconds": round(seconds),
                          "zones": zones(kept), "files": files}))  # fmt: skip
        desk.xdo("key", "q")
        wait(lambda: child.poll() is not None, 30)
        done = (report / "report.pdf").exists() and len(desk.actions) <= MOST_ACTIONS
        return 0 if done and child.poll() == 0 else 1


if __name__ == "__main__":
    raise SystemExit(run())
