"""Scenes: drawn from the seed alone, as wide or as clean as their preset says."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest

from augment.phantom import PATTERNS, PROBES, Renderer, View, sample_scene

SEEDS = range(300)
PLAIN = View("tight", extras=False)


def test_a_scene_is_drawn_from_its_seed_and_cannot_change() -> None:
    assert sample_scene(8) == sample_scene(8)
    assert sample_scene(8) != sample_scene(9)
    with pytest.raises(AttributeError):
        sample_scene(8).seed = 3  # type: ignore[misc]


def test_a_wanted_probe_or_pattern_is_what_one_gets() -> None:
    for probe in PROBES:
        assert sample_scene(4, probe=probe).probe.kind == probe
    for pattern in PATTERNS:
        assert sample_scene(4, pattern=pattern).pattern == pattern
    one, other = sample_scene(4, pattern="A"), sample_scene(4, pattern="C")
    assert one.probe == other.probe and one.wall == other.wall, "only the lung differs"


def test_clinical_scenes_have_every_probe_pattern_and_up_to_three_ribs() -> None:
    scenes = [sample_scene(seed) for seed in SEEDS]
    probes = Counter(scene.probe.kind for scene in scenes)
    assert set(probes) == set(PROBES)
    assert 0.12 < probes["linear"] / len(scenes) < 0.25
    assert {scene.pattern for scene in scenes} == set(PATTERNS)
    assert {len(scene.ribs.each) for scene in scenes} == {0, 1, 2, 3}
    for scene in scenes:
        assert 5 < scene.pleura.depth_mm < 0.65 * scene.probe.depth_mm
        assert all(rib.gap_mm < scene.pleura.depth_mm for rib in scene.ribs.each)


def test_presets_differ_as_their_names_say() -> None:
    gel = [sample_scene(seed, "training-phantom") for seed in SEEDS]
    clean = [sample_scene(seed, "teaching") for seed in SEEDS]
    wide = [sample_scene(seed) for seed in SEEDS]
    assert all(scene.gel for scene in gel) and not any(scene.gel for scene in clean)
    assert {scene.pattern for scene in gel} <= set("ABCM")
    ovals = [np.mean([s.ribs.oval for s in scenes]) for scenes in (gel, wide, clean)]
    assert ovals[0] > 0.6 > 0.3 > max(ovals[1:])
    for scene in clean:
        assert not scene.flaws.dirt and not scene.flaws.drops and not scene.flaws.clutter
        assert all(trap.over_haze_db is None and not trap.short for trap in scene.traps)
    spread = [np.std([s.machine.gain_db for s in scenes]) for scenes in (wide, clean)]
    assert spread[0] > 2 * spread[1]


def test_gel_is_darker_than_tissue_over_the_pleura() -> None:
    def wall_grey(preset: str) -> float:
        values = []
        for seed in range(10):
            scene = sample_scene(seed, preset, probe="convex")  # type: ignore[arg-type]
            polar = Renderer(scene, (64, 64), PLAIN).polar(0)
            pleura = int(polar.surface.depth.min() / scene.sample_mm)
            values.append(np.median(polar.grey[pleura // 3 : int(0.8 * pleura)]))
        return float(np.mean(values))

    assert wall_grey("training-phantom") < 0.5 * wall_grey("teaching")


def test_pictures_are_as_dark_as_real_ones() -> None:
    medians, brights = [], []
    for seed in range(60):
        one = Renderer(sample_scene(seed), (128, 128), PLAIN)
        inside = one.frame(3).image[one.screen.inside]
        medians.append(np.median(inside))
        brights.append(np.percentile(inside, 95))
    assert 20 < np.median(medians) < 50, "real frames: about 35"
    assert 95 < np.median(brights) < 150, "real frames: about 120"
