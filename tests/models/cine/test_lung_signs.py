"""Lung point, lung pulse and M-mode where the truth is exact."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from models.cine.lung_point import read_lung_point
from models.cine.m_mode import m_mode, seashore
from models.cine.pulse import read_pulse
from models.cine.sliding_blocks import Doubt
from tests.models.cine.sliding_kit import BEAMS, breath_mm, moment_of, speckle, strips_of

if TYPE_CHECKING:
    from models.cine.moment import Moment


@pytest.mark.parametrize("right", [True, False])
def test_a_lung_point_lies_where_sliding_begins(right: bool) -> None:
    share = (np.arange(BEAMS) >= BEAMS // 2).astype(float)
    reading = read_lung_point(
        strips_of(lambda t: breath_mm(6.0, t), share=share if right else 1 - share)
    )
    assert reading.point is not None
    assert reading.point.across == pytest.approx(0.5, abs=0.15)
    assert reading.point.slides_right == right
    assert 0.0 <= reading.point.confidence <= 1.0


def test_a_still_side_that_is_dragged_along_a_little_is_still() -> None:
    share = np.where(np.arange(BEAMS) >= BEAMS // 2, 1.0, 0.05)
    point = read_lung_point(strips_of(lambda t: breath_mm(10.0, t), share=share)).point
    assert point is not None and point.slides_right
    assert point.across == pytest.approx(0.5, abs=0.15)


@pytest.mark.parametrize("slide_mm", [0.0, 6.0])
def test_sliding_alike_everywhere_has_no_lung_point(slide_mm: float) -> None:
    reading = read_lung_point(strips_of(lambda t: breath_mm(slide_mm, t)))
    assert reading.point is None and reading.doubt is None


def test_a_lung_point_is_not_looked_for_while_the_probe_moves() -> None:
    strips = strips_of(lambda t: 0.0, wall_mm=lambda t: breath_mm(6.0, t))
    assert read_lung_point(strips).doubt == Doubt.PROBE_MOVES
    assert read_lung_point(strips[:9]).doubt == Doubt.TOO_SHORT


def test_a_heartbeat_is_a_lung_pulse() -> None:
    strips = strips_of(lambda t: 0.3 * float(np.sin(2 * np.pi * 1.3 * t)))
    pulse = read_pulse(strips, 0.0, 1.0)
    assert pulse.seen is True
    assert pulse.per_min == pytest.approx(78, abs=6)
    assert pulse.amount_mm == pytest.approx(0.6, rel=0.35)


def test_no_pulse_in_a_still_lung_nor_from_a_hand_that_trembles() -> None:
    quiet = read_pulse(strips_of(lambda t: 0.0), 0.0, 1.0)
    assert quiet.seen is False and quiet.per_min is None
    trembling = strips_of(lambda t: 0.0, wall_mm=lambda t: 0.3 * float(np.sin(2 * np.pi * 1.3 * t)))
    assert read_pulse(trembling, 0.0, 1.0).seen is False
    narrow = read_pulse(strips_of(lambda t: 0.0), 0.0, 0.1)
    assert narrow.seen is None and narrow.doubt == Doubt.TOO_NARROW


def _moments(slide: bool, lost: range = range(0)) -> list[Moment]:
    wall, lung = speckle(1, 60, 512), speckle(2, 196, 512)
    moments = []
    for k in range(80):
        aside = round(20 + 20 * np.sin(k / 8)) if slide else 0
        picture = np.concatenate([wall[:, 100:356], lung[:, 100 + aside : 356 + aside]])
        if k not in lost:
            moments.append(moment_of(k, k / 20, picture.astype(np.uint8)))
    return moments


def test_m_mode_shows_one_beam_over_true_time_with_gaps_left_blank() -> None:
    moments = _moments(True, range(30, 45))
    strip = m_mode(moments, 0.25)
    assert strip is not None
    assert strip.picture.shape == (256, 80)
    assert np.flatnonzero(~strip.known).tolist() == list(range(30, 45))
    assert not strip.picture[:, 30:45].any()
    assert np.isnan(strip.line_mm[30:45]).all()
    np.testing.assert_allclose(strip.time_s, np.arange(80) / 20, atol=1e-9)
    assert moments[50].picture is not None
    assert (strip.picture[:, 65] == moments[50].picture[:, 64]).all()
    assert strip.line_mm[0] == pytest.approx(12.0, abs=0.5)


def test_sand_under_layers_is_a_seashore_and_all_layers_are_none() -> None:
    beach, code = (m_mode(_moments(slide), 0.5) for slide in (True, False))
    assert beach is not None and code is not None
    sand = seashore(beach)
    assert sand is not None and sand > 0.9
    assert seashore(code) is None  # nothing changes at all
    assert seashore(replace(beach, pitch_mm=None)) is None


def test_m_mode_of_nothing_is_none_and_a_beam_must_be_in_the_picture() -> None:
    moments = _moments(False)
    assert m_mode([], 0.5) is None
    assert m_mode([replace(m, picture=None) for m in moments], 0.5) is None
    with pytest.raises(ValueError, match="0…1"):
        m_mode(moments, 1.2)
