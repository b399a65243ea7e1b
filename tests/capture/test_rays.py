"""The apex from the picture alone, on drawn streaks and speckle whose beams are known."""

from __future__ import annotations

import math

import cv2
import numpy as np
import pytest

from capture.rays import Rays, estimate_apex
from tests.capture.screens import Scan, draw

SCAN = Scan(size=(900, 760), apex=(450, -120), radius=180, depth=640, left=-33, right=33)


def speckle_crop(x: int, y: int, w: int, h: int, count: int = 4) -> list[np.ndarray]:
    return [p[y : y + h, x : x + w].astype(np.float32) for p in draw(SCAN, count)]


def beam_error(
    apex: tuple[float, float], true: tuple[float, float], size: tuple[int, int]
) -> float:
    """Mean angle between the found and the true beams over a picture, degrees."""
    w, h = size
    y, x = np.mgrid[:h:8, :w:8]
    found = np.arctan2(x - apex[0], y - apex[1])
    return math.degrees(float(np.abs(found - np.arctan2(x - true[0], y - true[1])).mean()))


@pytest.mark.parametrize(("x", "y"), [(290, 120), (250, 150), (330, 160)])
def test_speckle_alone_tells_where_the_beams_meet(x: int, y: int) -> None:
    rays = estimate_apex(speckle_crop(x, y, 320, 340))
    assert rays.apex is not None and not rays.parallel and rays.strength > 0.7
    true = (450 - x, -120 - y)
    assert beam_error(rays.apex, true, (320, 340)) < 4


def test_streaks_along_the_beams_vote_like_layers_across_them() -> None:
    apex = (130.0, -150.0)
    y, x = np.mgrid[:280, :280]
    angle, radius = np.arctan2(x - apex[0], y - apex[1]), np.hypot(x - apex[0], y - apex[1])
    for picture in (np.sin(angle * 150), np.sin(radius / 3)):
        rays = estimate_apex([(128 + 100 * picture).astype(np.float32)])
        assert rays.apex is not None
        assert beam_error(rays.apex, apex, (280, 280)) < 2


def test_parallel_beams_are_called_parallel() -> None:
    box = Scan(size=(640, 560), box=(0, 0, 640, 560))
    rays = estimate_apex([p[100:400, 150:450].astype(np.float32) for p in draw(box, 4)])
    assert rays.apex is None and rays.parallel


@pytest.mark.parametrize("slant", [-20, 12, 25])
def test_slanting_layers_of_a_linear_picture_are_no_fan(slant: float) -> None:
    y, x = np.mgrid[:300, :300]
    layers = np.sin((y - math.tan(math.radians(slant)) * x) / 3)
    assert estimate_apex([(128 + 90 * layers).astype(np.float32)]).apex is None


def test_what_has_no_direction_says_nothing() -> None:
    noise = cv2.GaussianBlur(np.random.default_rng(1).normal(0, 200, (300, 300)), (0, 0), 2)
    for picture in (noise.astype(np.float32), np.zeros((300, 300), np.float32)):
        rays = estimate_apex([picture])
        assert rays.apex is None and not rays.parallel


@pytest.mark.parametrize("shape", [(1, 1), (10, 10), (17, 400), (40, 40)])
def test_small_pictures_say_nothing_and_do_not_raise(shape: tuple[int, int]) -> None:
    picture = np.random.default_rng(2).uniform(0, 255, shape).astype(np.float32)
    rays = estimate_apex([picture])
    assert isinstance(rays, Rays) and rays.apex is None


def test_only_what_is_inside_votes() -> None:
    pictures = speckle_crop(290, 120, 320, 340)
    inside = np.ones((340, 320), bool)
    for picture in pictures:
        picture[:, :80] = 128 + 90 * np.sin(np.arange(80) / 2 + np.arange(340)[:, None])
    inside[:, :90] = False
    rays = estimate_apex(pictures, inside)
    assert rays.apex is not None
    assert beam_error(rays.apex, (160, -240), (320, 340)) < 5


def test_a_side_that_shows_holds_the_apex_on_its_line() -> None:
    angle = math.radians(-33)
    x, y = 450 - 200 * math.tan(math.radians(33)) - 290, 80.0 - 120
    rays = estimate_apex(speckle_crop(290, 120, 320, 340), None, (x, y, angle))
    assert rays.apex is not None
    off = (rays.apex[0] - x) * math.cos(angle) - (rays.apex[1] - y) * math.sin(angle)
    assert abs(off) < 1e-6
    assert beam_error(rays.apex, (160, -240), (320, 340)) < 4


@pytest.mark.parametrize(("x", "y", "side"), [(290, 120, 320), (330, 160, 240), (350, 200, 200)])
def test_a_flat_layer_in_a_crop_of_a_fan_does_not_make_its_beams_parallel(
    x: int, y: int, side: int
) -> None:
    pictures = speckle_crop(x, y, side, side)
    row = np.arange(side)[:, None]
    for picture in pictures:  # a pleura and its echoes that lie flat, as over a flat chest wall
        picture += sum(120 * np.exp(-(((row - k * side / 5) / 3) ** 2)) for k in (1, 2, 3))
    rays = estimate_apex(pictures)
    assert not rays.parallel
    if rays.apex is not None:
        assert beam_error(rays.apex, (450 - x, -120 - y), (side, side)) < 9
