"""What no lung shows goes, what one may show stays, on every probe and in both forms."""

from __future__ import annotations

import time
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.labels import Label
from models.postprocess import clean
from models.preprocess import lay_over_crop, shape_labels
from models.ray_rules import keep_rules
from tests.models.painting import COLUMNS, FAN, LINEAR, Mark, paint, pleura

SIDE = (256, 256)
RAY = Mark(Label.B_LINE, 0.4, 0.5, 20.0, 60.0)
PROBES = pytest.mark.parametrize("geometry", [FAN, LINEAR], ids=lambda g: g.kind)


def same(found, right, geometry):
    """One map, but for borders that do not fall on the grid of beams."""
    return np.mean(found != right) <= (0.0 if geometry.apex is None else 0.002)


def ruled(geometry, *marks):
    """Labels before and after the rules."""
    labels = paint(geometry, *marks, shape=SIDE)
    return labels, keep_rules(labels, geometry)


@PROBES
def test_a_right_picture_stays_as_it_is(geometry):
    labels, found = ruled(
        geometry,
        RAY,
        Mark(Label.CONFLUENCE, 0.7, 0.9, 20.0, 75.0),
        Mark(Label.A_LINE, 0.1, 0.3, 39.0, 41.0),
        Mark(Label.RIB, 0.0, 0.1, 8.0, 10.0),
        pleura(),
    )
    assert same(found, labels, geometry)


@PROBES
@pytest.mark.parametrize("label", [Label.B_LINE, Label.CONFLUENCE])
@pytest.mark.parametrize(
    "wrong",
    [
        pytest.param((3.0, 15.0), id="above the line"),
        pytest.param((52.0, 64.0), id="a patch in the depth"),
        pytest.param((20.0, 26.0), id="a stub at the line"),
    ],
)
def test_no_b_line_but_from_the_pleural_line_down(geometry, label, wrong):
    _, found = ruled(geometry, RAY, Mark(label, 0.6, 0.7, *wrong), pleura())
    assert same(found, paint(geometry, RAY, pleura(), shape=SIDE), geometry)


@PROBES
def test_what_lies_beyond_a_long_gap_goes_and_a_short_gap_stays(geometry):
    upper = Mark(Label.B_LINE, 0.4, 0.5, 20.0, 48.0)
    near, far = (Mark(Label.B_LINE, 0.4, 0.5, top, 66.0) for top in (52.0, 63.0))
    labels, found = ruled(geometry, upper, near, pleura())
    assert same(found, labels, geometry)
    _, found = ruled(geometry, upper, far, pleura())
    assert same(found, paint(geometry, upper, pleura(), shape=SIDE), geometry)


@PROBES
def test_an_a_line_across_a_b_line_does_not_cut_it(geometry):
    labels, found = ruled(geometry, RAY, Mark(Label.A_LINE, 0.1, 0.9, 38.0, 42.0), pleura())
    assert same(found, labels, geometry)


@PROBES
def test_one_pleural_line_and_its_repeat_is_an_a_line(geometry):
    fascia, repeat = (Mark(Label.PLEURA, 0.3, 0.5, top, top + 2) for top in (6.0, 38.0))
    _, found = ruled(geometry, pleura(), fascia, repeat)
    right = Mark(Label.A_LINE, 0.3, 0.5, 38.0, 40.0)
    assert same(found, paint(geometry, pleura(), right, shape=SIDE), geometry)


def test_without_a_pleural_line_nothing_is_judged():
    labels, found = ruled(FAN, RAY, Mark(Label.A_LINE, 0.1, 0.3, 10.0, 12.0))
    assert np.array_equal(found, labels)
    assert not keep_rules(np.zeros(SIDE, np.uint8), FAN).any()


def test_a_ray_across_columns_stays_where_no_beams_are_known():
    labels = paint(COLUMNS, pleura(), shape=SIDE)
    deep = np.flatnonzero(labels[:, 0] == Label.PLEURA)[-1] + 1
    for row in range(deep, 256):
        labels[row, 60 + (row - deep) // 2 : 75 + (row - deep) // 2] = Label.B_LINE
    assert np.array_equal(keep_rules(labels, COLUMNS), labels)
    linear = replace(COLUMNS, kind="linear", depth=600.0)
    assert not np.array_equal(keep_rules(labels, linear), labels)


def test_labels_along_beams_and_over_the_crop_are_ruled_alike():
    marks = (RAY, Mark(Label.CONFLUENCE, 0.6, 0.8, 50.0, 64.0), pleura())
    beams = shape_labels(paint(FAN, *marks), FAN, form="beams")
    found, right = keep_rules(beams, FAN, "beams"), paint(FAN, RAY, pleura(), shape=SIDE)
    assert np.mean(found != right) < 0.01  # borders, by resampling
    assert not (found == Label.CONFLUENCE).any()
    nothing = np.where(beams == Label.PLEURA, np.uint8(0), beams)
    assert np.array_equal(keep_rules(nothing, FAN, "beams"), lay_over_crop(nothing, FAN, "beams"))


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 2**32 - 1), st.sampled_from([FAN, LINEAR, COLUMNS]))
def test_any_map_is_ruled_the_same_mirrored_and_only_repeats_change_class(seed, geometry):
    rng = np.random.default_rng(seed)
    labels = np.kron(rng.integers(0, 6, (16, 16)), np.ones((16, 16))).astype(np.uint8)
    kept = labels.copy()
    found = keep_rules(labels, geometry)
    assert np.array_equal(labels, kept)
    changed = found != labels
    assert np.all((found[changed] == 0) | (labels[changed] == Label.PLEURA))
    assert not (changed & (labels == Label.RIB)).any()
    mirrored = keep_rules(np.ascontiguousarray(labels[:, ::-1]), geometry)
    assert np.mean(mirrored[:, ::-1] != found) < 0.02


def test_the_rules_cost_little_beside_tidying():
    marks = (RAY, Mark(Label.CONFLUENCE, 0.6, 0.9, 20.0, 90.0), pleura())
    labels = paint(FAN, *marks, shape=SIDE)

    def quickest(job):
        spans = []
        for _ in range(30):
            start = time.perf_counter()
            job()
            spans.append(time.perf_counter() - start)
        return min(spans)

    keep_rules(labels, FAN)
    ratio = quickest(lambda: keep_rules(labels, FAN)) / quickest(lambda: clean(labels))
    assert ratio < 8
