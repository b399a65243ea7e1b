"""What a network learns from: presets in fixed shares, never a bright ray without a label."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from augment.phantom import Scene, sample_scene
from augment.phantom.ridges import stray_rays
from augment.phantom.strays import Strays
from augment.training_scenes import VALIDATION_SEED, checked_renderer, training_scene


def test_presets_are_mixed_for_training_and_clinical_for_validation() -> None:
    assert training_scene(7) == training_scene(7)
    presets = Counter(training_scene(seed).preset for seed in range(300))
    assert 0.58 < presets["clinical"] / 300 < 0.75
    assert 0.18 < presets["training-phantom"] / 300 < 0.32
    assert 0.04 < presets["teaching"] / 300 < 0.14
    for seed in range(VALIDATION_SEED, VALIDATION_SEED + 20):
        assert training_scene(seed) == sample_scene(seed)


def test_a_scene_with_a_bright_ray_without_label_is_drawn_anew() -> None:
    """The planted rays are B-lines that the labels are told to overlook."""
    drawn: list[int] = []

    def draw(seed: int) -> Scene:
        drawn.append(seed)
        scene = sample_scene(4, "teaching", probe="convex", pattern="B")
        quiet = replace(scene, strays=Strays())
        if seed != 11:
            return quiet
        middle = replace(quiet.traps[0], x_mm=0.0, level_db=0.0, short=True, length_mm=500.0)
        calm = replace(middle, slope=0.0, wobble_db=0.0, ring_db=0.0)
        return replace(quiet, traps=(calm,), ribs=replace(quiet.ribs, each=()))

    renderer = checked_renderer(draw, 11, (64, 64))
    assert len(drawn) == 2 and drawn[0] == 11 and renderer.scene == draw(drawn[1])
    assert not stray_rays(renderer.polar(0))
