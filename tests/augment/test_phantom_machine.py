"""The machine and the hand: shadows, compounding, drift, interface, grabber."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from augment.phantom import Renderer, Scene, View, sample_scene
from augment.phantom.drift import Drift
from augment.phantom.field import BEAMS, DEPTHS
from augment.phantom.shadow import cast_shadow
from augment.phantom.steering import fan_out, steering

SIZE = (128, 128)
PLAIN = View("tight", extras=False)


def still(kind: str = "linear") -> Scene:
    """A clean scene without a rib."""
    scenes = (sample_scene(k, "teaching", probe=kind, pattern="A") for k in range(99))
    return next(s for s in scenes if not s.ribs.each)


def steered(scene: Scene, degrees: float, angles: int = 3) -> Scene:
    probe = replace(scene.probe, compound=float(np.radians(degrees)), angles=angles)
    return replace(scene, probe=probe)


def shadow_of(scene: Scene, width_mm: float = 14.0) -> tuple[np.ndarray, np.ndarray]:
    """Loss at the pleura and everywhere of one rib in the middle, 5 mm over the pleura."""
    one = Renderer(scene, SIZE, PLAIN)
    surface = one.aperture.surface(0.0)
    inside = np.abs(one.aperture.x) < width_mm / 2
    top = np.where(inside, surface.depth - 5, np.float32(1e4)).astype(np.float32)
    return cast_shadow(scene, one.aperture, surface, top, np.where(inside, -40, 0).astype("f4"))


def test_a_wide_aperture_looks_past_a_rib_and_softens_its_shadow() -> None:
    scene = still()
    edges = []
    for active in (0.5, 12.0):
        ribs = replace(scene.ribs, active_mm=active, f_number=1.5, soft_mm=0.1, fill=0.0)
        behind, loss = shadow_of(replace(scene, ribs=ribs))
        assert loss.shape == (DEPTHS, BEAMS) and loss.max() <= 1e-3
        assert behind[BEAMS // 2] < -20 and behind[0] > -0.5
        assert not loss[: DEPTHS // 20].any(), "nothing is in shadow above the rib"
        edges.append(int(((loss[-1] < -1) & (loss[-1] > -20)).sum()))
    assert edges[1] > 2 * edges[0], "beams of half-shadow at the bottom"


def test_compounding_cuts_the_shadow_to_a_triangle() -> None:
    scene = still()
    ribs = replace(scene.ribs, active_mm=0.5, soft_mm=0.1, fill=0.0, penumbra=0.3)
    scene = replace(scene, ribs=ribs)
    plain = shadow_of(scene, 5.0)[1]
    tips = shadow_of(steered(scene, 9, 5), 5.0)[1]
    dark = [(field < -15).sum(axis=1) for field in (plain, tips)]
    assert dark[1][-1] < 0.5 * dark[0][-1], "its tip ends"
    assert (tips < -0.8).sum() > (plain < -0.8).sum(), "its base is wider"


def test_steered_frames_weigh_one_and_fan_a_ray_out() -> None:
    scene = still()
    assert steering(scene.probe) == ((0.0, 1.0),)
    scene = steered(scene, 8, 3)
    angles, weights = zip(*steering(scene.probe), strict=True)
    assert sum(weights) == pytest.approx(1) and angles[0] == -angles[2] and angles[1] == 0
    one = Renderer(scene, SIZE, PLAIN)
    surface = one.aperture.surface(0.0)
    rays = np.zeros((DEPTHS, BEAMS), np.float32)
    rays[:, BEAMS // 2] = 1.0
    fanned = fan_out(scene.probe, one.aperture, surface, rays)
    start = int(surface.depth.min() / one.aperture.sample_mm) - 2
    assert np.count_nonzero(fanned[start]) == 1, "it starts as one"
    lit = np.flatnonzero(fanned[-1] > 0.05)
    middle = BEAMS // 2
    assert lit.min() < middle - 4 and middle in lit and lit.max() > middle + 4
    assert fanned[-1].sum() == pytest.approx(1.0, abs=0.02)


def test_the_hand_drifts_slowly_within_its_limits_and_the_same_each_time() -> None:
    drift = Drift(aside_mm=4.0, tilt=0.03, press_mm=1.0, rate_hz=0.15, phase=1.0)
    walks = np.array([drift.at(k / 30) for k in range(900)])
    assert (np.abs(walks) <= (4.0, 0.03, 1.0)).all()
    assert np.ptp(walks[:, 0]) > 2.0
    assert np.abs(np.diff(walks[:, 0])).max() < 0.6, "mm a frame"
    assert drift.at(7.3) == drift.at(7.3)
    assert Drift().at(5.0) == (0, 0, 0)


def test_wall_and_lung_drift_together_and_the_geometry_stays() -> None:
    scene = still()
    moving = replace(
        scene,
        drift=Drift(aside_mm=5.0, rate_hz=0.15, phase=1.0),
        breath=replace(scene.breath, slide_mm=0.0, bob_mm=0.0),
    )
    one = Renderer(moving, SIZE, PLAIN)
    first, later = one.polar(0), one.polar(60)
    shift = (later.surface.aside_mm - first.surface.aside_mm) / one.aperture.pitch_mm
    assert abs(shift) > 4
    rows = slice(12, int(first.surface.depth.min() / one.aperture.sample_mm) - 8)
    a = first.grey[rows, 60:-60].astype(float)
    scores = []
    for k in range(-50, 51):
        b = np.roll(later.grey, -k, axis=1)[rows, 60:-60].astype(float)
        scores.append(np.corrcoef(a.ravel(), b.ravel())[0, 1])
    assert int(np.argmax(scores)) - 50 == pytest.approx(shift, abs=1.6)
    assert one.frame(0).truth.geometry == one.frame(60).truth.geometry


def test_persistence_calms_the_noise() -> None:
    scene = still()
    changes = []
    for frames in (0, 3):
        machine = replace(scene.machine, persistence=frames, noise_grey=40.0, noise_contrast=1.0)
        one = Renderer(replace(scene, machine=machine), SIZE, PLAIN)
        dark = [one.polar(k).grey[-60:].astype(float) for k in (4, 5)]
        changes.append(np.abs(dark[1] - dark[0]).mean())
    assert changes[1] < 0.6 * changes[0]


def test_an_interface_is_drawn_around_clinical_frames_only() -> None:
    def written(preset: str) -> int:
        count = 0
        for seed in range(10):
            one = Renderer(sample_scene(seed, preset), SIZE, View("full"))  # type: ignore[arg-type]
            outside = ~one.screen.inside
            count += bool(one.frame(2).image[outside].max() > 80)
        return count

    assert written("clinical") >= 4
    assert written("teaching") == 0


def test_a_square_crop_may_lie_well_inside_the_fan() -> None:
    inside = 0
    for seed in range(16):
        screen = Renderer(sample_scene(seed, probe="convex"), SIZE, View("square")).screen
        inside += bool(screen.inside.mean() > 0.985)
    assert 2 <= inside < 16


def test_a_probe_in_the_air_shows_no_lung_and_the_machine_does_not_turn_itself_up() -> None:
    scene = still("convex")
    air = replace(scene, flaws=replace(scene.flaws, contact_left=2.0, contact_soft=0.05))
    on, off = (Renderer(one, SIZE, PLAIN).polar(0) for one in (scene, air))
    rows = slice(int(0.5 * DEPTHS), DEPTHS)
    assert off.grey[rows].mean() < 0.5 * on.grey[rows].mean()
    assert np.percentile(off.grey[20:], 99.5) < 0.7 * np.percentile(on.grey[20:], 99.5)
    assert not off.labels.labels[off.labels.labels != 255].any()
