"""The pleural line as the masks show it, beam by beam, and as strokes in the picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from app.lessons.cine import to_picture
from app.lessons.question import TrueLine
from augment.phantom.truth import runs
from models.labels import Label

if TYPE_CHECKING:
    from app.lessons.cine import Cut
    from app.lessons.question import Stroke
    from augment.phantom import Truth

BRIDGE_MM = 2.5
"""Gaps up to so long are part of the line, as they are for the score."""
_SAMPLES = 512


def true_line(part: Cut) -> TrueLine | None:
    """Read the pleural line off the masks; None where none shows.

    The middle of the mask on each beam; gaps shorter than 2.5 mm are bridged.
    """
    geometry = part.geometry
    polar, _ = geometry.to_beams(part.likely, samples=_SAMPLES)
    marked = polar == Label.PLEURA
    if not marked.any():
        return None
    scale = geometry.mm_per_px_or_nominal
    deep = geometry.depths(_SAMPLES)
    count = marked.sum(axis=0)
    with np.errstate(invalid="ignore", divide="ignore"):
        depth = (marked * deep[:, None]).sum(axis=0) / count
    seen = np.flatnonzero(count)
    whole = np.interp(np.arange(count.size), seen, depth[seen])
    step = geometry.steps(whole, count.size) * scale
    for first, last in runs(count == 0):
        inner = first > 0 and last < count.size
        if inner and float(step[first:last].sum()) < BRIDGE_MM:
            depth[first:last] = whole[first:last]
    return TrueLine(depth * scale, np.hypot(step, np.gradient(whole) * scale))


def strokes_of(truth: Truth, line: TrueLine) -> tuple[Stroke, ...]:
    """Strokes of the line in pixels of the picture, one for each piece."""
    across = (np.arange(line.depth_mm.size) + 0.5) / line.depth_mm.size
    pieces = []
    for first, last in runs(np.isfinite(line.depth_mm)):
        if last - first < 2:
            continue
        points = to_picture(truth, across[first:last], line.depth_mm[first:last])
        keep = sorted({*range(0, len(points), 6), len(points) - 1})
        pieces.append(tuple((float(x), float(y)) for x, y in points[keep]))
    return tuple(pieces)
