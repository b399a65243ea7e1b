"""Fine grain on finished pictures: weak, lumpy, fresh in every frame, and the same again."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from augment.phantom import sample_scene
from augment.phantom.grain import FineGrain


def grained(share: float, frame: int = 3, grey: int = 120) -> np.ndarray:
    scene = sample_scene(5)
    scene = replace(scene, machine=replace(scene.machine, grain=share))
    return FineGrain(scene, (320, 240)).apply(np.full((240, 320), grey, np.uint8), frame)


def test_none_leaves_the_picture_alone():
    assert np.all(grained(0.0) == 120)


def test_it_is_zero_on_average_and_grows_with_the_grey():
    bright, dark = grained(0.03, grey=150).astype(float), grained(0.03, grey=40).astype(float)
    assert abs(bright.mean() - 150) < 0.3 and abs(dark.mean() - 40) < 0.3
    assert 2.0 < bright.std() / dark.std() < 5.0


def test_it_has_heavy_tails():
    off = grained(0.04).astype(float) - 120
    assert (off**4).mean() / (off**2).mean() ** 2 > 3.5


def test_black_stays_black_and_every_frame_is_another_but_the_same_again():
    assert not grained(0.04, grey=0).any()
    assert np.array_equal(grained(0.03, 7), grained(0.03, 7))
    assert not np.array_equal(grained(0.03, 7), grained(0.03, 8))


@pytest.mark.parametrize("preset", ["training-phantom", "teaching"])
def test_a_trainer_and_lessons_have_none(preset):
    assert all(sample_scene(seed, preset).machine.grain == 0 for seed in range(20))
