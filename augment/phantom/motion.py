"""Which part of the lung slides: all of it, none of it, or only one side of a lung point."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np

from augment.phantom.field import ACROSS, shift_beams, step

if TYPE_CHECKING:
    from augment.phantom.field import Field

_EDGE = np.float32(0.012)
_PULSE_HZ = 1.2


@dataclass(frozen=True, slots=True)
class Sliding:
    """How the pleura slides.

    `kind` "present", "still" (apnoea: only the heart moves it), "pneumothorax" (nothing does, and
    no B-line shows) or "point": lung on `side` of `edge` (−1…1 along the aperture), which moves by
    `travel` with the breath, air on the other. `pulse_mm` is what the heart adds.
    """

    kind: Literal["present", "still", "pneumothorax", "point"] = "present"
    side: int = 1
    edge: float = 0.0
    travel: float = 0.0
    pulse_mm: float = 0.0


def moving_share(sliding: Sliding, phase: float) -> Field:
    """Return 0…1 for every beam, (BEAMS,): how far the pleura there moves with the lung."""
    if sliding.kind == "point":
        at = sliding.edge + sliding.travel * (phase - 0.5)
        return step(np.float32(sliding.side) * (ACROSS - np.float32(at)) / _EDGE)
    whole = 0.0 if sliding.kind == "pneumothorax" else 1.0
    return np.full_like(ACROSS, whole)


def pulse_mm(sliding: Sliding, time_s: float) -> float:
    """Return how far the heart moves the lung at a time in seconds (lung pulse), mm."""
    turn = 2.0 * math.pi * _PULSE_HZ * time_s
    return sliding.pulse_mm * (math.sin(turn) + 0.4 * math.sin(2 * turn + 0.7))


def moved_texture(texture: Field, slide: float, aside: float, moving: Field) -> Field:
    """Shift the speckle of the lung by so many beams: `slide` where it slides, else `aside`."""
    still = shift_beams(texture, aside) if aside else texture
    if not moving.any():
        return still
    moved = shift_beams(texture, slide)
    if moving.all() and moving.min() > 0.99:
        return moved
    return np.asarray(moved * moving[None] + still * (1 - moving)[None], np.float32)
