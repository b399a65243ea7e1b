"""The check that no bright ray goes without a label: a network would learn to overlook B-lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from augment.phantom.field import BEAMS, decibel
from augment.phantom.truth import runs
from models.labels import Label

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from augment.phantom.field import Field
    from augment.phantom.frames import PolarFrame

_NEAR_MM, _DEEP_MM = 8.0, 45.0
_LEAST_MM = 12.0
_RISE_DB, _LIT_GREY = 6.0, 40.0
_BESIDE_MM, _GAP_MM, _FLANK_MM = 12.0, 3.0, 5.0


def stray_rays(
    frame: PolarFrame, planted: NDArray[np.bool_] | None = None
) -> list[tuple[int, int]]:
    """Find rays under the pleura that stand 6 dB out of both sides and have no label.

    Parameters
    ----------
    planted : (BEAMS,) bool, optional
        Where a look-alike is drawn on purpose.

    Returns
    -------
    list of (int, int)
        First beam and last + 1 of each; the flank of a labelled ray is none.
    """
    shown, labels = frame.shown, frame.labels.labels
    below = shown.aperture.r - shown.surface.depth[None]
    window = (below > _NEAR_MM) & (below < _DEEP_MM)
    free = window & (labels == Label.BACKGROUND) & ~frame.shadow & ~shown.layers.solid
    count = np.maximum(free.sum(axis=0), 1)
    usable = (free.sum(axis=0) > 0.7 * window.sum(axis=0)) & frame.labels.readable
    usable &= count * shown.aperture.sample_mm > _LEAST_MM
    if planted is not None:
        usable &= ~planted
    level = decibel(frame.power) - np.maximum(decibel(shown.passed), -9)
    column = np.asarray((level * free).sum(axis=0) / count, np.float32)
    lit = (frame.grey * free).sum(axis=0) / count > _LIT_GREY
    sides = np.maximum(*_beside(column, usable, shown.aperture.pitch_mm))
    ridge = usable & lit & (column > sides + _RISE_DB)
    marked = np.flatnonzero((labels >= Label.B_LINE).sum(axis=0) > 10)
    flank = 1 + int(_FLANK_MM / shown.aperture.pitch_mm)
    return [
        (first, last)
        for first, last in runs(ridge)
        if last - first >= 2
        and (marked.size == 0 or np.abs(marked[:, None] - np.arange(first, last)).min() > flank)
    ]


def _beside(column: Field, usable: NDArray[np.bool_], pitch_mm: float) -> tuple[Field, Field]:
    """Return the mean level left and right of every beam; NaN where too little is usable."""
    wide, gap = int(_BESIDE_MM / pitch_mm) + 1, int(_GAP_MM / pitch_mm) + 1
    sums = np.concatenate(([0.0], np.cumsum(np.where(usable, column, 0.0))))
    counts = np.concatenate(([0], np.cumsum(usable)))
    beams = np.arange(BEAMS)

    def mean(first: NDArray[np.int_], last: NDArray[np.int_]) -> Field:
        first, last = np.clip(first, 0, BEAMS), np.clip(last, 0, BEAMS)
        found = counts[last] - counts[first]
        value = (sums[last] - sums[first]) / np.maximum(found, 1)
        return np.where(found >= max(2, wide // 2), value, np.nan).astype(np.float32)

    return mean(beams - wide - gap, beams - gap), mean(beams + gap, beams + gap + wide)
