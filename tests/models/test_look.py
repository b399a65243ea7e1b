"""Which earlier crops stand for the moments that are asked for."""

from __future__ import annotations

import numpy as np
import pytest

from models.geometry import Geometry
from models.look import Look


def look(*times_s: float) -> Look:
    images = tuple(np.full((4, 6), k, np.uint8) for k in range(len(times_s)))
    return Look(images, tuple(range(len(times_s))), times_s, Geometry((4, 6), "columns"))


@pytest.mark.parametrize(
    ("times_s", "picked"),
    [
        ((5.0,), [0, 0]),
        ((4.7, 4.85, 5.0), [0, 1]),
        (tuple(4.0 + k / 30 for k in range(31)), [21, 26]),
        ((4.9, 4.95, 5.0), [0, 0]),
        ((0.0, 5.0), [1, 1]),
        ((4.5, 5.0), [1, 1]),
        ((4.8, 5.0), [0, 0]),
        ((7.0, 4.8, 5.0), [1, 1]),
    ],
    ids=["still", "exact", "30 a second", "start", "gap", "two a second", "five a second", "later"],
)
def test_the_nearest_that_fits_is_taken(times_s, picked):
    assert [int(image[0, 0]) for image in look(*times_s).earlier((0.3, 0.15))] == picked


def test_who_asks_for_nothing_gets_nothing():
    assert look(1.0, 2.0).earlier(()) == ()
