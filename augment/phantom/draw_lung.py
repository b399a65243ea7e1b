"""Draws what is under the pleura: traps, haze, and what replaces aerated lung."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from augment.phantom.field import log_uniform
from augment.phantom.scene import (
    Consolidation,
    Haze,
    Lesions,
    Organ,
    Pattern,
    Preset,
    Probe,
    Trap,
)

_FOREVER_MM = 1000.0
_PER_90_MM = {
    "A": (0, 1),
    "B": (2, 9),
    "M": (2, 8),
    "C": (0, 6),
    "P": (0, 6),
    "E": (0, 1),
    "L": (0, 1),
}


def draw_traps(
    rng: np.random.Generator, pattern: Pattern, half_mm: float, below_mm: float, preset: Preset
) -> tuple[Trap, ...]:
    """Draw the acoustic traps of a scene, in mm along the pleura, 0 in the middle of the view."""
    reach = half_mm + 15.0
    low, high = _PER_90_MM[pattern]
    density = int(rng.integers(low, high)) if high > low else 0
    traps: list[Trap] = []
    for _ in range(int(density * 2 * reach / 90.0 + 0.5)):
        traps.append(_line(rng, rng.uniform(-reach, reach), below_mm, preset))
    if density and not any(abs(trap.x_mm) < 0.8 * half_mm for trap in traps):
        traps.append(_line(rng, rng.uniform(-0.7, 0.7) * half_mm, below_mm, preset))
    if pattern in "BM" and rng.random() < 0.4:
        traps.extend(_comb(rng, half_mm, below_mm, preset))
    if pattern in "CM":
        for _ in range(int(rng.integers(1, 4 if pattern == "C" else 3))):
            traps.extend(_bundle(rng, half_mm, below_mm, preset))
    if preset != "teaching" and pattern != "L":
        for _ in range(int(rng.integers(0, 5))):
            traps.append(_look_alike(rng, rng.uniform(-reach, reach), below_mm))
    return tuple(traps)


def _line(rng: np.random.Generator, x_mm: float, below_mm: float, preset: Preset) -> Trap:
    u = rng.uniform
    clean = preset == "teaching"
    fades = not clean and rng.random() < 0.5
    near_haze = not clean and rng.random() < 0.65
    slope = u(1.5, 7) if fades else u(-0.5, 1.0 if clean else 2.2)
    thin = clean or rng.random() < 0.5
    return Trap(
        x_mm=x_mm,
        width_mm=u(0.9, 2.6) if thin else u(1.4, 4.6),
        level_db=u(-12, -5) if clean else u(-20, -5),
        over_haze_db=u(1, 12) + max(0.0, slope) if near_haze else None,
        slope=slope,
        length_mm=_FOREVER_MM if clean or rng.random() < 0.75 else u(0.35, 1.0) * below_mm,
        ring_mm=u(0.7, 4.5),
        ring_db=u(0, 4.5),
        wobble_db=u(0.3, 1.0) if clean else u(0.5, 3.8),
        wobble_corr=u(2, 9),
        late_db=u(0, 7) if not clean and rng.random() < 0.4 else 0.0,
        flicker=u(0.05, 0.5),
        phase=u(0, 2 * math.pi),
        erase=u(0.9, 1.0) if clean or rng.random() < 0.6 else u(0.3, 0.9),
        short=False,
    )


def _comb(rng: np.random.Generator, half_mm: float, below_mm: float, preset: Preset) -> list[Trap]:
    """Draw thin B-lines side by side in one window: many, and yet each for itself."""
    u = rng.uniform
    pitch, count = u(4.5, 9), int(rng.integers(3, 7))
    first = u(-0.9, 0.6) * half_mm
    traps = []
    for k in range(count):
        one = _line(rng, first + pitch * (k + rng.normal(0, 0.12)), below_mm, preset)
        traps.append(replace(one, width_mm=min(one.width_mm, u(0.25, 0.4) * pitch)))
    return traps


def _bundle(
    rng: np.random.Generator, half_mm: float, below_mm: float, preset: Preset
) -> list[Trap]:
    u = rng.uniform
    clean = preset == "teaching"
    middle, width = u(-0.9, 0.9) * half_mm, log_uniform(rng, 10, 55)
    level = u(-14, -5) if clean else u(-20, -5)
    over = u(5, 15) if not clean and rng.random() < 0.55 else None
    slope = u(-0.4, 1.9) if clean or rng.random() < 0.7 else u(1.5, 3.5)
    traps = []
    for x_mm in np.arange(middle - width / 2, middle + width / 2, u(1.4, 3.2)):
        one = _line(rng, float(x_mm) + u(-0.8, 0.8), below_mm, preset)
        off = rng.normal(0, 1.8)
        traps.append(
            Trap(
                x_mm=one.x_mm,
                width_mm=u(1.8, 6.5),
                level_db=level + off,
                over_haze_db=None if over is None else over + off,
                slope=slope + rng.normal(0, 0.2),
                length_mm=_FOREVER_MM if rng.random() < 0.85 else one.length_mm,
                ring_mm=one.ring_mm,
                ring_db=0.5 * one.ring_db,
                wobble_db=0.5 * one.wobble_db,
                wobble_corr=one.wobble_corr,
                late_db=0.0,
                flicker=one.flicker,
                phase=one.phase,
                erase=one.erase,
                short=False,
            )
        )
    return traps


def _look_alike(rng: np.random.Generator, x_mm: float, below_mm: float) -> Trap:
    """I- and Z-lines: from the pleura, gone after a centimetre or two, no B-line."""
    u = rng.uniform
    return Trap(
        x_mm=x_mm,
        width_mm=u(0.4, 1.6),
        level_db=u(-18, -8),
        over_haze_db=None,
        slope=u(6, 14),
        length_mm=min(u(0.05, 0.18) * below_mm, 14.0),
        ring_mm=u(0.7, 4.5),
        ring_db=u(0, 4.5),
        wobble_db=u(0.5, 3),
        wobble_corr=3.0,
        late_db=0.0,
        flicker=u(0.05, 0.5),
        phase=u(0, 2 * math.pi),
        erase=0.0,
        short=True,
    )


def draw_haze(rng: np.random.Generator, probe: Probe, pattern: Pattern, preset: Preset) -> Haze:
    """Draw diffuse reverberation; it is gone after 5 cm, or it would look like white lung.

    A bright window of a normal lung is what a network takes for confluence first: half of all
    normal lungs, and a quarter of the others, have a bright glow that fades.
    """
    u = rng.uniform
    linear = probe.kind == "linear"
    clean = preset == "teaching"
    bright = not clean and rng.random() < (0.5 if pattern == "A" else 0.25)
    level = u(-40, -26) if clean else u(-27, -10) if bright else u(-42, -16)
    slope = u(0.5, 9) if linear else u(0.1, 5)
    slope = max(slope, (level + 30.0) / (2.5 if linear else 5.0))
    glows = not clean and (bright or rng.random() < 0.6)
    glow = u(-16, 0) if bright else u(-26, -8)
    glow_slope = u(2.5, 8) if bright else u(3, 14)
    repeat = u(-30, -14) if bright else u(-30, -4)
    return Haze(
        level_db=level,
        slope=slope,
        glow_db=glow if glows else -90.0,
        glow_slope=glow_slope * (2.0 if linear else 1.0),
        repeat_db=repeat,
        streak_db=0.0 if clean else u(0, 1.3),
        streak_mm=u(0.8, 4.0),
    )


def draw_lesions(
    rng: np.random.Generator, pattern: Pattern, half_mm: float, below_mm: float, preset: Preset
) -> Lesions:
    """Draw consolidations, effusion and organs in view."""
    u = rng.uniform
    consolidations: tuple[Consolidation, ...] = ()
    if pattern == "P":
        consolidations = tuple(
            Consolidation(
                x_mm=u(-0.8, 0.8) * half_mm,
                width_mm=u(4, 22),
                depth_mm=u(3, max(4.0, min(32.0, 0.5 * below_mm))),
                level_db=u(-36, -11),
                bronchograms=int(rng.integers(0, 18)),
            )
            for _ in range(int(rng.integers(1, 4)))
        )
    organ: Organ | None = None
    if pattern == "L":
        organ = _organ(rng, 1, -2.5)
    elif pattern != "E" and preset == "clinical" and rng.random() < 0.08:
        side = int(rng.choice([-1, 1]))
        organ = _organ(rng, side, u(0.1, 0.9))
    effused = pattern == "E"
    return Lesions(
        consolidations=consolidations,
        effusion=u(0.15, 0.55) if effused else 0.0,
        effusion_phase=u(-6, 6),
        organ=organ,
    )


def _organ(rng: np.random.Generator, side: int, edge: float) -> Organ:
    u = rng.uniform
    kind = rng.choice(["liver", "kidney", "heart", "bowel"], p=[0.58, 0.12, 0.12, 0.18])
    return Organ(
        kind=kind,
        side=side,
        edge=edge,
        level_db=u(-34, -5),
        slope=u(0.0, 2.2),
        diaphragm=u(-1.5, 0.95),
        vessels=0 if kind == "bowel" else int(rng.integers(0, 8)),
        sweep=u(0.1, 0.9),
        uneven_db=u(0.2, 2.5),
        capsule_db=u(-18, -2) if rng.random() < 0.4 else None,
    )
