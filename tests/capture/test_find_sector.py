"""The search on drawn pictures with a known sector: every kind, any screen around it, no raise."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from capture.errors import SectorError
from capture.find_sector import find_sector
from tests.capture.screens import Scan, add_machine, add_writing, apex_error, box_iou, draw

CONVEX = Scan()
PHASED = Scan(apex=(240, 10), radius=6, depth=370, left=-42, right=42, size=(540, 400))
MICRO = Scan(size=(560, 400), apex=(280, 20), radius=40, depth=330, left=-52, right=52)
TRAPEZOID = Scan(size=(480, 400), apex=(240, -400), radius=440, depth=310, left=-15, right=15)
LINEAR = Scan(box=(90, 20, 300, 350))
FANS = {"convex": CONVEX, "phased": PHASED, "micro": MICRO, "trapezoid": TRAPEZOID}


def assert_found(scan: Scan, pictures, *, moved=(0, 0), iou=0.95, apex=0.03) -> None:
    sector = find_sector(pictures)
    assert sector is not None
    x, y, w, h = scan.bounds()
    assert box_iou(sector.box, (x + moved[0], y + moved[1], w, h)) > iou
    assert sector.size == pictures[0].shape[::-1]
    if scan.box is not None:
        assert sector.kind == "linear" and sector.apex is None
        return
    assert sector.kind == "fan"
    assert apex_error(scan.moved(*moved), sector.apex) < apex
    assert sector.radius_px == pytest.approx(scan.radius, abs=0.03 * scan.depth)
    assert sector.depth_px == pytest.approx(scan.depth, rel=0.04)
    assert sector.left_deg == pytest.approx(scan.left, abs=1.5)
    assert sector.right_deg == pytest.approx(scan.right, abs=1.5)
    assert sector.confidence > 0.6


@pytest.mark.parametrize("name", [*FANS, "linear"])
@pytest.mark.parametrize("count", [1, 4])
def test_every_kind_is_found_with_writing_around(name: str, count: int) -> None:
    scan = FANS.get(name, LINEAR)
    assert_found(scan, [add_writing(p) for p in draw(scan, count)], iou=0.94)


@pytest.mark.parametrize("level", [3, 12, 22, 250])
def test_the_background_need_not_be_black(level: int) -> None:
    assert_found(CONVEX, draw(replace(CONVEX, background=level), 2))


@pytest.mark.parametrize("panel", [0, 28])
@pytest.mark.parametrize("name", ["convex", "linear"])
def test_menus_banner_and_thumbnails_are_left_out(name: str, panel: int) -> None:
    scan = FANS.get(name, LINEAR)
    screen = (960, 540)
    pictures = [add_machine(p, screen, panel) for p in draw(replace(scan, background=panel), 2)]
    at = (960 // 8 + (960 - 960 // 8 - 480) // 2, 540 // 14)
    assert_found(scan, pictures, moved=at, iou=0.85)


def test_a_banner_close_above_the_skin_is_no_skin() -> None:
    scan = CONVEX.moved(0, 20)
    pictures = draw(scan, 2)
    for picture in pictures:
        cv2.putText(picture, "CLINIC 2031-01-01 12:00", (120, 46), 0, 0.6, 220, 1, cv2.LINE_AA)
    assert_found(scan, pictures)


def test_a_letterbox_around_a_grey_panel_is_peeled() -> None:
    pictures = draw(replace(CONVEX, background=14), 2)
    boxed = [np.pad(p, ((60, 60), (120, 120))) for p in pictures]
    assert_found(CONVEX, boxed, moved=(120, 60))


def test_a_black_picture_on_a_grey_phone_screen_is_found() -> None:
    pictures = [np.pad(p, ((160, 200), (20, 20)), constant_values=40) for p in draw(CONVEX, 2)]
    assert_found(CONVEX, pictures, moved=(20, 160))


@pytest.mark.parametrize("shift", [(35.0, 0.0), (0.0, 30.0), (-30.0, 12.0)])
def test_it_moves_with_the_sector(shift: tuple[float, float]) -> None:
    assert_found(CONVEX.moved(*shift), draw(CONVEX.moved(*shift), 2))


@pytest.mark.parametrize("factor", [0.5, 2.0, 3.2])
def test_it_scales_with_the_picture(factor: float) -> None:
    scan = CONVEX.scaled(factor)
    assert_found(scan, draw(scan, 2))


@pytest.mark.parametrize("gain", [0.25, 0.5, 1.8])
def test_gain_does_not_matter(gain: float) -> None:
    assert_found(CONVEX, [cv2.convertScaleAbs(p, alpha=gain) for p in draw(CONVEX, 3)])


def test_a_mirrored_picture_has_a_mirrored_sector() -> None:
    scan = replace(CONVEX, apex=(205.0, -60.0))
    pictures = draw(scan, 2)
    one, other = find_sector(pictures), find_sector([p[:, ::-1] for p in pictures])
    assert one is not None and other is not None
    assert other.apex == pytest.approx((480 - one.apex[0], one.apex[1]), abs=1.5)
    assert (other.left_deg, other.right_deg) == pytest.approx(
        (-one.right_deg, -one.left_deg), abs=0.3
    )
    x, y, w, h = one.box
    assert box_iou(other.box, (480 - x - w, y, w, h)) > 0.98


def test_a_fan_cut_by_the_picture_keeps_its_apex() -> None:
    cut = Scan(size=(380, 380), apex=(190, -110), radius=95, depth=520, left=-34, right=34)
    sector = find_sector(draw(cut, 2))
    assert sector is not None and sector.kind == "fan"
    assert sector.box == (0, 0, 380, 380)
    assert apex_error(cut, sector.apex) < 0.03


def test_black_depth_and_lost_contact_do_not_shrink_the_sector() -> None:
    pictures = draw(CONVEX, 3)
    y, x = np.mgrid[:400, :480]
    angle = np.degrees(np.arctan2(x - 240, y + 60))
    depth = np.hypot(x - 240, y + 60)
    dark = ((angle > 20) & (depth > 140)) | ((np.abs(angle + 5) < 6) & (depth > 150))
    shadowed = [np.where(dark, 0, p).astype(np.uint8) for p in pictures]
    assert_found(CONVEX, shadowed, iou=0.93)


def test_depth_that_fades_to_black_is_kept_down_to_where_the_picture_ends() -> None:
    rng = np.random.default_rng(2)
    y, x = np.mgrid[:400, :480]
    radius, angle = np.hypot(x - 240, y + 60), np.arctan2(x - 240, y + 60)
    fade = np.clip(1.6 - (radius - 110) / 130 + 0.25 * np.sin(9 * angle), 0, 1)
    pictures = [(p * fade * rng.uniform(0.8, 1, p.shape)).astype(np.uint8) for p in draw(CONVEX, 3)]
    sector = find_sector(pictures)
    assert sector is not None and sector.kind == "fan"
    assert apex_error(CONVEX, sector.apex) < 0.03
    assert 340 < sector.box[1] + sector.box[3] < 400, (
        "content ends at 300 of 400, the sector at 350"
    )
    assert sector.confidence < 0.9, "this depth is a guess"


def test_a_nearly_black_sector_with_a_few_beams_is_a_fan() -> None:
    y, x = np.mgrid[:400, :480]
    angle = np.degrees(np.arctan2(x - 240, y + 60))
    radius = np.hypot(x - 240, y + 60)
    beams = np.abs((angle + 24) % 16 - 8) < 3
    shown = (radius < 165) | beams
    assert_found(CONVEX, [np.where(shown, p, 0).astype(np.uint8) for p in draw(CONVEX, 1)])


def test_what_shows_only_now_and_then_counts() -> None:
    pictures = draw(CONVEX, 4)
    for index, picture in enumerate(pictures):
        picture[:, 120 * index : 120 * (index + 1)] = 0
    assert_found(CONVEX, pictures)


def test_a_crop_inside_a_fan_gets_rays_and_one_inside_a_linear_picture_does_not() -> None:
    scan = Scan(size=(900, 760), apex=(450, -120), radius=180, depth=640, left=-33, right=33)
    sector = find_sector([p[120:480, 290:610] for p in draw(scan, 4)])
    assert sector is not None and sector.box == (0, 0, 320, 360)
    assert sector.kind == "rays"
    x, y = sector.apex
    assert abs(x - 160) < 60 and -480 < y < -90, "true is 160, -240"
    assert sector.left_deg < -15 and sector.right_deg > 15
    box = Scan(size=(640, 560), box=(0, 0, 640, 560))
    parallel = find_sector([p[100:400, 150:450] for p in draw(box, 4)])
    assert parallel is not None and parallel.kind in ("linear", "columns")


def card() -> np.ndarray:
    bars = np.repeat(np.array([180, 160, 140, 120, 100, 80, 60], np.uint8), 92)
    image = np.tile(bars, (480, 1))
    cv2.circle(image, (320, 240), 200, 255, 2)
    cv2.putText(image, "NO SIGNAL", (190, 250), 0, 1.5, 255, 3)
    return image


def page() -> np.ndarray:
    image = np.full((720, 1280), 20, np.uint8)
    for k in range(18):
        line = f"Patient list 12:{k:02d}  Name Surname  1900-01-01"
        cv2.putText(image, line, (60, 60 + 36 * k), 0, 0.8, 200, 2, cv2.LINE_AA)
    return image


NOISE = np.random.default_rng(5)
NOTHING = {
    "black": np.zeros((300, 400), np.uint8),
    "white": np.full((300, 400), 255, np.uint8),
    "grey": np.full((1080, 1920), 37, np.uint8),
    "gradient": np.tile(np.linspace(0, 255, 640).astype(np.uint8), (480, 1)),
    "bars": card(),
    "page of text": page(),
    "snow": NOISE.integers(0, 256, (480, 640), np.uint8),
    "faint snow": np.clip(NOISE.normal(40, 12, (480, 640)), 0, 255).astype(np.uint8),
    "tiny": NOISE.integers(0, 256, (8, 8), np.uint8),
    "one pixel": np.zeros((1, 1), np.uint8),
    "strip": np.zeros((40, 2000), np.uint8),
}


@pytest.mark.parametrize("picture", NOTHING.values(), ids=NOTHING.keys())
@pytest.mark.parametrize("count", [1, 3])
def test_no_ultrasound_is_no_sector(picture: np.ndarray, count: int) -> None:
    assert find_sector([picture] * count) is None


@settings(max_examples=30, deadline=None)
@given(
    hnp.arrays(
        np.uint8,
        st.tuples(st.integers(1, 90), st.integers(1, 90)),
        elements=st.integers(0, 255),
        fill=st.sampled_from([0, 9, 255]).map(np.uint8) | st.nothing(),
    )
)
def test_no_picture_raises(picture: np.ndarray) -> None:
    sector = find_sector([picture, picture[::-1]])
    assert sector is None or sector.mask().shape == picture.shape


@pytest.mark.parametrize(
    "pictures",
    [
        [],
        [np.zeros((64, 64), np.float32)],
        [np.zeros((64, 64, 3), np.uint8)],
        [np.zeros((64, 64), np.uint8), np.zeros((64, 65), np.uint8)],
    ],
)
def test_what_is_no_picture_is_refused(pictures) -> None:
    with pytest.raises(SectorError):
        find_sector(pictures)


def test_the_answer_is_the_same_twice_and_leaves_the_pictures_alone() -> None:
    pictures = draw(CONVEX, 2)
    kept = [p.copy() for p in pictures]
    for picture in pictures:
        picture.flags.writeable = False
    assert find_sector(pictures) == find_sector(pictures)
    assert all(np.array_equal(a, b) for a, b in zip(pictures, kept, strict=True))
