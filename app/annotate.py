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

    from cv2.typing import MatLike
    from numpy.typing import NDArray

    from capture.sector import Box


OUTLINES: dict[Label, tuple[float, tuple[float, ...]]] = {
    Label.RIB: (1.0, (7.0, 4.0)),
    Label.PLEURA: (2.0, ()),
    Label.A_LINE: (1.0, (2.0, 3.0)),
    Label.B_LINE: (1.0, ()),
    Label.CONFLUENCE: (1.0, (9.0, 3.0, 2.0, 3.0)),
}
"""Width (pixels at scale 1) and dashes of each class's outline: a second sign beside the colour.

Qt draws lines one pixel wide four times as fast as wider ones; only the pleural line is wider.
"""


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
        Draw each region's edge at full strength, each class with its own dashes.
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
            _draw_edges(picture, (full == label).astype(np.uint8), label)
    return np.asarray(picture, np.uint8)


def _draw_edges(picture: MatLike, region: NDArray[np.uint8], label: Label) -> None:
    """Paint the edges of a class inside its regions, with its dashes and its width."""
    width, dashes = OUTLINES[label]
    found, _ = cv2.findContours(region, cv2.RETR_LIST, cv2.CHAIN_APPROX_NONE)
    if width > 1.0 or not dashes:
        cv2.drawContours(picture, found, -1, COLOURS[label], 1)
    if width > 1.0 and found:
        inner = cv2.erode(region, np.ones((3, 3), np.uint8), iterations=round(width) - 1)
        deeper, _ = cv2.findContours(inner, cv2.RETR_LIST, cv2.CHAIN_APPROX_NONE)
        cv2.drawContours(picture, deeper, -1, COLOURS[label], 1)
    if dashes:
        on = np.concatenate(
            [np.full(round(length), at % 2 == 0) for at, length in enumerate(dashes)]
        )
        for contour in found:
            points = contour[on[np.arange(len(contour)) % len(on)], 0]
            picture[points[:, 1], points[:, 0]] = COLOURS[label]
