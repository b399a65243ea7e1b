"""B-lines followed from frame to frame, so that one line is counted once.

A B-line is fixed to the lung: all of them sway together with the breath, slip behind a rib and
come back. The profile of crossed beams is laid over the one before to find the common movement;
a line goes on where a run of crossed beams stands at its place. Lines that run together for a
while stay two; one that is gone moves on with the others, or waits where it left, and is the same
when it comes back within ten seconds.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from models.median import median
from models.pleural_line import runs
from models.score.frame import CONFLUENT_LINE_MM, OCCUPIED, ONE_LINE_MM

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from models.cine.moment import Moment
    from models.cine.motion import Motion
    from models.score.beams import BeamReading

REMEMBERED_S = 10.0
"""A line that is gone for longer is another one when it comes back."""
LEAST_S, LEAST_FRAMES = 0.25, 3
"""A line must be seen for so long, in so many frames; less is a flicker."""
GAP_S = 1.0
_BESIDE_MM = 1.5
_FAST_MM_S = 25.0
_LOOSE_MM_S = 4.0
_NARROW_MM, _SAME_MM = 1.5, 1.0
_OUTSIDE = 0.3
_AT_HOME = 0.5


@dataclass(frozen=True, slots=True)
class Track:
    """One B-line, or one stretch of confluence, over time.

    Parameters
    ----------
    number : int
        Its own, in the order of appearance.
    times_s : tuple of float
        The moments at which it is seen, seconds.
    across : tuple of float
        Where it stands at each, 0 (left edge of the sector) … 1 (right edge).
    lines : int
        1, or for confluence one for every 10 mm begun (as in most of its frames).
    """

    number: int
    times_s: tuple[float, ...]
    across: tuple[float, ...]
    lines: int = 1

    @property
    def lasting(self) -> bool:
        """True when it is more than a flicker."""
        seen_s = self.times_s[-1] - self.times_s[0]
        return len(self.times_s) >= LEAST_FRAMES and seen_s >= LEAST_S


@dataclass(slots=True)
class _Line:
    """A line while it is followed; `at` in beams."""

    number: int
    at: float
    seen_s: float
    times_s: list[float]
    places: list[float]
    lines: list[int]


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A run of crossed beams: first and last (exclusive), and for how many lines it counts."""

    start: int
    end: int
    lines: int

    @property
    def middle(self) -> float:
        return (self.start + self.end) / 2.0


