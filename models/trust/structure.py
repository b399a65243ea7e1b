"""Whether the marks hang together: enough pleura, where anatomy allows it, in one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from models.median import median
from models.trust import concerns

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from models.score import Score
    from models.score.beams import BeamReading
    from models.trust.verdict import Concern

SHORT_MM = 15.0
"""Arc on which one B-line more or less moves the number by a tenth and over."""
AT_SKIN = 0.03
"""No pleura lies so high in a picture, share of its depth: a marked line there is the skin's."""
STEP_MM, SLOPE = 5.0, 0.5
"""A line that leaps so far beyond this slope from a readable beam to the next is made of two."""
_SMOOTHED_MM = 5.0
IN_VIEW_MM = 20.0
"""Window under which half of the beams end early: too short to tell a B-line from a patch."""


def concerns_of(reading: BeamReading, score: Score) -> tuple[Concern, ...]:
    """Say what speaks against a number in the marks alone.

    Parameters
    ----------
    reading : BeamReading
        What the beams show.
    score : Score
        Made of the same reading; with a value.
    """
    found = []
    if reading.geometry.kind == "columns":
        found.append(concerns.SECTOR_UNKNOWN)
    if score.arc_mm < SHORT_MM:
        found.append(concerns.SHORT_PLEURA)
    beams = np.flatnonzero(reading.readable)
    depth = reading.line.depth_mm[beams]
    if beams.size == 0:
        return tuple(found)
    middle, whole = median(depth), reading.pitch_mm * len(reading.labels)
    if middle < AT_SKIN * whole:
        found.append(concerns.LINE_AT_SKIN)
    if _leaps(depth, beams, reading.arc_mm[beams]):
        found.append(concerns.LINE_ODD)
    if whole - middle < IN_VIEW_MM:
        found.append(concerns.NEAR_BOTTOM)
    return tuple(found)


def _leaps(
    depth: NDArray[np.float64], beams: NDArray[np.intp], arc_mm: NDArray[np.float64]
) -> bool:
    """Tell whether the line leaps, over a gap or within the stretch that smoothing makes of it."""
    wide = round(_SMOOTHED_MM / max(median(arc_mm), 1e-3))
    for apart in (1, max(2, wide)):
        deeper = np.abs(depth[apart:] - depth[:-apart])
        beside = (beams[apart:] - beams[:-apart]) * arc_mm[apart:]
        if (deeper - SLOPE * beside > STEP_MM).any():
            return True
    return False
