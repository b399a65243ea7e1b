"""Diffuse reverberation under the pleura and repeats of the chest wall, kept darker than B-lines.

Haze that stays bright to the bottom of the field looks exactly like white lung, so every scene's
haze is made dark enough, or steep enough, to be told from it under the scene's own grey curve.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from augment.phantom.field import BEAMS, DEPTHS, at_rows, draws, power_of, wave

if TYPE_CHECKING:
    from augment.phantom.aperture import Aperture, Surface
    from augment.phantom.field import Field
    from augment.phantom.machine import Receiver
    from augment.phantom.scene import Scene

BRIGHT_GREY = 42.0
"""Haze brighter than this over most of the depth looks like confluence."""
_NEAR_GREY, _NEAR_CM = 105.0, 1.0
_GLOW_GREY, _GLOW_CM = 165.0, 0.8
_REPEAT_GREY = 85.0
_ABOVE_MM = 3.0
_AMPLITUDE = np.float32(0.11512925)


class Reverberation:
    """What fills the field under aerated lung in one scene."""

    def __init__(self, scene: Scene, aperture: Aperture, receiver: Receiver) -> None:
        self._aperture, self._depth_mm = aperture, scene.probe.depth_mm
        haze, linear = scene.haze, scene.probe.kind == "linear"
        reach_cm = min(0.5 * aperture.below_mm, 25.0 if linear else 55.0) / 10
        dark = receiver.level_of(BRIGHT_GREY) - 10
        near, glow = receiver.level_of(_NEAR_GREY), receiver.level_of(_GLOW_GREY)
        self._level = min(haze.level_db, near + haze.slope * min(_NEAR_CM, 0.3 * reach_cm))
        self._slope = max(haze.slope, (self._level - dark) / reach_cm)
        self._glow = min(haze.glow_db, glow + haze.glow_slope * _GLOW_CM)
        self._glow_slope = max(haze.glow_slope, (self._glow - dark) / reach_cm)
        brightest = receiver.level_of(_REPEAT_GREY) - receiver.reference_db
        self._repeat = min(haze.repeat_db, brightest)
        streaks = wave(draws(scene.seed, 32), 800, haze.streak_mm / 0.35)
        self._streaks: Field = streaks * np.float32(haze.streak_db)
        fades = np.clip(aperture.r / np.float32(0.7 * scene.probe.depth_mm), 0, 1)
        self._streak_share: Field = (1 - fades).astype(np.float32)

    def haze(self, below_mm: Field, uneven: Field) -> Field:
        """Return the power of haze and glow at a depth under the pleura; `uneven` is in dB."""
        out = np.zeros_like(uneven)
        first = int(np.argmax(below_mm.max(axis=1) > -_ABOVE_MM))  # nothing higher up
        cm = np.maximum(below_mm[first:], 0) / np.float32(10)
        amplitude = np.exp((self._level - np.float32(self._slope) * cm) * _AMPLITUDE)
        if self._glow > -60:
            amplitude += np.exp((self._glow - np.float32(self._glow_slope) * cm) * _AMPLITUDE)
        amplitude *= np.exp(uneven[first:] * _AMPLITUDE)
        np.multiply(amplitude, amplitude, out=out[first:])
        return out

    def streaks(self, surface: Surface) -> Field:
        """Return the vertical texture of a normal window in dB, (DEPTHS, BEAMS); it slides."""
        line = self._aperture.along_lung(self._streaks, surface.lung_x)
        return np.asarray(line[None] * self._streak_share, np.float32)

    def level_db(self, below_mm: float) -> float:
        """Return the level in dB of the haze at one depth under the pleura."""
        at = np.full((1, 1), below_mm, np.float32)
        return 10 * float(np.log10(self.haze(at, np.zeros_like(at))[0, 0] + 1e-12))

    def repeats(self, surface: Surface, wall: Field) -> Field:
        """Return the power of the wall's copies that the probe-pleura round trip paints deeper."""
        total = np.zeros((DEPTHS, BEAMS), np.float32)
        for k in (1, 2):
            if k * float(surface.depth.min()) > self._depth_mm:
                break
            sample_mm = self._aperture.sample_mm
            first = min(int(k * float(surface.depth.min()) / sample_mm), DEPTHS - 1)
            last = int(((k + 1) * float(surface.depth.max()) + _ABOVE_MM) / sample_mm)
            span = slice(first, max(first + 1, min(last, DEPTHS)))  # the wall ends at the pleura
            away = self._aperture.r[span] - np.float32(k) * surface.depth[None]
            copy = at_rows(wall, np.maximum(away / np.float32(sample_mm), 0))
            total[span] += copy * (away > 0) * np.float32(power_of(self._repeat * k))
        return total
