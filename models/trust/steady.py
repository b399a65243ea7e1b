"""Whether a number agrees with those just before it, and the probe moves slowly enough."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from models.median import median
from models.trust import concerns

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from models.cine.moment import Moment
    from models.trust.verdict import Concern

BACK_S = 0.5
"""How far back neighbours reach."""
JUMP = 0.3
"""A number so far from the median of its neighbours is a jump."""
LEAST = 3
"""Fewer neighbours say nothing."""
FROZEN_S, FROZEN_LEVELS = 1.0, 0.4
"""A picture whose levels differ by less, on average, for so long is frozen."""
SWEEP_MM_S = 60.0
"""Faster along the skin, neighbouring frames show other lung, and B-lines smear."""
_SWEEP_S = (0.05, 0.3)
_LIKE = 0.8
"""Correlation from which two chest walls are the same, shifted."""
_BETTER = 0.1
_REACH = 0.35
_NEAR = 0.12


def concerns_of(now: Moment, earlier: Sequence[Moment]) -> tuple[Concern, ...]:
    """Say what the frames before speak against a number.

    Parameters
    ----------
    now : Moment
        The frame in question.
    earlier : sequence of Moment
        What came before it, oldest first; at least the last second for a frozen picture.
    """
    if is_frozen(now, earlier):
        return (concerns.FROZEN,)
    found = []
    close = [each for each in earlier if 0.0 < now.time_s - each.time_s <= BACK_S]
    values = [each.score.value for each in close if each.score.value is not None]
    if len(close) >= LEAST and 2 * len(values) < len(close):
        found.append(concerns.COMES_AND_GOES)
    value = now.score.value
    if value is not None and len(values) >= LEAST and abs(value - median(values)) > JUMP:
        found.append(concerns.UNSTEADY)
    speed = sweep_mm_s(now, earlier)
    if speed is not None and speed > SWEEP_MM_S:
        found.append(concerns.FAST_SWEEP)
    return tuple(found)


def is_frozen(now: Moment, earlier: Sequence[Moment]) -> bool:
    """Tell whether the picture has not changed for a second; False when that is not known."""
    if now.picture is None:
        return False
    oldest = None
    for each in reversed(earlier):
        picture = each.picture
        if picture is None or picture.shape != now.picture.shape:
            return False
        oldest = each
        if now.time_s - each.time_s >= FROZEN_S:
            break
        if cv2.norm(now.picture, picture, cv2.NORM_L1) >= FROZEN_LEVELS * picture.size:
            return False
    if oldest is None or oldest.picture is None or now.time_s - oldest.time_s < FROZEN_S:
        return False
    return cv2.norm(now.picture, oldest.picture, cv2.NORM_L1) < FROZEN_LEVELS * now.picture.size


def sweep_mm_s(now: Moment, earlier: Sequence[Moment]) -> float | None:
    """Measure how fast the chest wall passes under the probe, mm/s along the skin.

    What lies just under the skin hangs on the chest wall, not on the lung. It is compared with
    that of the frame nearest to .15 s before. None where no earlier frame is near enough or the
    two show nothing in common.
    """
    fit = [e for e in earlier if _SWEEP_S[0] <= now.time_s - e.time_s <= _SWEEP_S[1]]
    if now.picture is None or now.beams is None or not fit:
        return None
    then = min(fit, key=lambda each: abs(now.time_s - each.time_s - 0.15))
    if then.picture is None or then.picture.shape != now.picture.shape:
        return None
    shift = _shift(then.picture, now.picture)
    if shift is None:
        return None
    beam_mm = median(now.beams.arc_mm)
    return abs(shift) * beam_mm / (now.time_s - then.time_s)


def _shift(then: NDArray[np.uint8], now: NDArray[np.uint8]) -> int | None:
    """Find by how many beams the near field moved; None when it is not the same one."""
    rows = slice(0, max(8, round(2 * _NEAR * now.shape[0])))
    reach = round(_REACH * now.shape[1])
    old, new = (
        cv2.resize(part[rows], (part.shape[1], 8), interpolation=cv2.INTER_AREA)
        for part in (then, now)
    )
    middle = old[:, reach : old.shape[1] - reach]
    if float(middle.std()) < 2.0:
        return None
    like = np.asarray(cv2.matchTemplate(new, middle, cv2.TM_CCOEFF_NORMED), np.float32)[0]
    best = int(like.argmax())
    if like[best] < _LIKE or like[best] < like[reach] + _BETTER:
        return 0 if like[reach] >= _LIKE else None
    return int(best - reach)
