"""Finds evenly spaced marks in one line: the comb of a ruler, and which of its ticks are longer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from capture.ruler_marks import Marks

    Floats = NDArray[np.float64]

FEWEST = 5
_LOOSE = 0.07
_JITTER_PX = 0.75
_FULL = 0.9
_UNEVEN = 0.3
_LONGER = 1.35
_MOST_IN_LINE = 260


@dataclass(frozen=True, slots=True)
class Comb:
    """Evenly spaced marks.

    Parameters
    ----------
    first, pitch : float
        Depth of the first mark and distance of one to the next, pixels.
    count : int
        Places from the first to the last mark.
    every : int or None
        Each how manieth mark is longer; None when all are alike.
    longer : int
        Place of the first longer mark; 0 when all are alike.
    """

    first: float
    pitch: float
    count: int
    every: int | None = None
    longer: int = 0

    @property
    def last(self) -> float:
        """Depth of the last mark, pixels."""
        return self.first + (self.count - 1) * self.pitch


def combs(marks: Marks, slack: float) -> Iterator[Comb]:
    """Yield the combs that begin, end or are centred in one line.

    Parameters
    ----------
    marks : Marks
        All marks.
    slack : float
        How far a mark may lie beside the line, pixels.
    """
    tried: set[bytes] = set()
    for edge in (marks.start, marks.end, (marks.start + marks.end) / 2):
        order = np.argsort(edge, kind="stable")
        at = edge[order]
        for low in np.unique(np.round(at)):
            chosen = order[
                np.searchsorted(at, low - slack) : np.searchsorted(at, low + slack, "right")
            ]
            if not FEWEST <= chosen.size <= _MOST_IN_LINE:
                continue
            keep = np.zeros(marks.depth.size, bool)
            keep[chosen] = True
            key = keep.tobytes()
            if key in tried:
                continue
            tried.add(key)
            comb = _comb_of(marks.part(keep))
            if comb is not None:
                yield comb


def _comb_of(line: Marks) -> Comb | None:
    """Find one comb that explains (nearly) all the marks in a line."""
    best: tuple[int, NDArray[np.intp], NDArray[np.intp]] | None = None
    for gap in _gaps(line.depth):
        for start in range(min(4, line.depth.size)):
            place = np.rint((line.depth - line.depth[start]) / gap)
            off = np.abs(line.depth - line.depth[start] - place * gap)
            hit = off <= max(_JITTER_PX, _LOOSE * gap) * 1.5
            if best is None or hit.sum() > best[0]:
                best = int(hit.sum()), np.flatnonzero(hit), place[hit].astype(np.intp)
    if best is None or best[0] < FEWEST or best[0] < _FULL * line.depth.size:
        return None
    hit, place = best[1], best[2]
    place = place - place.min()
    if np.unique(place).size != place.size:
        return None
    depth = line.depth[hit]
    pitch, first = np.polyfit(place, depth, 1)
    off = np.abs(depth - first - pitch * place)
    count = int(place.max()) + 1
    even = np.std(line.bright[hit]) <= _UNEVEN * np.mean(line.bright[hit])
    solid = off.max() <= max(_JITTER_PX, _LOOSE * pitch) and place.size >= _FULL * count
    if not (even and solid and 3.0 <= pitch and np.median(line.tall[hit]) <= 0.6 * pitch):
        return None
    rhythm = _rhythm(place, (line.end - line.start)[hit])
    if rhythm is None:
        return None
    every, longer = rhythm
    return Comb(float(first), float(pitch), count, every or None, longer)


def _gaps(depth: Floats) -> Floats:
    """Distances that could be the pitch: common ones between neighbours."""
    gaps = np.diff(depth)
    gaps = gaps[gaps >= 3.0]
    if gaps.size < FEWEST - 1:
        return np.zeros(0)
    middle = float(np.median(gaps))
    near = gaps[np.abs(gaps - middle) <= 0.2 * middle + 1.0]
    return np.array([near.mean(), middle]) if near.size else np.zeros(0)


def _rhythm(place: NDArray[np.intp], length: Floats) -> tuple[int, int] | None:
    """Each how manieth mark is longer and which is the first; (0, 0): alike; None: no rhythm."""
    short = float(np.median(length))
    low = np.sort(length)[: max(3, length.size // 3)]
    short = min(short, float(np.median(low)))
    longer = length > max(_LONGER * short, short + 1.5)
    if not longer.any():
        return (0, 0) if length.max() <= max(1.5 * short, short + 2.0) else None
    at = np.sort(place[longer])
    if at.size < 2:
        return (0, 0) if at[0] == 0 else None  # the skin's own mark is longer, no other is in view
    steps = np.diff(at)
    every = int(np.median(steps))
    whole = np.all(steps % every == 0) if every else False
    if not whole or every not in (2, 5, 10):
        return None
    expected = place % every == at[0] % every
    if np.mean(expected == longer) < 0.95:
        return None
    return every, int(at[0] % every)
