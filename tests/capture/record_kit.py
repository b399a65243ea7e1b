"""What the tests of recording share: a sector with names around it, frames, disks that fail."""

from __future__ import annotations

import errno
import threading
import time
from typing import IO, TYPE_CHECKING

import cv2
import numpy as np

from capture.frame import Frame
from capture.record_folder import create_private
from capture.record_source import SessionSource
from capture.recorder import Origin, Recorder
from capture.sector import manual_fan

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from numpy.typing import NDArray

SIZE = (160, 120)
FAN = manual_fan(SIZE, (80.0, -20.0), 30.0, 100.0, -35.0, 35.0)
ORIGIN = Origin(live=True, fps=None)
CANARY = "CANARY^NAME"
ROOMY = 50_000_000_000


def picture(number: int, size: tuple[int, int] = SIZE) -> NDArray[np.uint8]:
    """Speckle with a name written all around and over the sector's edge."""
    rng = np.random.default_rng(number % 40)
    image = rng.integers(30, 220, (size[1], size[0]), dtype=np.uint8)
    for y in (10, size[1] // 2, size[1] - 4):
        cv2.putText(image, CANARY, (0, y), cv2.FONT_HERSHEY_PLAIN, 1.0, 255)
    return image


def frames(count: int, first: int = 0, step_s: float = 1 / 30, at_s: float = 100.0) -> list[Frame]:
    return [Frame(picture(n), n, at_s + n * step_s) for n in range(first, first + count)]


class FullFile:
    """A file on a disk with room for so many bytes; `left` is shared by all files of it."""

    def __init__(self, file: IO[bytes], left: list[int]) -> None:
        self._file, self._left = file, left

    def write(self, data: bytes) -> int:
        if len(data) > self._left[0]:
            raise OSError(errno.ENOSPC, "No space left on device")
        self._left[0] -= len(data)
        return self._file.write(data)

    def __getattr__(self, name: str) -> object:
        return getattr(self._file, name)


class SlowFile(FullFile):
    """A file each write to which takes 100 ms, until `hurry` is set."""

    hurry = threading.Event()

    def write(self, data: bytes) -> int:
        self.hurry.wait(0.1)
        return self._file.write(data)


def full_after(size: int) -> Callable[[Path], FullFile]:
    left = [size]
    return lambda path: FullFile(create_private(path), left)


def a_recorder(root: Path, **given: object) -> Recorder:
    recorder = Recorder(root, ORIGIN, **{"usage": lambda _: (0, 0, ROOMY), **given})
    recorder.confirm(FAN)
    return recorder


def offer(recorder: Recorder, some: list[Frame]) -> None:
    """Offer frames no faster than the recorder takes them."""
    for frame in some:
        recorder.offer(frame)
        settle(recorder)


def settle(recorder: Recorder, most: int = 30) -> None:
    deadline = time.monotonic() + 5.0
    while len(recorder._queue) > most and time.monotonic() < deadline:
        time.sleep(0.002)


def wait_for(condition: Callable[[], object], seconds: float = 5.0) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.005)


def read(folder: Path) -> tuple[list[Frame], SessionSource]:
    with SessionSource(folder) as source:
        return list(source), source
