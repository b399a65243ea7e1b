"""The quick mean over areas against OpenCV's own, on every kind of size."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from models.area import LARGE, shrink

SIZES = [
    (1080, 1920, 256, 256),
    (1079, 1917, 254, 244),
    (2160, 3840, 256, 256),
    (795, 1119, 256, 256),
    (1200, 600, 256, 256),
    (1024, 1024, 256, 256),
    (480, 640, 256, 256),
    (200, 5000, 256, 100),
]


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_as_opencv(size: tuple[int, int, int, int]) -> None:
    """Equal but where a mean lies in the middle between two grey levels."""
    rows, columns, width, height = size
    noise = np.random.default_rng(3).integers(0, 256, (rows + 5, columns + 3), np.uint8)
    picture = np.asarray(cv2.blur(noise, (5, 5)), np.uint8)[2 : rows + 2, 1 : columns + 1]
    expected = cv2.resize(picture, (width, height), interpolation=cv2.INTER_AREA)
    found = shrink(picture, width, height)
    assert found.shape == (height, width) and found.dtype == np.uint8
    off = np.abs(found.astype(int) - expected)
    assert off.max() <= 1
    assert np.count_nonzero(off) <= 1e-3 * off.size


def test_white_stays_white() -> None:
    """Nothing overflows, and the last row and column count as the others."""
    picture = np.full((1081, 1923), 255, np.uint8)
    assert picture.size > LARGE
    assert (shrink(picture, 256, 256) == 255).all()


def test_more_than_32_bits_hold() -> None:
    """A picture whose grey levels add up to more is made small all the same."""
    assert (shrink(np.full((2900, 2920), 254, np.uint8), 256, 250) == 254).all()
