"""Which pixel size counts for a sector, and what is said when two disagree."""

from __future__ import annotations

from dataclasses import replace

import pytest

from capture.errors import SectorError
from capture.find_sector import find_sector
from capture.sector import Sector, manual_box, manual_fan, read_sector
from capture.sector_scale import calibrated, scale_from_depth
from tests.capture.rulers import shoot, with_ruler

FAN = manual_fan((640, 480), (320, -60), 110, 400, -32, 32)
BOX = manual_box((640, 480), (40, 20, 400, 300))
PRESET = replace(FAN, mm_per_px=0.25, scale_origin="preset")


def test_a_depth_read_off_the_scanner_is_that_of_the_whole_sector() -> None:
    sector, note = calibrated(FAN, depth_mm=120)
    assert (sector.mm_per_px, sector.scale_origin, note) == (pytest.approx(0.3), "manual", None)
    assert calibrated(BOX, depth_mm=60)[0].mm_per_px == pytest.approx(0.2)
    crop = Sector((640, 480), (0, 0, 640, 480), "columns", depth_px=480.0)
    assert calibrated(crop, depth_mm=96)[0].mm_per_px == pytest.approx(0.2)


@pytest.mark.parametrize("depth_mm", [0.0, -3.0, 9.0, 401.0, float("nan"), float("inf")])
def test_a_depth_that_no_scanner_shows_is_one_sentence(depth_mm: float) -> None:
    with pytest.raises(SectorError, match="10 to 400 mm"):
        scale_from_depth(FAN, depth_mm)


def test_a_person_counts_before_the_recording_before_what_was_kept() -> None:
    assert calibrated(FAN) == (FAN, None)
    assert calibrated(PRESET) == (PRESET, None)
    assert calibrated(PRESET, stated=0.252)[0].scale_origin == "dicom"
    assert calibrated(PRESET, stated=0.252, depth_mm=100)[0].scale_origin == "manual"
    unsaid = replace(FAN, mm_per_px=0.25)
    assert calibrated(unsaid, stated=0.25)[0].scale_origin == "manual"


def test_a_disagreement_is_said_in_one_sentence() -> None:
    sector, note = calibrated(PRESET, stated=0.3)
    assert sector.mm_per_px == 0.3 and note is not None
    assert note.startswith("The recording's own scale") and note.count(".\n") == 0
    assert "kept for this device" in note and note.endswith("check the depth.")
    assert calibrated(PRESET, stated=0.26)[1] is None


def test_a_ruler_in_the_picture_counts_before_a_preset_and_against_a_wrong_depth() -> None:
    shot = shoot(70_000, "convex")
    pictures = with_ruler(shot, 10.0, 5)
    found = find_sector(pictures)
    assert found is not None
    sector, note = calibrated(found, pictures)
    assert (sector.scale_origin, note) == ("ruler", None)
    assert sector.mm_per_px == pytest.approx(shot.mm_per_px, rel=0.02)
    stale = replace(found, mm_per_px=2 * shot.mm_per_px, scale_origin="preset")
    sector, note = calibrated(stale, pictures)
    assert sector.scale_origin == "ruler" and note is not None
    true_mm = shot.mm_per_px * found.depth_px
    assert calibrated(found, pictures, depth_mm=true_mm)[1] is None
    sector, note = calibrated(found, pictures, depth_mm=1.5 * true_mm)
    assert sector.scale_origin == "manual" and note is not None and "ruler" in note


def test_the_origin_of_a_scale_stays_with_the_sector() -> None:
    assert Sector.from_json(PRESET.to_json()) == PRESET
    assert PRESET.scaled((320, 240)).scale_origin == "preset"
    assert manual_box((64, 48), (0, 0, 64, 48), mm_per_px=0.5).scale_origin == "manual"
    for wrong in ({"scale_origin": "ruler"}, {"mm_per_px": 0.2, "scale_origin": "guess"}):
        with pytest.raises(SectorError):
            read_sector({"size": [9, 9], "box": [0, 0, 9, 9], "kind": "columns", **wrong})
