"""The steps of the sector search, each on its own: background, content, fan, edges, rectangle."""

from __future__ import annotations

import math
from dataclasses import replace

import cv2
import numpy as np
import pytest

from capture.sector_background import background_guesses, peel
from capture.sector_box import box_around, refine_box, whole_box
from capture.sector_content import Content, find_content, is_noise, keep_main
from capture.sector_edges import refine_fan
from capture.sector_fan import Fan, best_run, search_fan
from capture.sector_reach import cut_sides, reach_far, reach_sides
from capture.sector_shrunk import WORK_SIDE, shrink
from tests.capture.screens import Scan, add_writing, draw

FAN = Fan(160.3, -40.7, 80.0, 250.0, -0.55, 0.55)


def painted(fan: Fan, w: int = 320, h: int = 240) -> np.ndarray:
    y, x = np.mgrid[: 4 * h, : 4 * w]
    fine = fan.contains((x + 0.5) / 4, (y + 0.5) / 4).astype(np.float32)
    return cv2.resize(fine, (w, h), interpolation=cv2.INTER_AREA)


def content_of(weight: np.ndarray) -> Content:
    return Content(weight, 60 * weight, 1.2, (0.0,))


def test_shrinking_is_by_whole_factors_and_sums_up_over_time() -> None:
    pictures = [np.full((1081, 1923), level, np.uint8) for level in (10, 20, 60)]
    shrunk = shrink(pictures)
    assert shrunk.factor == 6 and shrunk.mean.shape == (180, 320)
    assert max(shrunk.mean.shape) <= WORK_SIDE
    assert shrunk.mean[5, 5] == pytest.approx(30) and not shrunk.flat.any(), "it moves"
    assert shrunk.motion[5, 5] == pytest.approx(np.std([10, 20, 60]), abs=0.01)


@pytest.mark.parametrize("level", [0, 9, 22, 60])
def test_the_rim_tells_the_background(level: int) -> None:
    shrunk = shrink(draw(replace(Scan(), background=level), 2))
    assert background_guesses(shrunk)[0] == pytest.approx((level,), abs=0.6)


def test_ultrasound_up_to_the_rim_has_no_background() -> None:
    assert background_guesses(shrink(draw(Scan(size=(300, 300), box=(0, 0, 300, 300)))))[0] == ()


def test_a_panel_is_peeled_out_of_a_letterbox_and_a_fan_is_not() -> None:
    pictures = draw(replace(Scan(size=(240, 200)).scaled(1), background=15), 1)
    boxed = np.pad(pictures[0], ((30, 20), (40, 10)))
    x, y, w, h = peel(shrink([boxed]))
    assert (x, y) == pytest.approx((40, 30), abs=3)
    assert (w, h) == pytest.approx((240, 200), abs=6)
    plain = shrink(draw(Scan(size=(300, 250)), 1))
    assert peel(plain) == (0, 0, 300, 250)


def test_content_is_the_sector_and_not_the_writing() -> None:
    scan = Scan(size=(960, 800), apex=(480, -120), radius=220, depth=600)
    shrunk = shrink([add_writing(p) for p in draw(scan, 1)])
    content = find_content(shrunk, background_guesses(shrunk)[0])
    truth = cv2.resize(scan.inside().astype(np.uint8), content.weight.shape[::-1]) > 0
    assert content.weight[truth].mean() > 0.97
    outside = cv2.dilate(truth.astype(np.uint8), np.ones((7, 7))) == 0
    assert content.weight[outside].mean() < 0.02


def test_a_dim_noise_floor_is_content() -> None:
    scan = Scan()
    rng = np.random.default_rng(0)
    y, _ = np.mgrid[:400, :480]
    pictures = []
    for picture in draw(scan, 3):
        floor = rng.integers(0, 5, picture.shape)
        dim = np.where((y > 200) & scan.inside(), floor, picture)
        pictures.append(dim.astype(np.uint8))
    content = find_content(shrink(pictures), (0.0,))
    truth = cv2.resize(scan.inside().astype(np.uint8), content.weight.shape[::-1]) > 0
    assert (content.weight[truth] > 0).mean() > 0.95


def test_the_largest_textured_piece_is_kept() -> None:
    picture = draw(Scan(), 1)[0]
    picture[330:395, 5:60] = np.random.default_rng(1).integers(0, 200, (65, 55))
    shrunk = shrink([picture])
    content = find_content(shrunk, (0.0,))
    main = keep_main(content, shrunk)
    assert main is not None and content.weight[180, 15] > 0 and main.weight[180, 15] == 0
    assert main.weight[100, 120] > 0


def test_snow_is_noise_and_speckle_is_not() -> None:
    snow = np.random.default_rng(3).integers(0, 256, (200, 200), np.uint8)
    assert is_noise([snow], (0, 0, 200, 200))
    assert not is_noise(draw(Scan(), 1), (150, 100, 180, 180))
    assert not is_noise([np.full((50, 50), 9, np.uint8)], (0, 0, 50, 50))


