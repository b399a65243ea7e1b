"""Depth, thickness, roughness and breaks of painted pleural lines with known answers."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.findings import read_findings
from models.findings.values import NO_SCALE, NO_SKIN
from models.labels import Label
from models.score.beams import read_beams
from tests.models.painting import COLUMNS, FAN, LINEAR, Mark, arc_mm, b_line, paint, pleura, rib

FINE = (512, 512)
SHALLOW = replace(LINEAR, size=(250, 300), depth=250.0)  # 40 mm: 0.16 mm a sample


def find(geometry, *marks, shape=FINE):
    return read_findings(read_beams(paint(geometry, *marks, shape=shape), geometry), geometry)


def band(middle, thick=2.0):
    return Mark(
        Label.PLEURA, 0, 1, lambda u: middle(u) - thick / 2, lambda u: middle(u) + thick / 2
    )


@settings(max_examples=25, deadline=None)
@given(st.floats(8.0, 60.0), st.sampled_from([FAN, LINEAR]))
def test_the_depth_is_that_of_the_middle_of_the_mark(deep, geometry):
    found = find(geometry, pleura(deep=deep if geometry is FAN else deep * 0.6))
    expected = (deep if geometry is FAN else deep * 0.6) - 1.0
    assert found.pleural_depth_mm.value == pytest.approx(expected, abs=0.4)
    assert not found.pleural_depth_mm.nominal


def test_the_depth_is_nominal_without_a_scale_and_unknown_without_the_skin():
    found = find(replace(FAN, mm_per_px=None), pleura())
    assert found.pleural_depth_mm.value and found.pleural_depth_mm.nominal
    assert found.readable_arc_mm.nominal and not found.calibrated
    for measure in (found.pleural_thickness_mm, found.pleural_roughness_mm):
        assert measure.value is None and measure.reason == NO_SCALE
    assert find(COLUMNS, pleura()).pleural_depth_mm.reason == NO_SKIN


@pytest.mark.parametrize("thick", [1.0, 2.0, 3.5])
def test_the_thickness_is_that_of_the_mark(thick):
    found = find(SHALLOW, band(lambda u: 15 + 0 * u, thick)).pleural_thickness_mm
    assert found.value == pytest.approx(thick, abs=0.17) and not found.at_most


def test_what_the_samples_do_not_resolve_is_said_to_be_at_most():
    coarse = replace(FAN, mm_per_px=0.5)  # 0.78 mm a sample
    found = find(coarse, band(lambda u: 40 + 0 * u, 1.6))
    assert found.pleural_thickness_mm.at_most and found.pleural_thickness_mm.value < 2.5
    assert found.pleural_roughness_mm.at_most and found.pleural_roughness_mm.value < 0.5


def test_a_rough_line_reads_rougher_than_a_smooth_one_and_close_to_its_true_value():
    def rough(u):
        return 15 + 0.6 * np.sin(2 * np.pi * 48 / 6 * u)  # a wave of 6 mm, 0.42 mm rms

    found = find(SHALLOW, band(rough)).pleural_roughness_mm
    assert found.value == pytest.approx(0.42, abs=0.08) and not found.at_most


@pytest.mark.parametrize(
    "line", [lambda u: 15 + 0 * u, lambda u: 12 + 8 * u, lambda u: 12 + 12 * (u - 0.5) ** 2]
)
def test_tilt_and_curvature_are_no_roughness(line):
    found = find(SHALLOW, band(line)).pleural_roughness_mm
    assert found.at_most and found.value <= 0.1


def test_breaks_are_counted_between_1_and_10_mm_and_where_no_rib_explains_them():
    def gap(at, mm):
        wide = mm / arc_mm(FAN) / 2
        return [pleura(0, at - wide), pleura(at + wide, 1)]

    assert find(FAN, pleura()).pleural_breaks.value == 0
    assert find(FAN, *gap(0.5, 0.3)).pleural_breaks.value == 0
    assert find(FAN, *gap(0.5, 1.8)).pleural_breaks.value == 1
    assert find(FAN, *gap(0.5, 5)).pleural_breaks.value == 1
    assert find(FAN, *gap(0.5, 14)).pleural_breaks.value == 0
    assert find(FAN, *gap(0.5, 5), rib(0.45, 0.55)).pleural_breaks.value == 0
    thirds = pleura(0, 0.3), pleura(0.34, 0.6), pleura(0.64, 1)
    assert find(FAN, *thirds).pleural_breaks.value == 2


def test_too_short_a_line_has_a_depth_but_no_thickness_or_roughness():
    found = find(FAN, pleura(0.5, 0.5 + 7 / arc_mm(FAN)))
    assert found.pleural_depth_mm.value == pytest.approx(19, abs=0.5)
    assert found.pleural_thickness_mm.value is None and found.pleural_roughness_mm.value is None


def test_b_lines_do_not_move_the_line():
    one, other = find(FAN, pleura()), find(FAN, pleura(), b_line(0.2, 0.4))
    assert other.pleural_depth_mm == one.pleural_depth_mm
    assert other.pleural_thickness_mm == one.pleural_thickness_mm
