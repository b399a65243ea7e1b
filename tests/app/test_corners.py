"""Four corners and the sector that they make."""

from __future__ import annotations

import pytest

from app.screen.corners import (
    CORNERS,
    CROSSED,
    TURNED,
    Corners,
    corners_of,
    first_corners,
    moved,
    nearest,
    sector_between,
)
from capture.sector import manual_box, manual_fan

SIZE = (640, 480)
FAN = manual_fan(SIZE, (320.0, -60.0), 110.0, 380.0, -32.0, 28.0)
PHASED = manual_fan(SIZE, (320.0, 20.0), 6.0, 400.0, -45.0, 45.0)
BOX = manual_box(SIZE, (100, 40, 400, 380))


@pytest.mark.parametrize("sector", [FAN, PHASED, BOX])
def test_a_sector_comes_back_from_its_corners(sector):
    back, why = sector_between(corners_of(sector))
    assert why == "" and back is not None
    assert back.kind == sector.kind and back.origin == "manual" and back.mm_per_px is None
    assert back.box == pytest.approx(sector.box, abs=1)
    assert back.depth_px == pytest.approx(sector.depth_px, abs=0.5)
    assert (back.left_deg, back.right_deg) == pytest.approx(
        (sector.left_deg, sector.right_deg), abs=0.1
    )
    if sector.apex is not None:
        assert back.apex == pytest.approx(sector.apex, abs=0.5)


def test_the_first_corners_make_a_sector():
    assert sector_between(first_corners(SIZE))[0] is not None


@pytest.mark.parametrize(
    ("corner", "to", "why"),
    [("left_top", (600.0, 40.0), CROSSED), ("left_bottom", (630.0, 470.0), CROSSED),
     ("left_top", (250.0, 470.0), TURNED)],
)  # fmt: skip
def test_what_is_no_sector_is_said(corner, to, why):
    assert sector_between(moved(first_corners(SIZE), corner, to)) == (None, why)


def test_every_place_of_a_corner_gives_a_sector_or_a_sentence():
    for which in CORNERS:
        for x in range(-400, 1100, 180):
            for y in range(-300, 800, 140):
                corners = moved(first_corners(SIZE), which, (x, y))
                sector, why = sector_between(corners)
                assert (sector is None) != (why == ""), (which, x, y)
                if sector is not None:
                    assert sector.mask().any()


def test_a_finger_takes_the_nearest_corner_within_reach():
    corners = Corners(SIZE, (100, 100), (200, 100), (220, 300), (80, 300))
    assert nearest(corners, (110, 95), 30) == "left_top"
    assert nearest(corners, (150, 200), 30) is None
