"""A live source that is found again after it was lost: same name, later, perhaps another number.

While it is gone iteration waits; `lost` says why. What comes then has a gap in its indices, so
that nothing looks back across it.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from capture.closable import Closable
from capture.errors import CaptureError, SourceLost

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from capture.frame import Frame, SourceInfo
    from capture.source import FrameSource

    Reopen = Callable[[Callable[[], bool]], FrameSource]

BACK_OFF_S = (0.5, 1.0, 2.0, 4.0, 5.0)
MOST, WITHIN_S, THEN_S = 5, 60.0, 30.0
LOOK_S = 0.25
STILL_S = 3.0

_SAMPLED = 8
_FEW = 2


class Pacing:
    """When the next try to open a source is due: 0.5, 1, 2, 4, 5 s after one another.

    Five tries within 60 s at most, then one every 30 s: a cable with a loose contact must not keep
    the driver busy for ever. Times are the caller's monotonic seconds.
    """

    def __init__(self) -> None:
        self._tries: deque[float] = deque(maxlen=MOST)
        self._failed, self._from_s, self._slow = 0, 0.0, False

    def begin(self, now_s: float) -> None:
        """Begin anew: the source is gone since now; earlier tries still count."""
        self._failed, self._from_s, self._slow = 0, now_s, False

    def due_s(self) -> float:
        """When the next try may be."""
        wait = BACK_OFF_S[min(self._failed, len(BACK_OFF_S) - 1)]
        return max(self._from_s + wait, self._allowed_s())

    def hurry(self, now_s: float) -> None:
        """Try at once, as far as there were not too many tries: the device is plugged in again."""
        self.begin(now_s - BACK_OFF_S[0])

    def note(self, now_s: float) -> None:
        """Note that a try begins now."""
        self._tries.append(now_s)
        self._failed, self._from_s = self._failed + 1, now_s

    def _allowed_s(self) -> float:
        tries = self._tries
        many = len(tries) == MOST and tries[-1] - tries[0] <= WITHIN_S
        self._slow = self._slow or many
        return tries[-1] + THEN_S if self._slow else float("-inf")


class Reconnecting(Closable):
    """Wraps a live source and opens it again whenever it is lost.

    Parameters
    ----------
    source : FrameSource
        Open already; belongs to the wrapper from now on.
    reopen : callable
        Opens it anew. Takes a callable that tells whether nobody wants it any more, and raises a
        `CaptureError` when it cannot be opened.
    present : callable
        Tells whether the device is plugged in; None where the system cannot tell. While it is not,
        no try is made; when it comes back, one is made at once.
    still_s : float or None
        After so many seconds of exactly the same picture the source is opened again, once: OpenCV
        repeats the last picture of an unplugged device. None never does.
    clock : callable
        Gives monotonic seconds.
    wait : callable or None
        Waits for so many seconds, or shorter when the end is asked for; None is real waiting.

    Attributes
    ----------
    lost : str or None
        Why there are no pictures now, one sentence; None while there are.
    reconnected : int
        How often it was found again.
    """

    def __init__(
        self,
        source: FrameSource,
        reopen: Reopen,
        *,
        present: Callable[[], bool | None] = lambda: None,
        still_s: float | None = STILL_S,
        clock: Callable[[], float] = time.monotonic,
        wait: Callable[[float], object] | None = None,
    ) -> None:
        self.lost: str | None = None
        self.reconnected = 0
        self._source, self._reopen, self._present = source, reopen, present
        self._still_s, self._clock = still_s, clock
        self._closing = threading.Event()
        self._swap = threading.Lock()
        self._wait = wait or self._closing.wait
        self._pacing = Pacing()
        self._offset, self._last = 0, -1
        self._times_s: deque[float] = deque(maxlen=30)
        self._same: Frame | None = None
        self._tried_still = False

    @property
    def info(self) -> SourceInfo:
        """What the source says of itself since it was opened last."""
        return self._source.info

    def __iter__(self) -> Iterator[Frame]:
        """Frames until it is closed; waits while the source is gone."""
        while not self._closing.is_set():
            try:
                for frame in self._source:
                    self.lost = None
                    if self._stands_still(frame):
                        self.lost = "the picture stood still, so the device is opened again"
                        break
                    yield self._numbered(frame)
                else:
                    self.lost = f"{self.info.name} no longer delivers pictures"
            except SourceLost as error:
                self.lost = str(error)
            self._source.close()
            if not self._closing.is_set():
                self._find_again()

    def close(self) -> None:
        """Ask the source to end; idempotent, from any thread."""
        self._closing.set()
        with self._swap:
            self._source.close()

    def _find_again(self) -> None:
        gone_s = self._clock()
        self._pacing.begin(gone_s)
        there = self._present()
        if there and self._tried_still:
            self._pacing.hurry(gone_s)
        while not self._closing.is_set():
            now_s = self._clock()
            before, there = there, self._present()
            if there and before is False:
                self._pacing.hurry(now_s)
            left_s = self._pacing.due_s() - now_s
            if there is False or left_s > 0:
                self._wait(LOOK_S if there is False else min(left_s, LOOK_S))
                continue
            self._pacing.note(now_s)
            try:
                source = self._reopen(self._closing.is_set)
            except CaptureError:
                continue
            with self._swap:
                self._source = source
                if self._closing.is_set():
                    source.close()
            since_s = self._times_s[-1] if self._times_s else gone_s
            missed = round((self._clock() - since_s) * self._fps())
            self._offset = self._last + 1 + max(1, missed)
            self.reconnected += 1
            return

    def _numbered(self, frame: Frame) -> Frame:
        self._last = self._offset + frame.index
        self._times_s.append(frame.grabbed_s)
        return frame if self._offset == 0 else replace(frame, index=self._last)

    def _fps(self) -> float:
        """Pictures per second before it was lost; 0 when not known."""
        times_s = self._times_s
        if len(times_s) < _FEW or times_s[-1] <= times_s[0]:
            return 0.0
        return (len(times_s) - 1) / (times_s[-1] - times_s[0])

    def _stands_still(self, frame: Frame) -> bool:
        """Tell, once per still picture, that it has been exactly the same for too long."""
        if self._still_s is None:
            return False
        same = self._same
        if same is None or not _alike(same, frame):
            self._same, self._tried_still = frame, False
            return False
        if self._tried_still or frame.grabbed_s - same.grabbed_s < self._still_s:
            return False
        self._tried_still = True
        return True


def _alike(one: Frame, other: Frame) -> bool:
    """Exactly the same picture; a coarse grid of pixels tells most that differ apart."""
    if one.image.shape != other.image.shape:
        return False
    coarse = slice(None, None, _SAMPLED)
    return np.array_equal(one.image[coarse, coarse], other.image[coarse, coarse]) and (
        np.array_equal(one.image, other.image)
    )
