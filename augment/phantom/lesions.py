"""Consolidation, effusion, liver and curtain: what replaces the artefacts of aerated lung."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from augment.phantom.field import ACROSS, BEAMS, DEPTHS, bump, draws, power, power_of, wave
from augment.phantom.organs import organ_beams, paint_organ, spot

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from augment.phantom.aperture import Aperture, Surface
    from augment.phantom.field import Field
    from augment.phantom.scene import Consolidation, Organ, Scene


@dataclass(slots=True)
class Layers:
    """Powers (DEPTHS, BEAMS) of what lies at and under the pleura, before shadows."""

    pleura: Field
    under: Field
    a_lines: Field
    b_lines: Field
    solid: NDArray[np.bool_]
    unsure: NDArray[np.bool_]
    covered: NDArray[np.bool_]

    def clear(self, where: NDArray[np.bool_]) -> None:
        """Take the artefacts of aerated lung away, and mark the place as solid."""
        self.a_lines[where] = 0
        self.b_lines[where] = 0
        self.solid |= where


class Lesions:
    """Paints the lesions of a scene into its layers."""

    def __init__(self, scene: Scene, aperture: Aperture, texture: Field) -> None:
        self._scene, self._aperture, self._texture = scene, aperture, texture

    def apply(self, surface: Surface, layers: Layers) -> None:
        """Replace aerated lung where the scene has something else."""
        lesions = self._scene.lesions
        for number, one in enumerate(lesions.consolidations):
            self._consolidate(number, one, surface, layers)
        if lesions.effusion:
            self._effuse(surface, layers)
        if lesions.organ is not None:
            self._show_organ(lesions.organ, surface, layers)

    def _consolidate(
        self, number: int, one: Consolidation, surface: Surface, layers: Layers
    ) -> None:
        rng, r = draws(self._scene.seed, 25, number), self._aperture.r
        v = (surface.lung_x - one.x_mm) / np.float32(one.width_mm / 2)
        shreds = 0.9 * wave(rng, 800, 3) + 1.4 * wave(rng, 800, 8)
        shred = self._aperture.along_lung(shreds, surface.lung_x)
        glint = self._aperture.along_lung(wave(rng, 800, 3) ** 2, surface.lung_x)
        inside = np.abs(v) < 1
        if not inside.any():
            return
        round_off = np.clip(1 - np.abs(v) ** rng.uniform(1.0, 3.0), 0, 1) ** rng.uniform(0.5, 1.2)
        shred *= np.float32(rng.uniform(0.4, 1.8)) * np.minimum(1, 2 * round_off)
        bottom = (surface.depth + one.depth_mm * round_off + shred * inside).astype(np.float32)
        here = inside[None] & (r > surface.depth[None] + 0.8) & (r < bottom[None])
        layers.clear(here)
        layers.under[here] = power_of(one.level_db) * self._texture[here]
        away = bump(np.clip((r - bottom[None]) / np.float32(0.9), -9, 9))
        edge = power(away + np.float32(rng.uniform(-24, -2)))
        edge *= (inside * (0.4 + 0.6 * np.minimum(glint, 2)) ** 2).astype(np.float32)[None]
        layers.under[:] = np.maximum(layers.under, edge * self._texture)
        for _ in range(one.bronchograms):
            x = (
                rng.uniform(-0.8, 0.8) * one.width_mm / 2
                + one.x_mm
                + surface.slide_mm
                + surface.aside_mm
            )
            depth = rng.uniform(0.1, 0.9) * one.depth_mm
            shine = spot(
                self._aperture, surface, x, depth, rng.uniform(0.5, 4), rng.uniform(0.3, 1.4)
            )
            shine = power(shine + np.float32(rng.uniform(-16, 2)))
            layers.under[:] = np.where(here, np.maximum(layers.under, shine), layers.under)

    def _effuse(self, surface: Surface, layers: Layers) -> None:
        lesions, r, pleura = self._scene.lesions, self._aperture.r, self._scene.pleura
        share = np.clip(0.6 + 0.4 * np.sin(ACROSS * 1.5 + lesions.effusion_phase), 0.15, 1.2)
        lung = surface.depth + np.float32(lesions.effusion * self._aperture.below_mm) * share
        fluid = (r > surface.depth[None] + 1) & (r < lung[None])
        layers.clear(fluid)
        layers.b_lines[r < lung[None]] = 0
        layers.under *= 0.5
        rng = draws(self._scene.seed, 35)
        layers.under[fluid] = power_of(rng.uniform(-60, -32)) * self._texture[fluid]
        away = np.clip((r - lung[None]) / np.float32(pleura.thickness_mm), -9, 9)
        line = power(bump(away) + np.float32(pleura.level_db - rng.uniform(0, 14)))
        layers.under[:] = np.maximum(layers.under, line * (0.5 + 0.5 * self._texture))

    def _show_organ(self, organ: Organ, surface: Surface, layers: Layers) -> None:
        """Show even speckle that fills the window: no pleura, no decay, no label."""
        across = organ_beams(organ, surface.phase)
        here = across[None] & (self._aperture.r > surface.depth[None] - 1)
        flesh = paint_organ(self._scene.seed, organ, self._aperture, surface, self._texture)
        layers.clear(here)
        layers.under[:] = np.where(here, flesh, layers.under)
        layers.pleura[:] = np.where(here, layers.pleura * 0.06, layers.pleura)
        layers.covered |= across


def empty_layers() -> Layers:
    """Return layers with nothing in them."""
    shape = (DEPTHS, BEAMS)
    return Layers(
        pleura=np.zeros(shape, np.float32),
        under=np.zeros(shape, np.float32),
        a_lines=np.zeros(shape, np.float32),
        b_lines=np.zeros(shape, np.float32),
        solid=np.zeros(shape, bool),
        unsure=np.zeros(shape, bool),
        covered=np.zeros(BEAMS, bool),
    )
