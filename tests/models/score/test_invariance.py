"""What must not change the score of painted maps, and that any map gets an answer."""

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from models.geometry import Geometry
from models.labels import Label
from models.score import Reason, Score
from models.score.frame import score_frame
from tests.models.painting import (
    FAN,
    KINDS,
    Mark,
    b_line,
    mirrored,
    paint,
    pleura,
    rib,
    white,
)

SQUARE = (256, 256)


def score(geometry, *marks, shape=SQUARE) -> Score:
    return score_frame(paint(geometry, *marks, shape=shape), geometry)


def without_paper(result: Score) -> Score:
    return replace(result, paper=None)


@pytest.mark.parametrize("geometry", KINDS)
def test_a_mirrored_picture_scores_the_same(geometry):
    marks = [pleura(0, 0.5, 18), pleura(0.55, 1, 23), rib(0.5, 0.55), b_line(0.1, 0.3, 18)]
    labels = paint(geometry, *marks, white(0.7, 0.8, 23), shape=SQUARE)
    one = score_frame(labels, geometry)
    other = score_frame(np.ascontiguousarray(labels[:, ::-1]), mirrored(geometry))
    assert other.value == pytest.approx(one.value, abs=1e-12)
    assert other.b_lines == one.b_lines
    back = [(1 - space.end, 1 - space.start) for space in reversed(other.spaces)]
    assert back == [(space.start, space.end) for space in one.spaces]


@pytest.mark.parametrize("geometry", KINDS)
@pytest.mark.parametrize("shape", [(192, 192), (300, 480), (512, 512), (640, 200)])
def test_resolution_and_aspect_of_the_map_do_not_matter(geometry, shape):
    marks = pleura(), rib(0.4, 0.5), b_line(0.1, 0.2), white(0.6, 0.9)
    one, other = score(geometry, *marks), score(geometry, *marks, shape=shape)
    assert other.value == pytest.approx(one.value, abs=0.03)
    assert other.b_lines == one.b_lines


def test_more_picture_around_the_sector_does_not_matter():
    marks = pleura(), b_line(0.1, 0.2), white(0.6, 0.9)
    larger = replace(FAN, size=(650, 830), apex=(415.0, -75.0))
    assert score(larger, *marks).value == pytest.approx(score(FAN, *marks).value, abs=0.03)


def test_depth_beyond_the_window_does_not_matter():
    marks = pleura(), b_line(0.1, 0.2), white(0.6, 0.9)
    cut = replace(FAN, size=(320, 640), depth=290.0)  # 87 mm instead of 120
    assert score(cut, *marks).value == pytest.approx(score(FAN, *marks).value, abs=0.03)


def test_the_same_share_scores_the_same_at_the_edge_and_in_the_middle_of_a_fan():
    for left in (0.0, 0.25, 0.45, 0.7, 0.9):
        assert score(FAN, pleura(), b_line(left, left + 0.1)).value == pytest.approx(0.1, abs=0.01)


def test_ribs_over_one_space_leave_the_others_as_they_are():
    marks = [pleura(0, 0.45), pleura(0.5, 1), b_line(0.1, 0.2), white(0.6, 0.8)]
    before, after = score(FAN, *marks), score(FAN, *marks, rib(0.65, 0.9))
    assert after.spaces[0] == before.spaces[0]
    assert len(after.spaces) == 3


def test_splitting_a_space_with_a_rib_keeps_the_mean():
    stripes = [b_line(k / 20, (k + 1) / 20) for k in range(0, 20, 2)]
    whole, split = score(FAN, pleura(), *stripes), score(FAN, pleura(), *stripes, rib(0.4, 0.6))
    assert len(split.spaces) == 2
    assert split.value == pytest.approx(whole.value, abs=0.02)
    assert whole.value == pytest.approx(0.5, abs=0.02)


def test_a_lines_have_no_effect():
    labels = paint(FAN, pleura(), b_line(0.1, 0.3), shape=SQUARE)
    marked = labels.copy()
    marked[(np.random.default_rng(0).random(SQUARE) < 0.4) & (labels == 0)] = Label.A_LINE
    assert score_frame(marked, FAN) == score_frame(labels, FAN)


