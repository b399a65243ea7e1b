"""Pleura %, ribs, and what is known when nothing can be read; against the simulated truth."""

import json
from dataclasses import fields, replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from augment.phantom import Renderer, View, sample_scene
from models.findings import Findings, Measure, read_findings
from models.geometry import Geometry
from models.labels import IGNORE, Label
from models.score import Reason
from models.score.beams import read_beams
from tests.models.painting import FAN, KINDS, Mark, b_line, mirrored, paint, pleura, rib, white

SQUARE = (256, 256)


def find(geometry, *marks, shape=SQUARE) -> Findings:
    return read_findings(read_beams(paint(geometry, *marks, shape=shape), geometry), geometry)


def percent(geometry, *marks) -> float:
    return find(geometry, *marks).pleura_percent.value


@pytest.mark.parametrize("geometry", KINDS)
def test_pleura_percent_is_the_share_of_the_angle_under_b_lines(geometry):
    marks = pleura(0.1, 0.9), b_line(0.2, 0.4), white(0.6, 0.8)
    assert percent(geometry, *marks) == pytest.approx(50, abs=1)
    assert percent(geometry, pleura()) == 0
    assert percent(geometry, pleura(), white(0, 1)) == 100


def test_pleura_percent_weighs_by_angle_where_the_score_weighs_by_arc():
    """A deep half and a shallow half of the line: the same angle, more arc below."""
    small = replace(FAN, apex=(320.0, -20.0), radius=30.0, depth=480.0)
    marks = pleura(0, 0.5, 10), pleura(0.5, 1, 40), white(0.5, 1, 40)
    labels = paint(small, *marks, shape=SQUARE)
    found = read_findings(read_beams(labels, small), small)
    assert found.pleura_percent.value == pytest.approx(50, abs=2)


def test_pleura_percent_counts_a_b_line_from_1_cm_on():
    assert percent(FAN, pleura(), b_line(0.2, 0.4, long=8)) == 0
    assert percent(FAN, pleura(), b_line(0.2, 0.4, long=13)) == pytest.approx(20, abs=1)


def test_b_lines_beside_the_pleura_and_pleura_behind_ribs_do_not_count():
    assert percent(FAN, pleura(0, 0.5), b_line(0.6, 0.8)) == 0
    assert percent(FAN, pleura(), rib(0.5, 1), white(0.5, 1)) == 0


def test_ribs_are_counted():
    assert find(FAN, pleura()).rib_count.value == 0
    assert find(FAN, pleura(), rib(0.1, 0.25), rib(0.6, 0.8)).rib_count.value == 2


def test_the_readable_arc_is_that_of_the_spaces():
    from models.score.frame import score_frame

    marks = pleura(0, 0.4), pleura(0.5, 0.9), rib(0.2, 0.3)
    labels = paint(FAN, *marks, shape=SQUARE)
    arc = score_frame(labels, FAN).arc_mm
    assert find(FAN, *marks).readable_arc_mm.value == pytest.approx(arc)


@pytest.mark.parametrize("reason", [Reason.NO_PLEURA, Reason.NO_SECTOR])
def test_without_a_pleural_line_nothing_is_known_and_nothing_is_0(reason):
    found = read_findings(reason, FAN)
    for measure in (getattr(found, field.name) for field in fields(found)):
        if isinstance(measure, Measure):
            assert measure.value is None and measure.reason == reason
    assert found.a_lines_repeat is None and found.a_lines == ()
    assert found.calibrated


def test_a_line_wholly_behind_a_rib_has_a_rib_and_no_share():
    found = find(FAN, pleura(0.2, 0.7), rib(0.15, 0.75))
    assert found.rib_count.value == 1
    for measure in (found.pleura_percent, found.pleural_depth_mm, found.a_line_count):
        assert measure.value is None and measure.reason


