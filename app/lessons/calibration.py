"""Does confidence mean what it says: Brier score and reliability bins.

Confidence is the learner's probability that the answer is right (Brier, Mon Weather Rev 78 (1950)
1).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

BINS = 5
FEW = 20
"""With fewer answers nothing is said of over- or underconfidence."""
_APART = 0.10


@dataclass(frozen=True, slots=True)
class Bin:
    """Answers of alike confidence.

    Parameters
    ----------
    low, high : float
        Confidence from (included) … to (left out, but in the last bin), 0…1.
    answers : int
        How many.
    said, was : float or None
        Mean confidence and share that was right, 0…1; None without answers.
    """

    low: float
    high: float
    answers: int
    said: float | None
    was: float | None


@dataclass(frozen=True, slots=True)
class Calibration:
    """How confidence and outcome go together.

    Parameters
    ----------
    answers : int
        How many.
    brier : float or None
        Mean of (confidence − right)², 0 (best) … 1; 0.25 is what always saying 0.5 earns. None
        without answers.
    said, was : float or None
        Mean confidence and share that was right.
    bins : tuple of Bin
        For the reliability plot.
    """

    answers: int
    brier: float | None
    said: float | None
    was: float | None
    bins: tuple[Bin, ...]

    @property
    def word(self) -> str:
        """One sentence for the learner."""
        if self.said is None or self.was is None or self.answers < FEW:
            return f"Too few answers to judge confidence (fewer than {FEW})."
        off = self.said - self.was
        if abs(off) <= _APART:
            return "Your confidence fits your answers."
        way = "surer than your answers bear out" if off > 0 else "better than you think"
        return f"You are {way}: {self.said:.0%} sure on average, {self.was:.0%} right."


def calibrate(confidence: Sequence[float], right: Sequence[bool], bins: int = BINS) -> Calibration:
    """Compare confidence with outcome.

    Parameters
    ----------
    confidence : sequence of float
        0…1 each.
    right : sequence of bool
        As many.
    bins : int
        Of equal width.

    Raises
    ------
    ValueError
        If the lengths differ or a confidence is out of its range.
    """
    said, was = np.asarray(confidence, float), np.asarray(right, float)
    if said.shape != was.shape or not np.all((said >= 0) & (said <= 1)):
        raise ValueError("expected as many confidences 0…1 as outcomes")
    place = np.minimum((said * bins + 1e-9).astype(int), bins - 1)
    found = []
    for k in range(bins):
        here = place == k
        count = int(here.sum())
        means = (float(said[here].mean()), float(was[here].mean())) if count else (None, None)
        found.append(Bin(k / bins, (k + 1) / bins, count, *means))
    if not said.size:
        return Calibration(0, None, None, None, tuple(found))
    brier = float(((said - was) ** 2).mean())
    return Calibration(said.size, brier, float(said.mean()), float(was.mean()), tuple(found))
