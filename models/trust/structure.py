"""Whether the marks hang together: enough pleura, where anatomy allows it, in one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from models.trust import concerns

if TYPE_CHECKING:
    from models.score import Score
    from models.score.beams import BeamReading
    from models.trust.verdict import Concern

SHORT_MM = 15.0
"""Arc on which one B-line more or less moves the number by a tenth and over."""
AT_SKIN = 0.03
"""No pleura lies so high in a picture, share of its depth: a marked line there is the skin's."""
STEP_MM = 8.0
"""A line that leaps so far from one readable beam to the next is made of two."""
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
    middle, whole = float(np.median(depth)), reading.pitch_mm * len(reading.labels)
    if middle < AT_SKIN * whole:
        found.append(concerns.LINE_AT_SKIN)
    leaps = np.abs(np.diff(depth)) - np.diff(beams) * reading.arc_mm[beams[1:]]
    if leaps.size and float(leaps.max()) > STEP_MM:
        found.append(concerns.LINE_ODD)
    if whole - middle < IN_VIEW_MM:
        found.append(concerns.NEAR_BOTTOM)
    return tuple(found)
