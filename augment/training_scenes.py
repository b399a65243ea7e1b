"""Which scenes a network learns from: the phantom's presets, mixed, and none with a stray ray."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from augment.phantom import Preset, Renderer, Scene, sample_scene

if TYPE_CHECKING:
    from collections.abc import Callable

VALIDATION_SEED = 1_000_000
"""Scenes from here on are for validation only; training stays below."""

_SHARES: tuple[tuple[Preset, float], ...] = (
    ("clinical", 2 / 3),
    ("training-phantom", 1 / 4),
    ("teaching", 1 / 12),
)
_TRIES, _STRIDE = 8, 10_000_000


def training_scene(seed: int) -> Scene:
    """Draw the scene of a seed.

    Two thirds of those for training are clinical, a quarter of the training phantom, the others
    of the teaching preset. Scenes for validation are clinical.
    """
    if seed >= VALIDATION_SEED:
        return sample_scene(seed)
    return sample_scene(seed, preset_of(seed))


def preset_of(seed: int) -> Preset:
    """Draw the preset of a seed by the shares of training."""
    names, shares = zip(*_SHARES, strict=True)
    drawn: Preset = names[np.random.default_rng([seed, 79]).choice(len(names), p=shares)]
    return drawn


def checked_renderer(draw: Callable[[int], Scene], seed: int, size: tuple[int, int]) -> Renderer:
    """Make the renderer of a seed's scene, of another seed's if a bright ray there has no label.

    Parameters
    ----------
    draw : callable
        Draws the scene of a seed.
    seed : int
        0 or more, less than 10 million, so that no other seed's scene is drawn twice.
    size : (int, int)
        Width and height of the picture, pixels.
    """
    renderer = Renderer(draw(seed), size)
    for k in range(1, _TRIES):
        if not renderer.stray_rays(0):
            break
        renderer = Renderer(draw(seed + k * _STRIDE), size)
    return renderer
