"""The frame with its masks and, under the pleural line, each intercostal space with its value."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from app.annotate import annotate
from app.pictures.plate import write

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from models.score import Score
    from models.score.beams import BeamReading

    Image = NDArray[np.uint8]

_LEAST_PX = 480
_SPACE = (255, 255, 255)
_UNDER = 0.02
LEGEND = "Green pleural line, grey rib, blue A-line, orange B-line, pink confluence"


def draw_spaces(
    crop: Image, labels: Image, beams: BeamReading | None, score: Score, *, opacity: float = 0.35
) -> Image:
    """Draw the sector's crop with its masks and its spaces.

    Parameters
    ----------
    crop : (H, W) uint8
        Grey picture of the sector's box.
    labels : (h, w) uint8
        Labels that cover it edge to edge.
    beams : BeamReading or None
        Where the line runs; None draws no spaces.
    score : Score
        With its spaces.

    Returns
    -------
    (H', W', 3) uint8
        RGB, black outside the sector, enlarged to at least 480 pixels.
    """
    factor = max(1, -(-_LEAST_PX // min(crop.shape)))
    size = (crop.shape[1] * factor, crop.shape[0] * factor)
    large = np.asarray(cv2.resize(crop, size, interpolation=cv2.INTER_LINEAR), np.uint8)
    if beams is not None:
        large = large * beams.geometry.mask((size[1], size[0]))
    picture = annotate(large, labels, (0, 0, *size), opacity=opacity)
    if beams is None:
        return picture
    scale = max(1.0, max(size) / _LEAST_PX)
    for space in score.spaces:
        points = _under(beams, space.start, space.end) * factor
        wide = max(2, round(2 * scale))
        line = np.round(points).astype(np.int32)
        cv2.polylines(picture, [line], False, _SPACE, wide, cv2.LINE_AA)
        x, y = points[len(points) // 2]
        at = (max(round(x - 16 * scale), 0), round(y + 22 * scale))
        write(picture, f"{space.blas:.2f}", at, _SPACE, scale)
    return picture


def _under(beams: BeamReading, start: float, end: float) -> NDArray[np.float64]:
    """Points along a space, a little under the pleural line, (n, 2) crop pixels."""
    geometry, count = beams.geometry, beams.arc_mm.size
    at = np.arange(round(start * count), max(round(end * count), round(start * count) + 1))
    depth = beams.line.depth_mm[at] / geometry.mm_per_px_or_nominal
    depth += _UNDER * max(geometry.size)
    x, y = geometry.points((at + 0.5) / count, depth)
    return np.stack([x, y], 1)
