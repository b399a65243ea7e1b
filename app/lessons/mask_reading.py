"""Reads masks anew, pixel by pixel along lines from the apex, to check what lessons take as true.

It shares no code with the score, nor with the phantom's own truth: only pixels, the geometry of the
side-car and the rules of docs/score.md.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from augment.phantom import Sample

    Flags = NDArray[np.bool_]
    Spans = list[tuple[int, int]]

LINES = 400
STEP_MM = 0.25
_RIB, _PLEURA, _A, _B, _MERGED = 1, 2, 3, 4, 5
_WINDOW_MM, _BRIDGE_MM, _SPACE_MM = 40.0, 2.5, 3.0


@dataclass(frozen=True, slots=True, eq=False)
class MaskReading:
    """What the pixels of one frame show, line by line across the aperture.

    Parameters
    ----------
    arc_mm : (LINES,) float64
        Each line's part of the pleural arc.
    seen : (LINES,) bool
        Pleura shows.
    crossed, merged : (LINES,) bool
        At least half of the window below it is B-line or confluence, and confluence alone.
    spaces : list of (int, int)
        First and last + 1 line of each intercostal space of 3 mm or more.
    a_line, b_line : int
        Pixels of these classes; `b_line` counts confluence too.
    """

    arc_mm: NDArray[np.float64]
    seen: Flags
    crossed: Flags
    merged: Flags
    spaces: Spans
    a_line: int
    b_line: int

    def length(self, flags: Flags) -> float:
        """Arc in mm of some lines."""
        return float(self.arc_mm[flags].sum())

    def count(self, span: tuple[int, int]) -> int:
        """Rays of a space that do not merge: runs of crossed lines."""
        return len(spans(self.crossed[slice(*span)]))

    def share(self, span: tuple[int, int]) -> float:
        """Crossed share 0…1 of a space."""
        part = slice(*span)
        return float(self.arc_mm[part][self.crossed[part]].sum() / self.arc_mm[part].sum())


def read_masks(sample: Sample) -> MaskReading:
    """Read the likeliest masks of one frame."""
    truth, labels = sample.truth, sample.likely
    geometry, (left, top, width, _) = truth.geometry, truth.box
    scale = geometry.mm_per_px or 1.0
    across = (np.arange(LINES) + 0.5) / LINES
    deep = np.arange(0.5 * STEP_MM, geometry.depth * scale, STEP_MM)
    if geometry.apex is None:
        x = np.broadcast_to(left + across[None] * width, (deep.size, LINES))
        y = np.broadcast_to(top + deep[:, None] / scale, (deep.size, LINES))
        pitch = np.full(LINES, width * scale / LINES)
    else:
        angle = geometry.left + across * (geometry.right - geometry.left)
        far = geometry.radius + deep[:, None] / scale
        x, y = geometry.apex[0] + far * np.sin(angle), geometry.apex[1] + far * np.cos(angle)
        pitch = np.full(LINES, (geometry.right - geometry.left) / LINES)
    height, wide = labels.shape
    inside = (x >= 0) & (x < wide) & (y >= 0) & (y < height)
    column, row = np.clip(x, 0, wide - 1).astype(int), np.clip(y, 0, height - 1).astype(int)
    lines = np.where(inside, labels[row, column], 0)
    pleura = lines == _PLEURA
    has = pleura.any(axis=0)
    depth = np.where(
        has, (pleura * deep[:, None]).sum(axis=0) / np.maximum(pleura.sum(axis=0), 1), 0
    )
    arc = pitch * (1 if geometry.apex is None else geometry.radius * scale + depth)
    middle = float(np.median(depth[has])) if has.any() else 0.0
    whole = np.interp(np.arange(LINES), np.flatnonzero(has), depth[has]) if has.any() else depth
    below = (deep[:, None] > whole) & (deep[:, None] <= whole + _WINDOW_MM) & inside & ~pleura
    room = np.maximum(below.sum(axis=0), 1)
    under_rib = ((lines == _RIB) & (deep[:, None] < whole)).any(axis=0)
    seen = _bridged(has, pitch * (1 if geometry.apex is None else geometry.radius * scale + middle))
    seen &= ~under_rib & (below.sum(axis=0) * STEP_MM >= 8.0)
    crossed = ((lines >= _B) & below).sum(axis=0) / room >= 0.5
    merged = ((lines == _MERGED) & below).sum(axis=0) / room >= 0.5
    found = [each for each in spans(seen) if arc[slice(*each)].sum() >= _SPACE_MM]
    return MaskReading(
        arc, seen, crossed & seen, merged & seen, found,
        int((labels == _A).sum()), int((labels >= _B).sum()),
    )  # fmt: skip


def spans(flags: Flags) -> Spans:
    """First and last + 1 of every run of True."""
    found, start = [], None
    for k, flag in enumerate([*flags.tolist(), False]):
        if flag and start is None:
            start = k
        elif not flag and start is not None:
            found.append((start, k))
            start = None
    return found


def _bridged(flags: Flags, pitch_mm: NDArray[np.float64]) -> Flags:
    out = flags.copy()
    for first, last in spans(~flags):
        inner = first > 0 and last < flags.size
        if inner and math.fsum(pitch_mm[first:last]) < _BRIDGE_MM:
            out[first:last] = True
    return out
