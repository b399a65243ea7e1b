"""Draws how the lung slides, and rays that are no B-lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from augment.phantom.motion import Sliding
from augment.phantom.strays import Gas, Strays, ZLine

if TYPE_CHECKING:
    import numpy as np

    from augment.phantom.scene import Pattern, Preset

_Z_SHARE = {"clinical": 0.12, "training-phantom": 0.06, "teaching": 0.0}
_GAS_SHARE = {"clinical": 0.015, "training-phantom": 0.0, "teaching": 0.0}
_ABSENT_SHARE = {"clinical": 0.16, "training-phantom": 0.0, "teaching": 0.25}


def draw_sliding(rng: np.random.Generator, pattern: Pattern, preset: Preset) -> Sliding:
    """Draw the sliding: a normal lung may be a pneumothorax, or have its edge in view."""
    u = rng.uniform
    pulse = u(0.0, 0.5)
    if pattern == "A" and rng.random() < _ABSENT_SHARE[preset]:
        side = 1 if rng.random() < 0.5 else -1
        if rng.random() < 0.5:
            return Sliding("pneumothorax", side, 0.0, 0.0, 0.0)
        return Sliding("point", side, u(-0.5, 0.5), -side * u(0.1, 0.6), pulse)
    if preset == "clinical" and rng.random() < 0.06:  # apnoea, or a lung that sticks: only pulse
        return Sliding("still", 1, 0.0, 0.0, pulse)
    return Sliding("present", 1, 0.0, 0.0, pulse)


def draw_strays(
    rng: np.random.Generator, below_mm: float, pattern: Pattern, preset: Preset
) -> Strays:
    """Draw Z-lines, and gas under the skin with its E-lines."""
    u = rng.uniform
    z_lines: tuple[ZLine, ...] = ()
    if pattern in "ABM" and rng.random() < _Z_SHARE[preset]:
        z_lines = tuple(
            ZLine(
                across=u(-0.9, 0.9),
                start_mm=u(0.06, 0.3) * below_mm,
                length_mm=u(0.12, 0.45) * below_mm,
                width_mm=u(0.8, 3.0),
                over_db=u(-1, 5),
                slope=u(0.0, 3.0),
                wobble_db=u(0.5, 3.0),
            )
            for _ in range(int(rng.integers(1, 4)))
        )
    gas: Gas | None = None
    if rng.random() < _GAS_SHARE[preset]:
        gas = Gas(
            middle=u(-0.6, 0.6),
            half=u(0.3, 1.7),
            share=u(0.3, 0.9),
            thick_mm=u(0.3, 1.1),
            rough_mm=u(0.1, 1.2),
            level_db=u(-6, 4),
            broken_db=u(0.5, 5),
            ray_db=u(-34, -14),
            ray_mm=u(0.8, 4),
            comb_db=u(2, 8),
            slope=u(1, 6),
            ring_mm=u(0.8, 4),
        )
    return Strays(z_lines, gas)
