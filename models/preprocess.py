"""From the sector's crop to the network's input, the same way in training and in use.

A network reads one of two forms. "square" is the crop squashed to a square. "beams" is the crop
read along its beams: columns are beams from left to right, rows are depths from the skin down, so
that B-lines and rib shadows are vertical and a pleural line lies flat, whatever the probe.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import cv2
import numpy as np

from models import beams
from models.area import shrink

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from models.geometry import Geometry

Form = Literal["square", "beams"]

SIZE = 256
"""Height and width of the network's input, pixels."""


def preprocess(
    crop: NDArray[np.uint8], geometry: Geometry, size: int = SIZE, form: Form = "square"
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
    form : str
        "square" or "beams".

    Returns
    -------
    (1, 1, size, size) float32
        Grey 0…1; what lies outside the sector is 0.
    """
    return scale(shape(crop, geometry, size, form))


def preprocess_frames(
    crops: Sequence[NDArray[np.uint8]],
    geometry: Geometry,
    size: int = SIZE,
    form: Form = "square",
) -> NDArray[np.float32]:
    """Make the input of a network that sees several frames, oldest first.

    Returns
    -------
    (1, frames, size, size) float32
        As `preprocess` makes each; a crop that is given more than once is made once.
    """
    made = {id(crop): shape(crop, geometry, size, form) for crop in crops}
    return scale(np.dstack([made[id(crop)] for crop in crops]))


def scale(grey: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Turn (H, W) or (H, W, frames) grey levels 0…255 into (1, frames, H, W) float32 0…1."""
    frames = grey[None] if grey.ndim == 2 else np.moveaxis(grey, 2, 0)
    return (np.ascontiguousarray(frames, np.float32) * np.float32(1 / 255))[None]


def shape(
    crop: NDArray[np.uint8], geometry: Geometry, size: int = SIZE, form: Form = "square"
) -> NDArray[np.uint8]:
    """Do the same in whole grey levels, which is what training samples are kept as.

    Returns
    -------
    (size, size) uint8
    """
    if form == "square" or not beams.known(geometry):
        return squash(crop, geometry, size)
    _check(crop)
    return beams.read(crop, geometry, size)


def squash(crop: NDArray[np.uint8], geometry: Geometry, size: int = SIZE) -> NDArray[np.uint8]:
    """Squash a crop to a square and black out what lies outside the sector.

    Returns
    -------
    (size, size) uint8
    """
    _check(crop)
    grey = shrink(crop, size, size)
    return np.where(geometry.mask((size, size)), grey, np.uint8(0))


def shape_labels(
    labels: NDArray[np.uint8], geometry: Geometry, size: int = SIZE, form: Form = "square"
) -> NDArray[np.uint8]:
    """Bring labels of a crop, at any resolution, into a form; nearest neighbour.

    Returns
    -------
    (size, size) uint8
        0 outside the crop.
    """
    if form == "beams" and beams.known(geometry):
        return beams.read_labels(labels, geometry, size)
    small = cv2.resize(labels, (size, size), interpolation=cv2.INTER_NEAREST)
    return small.astype(np.uint8, copy=False)


def lay_over_crop(
    labels: NDArray[np.uint8], geometry: Geometry, form: Form = "square"
) -> NDArray[np.uint8]:
    """Turn a network's labels into ones that cover the crop edge to edge.

    Parameters
    ----------
    labels : (n, n) uint8
        Labels in the form of the network's input.

    Returns
    -------
    (n, n) uint8
        The crop squashed to a square; 0 outside the sector.
    """
    if form == "beams" and beams.known(geometry):
        return beams.lay_over_crop(labels, geometry, labels.shape[0])
    return labels


def _check(crop: NDArray[np.uint8]) -> None:
    if crop.ndim != 2 or crop.dtype != np.uint8 or crop.size == 0:
        raise ValueError(f"expected a crop (H, W) uint8, got {crop.shape} {crop.dtype}")
