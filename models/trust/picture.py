"""What is wrong with the picture itself: too bright, too dark, or without contact to the skin."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from models.trust import concerns

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from models.trust.verdict import Concern

WHITE = 250
"""Grey level from which a sample holds no more than that it is bright."""
SATURATED = 0.25
"""Share of white samples from which haze cannot be told from B-lines."""
DARK, BLACK = 45, 20
"""Level under which 99 of 100 samples lie: of a picture that is rather dark, and of none."""
NEAR = 0.12
"""Share of the depth, under the skin, in which every beam with contact shows something."""
DEAD = 16
"""A beam whose brightest near sample stays under this level has no contact."""
DEAD_BEAMS = 0.4
"""Share of beams without contact that is worth a word."""


@dataclass(frozen=True, slots=True)
class Quality:
    """What the grey levels say.

    Parameters
    ----------
    saturated : float
        Share 0…1 of the sector that is white.
    bright : int
        Level 0…255 that 99 of 100 samples do not exceed.
    dead : float
        Share 0…1 of the beams without contact.
    """

    saturated: float
    bright: int
    dead: float


def measure(picture: NDArray[np.uint8], inside: NDArray[np.bool_]) -> Quality:
    """Measure a picture along the beams.

    Parameters
    ----------
    picture, inside : (samples, beams) uint8, bool
        Grey levels, and which samples lie in the sector.
    """
    within = inside.view(np.uint8)
    counts = cv2.calcHist([picture], [0], within, [256], [0, 256]).ravel().astype(np.int64)
    total = int(counts.sum())
    if total == 0:
        return Quality(0.0, 0, 1.0)
    bright = int(np.searchsorted(np.cumsum(counts), 0.99 * total))
    near = slice(0, max(1, round(NEAR * picture.shape[0])))
    lit = (picture[near] * inside[near]).max(axis=0)
    there = inside[near].any(axis=0)
    dead = float((there & (lit < DEAD)).sum()) / max(int(there.sum()), 1)
    return Quality(float(counts[WHITE:].sum()) / total, bright, dead)


def concerns_of(quality: Quality) -> tuple[Concern, ...]:
    """Say what speaks against a number; nothing when the picture is fit."""
    found = []
    if quality.bright < BLACK:
        found.append(concerns.BLACK)
    elif quality.bright < DARK:
        found.append(concerns.DARK)
    if quality.saturated > SATURATED:
        found.append(concerns.SATURATED)
    if quality.dead > DEAD_BEAMS:
        found.append(concerns.NO_CONTACT)
    return tuple(found)
