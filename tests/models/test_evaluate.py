"""The table of a segmenter on labelled pictures."""

from __future__ import annotations

import numpy as np
import pytest

from models.evaluate import MERGED, evaluate, mean_of_classes


def picture(label: int) -> tuple[np.ndarray, np.ndarray]:
    truth = np.zeros((40, 40), np.uint8)
    truth[10:20, 10:30] = label
    return truth * 10, truth


def rows(predict, samples):
    return {row.name: row for row in evaluate(predict, samples)}


def test_a_perfect_prediction_has_ones_and_absent_classes_nothing():
    table = rows(lambda image: image // 10, [picture(2), picture(4)])
    for name in ("pleura", "b_line", MERGED):
        row = table[name]
        assert (row.pooled, row.per_image, row.iou, row.images) == (1, 1, 1, 1)
    assert table["pleura"].tolerant == 1
    assert (table["b_line"].tolerant, table["b_line"].hausdorff_px) == (1, 0)
    assert (table["rib"].pooled, table["rib"].per_image, table["rib"].images) == (None, None, 0)
    assert mean_of_classes(list(table.values())) == (None, None)


def test_pooled_and_per_image_differ_as_they_should():
    small = np.zeros((40, 40), np.uint8)
    small[0, 0] = 1
    large = np.zeros((40, 40), np.uint8)
    large[:20] = 1
    found = {0: np.zeros_like(small), 1: large}
    row = rows(lambda image: found[int(image[0, 0])], [(0 * small, small), (small, large)])["rib"]
    assert row.per_image == 0.5
    assert row.pooled == pytest.approx(2 * 800 / (800 + 801))
    assert row.as_dict()["dice_per_image"] == 0.5


def test_b_lines_called_confluence_are_right_when_merged():
    table = rows(lambda image: np.where(image > 0, 5, 0).astype(np.uint8), [picture(4)])
    assert table["b_line"].pooled == 0
    assert table["confluence"].pooled == 0
    assert table[MERGED].pooled == 1


def test_the_mean_is_over_the_five_classes():
    table = evaluate(lambda image: image // 10, [picture(k) for k in range(1, 6)])
    assert mean_of_classes(table) == (1, 1)


def test_nothing_to_compare_is_an_error():
    with pytest.raises(ValueError, match="at least one"):
        evaluate(lambda image: image, [])
