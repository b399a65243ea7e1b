"""How well a score agrees with the truth: bias, limits, categories, and what had no score."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

CATEGORIES = ("0", "0-0.25", "0.25-0.5", "0.5-0.75", "0.75-1")
"""Of the score: none, then quarters; an upper limit belongs to the lower quarter."""
SEVERE = 0.5
_LIMIT = 1.96


@dataclass(frozen=True, slots=True)
class Pair:
    """True and measured score of one frame, 0…1; None with the reason where there is none."""

    truth: float | None
    value: float | None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Agreement:
    """Agreement over all frames given; no outlier is left out.

    Parameters
    ----------
    frames : int
        All.
    compared : int
        With both a true and a measured score: on these stand bias, limits and categories.
    unscored : int
        With a true score that was not given; `reasons` says why, frame by frame counted.
    overscored : int
        With a score though the truth has none.
    bias, low, high : float or None
        Mean difference (measured minus true) and the 95 % limits of agreement, bias ± 1.96
        standard deviations (Bland and Altman, Lancet 327 (1986) 307).
    low_all, high_all : float or None
        The limits over every frame with a true score, a missing score taken as 0: what a reader
        gets who reads "no score" as "no B-lines".
    absolute : float or None
        Mean absolute difference.
    healthy : int
        Frames whose true score is 0.
    false_severe : int
        Of these, frames measured above .5.
    healthy_unscored : int
        Of these, frames without a score.
    categories : (5, 5) int64
        Frames by true (row) and measured (column) category.
    kappa : float or None
        Cohen's kappa of the categories with quadratic weights.
    reasons : dict
        Reason to number of frames, over `unscored`.
    """

    frames: int
    compared: int
    unscored: int
    overscored: int
    bias: float | None
    low: float | None
    high: float | None
    low_all: float | None
    high_all: float | None
    absolute: float | None
    healthy: int
    false_severe: int
    healthy_unscored: int
    categories: NDArray[np.int64]
    kappa: float | None
    reasons: dict[str, int]

    @property
    def same_category(self) -> float | None:
        """Share 0…1 of the compared frames in the right category."""
        return float(np.trace(self.categories)) / self.compared if self.compared else None

    def as_dict(self) -> dict[str, Any]:
        """Plain values for a JSON file."""
        names = self.__dataclass_fields__
        out = {name: getattr(self, name) for name in names} | {"same_category": self.same_category}
        out["categories"] = self.categories.tolist()
        return {k: round(v, 4) if isinstance(v, float) else v for k, v in out.items()}


def agree(pairs: Sequence[Pair]) -> Agreement:
    """Compare measured with true scores.

    Raises
    ------
    ValueError
        If there is no frame.
    """
    if not pairs:
        raise ValueError("expected at least one frame, got none")
    both = [(p.truth, p.value) for p in pairs if p.truth is not None and p.value is not None]
    true, value = np.array(both, float).reshape(-1, 2).T
    off = value - true
    missing = [p for p in pairs if p.truth is not None and p.value is None]
    low, high = _limits(off)
    low_all, high_all = _limits(np.append(off, [-(p.truth or 0.0) for p in missing]))
    healthy = [p for p in pairs if p.truth == 0.0]
    table = np.zeros((len(CATEGORIES), len(CATEGORIES)), np.int64)
    np.add.at(table, (category(true), category(value)), 1)
    return Agreement(
        frames=len(pairs),
        compared=len(both),
        unscored=len(missing),
        overscored=sum(p.truth is None and p.value is not None for p in pairs),
        bias=float(off.mean()) if off.size else None,
        low=low,
        high=high,
        low_all=low_all,
        high_all=high_all,
        absolute=float(np.abs(off).mean()) if off.size else None,
        healthy=len(healthy),
        false_severe=sum(p.value is not None and p.value > SEVERE for p in healthy),
        healthy_unscored=sum(p.value is None for p in healthy),
        categories=table,
        kappa=weighted_kappa(table),
        reasons=dict(Counter(p.reason or "no reason given" for p in missing)),
    )


def _limits(off: NDArray[np.float64]) -> tuple[float | None, float | None]:
    """Return the 95 % limits of agreement of differences; None for fewer than two."""
    if off.size < 2:
        return None, None
    bias, spread = float(off.mean()), _LIMIT * float(off.std(ddof=1))
    return bias - spread, bias + spread


def category(values: NDArray[np.float64]) -> NDArray[np.int64]:
    """Put scores 0…1 into `CATEGORIES`."""
    return np.asarray(np.digitize(values, [0.0, 0.25, 0.5, 0.75], right=True), np.int64)


def weighted_kappa(table: NDArray[np.int64]) -> float | None:
    """Cohen's kappa with quadratic weights (Psychological Bulletin 70 (1968) 213).

    Parameters
    ----------
    table : (k, k) int64
        Counts by truth and measurement, categories in order.

    Returns
    -------
    float or None
        1 for full agreement, 0 for chance; None where all frames are of one category.
    """
    steps = np.arange(len(table))
    weight = (steps[:, None] - steps[None]) ** 2
    chance = np.outer(table.sum(1), table.sum(0)) / max(int(table.sum()), 1)
    expected = float((weight * chance).sum())
    return 1.0 - float((weight * table).sum()) / expected if expected else None