class TrackFollower:
    """Follows the B-lines of one recording, moment by moment."""

    def __init__(self) -> None:
        self._lines: list[_Line] = []
        self._count = 0
        self._before: tuple[float, NDArray[np.float64]] | None = None
        self._motion: Motion | None = None

    def add(self, moment: Moment, motion: Motion | None = None) -> None:
        """Take in a moment; one without a pleural line is passed over.

        A time that goes back begins anew.

        Parameters
        ----------
        moment : Moment
            As it was read.
        motion : Motion or None
            Of the same moment: how the lung moves where no line tells, as in a wide confluence.
        """
        beams, now = moment.beams, moment.time_s
        if beams is None:
            return
        if self._before is not None and now < self._before[0]:
            self._lines, self._before, self._motion = [], None, None
        profile = np.where(beams.readable, beams.artifact, 0.0)
        pitch = median(beams.arc_mm)
        step_s, moved = 0.0, 0.0
        if self._before is not None and self._before[1].size == profile.size:
            step_s = now - self._before[0]
            if step_s <= GAP_S:
                reach = math.ceil((_FAST_MM_S * step_s + 0.5) / pitch)
                moved = _common_shift(self._before[1], profile, reach)
                slid = _slid(self._motion, motion)
                if abs(moved) < abs(slid) <= reach:  # both read low where something stands still
                    moved = slid
        self._before, self._motion = (now, profile), motion
        beside = (_BESIDE_MM + _LOOSE_MM_S * min(step_s, GAP_S)) / pitch
        self._follow(_stretches(beams), moved, beside, now, pitch)

    def tracks(self, start_s: float = -math.inf) -> tuple[Track, ...]:
        """All lines seen since a time, the flickers left out; what is older is cut off."""
        found = []
        for line in self._lines:
            first = int(np.searchsorted(line.times_s, start_s))
            if first == len(line.times_s):
                continue
            lines = sorted(line.lines[first:])[(len(line.lines) - first) // 2]
            track = Track(
                line.number, tuple(line.times_s[first:]), tuple(line.places[first:]), lines
            )
            if track.lasting:
                found.append(track)
        return tuple(found)

    def forget(self, before_s: float) -> None:
        """Drop the lines last seen before a time; for streams without end."""
        self._lines = [line for line in self._lines if line.seen_s >= before_s]

    def _follow(
        self,
        stretches: list[_Stretch],
        moved: float,
        beside: float,
        now: float,
        pitch: float,
    ) -> None:
        """Give each stretch of crossed beams the lines that stand there, or a new one."""
        beams = self._before[1].size if self._before else 0
        known = [line for line in self._lines if now - line.seen_s <= REMEMBERED_S]
        for line in known:
            line.at = min(max(line.at + moved, -_OUTSIDE * beams), (1.0 + _OUTSIDE) * beams)
        owners: list[list[_Line]] = [[] for _ in stretches]
        for line in known:
            off = [max(s.start - line.at, line.at - s.end, 0.0) for s in stretches]
            if off and min(off) <= beside:
                owners[int(np.argmin(off))].append(line)
        for stretch, own in zip(stretches, owners, strict=True):
            room = max(1, int((stretch.end - stretch.start) * pitch / _NARROW_MM))
            if len(own) > room:  # too narrow for all of them: the others are out of sight
                own.sort(key=lambda line: abs(line.at - stretch.middle))
                del own[room:]
            if not own:
                own.append(_Line(self._count, stretch.middle, now, [], [], []))
                self._lines.append(own[0])
                self._count += 1
            for line in own:
                if len(own) == 1:
                    line.at = stretch.middle
                else:
                    line.at = min(max(line.at, stretch.start - beside), stretch.end + beside)
                line.seen_s = now
                line.times_s.append(now)
                line.places.append(min(max(line.at / beams, 0.0), 1.0))
                line.lines.append(max(1, stretch.lines // len(own)))
            self._join(own, _SAME_MM / pitch)

    def _join(self, own: list[_Line], same: float) -> None:
        """Drop the younger of two lines that have come to stand at one place: they are one."""
        own.sort(key=lambda line: line.at)
        for left, right in pairwise(own):
            if right.at - left.at < same:
                younger = min(left, right, key=lambda line: len(line.times_s))
                self._lines = [line for line in self._lines if line is not younger]


def count_lines(tracks: Iterable[Track], spaces: Sequence[tuple[float, float]]) -> tuple[int, ...]:
    """Count the B-lines of each intercostal space over a window, each line once.

    Parameters
    ----------
    tracks : iterable of Track
        As `TrackFollower.tracks` returns them.
    spaces : sequence of (float, float)
        Start and end of each space, 0…1 across the aperture, as from `spaces_of`.

    Returns
    -------
    tuple of int
        For each space; a line belongs to the space in which it stands most of the time.
    """
    counts = [0] * len(spaces)
    for track in tracks:
        at = np.array(track.across)
        inside = [int(np.count_nonzero((at >= low) & (at <= high))) for low, high in spaces]
        if inside and max(inside) > 0:
            counts[int(np.argmax(inside))] += track.lines
    return tuple(counts)


def spaces_of(occupancy: NDArray[np.float32]) -> tuple[tuple[float, float], ...]:
    """Find the intercostal spaces of a window: beams that are readable half of the time.

    Parameters
    ----------
    occupancy : (beams, frames) float32
        As in `WindowSummary`, NaN where a beam cannot be read.
    """
    if not occupancy.size:
        return ()
    home = np.isfinite(occupancy).mean(axis=1) >= _AT_HOME
    return tuple((start / home.size, end / home.size) for start, end in runs(home))


def _stretches(beams: BeamReading) -> list[_Stretch]:
    """Find the runs of crossed beams, gaps of less than 1 mm closed."""
    crossed = beams.readable & (beams.artifact >= OCCUPIED)
    if not crossed.any():
        return []
    white = crossed & (beams.confluent >= OCCUPIED)
    joined: list[list[int]] = []
    for start, end in runs(crossed):
        if joined:
            gap = slice(joined[-1][1], start)
            if beams.readable[gap].all() and beams.arc_mm[gap].sum() < ONE_LINE_MM:
                joined[-1][1] = end
                continue
        joined.append([start, end])
    return [
        _Stretch(start, end, max(1, _lines(float((beams.arc_mm * white)[start:end].sum()))))
        for start, end in joined
    ]


def _lines(white_mm: float) -> int:
    return math.ceil(white_mm / CONFLUENT_LINE_MM - 1e-3)


def _common_shift(before: NDArray[np.float64], after: NDArray[np.float64], reach: int) -> float:
    """Find how far the crossed beams have moved together, in beams; 0 where nothing tells."""
    reach = min(reach, before.size // 4)
    if reach < 1 or not before.any() or not after.any():
        return 0.0
    padded = np.pad(after, reach)
    fit = np.correlate(padded, before, "valid")  # fit[k]: after lies k − reach right of before
    apart = np.abs(np.arange(fit.size) - reach)
    best = float(fit.max())
    level = np.flatnonzero(fit >= best * (1.0 - 1e-6))
    return float(level[apart[level].argmin()] - reach)


def _slid(before: Motion | None, after: Motion | None) -> float:
    """How far the lung has moved between two moments, beams; 0 where it is not known."""
    if before is None or after is None or before.run != after.run:
        return 0.0
    moved = after.lung - before.lung
    return moved if math.isfinite(moved) else 0.0
