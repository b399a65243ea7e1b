"""The hand that holds the probe: it drifts, tilts and presses, slowly, whatever the lung does."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from augment.phantom.field import log_uniform

if TYPE_CHECKING:
    import numpy as np

_SHARES = (0.62, 0.27, 0.11)
_RATIOS = (1.0, 1.7180, 3.1416)
"""Rates that have no common multiple: the sum of the sines does not come back soon."""


@dataclass(frozen=True, slots=True)
class Drift:
    """How far the hand strays, each as the largest excursion; a pure function of time.

    `aside_mm` along the skin, `tilt` radians, `press_mm` of the chest wall under the probe.
    """

    aside_mm: float = 0.0
    tilt: float = 0.0
    press_mm: float = 0.0
    rate_hz: float = 0.1
    phase: float = 0.0

    def at(self, time_s: float) -> tuple[float, float, float]:
        """Return mm aside, radians of tilt and mm deeper at a time in seconds."""
        walks = [0.0, 0.0, 0.0]
        for i in range(3):
            for share, ratio in zip(_SHARES, _RATIOS, strict=True):
                turn = 2 * math.pi * self.rate_hz * ratio * (1 + 0.23 * i) * time_s
                walks[i] += share * math.sin(turn + self.phase * (1 + i) * ratio)
        return self.aside_mm * walks[0], self.tilt * walks[1], self.press_mm * walks[2]


def draw_drift(rng: np.random.Generator, steady: bool) -> Drift:
    """Draw a hand: steady in lessons, else three in five stray by up to 6 mm and 2 degrees."""
    if steady or rng.random() < 0.4:
        return Drift()
    return Drift(
        aside_mm=log_uniform(rng, 0.3, 6),
        tilt=math.radians(rng.uniform(0, 2)),
        press_mm=rng.uniform(0, 1.2),
        rate_hz=log_uniform(rng, 0.03, 0.2),
        phase=rng.uniform(0, 2 * math.pi),
    )
