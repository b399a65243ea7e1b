"""What the phantom says is true agrees with what its pictures and masks show."""

from __future__ import annotations

import json
import math
from dataclasses import replace

import numpy as np
import pytest

from augment.phantom import Renderer, View, sample_scene
from augment.phantom.field import BEAMS, DEPTHS
from augment.phantom.ridges import stray_rays
from augment.phantom.strays import Strays, ZLine
from augment.phantom.truth import Score, score_truth
from models.labels import IGNORE, Label

SIZE = (320, 320)
PLAIN = View("tight", extras=False)


def beam_map(sample, beams: int = 256, samples: int = 512) -> np.ndarray:
    """Labels by depth and beam, read from the picture with the true geometry alone."""
    g = sample.truth.geometry
    r = (np.arange(samples) + 0.5)[:, None] / samples * g.depth
    if g.kind == "linear":
        x0, y0, width, _ = sample.truth.box
        x = x0 + (np.arange(beams) + 0.5)[None] / beams * width + 0 * r
        y = y0 + r + 0 * x
    else:
        angle = np.linspace(g.left, g.right, beams)[None]
        x = g.apex[0] + (g.radius + r) * np.sin(angle)
        y = g.apex[1] + (g.radius + r) * np.cos(angle)
    height, width = sample.labels.shape
    column, row = np.floor(x).astype(int), np.floor(y).astype(int)
    seen = (column >= 0) & (column < width) & (row >= 0) & (row < height)
    out = np.zeros(seen.shape, np.uint8)
    out[seen] = sample.labels[row[seen], column[seen]]
    return out


def occupied_share(sample) -> float | None:
    """Share of beams with a pleura that B-lines or confluence fill to half of 40 mm."""
    polar = beam_map(sample)
    mm = sample.truth.geometry.depth * sample.truth.geometry.mm_per_px / polar.shape[0]
    pleura = polar == Label.PLEURA
    has = pleura.any(axis=0) & ~(polar == Label.RIB).any(axis=0)
    if has.sum() < 0.1 * has.size:
        return None
    bottom = polar.shape[0] - 1 - np.argmax(pleura[::-1], axis=0)
    rows = np.arange(polar.shape[0])[:, None]
    window = (rows > bottom) & (rows <= bottom + 40 / mm)
    filled = (window & (polar >= Label.B_LINE) & (polar != IGNORE)).sum(axis=0)
    return float((filled >= 0.5 * np.maximum(window.sum(axis=0), 1))[has].mean())


@pytest.mark.parametrize("pattern", ["A", "B", "C"])
def test_the_occupied_share_can_be_read_off_the_mask(pattern: str) -> None:
    errors = []
    for seed in range(14):
        sample = Renderer(sample_scene(seed, pattern=pattern), SIZE, PLAIN).frame(6)
        read = occupied_share(sample)
        if read is not None and sample.truth.blas is not None:
            errors.append(abs(read - sample.truth.blas))
    assert len(errors) >= 9
    assert np.mean(errors) < 0.03
    assert max(errors) < 0.15


@pytest.mark.parametrize("seed", range(10))
def test_geometry_places_the_pleura_where_the_mask_has_it(seed: int) -> None:
    sample = Renderer(sample_scene(seed, pattern="A"), SIZE, PLAIN).frame(2)
    truth = sample.truth
    polar = beam_map(sample)
    rows = np.nonzero(polar == Label.PLEURA)[0]
    if rows.size == 0:
        pytest.skip("no pleura is visible in this frame")
    mm = (rows + 0.5) / polar.shape[0] * truth.geometry.depth * truth.geometry.mm_per_px
    depth = Renderer(sample_scene(seed, pattern="A"), SIZE, PLAIN).polar(2).surface.depth
    assert depth.min() - 2 < np.median(mm) < depth.max() + 2
    assert truth.pleura_depth_mm == pytest.approx(depth.mean(), abs=0.01)


