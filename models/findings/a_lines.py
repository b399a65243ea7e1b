"""A-lines: which there are, and whether they repeat the pleural line.

An A-line is a repeat of the pleural line: the sound runs between pleura and skin once more, so it
lies as far below the pleural line as that lies below the skin, on every beam, and so do the next
ones (Lichtenstein et al., Intensive Care Med 24 (1998) 1331). On beams whose pleural line is curved
or tilted the repeat is more so; where the picture begins `offset` below the skin it lies at
2 · depth + offset. Both are met by measuring from the line, beam by beam.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import cv2
import numpy as np

from models.findings.values import NO_SKIN, ALine
from models.labels import Label
from models.median import median
from models.pleural_line import step_mm

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from models.score.beams import BeamReading

NARROWEST_MM = 3.0
"""No A-line is narrower; less is a speck."""
BRIDGE_MM = 3.0
"""Gaps in an A-line narrower than this are closed."""
SAME_LINE = 0.2
"""Pieces closer than this share of the pleural depth are one line."""
TOLERANCE = 0.15
"""A repeat may miss its place by this share of the pleural depth, or by `TOLERANCE_MM`."""
TOLERANCE_MM = 1.5
MOST_MISSED = 0.3
"""More than this share of the depth no repeat misses its place by, of whatever order."""
FARTHEST = 3.0
"""With the skin out of the picture the pleura is at most this many times deeper than it seems."""
MAYBE_CUT = "one line, deeper than the first repeat: the skin may be cut off"
NO_FIRST = "one line at a multiple of the depth, and the first repeat is not seen"
_PIECES = 48


@dataclass(frozen=True, slots=True)
class ALines:
    """A-lines of a frame and what they say.

    Parameters
    ----------
    each : tuple of ALine
        From shallow to deep.
    spacing_mm : float or None
        Distance from one to the next, and from the pleural line to the first; None without any.
    repeat : bool or None
        Whether one of them is a repeat of the pleural line; None: `reason` says why.
    reason : str or None
        Why it cannot be told.
    """

    each: tuple[ALine, ...]
    spacing_mm: float | None
    repeat: bool | None
    reason: str | None


class _Group(NamedTuple):
    """Samples of one line, one a beam: beams, depth, distance from the pleura, width (mm)."""

    beam: NDArray[np.intp]
    deep: NDArray[np.float64]
    gap: NDArray[np.float64]
    width: float


def read_a_lines(beams: BeamReading, pleura_mm: NDArray[np.float64]) -> ALines:
    """Find the A-lines under the readable pleural line.

    Parameters
    ----------
    beams : BeamReading
        The frame.
    pleura_mm : (beams,) float64
        Depth of the interface on each beam, mm.
    """
    groups = _groups(_pieces(beams, pleura_mm), pleura_mm)
    if not groups:
        return ALines((), None, None, "no A-line is marked")
    gaps = np.array([median(group.gap) for group in groups])
    depth = median(np.concatenate([pleura_mm[group.beam] for group in groups]))
    skin = beams.geometry.kind in ("fan", "linear")
    orders = _orders(gaps, depth, skin)
    each = tuple(
        ALine(median(group.deep), float(gap), group.width, order)
        for group, gap, order in zip(groups, gaps, orders, strict=True)
    )
    if any(orders):
        spacing = median([g / n for g, n in zip(gaps, orders, strict=True) if n])
        alone = 1 not in orders and sum(order is not None for order in orders) == 1
        return ALines(each, spacing, None if alone else True, NO_FIRST if alone else None)
    spacing = median(np.diff(gaps, prepend=0.0))
    if gaps.size == 1 and gaps[0] > depth:  # 2 · depth + offset, should the skin be cut off
        return ALines(each, spacing, None, NO_SKIN if not skin else MAYBE_CUT)
    return ALines(each, spacing, False, None)


def _pieces(beams: BeamReading, pleura_mm: NDArray[np.float64]) -> list[_Group]:
    """Find the connected pieces of A-line below the line, small gaps closed, specks left out."""
    samples, count = beams.labels.shape
    marked = beams.labels == Label.A_LINE.value
    rows = np.flatnonzero(marked.any(axis=1))
    if rows.size == 0:
        return []
    first = int(rows[0])
    marked = marked[first : rows[-1] + 1]
    deep = np.asarray((np.arange(samples) + 0.5) * beams.pitch_mm, np.float64)
    steps = step_mm(beams.geometry, deep, count)
    reach = min(max(1, round(BRIDGE_MM / 2 / median(steps[rows]))), count // 8)
    kernel = np.ones((3, 2 * reach + 1), np.uint8)
    _, named, stats, _ = cv2.connectedComponentsWithStats(
        cv2.dilate(marked.view(np.uint8), kernel), connectivity=8, ltype=cv2.CV_16U
    )
    order = np.argsort(-stats[1:, cv2.CC_STAT_WIDTH], kind="stable")[:_PIECES] + 1
    found = []
    for name in order.tolist():
        x, y, width, height, _ = stats[name].tolist()
        box = np.s_[y : y + height, x : x + width]
        own = marked[box] & (named[box] == name)
        total = np.count_nonzero(own, axis=0)
        columns = np.flatnonzero(total)
        middle = np.arange(first + y, first + y + height) @ own[:, columns] / total[columns]
        at = (middle + 0.5) * beams.pitch_mm
        beam = columns + x
        kept = beams.line.seen[beam] & ~beams.line.behind_rib[beam] & (at > pleura_mm[beam])
        beam, at = beam[kept], at[kept]
        long = float(np.interp(at, deep, steps).sum())
        if long >= NARROWEST_MM:
            found.append(_Group(beam, at, at - pleura_mm[beam], long))
    return found


def _groups(pieces: Sequence[_Group], pleura_mm: NDArray[np.float64]) -> list[_Group]:
    """Put the pieces of one line together, whichever space they lie in; shallow ones first."""
    times = [median(piece.gap / np.maximum(pleura_mm[piece.beam], 1e-6)) for piece in pieces]
    groups: list[list[_Group]] = []
    last = -np.inf
    for k in np.argsort(times, kind="stable").tolist():
        if times[k] - last > SAME_LINE:
            groups.append([])
            last = times[k]
        groups[-1].append(pieces[k])
    return [
        _Group(
            np.concatenate([piece.beam for piece in group]),
            np.concatenate([piece.deep for piece in group]),
            np.concatenate([piece.gap for piece in group]),
            sum(piece.width for piece in group),
        )
        for group in groups
    ]


def _orders(gaps: NDArray[np.float64], depth: float, skin: bool) -> list[int | None]:
    """Which repeat of the pleural line each line is; None for what is none.

    Two ways to tell are tried, and the one that explains more lines counts. With the skin in the
    picture the distance between repeats is the depth of the pleura. Without it that depth may be
    more than it seems, and at least two distances must agree.
    """
    best = _fitting(gaps, depth) if skin else np.zeros(gaps.size, int)
    for unit in gaps[:-1]:
        if depth * (1 - 2 * TOLERANCE) <= unit <= FARTHEST * depth:
            found = _fitting(gaps, float(unit))
            if int(np.count_nonzero(found)) > max(1, int(np.count_nonzero(best))):
                best = found
    return [int(order) or None for order in best]


def _fitting(gaps: NDArray[np.float64], unit: float) -> NDArray[np.int_]:
    """Order of each line whose distance from the pleura is a multiple of the unit; 0 else.

    The miss grows with the order when the unit is a little off, up to what still tells them apart.
    """
    order = np.maximum(np.rint(gaps / unit), 1.0)
    miss = np.abs(gaps - order * unit)
    allowed = np.minimum(order * max(TOLERANCE * unit, TOLERANCE_MM), MOST_MISSED * unit)
    return np.where(miss <= allowed, order, 0).astype(int)
