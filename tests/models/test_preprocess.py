"""The same input for training and running, whatever the crop."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from models.geometry import Geometry
from models.preprocess import SIZE, preprocess, scale, squash


def fan(height: int, width: int) -> Geometry:
    return Geometry(
        size=(height, width), kind="fan", apex=(width / 2, -0.2 * height), radius=0.3 * height,
        depth=0.9 * height, left=-0.5, right=0.5,
    )  # fmt: skip


def columns(height: int, width: int) -> Geometry:
    return Geometry(size=(height, width), kind="columns")


@pytest.mark.parametrize(("height", "width"), [(300, 300), (600, 450), (64, 500), (1, 1)])
def test_any_crop_becomes_one_shape_in_0_to_1(height, width):
    crop = np.random.default_rng(0).integers(0, 256, (height, width), dtype=np.uint8)
    out = preprocess(crop, columns(height, width))
    assert out.shape == (1, 1, SIZE, SIZE)
    assert out.dtype == np.float32
    assert out.flags.c_contiguous
    assert 0 <= out.min() <= out.max() <= 1


def test_white_is_one_and_black_is_zero():
    white = np.full((100, 80), 255, np.uint8)
    assert np.all(preprocess(white, columns(100, 80)) == 1)
    assert np.all(preprocess(0 * white, columns(100, 80)) == 0)


def test_shrinking_means_averaging():
    crop = np.zeros((512, 512), np.uint8)
    crop[::2] = 200
    assert np.all(squash(crop, columns(512, 512)) == 100)


def test_what_lies_outside_the_fan_cannot_be_seen():
    geometry = fan(400, 500)
    inside = geometry.mask((400, 500))
    rng = np.random.default_rng(0)
    crop = rng.integers(60, 200, (400, 500), dtype=np.uint8)
    text = crop.copy()
    cv2.putText(text, "12:34 MI 1.2", (2, 40), 0, 1.0, 255, 2)
    far = cv2.dilate(inside.astype(np.uint8), np.ones((45, 45), np.uint8)) == 0
    text[~far] = crop[~far]
    assert not np.array_equal(text, crop)
    assert np.array_equal(preprocess(text, geometry), preprocess(crop, geometry))


def test_the_fan_is_kept_whole_and_nothing_beside_it():
    geometry = fan(400, 500)
    crop = np.full((400, 500), 90, np.uint8)
    out = squash(crop, geometry)
    assert np.all(out[geometry.mask((SIZE, SIZE))] == 90)
    assert 0 < (out > 0).sum() == geometry.mask((SIZE, SIZE)).sum() < out.size


def test_scale_agrees_with_preprocess():
    crop = np.random.default_rng(0).integers(0, 256, (333, 222), dtype=np.uint8)
    geometry = fan(333, 222)
    assert np.array_equal(scale(squash(crop, geometry)), preprocess(crop, geometry))


@pytest.mark.parametrize(
    "crop", [np.zeros((4, 4, 3), np.uint8), np.zeros((4, 4)), np.zeros((0, 4), np.uint8)]
)
def test_what_is_no_grey_picture_is_refused(crop):
    with pytest.raises(ValueError, match="expected a crop"):
        preprocess(crop, columns(4, 4))
