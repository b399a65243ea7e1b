"""The judge finds what is different, and finds nothing where nothing is."""

from __future__ import annotations

import numpy as np
import pytest

from augment.realism.compare import Table

pytest.importorskip("sklearn")

from augment.realism.judge import judge, weighted_auc

NAMES = ("grey_median", "grain_skew", "band_low")


def side(shift: float, seed: int, kind: str, groups: int = 12, each: int = 12) -> Table:
    rng = np.random.default_rng(seed)
    values = rng.standard_normal((groups * each, 3))
    values[:, 1] += shift
    return Table(NAMES, values, tuple(f"{kind}{k // each}" for k in range(groups * each)))


def test_a_shifted_statistic_is_found_and_named():
    verdict = judge(side(3.0, 1, "p"), side(0.0, 2, "s"), folds=3)
    assert verdict.auc > 0.95
    assert verdict.tells[0].name == "grain_skew"
    assert verdict.tells[0].alone > 0.95
    assert verdict.tells[0].real - verdict.tells[0].simulated == pytest.approx(3, abs=0.4)
    assert next(iter(verdict.families)) == "all of grain"
    assert (verdict.rows, verdict.groups) == ((144, 144), (12, 12))
    assert len(verdict.folds) == 3


def test_where_nothing_differs_it_guesses():
    verdict = judge(side(0.0, 1, "p"), side(0.0, 2, "s"), folds=3)
    assert 0.35 < verdict.auc < 0.66


@pytest.mark.hazard("H-93")
def test_a_patient_is_never_on_both_sides():
    # Each patient has a value of its own: whoever saw it before would know it.
    def own(seed: int, kind: str) -> Table:
        part = side(0.0, seed, kind)
        mark = np.random.default_rng(seed).standard_normal(12).repeat(12)
        return Table(NAMES, np.column_stack([mark] * 3), part.groups)

    assert judge(own(1, "p"), own(51, "s"), folds=4).auc < 0.75


def test_missing_values_are_taken_and_one_patient_is_too_few():
    real, made = side(2.0, 1, "p"), side(0.0, 2, "s")
    values = real.values.copy()
    values[::3, 1] = np.nan
    verdict = judge(Table(NAMES, values, real.groups), made, folds=2)
    assert verdict.auc > 0.8
    with pytest.raises(ValueError, match="two patients"):
        judge(side(0.0, 1, "p", groups=1), made)


def test_the_area_is_that_of_the_library():
    from sklearn.metrics import roc_auc_score

    rng = np.random.default_rng(4)
    truth = rng.integers(0, 2, 200).astype(float)
    score, weight = rng.integers(0, 9, 200) + truth, rng.random(200)
    known = roc_auc_score(truth, score, sample_weight=weight)
    assert weighted_auc(truth, score, weight) == pytest.approx(known, abs=1e-9)
    assert np.isnan(weighted_auc(np.ones(3), np.ones(3), np.ones(3)))
