"""From annotations to label maps: first on the grid of beams, from there in the crop."""

from __future__ import annotations

import itertools
import math
from typing import TYPE_CHECKING

import numpy as np

from models.labels import IGNORE, Label
from models.marks import GRID, a_line_points, pleura_depth

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from models.geometry import Geometry
    from models.marks import BLineMark, FrameMarks, Point

THICK = 0.012
"""Thickness of the pleural line and of a rib's surface, share of the depth."""

THIN = 0.008
"""Thickness of an A-line, share of the depth."""

_STEP = 0.25  # cells between the points that a line is drawn with


def polar_map(marks: FrameMarks, geometry: Geometry | None = None) -> NDArray[np.uint8]:
    """Draw the marks of a frame on the grid of beams.

    Later ones cover earlier ones: unsure B-lines (255), B-lines and confluence, A-lines, pleural
    line and ribs, unsure rectangles (255).

    Parameters
    ----------
    marks : FrameMarks
        What was marked.
    geometry : Geometry or None
        With it, cells outside the ultrasound are 0.

    Returns
    -------
    (256, 256) uint8
        Row: depth from the skin, column: beam; values of `Label`, 255 where unsure.
    """
    polar = np.zeros((GRID, GRID), np.uint8)
    for b_line in sorted(marks.b_lines, key=lambda mark: (mark.sure, mark.kind == "b")):
        _draw_b_line(polar, marks, b_line)
    for a_line in marks.a_lines:
        _draw_line(polar, a_line_points(a_line), THIN, Label.A_LINE)
    for line in marks.pleura:
        _draw_line(polar, line, THICK, Label.PLEURA)
    for line in marks.ribs:
        _draw_line(polar, line, THICK, Label.RIB)
    for first, last, top, bottom in marks.unsure:
        polar[_span(top, bottom), _span(first, last)] = IGNORE
    if geometry is not None:
        polar *= geometry.to_beams(np.ones(geometry.size, np.uint8), GRID, GRID)[1]
    return polar


def crop_map(polar: NDArray[np.uint8], geometry: Geometry) -> NDArray[np.uint8]:
    """Carry a map of the grid into the sector's crop (nearest cell).

    Parameters
    ----------
    polar : (samples, beams) uint8
        Label map by depth and beam.
    geometry : Geometry
        Of the crop.

    Returns
    -------
    (H, W) uint8
        Label map of the crop, 0 outside the sector.
    """
    height, width = geometry.size
    x = np.arange(width, dtype=np.float64)[None] + 0.5
    y = np.arange(height, dtype=np.float64)[:, None] + 0.5
    across, down = beam_at(geometry, x, y)
    inside = (across >= 0) & (across < 1) & (down >= 0) & (down < 1)
    inside &= geometry.mask((height, width))
    samples, beams = polar.shape
    row = np.clip(np.floor(down * samples), 0, samples - 1).astype(np.intp)
    column = np.clip(np.floor(across * beams), 0, beams - 1).astype(np.intp)
    return np.where(inside, polar[row, column], np.uint8(0))


def beam_at(
    geometry: Geometry, x: NDArray[np.float64], y: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Find position across the aperture and share of the depth of points of the crop.

    The inverse of `Geometry.points`.

    Parameters
    ----------
    geometry : Geometry
        Of the crop.
    x, y : (...) float64
        Points, crop pixels; shapes that broadcast.

    Returns
    -------
    (...) float64
        0 (left edge) … 1 (right edge); outside the sector beyond these.
    (...) float64
        0 (skin) … 1 (deepest sample); outside the sector beyond these.
    """
    depth = 2.0 * float(geometry.depths(1)[0])
    if geometry.apex is None:
        shape = np.broadcast_shapes(x.shape, y.shape)
        across = np.broadcast_to(x / geometry.size[1], shape)
        return across, np.broadcast_to(y / depth, shape)
    corner_x, corner_y = geometry.points(np.array([0.0, 1.0]), np.full(2, depth))
    corner_x, corner_y = corner_x - geometry.apex[0], corner_y - geometry.apex[1]
    left, right = (float(angle) for angle in np.arctan2(corner_x, corner_y))
    radius = math.hypot(corner_x[0], corner_y[0]) - depth
    dx, dy = x - geometry.apex[0], y - geometry.apex[1]
    across = (np.arctan2(dx, dy) - left) / (right - left)
    return across, (np.hypot(dx, dy) - radius) / depth


def _draw_line(
    polar: NDArray[np.uint8], points: tuple[Point, ...], share: float, label: int
) -> None:
    """Draw a polyline whose thickness, along depth, is a share of the whole depth."""
    count = max(1, round(share * GRID))
    for (b0, d0), (b1, d1) in itertools.pairwise(points):
        steps = 1 + math.ceil(max(abs(b1 - b0), abs(d1 - d0)) / _STEP)
        beam = np.rint(np.linspace(b0, b1, steps)).astype(int)
        top = np.ceil(np.linspace(d0, d1, steps) - count / 2).astype(int)
        for down in range(count):
            row = top + down
            good = (row >= 0) & (row < GRID)
            polar[row[good], beam[good]] = label


def _draw_b_line(polar: NDArray[np.uint8], marks: FrameMarks, b_line: BLineMark) -> None:
    label = Label.CONFLUENCE if b_line.kind == "confluence" else Label.B_LINE
    value = label if b_line.sure else IGNORE
    for beam in range(round(b_line.first), round(b_line.last) + 1):
        top = round(pleura_depth(marks, beam))
        rows = np.arange(top, round(b_line.reach) + 1)
        if rows.size == 0:
            continue
        column = np.floor(beam + b_line.lean * (rows - top) / max(len(rows) - 1, 1) + 0.5).astype(
            int
        )
        good = (column >= 0) & (column < GRID)
        polar[rows[good], column[good]] = value


def _span(first: float, last: float) -> slice:
    return slice(round(first), round(last) + 1)
