"""Free play: the generator's knobs, the scene that they make, and what each of them does."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from augment.phantom import PATTERNS, PROBES, sample_scene
from augment.phantom.motion import Sliding
from augment.phantom.scene import Rib

if TYPE_CHECKING:
    from augment.phantom import Pattern, Preset, Scene
    from augment.phantom.scene import Probe, ProbeKind

PATTERN_NAMES: dict[Pattern, str] = {
    "A": "A-lines",
    "B": "B-lines",
    "C": "Confluence",
    "M": "Mixed",
    "P": "Consolidation",
    "E": "Effusion",
    "L": "Liver or spleen",
}
PRESET_NAMES: dict[Preset, str] = {
    "teaching": "Clean picture",
    "training-phantom": "Gel trainer",
    "clinical": "Every flaw",
}
DEPTH_MM, GAIN_DB, SLIDE_MM, MOST_RIBS = (30, 180), (-15, 15), (0, 15), 3
_SHALLOWEST_MM = 15.0
"""So much below the pleural line stays in view, however shallow the depth."""

WHAT: dict[str, str] = {
    "probe": "The probe changes the sector's shape, how fine the picture is, and how much of the "
    "pleural line is in view.",
    "pattern": "The pathology is what the score measures: only B-lines and confluence count.",
    "preset": "Flaws change the picture and make reading harder, not the lung.",
    "depth_mm": "Depth squeezes more into the picture. The score looks at 40 mm below the line at "
    "most, so the true one hardly changes unless the picture ends sooner.",
    "gain_db": "Gain makes everything brighter, haze too. The lung stays the same; a network (and "
    "an eye) may count more or fewer lines.",
    "slide_mm": "Breathing slides the lung under the wall. It moves B-lines in and out of view; "
    "without it nothing slides.",
    "ribs": "A rib hides the pleural line behind it. Hidden line is left out of the score, it "
    "does not count as healthy.",
    "seed": "Another patient: everything is drawn anew.",
}
"""What each knob does, one or two sentences."""


@dataclass(frozen=True, slots=True)
class Knobs:
    """How the generator is set.

    Parameters
    ----------
    probe, pattern, preset : str
        As the phantom knows them.
    depth_mm : int
        Skin to the bottom of the picture.
    gain_db : int
        Above that of the scene.
    slide_mm : int
        How far the lung slides with a breath; 0 is a lung that stands still.
    ribs : int
        In view, 0…3.
    seed : int
        Which patient.
    """

    probe: ProbeKind = "convex"
    pattern: Pattern = "B"
    preset: Preset = "teaching"
    depth_mm: int = 100
    gain_db: int = 0
    slide_mm: int = 8
    ribs: int = 1
    seed: int = 1


def scene_of(knobs: Knobs) -> Scene:
    """Make the scene that the knobs ask for; all that has no knob is drawn by the seed.

    Raises
    ------
    ValueError
        If a knob is beyond its ends.
    """
    _check(knobs)
    scene = sample_scene(knobs.seed, knobs.preset, probe=knobs.probe, pattern=knobs.pattern)
    depth = max(float(knobs.depth_mm), scene.pleura.depth_mm + _SHALLOWEST_MM)
    probe = replace(scene.probe, depth_mm=depth)
    still = knobs.slide_mm == 0
    half = _half_mm(probe, scene.pleura.depth_mm)
    return replace(
        scene,
        probe=probe,
        machine=replace(scene.machine, gain_db=scene.machine.gain_db + knobs.gain_db),
        breath=replace(
            scene.breath,
            slide_mm=float(knobs.slide_mm),
            bob_mm=0.0 if still else scene.breath.bob_mm,
            rate_hz=max(scene.breath.rate_hz, 0.25),
        ),
        ribs=replace(scene.ribs, each=_ribs(knobs.ribs, half, scene.pleura.depth_mm)),
        sliding=Sliding("pneumothorax" if still and knobs.pattern == "A" else "present"),
    )


def turned(before: Knobs, now: Knobs) -> str:
    """Name the knob that was turned; empty when none or several were."""
    names = [each.name for each in dataclasses.fields(Knobs)]
    changed = [name for name in names if getattr(before, name) != getattr(now, name)]
    return changed[0] if len(changed) == 1 else ""


def _check(knobs: Knobs) -> None:
    ends = (
        ("depth_mm", DEPTH_MM), ("gain_db", GAIN_DB), ("slide_mm", SLIDE_MM),
        ("ribs", (0, MOST_RIBS)),
    )  # fmt: skip
    for name, (low, high) in ends:
        if not low <= getattr(knobs, name) <= high:
            raise ValueError(f"expected {name} {low}…{high}, got {getattr(knobs, name)}")
    if knobs.probe not in PROBES or knobs.pattern not in PATTERNS or knobs.seed < 0:
        raise ValueError(f"expected a probe, a pattern and a seed of the phantom, got {knobs}")


def _half_mm(probe: Probe, pleura_mm: float) -> float:
    """Half of the pleural line in view, mm."""
    if probe.kind == "linear":
        return probe.width_mm / 2
    return (probe.radius_mm + pleura_mm) * probe.fov / 2


def _ribs(count: int, half_mm: float, pleura_mm: float) -> tuple[Rib, ...]:
    """Ribs at even distances: one in the middle, two or three with spaces between them."""
    places = {0: (), 1: (0.0,), 2: (-0.6, 0.6), 3: (-0.8, 0.0, 0.8)}[count]
    width = min(11.0, 0.4 * half_mm)
    gap = min(5.0, 0.5 * pleura_mm)
    return tuple(
        Rib(place * half_mm, width, gap, 1.5, 0.0, -3.0, 6.0, -32.0, 0.0) for place in places
    )
