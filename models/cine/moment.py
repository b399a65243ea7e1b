"""One frame in time: what everything that looks back in time is made from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from models.score import Score
    from models.score.beams import BeamReading


@dataclass(frozen=True, slots=True)
class Moment:
    """What was read in one frame.

    Parameters
    ----------
    index : int
        Frame number in the source.
    time_s : float
        When it was taken, seconds; rises from moment to moment.
    score : Score
        Of the frame.
    beams : BeamReading or None
        What each beam shows; None without a mask or without a pleural line.
    picture : (samples, beams) uint8 or None
        The grey picture along the same beams and depths as `beams.labels`, 0 outside the sector.
    """

    index: int
    time_s: float
    score: Score
    beams: BeamReading | None = None
    picture: NDArray[np.uint8] | None = None
