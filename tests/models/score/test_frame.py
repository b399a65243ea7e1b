"""The score on painted maps with a known answer: what must move it, and what must not."""

import math
from dataclasses import replace

import numpy as np
import pytest

from models.labels import Label
from models.score import Reason, Score
from models.score.frame import score_frame
from models.score.paper import blas_paper
from tests.models.painting import (
    COLUMNS,
    FAN,
    KINDS,
    LINEAR,
    Mark,
    arc_mm,
    b_line,
    paint,
    pleura,
    rib,
    white,
)

SQUARE = (256, 256)


def score(geometry, *marks, shape=SQUARE) -> Score:
    return score_frame(paint(geometry, *marks, shape=shape), geometry)


# --- the answer itself -------------------------------------------------------------------------


@pytest.mark.parametrize("geometry", KINDS)
def test_the_share_of_the_arc_under_b_lines_is_the_score(geometry):
    result = score(geometry, pleura(), b_line(0.2, 0.3), white(0.5, 0.75))
    assert result.value == pytest.approx(0.35, abs=0.01)
    assert result.integrated == pytest.approx(0.35, abs=0.015)
    assert result.confluent == pytest.approx(0.25, abs=0.01)
    assert result.worst == result.value
    assert result.reason is None
    (space,) = result.spaces
    assert (space.start, space.end) == (0.0, 1.0)
    assert space.arc_mm == result.arc_mm == pytest.approx(arc_mm(geometry), rel=0.02)
    assert result.geometry == geometry.kind
    assert result.calibrated == geometry.calibrated


@pytest.mark.parametrize("geometry", KINDS)
def test_clean_lung_is_exactly_zero_and_white_lung_exactly_one(geometry):
    clean = score(geometry, pleura(), Mark(Label.A_LINE, 0, 1, 40, 42))
    assert (clean.value, clean.worst, clean.integrated, clean.confluent) == (0, 0, 0, 0)
    assert clean.b_lines == 0
    for mark in (white(0, 1), b_line(0, 1)):
        full = score(geometry, pleura(), mark)
        assert (full.value, full.worst, full.integrated) == (1, 1, 1)


def test_spaces_are_scored_apart_and_weighted_by_their_arc():
    marks = pleura(0, 0.2), rib(0.2, 0.4), pleura(0.4, 1.0), white(0, 0.2)
    result = score(FAN, *marks)
    first, second = result.spaces
    assert (first.blas, second.blas) == (1.0, 0.0)
    assert (first.start, first.end) == pytest.approx((0.0, 0.2), abs=0.01)
    assert (second.start, second.end) == pytest.approx((0.4, 1.0), abs=0.01)
    assert result.worst == 1.0
    assert result.value == pytest.approx(0.25, abs=0.01)


@pytest.mark.parametrize(("long", "crossed"), [(12.0, 0), (17.0, 0), (23.0, 1), (60.0, 1)])
def test_a_beam_is_crossed_from_half_of_the_40_mm_window_on(long, crossed):
    result = score(FAN, pleura(), b_line(0, 1, long=long))
    assert result.value == crossed
    assert result.integrated == pytest.approx(min(1, long / 40), abs=0.03)


def test_what_lies_deeper_than_the_window_does_not_count():
    assert score(FAN, pleura(), Mark(Label.B_LINE, 0, 1, 62, 120)).integrated == 0.0


def test_a_shallow_picture_is_read_down_to_its_end():
    shallow = replace(LINEAR, size=(250, 300), depth=250.0)  # 40 mm deep, 20 of them lung
    assert score(shallow, pleura(), b_line(0.2, 0.7, long=18)).value == pytest.approx(0.5, abs=0.01)


def test_the_arc_of_a_tilted_pleura_is_its_true_length():
    def deep(u):
        return 15.0 + 24.0 * u  # 24 mm over an aperture of 48 mm

    result = score(LINEAR, Mark(Label.PLEURA, 0, 1, lambda u: deep(u) - 2, deep))
    assert result.arc_mm == pytest.approx(math.hypot(48, 24), rel=0.02)


