"""Which of the labelled pixels are the pleural line, and where it lies."""

from dataclasses import replace

import numpy as np
import pytest

from models.labels import Label
from models.pleural_line import runs, trace_pleura
from tests.models.painting import COLUMNS, FAN, KINDS, LINEAR, Mark, arc_mm, paint, pleura, rib


def trace(geometry, *marks, shape=(256, 256)):
    polar, _ = geometry.to_beams(paint(geometry, *marks, shape=shape))
    return trace_pleura(polar, geometry)


def share(geometry, mm, deep=20.0):
    """Share of the aperture that `mm` of pleural arc take."""
    return mm / arc_mm(geometry, deep)


@pytest.mark.parametrize("geometry", KINDS)
def test_the_lower_edge_is_found_to_half_a_millimetre(geometry):
    line = trace(geometry, pleura(0.1, 0.9, 21.0))
    assert line.depth_mm[line.seen] == pytest.approx(21.0, abs=0.5)
    assert line.seen.mean() == pytest.approx(0.8, abs=0.02)


def test_a_tilted_line_stays_straight_up_to_its_ends():
    def deep(u):
        return 15.0 + 12.0 * u

    line = trace(LINEAR, Mark(Label.PLEURA, 0.1, 0.9, lambda u: deep(u) - 2, deep))
    at = LINEAR.positions()[line.seen]
    assert line.depth_mm[line.seen] == pytest.approx(deep(at), abs=0.7)


def test_no_pleura_is_no_line():
    assert trace(FAN, rib(0.2, 0.4), Mark(Label.B_LINE, 0.5, 0.6, 20, 60)) is None


@pytest.mark.parametrize("geometry", KINDS)
def test_specks_alone_are_no_line(geometry):
    wide = share(geometry, 2.0, 50)
    specks = [Mark(Label.PLEURA, u, u + wide, 50, 52) for u in (0.2, 0.5, 0.8)]
    assert trace(geometry, *specks) is None


@pytest.mark.parametrize("deep", [5.0, 35.0, 60.0])
def test_a_speck_above_or_below_does_not_move_the_line(deep):
    speck = Mark(Label.PLEURA, 0.5, 0.5 + share(FAN, 2.0, deep), deep, deep + 2)
    assert trace(FAN, pleura(), speck).depth_mm == pytest.approx(20.0, abs=0.6)


def test_a_streak_that_hangs_from_the_line_does_not_move_it():
    streak = Mark(Label.PLEURA, 0.5, 0.5 + share(FAN, 1.5), 19, 45)
    assert trace(FAN, pleura(), streak).depth_mm == pytest.approx(20.0, abs=0.6)


def test_a_repeat_below_is_not_the_line():
    """An A-line taken for pleura, as long as the line itself, and one more below it."""
    line = trace(FAN, pleura(), pleura(deep=40.0), pleura(deep=60.0))
    assert line.depth_mm == pytest.approx(20.0, abs=0.6)


def test_a_repeat_is_none_the_longer_for_diverging_beams():
    """Under a small probe it has three times the millimetres of the line itself."""
    small = replace(FAN, apex=(320.0, -20.0), radius=30.0, depth=480.0)
    line = trace(small, pleura(0.2, 0.8, 10.0), pleura(0.2, 0.8, 50.0))
    assert line.depth_mm == pytest.approx(10.0, abs=0.8)


def test_a_repeat_that_sticks_out_beside_the_line_is_left_out_whole():
    line = trace(FAN, pleura(0.3, 0.6), pleura(0.25, 0.65, 40.0))
    assert line.depth_mm == pytest.approx(20.0, abs=0.6)
    assert np.flatnonzero(line.seen)[0] >= 0.29 * 256


def test_repeats_in_one_space_do_not_cost_another_its_line():
    spaces = [pleura(0.0, 0.4), pleura(0.5, 0.6), pleura(0.7, 1.0)]
    repeats = [pleura(0.0, 0.42, 40), pleura(0.0, 0.42, 60)]
    line = trace(FAN, *spaces, *repeats)
    assert line.depth_mm[line.seen] == pytest.approx(20.0, abs=1.0)
    assert line.seen[int(0.52 * 256) : int(0.58 * 256)].all()