@settings(max_examples=80, deadline=None)
@given(
    labels=arrays.arrays(
        np.uint8,
        arrays.array_shapes(min_dims=2, max_dims=2, max_side=40),
        elements=st.integers(0, 5),
    ),
    geometry=st.sampled_from([
        *KINDS, replace(FAN, mm_per_px=None), replace(FAN, radius=3.0, mm_per_px=4.0),
        Geometry((30, 40), "rays", apex=(20.0, -30.0)), Geometry((1, 1), "columns"),
    ]),
)  # fmt: skip
def test_any_map_gives_findings_that_go_into_json(labels, geometry):
    found = read_findings(read_beams(labels, geometry), geometry)
    json.dumps(found.to_dict(), allow_nan=False)
    share = found.pleura_percent.value
    assert share is None or 0 <= share <= 100
    assert all(line.below_pleura_mm > 0 and line.width_mm >= 3 for line in found.a_lines)
    assert found.calibrated or found.pleural_thickness_mm.value is None


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 2**32 - 1), st.sampled_from(KINDS))
def test_a_mirrored_picture_shows_the_same(seed, geometry):
    rng = np.random.default_rng(seed)
    at = np.sort(rng.random(8))
    marks = [pleura(0, 0.6, 18), pleura(0.65, 1, 21), b_line(at[0], at[1], 18), rib(at[2], at[3])]
    marks += [white(at[4], at[5], 21), Mark(Label.A_LINE, at[6], at[7], 36, 38)]
    labels = paint(geometry, *marks, shape=SQUARE)
    one = read_findings(read_beams(labels, geometry), geometry)
    turned = mirrored(geometry)
    flipped = np.ascontiguousarray(labels[:, ::-1])
    other = read_findings(read_beams(flipped, turned), turned)
    for field in fields(one):
        mine, theirs = getattr(one, field.name), getattr(other, field.name)
        if isinstance(mine, Measure):
            assert theirs.value == pytest.approx(mine.value, abs=1e-6), field.name


def test_a_measure_is_a_number_or_a_reason():
    for wrong in ((None, None), (1.0, "why"), (float("nan"), None), (-1.0, None)):
        with pytest.raises(ValueError, match="expected"):
            Measure(*wrong)


@pytest.fixture(scope="module")
def simulated():
    """Findings of true masks, with the truth, of whole sectors."""
    pairs = []
    for seed in range(500_000, 500_020):
        scene = sample_scene(seed, "teaching", pattern="AAAB"[seed % 4])
        renderer = Renderer(scene, (320, 320), View("full"))
        sample = renderer.frame(30)
        labels = np.where(sample.labels == IGNORE, 0, sample.labels).astype(np.uint8)
        geometry = sample.truth.geometry
        if geometry.kind == "linear":
            x, y, width, height = sample.truth.box
            labels = np.ascontiguousarray(labels[y : y + height, x : x + width])
            geometry = replace(geometry, size=(height, width), depth=float(height))
        pairs.append((read_findings(read_beams(labels, geometry), geometry), sample.truth))
    return pairs


def test_the_depth_of_simulated_lines_is_right_to_a_millimetre(simulated):
    off = [
        abs(found.pleural_depth_mm.value - truth.pleura_depth_mm)
        for found, truth in simulated
        if found.pleural_depth_mm.value is not None
    ]
    assert len(off) >= 16 and np.median(off) <= 1.0


def test_a_lines_of_simulated_frames_are_found_and_known_for_repeats(simulated):
    lines = [(found, truth) for found, truth in simulated if truth.blas is not None]
    off = [len(found.a_lines) - len(truth.a_line_depths_mm) for found, truth in lines]
    assert len(off) >= 10 and np.mean(np.abs(off) <= 1) >= 0.9
    repeats = [found.a_lines_repeat for found, _ in lines if found.a_lines]
    assert len(repeats) >= 5 and np.mean([r is True for r in repeats]) >= 0.9


def test_ribs_of_simulated_frames_are_counted(simulated):
    off = [
        abs(found.rib_count.value - truth.rib_count)
        for found, truth in simulated
        if found.rib_count.value is not None
    ]
    assert np.mean(np.array(off) == 0) >= 0.75 and max(off) <= 1
