"""The values that describe one simulated examination; `sample` draws them, `renderer` paints them.

Lengths are mm, levels dB, angles radians, unless the name says otherwise.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from augment.phantom.field import DEPTHS

if TYPE_CHECKING:
    from augment.phantom.acquisition import Flaws, Machine
    from augment.phantom.drift import Drift
    from augment.phantom.motion import Sliding
    from augment.phantom.strays import Strays

Preset = Literal["clinical", "training-phantom", "teaching"]
PRESETS: tuple[Preset, ...] = ("clinical", "training-phantom", "teaching")

ProbeKind = Literal["convex", "micro-convex", "linear", "phased"]
PROBES: tuple[ProbeKind, ...] = ("convex", "micro-convex", "linear", "phased")

Pattern = Literal["A", "B", "C", "M", "P", "E", "L"]
PATTERNS: tuple[Pattern, ...] = ("A", "B", "C", "M", "P", "E", "L")
"""A normal lung, B separate B-lines, C confluence, M mixed, P consolidation, E effusion,
L liver, spleen or abdomen in view instead of lung."""


@dataclass(frozen=True, slots=True)
class Probe:
    """Geometry and resolution; `radius_mm` and `fov` are 0 for a linear probe, `width_mm` else."""

    kind: ProbeKind
    radius_mm: float
    fov: float
    width_mm: float
    depth_mm: float
    mhz: float
    pulse_mm: float
    beam_mm: float
    speckle_beams: float
    speckle_deep: float
    speckle_contrast: float
    compound: float
    angles: int


@dataclass(frozen=True, slots=True)
class Breath:
    """How the lung moves: it slides under a chest wall that only bobs."""

    rate_hz: float
    slide_mm: float
    bob_mm: float
    phase: float

    def at(self, time_s: float) -> tuple[float, float, float]:
        """Return phase 0…1 of the breath, slide in mm and bob in mm at a time in seconds."""
        turn = 2.0 * math.pi * self.rate_hz * time_s + self.phase
        phase = (0.5 - 0.5 * math.cos(turn)) ** 1.4
        bob = self.bob_mm * (phase - 0.5) + 0.15 * math.sin(2.0 * math.pi * 1.2 * time_s)
        return phase, self.slide_mm * (phase - 0.5), bob


@dataclass(frozen=True, slots=True)
class Pleura:
    """The pleural line: shape, roughness, brightness."""

    depth_mm: float
    tilt: float
    concentric: float
    rough_mm: float
    rough_corr_mm: float
    swell_mm: float
    swell_corr_mm: float
    level_db: float
    thickness_mm: float
    variation_db: float
    variation_corr: float
    specular: float


@dataclass(frozen=True, slots=True)
class Wall:
    """Chest wall: layers, fasciae and muscle over the pleura.

    `septa_db` and `septa_end`: strength in dB and lowest depth, as a share of the pleura's, of the
    network of septa in fat or breast, 0 dB for none; `low_fascia_db` is the level of
    a fascia just over the pleura; `standoff_mm` of gel lie over the skin.
    """

    level_db: float
    spread_db: float
    layers: int
    fasciae: int
    fascia_db: float
    grain_db: float
    grain_shear: float
    near_db: float
    near_mm: float
    skin_db: float
    skin_mm: float
    fat: int
    septa_db: float
    septa_end: float
    low_fascia_db: float | None
    standoff_mm: float


@dataclass(frozen=True, slots=True)
class Rib:
    """One rib, cut across; `lean` makes its shadow stronger on one side.

    The cortex loses `dull_db` from its top to its flanks.
    """

    centre_mm: float
    width_mm: float
    gap_mm: float
    height_mm: float
    tilt: float
    cortex_db: float
    dull_db: float
    shadow_db: float
    lean: float


@dataclass(frozen=True, slots=True)
class Ribs:
    """All ribs in view and what their shadows have in common.

    An aperture of depth / `f_number`, `active_mm` at most, looks past them;
    their edges are blurred by `soft_mm` besides, as the slice is thick and ribs run askew.
    """

    each: tuple[Rib, ...]
    oval: bool
    penumbra: float
    f_number: float
    active_mm: float
    soft_mm: float
    fill: float
    rough_mm: float


@dataclass(frozen=True, slots=True)
class Trap:
    """An acoustic trap under the pleura: the source of a B-line, or of a short look-alike.

    `late_db` is what it lacks next to the pleura; deeper than 15 mm it is back.
    """

    x_mm: float
    width_mm: float
    level_db: float
    over_haze_db: float | None
    slope: float
    length_mm: float
    ring_mm: float
    ring_db: float
    wobble_db: float
    wobble_corr: float
    late_db: float
    flicker: float
    phase: float
    erase: float
    short: bool


@dataclass(frozen=True, slots=True)
class Haze:
    """Diffuse reverberation under the pleura, its vertical streaks, and repeats of the wall."""

    level_db: float
    slope: float
    glow_db: float
    glow_slope: float
    repeat_db: float
    streak_db: float
    streak_mm: float


@dataclass(frozen=True, slots=True)
class ALines:
    """Repeats of the pleural line."""

    count: int
    first_db: float
    step_db: float
    width: float
    centre: float
    between_db: float | None


@dataclass(frozen=True, slots=True)
class Consolidation:
    """Airless lung under the pleura with a shredded deep border."""

    x_mm: float
    width_mm: float
    depth_mm: float
    level_db: float
    bronchograms: int


@dataclass(frozen=True, slots=True)
class Organ:
    """Liver, spleen, kidney, heart or bowel; it lies on `side` of `edge`, −1…1 along the aperture.

    The edge moves by `sweep` with the breath (curtain sign). `capsule_db` None: no bright capsule.
    """

    kind: Literal["liver", "kidney", "heart", "bowel"]
    side: int
    edge: float
    level_db: float
    slope: float
    diaphragm: float
    vessels: int
    sweep: float
    uneven_db: float
    capsule_db: float | None


@dataclass(frozen=True, slots=True)
class Lesions:
    """What replaces aerated lung."""

    consolidations: tuple[Consolidation, ...] = ()
    effusion: float = 0.0
    effusion_phase: float = 0.0
    organ: Organ | None = None


@dataclass(frozen=True, slots=True)
class Scene:
    """One simulated examination, complete; arrays are drawn from its seed when it is painted."""

    seed: int
    preset: Preset
    pattern: Pattern
    gel: bool
    probe: Probe
    breath: Breath
    drift: Drift
    pleura: Pleura
    wall: Wall
    ribs: Ribs
    traps: tuple[Trap, ...]
    haze: Haze
    a_lines: ALines
    lesions: Lesions
    flaws: Flaws
    machine: Machine
    sliding: Sliding
    strays: Strays

    @property
    def sample_mm(self) -> float:
        """Length of one depth sample, mm."""
        return self.probe.depth_mm / DEPTHS
