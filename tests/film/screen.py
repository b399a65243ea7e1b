"""A screen without a person (Xvfb), the hand that works on it (xdotool), and what it shows."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import time
from contextlib import ExitStack
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

NEEDED = ("Xvfb", "xdotool")


def lacking() -> list[str]:
    """Name what is not installed."""
    return [name for name in NEEDED if shutil.which(name) is None]


class Screen:
    """An X display of its own; its picture lies in a file that can be read at any time.

    Parameters
    ----------
    size : (int, int)
        Width and height, pixels.
    folder : Path
        For the picture.
    """

    def __init__(self, size: tuple[int, int], folder: Path) -> None:
        self.size, self._folder = size, folder
        self._stack = ExitStack()
        read, write = os.pipe()
        w, h = self.size
        screen = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-noreset", "-fbdir", str(self._folder),
             "-screen", "0", f"{w}x{h}x24"],
            pass_fds=[write], stderr=subprocess.DEVNULL,
        )  # fmt: skip
        self._stack.callback(screen.wait)
        self._stack.callback(screen.terminate)
        os.close(write)
        with os.fdopen(read) as told:
            display = f":{told.readline().strip()}"
        self.env = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        self._file = (self._folder / "Xvfb_screen0").open("rb")
        self._stack.callback(self._file.close)

    def close(self) -> None:
        """End the display."""
        self._stack.close()

    def picture(self) -> np.ndarray:
        """What is shown now, (H, W, 3) uint8, RGB; the file is an XWD dump that X keeps up."""
        self._file.seek(0)
        head = struct.unpack(">25I", self._file.read(100))
        start, height, stride = head[0] + head[19] * 12, head[5], head[12]
        self._file.seek(start)
        rows = np.frombuffer(self._file.read(height * stride), np.uint8).reshape(height, stride)
        pixels = rows[:, : 4 * head[4]].reshape(height, head[4], 4)
        return np.ascontiguousarray(pixels[:, :, 2::-1])


class Hand:
    """One gloved hand: presses keys and the mouse, and counts what it did."""

    def __init__(self, screen: Screen) -> None:
        self._env = screen.env
        self.actions: list[str] = []

    def do(self, *words: str) -> str:
        """Let xdotool do something that is no action of the person; what it printed."""
        done = subprocess.run(
            ["xdotool", *words], env=self._env, capture_output=True, text=True, check=False
        )
        return done.stdout.strip()

    def key(self, name: str) -> None:
        """Press a key."""
        self.actions.append(name)
        self.do("key", "--clearmodifiers", name)

    def click(self, at: tuple[int, int]) -> None:
        """Press the left button of the mouse there."""
        self.actions.append(f"click {at[0]},{at[1]}")
        self.do("mousemove", str(at[0]), str(at[1]), "click", "1")

    def drag(self, one: tuple[int, int], other: tuple[int, int]) -> None:
        """Drag with the left button from one place to another."""
        self.actions.append(f"drag {one[0]},{one[1]} to {other[0]},{other[1]}")
        self.do("mousemove", str(one[0]), str(one[1]), "mousedown", "1")
        for part in (0.25, 0.5, 0.75, 1.0):
            x, y = (round(a + part * (b - a)) for a, b in zip(one, other, strict=True))
            self.do("mousemove", str(x), str(y))
            time.sleep(0.1)
        self.do("mouseup", "1")

    def type(self, text: str) -> None:
        """Type a text; counted as one action."""
        self.actions.append(f"type {len(text)} letters")
        self.do("type", "--delay", "15", text)


def wait(seen: Callable[[], object], seconds: float) -> bool:
    """Look until it shows; False when it does not in time."""
    deadline = time.monotonic() + seconds
    while not seen():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.05)
    return True
