"""How well two rounds of annotations agree: the limit of what a model can be measured against."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from models.labels import CLASSES, IGNORE, NAMES, Label
from models.mark_map import polar_map
from models.metrics import confusion, dice, merge, tolerant_dice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from models.marks import FrameMarks

TOLERANCE = 3
"""Cells of the grid of beams by which a place may be off."""


class Agreement(NamedTuple):
    """Agreement on one class over all frames that both rounds hold.

    Parameters
    ----------
    name : str
        Class; "b_line + confluence" for the two as one.
    frames : int
        Frames in which either round has it.
    dice, tolerant : float
        Pooled Dice 0…1 on the grid of beams, exact and with 3 cells of tolerance; NaN where
        neither round has the class.
    """

    name: str
    frames: int
    dice: float
    tolerant: float


def agreement(
    first: Sequence[FrameMarks], second: Sequence[FrameMarks]
) -> tuple[int, list[Agreement]]:
    """Compare two rounds of annotations of the same frames.

    What either round calls unsure is left out.

    Returns
    -------
    int
        Number of frames that both hold.
    list of Agreement
        One for each class, and one for B-lines and confluence merged.
    """
    others = {(marks.file, marks.frame): marks for marks in second}
    pairs = [
        _pair(marks, others[marks.file, marks.frame])
        for marks in first
        if (marks.file, marks.frame) in others
    ]
    if not pairs:
        return 0, []
    truth, guess = (_beside([pair[side] for pair in pairs]) for side in (0, 1))
    rows = [_row(NAMES[label], label, pairs, truth, guess) for label in CLASSES]
    merged = [(merge(a), merge(b)) for a, b in pairs]
    both = "b_line + confluence"
    rows.append(_row(both, Label.B_LINE, merged, merge(truth), merge(guess)))
    return len(pairs), rows


def _pair(first: FrameMarks, second: FrameMarks) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    one, two = polar_map(first), polar_map(second)
    unsure = (one == IGNORE) | (two == IGNORE)
    return np.where(unsure, np.uint8(IGNORE), one), np.where(unsure, np.uint8(0), two)


def _beside(maps: list[NDArray[np.uint8]]) -> NDArray[np.uint8]:
    """Join maps with gaps that no tolerance reaches across."""
    gap = ((0, 0), (0, 2 * TOLERANCE))
    return np.concatenate([np.pad(one, gap) for one in maps], axis=1)


def _row(
    name: str,
    label: Label,
    pairs: list[tuple[NDArray[np.uint8], NDArray[np.uint8]]],
    truth: NDArray[np.uint8],
    guess: NDArray[np.uint8],
) -> Agreement:
    frames = sum(bool((a == label).any() or (b == label).any()) for a, b in pairs)
    exact = float(dice(confusion(truth, guess))[label])
    return Agreement(name, frames, exact, tolerant_dice(truth, guess, label, TOLERANCE))
