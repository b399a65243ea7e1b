"""Distances, recall, undecided pixels: against plain ways to reckon them."""

from __future__ import annotations

import math

import numpy as np
import pytest

from models.distances import hausdorff95, nearest_class
from models.evaluate import MERGED, compare, tabulate
from models.labels import IGNORE, Label
from models.measures import ROWS, measure
from models.metrics import merge_counts, precision, recall

sklearn_metrics = pytest.importorskip("sklearn.metrics")


def box(top: int, left: int, height: int, width: int) -> np.ndarray:
    mask = np.zeros((60, 80), bool)
    mask[top : top + height, left : left + width] = True
    return mask


def plain_hausdorff(truth: np.ndarray, guess: np.ndarray) -> float:
    from scipy.ndimage import binary_erosion
    from scipy.spatial.distance import cdist

    borders = [
        np.argwhere(m & ~binary_erosion(m, np.ones((3, 3)), border_value=0)) for m in (truth, guess)
    ]
    far = cdist(*borders)
    return max(np.percentile(far.min(0), 95), np.percentile(far.min(1), 95))


@pytest.mark.parametrize("seed", range(4))
def test_the_hausdorff_distance_is_the_one_of_all_pairs(seed):
    rng = np.random.default_rng(seed)
    blobs = [box(*rng.integers(0, 30, 2), *rng.integers(1, 40, 2)) for _ in range(4)]
    truth, guess = blobs[0] | blobs[1], blobs[2] | blobs[3]
    assert hausdorff95(truth, guess) == pytest.approx(plain_hausdorff(truth, guess), abs=1e-4)


def test_a_shift_is_its_own_distance_and_nothing_has_none():
    assert hausdorff95(box(10, 10, 5, 30), box(14, 10, 5, 30)) == 4
    assert math.isnan(hausdorff95(box(0, 0, 5, 5), box(0, 0, 0, 0)))
    with pytest.raises(ValueError, match="one shape"):
        hausdorff95(box(0, 0, 5, 5), np.zeros((3, 3), bool))


def test_undecided_pixels_get_the_class_beside_them():
    truth = np.zeros((20, 30), np.uint8)
    truth[5:10, 5:15], truth[5:10, 15:20] = Label.B_LINE, IGNORE
    likely = nearest_class(truth)
    assert likely[7, 15] == Label.B_LINE and likely[7, 19] == 0
    assert IGNORE not in likely
    assert (nearest_class(np.full((4, 4), IGNORE, np.uint8)) == IGNORE).all()


def test_recall_and_precision_are_those_of_scikit_learn():
    rng = np.random.default_rng(0)
    truth, guess = rng.integers(0, 6, (2, 30, 30)).astype(np.uint8)
    table = tabulate([measure(truth, guess)])
    ask = {"labels": list(range(6)), "average": None}
    flat = truth.ravel(), guess.ravel()
    assert np.allclose(recall(table.confusion), sklearn_metrics.recall_score(*flat, **ask))
    assert np.allclose(precision(table.confusion), sklearn_metrics.precision_score(*flat, **ask))
    assert table.pixel_accuracy == pytest.approx(sklearn_metrics.accuracy_score(*flat))


def test_merged_counts_are_the_counts_of_merged_maps():
    rng = np.random.default_rng(1)
    truth, guess = rng.integers(0, 6, (2, 30, 30)).astype(np.uint8)
    merged = [
        np.where(m == Label.CONFLUENCE, Label.B_LINE, m).astype(np.uint8) for m in (truth, guess)
    ]
    assert np.array_equal(merge_counts(measure(truth, guess).counts), measure(*merged).counts)


def test_missed_invented_and_absent_are_told_apart():
    empty, line = np.zeros((40, 40), np.uint8), np.zeros((40, 40), np.uint8)
    line[10:30, 20:22] = Label.B_LINE
    row = {r.name: r for r in compare([(line, empty), (empty, line), (empty, empty), (line, line)])}
    b = row["b_line"]
    assert (b.missed, b.invented, b.absent, b.images) == (1, 1, 1, 3)
    assert (b.recall, b.precision, b.hausdorff_px) == (0.5, 0.5, 0)
    assert row["rib"].absent == 4 and row["rib"].pooled is None
    assert tabulate([measure(empty, empty)]).absent == ROWS


def test_confluence_for_b_lines_counts_only_when_merged():
    truth = np.zeros((40, 40), np.uint8)
    truth[10:30, 20:22] = Label.CONFLUENCE
    guess = np.where(truth > 0, np.uint8(Label.B_LINE), truth)
    rows = {r.name: r for r in compare([(truth, guess)])}
    assert rows["b_line"].pooled == rows["confluence"].pooled == 0
    assert (rows[MERGED].pooled, rows[MERGED].tolerant, rows[MERGED].hausdorff_px) == (1, 1, 0)


def test_undecided_pixels_count_only_as_their_likeliest_class():
    truth = np.zeros((40, 40), np.uint8)
    truth[10:30, 10:20] = Label.PLEURA
    truth[10:30, 20:22] = IGNORE
    guess = np.zeros_like(truth)
    guess[10:30, 10:20] = Label.PLEURA
    sure = truth.copy()
    sure[truth == IGNORE] = Label.PLEURA
    row = tabulate([measure(truth, guess, sure)]).rows[1]
    assert row.pooled == 1
    assert row.likeliest == pytest.approx(2 * 200 / (200 + 240))