def test_a_gap_of_2_mm_between_two_ribs_is_no_space():
    between = 2.0 / arc_mm(FAN)
    marks = pleura(), rib(0.3, 0.5), rib(0.5 + between, 0.7), white(0.5, 0.5 + between)
    result = score(FAN, *marks)
    assert len(result.spaces) == 2 and result.value == 0.0


@pytest.mark.parametrize(
    ("marks", "count"),
    [
        ([b_line(0.1, 0.12), b_line(0.3, 0.33), b_line(0.7, 0.75)], 3),
        ([b_line(0.1, 0.12), b_line(0.125, 0.145)], 1),  # 0.4 mm apart
        ([b_line(0.2, 0.6)], 1),
        ([white(0.2, 0.2 + 25 / arc_mm(FAN))], 3),
        ([white(0.2, 0.2 + 8 / arc_mm(FAN))], 1),
        ([white(0.2, 0.2 + 25 / arc_mm(FAN)), b_line(0.8, 0.85)], 4),
        ([b_line(0.1, 0.12, long=12)], 0),
    ],
)
def test_b_lines_are_counted_one_each_and_confluence_one_per_10_mm(marks, count):
    assert score(FAN, pleura(), *marks).b_lines == count


# --- the defects of the published formula ------------------------------------------------------


def test_a_stray_pixel_does_not_move_it_but_does_move_the_published_one():
    labels = paint(COLUMNS, pleura(0.1, 0.9, 20), white(0.1, 0.9, 20, 10), shape=SQUARE)
    stray = labels.copy()
    stray[250, 128] = Label.CONFLUENCE
    assert blas_paper(labels) > 0.9 and blas_paper(stray) < 0.3
    one, other = score_frame(labels, COLUMNS), score_frame(stray, COLUMNS)
    assert other.value == one.value
    assert other.integrated == pytest.approx(one.integrated, abs=0.001)


def test_a_stray_speck_of_pleura_does_not_move_it_but_does_move_the_published_one():
    labels = paint(COLUMNS, pleura(0.1, 0.9, 20), white(0.1, 0.9), shape=SQUARE)
    stray = labels.copy()
    stray[160:163, 100:103] = Label.PLEURA
    stray[20:23, 3:5] = Label.PLEURA
    stray[60, 250] = Label.PLEURA
    assert blas_paper(labels) - blas_paper(stray) > 0.08
    assert score_frame(stray, COLUMNS).value == score_frame(labels, COLUMNS).value == 1.0


def test_a_tilted_pleura_is_read_along_its_whole_length():
    """White under the shallow half only: the published box starts below all of it."""

    def deep(u):
        return 15.0 + 40.0 * u

    marks = [
        Mark(Label.CONFLUENCE, 0, 0.5, deep, lambda u: deep(u) + 15.0),
        Mark(Label.PLEURA, 0, 1, lambda u: deep(u) - 2.5, deep),
    ]
    shallow = replace(COLUMNS, size=(680, 500))
    labels = paint(shallow, *marks, shape=SQUARE)
    result = score_frame(labels, shallow)
    assert blas_paper(labels) == 0.0
    assert result.integrated == pytest.approx(15 / 40 / 2, abs=0.03)
    labels = paint(shallow, Mark(Label.CONFLUENCE, 0, 0.5, deep, 500), marks[1], shape=SQUARE)
    assert score_frame(labels, shallow).value == pytest.approx(0.5, abs=0.02)


def test_one_white_and_one_clean_space_are_half_also_where_the_gap_between_is_wide():
    marks = pleura(0, 0.3), rib(0.3, 0.7), pleura(0.7, 1), white(0, 0.3)
    result = score(LINEAR, *marks)
    assert result.value == pytest.approx(0.5, abs=0.01) and result.worst == 1.0
    assert result.paper < 0.35  # the rib's shadow counts as free of B-lines


def test_a_b_line_that_leaves_the_box_sideways_counts_like_any_other():
    marks = [Mark(Label.PLEURA, 0.3, 0.7, 28, 30), b_line(0.65, 0.7, 30)]
    result = score(FAN, *marks)
    assert result.value == pytest.approx(0.05 / 0.4, abs=0.01)
    assert result.paper < 0.6 * result.value


