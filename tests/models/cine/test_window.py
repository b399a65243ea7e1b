"""A window of time: its values, its worst moment, what changes nothing, and comparisons."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from augment.phantom import sample_scene
from models.cine.breath import Breath
from models.cine.comparison import compare
from models.cine.needle import Needle
from models.cine.reading import reading_of
from models.cine.window import Peak, summarise, window_s
from models.trust.verdict import Trust
from tests.models.cine.recording import examined, painted, readings, unreadable

VALUES = st.lists(st.one_of(st.none(), st.floats(0.0, 1.0)), min_size=1, max_size=60)
QUIET = Breath(12.0, turn_s=0.0)


def told(summary) -> tuple[object, ...]:
    return (
        summary.start_s, summary.end_s, summary.frames, summary.usable, summary.median, summary.p90,
        summary.p90_space, summary.arc_mm, summary.worst, summary.worst_space,
        summary.occupancy.tobytes(), summary.share.tobytes(), summary.shortfall,
    )  # fmt: skip


@settings(max_examples=40, deadline=None)
@given(values=VALUES, data=st.data())
def test_neither_order_nor_repeated_pictures_change_anything(values, data):
    once = readings(values)
    again = [replace(r, index=r.index + 900) for r in data.draw(st.lists(st.sampled_from(once)))]
    mixed = data.draw(st.permutations(once + again))
    assert told(summarise(mixed)) == told(summarise(once))


def test_a_picture_that_is_frozen_for_long_counts_once():
    values = [0.1, 0.2, 0.3, 0.2, 0.1]
    frozen = [replace(r, time_s=r.time_s + 5.0 * (r.index > 2)) for r in readings(values)]
    held = [replace(frozen[2], index=100 + k, time_s=0.15 + k / 20) for k in range(90)]
    summary = summarise([*frozen, *held])
    assert summary.usable == 5
    assert summary.median == pytest.approx(0.2)


@settings(max_examples=40, deadline=None)
@given(values=VALUES)
def test_moments_without_a_number_are_left_out_and_never_zero(values):
    whole, summary = readings(values), summarise(readings(values))
    known = [value for value in values if value is not None]
    assert summary.usable == len(known) and summary.frames == len(values)
    if not known:
        assert summary.median is summary.p90 is summary.worst is None
        assert summary.shortfall == "no readable moment"
        assert np.isnan(summary.occupancy).all() and np.isnan(summary.share).all()
        return
    assert summary.median == pytest.approx(np.median(known))
    assert summary.p90 == summary.p90_space == pytest.approx(np.percentile(known, 90))
    assert min(known) <= summary.worst.value <= max(known)
    assert whole[summary.worst.index].value is not None
    assert np.isnan(summary.occupancy).all(axis=0).tolist() == [v is None for v in values]


@settings(max_examples=30, deadline=None)
@given(values=st.lists(st.floats(0, 0.5), min_size=9, max_size=60), at=st.integers(0, 59))
def test_one_flickering_frame_is_not_the_worst_moment(values, at):
    at %= len(values)
    calm = max(values)
    values[at] = 1.0
    worst = summarise(readings(values)).worst
    assert worst.value <= calm
    assert worst.index != at
    # Of values that differ by less than a billionth the frame in the middle is kept.
    assert values[worst.index] == pytest.approx(worst.value, abs=1e-7)


def test_the_worst_moment_is_kept_with_the_frame_that_shows_it():
    values = 0.2 + 0.5 * np.exp(-(((np.arange(120) - 70) / 8.0) ** 2))
    summary = summarise(readings(values), QUIET)
    assert abs(summary.worst.index - 70) <= 2
    assert summary.worst.value == pytest.approx(values.max(), abs=0.03)
    assert summary.most_lines.value == 7 and abs(summary.most_lines.index - 70) <= 4
    assert summary.worst.time_s == pytest.approx(summary.worst.index / 20)
    assert summary.breaths == pytest.approx(5.95 / 5.0)
    assert summary.shortfall is None


def test_a_still_and_two_frames_have_a_worst_moment_too():
    assert summarise(readings([0.4])).worst == Peak(0.4, 0, 0.0)
    assert summarise(readings([0.4, 0.9])).worst == Peak(0.4, 0, 0.0)
    assert summarise([]) is None


def test_a_lone_frame_between_gaps_is_no_moment():
    far = [replace(r, time_s=r.time_s + (9.0 if r.index == 20 else 0.0)) for r in
           readings([0.3] * 20 + [0.9])]  # fmt: skip
    assert summarise(far).worst.value == pytest.approx(0.3)


def test_the_worst_moment_of_a_simulated_examination():
    scene = sample_scene(31, "training-phantom", probe="convex", pattern="B")
    moments, truths = examined(scene, 15.0, 3.0)
    summary = summarise([reading_of(moment) for moment in moments])
    true = [truth.blas for truth in truths]
    assert summary.worst.value == pytest.approx(max(true), abs=0.05)
    assert true[summary.worst.index] == pytest.approx(max(true), abs=0.05)
    assert summary.usable == len(moments)


def test_the_map_shows_beams_over_time_and_what_cannot_be_read():
    moments = [painted(k, k / 10, [0.3] if k < 5 else []) for k in range(10)]
    moments = [replace(m, picture=np.full((256, 256), m.index, np.uint8)) for m in moments]
    summary = summarise([*map(reading_of, moments), reading_of(unreadable(10, 1.0))])
    assert summary.occupancy.shape == (256, 11)
    assert summary.occupancy[77, :5].tolist() == [1.0] * 5
    assert summary.occupancy[77, 5:10].tolist() == [0.0] * 5
    assert np.isnan(summary.occupancy[:, 10]).all()
    assert summary.share[77] == pytest.approx(0.5) and summary.share[200] == 0.0


def test_distrusted_moments_have_no_number():
    moment = painted(0, 0.0, [0.3])
    assert reading_of(moment).value > 0.0
    assert summarise([reading_of(moment)]).arc_mm == pytest.approx(moment.score.arc_mm)
    assert reading_of(moment, Trust.WARNING).usable
    assert not reading_of(moment, Trust.NONE).usable
    assert reading_of(moment, Trust.NONE).crossed is None


def test_moments_on_another_geometry_do_not_mix():
    first = [replace(r, geometry="fan", calibrated=True) for r in readings([0.9] * 5)]
    later = [replace(r, time_s=r.time_s + 1, content=50 + r.index) for r in readings([0.1] * 5)]
    summary = summarise([*first, *later])
    assert summary.usable == 5 and summary.worst.value == pytest.approx(0.1)
    assert (summary.calibrated, summary.geometry) == (False, "columns")


def test_a_window_lasts_a_breath_and_four_seconds():
    assert window_s(None) == 6.0
    assert window_s(Breath(30.0, turn_s=0.0)) == 4.0
    assert window_s(Breath(10.0, turn_s=0.0)) == 6.0
    assert summarise(readings([0.1] * 60), QUIET).shortfall == "shorter than 4 s"
    assert summarise(readings([0.1] * 90), QUIET).shortfall == "shorter than one breath"
    assert "breath unknown" in summarise(readings([0.1] * 90)).shortfall
    dark = [0.1 if k % 3 == 0 else None for k in range(130)]
    assert summarise(readings(dark), QUIET).shortfall == "less than half of it readable"


def test_windows_that_are_not_alike_are_not_compared_silently():
    calm = summarise(readings([0.2] * 120), QUIET)
    worse = summarise(readings([0.5] * 120), QUIET)
    alike = compare(calm, worse)
    assert alike.unlike == () and alike.worst == pytest.approx(0.3)
    assert alike.median == alike.p90 == pytest.approx(0.3)
    short = summarise(readings([0.5] * 60), QUIET)
    real = summarise([replace(r, calibrated=True, geometry="fan") for r in readings([0.5] * 120)])
    for other, said in ((short, "3.0 s long"), (real, "calibrated"), (real, "geometry")):
        found = compare(calm, other)
        assert (found.median, found.p90, found.worst) == (None, None, None)
        assert any(said in text for text in found.unlike)
        forced = compare(calm, other, anyway=True)
        assert forced.worst == pytest.approx(0.3) and forced.unlike == found.unlike
    none = summarise(readings([None] * 120), QUIET)
    assert compare(calm, none, anyway=True).worst is None


@settings(max_examples=30, deadline=None)
@given(values=VALUES, fps=st.floats(2.0, 60.0))
def test_the_needle_stays_between_its_values_and_shows_nothing_for_nothing(values, fps):
    needle = Needle()
    for k, value in enumerate(values):
        shown = needle.add(k / fps, value)
        assert (shown is None) == (value is None)
        known = [v for v in values[: k + 1] if v is not None]
        assert shown is None or min(known) - 1e-9 <= shown <= max(known) + 1e-9


def test_the_needle_follows_in_half_a_second_and_begins_anew_after_a_gap():
    slow, fast = Needle(), Needle()
    slow.add(0.0, 0.0)
    fast.add(0.0, 0.0)
    assert [slow.add(k / 10, 1.0) for k in range(1, 6)][-1] == pytest.approx(1 - np.exp(-1))
    assert [fast.add(k / 60, 1.0) for k in range(1, 31)][-1] == pytest.approx(1 - np.exp(-1))
    assert slow.add(0.6, None) is None
    assert slow.add(0.7, 1.0) < 1.0
    assert slow.add(3.0, 0.2) == 0.2
    assert slow.add(2.0, 0.9) == 0.9
