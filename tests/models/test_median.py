"""The quick median is NumPy's, bit for bit."""

from __future__ import annotations

import math

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from models.median import median


@given(arrays.arrays(np.float64, st.integers(1, 40), elements=st.floats(-1e9, 1e9)))
def test_as_numpy(values: np.ndarray) -> None:
    assert median(values) == float(np.median(values))


def test_what_is_not_known_stays_unknown() -> None:
    assert math.isnan(median([]))
    assert math.isnan(median([1.0, math.nan, 3.0]))


def test_counts_and_lists_are_taken_too() -> None:
    assert median([3, 1, 2, 10]) == 2.5
    assert median(np.array([200, 250], np.uint8)) == 225.0
