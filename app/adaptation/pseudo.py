"""Labels that a network gives real frames, corrected by what is known of the recording.

A recording without B-lines cannot show one: what the network takes for B-lines there is background,
and that is the most useful thing it can be told. Where it is unsure of anything else, the pixel is
undecided.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from models.labels import IGNORE, Label

if TYPE_CHECKING:
    from numpy.typing import NDArray

SURE = 0.8
"""Least probability of a class for its pixel to be learnt from."""

_B = (Label.B_LINE, Label.CONFLUENCE)


def pseudo_labels(
    probabilities: NDArray[np.float32], b_lines: bool | None, sure: float = SURE
) -> NDArray[np.uint8]:
    """Make labels of a network's answer.

    Parameters
    ----------
    probabilities : (classes, H, W) float32
        Of the classes, 0…1; the mean over a picture and its mirror image is steadier.
    b_lines : bool or None
        Whether the recording shows B-lines; None when unknown.
    sure : float
        0…1.

    Returns
    -------
    (H, W) uint8
        255 where undecided.

    Raises
    ------
    ValueError
        If the probabilities have another shape than (classes, H, W).
    """
    if probabilities.ndim != 3 or len(probabilities) != len(Label):
        raise ValueError(f"expected ({len(Label)}, H, W), got {probabilities.shape}")
    best = probabilities.argmax(0).astype(np.uint8)
    labels = np.where(probabilities.max(0) >= sure, best, np.uint8(IGNORE))
    taken_for_b = np.isin(best, _B)
    if b_lines is False:
        labels[taken_for_b] = Label.BACKGROUND
    elif b_lines is None:
        labels[taken_for_b] = IGNORE
    return labels
