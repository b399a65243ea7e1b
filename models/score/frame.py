"""The B-line Artifact Score of one frame, read along the beams of the probe.

Share of the readable pleural arc that B-lines or confluence cross, per intercostal space. What is
hidden behind ribs is left out, and what cannot be read has no score, with a reason.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from models.pleural_line import runs
from models.score.beams import read_beams
from models.score.paper import blas_paper
from models.score.values import Reason, Score, SpaceScore, not_assessable

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from models.geometry import Geometry
    from models.score.beams import BeamReading

OCCUPIED = 0.5
"""Share of its window from which on a beam counts as crossed."""
MIN_SPACE_MM = 3.0
MIN_ARC_MM = 10.0
MIN_APERTURE = 0.1
CONFLUENT_LINE_MM = 10.0
ONE_LINE_MM = 0.5
"""B-lines closer to each other than this are counted as one."""


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
    return score_beams(read_beams(labels, geometry), geometry, paper=blas_paper(labels))


def score_beams(
    beams: BeamReading | Reason, geometry: Geometry, *, paper: float | None = None
) -> Score:
    """Score what was read along the beams; `score_frame` in its second half.

    Parameters
    ----------
    beams : BeamReading or Reason
        As `read_beams` returned it.
    geometry : Geometry
        How the beams run.
    paper : float or None
        The published score of the same map, 0…1, to stand beside it.
    """
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


def _spaces(beams: BeamReading) -> tuple[SpaceScore, ...]:
    """Score each intercostal space: neighbouring readable beams that span at least 3 mm."""
    readable = beams.readable
    spaces = []
    for start, end in runs(readable):
        here = slice(start, end)
        arc = beams.arc_mm[here]
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


def _why_not(beams: BeamReading, spaces: tuple[SpaceScore, ...]) -> Reason | None:
    """Say why there is no score; None when enough can be read."""
    share = sum(space.end - space.start for space in spaces)
    if sum(space.arc_mm for space in spaces) >= MIN_ARC_MM and share >= MIN_APERTURE:
        return None
    seen = np.count_nonzero(beams.line.seen)
    if 2 * np.count_nonzero(beams.line.seen & beams.line.behind_rib) > seen:
        return Reason.BEHIND_RIBS
    if 2 * np.count_nonzero(beams.line.seen & beams.too_deep) > seen:
        return Reason.TOO_DEEP
    return Reason.TOO_LITTLE
