"""B-lines: every acoustic trap rings down as a radial beam that sways with the lung."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from augment.phantom.field import BEAMS, DEPTHS, bump, draws, power, wave

if TYPE_CHECKING:
    from augment.phantom.aperture import Aperture, Surface
    from augment.phantom.field import Field
    from augment.phantom.scene import Scene, Trap

_GRID_MM = 0.4
_BEAM_INDEX = np.arange(BEAMS, dtype=np.float32)
_LOST_DB = -6.0
"""A trap behind a rib that takes more than this is not insonified and does not ring."""


@dataclass(frozen=True, slots=True)
class Ray:
    """One trap as it shows in one frame: beam, Gaussian width in beams, the trap and its number.

    The width grows by a share until `below_mm` deep, and by `spread` beams a mm where compounding
    fans the beam out.
    """

    beam: float
    sigma: float
    spread: float
    below_mm: float
    trap: Trap
    number: int

    def width(self, mm: Field) -> Field:
        """Return sigma in beams at depths under the pleura in mm."""
        deeper = np.clip(mm / np.float32(self.below_mm), 0, 1)
        grown = self.sigma * (1 + 0.35 * deeper) + np.float32(self.spread) * np.maximum(mm, 0)
        return np.asarray(grown, np.float32)


class Traps:
    """All traps of a scene with their ring-down along depth.

    Those drawn relative to the haze stand over `faint_db`, what can just be told from it.
    """

    def __init__(self, scene: Scene, aperture: Aperture, faint_db: float) -> None:
        self._scene, self._aperture = scene, aperture
        self._spread = 0.36 * math.tan(scene.probe.compound) / aperture.pitch_mm
        length = int(scene.probe.depth_mm / _GRID_MM) + 2
        mm = (np.arange(length) * _GRID_MM).astype(np.float32)
        self._grid = mm
        self._rings = [
            _ring_down(scene, i, trap, mm, faint_db) for i, trap in enumerate(scene.traps)
        ]

    def paint(self, surface: Surface, behind: Field) -> tuple[Field, Field, list[Ray]]:
        """Paint all that are insonified.

        Parameters
        ----------
        behind : (BEAMS,) float32
            Shadow of the ribs, dB.

        Returns
        -------
        (DEPTHS, BEAMS) float32, (BEAMS,) float32, list of Ray
            Power; share 0…1 of A-lines that is erased; the rays, short look-alikes too. There is
            none where air lies over the lung.
        """
        total = np.zeros((DEPTHS, BEAMS), np.float32)
        erased = np.zeros(BEAMS, np.float32)
        rays: list[Ray] = []
        pairs = zip(self._scene.traps, self._rings, strict=True)
        for number, (trap, (level, sway)) in enumerate(pairs):
            beam = self._aperture.beam_of(trap.x_mm + surface.slide_mm + surface.aside_mm)
            if not -12 <= beam <= BEAMS + 12:
                continue
            nearest = min(max(round(beam), 0), BEAMS - 1)
            if behind[nearest] < _LOST_DB or surface.moving[nearest] < 0.5:
                continue
            sigma = max(trap.width_mm / 2.355 / self._aperture.pitch_mm, 0.55)
            ray = Ray(beam, sigma, self._spread, self._aperture.below_mm, trap, number)
            self._add(total, erased, ray, level, sway, nearest, surface)
            rays.append(ray)
        return total, erased, rays

    def _add(
        self,
        total: Field,
        erased: Field,
        ray: Ray,
        level: Field,
        sway: Field,
        nearest: int,
        surface: Surface,
    ) -> None:
        aperture, trap, beam, sigma = self._aperture, ray.trap, ray.beam, ray.sigma
        turn = 2 * math.pi * (0.13 + 0.21 * trap.flicker) * surface.time_s + trap.phase
        now = -abs(4 * trap.flicker * math.sin(turn))
        pleura = float(surface.depth[nearest])
        first = max(0, int(pleura / aperture.sample_mm) - 2)
        mm = aperture.r[first:, 0] - np.float32(pleura)
        axial = np.interp(mm, self._grid, level).astype(np.float32) + np.float32(now)
        aside = np.interp(mm, self._grid, sway).astype(np.float32) * np.float32(0.25 * sigma)
        wide = ray.width(mm) - np.float32(ray.spread) * np.maximum(mm, 0)  # fanned out later
        reach = 3.2 * float(wide[-1]) + 2
        low, high = int(max(0, beam - reach)), int(min(BEAMS, beam + reach + 1))
        if high <= low:
            return
        off = _BEAM_INDEX[None, low:high] - np.float32(beam) - aside[:, None]
        shape = bump(off / wide[:, None])
        block = power(shape + axial[:, None])
        below = aperture.r[first:] > surface.depth[None, low:high] - np.float32(0.2)
        total[first:, low:high] += block * below
        if trap.erase:
            away = (_BEAM_INDEX[low:high] - np.float32(beam)) / np.float32(sigma)
            share = np.float32(trap.erase) * np.exp(bump(away) / 4)
            erased[low:high] = np.maximum(erased[low:high], share)


def _ring_down(
    scene: Scene, number: int, trap: Trap, mm: Field, faint_db: float
) -> tuple[Field, Field]:
    """Return level in dB and sideways sway along the depth below the pleura."""
    rng = draws(scene.seed, 24, number)
    knots = np.linspace(0, 200, 40)
    sway = np.interp(mm, knots, wave(rng, 40, 3)).astype(np.float32)
    uneven = np.interp(mm, knots, wave(rng, 40, trap.wobble_corr / 2)).astype(np.float32)
    level = trap.level_db
    if trap.over_haze_db is not None:
        level = faint_db + trap.over_haze_db
    ring = trap.ring_db * np.cos(2 * np.pi * mm / trap.ring_mm + trap.phase) * np.exp(-mm / 40)
    gone = 3.5 * np.clip((mm - trap.length_mm) / (1.5 if trap.short else 6), 0, 15)
    late = trap.late_db * np.exp(-mm / 7)
    out = level - late - trap.slope * mm / 10 + ring + trap.wobble_db * uneven - gone
    return out.astype(np.float32), sway
