"""Two sets of measurements beside each other, every patient and every scene counting the same."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Values = NDArray[np.float64]


TRUTH = "true_"
"""Begins the name of what was measured by the truth of simulated frames."""


@dataclass(frozen=True, slots=True)
class Table:
    """Measurements of one set.

    Parameters
    ----------
    names : tuple of str
        Columns.
    values : (n, columns) float64
        NaN where there is nothing to measure.
    groups : tuple of str
        Patient or scene of each row.
    """

    names: tuple[str, ...]
    values: Values
    groups: tuple[str, ...]

    @property
    def weights(self) -> Values:
        """Weight of each row, (n,): every group has the same sum, all together 1."""
        return group_weights(self.groups)

    def column(self, name: str) -> Values:
        """Return the values of one column, (n,)."""
        return self.values[:, self.names.index(name)]


@dataclass(frozen=True, slots=True)
class Side:
    """One statistic of one set: median, quartiles, and how many frames and groups have it."""

    median: float | None
    low: float | None
    high: float | None
    frames: int
    groups: int


@dataclass(frozen=True, slots=True)
class Row:
    """One statistic of both sets.

    Parameters
    ----------
    distance : float or None
        Kolmogorov-Smirnov: largest difference of the two distribution functions, 0…1.
    covered : float or None
        Share of the real values that lie between the 5th and 95th percentile of the simulated.
    truth : Side or None
        Of the simulated set by its truth, where `simulated` is by what a network marks.
    """

    name: str
    real: Side
    simulated: Side
    distance: float | None
    covered: float | None
    truth: Side | None = None

    def as_dict(self) -> dict[str, Any]:
        """Return plain values for JSON."""
        return asdict(self)


def table(rows: Sequence[dict[str, float]], groups: Sequence[str]) -> Table:
    """Put measurements into a table; what a row has not is NaN.

    Raises
    ------
    ValueError
        If there is no row, or rows and groups differ in number.
    """
    if not rows or len(rows) != len(groups):
        raise ValueError(f"expected as many groups as rows and one at least, got {len(rows)}")
    names = tuple(dict.fromkeys(name for row in rows for name in row))
    values = np.array([[row.get(name, np.nan) for name in names] for row in rows], np.float64)
    return Table(names, values, tuple(groups))


def group_weights(groups: Sequence[str]) -> Values:
    """Weigh rows so that every group counts the same; (n,), sum 1."""
    _, which, count = np.unique(np.asarray(groups), return_inverse=True, return_counts=True)
    weights = 1.0 / count[which]
    return np.asarray(weights / weights.sum())


def compare(real: Table, simulated: Table) -> list[Row]:
    """Compare two tables column by column, the most different first."""
    names = [name for name in real.names if name in simulated.names]
    rows = [_row(name, real, simulated) for name in names]
    return sorted(rows, key=lambda row: -(row.distance or 0.0))


def _row(name: str, real: Table, simulated: Table) -> Row:
    a, wa, side_a = _side(real, name)
    b, wb, side_b = _side(simulated, name)
    by_truth = TRUTH + name
    truth = _side(simulated, by_truth)[2] if by_truth in simulated.names else None
    if a.size == 0 or b.size == 0:
        return Row(name, side_a, side_b, None, None, truth)
    low, high = quantiles(b, wb, (0.05, 0.95))
    covered = float(wa[(a >= low) & (a <= high)].sum())
    return Row(name, side_a, side_b, ks_distance(a, wa, b, wb), covered, truth)


def _side(part: Table, name: str) -> tuple[Values, Values, Side]:
    values = part.column(name)
    known = np.isfinite(values)
    values = values[known]
    if values.size == 0:
        return values, values, Side(None, None, None, 0, 0)
    groups = [g for g, k in zip(part.groups, known, strict=True) if k]
    weights = group_weights(groups)
    low, median, high = quantiles(values, weights, (0.25, 0.5, 0.75))
    return values, weights, Side(median, low, high, values.size, len(set(groups)))


def quantiles(values: Values, weights: Values, shares: Sequence[float]) -> list[float]:
    """Find weighted quantiles: the value at the middle of its weight, linear in between."""
    order = np.argsort(values)
    at = np.cumsum(weights[order]) - 0.5 * weights[order]
    return [float(v) for v in np.interp(shares, at / weights.sum(), values[order])]


def ks_distance(a: Values, weights_a: Values, b: Values, weights_b: Values) -> float:
    """Find the largest difference of two weighted distribution functions, 0…1."""
    both = np.concatenate([a, b])
    step = np.concatenate([weights_a / weights_a.sum(), -weights_b / weights_b.sum()])
    order = np.argsort(both, kind="stable")
    total = np.cumsum(step[order])
    last = np.append(np.diff(both[order]) > 0, True)
    return float(np.abs(total[last]).max())
