"""The pleural line in a label map that was read beam by beam: where it lies, what of it is real.

Rules, from the commonest faults of a network's map:

- A speck narrower than 3 mm is no line, wherever it lies.
- Of two pieces on one beam the shallower is the line, for a repeat (an A-line taken for pleura)
  always lies below it; only a piece at least twice as long wins from below. A piece that loses on
  half of its beams is left out whole.
- A short piece that lies far off the longest one (more than 5 mm beyond a slope of 45 degrees) is
  none either: a bit of fascia, or of a repeat in a rib's shadow.
- A rib hides the beams on which it is labelled above the line, or at most 5 mm below it: ribs lie
  above the pleura, so there a rib's surface was taken for it. Holes in a rib narrower than 2 mm are
  closed, ribs narrower than 3 mm are specks.
- On a beam the deepest sample of the piece counts, then a running median and mean over the
  aperture take out streaks that hang from the line.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import cv2
import numpy as np

from models.labels import Label
from models.median import median

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from models.geometry import Geometry

BRIDGE_MM = 2.5
"""Gaps of the line narrower than this are closed where no rib stands in them."""
SPECK_MM = 3.0
RIB_MM = 3.0
"""No rib is narrower; less is a speck and hides nothing."""
RIB_GAP_MM = 2.0
AT_LINE_MM = 5.0
"""A rib labelled up to here below the line: there the line is the rib's own surface."""
OFF_LINE_MM = 5.0
WIN_FROM_BELOW = 2.0
MEDIAN_MM = 5.0
MEAN_MM = 3.0
_JOIN_MM = 0.5
_PIECES = 32  # the widest are looked at; a map with more of them is noise


@dataclass(frozen=True, slots=True)
class PleuralLine:
    """The pleural line across the aperture.

    Parameters
    ----------
    depth_mm : (beams,) float64
        Smooth depth of its lower edge below the skin, mm; carried on where it is not seen.
    seen : (beams,) bool
        Where it is marked, small gaps closed.
    behind_rib : (beams,) bool
        Where a rib stands above it: nothing below can be read.
    """

    depth_mm: NDArray[np.float64]
    seen: NDArray[np.bool_]
    behind_rib: NDArray[np.bool_]


class _Piece(NamedTuple):
    beams: NDArray[np.intp]
    depth_mm: NDArray[np.float64]
    width_mm: float


def trace_pleura(polar: NDArray[np.uint8], geometry: Geometry) -> PleuralLine | None:
    """Find the pleural line.

    Parameters
    ----------
    polar : (samples, beams) uint8
        Labels along the beams, from `Geometry.to_beams`.
    geometry : Geometry
        The geometry that they were read with.

    Returns
    -------
    PleuralLine or None
        None when there is none, or nothing but specks.
    """
    beams = polar.shape[1]
    pieces = _without_stray(_without_repeats(_pieces(polar, geometry), beams))
    if not pieces:
        return None
    depth = np.full(beams, np.nan)
    for piece, wins in zip(pieces, _wins(pieces, beams), strict=True):
        depth[piece.beams[wins]] = piece.depth_mm[wins]
    marked = ~np.isnan(depth)
    at = np.flatnonzero(marked)
    first, last = int(at[0]), int(at[-1]) + 1
    step = median(step_mm(geometry, depth[at], beams))
    smooth = np.interp(np.arange(first, last), at, depth[at])
    around = _windows(smooth, MEDIAN_MM / step)
    half = around.shape[1] // 2
    smooth = np.partition(around, half, axis=1)[:, half]
    smooth = _windows(smooth, MEAN_MM / step).mean(axis=1)
    whole = np.repeat(smooth[[0, -1]], (last, beams - last))
    whole[first:last] = smooth
    steps = step_mm(geometry, whole, beams)
    deep = geometry.depths(polar.shape[0]) * geometry.mm_per_px_or_nominal
    above = rows_above(deep, whole + AT_LINE_MM, until=False)
    above &= polar == Label.RIB.value
    ribs = np.asarray(above.any(axis=0))
    return PleuralLine(
        depth_mm=whole,
        seen=_joined(marked, steps, BRIDGE_MM, ~ribs),
        behind_rib=_without_specks(_joined(ribs, steps, RIB_GAP_MM, ~ribs), steps),
    )


