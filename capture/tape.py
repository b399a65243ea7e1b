"""The pictures of a clip with their numbers and times, forward or from any place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from capture.errors import ClipError
from capture.reel import Reel
from capture.timeline import Key, Timeline, read_timeline
from capture.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from av.video.frame import VideoFrame

USUAL_FPS = 25.0
"""Assumed where neither time stamps nor the container tell the rate."""


@dataclass(frozen=True, slots=True)
class Shot:
    """One decoded picture: its number, its time from the first picture in seconds, itself."""

    index: int
    media_s: float
    picture: VideoFrame


class Tape:
    """A clip whose pictures are numbered by presentation time.

    Parameters
    ----------
    path : Path
        A regular file.
    plan : bool
        Read all time stamps now rather than at the first jump.

    Raises
    ------
    ClipError
        If it is no video or no picture of it can be decoded.
    """

    def __init__(self, path: Path, *, plan: bool) -> None:
        self._path = path
        self._reel = Reel(path)
        self._timeline: Timeline | None = None
        self._waiting: list[VideoFrame] = []
        self._next = 0
        self._last_s = 0.0
        self._delivered: int | None = 0
        try:
            if not self._fill(lambda: False):
                raise ClipError(
                    f"No picture of {quoted(path)} can be decoded; export it again as MP4 (H.264)."
                )
            self.first = self._waiting[0]
            self._first_stamp = self.first.pts
            if plan:
                self._plan()
        except BaseException:
            self._reel.close()
            raise
        self.fps = _frame_rate(self._reel, self._timeline)

    @property
    def count(self) -> int | None:
        """Number of pictures, where it is known."""
        if self._timeline is not None:
            return self._timeline.count
        return self._reel.stream.frames or None

    @property
    def duration_s(self) -> float:
        """How long the container or the time stamps say it lasts, seconds; 0 if neither does."""
        stated = (self._reel.duration_us or 0) / 1e6
        if self._timeline is None or not self._timeline.timed:
            return stated
        return max(stated, float(self._timeline.span * self._reel.stream.time_base))

    def next(self, stopped: Callable[[], bool]) -> Shot | None:
        """Next picture; None at the end, or when `stopped` says so between two packets."""
        while True:
            if not self._fill(stopped):
                return None
            picture = self._waiting.pop(0)
            index = self._number(picture)
            if index is not None and index >= self._next:
                break  # else its time stamp is unknown or repeats an earlier one
        self._next = index + 1
        if self._delivered is not None:
            self._delivered += 1
        self._last_s = max(self._last_s, self._time(picture, index))
        return Shot(index, self._last_s, picture)

    def find(self, index: int, stopped: Callable[[], bool]) -> Shot | None:
        """Picture `index`, clipped to the recording; the nearest later one if it is lost."""
        timeline = self._plan()
        index = min(max(index, 0), max(timeline.count - 1, 0))
        key = timeline.key(index)
        behind, far = self._next > index, key is not None and key.rank > self._next
        if behind or far:
            if key is not None and self._jump(key):
                shot = self._forward(index, stopped)
                if shot is not None and shot.index == index:
                    return shot
                if stopped():
                    return None
            self._rewind()
        return self._forward(index, stopped)

    def losses(self) -> str | None:
        """Say what was missing in a run from start to end; None when nothing, or after a jump."""
        if self._delivered is None or self._timeline is None:
            return "incomplete: the file breaks off" if self._reel.torn else None
        if self._delivered >= self._timeline.promised:
            return None
        return f"incomplete: {self._delivered} of {self._timeline.promised} frames"

    def close(self) -> None:
        """Give the file back."""
        self._waiting.clear()
        self._reel.close()

    def _plan(self) -> Timeline:
        if self._timeline is None:
            self._timeline = read_timeline(self._path).starting(self._first_stamp)
        return self._timeline

    def _fill(self, stopped: Callable[[], bool]) -> bool:
        while not self._waiting:
            pictures = None if stopped() else self._reel.step()
            if pictures is None:
                return False
            self._waiting += pictures
        return True

    def _number(self, picture: VideoFrame) -> int | None:
        if self._timeline is None or not self._timeline.timed:
            return self._next
        return self._timeline.rank(picture.pts)

    def _forward(self, index: int, stopped: Callable[[], bool]) -> Shot | None:
        last = None
        while (shot := self.next(stopped)) is not None:
            if shot.index >= index:
                return shot
            last = shot
        return None if stopped() else last

    def _jump(self, key: Key) -> bool:
        self._restart(delivered=None)
        return self._reel.jump(key)

    def _rewind(self) -> None:
        self._restart(delivered=0)
        self._reel.rewind()

    def _restart(self, delivered: int | None) -> None:
        self._waiting.clear()
        self._next, self._last_s, self._delivered = 0, 0.0, delivered

    def _time(self, picture: VideoFrame, index: int) -> float:
        timed = self._timeline is None or self._timeline.timed
        if timed and picture.pts is not None and self._first_stamp is not None:
            return float((picture.pts - self._first_stamp) * self._reel.stream.time_base)
        return index / (self.fps or USUAL_FPS)


def _frame_rate(reel: Reel, timeline: Timeline | None) -> float | None:
    # The time stamps know best; the container's own figure is exact where it agrees with them.
    stated = float(reel.stream.average_rate or reel.stream.guessed_rate or 0) or None
    if timeline is None or timeline.span == 0:
        return stated
    measured = float((timeline.count - 1) / (timeline.span * reel.stream.time_base))
    return stated if stated and abs(stated - measured) < 0.02 * measured else measured
