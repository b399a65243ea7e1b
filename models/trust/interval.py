"""How sure a score is: an interval that held the truth in 9 of 10 simulated frames.

Split conformal prediction (Vovk, Gammerman, Shafer 2005; Lei et al., J Am Stat Assoc 113 (2018)
1094): of frames with known truth that the network never saw, the error that 9 of 10 do not exceed,
by how high the score is. Errors grow with the score, so each level has its own.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

HOLDS = 0.9
"""Share of truths that the interval is made to hold."""
LEVELS = (0.02, 0.2, 0.5)
"""Scores up to each of these, and above the last, have a half-width of their own."""
LEAST_FRAMES = 20
_ROUNDING = 1e-9


@dataclass(frozen=True, slots=True)
class HalfWidths:
    """Half-widths of the interval by the level of the score.

    Parameters
    ----------
    levels : tuple of float
        Upper ends of the levels but the last, rising, 0…1.
    widths : tuple of float
        Half-width of each level, 0…1; one more than levels.
    """

    levels: tuple[float, ...]
    widths: tuple[float, ...]

    def __post_init__(self) -> None:
        if len(self.widths) != len(self.levels) + 1 or list(self.levels) != sorted(self.levels):
            raise ValueError(f"expected rising levels and one width more, got {self}")
        if not all(0.0 <= width <= 1.0 for width in self.widths):
            raise ValueError(f"expected half-widths in 0…1, got {self.widths}")

    def around(self, value: float) -> tuple[float, float]:
        """Low and high end, 0…1, of the interval around a score 0…1."""
        width = self.widths[bisect_left(self.levels, value)]
        return max(0.0, value - width), min(1.0, value + width)


SHIPPED = HalfWidths(LEVELS, (0.04, 0.15, 0.23, 0.46))
"""Of lung.onnx 0.4.0, from 300 frames each of the training phantom and the clinical preset, scenes
1 500 000 and 1 510 000 on: `calibrate` of the pairs of `app.evaluation.trust.judge_frames`, with
the mirrored picture, rounded up."""


def calibrate(
    pairs: Sequence[tuple[float, float]], levels: tuple[float, ...] = LEVELS, holds: float = HOLDS
) -> HalfWidths:
    """Find the half-widths that hold a share of the truths.

    Parameters
    ----------
    pairs : sequence of (float, float)
        Score and truth, 0…1, of frames that are shown a number.
    levels : tuple of float
        As in `HalfWidths`.
    holds : float
        Share 0…1 of truths to hold.

    Raises
    ------
    ValueError
        If a level has less than 20 frames.
    """
    values = np.array(pairs, float).reshape(-1, 2)
    level = np.searchsorted(levels, values[:, 0], side="left")
    widths = []
    for k in range(len(levels) + 1):
        error = np.sort(np.abs(np.diff(values[level == k], axis=1)[:, 0]))
        if error.size < LEAST_FRAMES:
            raise ValueError(f"expected at least {LEAST_FRAMES} frames a level, got {error.size}")
        rank = min(error.size, math.ceil((error.size + 1) * holds))
        widths.append(float(error[rank - 1]))
    return HalfWidths(levels, tuple(widths))


def coverage(pairs: Sequence[tuple[float, float]], widths: HalfWidths = SHIPPED) -> float | None:
    """Share of (score, truth) pairs whose truth lies in the interval; None of none."""
    ends = [(*widths.around(value), truth) for value, truth in pairs]
    held = [low - _ROUNDING <= truth <= high + _ROUNDING for low, high, truth in ends]
    return sum(held) / len(held) if held else None
