"""The picture pulled flat along the pleural line: what lies above the line, in it and below it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from models.median import median

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from models.score.beams import BeamReading

UP_MM, DOWN_MM = 15.0, 45.0
_MOST = 64  # beams are thinned to about so many: bands are means over all of them


@dataclass(frozen=True, slots=True)
class Layers:
    """Grey levels of the readable beams, row by row at the same distance from the pleural line.

    Parameters
    ----------
    mm : (rows,) float64
        Distance of each row below the line's lower edge, mm; negative above it.
    grey : (rows, beams) float32
        Grey levels 0…255, 0 where nothing is shown.
    shown : (rows, beams) bool
        Which of them lie in the picture.
    beams : (beams,) intp
        Which beams of the reading these are.
    line_mm : float
        Median depth of the line below the skin, mm.
    """

    mm: NDArray[np.float64]
    grey: NDArray[np.float32]
    shown: NDArray[np.bool_]
    beams: NDArray[np.intp]
    line_mm: float

    def profile(self) -> NDArray[np.float64]:
        """Mean grey level of each row, (rows,); NaN where no beam shows it."""
        count = np.count_nonzero(self.shown, axis=1)
        total = self.grey.sum(axis=1, dtype=np.float64)
        return np.where(count > 0, total / np.maximum(count, 1), np.nan)

    def band(self, low_mm: float, high_mm: float) -> float | None:
        """Mean grey level between two distances below the line; None when none is shown."""
        rows = (self.mm >= low_mm) & (self.mm < high_mm)
        count = np.count_nonzero(self.shown[rows])
        return float(self.grey[rows].sum(dtype=np.float64)) / count if count else None


def lay_flat(picture: NDArray[np.uint8], reading: BeamReading) -> Layers | None:
    """Pull a picture flat along the pleural line.

    Parameters
    ----------
    picture : (samples, beams) uint8
        Grey picture along the same beams and depths as the reading.
    reading : BeamReading
        What the beams show.

    Returns
    -------
    Layers or None
        None where no beam is readable.

    Raises
    ------
    ValueError
        If the picture has another shape than the reading.
    """
    if picture.shape != reading.labels.shape or picture.dtype != np.uint8:
        raise ValueError(
            f"expected a picture {reading.labels.shape} uint8, got {picture.shape} {picture.dtype}"
        )
    beams = np.flatnonzero(reading.readable)
    if beams.size == 0:
        return None
    beams = beams[:: max(1, beams.size // _MOST)]
    pitch, samples = reading.pitch_mm, picture.shape[0]
    steps = np.arange(-min(round(UP_MM / pitch), samples), min(round(DOWN_MM / pitch), samples) + 1)
    at = np.rint(reading.line.depth_mm[beams] / pitch - 0.5).astype(np.intp)
    rows = steps[:, None] + at
    shown = (rows >= 0) & (rows < samples)
    rows = np.clip(rows, 0, samples - 1)
    at_once = rows * picture.shape[1] + beams
    shown &= reading.inside.ravel().take(at_once)
    grey = (picture.ravel().take(at_once) * shown).astype(np.float32)
    line_mm = median(reading.line.depth_mm[beams])
    return Layers(steps * pitch, grey, shown, beams, line_mm)
