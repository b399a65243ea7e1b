"""Opens cast:WIDTHxHEIGHT. Put your scanner's library where `Scanner` stands."""

import threading
import time

import numpy as np

from capture.errors import SourceLost, SourceUnavailable
from capture.frame import Frame, SourceInfo
from capture.handover import Closed, Latest


class Scanner:
    """Stands for a scanner's library: calls back with grey pictures from a thread of its own."""

    def __init__(self, width, height, on_picture):
        self.shape, self.on_picture, self.over = (height, width), on_picture, threading.Event()
        threading.Thread(target=self.run, daemon=True).start()

    def run(self):
        """Call back thirty times a second."""
        noise = np.random.default_rng(0)
        while not self.over.wait(1 / 30):
            self.on_picture(noise.integers(0, 255, self.shape, np.uint8))


class CastSource:
    """The source itself: thirty lines."""

    def __init__(self, width, height):
        self.info = SourceInfo("cast", (width, height), None, live=True)
        self._newest = Latest()
        self._scanner = Scanner(width, height, self._newest.put)

    def __iter__(self):
        index = 0
        while True:
            try:
                image = self._newest.take(timeout=2.0)
            except Closed:
                return
            if image is None:
                raise SourceLost("The scanner sends no picture any more; check its battery.")
            yield Frame(image, index, time.monotonic())
            index += 1

    def close(self):
        """End it; from any thread, any number of times."""
        self._scanner.over.set()
        self._newest.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


def open_cast(text):
    """Open what stands behind "cast:"; the entry point of this plug-in."""
    try:
        width, height = (int(part) for part in (text or "640x480").split("x"))
    except ValueError:
        raise SourceUnavailable("Write cast:640x480, width x height.") from None
    return CastSource(width, height)
