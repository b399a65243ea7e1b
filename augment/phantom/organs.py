"""Liver, spleen, kidney, heart and bowel: what may lie in view instead of lung, without a label.

An organ is even speckle of any brightness under a capsule that may shine like a pleura; bright
lines and rays in it (diaphragm, vessel walls, bowel gas) are no artefacts of lung.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from augment.phantom.field import ACROSS, BEAMS, bump, draws, power, wave

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from augment.phantom.aperture import Aperture, Surface
    from augment.phantom.field import Field
    from augment.phantom.scene import Organ

_HEART_HZ = 1.2


def organ_beams(organ: Organ, phase: float) -> NDArray[np.bool_]:
    """Return the beams (BEAMS,) that show the organ at a phase of the breath."""
    edge = organ.edge - organ.side * organ.sweep * (phase - 0.5)
    return np.asarray(organ.side * (ACROSS - np.float32(edge)) > 0)


def paint_organ(
    seed: int, organ: Organ, aperture: Aperture, surface: Surface, texture: Field
) -> Field:
    """Return the power of an organ that fills the field under the chest wall."""
    below = aperture.r - surface.depth[None]
    level = organ.level_db - np.float32(organ.slope / 10) * np.maximum(below, 0)
    rng = draws(seed, 26)
    if organ.kind != "heart":
        level = level + _blotches(rng, organ, aperture)
    flesh = power(np.asarray(level, np.float32)) * texture
    if organ.kind == "heart":
        _hollow_heart(rng, aperture, surface, flesh)
    elif organ.kind == "kidney":
        _place_kidney(rng, organ, aperture, surface, flesh)
    elif organ.kind == "bowel":
        _fill_bowel(rng, organ, aperture, surface, flesh)
    for _ in range(organ.vessels):
        _run_vessel(rng, organ, aperture, surface, flesh)
    if organ.capsule_db is not None:
        away = np.clip((below - 0.5) / np.float32(rng.uniform(0.4, 1.1)), -9, 9)
        flesh = np.maximum(flesh, power(bump(away) + np.float32(organ.capsule_db)))
    if organ.kind == "liver":
        flesh = _bound_by_diaphragm(rng, organ, aperture, surface, below, flesh)
    return np.asarray(flesh, np.float32)


def spot(
    aperture: Aperture, surface: Surface, x_mm: float, depth_mm: float, wide: float, tall: float
) -> Field:
    """Level in dB of a soft spot at a depth under the pleura."""
    across = (aperture.x - np.float32(x_mm)) / np.float32(wide)
    down = (aperture.r - surface.depth[None] - np.float32(depth_mm)) / np.float32(tall)
    return np.asarray(np.maximum(bump(across)[None] + bump(down), np.float32(-90)), np.float32)


def _blotches(rng: np.random.Generator, organ: Organ, aperture: Aperture) -> Field:
    """Slow unevenness of the tissue, dB."""
    x = np.linspace(0, 6 * math.pi, BEAMS, dtype=np.float32) * np.float32(rng.uniform(0.3, 1))
    y = aperture.r / np.float32(aperture.r[-1, 0]) * np.float32(rng.uniform(3, 20))
    first, second = rng.uniform(0, 2 * math.pi, 2).astype(np.float32)
    return np.asarray(organ.uneven_db * np.sin(x + first)[None] * np.sin(y + second), np.float32)


def _run_vessel(
    rng: np.random.Generator, organ: Organ, aperture: Aperture, surface: Surface, flesh: Field
) -> None:
    """Cut a dark vessel, across or lengthwise; portal ones have bright walls."""
    u = rng.uniform
    x, depth = u(-1, 1) * float(aperture.x[-1]), u(4, 5 + aperture.below_mm)
    wide, tall, lean = u(1.5, 12), u(0.8, 3), rng.normal(0, 0.5)
    across = (aperture.x - np.float32(x)) / np.float32(wide)
    down = aperture.r - surface.depth[None] - np.float32(depth)
    down = (down - np.float32(lean * wide) * across[None]) / np.float32(tall)
    away = np.hypot(down, across[None])
    if rng.random() < 0.4:
        wall = bump((away - 1.1) / np.float32(0.3)) + np.float32(organ.level_db + u(0, 8))
        flesh += power(np.maximum(wall, -90).astype(np.float32))
    flesh *= 1 - np.float32(0.97) * (away < 1)


def _hollow_heart(
    rng: np.random.Generator, aperture: Aperture, surface: Surface, flesh: Field
) -> None:
    """Cut the chambers, which beat, and a bright wall around each."""
    u = rng.uniform
    beat = 1 + 0.15 * math.sin(2 * math.pi * _HEART_HZ * surface.time_s)
    half = float(aperture.x[-1])
    for _ in range(int(rng.integers(1, 4))):
        x, depth = u(-0.7, 0.7) * half, u(0.15, 0.7) * aperture.below_mm
        wide, tall = u(0.25, 0.6) * half * beat, u(0.1, 0.3) * aperture.below_mm * beat
        away = np.hypot(
            ((aperture.x - np.float32(x)) / np.float32(wide))[None],
            (aperture.r - surface.depth[None] - np.float32(depth)) / np.float32(tall),
        )
        flesh *= np.where(away < 1, np.float32(0.004), np.float32(1))
        rim = bump((away - 1) / np.float32(u(0.03, 0.12))) + np.float32(u(-18, -4))
        flesh += power(np.maximum(rim, -90).astype(np.float32))


def _place_kidney(
    rng: np.random.Generator, organ: Organ, aperture: Aperture, surface: Surface, flesh: Field
) -> None:
    u, half = rng.uniform, float(aperture.x[-1])
    x, depth = u(-0.5, 0.5) * half, u(0.25, 0.55) * aperture.below_mm
    wide, tall = u(0.4, 0.8) * half, u(0.12, 0.25) * aperture.below_mm
    away = np.hypot(
        ((aperture.x - np.float32(x)) / np.float32(wide))[None],
        (aperture.r - surface.depth[None] - np.float32(depth)) / np.float32(tall),
    )
    flesh *= np.where(away < 1, np.float32(0.25), np.float32(1))
    sinus = bump(away / np.float32(0.35)) + np.float32(organ.level_db + u(2, 10))
    rim = bump((away - 1) / np.float32(0.05)) + np.float32(organ.level_db + u(0, 8))
    flesh += power(np.maximum(np.maximum(sinus, rim), -90).astype(np.float32))


def _fill_bowel(
    rng: np.random.Generator, organ: Organ, aperture: Aperture, surface: Surface, flesh: Field
) -> None:
    """Gas in loops: bright arcs with dirty, uneven reverberation below them."""
    u, half = rng.uniform, float(aperture.x[-1])
    for _ in range(int(rng.integers(1, 5))):
        x = u(-1, 1) * half + 2 * math.sin(0.5 * surface.time_s + u(0, 6))
        depth, wide = u(0.05, 0.6) * aperture.below_mm, u(0.12, 0.5) * half
        v = (aperture.x - np.float32(x)) / np.float32(wide)
        course = surface.depth + np.float32(depth) + np.float32(0.12 * wide) * v * v
        down = aperture.r - course[None].astype(np.float32)
        inside = np.exp(-(v**6)).astype(np.float32)
        arc = bump(np.clip(down / np.float32(u(0.5, 1.2)), -9, 9)) + np.float32(u(-10, 2))
        comb = wave(rng, BEAMS, u(2, 12)) * np.float32(u(0.5, 4))
        dirty = u(-24, -9) + comb[None] - np.float32(u(0.15, 0.8)) * np.maximum(down, 0)
        behind = (down > 0) * inside[None]
        flesh *= 1 - np.float32(0.9) * behind
        flesh += power(arc) * inside[None] + power(dirty.astype(np.float32)) * behind


def _bound_by_diaphragm(
    rng: np.random.Generator,
    organ: Organ,
    aperture: Aperture,
    surface: Surface,
    below: Field,
    flesh: Field,
) -> Field:
    """Draw the diaphragm as a deep bright arc; behind it a mirror image, or nothing."""
    u = rng.uniform
    arch = (1.2 - organ.diaphragm) * aperture.below_mm * (0.4 + np.abs(ACROSS - organ.side))
    arch = arch + 6 * organ.sweep * (surface.phase - 0.5) * 4
    down = below - arch[None].astype(np.float32)
    line = bump(np.clip(down / np.float32(u(0.6, 1.8)), -9, 9)) + np.float32(u(-14, -1))
    behind = np.where(down > 0, np.float32(10 ** u(-2.0, 0)), np.float32(1))
    return np.maximum(flesh * behind, power(line))
