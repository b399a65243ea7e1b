"""Specks go, structures stay."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.labels import CLASSES, Label
from models.postprocess import SMALLEST, clean


def test_specks_of_every_class_go_and_everything_else_stays():
    labels = np.zeros((256, 256), np.uint8)
    labels[20:24, 20:200] = Label.PLEURA
    labels[30:200, 60:70] = Label.B_LINE
    labels[30:250, 100:160] = Label.CONFLUENCE
    labels[70:73, 10:50] = Label.A_LINE
    labels[10:16, 210:240] = Label.RIB
    dirty = labels.copy()
    for k, label in enumerate(CLASSES):
        dirty[220 + 5 * k, 200] = label
        dirty[221 + 5 * k, 201] = label
    assert np.array_equal(clean(dirty), labels)
    assert np.array_equal(clean(labels), labels)


@pytest.mark.parametrize("label", CLASSES)
def test_the_limit_scales_with_the_map(label):
    for side in (128, 256, 512):
        least = SMALLEST[label]
        if label == Label.CONFLUENCE:
            least = SMALLEST[Label.B_LINE]
        length = int(np.ceil(least * side * side))
        labels = np.zeros((side, side), np.uint8)
        flat = labels[:, side // 2 : side // 2 + 4].reshape(-1)
        flat[: length - 1] = label
        labels[:, side // 2 : side // 2 + 4] = flat.reshape(side, 4)
        assert not clean(labels).any()
        flat[:length] = label
        labels[:, side // 2 : side // 2 + 4] = flat.reshape(side, 4)
        assert clean(labels).any()


def test_a_b_line_beside_confluence_is_one_piece_with_it():
    labels = np.zeros((256, 256), np.uint8)
    labels[40:200, 50:90] = Label.CONFLUENCE
    labels[40:60, 90] = Label.B_LINE
    assert np.array_equal(clean(labels), labels)


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 2**32 - 1), st.sampled_from([16, 64, 101]))
def test_only_background_is_added_and_twice_is_once(seed, side):
    rng = np.random.default_rng(seed)
    labels = np.kron(rng.integers(0, 6, (side // 4, side // 4)), np.ones((4, 4))).astype(np.uint8)
    kept = labels.copy()
    once = clean(labels)
    assert np.array_equal(labels, kept)
    assert np.all((once == labels) | (once == 0))
    assert np.array_equal(clean(once), once)
