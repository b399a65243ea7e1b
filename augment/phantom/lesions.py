"""Consolidation, effusion, liver and curtain: what replaces the artefacts of aerated lung."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from augment.phantom.field import ACROSS, BEAMS, DEPTHS, bump, draws, power, power_of, wave

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
        bottom = surface.depth + one.depth_mm * np.sqrt(np.clip(1 - v**2, 0, 1)) + shred * inside
        here = inside[None] & (r > surface.depth[None] + 0.8) & (r < bottom[None])
        layers.clear(here)
        layers.under[here] = power_of(one.level_db) * self._texture[here]
        away = bump(np.clip((r - bottom[None]) / np.float32(0.9), -9, 9))
        edge = power(away + np.float32(rng.uniform(-10, 0)))
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
            spot = _spot(
                self._aperture, surface, x, depth, rng.uniform(0.6, 2.2), rng.uniform(0.4, 1.2)
            )
            spot = power(spot + np.float32(rng.uniform(-14, 0)))
            layers.under[:] = np.where(here, np.maximum(layers.under, spot), layers.under)

    def _effuse(self, surface: Surface, layers: Layers) -> None:
        lesions, r, pleura = self._scene.lesions, self._aperture.r, self._scene.pleura
        share = np.clip(0.6 + 0.4 * np.sin(ACROSS * 1.5 + lesions.effusion_phase), 0.15, 1.2)
        lung = surface.depth + np.float32(lesions.effusion * self._aperture.below_mm) * share
        fluid = (r > surface.depth[None] + 1) & (r < lung[None])
        layers.clear(fluid)
        layers.a_lines *= 0.01
        layers.b_lines[r < lung[None]] = 0
        layers.under *= 0.5
        layers.under[fluid] = power_of(-48) * self._texture[fluid]
        away = np.clip((r - lung[None]) / np.float32(pleura.thickness_mm), -9, 9)
        line = power(bump(away) + np.float32(pleura.level_db - 4))
        layers.under[:] = np.maximum(layers.under, line * (0.5 + 0.5 * self._texture))
        layers.unsure |= np.abs(r - lung[None]) < 2.2

    def _show_organ(self, organ: Organ, surface: Surface, layers: Layers) -> None:
        """Even speckle that fills the window: no pleura, no decay, no label."""
        r, aperture = self._aperture.r, self._aperture
        edge = organ.edge - organ.side * 0.25 * (surface.phase - 0.5)
        across = organ.side * ACROSS > edge
        here = across[None] & (r > surface.depth[None] - 1)
        below = r - surface.depth[None]
        level = organ.level_db - np.float32(organ.slope / 10) * np.maximum(below, 0)
        flesh = power(np.asarray(level, np.float32)) * self._texture
        rng = draws(self._scene.seed, 26)
        for _ in range(organ.vessels):
            u = rng.uniform
            x = u(-1, 1) * float(aperture.x[-1])
            vessel = _spot(aperture, surface, x, u(4, 5 + aperture.below_mm), u(1.5, 9), u(1, 3))
            flesh *= 1 - np.float32(0.97) * power(np.asarray(vessel / 2, np.float32))
        arch = (1.2 - organ.diaphragm) * aperture.below_mm * (0.4 + np.abs(ACROSS - organ.side))
        away = np.clip((below - arch[None].astype(np.float32)) / np.float32(1.2), -9, 9)
        flesh = np.maximum(flesh, power(bump(away) - np.float32(4)))
        layers.clear(here)
        layers.under[:] = np.where(here, flesh, layers.under)
        layers.pleura[:] = np.where(here, layers.pleura * 0.06, layers.pleura)
        layers.covered |= across


def _spot(
    aperture: Aperture, surface: Surface, x_mm: float, depth_mm: float, wide: float, tall: float
) -> Field:
    """Level in dB of a soft spot at a depth under the pleura."""
    across = (aperture.x - np.float32(x_mm)) / np.float32(wide)
    down = (aperture.r - surface.depth[None] - np.float32(depth_mm)) / np.float32(tall)
    spot = np.maximum(bump(across)[None] + bump(down), np.float32(-90))
    return np.asarray(spot, np.float32)


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
