"""Reading along the beams: upright what points at the apex, and back to where it was."""

from __future__ import annotations

import numpy as np
import pytest

from models.geometry import Geometry
from models.preprocess import lay_over_crop, shape, shape_labels, squash

FAN = Geometry((400, 500), "fan", (250.0, -80.0), 100.0, 370.0, left=-0.5, right=0.5)
LINEAR = Geometry(size=(300, 200), kind="linear", depth=240.0)
RAYS = Geometry(size=(300, 300), kind="rays", apex=(150.0, -300.0))
COLUMNS = Geometry(size=(90, 120), kind="columns")


def ray(geometry: Geometry, position: float) -> np.ndarray:
    """A crop in which one beam is bright over its whole depth."""
    crop = np.zeros(geometry.size, np.uint8)
    depths = geometry.depths(2000)
    x, y = geometry.points(np.full(2000, position), depths)
    for dx in (-1, 0, 1):
        column, row = (x + dx).astype(int), y.astype(int)
        ok = (column >= 0) & (column < crop.shape[1]) & (row >= 0) & (row < crop.shape[0])
        crop[row[ok], column[ok]] = 255
    return crop


@pytest.mark.parametrize("geometry", [FAN, LINEAR, RAYS], ids=lambda g: g.kind)
@pytest.mark.parametrize("position", [0.3, 0.5, 0.72])
def test_a_b_line_stands_upright_at_its_beam(geometry, position):
    read = shape(ray(geometry, position), geometry, form="beams")
    lit = np.flatnonzero(read.max(axis=0) > 100)
    assert abs(lit.mean() - position * 256) < 1.5
    assert np.ptp(lit) <= 12  # a line of three pixels, widest near the skin


def test_a_line_of_one_depth_lies_flat():
    y, x = np.mgrid[:400, :500] + 0.5
    far = np.hypot(x - 250.0, y + 80.0)
    crop = (np.abs(far - 100.0 - 185.0) < 2).astype(np.uint8) * 255
    rows = np.flatnonzero(shape(crop, FAN, form="beams").max(axis=1) > 100)
    assert abs(rows.mean() - 127.5) < 1.5 and np.ptp(rows) <= 4


@pytest.mark.parametrize("geometry", [FAN, LINEAR, RAYS], ids=lambda g: g.kind)
def test_labels_come_back_to_where_they_were(geometry):
    height, width = geometry.size
    y, x = np.mgrid[:height, :width]
    truth = (1 + (x // 40 + y // 40) % 5).astype(np.uint8)
    inside = geometry.mask((256, 256), -0.02)
    if geometry.kind == "linear":
        inside = inside & (np.arange(256)[:, None] < 0.78 * 256)
    back = lay_over_crop(shape_labels(truth, geometry, form="beams"), geometry, "beams")
    want = shape_labels(truth, geometry)
    assert (back == want)[inside].mean() > 0.9
    assert not back[~geometry.mask((256, 256), 0.02)].any()


def test_without_beams_both_forms_are_the_same():
    crop = np.random.default_rng(0).integers(0, 256, (90, 120), dtype=np.uint8)
    assert np.array_equal(shape(crop, COLUMNS, form="beams"), squash(crop, COLUMNS))
    labels = np.random.default_rng(1).integers(0, 6, (256, 256), dtype=np.uint8)
    assert np.array_equal(lay_over_crop(labels, COLUMNS, "beams"), labels)


def test_a_large_crop_is_averaged_not_sampled():
    geometry = Geometry(size=(2048, 2048), kind="linear", depth=2048.0)
    crop = np.zeros((2048, 2048), np.uint8)
    crop[:, ::2] = 200
    assert np.ptp(shape(crop, geometry, form="beams").astype(int)) <= 2
