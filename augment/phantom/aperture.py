"""The beams of a scene's probe and where they meet the pleura, at rest and at any moment."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from augment.phantom.field import ACROSS, BEAMS, DEPTHS, draws, wave
from augment.phantom.motion import moving_share, pulse_mm

if TYPE_CHECKING:
    from augment.phantom.field import Field
    from augment.phantom.scene import Scene

_ROUGH_STEP_MM = 0.35
_ROUGH_COUNT = 800


@dataclass(frozen=True, slots=True)
class Surface:
    """The pleura at one moment.

    `depth` (BEAMS,) mm under the skin, `lung_x` (BEAMS,) mm along the lung, `smooth` the depth
    with half of the roughness, which is what repeats as A-lines; `moving` (BEAMS,) 0…1 how far
    the pleura there slides with the lung; `aside_mm` how far all has moved as the probe drifts.
    """

    time_s: float
    phase: float
    slide_mm: float
    aside_mm: float
    depth: Field
    smooth: Field
    lung_x: Field
    moving: Field


class Aperture:
    """Beam positions, depth axis and the pleura at rest of one scene."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        probe, pleura = scene.probe, scene.pleura
        self.sample_mm = probe.depth_mm / DEPTHS
        self.r = ((np.arange(DEPTHS) + 0.5) * self.sample_mm).astype(np.float32)[:, None]
        if probe.kind == "linear":
            x = ACROSS * (probe.width_mm / 2)
            rest = pleura.depth_mm + math.tan(pleura.tilt) * x
        else:
            theta = ACROSS * (probe.fov / 2)
            reach = probe.radius_mm + pleura.depth_mm
            turned = np.maximum(np.cos(theta - pleura.tilt), 0.35)
            flat = reach * math.cos(pleura.tilt) / turned - probe.radius_mm
            arc = pleura.depth_mm + reach * math.tan(pleura.tilt) * np.sin(theta)
            rest = (1 - pleura.concentric) * flat + pleura.concentric * arc
        rest = np.clip(rest, 5.0, 0.8 * probe.depth_mm).astype(np.float32)
        self.rest: Field = rest
        if probe.kind == "linear":
            self.x: Field = x.astype(np.float32)
            slope = np.gradient(rest, x)
        else:
            self.x = ((probe.radius_mm + rest.mean()) * theta).astype(np.float32)
            slope = np.gradient(rest, theta) / (probe.radius_mm + rest)
        self.incidence: Field = np.abs(np.arctan(slope)).astype(np.float32)
        self.pitch_mm = float(self.x[-1] - self.x[0]) / (BEAMS - 1)
        self.below_mm = probe.depth_mm - float(rest.min())
        rng = draws(scene.seed, 20)
        fine = wave(rng, _ROUGH_COUNT, pleura.rough_corr_mm / _ROUGH_STEP_MM)
        swell = wave(rng, _ROUGH_COUNT, pleura.swell_corr_mm / _ROUGH_STEP_MM)
        self._rough: Field = fine * pleura.rough_mm + swell * pleura.swell_mm

    def surface(self, time_s: float) -> Surface:
        """Return the pleura at a time in seconds: it slides and bobs, its roughness with it."""
        sliding = self._scene.sliding
        phase, slide, bob = self._scene.breath.at(time_s)
        slide = (0.0 if sliding.kind in ("still", "pneumothorax") else slide) + pulse_mm(
            sliding, time_s
        )
        moving = moving_share(sliding, phase)
        aside, turn, press = self._scene.drift.at(time_s)
        lung_x = self.x - np.float32(slide) * moving - np.float32(aside)
        rest = self.rest + np.float32(bob + press) + np.float32(math.tan(turn)) * self.x
        rough = self.along_lung(self._rough, lung_x)
        deepest = 0.9 * self._scene.probe.depth_mm
        return Surface(
            time_s=time_s,
            phase=phase,
            slide_mm=slide,
            aside_mm=aside,
            depth=np.clip(rest + rough, 3.0, deepest).astype(np.float32),
            smooth=(rest + 0.5 * rough).astype(np.float32),
            lung_x=lung_x,
            moving=moving,
        )

    def along_lung(self, table: Field, lung_x: Field) -> Field:
        """Read a table that is fixed to the lung (0.35 mm steps, 0 mm in its middle)."""
        at = lung_x / _ROUGH_STEP_MM + table.shape[0] / 2
        return np.asarray(np.interp(at, np.arange(table.shape[0]), table), np.float32)

    def beam_of(self, x_mm: float) -> float:
        """Return the fractional beam number at a position along the pleura."""
        return (x_mm - float(self.x[0])) / self.pitch_mm
