"""Real or simulated? A small classifier on patches, and which statistic gives them away.

Patients and scenes are never on both sides of a split, and each counts the same. An AUC of 0.5
means that patches cannot be told apart, 1.0 that they always can.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.model_selection import StratifiedGroupKFold
from threadpoolctl import threadpool_limits

from augment.realism.compare import Table, group_weights
from augment.realism.texture import FAMILIES

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Values = NDArray[np.float64]

_REPEATS = 3


@dataclass(frozen=True, slots=True)
class Tell:
    """What one statistic gives away.

    Parameters
    ----------
    importance : float
        AUC lost when its values are shuffled among the held-out patches.
    alone : float
        AUC of the statistic by itself, 0.5…1.
    real, simulated : float or None
        Medians; None where it could nowhere be measured.
    """

    name: str
    importance: float
    alone: float
    real: float | None
    simulated: float | None


@dataclass(frozen=True, slots=True)
class Verdict:
    """How well real and simulated are told apart.

    Parameters
    ----------
    auc : float
        Over all held-out rows, every patient and scene counting the same.
    folds : tuple of float
        AUC of each fold.
    rows : (int, int)
        Real and simulated patches or frames.
    groups : (int, int)
        Patients and scenes.
    families : dict
        AUC lost when all statistics of a kind are shuffled together, the most telling first.
        Statistics of a kind stand in for each other, so that one alone may seem to tell little.
    tells : tuple of Tell
        The most telling first.
    """

    auc: float
    folds: tuple[float, ...]
    rows: tuple[int, int]
    groups: tuple[int, int]
    families: dict[str, float]
    tells: tuple[Tell, ...]

    def as_dict(self) -> dict[str, Any]:
        """Return plain values for JSON."""
        return asdict(self)


def judge(real: Table, simulated: Table, *, folds: int = 5, seed: int = 0) -> Verdict:
    """Learn to tell real from simulated, and say what gives it away.

    Parameters
    ----------
    real, simulated : Table
        Measurements of patches, of frames, or of anything else.
    folds : int
        Parts of the cross-validation; at most as many as there are patients.

    Raises
    ------
    ValueError
        If either side has fewer than two groups.
    """
    sides = len(set(real.groups)), len(set(simulated.groups))
    folds = min(folds, *sides)
    if folds < 2:
        raise ValueError("expected two patients and two scenes at least")
    names = tuple(name for name in real.names if name in simulated.names)
    x = np.vstack([np.column_stack([t.column(n) for n in names]) for t in (real, simulated)])
    y = np.repeat([1.0, 0.0], [len(real.groups), len(simulated.groups)])
    groups = np.array([f"real {g}" for g in real.groups] + [f"sim {g}" for g in simulated.groups])
    weight = np.r_[real.weights, simulated.weights] * len(y) / 2
    columns = _columns(names)
    scores, parts, lost = np.full(len(y), np.nan), [], np.zeros(len(columns))
    split = StratifiedGroupKFold(folds, shuffle=True, random_state=seed)
    with threadpool_limits(1):  # the work is small; on busy cores, threads only wait
        for train, test in split.split(x, y, groups):
            model = _classifier(seed).fit(x[train], y[train], sample_weight=weight[train])
            scores[test] = model.decision_function(x[test])
            parts.append(weighted_auc(y[test], scores[test], weight[test]))
            lost += _lost(model, x[test], y[test], weight[test], columns, seed) / folds
    tells = [_tell(n, real, simulated, float(v)) for n, v in zip(names, lost, strict=False)]
    kinds = list(columns)[len(names) :]
    families = zip(kinds, (float(v) for v in lost[len(names) :]), strict=True)
    return Verdict(
        auc=weighted_auc(y, scores, weight),
        folds=tuple(parts),
        rows=(len(real.groups), len(simulated.groups)),
        groups=sides,
        families=dict(sorted(families, key=lambda pair: -pair[1])),
        tells=tuple(sorted(tells, key=lambda tell: -tell.importance)),
    )


def _classifier(seed: int) -> HistGradientBoostingClassifier:
    return HistGradientBoostingClassifier(
        max_iter=80,
        learning_rate=0.1,
        max_leaf_nodes=12,
        min_samples_leaf=20,
        l2_regularization=1.0,
        early_stopping=False,
        random_state=seed,
    )


def _columns(names: tuple[str, ...]) -> dict[str, list[int]]:
    """List the columns that are shuffled together: each by itself, then the families."""
    out = {name: [k] for k, name in enumerate(names)}
    for family, starts in FAMILIES.items():
        members = [k for k, name in enumerate(names) if name.startswith(starts)]
        if members:
            out[f"all of {family}"] = members
    return out


def weighted_auc(truth: Values, score: Values, weight: Values) -> float:
    """Area under the ROC curve: how often a real row scores above a simulated one; ties count half.

    Parameters
    ----------
    truth, score, weight : (n,) float64
        1 real or 0 simulated; higher means real; how much each counts.

    Returns
    -------
    float
        NaN when one kind is missing.
    """
    _, at = np.unique(score, return_inverse=True)
    real = np.bincount(at, weight * (truth > 0.5))
    simulated = np.bincount(at, weight * (truth <= 0.5))
    both = float(real.sum() * simulated.sum())
    below = np.cumsum(simulated) - 0.5 * simulated
    return float((real * below).sum()) / both if both > 0 else float("nan")


def _lost(
    model: HistGradientBoostingClassifier,
    x: Values,
    y: Values,
    weight: Values,
    columns: dict[str, list[int]],
    seed: int,
) -> Values:
    """Permutation importance: AUC lost when columns are shuffled, mean of a few times."""
    rng = np.random.default_rng([seed, 81])
    whole = weighted_auc(y, model.decision_function(x), weight)
    copies = np.repeat(x[None], len(columns) * _REPEATS, axis=0)
    for copy, members in zip(copies, np.repeat(np.arange(len(columns)), _REPEATS), strict=True):
        which = list(columns.values())[members]
        copy[:, which] = x[rng.permutation(len(x))][:, which]
    scores = model.decision_function(copies.reshape(-1, x.shape[1])).reshape(len(copies), -1)
    lost = np.array([whole - weighted_auc(y, score, weight) for score in scores])
    return np.asarray(lost.reshape(len(columns), _REPEATS).mean(axis=1))


def _tell(name: str, real: Table, simulated: Table, importance: float) -> Tell:
    sides = [(t.column(name), np.isfinite(t.column(name)), t.groups) for t in (real, simulated)]
    if not all(known.any() for _, known, _ in sides):
        return Tell(name, importance, 0.5, None, None)
    weight = np.concatenate(
        [group_weights([g for g, k in zip(gs, known, strict=True) if k]) for _, known, gs in sides]
    )
    values = [column[known] for column, known, _ in sides]
    truth = np.repeat([1.0, 0.0], [len(v) for v in values])
    auc = weighted_auc(truth, np.concatenate(values), weight)
    medians = float(np.median(values[0])), float(np.median(values[1]))
    return Tell(name, importance, max(auc, 1 - auc), *medians)
