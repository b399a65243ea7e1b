"""Sheets for files: nothing cut off, nothing beside the point; time and beams where they belong."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.pictures.over_time import UNREADABLE, draw_m_mode, draw_occupancy
from app.pictures.plate import GROUND, Panel, broken, fit, sheet, write
from models.labels import COLOURS, Label

WORDS = st.lists(st.text(st.sampled_from("abcdefgh"), min_size=1, max_size=12), max_size=40)


@settings(max_examples=50, deadline=None)
@given(WORDS, st.integers(60, 600))
def test_a_broken_text_keeps_every_word_in_order_and_fits(words, width):
    lines = broken(" ".join(words), width)
    assert " ".join(lines).split() == words
    for line in lines:
        wide = cv2.getTextSize(line, cv2.FONT_HERSHEY_SIMPLEX, 0.5, 1)[0][0]
        assert wide <= width or " " not in line


@settings(max_examples=25, deadline=None)
@given(st.integers(1, 900), st.integers(1, 900), st.integers(0, 30))
def test_the_last_line_of_a_panel_is_on_the_sheet_whatever_its_picture(width, height, lines):
    white = np.full((height, width, 3), 255, np.uint8)
    panel = Panel("title", white, ("H" * 40,) * lines)
    whole = sheet([[panel, Panel("other")]], "foot")
    assert whole.shape[1] == 2 * 520
    inked = np.flatnonzero((whole[:-34] > 120).any(axis=(1, 2)))
    assert len(whole) - 34 - 24 < inked[-1] < len(whole) - 34
    rows = (whole[: -34 - 8, :520] > 120).any(axis=(1, 2))[::-1]
    assert all(rows[24 * k : 24 * k + 24].any() for k in range(lines))


def test_a_row_is_only_as_tall_as_it_needs():
    wide = np.zeros((50, 500, 3), np.uint8)
    low = sheet([[Panel("a", wide)]], "foot")
    tall = sheet([[Panel("a", np.zeros((500, 500, 3), np.uint8))]], "foot")
    assert low.shape[0] < 140 and tall.shape[0] <= 430 + 34


def test_letters_that_opencv_lacks_do_not_stop_it():
    image = np.zeros((40, 300, 3), np.uint8)
    write(image, "B-lines 1–2 … Ä 肺", (4, 24))
    assert image.any()


@settings(max_examples=25, deadline=None)
@given(st.integers(1, 400), st.integers(1, 400))
def test_a_fitted_picture_fits_and_fills_one_side(width, height):
    fitted = fit(np.zeros((height, width, 3), np.uint8), (100, 80))
    assert fitted.shape[0] <= 80 and fitted.shape[1] <= 100
    assert fitted.shape[0] >= 79 or fitted.shape[1] >= 99


def test_beams_over_time_show_crossed_free_unreadable_and_gaps():
    times = np.array([0.0, 0.1, 0.2, 0.3, 3.0, 3.1, 3.2])
    share = np.zeros((7, 4), np.float32)
    share[:, 0], share[:, 3] = 1.0, np.nan
    picture = draw_occupancy(share, times, 3.1)
    left = picture[:, 20]
    assert tuple(left[20]) == COLOURS[Label.B_LINE]
    assert tuple(left[80]) == (0, 0, 0)
    assert tuple(left[200]) == UNREADABLE
    assert tuple(picture[20, 400]) == GROUND
    mark = (picture[:220] == 255).all(axis=(0, 2))
    assert mark.sum() == 1 and np.flatnonzero(mark)[0] == pytest.approx(720 * 3.1 / 3.2, abs=1)


@pytest.mark.parametrize("count", [1, 2, 9])
def test_m_mode_has_the_skin_at_the_top_and_time_to_the_right(count):
    strip = np.zeros((100, count), np.uint8)
    strip[:10] = 200
    strip[:, -1] = 90
    picture = draw_m_mode(strip, np.arange(count) / 10)
    assert tuple(picture[200, 715]) == (90, 90, 90)
    if count > 1:
        assert tuple(picture[5, 2]) == (200, 200, 200) and not picture[100, 2].any()
