"""The figures agree with two independent libraries; what is nowhere has no figure."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.metrics import confusion, dice, iou, merge, tolerant_dice

sklearn_metrics = pytest.importorskip("sklearn.metrics")


def maps(seed: int, absent: int | None = None) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    truth = rng.integers(0, 6, (3, 20, 21)).astype(np.uint8)
    guess = np.where(rng.random(truth.shape) < 0.6, truth, rng.integers(0, 6, truth.shape))
    guess = guess.astype(np.uint8)
    if absent is not None:
        truth[truth == absent] = 0
        guess[guess == absent] = 0
    truth[rng.random(truth.shape) < 0.1] = 255
    return truth, guess


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 2**32 - 1))
def test_dice_and_iou_are_those_of_scikit_learn(seed):
    truth, guess = maps(seed)
    known = truth != 255
    counts = confusion(truth, guess)
    classes = list(range(6))
    t, g = truth[known], guess[known]
    assert np.array_equal(counts, sklearn_metrics.confusion_matrix(t, g, labels=classes))
    f1 = sklearn_metrics.f1_score(t, g, labels=classes, average=None)
    jaccard = sklearn_metrics.jaccard_score(t, g, labels=classes, average=None)
    assert np.allclose(dice(counts), f1)
    assert np.allclose(iou(counts), jaccard)


def test_iou_is_that_of_torchmetrics():
    torch = pytest.importorskip("torch")
    from models.training.torchvision_shim import make_importable

    make_importable()
    from torchmetrics.functional.classification import multiclass_jaccard_index

    truth, guess = maps(3)
    theirs = multiclass_jaccard_index(
        torch.from_numpy(guess.astype(np.int64)),
        torch.from_numpy(truth.astype(np.int64)),
        num_classes=6,
        average="none",
        ignore_index=255,
    )
    assert np.allclose(iou(confusion(truth, guess)), theirs.numpy(), atol=1e-6)


def test_a_class_that_is_nowhere_has_no_figure():
    counts = confusion(*maps(1, absent=3))
    assert np.isnan(dice(counts)[3])
    assert np.isnan(iou(counts)[3])
    assert np.isfinite(np.delete(dice(counts), 3)).all()


def test_a_class_that_is_only_predicted_is_zero_and_not_unknown():
    truth = np.zeros((4, 4), np.uint8)
    guess = truth.copy()
    guess[0, 0] = 2
    assert dice(confusion(truth, guess))[2] == 0


def test_what_is_undecided_counts_nowhere():
    truth, guess = maps(2)
    other = guess.copy()
    other[truth == 255] = (other[truth == 255] + 1) % 6
    assert np.array_equal(confusion(truth, guess), confusion(truth, other))
    assert confusion(np.full((3, 3), 255, np.uint8), np.zeros((3, 3), np.uint8)).sum() == 0


def test_counts_of_pictures_add_up():
    truth, guess = maps(5)
    each = sum(confusion(t, g) for t, g in zip(truth, guess, strict=True))
    assert np.array_equal(each, confusion(truth, guess))


def test_what_does_not_fit_is_refused():
    with pytest.raises(ValueError, match="one shape"):
        confusion(np.zeros((2, 2), np.uint8), np.zeros((2, 3), np.uint8))
    with pytest.raises(ValueError, match="labels"):
        confusion(np.zeros((2, 2), np.uint8), np.full((2, 2), 6, np.uint8))


def test_a_shift_within_the_tolerance_is_no_error():
    truth = np.zeros((60, 60), np.uint8)
    truth[30, 10:50] = 2
    for shift, expected in ((0, 1.0), (3, 1.0), (4, 0.0)):
        assert tolerant_dice(truth, np.roll(truth, shift, axis=0), 2) == expected
    assert np.isnan(tolerant_dice(truth, truth, 3))
    assert tolerant_dice(truth, np.zeros_like(truth), 2) == 0
    undecided = np.where(truth == 2, 255, truth).astype(np.uint8)
    assert np.isnan(tolerant_dice(undecided, truth, 2))


def test_merged_classes_are_one():
    labels = np.arange(6, dtype=np.uint8)
    assert merge(labels).tolist() == [0, 1, 2, 3, 4, 4]
    assert merge(np.array([255], np.uint8)).tolist() == [255]
