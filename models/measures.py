"""What one labelled picture gives: the counts and distances that every table is made of."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from models.distances import hausdorff95, nearest_class
from models.labels import CLASSES, IGNORE, NAMES, Label
from models.metrics import confusion, dice, merge, merge_counts, tolerant_dice

if TYPE_CHECKING:
    from numpy.typing import NDArray

MERGED = "b_line+confluence"
ROWS: tuple[str, ...] = (*(NAMES[label] for label in CLASSES), MERGED)
"""Rows of every table: the five classes, then B-lines and confluence as one class."""


@dataclass(frozen=True, slots=True)
class Measures:
    """What one picture gave.

    Parameters
    ----------
    counts : (6, 6) int64
        Pixels by truth (row) and guess (column), undecided ones left out.
    likely : (6, 6) int64
        The same with every undecided pixel counted as its likeliest class.
    tolerant : (6,) float64
        Dice with a tolerance of 3 pixels, in the order of `ROWS`; NaN where the class is nowhere.
    hausdorff_px : (6,) float64
        95 % Hausdorff distance, pixels; NaN unless truth and guess both have the class.
    diagonal_px : float
        Of the picture.
    """

    counts: NDArray[np.int64]
    likely: NDArray[np.int64]
    tolerant: NDArray[np.float64]
    hausdorff_px: NDArray[np.float64]
    diagonal_px: float

    @property
    def dice(self) -> NDArray[np.float64]:
        """Dice in the order of `ROWS`, (6,), 0…1; NaN where the class is nowhere."""
        merged = dice(merge_counts(self.counts))[Label.B_LINE]
        return np.append(dice(self.counts)[list(CLASSES)], merged)


def measure(
    truth: NDArray[np.uint8],
    guess: NDArray[np.uint8],
    likely: NDArray[np.uint8] | None = None,
) -> Measures:
    """Measure one picture.

    Parameters
    ----------
    truth, guess : (H, W) uint8
        Labels; 255 in the truth is undecided.
    likely : (H, W) uint8, optional
        The truth with every undecided pixel's likeliest class; when not given, the class of the
        nearest decided pixel is taken.
    """
    likely = nearest_class(truth) if likely is None else likely
    known = truth != IGNORE
    tolerant, far = np.full(len(ROWS), np.nan), np.full(len(ROWS), np.nan)
    both = merge(truth), merge(guess)
    jobs = [*((label, truth, guess) for label in CLASSES), (Label.B_LINE, *both)]
    for k, (label, true, found) in enumerate(jobs):
        tolerant[k] = tolerant_dice(true, found, label)
        far[k] = hausdorff95(true == label, (found == label) & known)
    diagonal = math.hypot(*truth.shape)
    return Measures(confusion(truth, guess), confusion(likely, guess), tolerant, far, diagonal)
