"""Paints a label map over the picture that it was made from, for files.

The window does not use this; Qt paints there. The look (fill, outline, palette) is the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from app.masks import place
from models.labels import CLASSES, COLOURS, Label

if TYPE_CHECKING:
    from collections.abc import Collection

    from numpy.typing import NDArray

    from capture.sector import Box


def annotate(
    image: NDArray[np.uint8],
    labels: NDArray[np.uint8],
    box: Box,
    *,
    opacity: float = 0.35,
    outline: bool = True,
    classes: Collection[Label] = CLASSES,
) -> NDArray[np.uint8]:
    """Paint a label map over the picture that it was made from.

    Parameters
    ----------
    image : (H, W) uint8
        Grey picture.
    labels : (h, w) uint8
        Labels that cover `box` edge to edge.
    box : (int, int, int, int)
        x, y, width, height in the picture, pixels.
    opacity : float
        Of the fill, 0…1.
    outline : bool
        Draw each region's edge at full strength.
    classes : collection of Label
        Classes to show.

    Returns
    -------
    (H, W, 3) uint8
        RGB; untouched grey where no shown class lies.
    """
    shown = np.zeros(256, np.uint8)
    palette = np.zeros((256, 3), np.uint8)
    for label in classes:
        shown[label], palette[label] = label, COLOURS[label]
    full = cv2.LUT(place(labels, box, (image.shape[1], image.shape[0])), shown)
    picture = cv2.cvtColor(image, cv2.COLOR_GRAY2RGB)
    colours = cv2.LUT(cv2.merge([full, full, full]), palette[None])
    cv2.copyTo(cv2.addWeighted(picture, 1 - opacity, colours, opacity, 0), full, picture)
    if outline:
        for label in classes:
            region = (full == label).astype(np.uint8)
            found, _ = cv2.findContours(region, cv2.RETR_LIST, cv2.CHAIN_APPROX_NONE)
            cv2.drawContours(picture, found, -1, COLOURS[label], 1)
    return np.asarray(picture, np.uint8)
