"""Which scenes a network learns from: those of the phantom, with more of what it mistakes.

What a network takes for confluence first, on real pictures too, is the bright window of a normal
lung between broad, soft rib shadows. As drawn, such scenes are rare. Broad shadows come with every
pattern, so that they tell nothing by themselves.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from augment.phantom import Scene, sample_scene

VALIDATION_SEED = 1_000_000
"""Scenes from here on are for validation only; training stays below."""

_HAZY_EVERY, _HAZY_DB = 4, -27.0
_TRIES, _STRIDE = 20, 10_000_000
_BROAD_SHARE = 0.4


def training_scene(seed: int) -> Scene:
    """Draw the scene of a seed.

    Every fourth one for training is a normal lung under bright haze, and two in five have broad
    rib shadows. Scenes for validation are as the phantom draws them.
    """
    if seed >= VALIDATION_SEED:
        return sample_scene(seed)
    rng = np.random.default_rng([seed, 79])
    scene = _hazy_scene(seed, rng) if seed % _HAZY_EVERY == _HAZY_EVERY - 1 else sample_scene(seed)
    return _with_broad_shadows(scene, rng) if rng.random() < _BROAD_SHARE else scene


def _hazy_scene(seed: int, rng: np.random.Generator) -> Scene:
    """Draw a normal lung with ribs under bright haze, half of the time with a bright glow."""
    scenes = (sample_scene(seed + k * _STRIDE, pattern="A") for k in range(_TRIES))
    scene = next((scene for scene in scenes if _is_hazy(scene)), None)
    if scene is None:
        return sample_scene(seed)
    if rng.random() < 0.5:
        glow = replace(
            scene.haze,
            glow_db=float(rng.uniform(-14, 0)),
            glow_slope=float(rng.uniform(2.5, 7)),
            repeat_db=min(scene.haze.repeat_db, -14.0),
        )
        scene = replace(scene, haze=glow)
    return scene


def _is_hazy(scene: Scene) -> bool:
    return scene.haze.level_db > _HAZY_DB and bool(scene.ribs.each)


def _with_broad_shadows(scene: Scene, rng: np.random.Generator) -> Scene:
    """Widen the ribs until lung shows in narrow windows with soft edges."""
    centres = sorted(rib.centre_mm for rib in scene.ribs.each)
    pitch = min(np.diff(centres), default=30.0)
    share = rng.uniform(0.55, 0.8)
    ribs = tuple(
        replace(rib, width_mm=max(rib.width_mm, float(share * min(pitch, 36.0))))
        for rib in scene.ribs.each
    )
    penumbra = scene.ribs.penumbra * float(rng.uniform(1.0, 2.2))
    return replace(scene, ribs=replace(scene.ribs, each=ribs, penumbra=penumbra))
