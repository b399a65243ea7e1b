"""A-lines on painted maps: found, put together, and told from what is no repeat of the pleura."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.findings import read_findings
from models.findings.values import NO_SKIN
from models.labels import Label
from models.score.beams import read_beams
from tests.models.painting import COLUMNS, FAN, LINEAR, Mark, b_line, mirrored, paint, pleura, rib

SQUARE = (256, 256)
DEEP = replace(LINEAR, size=(750, 300), depth=750.0)  # 120 mm
MIDDLE = 19.0
"""Middle of the 2 mm of pleura that `pleura()` paints down to 20 mm."""


def find(geometry, *marks, shape=SQUARE):
    return read_findings(read_beams(paint(geometry, *marks, shape=shape), geometry), geometry)


def a_line(deep, left=0.0, right=1.0, thick=1.5):
    return Mark(Label.A_LINE, left, right, deep - thick / 2, deep + thick / 2)


@pytest.mark.parametrize("geometry", [FAN, DEEP])
def test_repeats_are_found_with_their_depth_spacing_and_order(geometry):
    found = find(geometry, pleura(), *(a_line(k * MIDDLE) for k in (2, 3, 4)))
    assert [line.depth_mm for line in found.a_lines] == pytest.approx([38, 57, 76], abs=0.6)
    assert [line.below_pleura_mm for line in found.a_lines] == pytest.approx([19, 38, 57], abs=0.8)
    assert [line.order for line in found.a_lines] == [1, 2, 3]
    assert found.a_line_count.value == 3
    assert found.a_line_spacing_mm.value == pytest.approx(MIDDLE, abs=0.5)
    assert found.a_lines_repeat is True and found.a_lines_reason is None


def test_a_missed_repeat_does_not_double_the_spacing():
    found = find(DEEP, pleura(), a_line(2 * MIDDLE), a_line(4 * MIDDLE))
    assert [line.order for line in found.a_lines] == [1, 3]
    assert found.a_line_spacing_mm.value == pytest.approx(MIDDLE, abs=0.5)


def test_the_repeat_of_a_curved_and_tilted_line_is_more_so_and_one_line():
    def deep(u):
        return 16.0 + 8.0 * u + 5.0 * np.sin(4 * u)

    marks = [Mark(Label.PLEURA, 0, 1, lambda u: deep(u) - 1, lambda u: deep(u) + 1)]
    for k in (2, 3):
        top, bottom = (lambda u, k=k, s=s: k * deep(u) + s for s in (-0.8, 0.8))
        marks.append(Mark(Label.A_LINE, 0, 1, top, bottom))
    found = find(FAN, *marks)
    assert [line.order for line in found.a_lines] == [1, 2]
    assert found.a_lines_repeat is True


def test_pieces_in_several_spaces_are_one_line():
    found = find(FAN, pleura(), rib(0.3, 0.5), a_line(38, 0, 0.3), a_line(38, 0.5, 1.0))
    assert len(found.a_lines) == 1
    assert found.a_lines[0].width_mm > 30


@pytest.mark.parametrize("offset", [3.0, 10.0, 25.0])
@pytest.mark.parametrize("geometry", [COLUMNS, DEEP])
def test_repeats_are_told_where_the_skin_is_cut_off(geometry, offset):
    """The first lies at 2 p + offset, the second at 3 p + 2 offset: one distance between all."""
    space = MIDDLE + offset
    marks = [a_line(MIDDLE + k * space) for k in (1, 2) if MIDDLE + k * space < 115]
    tall = replace(geometry, size=(1000, 500)) if geometry is COLUMNS else geometry
    found = find(tall, pleura(), *marks)
    assert found.a_lines_repeat is True
    assert found.a_line_spacing_mm.value == pytest.approx(space, rel=0.05)


def test_one_line_without_the_skin_in_view_cannot_be_told():
    found = find(COLUMNS, pleura(), a_line(50))
    assert found.a_lines_repeat is None and found.a_lines_reason == NO_SKIN
    assert found.a_line_count.value == 1
    deeper = find(DEEP, pleura(), a_line(50))
    assert deeper.a_lines_repeat is None and "cut off" in deeper.a_lines_reason


def test_a_higher_repeat_alone_proves_nothing():
    found = find(DEEP, pleura(), a_line(3 * MIDDLE))
    assert found.a_lines[0].order == 2
    assert found.a_lines_repeat is None and "first repeat" in found.a_lines_reason


def test_a_line_too_close_below_the_pleura_is_no_repeat():
    for geometry in (FAN, COLUMNS):
        found = find(geometry, pleura(), a_line(30))
        assert found.a_lines_repeat is False and found.a_lines[0].order is None


def test_lines_at_odd_distances_are_no_repeats():
    assert find(DEEP, pleura(), a_line(30), a_line(47)).a_lines_repeat is False


def test_without_a_line_there_is_no_spacing_and_a_count_of_0():
    found = find(FAN, pleura(), b_line(0.2, 0.3))
    assert found.a_lines == () and found.a_line_count.value == 0
    assert found.a_line_spacing_mm.value is None and found.a_line_spacing_mm.reason
    assert found.a_lines_repeat is None and found.a_lines_reason


def test_specks_lines_above_the_pleura_and_behind_ribs_are_none():
    marks = a_line(10), a_line(40, 0.5, 0.51), a_line(45, 0.7, 0.8), rib(0.68, 0.82)
    assert find(FAN, pleura(), *marks).a_lines == ()


@settings(max_examples=30, deadline=None)
@given(st.floats(8.0, 30.0), st.floats(0.0, 0.35), st.sampled_from([0.2, 0.3, 0.4]))
def test_repeats_at_any_depth_tilt_and_scale_are_told(depth, tilt, scale):
    geometry = replace(FAN, mm_per_px=scale)

    def deep(u):
        return depth * (1 + tilt * (u - 0.5))

    marks = [Mark(Label.PLEURA, 0, 1, lambda u: deep(u) - 1, lambda u: deep(u) + 1)]
    top, bottom = (lambda u, s=s: 2 * deep(u) + s for s in (-0.8, 0.8))
    labels = paint(geometry, *marks, Mark(Label.A_LINE, 0, 1, top, bottom), shape=SQUARE)
    found = read_findings(read_beams(labels, geometry), geometry)
    assert found.a_lines_repeat is True
    assert found.a_line_spacing_mm.value == pytest.approx(depth, rel=0.1, abs=0.5)
    flipped, turned = np.ascontiguousarray(labels[:, ::-1]), mirrored(geometry)
    other = read_findings(read_beams(flipped, turned), turned)
    assert other.a_line_spacing_mm.value == pytest.approx(found.a_line_spacing_mm.value, abs=1e-6)
