"""What is scaled before Qt paints it: nothing shifted, nothing lost at the edges."""

from __future__ import annotations

import numpy as np
import pytest

from app.ui.drawing import Picture, colour_table
from app.ui.scaled import coloured, grey_part, premultiplied
from models.labels import CLASSES, Label
from tests.ui.conftest import result_of

COLOURS = premultiplied(colour_table(CLASSES, 0.5))


def test_half_a_picture_is_the_mean_of_four():
    image = np.random.default_rng(1).integers(0, 256, (41, 63), np.uint8)
    found = grey_part(image, (2, 1, 60, 40), (30, 20))
    four = image[1:41, 2:62].reshape(20, 2, 30, 2).astype(int).sum(axis=(1, 3))
    assert (found == (four + 2) // 4).all()


@pytest.mark.parametrize("size", [(7, 5), (64, 200), (500, 3), (31, 23)])
def test_a_ramp_stays_a_ramp_at_any_size(size):
    image = np.tile(np.arange(0, 240, 2, np.uint8), (90, 1))
    found = grey_part(image, (0, 0, 120, 90), size)
    assert found.shape == size[::-1]
    wanted = (np.arange(size[0]) + 0.5) / size[0] * 240 - 1
    assert np.abs(found.astype(int) - wanted).max() <= 2


@pytest.mark.parametrize("factor", [0.4, 1.0, 3.3])
def test_a_mark_lies_where_it_is_in_the_map(factor):
    labels = np.zeros((100, 200), np.uint8)
    labels[30:60, 50:150] = Label.B_LINE
    place = (17.0, 5.0, 200 * factor, 100 * factor)
    found = coloured(labels, COLOURS, place)
    assert found is not None
    pixels, x, y = found
    inside = pixels[..., 3] > 60
    ys, xs = np.flatnonzero(inside.any(axis=1)) + y, np.flatnonzero(inside.any(axis=0)) + x
    assert [ys[0], ys[-1] + 1] == pytest.approx([5 + 30 * factor, 5 + 60 * factor], abs=1.0)
    assert [xs[0], xs[-1] + 1] == pytest.approx([17 + 50 * factor, 17 + 150 * factor], abs=1.0)
    assert (pixels[..., :3] <= pixels[..., 3:]).all()


def test_a_mark_at_the_edge_reaches_the_edge():
    labels = np.full((64, 64), Label.RIB, np.uint8)
    found = coloured(labels, COLOURS, (0.0, 0.0, 500.0, 300.0))
    assert found is not None
    pixels, x, y = found
    assert (x, y, *pixels.shape) == (0, 0, 300, 500, 4)
    assert (pixels == pixels[150, 250]).all()


def test_nothing_marked_is_nothing_to_paint():
    assert coloured(np.zeros((9, 9), np.uint8), COLOURS, (0.0, 0.0, 90.0, 90.0)) is None


def test_a_class_that_is_off_is_clear():
    colours = premultiplied(colour_table([Label.PLEURA], 1.0))
    found = coloured(np.full((8, 8), Label.RIB, np.uint8), colours, (0.0, 0.0, 8.0, 8.0))
    assert found is not None and not found[0].any()


def test_a_picture_is_scaled_once_for_a_size(qapp):
    from PySide6.QtCore import QRect, QSize

    picture = Picture(result_of())
    first = picture.scaled(QRect(0, 0, 320, 240), QSize(100, 75)).constBits()
    again = picture.scaled(QRect(0, 0, 320, 240), QSize(100, 75)).constBits()
    other = picture.scaled(QRect(0, 0, 320, 240), QSize(101, 75))
    assert np.shares_memory(np.frombuffer(first, np.uint8), np.frombuffer(again, np.uint8))
    assert other.width() == 101
