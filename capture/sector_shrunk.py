"""Several pictures of one stream shrunk and summed up over time: what the sector search reads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
    Flags = NDArray[np.bool_]

WORK_SIDE = 384
"""Longest side of the shrunk pictures that the search runs on, pixels."""

FLAT_RANGE = 2.5
"""Grey levels within which a pixel and its neighbours are flat."""

_FLAT_MOTION = 1.5
_SAMPLES = 4


@dataclass(frozen=True, slots=True)
class Shrunk:
    """Several pictures of one stream, shrunk and summed up over time.

    Parameters
    ----------
    mean : (h, w) float32
        Mean over time, 0…255.
    motion : (h, w) float32
        Standard deviation over time, grey levels; 0 for a single picture.
    flat : (h, w) bool
        Neither texture nor motion: background, panels, fills, but also black tissue.
    samples : tuple of (h, w) float32
        A few of the shrunk pictures themselves, for what an average would wipe out.
    factor : int
        Picture pixels per shrunk pixel.
    """

    mean: NDArray[np.float32]
    motion: NDArray[np.float32]
    flat: NDArray[np.bool_]
    samples: tuple[NDArray[np.float32], ...]
    factor: int

    def part(self, x: int, y: int, w: int, h: int) -> Shrunk:
        """Return the same of a part of the pictures, as views."""
        window = (slice(y, y + h), slice(x, x + w))
        samples = tuple(sample[window] for sample in self.samples)
        return Shrunk(
            self.mean[window], self.motion[window], self.flat[window], samples, self.factor
        )


def shrink(pictures: Sequence[NDArray[np.uint8]], side: int = WORK_SIDE) -> Shrunk:
    """Shrink pictures by a whole factor and sum them up over time.

    Parameters
    ----------
    pictures : sequence of (H, W) uint8 grey
    side : int
        Longest side of the result, pixels.
    """
    height, width = pictures[0].shape
    factor = max(1, -(-max(height, width) // side))
    h, w = height // factor, width // factor
    total = np.zeros((h, w), np.float32)
    square = np.zeros((h, w), np.float32)
    samples: list[NDArray[np.float32]] = []
    every = -(-len(pictures) // _SAMPLES)
    for index, picture in enumerate(pictures):
        small = _shrink_one(picture, factor)
        cv2.accumulate(small, total)
        cv2.accumulateSquare(small, square)
        if index % every == 0:
            samples.append(small.astype(np.float32))
    count = np.float32(len(pictures))
    mean = np.asarray(total / count, np.float32)
    motion = np.sqrt(np.maximum(square / count - mean * mean, 0)).astype(np.float32)
    kernel = np.ones((3, 3), np.uint8)
    flat = (cv2.dilate(mean, kernel) - cv2.erode(mean, kernel) <= FLAT_RANGE) & (
        motion <= _FLAT_MOTION
    )
    return Shrunk(mean, motion, flat, tuple(samples), factor)


def stroke(shape: tuple[int, ...]) -> int:
    """Return the thickness up to which a thing counts as writing, odd pixels."""
    return max(5, round(min(shape) / 40) | 1)


def disc(size: int) -> NDArray[np.uint8]:
    """Return a round structuring element of a size in pixels."""
    return np.asarray(cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size)), np.uint8)


def opened(mask: NDArray[np.bool_], size: int) -> NDArray[np.bool_]:
    """Open a mask as if the picture went on behind its border."""
    padded = cv2.copyMakeBorder(mask.astype(np.uint8), size, size, size, size, cv2.BORDER_REPLICATE)
    opened = cv2.morphologyEx(padded, cv2.MORPH_OPEN, disc(size))
    return np.asarray(opened[size:-size, size:-size] > 0)


def _shrink_one(picture: NDArray[np.uint8], factor: int) -> NDArray[np.uint8]:
    if factor == 1:
        return picture
    h, w = picture.shape[0] // factor, picture.shape[1] // factor
    whole = picture[: h * factor, : w * factor]
    return np.asarray(cv2.resize(whole, (w, h), interpolation=cv2.INTER_AREA), np.uint8)
