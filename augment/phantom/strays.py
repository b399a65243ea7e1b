"""Rays that are no B-lines: Z-lines, which do not arise at the pleura, and E-lines, from gas above.

Neither gets a label. Where gas under the skin hides the pleura, nothing under it is readable.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from augment.phantom.field import ACROSS, BEAMS, DEPTHS, blur, bump, draws, power, smooth_line, wave

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from augment.phantom.aperture import Aperture, Surface
    from augment.phantom.field import Field
    from augment.phantom.scene import Scene


@dataclass(frozen=True, slots=True)
class ZLine:
    """A ray that begins under the pleura, stays where it is, fades and erases nothing.

    `across` −1…1 along the aperture, `over_db` over what can just be told from haze.
    """

    across: float
    start_mm: float
    length_mm: float
    width_mm: float
    over_db: float
    slope: float
    wobble_db: float


@dataclass(frozen=True, slots=True)
class Gas:
    """Gas under the skin: a broken bright line at a share of the pleura's depth, rays below it.

    `middle` and `half` −1…1 along the aperture; `ray_db` of its rays, uneven by `comb_db`.
    """

    middle: float
    half: float
    share: float
    thick_mm: float
    rough_mm: float
    level_db: float
    broken_db: float
    ray_db: float
    ray_mm: float
    comb_db: float
    slope: float
    ring_mm: float


@dataclass(frozen=True, slots=True)
class Strays:
    """Rays of a scene that are no B-lines and get no label."""

    z_lines: tuple[ZLine, ...] = ()
    gas: Gas | None = None


@dataclass(frozen=True, slots=True)
class StrayField:
    """What stray rays do to every frame of a scene.

    `z_lines` power, fixed to the chest wall; `gas` power of gas under the skin and its rays, `loss`
    dB that it takes from everything deeper; `hidden` (BEAMS,) no sound reaches the pleura;
    `planted` (BEAMS,) a bright ray is meant to be there.
    """

    z_lines: Field
    gas: Field
    loss: Field
    hidden: NDArray[np.bool_]
    planted: NDArray[np.bool_]


def paint_strays(scene: Scene, aperture: Aperture, faint_db: float) -> StrayField | None:
    """Paint the stray rays of a scene, once; Z-lines stand over `faint_db`. None if it has none."""
    strays = scene.strays
    if not strays.z_lines and strays.gas is None:
        return None
    surface = aperture.surface(0.0)
    field = StrayField(
        z_lines=np.zeros((DEPTHS, BEAMS), np.float32),
        gas=np.zeros((DEPTHS, BEAMS), np.float32),
        loss=np.zeros((DEPTHS, BEAMS), np.float32),
        hidden=np.zeros(BEAMS, bool),
        planted=np.zeros(BEAMS, bool),
    )
    _paint_z_lines(scene, aperture, surface, faint_db, field)
    if strays.gas is not None:
        _paint_gas(scene, aperture, surface, strays.gas, field)
    return field


def _paint_z_lines(
    scene: Scene, aperture: Aperture, surface: Surface, faint_db: float, out: StrayField
) -> None:
    rng = draws(scene.seed, 33)
    for line in scene.strays.z_lines:
        sigma = max(line.width_mm / 2.355 / aperture.pitch_mm, 0.55) * 2 / BEAMS
        away = bump((ACROSS - np.float32(line.across)) / np.float32(sigma))
        below = aperture.r - surface.depth[None]
        along = line.over_db - np.float32(line.slope / 10) * np.maximum(below, 0)
        along = along - 6 * np.maximum(line.start_mm - below, 0)
        along = along - 1.5 * np.maximum(below - line.start_mm - line.length_mm, 0)
        uneven = wave(rng, DEPTHS, 14)[:, None] * np.float32(line.wobble_db)
        level = np.float32(faint_db) + along + uneven + np.maximum(away, -60)[None]
        out.z_lines[:] += power(np.maximum(level, -90).astype(np.float32))
        out.planted[:] |= np.abs(ACROSS - line.across) < 3 * sigma


def _paint_gas(
    scene: Scene, aperture: Aperture, surface: Surface, gas: Gas, out: StrayField
) -> None:
    rng = draws(scene.seed, 34)
    r, depth = aperture.r, float(np.median(surface.depth))
    inside = np.abs(ACROSS - gas.middle) < gas.half
    course = depth * gas.share + wave(rng, BEAMS, rng.uniform(2, 9)) * np.float32(gas.rough_mm)
    course = np.clip(course, 3, 0.93 * depth).astype(np.float32)
    edge = smooth_line(inside.astype(np.float32), 2.0)
    sheet = bump(np.clip((r - course[None]) / np.float32(gas.thick_mm), -9, 9))
    broken = wave(rng, BEAMS, 4) * np.float32(gas.broken_db)
    out.gas[:] = power(sheet + (gas.level_db + broken)[None].astype(np.float32)) * edge[None]
    below = np.maximum(r - course[None], 0) / np.float32(10)
    comb = wave(rng, BEAMS, gas.ray_mm / aperture.pitch_mm) * np.float32(gas.comb_db)
    rays = gas.ray_db + comb[None] - np.float32(gas.slope) * below
    ring = np.cos(2 * np.pi * 10 * below / np.float32(gas.ring_mm))
    after = blur((r > course[None]).astype(np.float32), 1, 0.3)
    out.gas[:] += power((rays + ring).astype(np.float32)) * edge[None] * after
    out.loss[:] = -45 * edge[None] * after
    out.hidden[:] |= edge > 0.25
    out.planted[:] |= edge > 0.05
