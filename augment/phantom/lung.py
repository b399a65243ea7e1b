"""The pleural line and the A-lines that repeat it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from augment.phantom.field import ACROSS, DEPTHS, bump, draws, power, wave

if TYPE_CHECKING:
    from augment.phantom.aperture import Aperture, Surface
    from augment.phantom.field import Field
    from augment.phantom.scene import Scene


@dataclass(frozen=True, slots=True)
class ALine:
    """One repeat of the pleura: depth (BEAMS,) mm, level (BEAMS,) dB, sigma mm."""

    depth: Field
    level: Field
    sigma: float


def pleura_levels(scene: Scene, aperture: Aperture, surface: Surface, shimmer: Field) -> Field:
    """Level of the pleural line, (BEAMS,) dB: specular, uneven, and uneven with the lung."""
    steep = np.clip(aperture.incidence / np.float32(2 * scene.pleura.specular), 0, 1)
    level = scene.pleura.level_db - 12 * steep**1.5 + shimmer
    return np.asarray(level - (6 if scene.lesions.effusion else 0), np.float32)


class Shimmer:
    """Uneven brightness of the pleura, fixed to the lung."""

    def __init__(self, scene: Scene, aperture: Aperture) -> None:
        self._aperture = aperture
        line = wave(draws(scene.seed, 23), 800, scene.pleura.variation_corr / 0.35 * 0.4)
        self._line: Field = line * np.float32(scene.pleura.variation_db)

    def at(self, surface: Surface) -> Field:
        """Return dB (BEAMS,) at this moment."""
        return self._aperture.along_lung(self._line, surface.lung_x)


def add_pleura(
    scene: Scene, aperture: Aperture, surface: Surface, level: Field, out: Field
) -> None:
    """Add the power of the pleural line."""
    thick = np.float32(scene.pleura.thickness_mm)
    rows = _rows(aperture, surface.depth, 5 * float(thick))
    away = aperture.r[rows] - surface.depth[None]
    sigma = thick * np.where(away > 0, np.float32(1.25), np.float32(0.8))
    out[rows] += power(level[None] + bump(away / sigma))


def a_lines(scene: Scene, aperture: Aperture, surface: Surface, shimmer: Field) -> list[ALine]:
    """Repeats of the pleura at k times its depth; only beams near normal incidence repeat."""
    draw, pleura = scene.a_lines, scene.pleura
    steep = np.clip(aperture.incidence / np.float32(1.5 * pleura.specular), 0, 2)
    lines = []
    for k in range(0 if scene.lesions.effusion else draw.count):
        narrow = (ACROSS - np.float32(draw.centre)) * np.float32((1 + 0.18 * k) / draw.width)
        level = pleura.level_db + draw.first_db + draw.step_db * k
        level = level + 0.7 * shimmer + bump(narrow) - 10 * steep**1.5
        depth = (k + 2) * surface.smooth
        if float(depth.min()) > scene.probe.depth_mm:
            break
        sigma = pleura.thickness_mm * (1 + 0.12 * k)
        lines.append(ALine(depth, np.asarray(level, np.float32), sigma))
        if draw.between_db is not None:
            between = np.asarray(level + draw.between_db, np.float32)
            lines.append(ALine(depth - 0.5 * surface.smooth, between, sigma))
    return lines


def add_a_lines(aperture: Aperture, lines: list[ALine], out: Field) -> None:
    """Add the power of the A-lines; where two meet, the stronger one."""
    for line in lines:
        rows = _rows(aperture, line.depth, 4.5 * line.sigma)
        away = (aperture.r[rows] - line.depth[None]) / np.float32(line.sigma)
        out[rows] = np.maximum(out[rows], power(line.level[None] + bump(away)))


def _rows(aperture: Aperture, depth: Field, margin_mm: float) -> slice:
    low = int((float(depth.min()) - margin_mm) / aperture.sample_mm)
    high = int((float(depth.max()) + margin_mm) / aperture.sample_mm) + 2
    return slice(max(0, min(low, DEPTHS - 1)), max(1, min(high, DEPTHS)))
