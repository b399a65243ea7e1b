"""How well masks agree with the truth; a class that is nowhere has no figure (NaN), never 0."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from models.labels import IGNORE, Label

if TYPE_CHECKING:
    from numpy.typing import NDArray

CLASSES = len(Label)


def confusion(
    truth: NDArray[np.uint8], guess: NDArray[np.uint8], classes: int = CLASSES
) -> NDArray[np.int64]:
    """Count pixels by truth and guess; undecided ones (255) are left out.

    Parameters
    ----------
    truth, guess : (...,) uint8
        Label maps of one shape.
    classes : int
        Number of classes.

    Returns
    -------
    (classes, classes) int64
        Row: truth, column: guess. The counts of several pictures may be added.

    Raises
    ------
    ValueError
        If the shapes differ, or a value is neither a class nor, in the truth, 255.
    """
    if truth.shape != guess.shape:
        raise ValueError(f"expected two maps of one shape, got {truth.shape} and {guess.shape}")
    known = truth != IGNORE
    pairs = truth[known].astype(np.int64) * classes + guess[known]
    if pairs.size and (int(guess[known].max()) >= classes or int(truth[known].max()) >= classes):
        raise ValueError(f"expected labels 0…{classes - 1}")
    return np.bincount(pairs, minlength=classes * classes).reshape(classes, classes)


def dice(counts: NDArray[np.int64]) -> NDArray[np.float64]:
    """Dice of each class, 0…1, from a confusion matrix; NaN where truth and guess lack it."""
    hit = np.diag(counts).astype(np.float64)
    return _ratio(2 * hit, counts.sum(0) + counts.sum(1))


def iou(counts: NDArray[np.int64]) -> NDArray[np.float64]:
    """Intersection over union of each class, 0…1, from a confusion matrix; NaN as in `dice`."""
    hit = np.diag(counts).astype(np.float64)
    return _ratio(hit, counts.sum(0) + counts.sum(1) - np.diag(counts))


def recall(counts: NDArray[np.int64]) -> NDArray[np.float64]:
    """Share of each class's true pixels that were found, 0…1; NaN where the truth lacks it."""
    return _ratio(np.diag(counts).astype(np.float64), counts.sum(1))


def precision(counts: NDArray[np.int64]) -> NDArray[np.float64]:
    """Share of each class's found pixels that are right, 0…1; NaN where nothing was found."""
    return _ratio(np.diag(counts).astype(np.float64), counts.sum(0))


def pixel_accuracy(counts: NDArray[np.int64]) -> float:
    """Share of all decided pixels with the right class, 0…1; NaN without any."""
    total = int(counts.sum())
    return float(np.trace(counts)) / total if total else float("nan")


def merge_counts(counts: NDArray[np.int64]) -> NDArray[np.int64]:
    """Add confluence to B-lines in a confusion matrix, as `merge` does in a map."""
    out = counts.copy()
    out[Label.B_LINE] += out[Label.CONFLUENCE]
    out[:, Label.B_LINE] += out[:, Label.CONFLUENCE]
    out[Label.CONFLUENCE] = out[:, Label.CONFLUENCE] = 0
    return out


def tolerant_dice(
    truth: NDArray[np.uint8], guess: NDArray[np.uint8], label: int, tolerance: int = 3
) -> float:
    """Dice in which a pixel counts as hit when the other map has the class within `tolerance` px.

    Thin classes are drawn with different widths by different hands; this asks for the place and not
    for the thickness.

    Parameters
    ----------
    truth, guess : (H, W) uint8
        Label maps; 255 in the truth is left out.
    label : int
        Class.
    tolerance : int
        Radius, pixels.

    Returns
    -------
    float
        0…1, or NaN where neither map has the class.
    """
    known = truth != IGNORE
    mine, theirs = (guess == label) & known, (truth == label) & known
    total = int(mine.sum()) + int(theirs.sum())
    if total == 0:
        return float("nan")
    size = 2 * tolerance + 1
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size))
    near_mine = cv2.dilate(mine.astype(np.uint8), disc) > 0
    near_theirs = cv2.dilate(theirs.astype(np.uint8), disc) > 0
    return (int((mine & near_theirs).sum()) + int((theirs & near_mine).sum())) / total


def merge(labels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Count confluence as B-lines: where one ends and the other begins is convention."""
    return np.where(labels == Label.CONFLUENCE, np.uint8(Label.B_LINE), labels)


def _ratio(top: NDArray[np.float64], bottom: NDArray[np.int64]) -> NDArray[np.float64]:
    out = np.full(top.shape, np.nan)
    np.divide(top, bottom, out=out, where=bottom > 0)
    return out
