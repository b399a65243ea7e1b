"""Draws what the probe's contact and the machine do to a picture."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from augment.phantom.acquisition import Flaws, Machine
from augment.phantom.field import log_uniform

if TYPE_CHECKING:
    from augment.phantom.scene import Preset


def draw_flaws(rng: np.random.Generator, preset: Preset) -> Flaws:
    """Draw contact loss, drop-outs, dirt and side lobes."""
    u = rng.uniform
    clean = preset == "teaching"
    odds = {"teaching": 0.0, "training-phantom": 0.4, "clinical": 1.0}[preset]
    drops = tuple(
        (u(-1, 1), u(0.01, 0.06), u(4, 20))
        for _ in range(int(rng.integers(0, 3)) if rng.random() < 0.25 * odds else 0)
    )
    dirt = tuple(
        (u(-1, 1), u(0.2, 1), u(0.2, 0.95), u(-22, -6), u(0.003, 0.011))
        for _ in range(int(rng.integers(0, 4)) if rng.random() < 0.35 * odds else 0)
    )
    return Flaws(
        contact_left=u(-1.4, -0.3) if rng.random() < 0.35 * odds else -3.0,
        contact_right=u(0.3, 1.4) if rng.random() < 0.35 * odds else 3.0,
        contact_soft=log_uniform(rng, 0.02, 0.16),
        drops=drops,
        dirt=dirt,
        uneven_db=u(0, 1.0 if clean else 3.5),
        edge_db=u(0, 30) if rng.random() < 0.75 * odds else 0.0,
        edge_power=u(1.5, 5),
        lobe_db=u(-30, -24) if clean else u(-28, -12),
        lobe_beams=u(5, 18),
        clutter=u(2, 14) if rng.random() < 0.2 * odds else 0.0,
        air_mm=u(1.5, 5) if rng.random() < 0.2 * odds else 0.0,
    )


def draw_machine(rng: np.random.Generator, preset: Preset) -> Machine:
    """Draw noise, gain over depth and the grey curve."""
    u = rng.uniform
    clean = preset == "teaching"
    if preset == "training-phantom":
        return _trainer_machine(rng)
    filters = ("none", "median", "sharpen", "bilateral", "blur")
    easy = 1.0 if clean else 0.6
    curve = str(rng.choice(["gamma", "sigmoid", "reject", "steps"], p=[0.55, 0.2, 0.17, 0.08]))
    return Machine(
        range_db=u(48, 60) if clean else u(54, 98),
        gain_db=rng.normal(-3, 1.5) if clean else float(np.clip(rng.normal(-19.5, 5.5), -30, 0)),
        gamma=math.exp(rng.normal(0.4, 0.1) if clean else rng.normal(0.22, 0.27)),
        curve="gamma" if clean else curve,
        noise_db=u(-62, -52) if clean else u(-62, -38),
        tgc=u(-0.3, 0.3) if clean else u(-0.3, 1.2),
        fall=log_uniform(rng, 0.6, 6.0) if not clean and rng.random() < 0.75 else 0.0,
        band_db=0.0 if clean else u(0, 2),
        noise_beams=log_uniform(rng, 0.7, 5 * easy),
        filter="none" if clean else str(rng.choice(filters, p=[0.52, 0.05, 0.22, 0.10, 0.11])),
        strength=u(0.4, 1.5) * (1.0 if clean else 0.8),
        noise_contrast=u(0.3, 1.0) * easy,
        persistence=0 if clean else int(rng.choice([0, 0, 1, 2, 3])),
        noise_grey=0.0 if clean or rng.random() < 0.45 else 2 + u(0, 24 * easy),
        grain=log_uniform(rng, 0.006, 0.04) if not clean and rng.random() < 0.7 else 0.0,
    )


def _trainer_machine(rng: np.random.Generator) -> Machine:
    """Draw the settings of a recording on a gel trainer: two scanners, set about alike."""
    u, plain = rng.uniform, rng.random() < 0.6
    return Machine(
        range_db=u(54, 64) if plain else u(60, 76),
        gain_db=float(np.clip(rng.normal(-7, 3), -14, 2)),
        gamma=math.exp(rng.normal(0.45 if plain else 0.25, 0.12)),
        curve="gamma" if plain else "sigmoid",
        noise_db=u(-62, -48),
        tgc=u(-0.2, 0.7),
        fall=u(0.5, 3.0) if rng.random() < 0.4 else 0.0,
        band_db=u(0, 1.0),
        noise_beams=log_uniform(rng, 0.8, 3),
        filter="none" if plain else "blur",
        strength=u(0.5, 1.1),
        noise_contrast=u(0.5, 1.0),
        persistence=1 if plain else 2,
        noise_grey=0.0 if rng.random() < 0.5 else u(2, 16),
    )
