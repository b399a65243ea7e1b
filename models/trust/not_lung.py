"""Whether this is lung ultrasound at all: signs that every picture of a pleural line shows.

Ultrasound of the chest has bright layers above the line, a bright line, and below it grain that
fades with depth. Each sign alone is missing now and then in a true picture, and is a warning at
most; two missing ones take the number away. Where the shape of the sector is unknown one is enough,
for that is how a screen, a room or a test card looks.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from models.labels import Label
from models.trust import concerns

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from models.score.beams import BeamReading
    from models.trust.layers import Layers
    from models.trust.verdict import Concern

NO_LINE, FAINT_LINE = 0.06, 0.12
"""How far the line rises out of what lies below it, share of its own level: none, hardly any."""
FADES = 1.0
"""18 to 30 mm below the line a true picture is darker than 3 to 10 mm below it."""
CLEARLY_FADES = 0.9
"""The same where the shape of the sector is unknown."""
EVEN, MARKED = 0.85, 0.03
"""Hardly fading, with A-lines and B-lines on less than this share of the readable beams: tissue."""
REPEATS = 0.025
"""Rows below the line that differ so much from those around them, share of their mean, are repeats
of the chest wall: reverberation over air, which no tissue shows."""
LAYERED = 1.15
"""Steps from depth to depth above the line are larger than below it by this factor."""
GRAIN = 0.025
"""Least spread of the grey levels below the line about rows and beams, share of their mean."""
FLAT = 0.25
"""Share of the sector that is exactly one grey, neither black nor white: drawn, not received."""
_LEVELS = (24, 240)
_AROUND_MM = 6.0


@dataclass(frozen=True, slots=True)
class Signs:
    """What the picture shows around the line; None where it does not reach so far.

    Parameters
    ----------
    line : float
        Rise of the line out of what lies 3 to 8 mm below it, share of its level, at most 1.
    fade : float or None
        Level 18 to 30 mm below the line over that of 3 to 10 mm.
    layers : float or None
        Mean step from row to row above the line over that below it.
    grain : float or None
        Spread of the levels below the line, share of their mean.
    repeats : float or None
        Spread of the row means below the line about those of 6 mm around them, share of the mean.
    flat : float
        Share of the sector that is exactly one grey.
    """

    line: float
    fade: float | None
    layers: float | None
    grain: float | None
    repeats: float | None
    flat: float

    @property
    def missing(self) -> int:
        """How many signs of lung ultrasound are missing."""
        return sum((
            self.line < FAINT_LINE,
            self.fade is not None and self.fade > FADES,
            self.layers is not None and self.layers < LAYERED,
            self.grain is not None and self.grain < GRAIN,
            2 * (self.flat > FLAT),
        ))  # fmt: skip


def look_for_signs(picture: NDArray[np.uint8], inside: NDArray[np.bool_], layers: Layers) -> Signs:
    """Measure the signs of lung ultrasound.

    Parameters
    ----------
    picture, inside : (samples, beams) uint8, bool
        Grey levels along the beams, and which samples lie in the sector.
    layers : Layers
        The same picture along the pleural line.
    """
    near, far = layers.band(3.0, 10.0), layers.band(18.0, 30.0)
    return Signs(
        line=_rise(layers),
        fade=None if near is None or far is None else far / max(near, 1.0),
        layers=_steps(layers),
        grain=_grain(layers),
        repeats=_repeats(layers),
        flat=_flat(picture, inside),
    )


def concerns_of(signs: Signs, reading: BeamReading) -> tuple[Concern, ...]:
    """Say what speaks against a number; nothing when all signs are there.

    Parameters
    ----------
    signs : Signs
        What the picture shows.
    reading : BeamReading
        What the network marked in it.
    """
    sector_known = reading.geometry.kind != "columns"
    missing = signs.missing
    if not sector_known and signs.fade is not None and signs.fade > CLEARLY_FADES:
        missing += 1
    if signs.line < NO_LINE:
        return (concerns.LINE_NOT_BRIGHT,)
    if missing >= (2 if sector_known else 1):
        return (concerns.NOT_LUNG,)
    if _even(signs) and _nothing_marked(reading):
        return (concerns.EVEN_TISSUE,)
    if signs.line < FAINT_LINE:
        return (concerns.LINE_FAINT,)
    return (concerns.ODD_PICTURE,) if missing else ()


def _even(signs: Signs) -> bool:
    """Tell whether tissue goes on below the line: it hardly fades and repeats nothing."""
    fades = signs.fade is None or signs.fade <= EVEN
    return not fades and signs.repeats is not None and signs.repeats < REPEATS


def _nothing_marked(reading: BeamReading) -> bool:
    """Tell whether hardly a readable beam has an A-line, a B-line or confluence on it."""
    beams = np.flatnonzero(reading.readable)
    marked = (reading.labels[:, beams] >= Label.A_LINE.value).any(axis=0)
    return bool(np.count_nonzero(marked) < MARKED * beams.size)


def _rise(layers: Layers) -> float:
    profile, mm = layers.profile(), layers.mm
    at = profile[(mm >= -4.0) & (mm <= 0.5)]
    below = layers.band(3.0, 8.0)
    if below is None or not np.isfinite(at).any():
        return 1.0  # the picture ends there: nothing to compare with
    peak = float(np.nanmax(at))
    return (peak - below) / max(peak, 1.0)


def _steps(layers: Layers) -> float | None:
    """Compare how much changes from depth to depth above and below the line."""
    both = layers.shown[1:] & layers.shown[:-1]
    step = np.abs(np.diff(layers.grey, axis=0)) * both
    parts = []
    for rows in (layers.mm[1:] < 0.0, (layers.mm[1:] > 3.0) & (layers.mm[1:] < 30.0)):
        count = np.count_nonzero(both[rows])
        if count < 4 * layers.beams.size:
            return None
        parts.append(float(step[rows].sum()) / count)
    return parts[0] / max(parts[1], 0.5)


def _grain(layers: Layers) -> float | None:
    rows = (layers.mm > 3.0) & (layers.mm < 25.0) & layers.shown.all(axis=1)
    if np.count_nonzero(rows) < 8:
        return None
    grey = layers.grey[rows]
    mean = float(grey.mean())
    rest = grey - grey.mean(axis=1, keepdims=True) - grey.mean(axis=0, keepdims=True) + mean
    return float(rest.std()) / max(mean, 1.0)


def _repeats(layers: Layers) -> float | None:
    profile = layers.profile()
    below = profile[(layers.mm > 3.0) & (layers.mm < 25.0) & np.isfinite(profile)]
    around = round(_AROUND_MM / 2 / max(float(layers.mm[1] - layers.mm[0]), 1e-3))
    if below.size < 2 * around + 3:
        return None
    padded = np.pad(below, around, mode="edge")
    mean = np.convolve(padded, np.ones(2 * around + 1) / (2 * around + 1), "valid")
    return float((below - mean).std()) / max(float(below.mean()), 1.0)


def _flat(picture: NDArray[np.uint8], inside: NDArray[np.bool_]) -> float:
    """Count the samples that equal their neighbours two beams and two depths on exactly."""
    here = picture[:-2:2, :-2:2]
    same = (here == picture[2::2, :-2:2]) & (here == picture[:-2:2, 2::2])
    same &= (here == picture[1:-1:2, 1:-1:2]) & inside[:-2:2, :-2:2]
    same &= (here > _LEVELS[0]) & (here < _LEVELS[1])
    return float(same.sum()) / max(int(inside[:-2:2, :-2:2].sum()), 1)