@pytest.mark.parametrize("deep", [10.0, 15.5])
def test_a_long_line_wins_over_a_short_piece_above_it(deep):
    """A bit of fascia over the line."""
    line = trace(FAN, pleura(), pleura(0.4, 0.55, deep))
    assert line.depth_mm == pytest.approx(20.0, abs=0.6)


@pytest.mark.parametrize("deep", [5.0, 55.0])
def test_a_short_piece_far_off_the_line_is_left_out(deep):
    line = trace(FAN, pleura(0.0, 0.6), pleura(0.65, 0.75, deep))
    assert line.depth_mm == pytest.approx(20.0, abs=0.6)
    assert not line.seen[int(0.64 * 256) :].any()


def test_a_step_between_two_spaces_is_kept():
    line = trace(FAN, pleura(0.0, 0.4, 18.0), pleura(0.6, 1.0, 24.0))
    assert line.depth_mm[:90] == pytest.approx(18.0, abs=0.6)
    assert line.depth_mm[-90:] == pytest.approx(24.0, abs=0.6)


@pytest.mark.parametrize("geometry", KINDS)
def test_only_a_small_gap_without_a_rib_is_closed(geometry):
    small, large = share(geometry, 2.0), share(geometry, 3.5)
    assert trace(geometry, pleura(0, 0.5), pleura(0.5 + small, 1)).seen.all()
    assert not trace(geometry, pleura(0, 0.5), pleura(0.5 + large, 1)).seen.all()
    behind = trace(geometry, pleura(0, 0.5), pleura(0.5 + small, 1), rib(0.5, 0.5 + small))
    assert not behind.seen.all()


def hidden(*marks):
    """Share of the aperture behind ribs."""
    return trace(FAN, pleura(), *marks).behind_rib.mean()


def test_a_rib_above_the_line_hides_its_beams():
    assert hidden() == 0.0
    assert hidden(rib(0.3, 0.5)) == pytest.approx(0.2, abs=0.01)


def test_specks_of_rib_hide_nothing():
    width = share(FAN, 2.0)
    assert hidden(*(rib(u, u + width) for u in (0.1, 0.3, 0.6))) == 0.0


def test_a_rib_in_fragments_is_one_rib():
    width = share(FAN, 1.5)
    assert hidden(*(rib(0.3 + k * width, 0.3 + (k + 0.5) * width) for k in range(10))) > 9 * width


def test_a_rib_whose_surface_was_taken_for_the_line_hides_its_beams():
    """Ribs lie above the pleura: a rib right below the line tells that it is none."""
    assert hidden(rib(0.3, 0.5, 22.0)) == pytest.approx(0.2, abs=0.01)
    assert hidden(rib(0.3, 0.5, 35.0)) == 0.0


def test_the_line_does_not_depend_on_the_resolution_of_the_map():
    for shape in [(128, 128), (256, 256), (300, 480), (512, 640)]:
        line = trace(FAN, pleura(0.2, 0.8), shape=shape)
        assert line.depth_mm == pytest.approx(20.0, abs=0.8)
        assert line.seen.mean() == pytest.approx(0.6, abs=0.02)


def test_noise_gives_an_answer():
    noise = np.random.default_rng(0).integers(0, 6, (256, 256)).astype(np.uint8)
    for geometry in (FAN, LINEAR, COLUMNS, replace(FAN, mm_per_px=None)):
        line = trace_pleura(geometry.to_beams(noise)[0], geometry)
        assert line is None or np.isfinite(line.depth_mm[line.seen]).all()


def test_runs():
    flags = np.array([1, 1, 0, 1, 0, 0, 1], bool)
    assert runs(flags) == [(0, 2), (3, 4), (6, 7)]
    assert runs(np.zeros(3, bool)) == []
    assert runs(np.ones(3, bool)) == [(0, 3)]
