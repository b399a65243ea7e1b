"""What contact, beam and machine do to a scene, as plain values; lengths mm, levels dB."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Flaws:
    """What goes wrong between probe and skin, and in the beam.

    Contact ends at `contact_left` and `contact_right`, −1…1 along the aperture, over a width of
    `contact_soft`; `edge_db` are lost at the outermost beam, by the power `edge_power` of where
    it lies. Without contact the probe's own echo comes back every `air_mm`, 0 for never.
    """

    contact_left: float
    contact_right: float
    contact_soft: float
    drops: tuple[tuple[float, float, float], ...]
    dirt: tuple[tuple[float, float, float, float, float], ...]
    uneven_db: float
    edge_db: float
    edge_power: float
    lobe_db: float
    lobe_beams: float
    clutter: float
    air_mm: float


@dataclass(frozen=True, slots=True)
class Machine:
    """Electronic noise and the way from dB to grey.

    Noise is averaged with that of `persistence` earlier frames; `grain` is the strength of the
    finished picture's fine grain, a share of the grey level.
    """

    range_db: float
    gain_db: float
    gamma: float
    curve: str
    noise_db: float
    tgc: float
    fall: float
    band_db: float
    noise_beams: float
    filter: str
    strength: float
    noise_contrast: float
    noise_grey: float
    persistence: int
    grain: float = 0.0
