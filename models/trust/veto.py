"""A second look at B-lines and confluence, which may be healthy lung under a bright haze.

Only the picture is asked, not the network. A line at twice the depth of the pleural line is its
repeat and speaks for air. B-lines stand out from the haze beside them and reach the bottom.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from models.score.frame import OCCUPIED
from models.trust import concerns

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from models.score import Score
    from models.score.beams import BeamReading
    from models.trust.layers import Layers
    from models.trust.verdict import Concern

LEAST = 0.1
"""Numbers up to here need no second look."""
REPEAT = 0.3
"""An A-line rises over what lies above and below it by this share of it."""
CONTRAST = 1.1
"""B-lines are brighter than the readable lung beside them, by at least this factor."""
REACH = 0.4
"""30 mm down a B-line keeps at least this share of what it shows close under the line."""
_NEAR, _FAR = (4.0, 12.0), (24.0, 36.0)
_BESIDE = 0.15


@dataclass(frozen=True, slots=True)
class SecondLook:
    """What the picture shows on the beams that are marked as crossed.

    Parameters
    ----------
    repeat : float or None
        Rise of the strongest line at twice or three times the depth, share of its surroundings.
    contrast : float or None
        Level 4 to 36 mm below the line over that of the readable beams that are not crossed;
        None where all are.
    reach : float or None
        Level 24 to 36 mm below the line over that of 4 to 12 mm.
    """

    repeat: float | None
    contrast: float | None
    reach: float | None


def look_again(reading: BeamReading, layers: Layers) -> SecondLook | None:
    """Measure the crossed beams; None where none is crossed.

    Parameters
    ----------
    reading : BeamReading
        What the beams show.
    layers : Layers
        The picture along the same reading's line.
    """
    crossed = reading.artifact[layers.beams] >= OCCUPIED
    if not crossed.any():
        return None
    here = _profile(layers, crossed)
    beside = None
    if np.count_nonzero(~crossed) >= _BESIDE * crossed.size:
        beside = _mean(_profile(layers, ~crossed), layers.mm, (_NEAR[0], _FAR[1]))
    whole = _mean(here, layers.mm, (_NEAR[0], _FAR[1]))
    near, far = (_mean(here, layers.mm, band) for band in (_NEAR, _FAR))
    return SecondLook(
        repeat=_repeat(here, layers),
        contrast=None if whole is None or beside is None else whole / max(beside, 1.0),
        reach=None if near is None or far is None else far / max(near, 1.0),
    )


def concerns_of(look: SecondLook | None, score: Score) -> tuple[Concern, ...]:
    """Say what the second look speaks against a number."""
    if look is None or score.value is None or score.value <= LEAST:
        return ()
    found = []
    if look.repeat is not None and look.repeat > REPEAT:
        found.append(concerns.A_LINES_UNDER)
    if look.contrast is not None and look.contrast < CONTRAST:
        found.append(concerns.NO_CONTRAST)
    if look.reach is not None and look.reach < REACH:
        found.append(concerns.NOT_TO_THE_BOTTOM)
    return tuple(found)


def _profile(layers: Layers, beams: NDArray[np.bool_]) -> NDArray[np.float64]:
    count = np.count_nonzero(layers.shown[:, beams], axis=1)
    total = layers.grey[:, beams].sum(axis=1, dtype=np.float64)
    return np.where(count > 0, total / np.maximum(count, 1), np.nan)


def _mean(
    profile: NDArray[np.float64], mm: NDArray[np.float64], band: tuple[float, float]
) -> float | None:
    part = profile[(mm >= band[0]) & (mm < band[1])]
    part = part[np.isfinite(part)]
    return float(part.mean()) if part.size else None


def _repeat(profile: NDArray[np.float64], layers: Layers) -> float | None:
    """Measure the strongest line where the pleural line would repeat itself."""
    strongest = None
    for times in (1, 2):
        at = times * layers.line_mm
        above = _mean(profile, layers.mm, (at - 8.0, at - 4.0))
        below = _mean(profile, layers.mm, (at + 2.0, at + 6.0))
        part = profile[(layers.mm >= at - 3.0) & (layers.mm <= at + 1.0)]
        part = part[np.isfinite(part)]
        if above is None or below is None or part.size == 0 or at < 8.0:
            continue
        rise = float(part.max()) / max(above, below, 8.0) - 1.0
        strongest = rise if strongest is None else max(strongest, rise)
    return strongest
