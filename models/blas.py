"""The B-line Artifact Score of one frame, read along the beams of the probe.

Share of the readable pleural arc that B-lines or confluence cross, per intercostal space. What is
hidden behind ribs is left out, and what cannot be read has no score, with a reason.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from models.blas_paper import blas_paper
from models.labels import Label
from models.pleural_line import runs, step_mm, trace_pleura
from models.score import Reason, Score, SpaceScore, not_assessable

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from models.geometry import Geometry

WINDOW_MM = 40.0
"""How far below the pleura B-lines are looked for."""
OCCUPIED = 0.5
"""Share of its window from which on a beam counts as crossed."""
MIN_WINDOW_MM = 8.0
MAX_DEPTH = 0.75
MIN_SPACE_MM = 3.0
MIN_ARC_MM = 10.0
MIN_APERTURE = 0.1
CONFLUENT_LINE_MM = 10.0
ONE_LINE_MM = 1.0
"""B-lines closer to each other than this are counted as one."""
_STEEPEST = 2.0  # a step from piece to piece is no slope


@dataclass(frozen=True, slots=True)
class _Beams:
    """What each beam shows; all arrays are (beams,).

    `arc` is its part of the pleural arc, mm; `artifact` the share of its window under B-lines or
    confluence, `confluent` under confluence alone.
    """

    arc: NDArray[np.float64]
    seen: NDArray[np.bool_]
    behind_rib: NDArray[np.bool_]
    too_deep: NDArray[np.bool_]
    artifact: NDArray[np.float64]
    confluent: NDArray[np.float64]


def score_frame(labels: NDArray[np.uint8], geometry: Geometry) -> Score:
    """Score one frame.

    On each beam the window reaches from the pleural line 40 mm down, or to the end of the picture.
    A beam is crossed when at least half of its window is B-line or confluence. The score is the
    share of the readable pleural arc on crossed beams, per intercostal space, and weighted by arc
    over all of them. A beam cannot be read without pleura, under a rib, with the pleura below 75 %
    of the depth, or with less than 8 mm in view below it. A-lines, labels above the line and
    further pieces of pleura below it have no effect. Without calibration lengths are nominal.

    Parameters
    ----------
    labels : (h, w) uint8
        Values of `Label`, covering the crop of `geometry` edge to edge at any resolution.
    geometry : Geometry
        How the beams run.

    Returns
    -------
    Score
        Without a value, and with a `Reason`, when less than 10 mm of pleura or less than a tenth
        of the beams can be read.

    Raises
    ------
    ValueError
        If the map is not (h, w) uint8 or holds a value that is no `Label`.
    """
    if labels.dtype != np.uint8 or labels.ndim != 2 or labels.size == 0:
        raise ValueError(f"expected (h, w) uint8, got {labels.shape} {labels.dtype}")
    if int(labels.max()) > max(Label):
        raise ValueError(f"expected labels 0…{max(Label)}, got {int(labels.max())}")
    paper = blas_paper(labels)
    beams = _read_beams(labels, geometry)
    spaces = () if isinstance(beams, Reason) else _spaces(beams)
    reason = beams if isinstance(beams, Reason) else _why_not(beams, spaces)
    if reason is not None:
        return not_assessable(
            reason, paper=paper, calibrated=geometry.calibrated, geometry=geometry.kind
        )
    arc = sum(space.arc_mm for space in spaces)
    return Score(
        value=sum(space.arc_mm * space.blas for space in spaces) / arc,
        worst=max(space.blas for space in spaces),
        integrated=sum(space.arc_mm * space.integrated for space in spaces) / arc,
        confluent=sum(space.arc_mm * space.confluent for space in spaces) / arc,
        b_lines=sum(space.b_lines for space in spaces),
        spaces=spaces,
        paper=paper,
        calibrated=geometry.calibrated,
        geometry=geometry.kind,
    )


def _read_beams(labels: NDArray[np.uint8], geometry: Geometry) -> _Beams | Reason:
    """Read what each beam shows below the pleural line."""
    polar, inside = geometry.to_beams(labels)
    if not inside.any():
        return Reason.NO_SECTOR
    line = trace_pleura(polar, geometry)
    if line is None:
        return Reason.NO_PLEURA
    samples, beams = polar.shape
    deep = geometry.depths(samples)[:, None] * geometry.mm_per_px_or_nominal
    pitch = 2.0 * float(deep[0, 0])
    pleura = line.depth_mm
    window = (deep > pleura) & (deep <= pleura + WINDOW_MM) & inside & (polar != Label.PLEURA)
    visible = np.count_nonzero(window, axis=0)
    confluent = np.count_nonzero(window & (polar == Label.CONFLUENCE), axis=0)
    artifact = np.count_nonzero(window & (polar == Label.B_LINE), axis=0) + confluent
    step = step_mm(geometry, pleura, beams)
    slope = np.clip(np.gradient(pleura) / step, -_STEEPEST, _STEEPEST)
    return _Beams(
        arc=step * np.hypot(1.0, slope),
        seen=line.seen,
        behind_rib=line.behind_rib,
        too_deep=(pleura > MAX_DEPTH * samples * pitch) | (visible * pitch < MIN_WINDOW_MM),
        artifact=artifact / np.maximum(visible, 1),
        confluent=confluent / np.maximum(visible, 1),
    )


def _spaces(beams: _Beams) -> tuple[SpaceScore, ...]:
    """Score each intercostal space: neighbouring readable beams that span at least 3 mm."""
    readable = beams.seen & ~beams.behind_rib & ~beams.too_deep
    spaces = []
    for start, end in runs(readable):
        here = slice(start, end)
        arc = beams.arc[here]
        width = float(arc.sum())
        if width < MIN_SPACE_MM:
            continue
        crossed = beams.artifact[here] >= OCCUPIED
        white = beams.confluent[here] >= OCCUPIED
        spaces.append(
            SpaceScore(
                start=start / readable.size,
                end=end / readable.size,
                arc_mm=width,
                blas=float((arc * crossed).sum()) / width,
                integrated=float((arc * beams.artifact[here]).sum()) / width,
                confluent=float((arc * white).sum()) / width,
                b_lines=_count(arc, crossed, white),
            )
        )
    return tuple(spaces)


def _count(arc: NDArray[np.float64], crossed: NDArray[np.bool_], white: NDArray[np.bool_]) -> int:
    """Count the B-lines of a space; confluence counts one for every 10 mm begun."""
    joined = crossed.copy()
    for start, end in runs(~crossed):
        if start > 0 and end < crossed.size and arc[start:end].sum() < ONE_LINE_MM:
            joined[start:end] = True
    lines = 0
    for start, end in runs(joined):
        white_mm = float((arc * white)[start:end].sum())
        lines += max(1, math.ceil(white_mm / CONFLUENT_LINE_MM - 1e-3))
    return lines


def _why_not(beams: _Beams, spaces: tuple[SpaceScore, ...]) -> Reason | None:
    """Say why there is no score; None when enough can be read."""
    share = sum(space.end - space.start for space in spaces)
    if sum(space.arc_mm for space in spaces) >= MIN_ARC_MM and share >= MIN_APERTURE:
        return None
    seen = np.count_nonzero(beams.seen)
    if 2 * np.count_nonzero(beams.seen & beams.behind_rib) > seen:
        return Reason.BEHIND_RIBS
    if 2 * np.count_nonzero(beams.seen & beams.too_deep) > seen:
        return Reason.TOO_DEEP
    return Reason.TOO_LITTLE