@pytest.mark.parametrize("label", [Label.A_LINE, Label.B_LINE, Label.CONFLUENCE])
def test_labels_above_the_pleura_have_no_effect(label):
    marks = [pleura(), b_line(0.1, 0.3)]
    above = Mark(label, 0, 1, 2, 17)
    assert without_paper(score(FAN, *marks, above)) == without_paper(score(FAN, *marks))


def test_a_rib_below_the_pleura_hides_nothing():
    marks = [pleura(), b_line(0.1, 0.3)]
    assert score(FAN, *marks, rib(0.5, 0.6, 70)).spaces == score(FAN, *marks).spaces


def test_b_lines_of_beams_that_cannot_be_read_have_no_effect():
    marks = [pleura(), rib(0.4, 0.6)]
    behind_the_rib, beside_the_pleura = white(0.42, 0.58), white(0.9, 1.0)
    assert score(FAN, *marks, behind_the_rib).value == 0.0
    assert score(FAN, pleura(0, 0.85), beside_the_pleura).value == 0.0


def test_a_map_is_not_changed_and_may_be_read_only():
    labels = paint(FAN, pleura(), b_line(0.1, 0.3), shape=SQUARE)
    before = labels.copy()
    labels.flags.writeable = False
    assert score_frame(labels, FAN) == score_frame(before, FAN)
    assert np.array_equal(labels, before)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2**32 - 1), st.sampled_from([Label.B_LINE, Label.CONFLUENCE]))
def test_more_b_line_below_the_pleura_never_lowers_it(seed, label):
    rng = np.random.default_rng(seed)
    labels = paint(FAN, pleura(0, 0.5), pleura(0.55, 1, 24), b_line(0.1, 0.15), shape=SQUARE)
    below = np.maximum.accumulate(labels == Label.PLEURA, axis=0) & (labels == Label.BACKGROUND)
    before = score_frame(labels, FAN)
    y, x = rng.integers(0, 200, 2)
    height, width = rng.integers(1, 150, 2)
    patch = np.zeros(SQUARE, bool)
    patch[y : y + height, x : x + width] = True
    labels[patch & below] = label
    after = score_frame(labels, FAN)
    for name in ("value", "worst", "integrated", "confluent"):
        assert getattr(after, name) >= getattr(before, name) - 1e-12


GEOMETRIES = st.sampled_from(
    [
        *KINDS,
        replace(FAN, mm_per_px=None),
        replace(FAN, radius=0.0, mm_per_px=None),
        replace(FAN, radius=3.0, mm_per_px=4.0),
        replace(FAN, left=-1.5, right=1.5),
        Geometry((30, 40), "rays", apex=(20.0, -30.0)),
        Geometry((30, 40), "rays", apex=(20.0, 15.0), mm_per_px=0.01),
        Geometry((1, 1), "columns"),
        Geometry((3, 2), "linear", depth=1.0),
    ]
)


@settings(max_examples=200, deadline=None)
@given(
    labels=arrays.arrays(
        np.uint8,
        arrays.array_shapes(min_dims=2, max_dims=2, max_side=40),
        elements=st.integers(0, 5),
    ),
    geometry=GEOMETRIES,
)
def test_any_map_gives_a_score_or_a_reason(labels, geometry):
    result = score_frame(labels, geometry)
    if result.value is None:
        assert isinstance(result.reason, Reason) and result.spaces is not None
        return
    shares = (result.value, result.worst, result.integrated, result.confluent)
    assert all(0.0 <= share <= 1.0 for share in shares)
    assert result.confluent <= result.value <= result.worst
    assert result.b_lines >= (result.value > 0)
    ends = [end for space in result.spaces for end in (space.start, space.end)]
    assert ends == sorted(ends) and 0.0 <= ends[0] and ends[-1] <= 1.0
    assert all(3.0 <= space.arc_mm < math.inf for space in result.spaces)