def test_a_stub_is_no_b_line():
    marks = pleura(), b_line(0.4, 0.6, long=3)
    assert score(LINEAR, *marks).value == 0.0
    assert score(LINEAR, *marks).paper > 0.1


def test_white_lung_reaches_one_and_the_published_score_does_not():
    result = score(LINEAR, pleura(), white(0, 1))
    assert result.value == 1.0 and 0.95 < result.paper < 1.0


# --- no score, and why -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("marks", "reason"),
    [
        ([], Reason.NO_PLEURA),
        ([white(0, 1), rib(0.2, 0.4)], Reason.NO_PLEURA),
        ([Mark(Label.PLEURA, 0.5, 0.52, 20, 22)], Reason.NO_PLEURA),
        ([pleura(0.5, 0.6)], Reason.TOO_LITTLE),
        ([pleura(0, 0.7), rib(0, 0.68)], Reason.BEHIND_RIBS),
        ([pleura(deep=100)], Reason.TOO_DEEP),
        ([pleura(k / 16, k / 16 + 0.02) for k in range(0, 16, 2)], Reason.NO_PLEURA),
    ],
)
def test_what_cannot_be_read_has_no_score_and_a_reason(marks, reason):
    result = score(FAN, *marks)
    assert result.value is None and result.reason == reason
    assert result.worst is result.integrated is result.confluent is result.b_lines is None
    assert result.calibrated and result.geometry == "fan"
    assert result.paper == blas_paper(paint(FAN, *marks, shape=SQUARE))


def test_less_than_a_tenth_of_a_wide_aperture_is_too_little():
    wide = replace(FAN, mm_per_px=1.2)
    assert arc_mm(wide) * 0.08 > 10
    assert score(wide, pleura(0.5, 0.58)).reason == Reason.TOO_LITTLE


def test_less_than_8_mm_of_lung_is_too_deep_a_line():
    deep = 18.0  # of 25 mm: above three quarters, but 7 mm of lung is nothing to read
    shallow = replace(LINEAR, size=(156, 300), depth=25 / 0.16)
    assert score(shallow, pleura(deep=deep), white(0, 1, deep)).reason == Reason.TOO_DEEP
    enough = replace(LINEAR, size=(175, 300), depth=28 / 0.16)
    assert score(enough, pleura(deep=deep), white(0, 1, deep)).value == 1.0


def test_a_sector_beside_the_picture_is_a_reason():
    away = replace(FAN, apex=(5000.0, -150.0))
    labels = paint(FAN, pleura(), shape=SQUARE)
    assert score_frame(labels, away).reason == Reason.NO_SECTOR


def test_every_reason_is_a_phrase_with_a_hint():
    for reason in Reason:
        assert reason == reason.lower() and not reason.endswith(".")
        assert reason.hint.endswith(".") and reason.hint[0].isupper()


@pytest.mark.parametrize(
    "wrong",
    [
        np.full((9, 9), 255, np.uint8),
        np.full((9, 9), 6, np.uint8),
        np.zeros((9, 9), np.int64),
        np.zeros((9, 9, 1), np.uint8),
        np.zeros((0, 9), np.uint8),
    ],
)
def test_what_is_no_label_map_is_refused(wrong):
    with pytest.raises(ValueError, match="expected"):
        score_frame(wrong, FAN)


def test_nominal_lengths_give_the_same_score_and_say_so():
    marks = pleura(), b_line(0.2, 0.3), white(0.5, 0.75)
    labels = paint(FAN, *marks, shape=SQUARE)
    for nominal in (
        replace(FAN, mm_per_px=None),
        replace(FAN, kind="rays", mm_per_px=None),
        replace(FAN, kind="rays", radius=0.0, depth=0.0, left=0.0, right=0.0, mm_per_px=None),
    ):
        result = score_frame(labels, nominal)
        assert result.value == pytest.approx(0.35, abs=0.015)
        assert not result.calibrated and result.geometry == nominal.kind
