"""A crop read along its beams and back: columns are beams, rows are depths from the skin down.

B-lines and rib shadows then are vertical and a pleural line lies flat, whatever the probe.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import cv2
import numpy as np

from models.area import shrink

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from models.geometry import Geometry

_FINER = 1.5
"""A crop that holds more pixels than this for one of the input is made smaller first."""


def known(geometry: Geometry) -> bool:
    """Tell whether reading along the beams differs from squashing the crop to a square."""
    return geometry.apex is not None or geometry.depth > 0.0


def read(crop: NDArray[np.uint8], geometry: Geometry, size: int) -> NDArray[np.uint8]:
    """Read a crop along its beams.

    Parameters
    ----------
    crop : (H, W) uint8
        Grey picture of the sector's box.
    geometry : Geometry
        Geometry of the probe in pixels of the crop.
    size : int
        Number of beams and of depths.

    Returns
    -------
    (size, size) uint8
        Grey levels; 0 outside the crop.
    """
    height, width = crop.shape
    across, down = _pixels_each(geometry, size)
    if max(across, down) > _FINER:
        small = max(1, round(width / max(across, 1))), max(1, round(height / max(down, 1)))
        crop = shrink(crop, *small)
    return _remap(crop, geometry, size, cv2.INTER_LINEAR)


def read_labels(labels: NDArray[np.uint8], geometry: Geometry, size: int) -> NDArray[np.uint8]:
    """Do the same with labels of the crop at any resolution, by nearest neighbour."""
    return _remap(labels, geometry, size, cv2.INTER_NEAREST)


def lay_over_crop(labels: NDArray[np.uint8], geometry: Geometry, size: int) -> NDArray[np.uint8]:
    """Lay labels along beams back over the crop.

    Parameters
    ----------
    labels : (n, n) uint8
        Labels, depths by beams.
    size : int
        Height and width of the answer, pixels.

    Returns
    -------
    (size, size) uint8
        Labels that cover the crop edge to edge, squashed to a square; 0 outside the sector.
    """
    index, inside = _crop_index(geometry, labels.shape[0], size)
    return np.where(inside, labels.ravel().take(index), np.uint8(0))


def over_pixels(
    labels: NDArray[np.uint8], geometry: Geometry, size: int, pixels: NDArray[np.intp]
) -> NDArray[np.uint8]:
    """Lay labels along beams over some pixels of the crop only.

    Parameters
    ----------
    labels, geometry, size
        As in `lay_over_crop`.
    pixels : (n,) int
        Flat indices into the answer of `lay_over_crop`.

    Returns
    -------
    (n,) uint8
        Labels there; 0 outside the sector.
    """
    index, inside = _crop_index(geometry, labels.shape[0], size)
    found = labels.ravel().take(index.ravel().take(pixels))
    found *= inside.ravel().take(pixels)
    return found


def _remap(
    picture: NDArray[np.uint8], geometry: Geometry, size: int, how: int
) -> NDArray[np.uint8]:
    x, y = _beam_map(geometry, (picture.shape[0], picture.shape[1]), size)
    out = cv2.remap(picture, x, y, how, borderMode=cv2.BORDER_CONSTANT, borderValue=0)
    return np.asarray(out, np.uint8)


def _pixels_each(geometry: Geometry, size: int) -> tuple[float, float]:
    """How many pixels of the crop one beam and one depth take in the middle of the sector."""
    depths = geometry.depths(size)
    return float(geometry.steps(depths[size // 2 : size // 2 + 1], size)[0]), float(
        depths[1] - depths[0]
    )


@lru_cache(maxsize=8)
def _beam_map(
    geometry: Geometry, shape: tuple[int, int], size: int
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Pixel x, y of a crop at the resolution `shape` for every sample."""
    x, y = geometry.points(geometry.positions(size)[None], geometry.depths(size)[:, None])
    across, down = shape[1] / geometry.size[1], shape[0] / geometry.size[0]
    place = (x * across - 0.5).astype(np.float32), (y * down - 0.5).astype(np.float32)
    for part in place:
        part.flags.writeable = False
    return place


@lru_cache(maxsize=8)
def _crop_index(
    geometry: Geometry, beams: int, size: int
) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
    """Flat index of the sample that lies at each pixel of the squashed crop, and where one does."""
    height, width = geometry.size
    x = (np.arange(size) + 0.5)[None] * width / size
    y = (np.arange(size) + 0.5)[:, None] * height / size
    across, down = _place(geometry, x, y)
    column, row = np.floor(across * beams), np.floor(down * beams)
    inside = (column >= 0) & (column < beams) & (row >= 0) & (row < beams)
    index = np.where(inside, row * beams + column, 0).astype(np.intp)
    index.flags.writeable = inside.flags.writeable = False
    return index, inside


def _place(
    geometry: Geometry, x: NDArray[np.float64], y: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Find position across the aperture and depth, each 0…1 inside, of x, y in crop pixels."""
    radius, depth, left, right = geometry.reach()
    if geometry.apex is None:
        return x / geometry.size[1] + np.zeros_like(y), y / depth + np.zeros_like(x)
    x, y = x - geometry.apex[0], y - geometry.apex[1]
    return (np.arctan2(x, y) - left) / (right - left), (np.hypot(x, y) - radius) / depth
