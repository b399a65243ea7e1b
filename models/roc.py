"""How well a number tells two groups of recordings apart, and how sure that is."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from numpy.typing import NDArray

ROUNDS = 2000


@dataclass(frozen=True, slots=True)
class Auc:
    """Area under the ROC curve with its interval.

    Parameters
    ----------
    value : float or None
        0…1; .5 is guessing. None without both kinds.
    low, high : float or None
        2.5th and 97.5th percentile over patients drawn anew; None when that cannot be done.
    positives, negatives : int
        Recordings of either kind that have a figure.
    patients : int
        Of these recordings.
    unknown : int
        Recordings without a figure; they are left out.
    """

    value: float | None
    low: float | None
    high: float | None
    positives: int
    negatives: int
    patients: int
    unknown: int = 0

    def as_dict(self) -> dict[str, float | None]:
        """Plain values for a JSON file, rounded."""
        return {k: None if v is None else round(v, 4) for k, v in asdict(self).items()}


def auc(scores: NDArray[np.float64], positive: NDArray[np.bool_]) -> float:
    """Area under the ROC curve: how often a positive scores above a negative; ties count half.

    Returns
    -------
    float
        0…1; NaN unless there are both kinds.
    """
    if not positive.any() or positive.all():
        return float("nan")
    return float(_above(scores[positive], scores[~positive]).mean())


def auc_by_patient(
    scores: Sequence[float | None],
    positive: Sequence[bool],
    patients: Sequence[Hashable],
    *,
    rounds: int = ROUNDS,
    seed: int = 0,
) -> Auc:
    """Measure the AUC over recordings with an interval that draws whole patients.

    Recordings of one patient resemble each other, so patients are drawn with replacement and not
    recordings; draws without both kinds are drawn again (left out).

    Parameters
    ----------
    scores : sequence of float or None
        One a recording; None where there is no figure.
    positive : sequence of bool
        Whether the recording shows the thing.
    patients : sequence
        Whose it is.
    rounds : int
        Draws.
    seed : int
        Of the draws.

    Raises
    ------
    ValueError
        If the lengths differ.
    """
    if not len(scores) == len(positive) == len(patients):
        raise ValueError("expected as many scores as labels and patients")
    kept = [k for k, score in enumerate(scores) if score is not None]
    values = np.array([scores[k] for k in kept], float)
    truth = np.array([positive[k] for k in kept], bool)
    names = sorted({patients[k] for k in kept}, key=str)
    whose = np.array([names.index(patients[k]) for k in kept], int)
    counts = int(truth.sum()), int((~truth).sum()), len(names), len(scores) - len(kept)
    value = auc(values, truth)
    if np.isnan(value):
        return Auc(None, None, None, *counts)
    draws = _draws(values, truth, whose, rounds, np.random.default_rng(seed))
    if len(names) < 2 or draws.size == 0:
        return Auc(value, None, None, *counts)
    low, high = np.percentile(draws, [2.5, 97.5])
    return Auc(value, float(low), float(high), *counts)


def _draws(
    values: NDArray[np.float64],
    truth: NDArray[np.bool_],
    whose: NDArray[np.int_],
    rounds: int,
    rng: np.random.Generator,
) -> NDArray[np.float64]:
    """Return the AUC of each draw of patients that has both kinds."""
    people = int(whose.max()) + 1
    weight = rng.multinomial(people, np.full(people, 1.0 / people), rounds)[:, whose]
    above = _above(values[truth], values[~truth])
    ill, well = weight[:, truth], weight[:, ~truth]
    pairs = ill.sum(1) * well.sum(1)
    wins = np.einsum("rp,pn,rn->r", ill, above, well, optimize=True)
    return np.asarray(wins[pairs > 0] / pairs[pairs > 0])


def _above(ill: NDArray[np.float64], well: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray((ill[:, None] > well) + 0.5 * (ill[:, None] == well))