@pytest.mark.parametrize("framing", ["full", "tight", "square", "zoom"])
@pytest.mark.parametrize("size", [(256, 256), (320, 200), (192, 320)])
def test_the_box_holds_all_labels_and_pixels_are_square(framing, size) -> None:
    for probe in ("convex", "linear"):
        one = Renderer(sample_scene(5, probe=probe), size, View(framing))
        sample = one.frame(1)
        x, y, width, height = sample.truth.box
        assert 0 <= x and 0 <= y and x + width <= size[0] and y + height <= size[1]
        outside = np.ones(size[::-1], bool)
        outside[y : y + height, x : x + width] = False
        assert not sample.labels[outside].any()
        g = sample.truth.geometry
        assert (g.size, g.origin) == (size[::-1], "truth")
        assert g.depth * g.mm_per_px == pytest.approx(one.scene.probe.depth_mm)
        if g.kind == "fan":
            assert g.radius * g.mm_per_px == pytest.approx(one.scene.probe.radius_mm)
        if framing == "tight":
            assert width >= size[0] - 2 or height >= size[1] - 2


@pytest.mark.parametrize("framing", ["full", "square", "zoom"])
@pytest.mark.parametrize("probe", ["convex", "phased"])
def test_the_geometry_alone_redraws_the_sector(probe: str, framing: str) -> None:
    for seed in range(3):
        one = Renderer(sample_scene(seed, probe=probe), SIZE, View(framing))
        g = one.frame(0).truth.geometry
        y, x = np.mgrid[: SIZE[1], : SIZE[0]] + 0.5
        far = np.hypot(x - g.apex[0], y - g.apex[1]) - g.radius
        angle = np.arctan2(x - g.apex[0], y - g.apex[1])
        drawn = (far >= 0) & (far <= g.depth) & (angle >= g.left) & (angle <= g.right)
        assert (drawn != one.screen.inside).mean() < 1e-4


def test_a_beam_is_occupied_when_half_of_40_mm_is_marked() -> None:
    scene = sample_scene(2, "teaching", probe="convex", pattern="A")
    one = Renderer(scene, SIZE, PLAIN)
    surface = one.aperture.surface(0.0)
    deep = one.aperture.r - surface.depth[None]
    assert deep[-1].min() > 40
    readable, seen = np.ones(BEAMS, bool), np.ones((DEPTHS, BEAMS), bool)
    left = np.arange(BEAMS)[None] < BEAMS // 2

    def score(length_mm: float, label: Label) -> Score:
        rays = ((deep > 0) & (deep < length_mm) & left).astype(np.uint8) * np.uint8(label)
        return score_truth(scene, one.aperture, surface, rays, readable, seen)

    assert score(17, Label.B_LINE).blas == 0
    assert score(23, Label.B_LINE).blas == pytest.approx(0.5, abs=0.05)
    assert score(23, Label.B_LINE).b_lines == 1
    white = score(60, Label.CONFLUENCE)
    arc = white.spaces[0].arc_mm * white.spaces[0].confluent
    assert white.b_lines == math.ceil(arc / 10)
    readable[:] = False
    assert score(60, Label.B_LINE).blas is None


def test_truth_is_plain_json_and_adds_up() -> None:
    for seed in range(8):
        truth = Renderer(sample_scene(seed), SIZE, PLAIN).frame(3).truth
        assert json.loads(json.dumps(truth.to_dict(), allow_nan=False))["seed"] == seed
        assert truth.b_line_count == sum(space.b_lines for space in truth.spaces)
        for space in truth.spaces:
            assert 0 <= space.start < space.end <= 1
            assert 0 <= space.confluent <= 1 and 0 <= space.occupied <= 1 + 1e-6
        if truth.blas is not None:
            arc = sum(space.arc_mm for space in truth.spaces)
            mean = sum(space.arc_mm * space.occupied for space in truth.spaces) / arc
            assert truth.blas == pytest.approx(min(1, mean))


def test_no_bright_ray_goes_without_a_label() -> None:
    """A scene or two in a hundred may still have one: training draws it anew."""
    found = {}
    for seed in range(60):
        if ridges := Renderer(sample_scene(seed), (128, 128), PLAIN).stray_rays(5):
            found[seed] = ridges
    assert len(found) <= 2, found


def test_a_planted_ray_is_found() -> None:
    scenes = (sample_scene(k, "teaching", probe="convex", pattern="A") for k in range(99))
    plain = next(s for s in scenes if s.sliding.kind == "present" and not s.ribs.each)
    assert not Renderer(plain, (128, 128), PLAIN).stray_rays(0)
    line = ZLine(0.0, 5.0, 60.0, 3.0, 14.0, 0.5, 0.5)
    one = Renderer(replace(plain, strays=Strays((line,))), (128, 128), PLAIN)
    assert not one.stray_rays(0), "meant to be there"
    (found,) = stray_rays(one.polar(0))
    assert found[0] - 2 <= BEAMS / 2 <= found[1] + 2
