"""Speckle of a scene: of the chest wall, which stays, and of the lung, which slides."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from augment.phantom.field import draws, speckle

if TYPE_CHECKING:
    from augment.phantom.aperture import Aperture
    from augment.phantom.field import Field
    from augment.phantom.scene import Scene


@dataclass(frozen=True, slots=True)
class Textures:
    """Powers (DEPTHS, BEAMS) of mean about 1; `pulse` is the axial spread in depth samples."""

    wall: Field
    lung: Field
    shine: Field
    pulse: float


def make_textures(scene: Scene, aperture: Aperture) -> Textures:
    """Draw the speckle of a scene; lateral correlation grows with depth under the pleura."""
    rng, probe = draws(scene.seed, 31), scene.probe
    pulse, wide = max(0.6, probe.pulse_mm / aperture.sample_mm), probe.speckle_beams
    wall, shine, near = (speckle(rng, pulse, wide) for _ in range(3))
    deep = speckle(rng, pulse * 1.1, wide * probe.speckle_deep)
    from_mm, over_mm = 0.8 * scene.pleura.depth_mm, probe.depth_mm * rng.uniform(0.3, 0.9)
    share = np.clip((aperture.r - from_mm) / np.float32(over_mm), 0, 1)
    both = np.sqrt((1 - share) ** 2 + share**2)
    lung = (near * (1 - share) + deep * share) / np.sqrt(np.maximum(both, 0.72))
    wall, shine, lung = (_soften(field, probe.speckle_contrast) for field in (wall, shine, lung))
    return Textures(wall * wall, lung * lung, (0.3 + 0.7 * shine) ** 2, pulse)


def _soften(texture: Field, contrast: float) -> Field:
    soft = texture ** np.float32(contrast)
    return np.asarray(soft / soft.mean(), np.float32)
