"""The real command on a real X server, by a real mouse and keyboard, killed in the middle."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

ROOT = Path(__file__).resolve().parents[3]
NEEDED = ("Xvfb", "xdotool")
SIZE = (1280, 800)
LONG_S = 90.0
NAME, COME_IN, THIRD = (200, 92), (365, 92), (1060, 190)
ASK_ME, BIG = (160, 714), (1050, 720)
"""Where these lie at this size, pixels."""

pytestmark = pytest.mark.skipif(
    any(shutil.which(each) is None for each in NEEDED), reason="needs Xvfb and xdotool"
)


class Desk:
    """An X server, and the hands at it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        screen = f"{SIZE[0]}x{SIZE[1]}x24"
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", "1", "-screen", "0", screen, "-noreset",
             "-fbdir", str(folder)],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )  # fmt: skip
        assert self.server.stdout is not None
        self.env = {**os.environ, "DISPLAY": f":{self.server.stdout.readline().strip()}",
                    "PYTHONPATH": str(ROOT), "XDG_CONFIG_HOME": str(folder / "settings"),
                    "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}  # fmt: skip
        self.file = folder / "p.sqlite"

    def start(self) -> subprocess.Popen[bytes]:
        """Start `pleura learn`, and wait for its window."""
        code = "from app.cli import main; main()"
        words = ["learn", "--language", "en", "--progress", str(self.file)]
        child = subprocess.Popen([sys.executable, "-c", code, *words], cwd=ROOT, env=self.env)
        find = ("search", "--onlyvisible", "--name", "Pleura: lessons")
        self.until(lambda: child.poll() is None and self.hand(*find, check=False))
        self.hand("windowfocus", self.hand(*find).split()[-1])
        self.settle()
        return child

    def hand(self, *words: str, check: bool = True) -> str:
        """Move the mouse, press keys."""
        done = subprocess.run(
            ["xdotool", *words], env=self.env, capture_output=True, text=True, check=check
        )
        return done.stdout

    def click(self, at: tuple[int, int]) -> None:
        """Press the mouse."""
        self.hand("mousemove", str(at[0]), str(at[1]), "click", "1")

    def screen(self) -> np.ndarray:
        """What stands on the screen, (H, W, 3) uint8."""
        raw = np.fromfile(self.folder / "Xvfb_screen0", np.uint8)
        pixels = raw[-SIZE[0] * SIZE[1] * 4 :].reshape(SIZE[1], SIZE[0], 4)
        return pixels[..., 2::-1].copy()

    def settle(self) -> None:
        """Wait until the screen has stood still for a while."""

        def still() -> bool:
            before = self.screen()
            time.sleep(0.4)
            return before.any() and np.array_equal(before, self.screen())

        self.until(still)

    def until(self, seen) -> None:
        """Look until it shows."""
        deadline = time.monotonic() + LONG_S
        while not seen():
            assert time.monotonic() < deadline, "it did not show"
            time.sleep(0.1)

    def answers(self) -> int:
        """How many answers the file holds."""
        if not self.file.exists():
            return 0
        with closing(sqlite3.connect(f"file:{self.file}?mode=ro", uri=True)) as file:
            return int(file.execute("SELECT count(*) FROM answer").fetchone()[0])

    def give(self, *, by_mouse: bool = False) -> None:
        """Answer "2", be a little sure, give it; keys that come too early mean nothing."""
        before = self.answers()

        def given() -> bool:
            self.hand("key", "2", "bracketright")
            if by_mouse:
                self.click(BIG)
            else:
                self.hand("key", "Return")
            time.sleep(0.4)
            return self.answers() > before

        self.until(given)
        self.settle()


@pytest.fixture
def desk(tmp_path):
    made = Desk(tmp_path)
    yield made
    made.server.terminate()
    made.server.wait()
    assert made.server.stdout is not None
    made.server.stdout.close()


def test_from_the_first_start_to_the_learning_curve_and_a_kill_in_the_middle(desk: Desk) -> None:
    child = desk.start()
    desk.click(NAME)
    desk.hand("type", "heron-7")
    desk.click(COME_IN)
    desk.settle()
    desk.click(THIRD)  # count the B-lines
    desk.settle()
    desk.click(ASK_ME)
    desk.give()
    desk.give(by_mouse=True)
    desk.give()  # the key goes on where the mouse was
    desk.hand("key", "Return")
    desk.settle()
    desk.hand("key", "2", "bracketright")  # an answer that is not given
    child.send_signal(signal.SIGKILL)
    child.wait()
    assert desk.answers() == 3
    child = desk.start()  # who was here last comes in by herself
    desk.hand("key", "3", "Return")
    desk.settle()
    desk.hand("key", "Return")
    desk.give()
    assert desk.answers() == 4
    before = desk.screen()
    desk.hand("key", "p")
    desk.settle()
    field = desk.screen()[500:740, 880:1240].astype(int)  # where the learning curve is painted
    blue = (field[..., 2] > 200) & (field[..., 0] < 140)
    assert not np.array_equal(before, desk.screen()) and blue.any()
    child.terminate()
    assert child.wait(timeout=LONG_S) == 0
