"""The depth ruler, on phantom pictures with rulers of a known scale, with none, and with decoys."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import cv2
import pytest

from augment.phantom import PROBES, Renderer, View, sample_scene
from capture.find_sector import find_sector
from capture.ruler import read_ruler
from capture.sector import Sector
from tests.capture.rulers import Shot, enlarged, shoot, with_decoy, with_dots, with_ruler

if TYPE_CHECKING:
    import numpy as np

SEEDS = {"convex": 70_000, "micro-convex": 70_003, "phased": 70_006, "linear": 70_001}


def read(pictures: list[np.ndarray] | tuple[np.ndarray, ...]) -> float | None:
    """Pixel size that the whole way from the picture gives, mm."""
    sector = find_sector(pictures)
    ruler = None if sector is None else read_ruler(pictures, sector)
    return None if ruler is None else ruler.mm_per_px


def probe_shot(probe: str) -> Shot:
    return shoot(SEEDS[probe], probe)


@pytest.mark.parametrize("factor", [1.0, 2.25, 4.5])
def test_a_ruler_beside_a_convex_sector_is_read_at_any_size(factor: float) -> None:
    shot = enlarged(probe_shot("convex"), factor)
    sector = find_sector(with_ruler(shot, 10.0, 5))
    assert sector is not None
    for unit, every in ((10.0, None), (10.0, 5), (5.0, 2)):
        ruler = read_ruler(with_ruler(shot, unit, every), sector)
        assert ruler is not None and ruler.unit_mm == unit
        assert ruler.mm_per_px == pytest.approx(shot.mm_per_px, rel=0.02)


@pytest.mark.parametrize(
    ("probe", "unit", "every"),
    [("micro-convex", 5.0, 2), ("phased", 5.0, 2), ("linear", 1.0, 5), ("linear", 5.0, 2)],
)
def test_other_probes_are_read_where_longer_ticks_tell_the_unit(
    probe: str, unit: float, every: int
) -> None:
    shot = probe_shot(probe)
    assert read(with_ruler(shot, unit, every)) == pytest.approx(shot.mm_per_px, rel=0.02)


@pytest.mark.parametrize("right", [True, False])
def test_side_axis_grey_and_compression_do_not_matter(right: bool) -> None:
    shot = probe_shot("convex")
    for wishes in ({"axis": True}, {"grey": 110}, {"jpeg": 60}):
        found = read(with_ruler(shot, 10.0, 5, right=right, **wishes))
        assert found == pytest.approx(shot.mm_per_px, rel=0.02)


def test_dots_along_the_sides_of_a_fan_are_read() -> None:
    shot = probe_shot("convex")
    assert read(with_dots(shot, 10.0)) == pytest.approx(shot.mm_per_px, rel=0.02)


@pytest.mark.parametrize("probe", PROBES)
def test_without_a_ruler_there_is_no_scale(probe: str) -> None:
    shot = probe_shot(probe)
    assert read(shot.pictures) is None
    sector = find_sector(shot.pictures)
    assert sector is not None and sector.kind in ("fan", "linear")
    for decoy in ("menu", "gain", "bar", "dashes", "ecg"):
        assert read_ruler(with_decoy(shot, decoy), sector) is None, decoy


@pytest.mark.parametrize("probe", PROBES)
def test_a_phantom_s_own_interface_whose_ticks_mean_nothing_is_not_believed(probe: str) -> None:
    renderer = Renderer(sample_scene(71_001, probe=probe), (640, 480), View("full"))
    assert read([renderer.frame(k).image for k in (0, 25)]) is None


def test_ticks_that_do_not_count_from_the_skin_are_not_believed() -> None:
    shot = probe_shot("convex")
    assert read(with_ruler(shot, 10.0, None)) is not None
    for shift in (-0.5, 0.4, 2.0):
        assert read(with_ruler(shot, 10.0, None, shift=shift)) is None


def test_a_unit_that_could_be_another_gives_no_scale() -> None:
    shot = shoot(70_002, "phased")  # 98 mm deep: 49 or 196 would do as well
    for unit in (5.0, 10.0):
        assert read(with_ruler(shot, unit, None)) is None
    assert read(with_ruler(shot, 5.0, 2)) == pytest.approx(shot.mm_per_px, rel=0.02)


def test_two_rulers_that_disagree_give_no_scale() -> None:
    shot = probe_shot("convex")
    left = with_ruler(shot, 10.0, None, right=False)
    both = with_ruler(replace(shot, pictures=tuple(left)), 9.0, None)
    assert read(both) is None


def test_a_crop_and_a_picture_of_another_size_give_no_scale() -> None:
    shot = probe_shot("convex")
    pictures = with_ruler(shot, 10.0, None)
    sector = find_sector(pictures)
    assert sector is not None and read_ruler(pictures, sector) is not None
    half = [cv2.resize(picture, None, fx=0.5, fy=0.5) for picture in pictures]
    assert read_ruler(half, sector) is None
    crop = Sector(sector.size, sector.box, "columns", depth_px=float(sector.box[3]))
    assert read_ruler(pictures, crop) is None
    assert read_ruler([], sector) is None
