"""Films a screen: a few pictures a second, the line below says what the hand does."""

from __future__ import annotations

import threading
import time
from fractions import Fraction
from typing import TYPE_CHECKING, Self

import av
import cv2
import numpy as np

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from tests.film.screen import Hand, Screen

EACH_S = 0.5
PLAYED_FPS = 8
WIDTH = 960
_LINE = 36
_DARK = 2.0
_INK, _GROUND = (236, 242, 248), (20, 24, 30)


class Reel:
    """Films from entering to leaving.

    Parameters
    ----------
    screen, hand : Screen, Hand
        What is filmed, and whose actions are counted in the line below.
    path : Path or None
        MP4 file; None films nothing.
    """

    def __init__(self, screen: Screen, hand: Hand, path: Path | None) -> None:
        self._screen, self._hand, self._path = screen, hand, path
        self.text = ""
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._run, name="film")

    def __enter__(self) -> Self:
        if self._path is not None:
            self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._end.set()
        if self._path is not None:
            self._thread.join()

    def _run(self) -> None:
        begun = time.monotonic()
        w, h = self._screen.size
        size = WIDTH, round(WIDTH * h / w) // 2 * 2 + _LINE
        with av.open(str(self._path), "w") as file:
            stream = file.add_stream("libx264", rate=PLAYED_FPS)
            stream.width, stream.height, stream.pix_fmt = *size, "yuv420p"
            stream.options = {"crf": "27", "preset": "slow", "tune": "animation"}
            stream.time_base = Fraction(1, PLAYED_FPS)
            while not self._end.wait(EACH_S):
                shown = self._screen.picture()
                if shown.mean() < _DARK:
                    continue  # between two windows
                picture = self._picture(shown, size, time.monotonic() - begun)
                for packet in stream.encode(av.VideoFrame.from_ndarray(picture, "rgb24")):
                    file.mux(packet)
            for packet in stream.encode():
                file.mux(packet)

    def _picture(self, shown: np.ndarray, size: tuple[int, int], seconds: float) -> np.ndarray:
        """Put the line below the screen."""
        width, height = size
        small = cv2.resize(shown, (width, height - _LINE), interpolation=cv2.INTER_AREA)
        line = np.full((_LINE, width, 3), _GROUND, np.uint8)
        told = (
            f"{seconds:4.0f} s, shown faster   {len(self._hand.actions):2d} actions   {self.text}"
        )
        cv2.putText(line, told, (10, 24), cv2.FONT_HERSHEY_SIMPLEX, 0.55, _INK, 1, cv2.LINE_AA)
        return np.vstack([small, line])
