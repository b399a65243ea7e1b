"""Lends a simulated picture the greys of real, unlabelled ones; black stays black."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from models.errors import ModelError
from models.preprocess import SIZE

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

_KINDS = {".png", ".jpg", ".jpeg", ".bmp", ".tif", ".tiff"}
_MOST = 256


def read_pictures(folder: Path) -> list[NDArray[np.uint8]]:
    """Read up to 256 pictures of a folder as (256, 256) uint8 greys, evenly over their names.

    Raises
    ------
    ModelError
        If the folder holds no picture that can be read.
    """
    paths = sorted(p for p in folder.glob("*") if p.suffix.lower() in _KINDS)
    pictures = []
    for path in paths[:: max(1, -(-len(paths) // _MOST))]:
        grey = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
        if grey is not None and np.any(grey):
            small = cv2.resize(grey, (SIZE, SIZE), interpolation=cv2.INTER_AREA)
            pictures.append(np.asarray(small, np.uint8))
    if not pictures:
        raise ModelError(f"{folder.name} holds no picture (PNG or JPEG) to take the style from.")
    return pictures


def match_greys(
    image: NDArray[np.uint8], other: NDArray[np.uint8], amount: float
) -> NDArray[np.uint8]:
    """Move the greys above black towards another picture's distribution of them.

    Parameters
    ----------
    image : (H, W) or (H, W, C) uint8
    other : (h, w) uint8
    amount : float
        0 nothing, 1 all the way.

    Returns
    -------
    uint8, as `image`
        The order of the greys stays.
    """
    mine, theirs = image[image > 0], other[other > 0]
    if mine.size == 0 or theirs.size == 0:
        return image
    rank = np.cumsum(np.bincount(mine, minlength=256)) / mine.size
    goal = np.interp(rank, np.cumsum(np.bincount(theirs, minlength=256)) / theirs.size, range(256))
    curve = (1 - amount) * np.arange(256) + amount * goal
    curve = np.maximum.accumulate(np.clip(np.rint(curve), 1, 255)).astype(np.uint8)
    curve[0] = 0
    return np.asarray(curve[image], np.uint8)


def swap_amplitudes(
    image: NDArray[np.uint8], other: NDArray[np.uint8], amount: float, reach: float = 0.02
) -> NDArray[np.uint8]:
    """Take the amplitudes of the lowest spatial frequencies from another picture.

    After Yang and Soatto, "FDA: Fourier domain adaptation", CVPR 2020; the phases stay.

    Parameters
    ----------
    image : (H, W) or (H, W, C) uint8
    other : (h, w) uint8
    amount : float
        0 nothing, 1 all the way.
    reach : float
        Highest frequency that is taken, share of the sampling rate.

    Returns
    -------
    uint8, as `image`
    """
    height, width = image.shape[:2]
    theirs = np.abs(np.fft.rfft2(cv2.resize(other, (width, height))))
    low = (np.abs(np.fft.fftfreq(height))[:, None] <= reach) & (np.fft.rfftfreq(width) <= reach)
    frames = image.reshape(height, width, -1)
    out = np.empty_like(frames)
    for k in range(frames.shape[2]):
        spectrum = np.fft.rfft2(frames[..., k])
        size = np.abs(spectrum)
        goal = (1 - amount) * size + amount * theirs
        spectrum[low] *= (goal / np.maximum(size, 1e-6))[low]
        back = np.fft.irfft2(spectrum, (height, width))
        out[..., k] = np.where(frames[..., k] > 0, np.clip(np.rint(back), 0, 255), 0)
    return out.reshape(image.shape)
