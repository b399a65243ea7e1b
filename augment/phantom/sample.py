"""Draws a scene: the ranges of anatomy, pathology and machine, and how they go together."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING, cast

import numpy as np

from augment.phantom.draw_lung import draw_haze, draw_lesions, draw_traps
from augment.phantom.draw_machine import draw_flaws, draw_machine
from augment.phantom.draw_strays import draw_sliding, draw_strays
from augment.phantom.drift import draw_drift
from augment.phantom.field import draws, log_uniform
from augment.phantom.scene import (
    PATTERNS,
    PRESETS,
    PROBES,
    ALines,
    Breath,
    Pattern,
    Pleura,
    Preset,
    Probe,
    ProbeKind,
    Rib,
    Ribs,
    Scene,
    Wall,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from augment.phantom.acquisition import Flaws

_PROBE_SHARES = {
    "clinical": (0.66, 0.09, 0.18, 0.07),
    "training-phantom": (0.8, 0.0, 0.2, 0.0),
    "teaching": (0.7, 0.1, 0.2, 0.0),
}
_PATTERN_SHARES = {
    "clinical": (0.29, 0.33, 0.09, 0.09, 0.06, 0.05, 0.09),
    "training-phantom": (0.35, 0.48, 0.11, 0.06, 0.0, 0.0, 0.0),
    "teaching": (0.25, 0.30, 0.20, 0.10, 0.10, 0.05, 0.0),
}
_ROUGH_MM = {"A": 0.06, "B": 0.12, "C": 0.3, "M": 0.22, "P": 0.45, "E": 0.1, "L": 0.1}


def sample_scene(
    seed: int, preset: Preset = "clinical", *, probe: str | None = None, pattern: str | None = None
) -> Scene:
    """Draw one simulated examination.

    Parameters
    ----------
    seed : int
        0 or more; the same seed and arguments give the same scene.
    preset : str
        "clinical" (widest), "training-phantom" (a gel trainer) or "teaching" (clean pictures).
    probe : str, optional
        "convex", "micro-convex", "linear" or "phased"; drawn when not given.
    pattern : str, optional
        One of A B C M P E L (see `augment.phantom.scene.PATTERNS`); drawn when not given.

    Raises
    ------
    ValueError
        If the seed is negative or a name is not one of these.
    """
    if seed < 0:
        raise ValueError(f"expected a seed of 0 or more, got {seed}")
    _check("preset", preset, PRESETS)
    rng = draws(seed, 0)
    kind = _choose(rng, "probe", probe, PROBES, _PROBE_SHARES[preset])
    shown = _choose(rng, "pattern", pattern, PATTERNS, _PATTERN_SHARES[preset])
    lung = cast("Pattern", shown)
    gel = preset == "training-phantom" or (preset == "clinical" and rng.random() < 0.12)
    device = _probe(draws(seed, 1), cast("ProbeKind", kind), preset)
    pleura = _pleura(draws(seed, 2), device, lung, preset, gel)
    half = _half_aperture_mm(device, pleura)
    below = device.depth_mm - pleura.depth_mm
    haze = draw_haze(draws(seed, 3), device, lung, preset)
    return Scene(
        seed=seed,
        preset=preset,
        pattern=lung,
        gel=gel,
        probe=device,
        breath=_breath(draws(seed, 4)),
        drift=draw_drift(draws(seed, 14), preset == "teaching"),
        pleura=pleura,
        wall=_wall(draws(seed, 5), gel, preset),
        ribs=_ribs(draws(seed, 6), half, pleura, gel, preset),
        traps=draw_traps(draws(seed, 7), lung, half, below, preset),
        haze=haze,
        a_lines=_a_lines(draws(seed, 8), lung, preset, gel),
        lesions=draw_lesions(draws(seed, 9), lung, half, below, preset),
        flaws=_in_air(draws(seed, 14), draw_flaws(draws(seed, 10), preset), preset),
        machine=draw_machine(draws(seed, 11), preset),
        sliding=draw_sliding(draws(seed, 12), lung, preset),
        strays=draw_strays(draws(seed, 13), below, lung, preset),
    )


def _check(what: str, name: str, names: Sequence[str]) -> None:
    if name not in names:
        raise ValueError(f"expected a {what} out of {', '.join(names)}, got {name!r}")


def _choose(
    rng: np.random.Generator,
    what: str,
    name: str | None,
    names: Sequence[str],
    shares: Sequence[float],
) -> str:
    drawn = str(rng.choice(np.array(names), p=np.array(shares)))
    if name is None:
        return drawn
    _check(what, name, names)
    return name


def _probe(rng: np.random.Generator, kind: ProbeKind, preset: Preset) -> Probe:
    u = rng.uniform
    radius, fov_deg, width = 0.0, 0.0, 0.0
    if kind == "convex":
        radius, fov_deg, depth = u(35, 65), u(45, 76), u(55, 190)
    elif kind == "micro-convex":
        radius, fov_deg, depth = u(9, 22), u(65, 110), u(50, 150)
    elif kind == "phased":
        radius, fov_deg, depth = u(2, 6), u(65, 90), u(60, 180)
    else:
        width, depth = u(34, 52), u(28, 75)
    if preset == "teaching":
        depth = min(depth, u(80, 140)) if kind != "linear" else depth
    if preset == "training-phantom":  # one probe of each kind, at the depths its knob has
        radius, fov_deg = (60.0, 58.0) if kind == "convex" else (radius, fov_deg)
        width = 38.0 if kind == "linear" else width
        depth = float(rng.choice([40, 50, 60] if kind == "linear" else [80, 100, 120, 140]))
    mhz = u(5, 12) if kind == "linear" else u(2, 5.5)
    compounds = rng.random() < (0.3 if preset == "clinical" else 0.0)
    return Probe(
        kind=kind,
        radius_mm=radius,
        fov=math.radians(fov_deg),
        width_mm=width,
        depth_mm=depth,
        mhz=mhz,
        pulse_mm=u(0.35, 1.1) * (1.1 if preset == "clinical" else 1.4) / mhz,
        beam_mm=u(0.8, 2.2) * 3.0 / mhz,
        speckle_beams=log_uniform(rng, 0.8, 3.5),
        speckle_deep=u(1.3, 2.8),
        speckle_contrast=u(0.2, 0.65) if preset == "clinical" else u(0.3, 0.6),
        compound=math.radians(u(2.5, 9)) if compounds else 0.0,
        angles=int(rng.choice([3, 5])),
    )


def _in_air(rng: np.random.Generator, flaws: Flaws, preset: Preset) -> Flaws:
    """Lift the probe off the skin now and then: no beam has contact, nothing is to be seen."""
    if preset == "clinical" and rng.random() < 0.01:
        return replace(flaws, contact_left=rng.uniform(1.3, 3.0))
    return flaws


def _half_aperture_mm(probe: Probe, pleura: Pleura) -> float:
    if probe.kind == "linear":
        return probe.width_mm / 2.0
    return (probe.radius_mm + pleura.depth_mm) * probe.fov / 2.0


def _pleura(
    rng: np.random.Generator, probe: Probe, pattern: Pattern, preset: Preset, gel: bool
) -> Pleura:
    u = rng.uniform
    if probe.kind == "linear":
        depth = float(np.clip(rng.lognormal(math.log(17), 0.3), 7, 0.6 * probe.depth_mm))
    else:
        depth = float(np.clip(rng.lognormal(math.log(22), 0.38), 9, 0.5 * probe.depth_mm))
    calm = preset == "teaching"
    return Pleura(
        depth_mm=depth,
        tilt=math.radians(rng.normal(0, 3 if calm else 7)),
        concentric=u(0, 1) if rng.random() < 0.7 else u(0.8, 1.05),
        rough_mm=_ROUGH_MM[pattern] * u(0.2, 1.8),
        rough_corr_mm=u(1.7, 5),
        swell_mm=u(0, 0.5 if calm else 1.3),
        swell_corr_mm=u(14, 38),
        level_db=(u(-4, 4) if calm else u(-15, 6)) + (4 if gel else 0),
        thickness_mm=u(0.35, 0.95) * (0.6 if probe.kind == "linear" else 1.2),
        variation_db=u(0.5, 1.5 if calm else 4),
        variation_corr=u(2, 12),
        specular=math.radians(u(6, 30)),
    )


def _breath(rng: np.random.Generator) -> Breath:
    return Breath(
        rate_hz=rng.uniform(10, 28) / 60.0,
        slide_mm=rng.uniform(1, 12),
        bob_mm=rng.uniform(0.2, 1.6),
        phase=rng.uniform(0, 2 * math.pi),
    )


def _wall(rng: np.random.Generator, gel: bool, preset: Preset) -> Wall:
    u = rng.uniform
    clean = preset == "teaching"
    skin_mm = u(1, 4)
    rich = not gel and not clean
    standoff = rich and rng.random() < 0.07
    return Wall(
        level_db=-40 if gel else u(-25, -15),
        spread_db=6 if gel else 5.5,
        layers=int(rng.integers(2, 7)),
        fasciae=int(rng.integers(0, 3 if gel else 13 if clean else 22)),
        fascia_db=u(-12, -2) if clean else u(-20, -4),
        grain_db=u(0.3, 2.6) * (0.3 if gel else 1.0),
        grain_shear=u(-0.35, 0.35),
        near_db=u(-14, 6),
        near_mm=u(0.3, 1.8),
        skin_db=u(-14, 3),
        skin_mm=skin_mm,
        fat=int(rng.integers(0, 4)) if not gel and rng.random() < 0.4 else 0,
        septa_db=u(4, 14) if rich and rng.random() < 0.4 else 0.0,
        septa_end=u(0.3, 0.95),
        low_fascia_db=u(-12, -1) if rich and rng.random() < 0.25 else None,
        standoff_mm=u(2, 9) if standoff else 0.0,
    )


def _ribs(
    rng: np.random.Generator, half_mm: float, pleura: Pleura, gel: bool, preset: Preset
) -> Ribs:
    u, wide = rng.uniform, preset == "clinical"
    pitch = u(19, 36)
    most = max(1, min(3, round(2 * half_mm / pitch)))
    shares = np.array([0.17, 0.30, 0.37, 0.16][: most + 1])
    count = int(rng.choice(most + 1, p=shares / shares.sum()))
    broad = wide and rng.random() < 0.35  # lung shows in narrow windows
    width = pitch * (u(0.55, 0.8) if broad else u(0.3, 0.62 if wide else 0.55))
    gap = min(u(2, 11), 0.6 * pleura.depth_mm)
    spread = 0.05 if preset == "teaching" else 0.25
    first = u(-1.1, 1.1) * half_mm - (count - 1) / 2 * pitch * u(0.2, 1.0)
    if count > 1 and rng.random() < 0.5:  # a space in the middle between two ribs
        first = rng.normal(0, 0.3) * pitch - (count - 1) / 2 * pitch
    ribs: list[Rib] = []
    centre = first
    for _ in range(count):
        oblique = wide and rng.random() < 0.2
        small = wide and not oblique and rng.random() < 0.15
        size = u(1.3, 2.4) if oblique else u(0.3, 0.6) if small else u(0.75, 1.25)
        ribs.append(
            Rib(
                centre_mm=centre,
                width_mm=width * size,
                gap_mm=gap * u(0.75, 1.25),
                height_mm=u(0.3, 3.0) * (0.5 if small else 1.0),
                tilt=rng.normal(0, 0.22 if oblique else 0.06),
                cortex_db=u(-28, -2) if wide else u(-10, 1),
                dull_db=u(2, 24) if wide else u(3, 10),
                shadow_db=u(-22, -9) if rng.random() < 0.3 else u(-50, -20),
                lean=u(-0.7, 0.7) if oblique or rng.random() < 0.4 else 0.0,
            )
        )
        centre += pitch * (1 + rng.normal(0, spread))
    return Ribs(
        each=tuple(ribs),
        oval=rng.random() < (0.75 if gel else 0.06),
        penumbra=u(0.5, 3.2) if wide else u(0.4, 1.4),
        f_number=u(1.2, 4) if wide else u(2.5, 6),
        active_mm=log_uniform(rng, 3, 20) if wide else u(2, 6),
        soft_mm=log_uniform(rng, 0.7, 8) if wide else u(0.3, 1.5),
        fill=u(-0.2, 0.5),
        rough_mm=u(0, 0.35),
    )


def _a_lines(rng: np.random.Generator, pattern: Pattern, preset: Preset, gel: bool) -> ALines:
    u = rng.uniform
    has = pattern in "AM" or rng.random() < (0.5 if preset == "clinical" else 0.2)
    strong = gel or preset == "teaching"
    return ALines(
        count=int(rng.integers(1, 7)) if has else 0,
        first_db=u(-8, -1) if strong else u(-16, -2) if rng.random() < 0.5 else u(-9, 1),
        step_db=u(-7, -1),
        width=log_uniform(rng, 0.15 if strong else 0.1, 1.3),
        centre=rng.normal(0, 0.2 if strong else 0.35),
        between_db=u(-14, -1) if rng.random() < 0.35 and preset == "clinical" else None,
    )
