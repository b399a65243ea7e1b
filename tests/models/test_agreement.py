"""AUC, limits of agreement and kappa: against other libraries and by hand."""

from __future__ import annotations

import numpy as np
import pytest

from models.agreement import CATEGORIES, Pair, agree, category, weighted_kappa
from models.roc import auc, auc_by_patient

sklearn_metrics = pytest.importorskip("sklearn.metrics")


@pytest.mark.parametrize("seed", range(4))
def test_the_auc_is_that_of_scikit_learn(seed):
    rng = np.random.default_rng(seed)
    truth = rng.random(60) < 0.4
    scores = np.round(rng.random(60) + 0.3 * truth, 1)  # with ties
    assert auc(scores, truth) == pytest.approx(sklearn_metrics.roc_auc_score(truth, scores))


def test_the_interval_draws_patients_not_recordings():
    rng = np.random.default_rng(0)
    patients = np.repeat(np.arange(12), 10)
    ill = patients % 2 == 0
    of_patient = rng.normal(0, 1, 12)[patients] + 0.8 * ill  # all clips of a patient alike
    clips = np.arange(120)
    alike = auc_by_patient(of_patient.tolist(), ill.tolist(), patients.tolist())
    apart = auc_by_patient(of_patient.tolist(), ill.tolist(), clips.tolist())
    assert alike.value == apart.value
    assert alike.high - alike.low > 1.5 * (apart.high - apart.low)
    assert alike.low <= alike.value <= alike.high
    assert (alike.positives, alike.negatives, alike.patients) == (60, 60, 12)
    assert alike == auc_by_patient(of_patient.tolist(), ill.tolist(), patients.tolist())


def test_recordings_without_a_figure_are_counted_and_left_out():
    found = auc_by_patient([0.1, None, 0.9, 0.2], [False, True, True, False], list("abca"))
    assert (found.value, found.unknown, found.positives) == (1.0, 1, 1)


def test_one_kind_alone_has_no_auc():
    found = auc_by_patient([0.1, 0.2], [True, True], ["a", "b"])
    assert (found.value, found.low, found.positives, found.negatives) == (None, None, 2, 0)
    with pytest.raises(ValueError, match="as many"):
        auc_by_patient([0.1], [True, False], ["a", "b"])


def test_limits_stand_on_every_frame_with_both_scores():
    rng = np.random.default_rng(0)
    true = rng.random(200)
    off = rng.normal(0.05, 0.1, 200)
    found = agree([Pair(t, t + d) for t, d in zip(true, off, strict=True)])
    assert found.bias == pytest.approx(off.mean())
    assert found.high - found.bias == pytest.approx(1.96 * off.std(ddof=1))
    assert found.absolute == pytest.approx(np.abs(off).mean())


def test_what_has_no_score_is_counted_and_named():
    pairs = [
        Pair(0.0, 0.7),
        Pair(0.0, 0.0),
        Pair(0.0, None, "no pleural line seen"),
        Pair(0.4, None, "too little readable pleura"),
        Pair(None, 0.3),
        Pair(None, None, "no pleural line seen"),
    ]
    found = agree(pairs)
    assert (found.frames, found.compared, found.unscored, found.overscored) == (6, 2, 2, 1)
    assert found.reasons == {"no pleural line seen": 1, "too little readable pleura": 1}
    assert (found.healthy, found.false_severe, found.healthy_unscored) == (3, 1, 1)
    assert found.same_category == 0.5
    off = np.array([0.7, 0.0, 0.0, -0.4])
    assert found.high_all == pytest.approx(off.mean() + 1.96 * off.std(ddof=1))
    empty = agree([Pair(0.5, None)])
    assert (empty.bias, empty.low, empty.kappa) == (None, None, None)
    with pytest.raises(ValueError, match="at least one"):
        agree([])


def test_categories_and_kappa():
    values = np.array([0.0, 0.01, 0.25, 0.26, 0.5, 0.75, 0.76, 1.0])
    assert category(values).tolist() == [0, 1, 1, 2, 2, 3, 4, 4]
    rng = np.random.default_rng(0)
    true = rng.integers(0, 5, 300)
    found = np.clip(true + rng.integers(-1, 2, 300), 0, 4)
    table = np.zeros((len(CATEGORIES),) * 2, np.int64)
    np.add.at(table, (true, found), 1)
    theirs = sklearn_metrics.cohen_kappa_score(true, found, weights="quadratic")
    assert weighted_kappa(table) == pytest.approx(theirs)
