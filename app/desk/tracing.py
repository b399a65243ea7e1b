"""From the network's label map to marks that a person can take hold of.

On the grid of beams each thing is what the annotations call it: a pleural line is a polyline, a
B-line two edges and the depth that it reaches. Drawn again (`models.mark_map`) the marks give
nearly the same map; what the marks cannot say (specks, ragged edges) is left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from models.labels import Label
from models.marks import GRID, BLineMark, FrameMarks, pleura_depth
from models.pleural_line import runs
from models.score import Reason
from models.score.beams import read_beams

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from models.geometry import Geometry
    from models.marks import Point, Polyline
    from models.score.beams import BeamReading

_SHORTEST = 6  # beams; a shorter line is a speck
_LOWEST = 12  # samples; a shorter ray is one
_NARROWEST = 2  # beams
_OFF = 1.0  # samples by which a polyline may leave the middle of its line
_ABOVE = 14  # samples above the line's lower edge that still are the line
_SMOOTH = 5
_LEANING = 4.0  # beams


def trace(labels: NDArray[np.uint8], geometry: Geometry, file: str, frame: int) -> FrameMarks:
    """Trace a label map.

    Parameters
    ----------
    labels : (h, w) uint8
        Values of `Label`, covering the crop of `geometry` edge to edge.
    geometry : Geometry
        How the beams run.
    file, frame : str, int
        Name of the recording and number of the frame.

    Returns
    -------
    FrameMarks
        Without a pleural line neither A-lines nor B-lines: they hang from it.
    """
    polar = geometry.to_beams(labels)[0]
    beams = read_beams(labels, geometry)
    pleura = () if isinstance(beams, Reason) else _pleura(beams)
    ribs = tuple(_lines(polar == Label.RIB))
    marks = FrameMarks(file=file, frame=frame, lung=bool(pleura), pleura=pleura, ribs=ribs)
    if not pleura:
        return marks
    rays = list(_rays(polar, marks, leaning=geometry.kind != "fan"))
    a_lines = tuple(
        line
        for line in _lines(polar == Label.A_LINE)
        if all(depth > pleura_depth(marks, beam) + 1 for beam, depth in line)
    )
    rays.sort(key=lambda ray: ray.first)
    return marks.model_copy(update={"b_lines": tuple(rays), "a_lines": a_lines})


def _pleura(beams: BeamReading) -> tuple[Polyline, ...]:
    """Follow the middle of the pleural line that the score is read from."""
    found = []
    lower = beams.line.depth_mm / beams.pitch_mm
    rows = np.arange(len(beams.labels), dtype=np.float64)[:, None]
    here = (beams.labels == Label.PLEURA) & (rows <= lower + 1) & (rows >= lower - _ABOVE)
    many = here.sum(axis=0)
    middle = np.where(many > 0, (here * rows).sum(axis=0) / np.maximum(many, 1), lower - 1.5)
    for start, end in runs(beams.line.seen):
        if end - start >= _SHORTEST:
            found.append(_polyline(np.arange(start, end), middle[start:end]))
    return tuple(found)


def _lines(mask: NDArray[np.bool_]) -> Iterator[Polyline]:
    """Follow the middle of each piece that is long enough, left to right."""
    count, pieces = cv2.connectedComponents(mask.astype(np.uint8), connectivity=8)
    rows = np.arange(mask.shape[0], dtype=np.float64)[:, None]
    for piece in range(1, count):
        here = pieces == piece
        beams = np.flatnonzero(here.any(axis=0))
        if beams.size >= _SHORTEST:
            middle = (here * rows).sum(axis=0)[beams] / here.sum(axis=0)[beams]
            yield _polyline(beams, middle)


def _polyline(beams: NDArray[np.intp], depths: NDArray[np.float64]) -> Polyline:
    """Keep the points that the course needs."""
    smooth = cv2.medianBlur(depths.astype(np.float32)[None], _SMOOTH)[0]
    points = np.stack([beams, smooth], axis=1).astype(np.float32)[:, None]
    kept = cv2.approxPolyDP(points, _OFF, False)[:, 0]
    return tuple(_point(float(beam), float(depth)) for beam, depth in kept)


def _point(beam: float, depth: float) -> Point:
    return round(beam, 1), round(min(max(depth, 0.0), GRID - 1.0), 1)


def _rays(polar: NDArray[np.uint8], marks: FrameMarks, *, leaning: bool) -> Iterator[BLineMark]:
    """Find what hangs from the pleural line, beam by beam: edges, kind, and how far down it goes.

    Where the beams of the grid are those of the scanner rays stand upright, and all of them are
    read together; elsewhere each piece is first set upright.
    """
    mask = ((polar == Label.B_LINE) | (polar == Label.CONFLUENCE)).astype(np.uint8)
    if not leaning:
        yield from _upright(mask.astype(bool), polar, marks, 0.0)
        return
    joined = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((9, 1), np.uint8))
    count, pieces = cv2.connectedComponents(joined, connectivity=8)
    for piece in range(1, count):
        here = (pieces == piece) & (mask > 0)
        rows, beams = np.nonzero(here)
        if rows.max() - rows.min() >= _LOWEST:
            third = (rows.max() - rows.min()) / 3
            lower, upper = rows >= rows.max() - third, rows <= rows.min() + third
            lean = 1.5 * float(beams[lower].mean() - beams[upper].mean())
            yield from _upright(here, polar, marks, lean if abs(lean) >= _LEANING else 0.0)


def _upright(
    here: NDArray[np.bool_], polar: NDArray[np.uint8], marks: FrameMarks, lean: float
) -> Iterator[BLineMark]:
    """Read rays that all lean alike, in runs of beams of one kind."""
    rows, beams = np.nonzero(here)
    if rows.size == 0:
        return
    top, height = int(rows.min()), max(int(np.ptp(rows)), 1)
    beams = np.clip(np.rint(beams - lean * (rows - top) / height), 0, GRID - 1).astype(np.intp)
    white = polar[here] == Label.CONFLUENCE
    many = np.bincount(beams, minlength=GRID)
    whites = np.bincount(beams[white], minlength=GRID)
    lowest = np.zeros(GRID, np.intp)
    np.maximum.at(lowest, beams, rows)
    there = many >= _LOWEST
    confluent = cv2.medianBlur((2 * whites > many).astype(np.uint8)[None], _SMOOTH)[0] > 0
    for start, end in (*runs(there & confluent), *runs(there & ~confluent)):
        reach = round(float(np.percentile(lowest[start:end], 75)))
        if end - start >= _NARROWEST and reach > pleura_depth(marks, (start + end) / 2) + 4:
            yield BLineMark.model_validate(
                {
                    "from": start,
                    "to": end - 1,
                    "reach": reach,
                    "kind": "confluence" if confluent[start] else "b",
                    "lean": round(lean, 1),
                }
            )
