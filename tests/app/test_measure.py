"""Lengths on the picture exist only where the scale is known."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.screen.measure import NO_SCALE, distance, ruler_of
from tests.ui.conftest import FAN

KNOWN = replace(FAN, mm_per_px=0.5, scale_origin="dicom")


def test_the_ruler_begins_at_the_skin_and_marks_centimetres() -> None:
    ticks = ruler_of(KNOWN)
    assert FAN.apex is not None
    assert ticks[0].y == FAN.apex[1] + FAN.radius_px  # the skin in the middle of the fan
    assert ticks[1].y - ticks[0].y == pytest.approx(20.0)  # 10 mm at 0.5 mm a pixel
    assert len(ticks) == 11 and ticks[-1].y <= ticks[0].y + FAN.depth_px + 1e-6
    assert [tick.figure for tick in ticks if tick.figure] == ["5", "10"]


def test_a_linear_sector_begins_at_its_top() -> None:
    flat = replace(KNOWN, kind="linear", apex=None, radius_px=0.0, left_deg=0.0, right_deg=0.0)
    assert ruler_of(flat)[0].y == FAN.box[1]


@pytest.mark.hazard("H-125")
def test_without_a_scale_there_is_no_ruler_and_no_length() -> None:
    assert ruler_of(FAN) == () and ruler_of(None) == ()
    assert distance(FAN, (0, 0), (3, 4)) == (None, NO_SCALE)
    assert distance(None, (0, 0), (3, 4)) == (None, NO_SCALE)


def test_lengths_in_millimetres_and_a_kept_scale_is_said() -> None:
    assert distance(KNOWN, (0, 0), (30, 40)) == (25.0, "25.0 mm")
    kept = distance(replace(KNOWN, scale_origin="preset"), (0, 0), (30, 40))
    assert kept[0] == 25.0 and kept[1].startswith("≈ 25.0 mm") and "check the depth" in kept[1]
