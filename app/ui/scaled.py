"""Picture and mask made to the size of the screen before Qt paints them, pixel for pixel.

Qt scales on threads of its own, three to four times as dearly.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Box = tuple[int, int, int, int]


def grey_part(image: NDArray[np.uint8], part: Box, size: tuple[int, int]) -> NDArray[np.uint8]:
    """Scale a part of a grey picture: means of four pixels where they fit exactly, then linear.

    Parameters
    ----------
    image : (H, W) uint8
        The picture.
    part : (int, int, int, int)
        x, y, width, height of the part, inside the picture.
    size : (int, int)
        Width and height of the answer, pixels.

    Returns
    -------
    (height, width) uint8
    """
    x, y, w, h = part
    shown = image[y : y + h, x : x + w]
    while w >= 2 * size[0] and h >= 2 * size[1] and w % 2 == h % 2 == 0:  # else it would shift
        w, h = w // 2, h // 2
        shown = np.asarray(cv2.resize(shown, (w, h), interpolation=cv2.INTER_AREA), np.uint8)
    return np.asarray(cv2.resize(shown, size, interpolation=cv2.INTER_LINEAR), np.uint8)


def premultiplied(colours: Sequence[int]) -> NDArray[np.uint32]:
    """Multiply the channels of 0xAARRGGBB colours by their alpha, as Qt's fastest format has them.

    Returns
    -------
    (n,) uint32
    """
    plain = np.array(colours, np.uint32)
    alpha = plain >> 24
    out = alpha << 24
    for shift in (0, 8, 16):
        out |= ((plain >> shift & 255) * alpha + 127) // 255 << shift
    return np.asarray(out, np.uint32)


def coloured(
    labels: NDArray[np.uint8], colours: NDArray[np.uint32], place: tuple[float, float, float, float]
) -> tuple[NDArray[np.uint8], int, int] | None:
    """Colour and scale what is marked in a label map; the edges are smooth.

    Parameters
    ----------
    labels : (h, w) uint8
        A map that covers `place` edge to edge.
    colours : (256,) uint32
        Premultiplied colour of each value.
    place : (float, float, float, float)
        x, y, width, height on the screen, its pixels.

    Returns
    -------
    (rows, columns, 4) uint8
        Premultiplied blue, green, red, alpha.
    int, int
        x, y of its upper left corner on the screen. None where nothing is marked.
    """
    height, width = labels.shape
    x, y, w, h = cv2.boundingRect(labels)
    if w == 0:
        return None
    left, top = max(x - 1, 0), max(y - 1, 0)  # with a clear rim, into which the edge fades
    right, bottom = min(x + w + 1, width), min(y + h + 1, height)
    across, down = place[2] / width, place[3] / height
    x, y = round(place[0] + left * across), round(place[1] + top * down)
    size = (
        max(round(place[0] + right * across) - x, 1),
        max(round(place[1] + bottom * down) - y, 1),
    )
    small = colours.take(labels[top:bottom, left:right])[..., None].view(np.uint8)
    return np.asarray(cv2.resize(small, size, interpolation=cv2.INTER_LINEAR), np.uint8), x, y
