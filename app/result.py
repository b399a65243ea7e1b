"""What the screen shows: one frame with the mask and the score that were made from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.appraisal import Appraisal
    from capture.frame import Frame
    from capture.sector import Box, Sector
    from models.score import Score
    from models.score.beams import BeamReading
    from models.segmentation import Segmentation


@dataclass(frozen=True, slots=True)
class Result:
    """One frame and everything that belongs to it; a mask is never shown on another frame.

    Parameters
    ----------
    frame : Frame
        The picture.
    sector : Sector or None
        Where the ultrasound lies in it; None while none was found.
    segmentation : Segmentation or None
        Labels over the sector's box; None when the network gave nothing usable.
    score : Score
        Its value is None with a reason when it cannot be read.
    done_s : float
        `time.monotonic()` when this result was complete, seconds.
    beams : BeamReading or None
        What the labels show along each beam; None without a mask or without a pleural line.
    appraisal : Appraisal or None
        How far the score may be trusted and what time shows; None before it was judged.
    """

    frame: Frame
    sector: Sector | None
    segmentation: Segmentation | None
    score: Score
    done_s: float
    beams: BeamReading | None = None
    appraisal: Appraisal | None = None

    @property
    def box(self) -> Box | None:
        """Box of the labels in the frame: x, y, width, height, pixels."""
        return None if self.sector is None else self.sector.box
