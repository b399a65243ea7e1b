"""Sliding is read right where the truth is exact, and doubted where it cannot be read."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.cine.sliding import Slides, read_sliding
from models.cine.sliding_blocks import Doubt
from models.cine.sliding_strip import LINE_ROW, StripKeeper, read_strip
from tests.models.cine.sliding_kit import BEAM_MM, BEAMS, breath_mm, moment_of, strips_of


@pytest.mark.parametrize("slide_mm", [1.2, 3.0, 8.0])
def test_a_lung_that_slides_is_measured(slide_mm: float) -> None:
    reading = read_sliding(strips_of(lambda t: breath_mm(slide_mm, t)))
    (space,) = reading.spaces
    assert space.state == (Slides.NORMAL if slide_mm > 2 else Slides.WEAK)
    assert space.amount_mm == pytest.approx(slide_mm, rel=0.25)
    assert reading.calibrated and reading.doubt is None
    assert reading.probe_mm is not None and reading.probe_mm < 0.3


def test_a_still_lung_is_not_seen_to_slide_however_noisy() -> None:
    (space,) = read_sliding(strips_of(lambda t: 0.0, noise=12.0)).spaces
    assert space.state == Slides.ABSENT
    assert space.amount_mm is None and space.doubt is None


def test_a_heartbeat_is_no_sliding() -> None:
    (space,) = read_sliding(strips_of(lambda t: 0.4 * float(np.sin(7.5 * t)))).spaces
    assert space.state == Slides.ABSENT


@settings(max_examples=4, deadline=None)
@given(
    slide_mm=st.sampled_from([0.0, 5.0]),
    low=st.floats(0.5, 0.9),
    seed=st.integers(10, 99),
)
def test_gain_does_not_matter(slide_mm: float, low: float, seed: int) -> None:
    (space,) = read_sliding(
        strips_of(
            lambda t: breath_mm(slide_mm, t),
            gain=lambda t: 1.0 if t < 2.5 else low,
            seed=seed,
        )
    ).spaces
    assert space.state == (Slides.NORMAL if slide_mm else Slides.ABSENT)


@pytest.mark.parametrize("fps", [12.0, 30.0])
@pytest.mark.parametrize("slide_mm", [0.0, 5.0])
def test_lost_and_repeated_frames_do_not_matter(fps: float, slide_mm: float) -> None:
    strips = strips_of(lambda t: breath_mm(slide_mm, t), fps=fps)
    rng = np.random.default_rng(5)
    kept = [strip for strip in strips if rng.random() > 0.15]
    for k in range(3, len(kept), 7):
        kept[k] = replace(kept[k], grey=kept[k - 1].grey)
    (space,) = read_sliding(kept).spaces
    assert space.state == (Slides.NORMAL if slide_mm else Slides.ABSENT)


def test_a_probe_that_moves_is_no_sliding() -> None:
    reading = read_sliding(strips_of(lambda t: 0.0, wall_mm=lambda t: breath_mm(6.0, t)))
    assert reading.probe_mm == pytest.approx(6.0, rel=0.3)
    (space,) = reading.spaces
    assert (space.state, space.doubt) == (Slides.UNSURE, Doubt.PROBE_MOVES)


def test_a_texture_that_moves_with_the_ribs_is_no_sliding() -> None:
    def shadow(time_s: float) -> np.ndarray:
        middle = 90 + breath_mm(6.0, time_s) / BEAM_MM
        return np.asarray(np.abs(np.arange(BEAMS) - middle) < 12)

    strips = strips_of(lambda t: breath_mm(6.0, t))
    swept = [replace(s, ribs=shadow(s.time_s), readable=~shadow(s.time_s)) for s in strips]
    reading = read_sliding(swept)
    assert reading.probe_mm is not None and reading.probe_mm > 4.0
    assert all(space.state != Slides.NORMAL for space in reading.spaces)


def test_what_cannot_be_judged_says_why() -> None:
    strips = strips_of(lambda t: breath_mm(5.0, t))
    assert read_sliding([]).doubt == Doubt.NO_PLEURA
    assert read_sliding(strips[:30]).doubt == Doubt.TOO_SHORT
    assert read_sliding(strips[::4]).doubt == Doubt.TOO_SLOW
    assert read_sliding([replace(s, grey=strips[0].grey) for s in strips]).doubt == Doubt.FROZEN
    narrow = np.arange(BEAMS) < 5.0 / BEAM_MM
    (space,) = read_sliding([replace(s, readable=narrow) for s in strips]).spaces
    assert (space.state, space.doubt) == (Slides.UNSURE, Doubt.TOO_NARROW)
    dark = [np.where(np.arange(len(s.grey))[:, None] < LINE_ROW - 3, s.grey, 0) for s in strips]
    (space,) = read_sliding(
        [replace(s, grey=g.astype(np.uint8)) for s, g in zip(strips, dark, strict=True)]
    ).spaces
    assert (space.state, space.doubt) == (Slides.UNSURE, Doubt.TOO_DARK)
    assert space.amount_mm is None
    assert all(doubt.hint.endswith(".") for doubt in Doubt)


def test_a_strip_lies_level_under_the_line_of_its_frame() -> None:
    picture = np.zeros((256, 256), np.uint8)
    picture[60:63] = 200
    strip = read_strip(moment_of(0, 0.0, picture))
    assert strip is not None
    profile = strip.grey.mean(axis=1)
    assert abs(int(profile.argmax()) - LINE_ROW) <= 1
    assert strip.beam_mm == pytest.approx(0.2)
    assert strip.readable.all() and not strip.ribs.any()


def test_a_keeper_forgets_what_is_old_and_thins_what_is_fast() -> None:
    keeper, picture = StripKeeper(1.0, 30.0), np.full((256, 256), 90, np.uint8)
    for k in range(120):
        keeper.add(moment_of(k, k / 60, picture))
    times = [strip.time_s for strip in keeper.strips]
    assert times[-1] - times[0] <= 1.0
    assert min(np.diff(times)) > 0.028
    keeper.add(replace(moment_of(0, 5.0, picture), picture=None))
    assert [strip.time_s for strip in keeper.strips] == times
    keeper.add(moment_of(0, 0.0, picture))
    assert len(keeper.strips) == 1
    with pytest.raises(ValueError, match="above 0"):
        StripKeeper(0.0)


def test_a_reading_can_be_broken_off_between_its_parts() -> None:
    asked = 0

    def go_on() -> None:
        nonlocal asked
        asked += 1
        if asked == 4:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        read_sliding(strips_of(lambda t: breath_mm(6.0, t)), go_on)
    assert asked == 4
