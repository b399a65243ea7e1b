"""From the sector's crop to the network's input, the same way in training and in use."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from models.geometry import Geometry

SIZE = 256
"""Height and width of the network's input, pixels."""

MARGIN = 0.015
"""How far beyond the sector's outline the picture is kept, share of the width."""


def preprocess(
    crop: NDArray[np.uint8], geometry: Geometry, size: int = SIZE
) -> NDArray[np.float32]:
    """Make the network's input of a crop.

    Parameters
    ----------
    crop : (H, W) uint8
        Grey picture of the sector's box.
    geometry : Geometry
        Geometry of the probe in pixels of the crop.
    size : int
        Height and width of the result, pixels.

    Returns
    -------
    (1, 1, size, size) float32
        Grey 0…1; the box is squashed to a square, what lies outside the sector is 0.
    """
    return scale(squash(crop, geometry, size))


def scale(grey: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Turn (H, W) grey levels 0…255 into (1, 1, H, W) float32 0…1."""
    return (grey.astype(np.float32) * np.float32(1 / 255))[None, None]


def squash(crop: NDArray[np.uint8], geometry: Geometry, size: int = SIZE) -> NDArray[np.uint8]:
    """Do the same in whole grey levels, which is what training samples are kept as.

    Returns
    -------
    (size, size) uint8
    """
    if crop.ndim != 2 or crop.dtype != np.uint8 or crop.size == 0:
        raise ValueError(f"expected a crop (H, W) uint8, got {crop.shape} {crop.dtype}")
    grey = cv2.resize(crop, (size, size), interpolation=cv2.INTER_AREA)
    return np.where(geometry.mask((size, size), MARGIN), grey, np.uint8(0))
