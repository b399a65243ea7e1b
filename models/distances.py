"""How far masks lie from the truth, in pixels, and what an undecided pixel most likely is."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import cv2
import numpy as np

from models.labels import IGNORE

if TYPE_CHECKING:
    from numpy.typing import NDArray

_NEAR = np.ones((3, 3), np.uint8)


def hausdorff95(truth: NDArray[np.bool_], guess: NDArray[np.bool_]) -> float:
    """Measure the 95 % Hausdorff distance of two masks, exactly (Euclidean).

    From every pixel of one mask's border the distance to the other mask's border is taken; the
    larger of the two 95th percentiles is the answer (Huttenlocher et al., IEEE TPAMI 15 (1993) 850,
    with the 95th percentile in place of the maximum). Pixels of the picture's edge count as border.

    Parameters
    ----------
    truth, guess : (H, W) bool
        Masks of one shape.

    Returns
    -------
    float
        Pixels, 0 or more; NaN where either mask is empty: there is no distance to nothing.

    Raises
    ------
    ValueError
        If the shapes differ.
    """
    if truth.shape != guess.shape:
        raise ValueError(f"expected two masks of one shape, got {truth.shape} and {guess.shape}")
    if not truth.any() or not guess.any():
        return math.nan
    mine, theirs = _border(guess), _border(truth)
    there, back = _distance_to(theirs)[mine], _distance_to(mine)[theirs]
    return float(max(np.percentile(there, 95), np.percentile(back, 95)))


def nearest_class(labels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Give every undecided pixel the class of the nearest decided one.

    Parameters
    ----------
    labels : (H, W) uint8
        Truth, 255 = undecided.

    Returns
    -------
    (H, W) uint8
        Without 255, unless nothing at all is decided.
    """
    unsure = labels == IGNORE
    if not unsure.any() or unsure.all():
        return labels.copy()
    _, index = cv2.distanceTransformWithLabels(
        unsure.astype(np.uint8), cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL
    )
    class_of = np.zeros(int(index.max()) + 1, np.uint8)
    class_of[index[~unsure]] = labels[~unsure]
    return np.where(unsure, class_of[index], labels)


def _border(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    inner = cv2.erode(mask.astype(np.uint8), _NEAR, borderType=cv2.BORDER_CONSTANT, borderValue=0)
    return np.asarray(mask & (inner == 0))


def _distance_to(mask: NDArray[np.bool_]) -> NDArray[np.float32]:
    found = cv2.distanceTransform((~mask).astype(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
    return np.asarray(found, np.float32)
