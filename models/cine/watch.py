"""A recording watched moment by moment: breath, window, needle and B-line tracks in one place."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from models.cine.breath import LOOK_BACK_S, Breath, find_breath
from models.cine.motion import Motion, MotionMeter
from models.cine.needle import Needle
from models.cine.reading import Reading, reading_of
from models.cine.tracks import Track, TrackFollower, count_lines, spaces_of
from models.cine.window import WindowSummary, summarise, window_s
from models.trust.verdict import Trust

if TYPE_CHECKING:
    from models.cine.moment import Moment

KEEP_S = 60.0
_BREATH_EVERY_S = 1.0


@dataclass(frozen=True, slots=True)
class SpaceLines:
    """B-lines of one intercostal space over a window, each counted once; limits 0…1 across."""

    start: float
    end: float
    b_lines: int


@dataclass(frozen=True, slots=True, eq=False)
class CineSummary:
    """What a stretch of time shows.

    Parameters
    ----------
    window : WindowSummary
        The score over it, with its worst moment.
    breath : Breath
        Rate and phase, from up to 30 s before its end.
    tracks : tuple of Track
        The B-lines seen in it.
    spaces : tuple of SpaceLines
        How many of them each intercostal space shows, left to right.
    """

    window: WindowSummary
    breath: Breath
    tracks: tuple[Track, ...]
    spaces: tuple[SpaceLines, ...]


class CineWatch:
    """Watches one recording; feed it every moment, in the order of time.

    A time that goes back (a seek, a loop) begins anew; a gap does not.

    Parameters
    ----------
    keep_s : float
        What is older is forgotten, seconds; infinite for a whole clip.
    """

    def __init__(self, *, keep_s: float = KEEP_S) -> None:
        self._keep_s = keep_s
        self._start()

    def _start(self) -> None:
        self._readings: deque[Reading] = deque()
        self._motions: deque[Motion] = deque()
        self._needle = Needle()
        self._shown: float | None = None
        self._meter, self._follower = MotionMeter(), TrackFollower()
        self._motion: Motion | None = None
        self._breath = find_breath(())
        self._found_s: float | None = None

    @property
    def needle(self) -> float | None:
        """Smooth value of the last moment, 0…1; None where it has none. For the needle only."""
        return self._shown

    @property
    def breath(self) -> Breath:
        """Rate and phase as last found, once a second."""
        return self._breath

    @property
    def motion(self) -> Motion | None:
        """Where lung and chest wall were at the last moment."""
        return self._motion

    def add(self, moment: Moment, trust: Trust = Trust.OK) -> None:
        """Take in a moment.

        Parameters
        ----------
        moment : Moment
            As it was read.
        trust : Trust
            With "none" it has no number for needle and window, and no B-line of it is counted.
        """
        now = moment.time_s
        if self._readings and now < self._readings[-1].time_s:
            self._start()
        reading = reading_of(moment, trust)
        self._readings.append(reading)
        self._shown = self._needle.add(now, reading.value)
        self._motion = self._meter.add(moment)
        if self._motion is not None:
            self._motions.append(self._motion)
        if trust is not Trust.NONE:
            self._follower.add(moment, self._motion)
        while now - self._readings[0].time_s > self._keep_s:
            self._readings.popleft()
        while self._motions and now - self._motions[0].time_s > LOOK_BACK_S:
            self._motions.popleft()
        if self._found_s is None or now - self._found_s >= _BREATH_EVERY_S:
            self._breath, self._found_s = find_breath(self._motions), now
            self._follower.forget(now - self._keep_s)

    def summary(self, seconds: float | None = None) -> CineSummary | None:
        """Summarise the last moments.

        Parameters
        ----------
        seconds : float or None
            How far back; None for one breath and at least 4 s, infinite for all that is kept.

        Returns
        -------
        CineSummary or None
            None before the first moment.
        """
        if not self._readings:
            return None
        breath = self._breath if seconds is None else find_breath(self._motions)
        start = self._readings[-1].time_s - (window_s(breath) if seconds is None else seconds)
        window = summarise((each for each in self._readings if each.time_s >= start), breath)
        if window is None:
            return None
        tracks = self._follower.tracks(start)
        limits = spaces_of(window.occupancy)
        spaces = (
            SpaceLines(low, high, count)
            for (low, high), count in zip(limits, count_lines(tracks, limits), strict=True)
        )
        return CineSummary(window, breath, tracks, tuple(spaces))