def runs(flags: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Start and end (exclusive) of each run of True."""
    padded = np.zeros(flags.size + 2, np.bool_)
    padded[1:-1] = flags
    edges = np.flatnonzero(padded[1:] != padded[:-1]).tolist()
    return list(zip(edges[::2], edges[1::2], strict=True))


def rows_above(
    deep: NDArray[np.float64], limit: NDArray[np.float64], *, until: bool = True
) -> NDArray[np.bool_]:
    """Tell which samples lie above a depth of each beam.

    Parameters
    ----------
    deep : (samples,) float64
        Depth of each sample, rising.
    limit : (beams,) float64
        Depth on each beam, in the same unit.
    until : bool
        A sample just at the limit counts.

    Returns
    -------
    (samples, beams) bool
        `deep <= limit`, or `deep < limit`, without comparing each sample.
    """
    count = np.searchsorted(deep, limit, side="right" if until else "left").astype(np.uint16)
    return np.asarray(np.arange(deep.size, dtype=np.uint16)[:, None] < count)


def step_mm(geometry: Geometry, depth_mm: NDArray[np.float64], beams: int) -> NDArray[np.float64]:
    """Distance between neighbouring beams at this depth below the skin, mm."""
    mm = geometry.mm_per_px_or_nominal
    return geometry.steps(depth_mm / mm, beams) * mm


def _pieces(polar: NDArray[np.uint8], geometry: Geometry) -> list[_Piece]:
    """Find the connected pieces of pleura wider than a speck, gaps of `BRIDGE_MM` closed."""
    samples, beams = polar.shape
    rows = np.flatnonzero((polar == Label.PLEURA.value).any(axis=1))
    if rows.size == 0:
        return []
    first = int(rows[0])  # the rows above and below hold nothing
    pleura = polar[first : rows[-1] + 1] == Label.PLEURA.value
    deep = geometry.depths(samples) * geometry.mm_per_px_or_nominal
    step = median(step_mm(geometry, deep[rows], beams))
    reach = min(round(BRIDGE_MM / 2 / step), beams // 8)
    sink = min(max(1, round(_JOIN_MM / (deep[0] * 2))), samples // 8)
    kernel = np.ones((2 * sink + 1, 2 * reach + 1), np.uint8)
    _, named, stats, _ = cv2.connectedComponentsWithStats(
        cv2.dilate(pleura.view(np.uint8), kernel), connectivity=8, ltype=cv2.CV_16U
    )
    order = np.argsort(-stats[1:, cv2.CC_STAT_WIDTH], kind="stable")[:_PIECES] + 1
    pieces = []
    for name in order.tolist():
        x, y, width, height, _ = stats[name].tolist()
        box = np.s_[y : y + height, x : x + width]
        own = pleura[box] & (named[box] == name)
        columns = np.flatnonzero(own.any(axis=0))
        bottom = first + y + height - 1 - np.argmax(own[::-1, columns], axis=0)
        width_mm = float(step_mm(geometry, deep[bottom], beams).sum())
        if width_mm >= SPECK_MM:
            pieces.append(_Piece(columns + x, deep[bottom], width_mm))
    return pieces


def _wins(pieces: list[_Piece], beams: int) -> list[NDArray[np.bool_]]:
    """Tell for each piece on which of its beams it is the line: the shallower or far longer one."""
    owner, length = np.full(beams, -1), np.zeros(beams)
    for number in np.argsort([median(piece.depth_mm) for piece in pieces], kind="stable"):
        own = pieces[number].beams  # in beams, not mm: repeats diverge with depth
        wins = own[own.size >= WIN_FROM_BELOW * length[own]]
        owner[wins], length[wins] = number, own.size
    return [owner[piece.beams] == number for number, piece in enumerate(pieces)]


def _without_repeats(pieces: list[_Piece], beams: int) -> list[_Piece]:
    """Leave out the pieces that are not the line on most of their beams."""
    return [p for p, wins in zip(pieces, _wins(pieces, beams), strict=True) if wins.mean() > 0.5]


def _without_stray(pieces: list[_Piece]) -> list[_Piece]:
    """Leave out the short pieces that lie far off the longest one."""
    if len(pieces) < 2:
        return pieces
    longest = max(pieces, key=lambda piece: piece.beams.size)
    pitch_mm = longest.width_mm / longest.beams.size
    kept = []
    for piece in pieces:
        expected = np.interp(piece.beams, longest.beams, longest.depth_mm)
        beside = np.maximum(longest.beams[0] - piece.beams, piece.beams - longest.beams[-1])
        allowed = OFF_LINE_MM + np.maximum(beside, 0) * pitch_mm
        off = median(np.abs(piece.depth_mm - expected) - allowed) > 0.0
        if not off or 2 * piece.beams.size >= longest.beams.size:
            kept.append(piece)
    return kept


def _without_specks(ribs: NDArray[np.bool_], steps: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Leave out what is too narrow for a rib."""
    kept = ribs.copy()
    for start, end in runs(ribs):
        if steps[start:end].sum() < RIB_MM:
            kept[start:end] = False
    return kept


def _joined(
    flags: NDArray[np.bool_],
    steps: NDArray[np.float64],
    gap_mm: float,
    free: NDArray[np.bool_],
) -> NDArray[np.bool_]:
    """Close the gaps narrower than `gap_mm` on beams that are all free."""
    joined = flags.copy()
    for start, end in runs(~flags):
        inner = start > 0 and end < flags.size and free[start:end].all()
        if inner and steps[start:end].sum() < gap_mm:
            joined[start:end] = True
    return joined


def _windows(values: NDArray[np.float64], width: float) -> NDArray[np.float64]:
    """Neighbourhoods of each value, (n, odd width); the line goes on straight beyond its ends."""
    half = round(width / 2)
    padded = np.concatenate(
        [_straight_on(values[::-1], half)[::-1], values, _straight_on(values, half)]
    )
    each = padded.strides[0]
    return np.lib.stride_tricks.as_strided(
        padded, (values.size, 2 * half + 1), (each, each), writeable=False
    )


def _straight_on(values: NDArray[np.float64], count: int) -> NDArray[np.float64]:
    """Carry a line on by `count` values, by the medians of its last two stretches.

    Its very last value is often off: there the beam meets a corner of the mark.
    """
    stretch = min(2 * count + 1, values.size // 2)
    if stretch == 0:
        return np.full(count, values[-1])
    near, far = median(values[-stretch:]), median(values[-2 * stretch : -stretch])
    slope = (near - far) / stretch
    return np.asarray(near + slope * ((stretch - 1) / 2 + 1 + np.arange(count)))
