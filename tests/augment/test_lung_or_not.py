"""What the recogniser learns from: the right answers, the same pictures every time."""

from __future__ import annotations

import numpy as np
import pytest

from app.evaluation.strangers import KINDS
from augment.lung_or_not import drawn_example, examples, lung_example, organ_example, turned_lung


@pytest.mark.parametrize(("sort", "lung"), [("lung", True), ("organ", False), ("turned", False)])
def test_pictures_come_with_their_answer_and_are_the_same_every_time(sort, lung):
    made = list(examples(sort, range(900_000, 900_004)))
    again = list(examples(sort, range(900_000, 900_004)))
    for one, other in zip(made, again, strict=True):
        assert one.lung is lung and one.kind == other.kind
        assert one.image.shape == (128, 128) and one.image.dtype == np.uint8
        assert np.array_equal(one.image, other.image) and one.image.max() > 20
    assert not np.array_equal(made[0].image, made[1].image)


def test_organs_bear_their_names_and_a_turned_lung_is_made_of_a_lung():
    assert {organ_example(seed).kind for seed in range(900_000, 900_008)} <= {
        "liver", "kidney", "heart", "bowel",
    }  # fmt: skip
    lung, turned = lung_example(900_001).image, turned_lung(900_001).image
    assert np.array_equal(np.sort(lung, axis=None), np.sort(turned, axis=None))


def test_drawings_come_whole_and_in_sectors():
    made = [drawn_example(seed, KINDS["checks"], "checks") for seed in range(12)]
    corners = [each.image[-1, 0] == 0 and each.image[0, 0] == 0 for each in made]
    assert not any(each.lung for each in made) and len({each.kind for each in made}) == 1
    assert 0 < sum(corners) < 12
