"""What a machine and a recorder do to a picture; several frames (H, W, C) are treated alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray


def softened(img: NDArray[np.uint8], amount: float, *, smooth: bool) -> NDArray[np.uint8]:
    """Blur (0…1), wider across than along the beams; or shrink and stretch again."""
    if smooth:
        out = cv2.GaussianBlur(img, (0, 0), 0.4 + 1.6 * amount, sigmaY=0.4 + 0.9 * amount)
    else:
        height, width = img.shape[:2]
        share = 0.9 - 0.5 * amount
        small = (max(2, round(width * share)), max(2, round(height * share)))
        out = cv2.resize(img, small, interpolation=cv2.INTER_AREA)
        out = cv2.resize(out, (width, height), interpolation=cv2.INTER_LINEAR)
    return out.reshape(img.shape).astype(np.uint8, copy=False)


def grained(
    img: NDArray[np.uint8], level: float, floor: float, size: float, seed: int
) -> NDArray[np.uint8]:
    """Multiply by noise of a level and a grain size in pixels, and add some; black stays black."""
    rng = np.random.default_rng(seed)
    height, width = img.shape[:2]
    small = (max(2, int(height / size)), max(2, int(width / size)))
    each = []  # every frame has noise of its own
    for _ in range(img.size // (height * width)):
        coarse = rng.standard_normal(small, dtype=np.float32)
        fine = cv2.resize(coarse, (width, height), interpolation=cv2.INTER_LINEAR)
        each.append(np.asarray(fine, np.float32))
    noise = np.stack(each, 2).reshape(img.shape)
    grey = img.astype(np.float32)
    out = np.clip(grey + (level * grey + floor) * noise, 0, 255)
    return np.where(img > 0, out, 0).astype(np.uint8)


def compressed(img: NDArray[np.uint8], quality: int) -> NDArray[np.uint8]:
    """Write as JPEG and read again, each frame by itself, as grey."""
    frames = img.reshape(*img.shape[:2], -1)
    each = []
    for k in range(frames.shape[2]):
        plain = np.ascontiguousarray(frames[..., k])
        _, data = cv2.imencode(".jpg", plain, [cv2.IMWRITE_JPEG_QUALITY, quality])
        each.append(np.asarray(cv2.imdecode(data, cv2.IMREAD_GRAYSCALE), np.uint8))
    return np.stack(each, 2).reshape(img.shape)


def field_for(img: NDArray[np.uint8], field: object) -> NDArray[np.float32]:
    """Give a field (H, W) the axes of a picture."""
    return np.asarray(field, np.float32).reshape(*img.shape[:2], *[1] * (img.ndim - 2))


def scaled(img: NDArray[np.uint8], gain: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Scale each pixel and round."""
    return np.asarray(np.clip(img * gain + np.float32(0.5), 0, 255), np.uint8)