@pytest.mark.parametrize(
    ("values", "start", "stop"),
    [([1, 2, 3], 0, 3), ([-1, 2, 2, -5, 3], 1, 3), ([-1, 4, -1, 4, -9], 1, 4), ([-2, -1], 0, 0)],
)
def test_the_best_run(values: list[float], start: int, stop: int) -> None:
    one, two, total = best_run(np.array(values, float))
    assert (one, two) == (start, stop) and total == sum(values[start:stop])


@pytest.mark.parametrize("fan", [FAN, replace(FAN, left=-0.8, right=0.8), replace(FAN, x=120.0)])
def test_the_search_lands_near_and_the_edges_on_the_fan(fan: Fan) -> None:
    weight = painted(fan)
    found = search_fan(weight)
    assert found is not None
    depth = fan.far - fan.near
    assert math.hypot(found.x - fan.x, found.y - fan.y) < 0.2 * depth
    fine, edges = refine_fan(found, 60 * weight, 1.2)
    assert math.hypot(fine.x - fan.x, fine.y - fan.y) < 0.01 * depth
    assert (fine.near, fine.far) == pytest.approx((fan.near, fan.far), abs=0.8)
    assert (fine.left, fine.right) == pytest.approx((fan.left, fan.right), abs=0.01)
    assert all(edge.support > 0.9 for edge in edges if edge.length > 30)


def test_an_edge_that_is_gone_follows_from_symmetry_and_arcs() -> None:
    weight = painted(FAN)
    y, x = np.mgrid[:240, :320]
    weight[np.arctan2(x - FAN.x, y - FAN.y) > 0.3 + 0.05 * np.sin(y / 9)] = 0
    start = replace(FAN, x=FAN.x + 4, right=0.45, far=FAN.far + 5)
    fine, _ = refine_fan(start, 60 * weight, 1.2)
    assert math.hypot(fine.x - FAN.x, fine.y - FAN.y) < 0.05 * 170
    assert reach_sides(fine, weight).right == pytest.approx(0.55, abs=0.06)


def test_content_beyond_a_lopsided_side_keeps_it() -> None:
    narrow = replace(FAN, right=0.3)
    assert reach_sides(narrow, painted(FAN)) == narrow


def test_depth_that_fades_goes_on_to_where_the_picture_ends() -> None:
    fan = replace(FAN, near=60.0, far=180.0, left=-0.4, right=0.4)
    weight = painted(fan)
    weight *= np.random.default_rng(0).uniform(size=weight.shape) > 0.1
    y, x = np.mgrid[:240, :320]
    ragged = 150 + 25 * np.sin(np.arctan2(x - fan.x, y - fan.y) * 20)
    weight[np.hypot(x - fan.x, y - fan.y) > ragged] = 0
    _, edges = refine_fan(fan, 60 * weight, 1.2)
    longer, guessed = reach_far(fan, content_of(weight), edges[3])
    assert guessed and 240 - 20 < longer.y + longer.far < 240


def test_an_arc_that_shows_stays() -> None:
    fan = replace(FAN, far=220.0)
    weight = painted(fan)
    _, edges = refine_fan(fan, 60 * weight, 1.2)
    assert reach_far(fan, content_of(weight), edges[3]) == (fan, False)


def test_a_fan_that_the_machine_cut_upright_is_cut_there() -> None:
    weight = painted(FAN)
    weight[:, :70] = 0
    left, right = cut_sides(FAN, weight)
    assert left == pytest.approx(70, abs=2) and right > 320
    shadow = painted(FAN)
    y, x = np.mgrid[:240, :320]
    shadow[np.arctan2(x - FAN.x, y - FAN.y) < -0.3] = 0
    assert cut_sides(FAN, shadow) == (-2.0, 322.0), "a shadow is no cut"


def test_the_box_around_a_fan_is_that_of_its_visible_part() -> None:
    inside = painted(FAN) > 0.5
    columns, rows = np.flatnonzero(inside.any(0)), np.flatnonzero(inside.any(1))
    x, y, w, h = box_around(FAN, 320, 240)
    assert (x, y) == pytest.approx((columns[0], rows[0]), abs=1)
    assert (x + w, y + h) == pytest.approx((columns[-1] + 1, rows[-1] + 1), abs=1)
    assert box_around(FAN.moved(900, 0), 320, 240) is None
    assert whole_box((-5.0, 3.4, 900.0, 3.5), 320, 240) == (0, 3, 320, 1)


def test_a_rectangle_is_moved_to_its_edges_and_bridges_gaps() -> None:
    weight = np.zeros((200, 300), np.float32)
    weight[40:180, 60:250] = 1
    weight[100:130] = 0
    left, top, right, bottom = refine_box((55, 35, 262, 190), weight, 60 * weight)
    assert (left, top, right, bottom) == pytest.approx((60, 40, 250, 180), abs=1)
