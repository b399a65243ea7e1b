"""What a machine's interface and a grabber do to the finished picture."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import cv2
import numpy as np

from augment.phantom.field import draws
from augment.phantom.interface import draw_interface

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from augment.phantom.view import Screen

    Picture = NDArray[np.uint8]

_STRETCHES = (cv2.INTER_LINEAR, cv2.INTER_CUBIC, cv2.INTER_NEAREST, cv2.INTER_LANCZOS4)


class Overlay:
    """Decoration, scaling and compression of one scene: drawn once, laid over every frame.

    A gel trainer's recordings come from one or two scanners with a plain interface.
    """

    def __init__(self, screen: Screen, extras: bool) -> None:
        scene, (width, height) = screen.scene, screen.size
        rng = draws(scene.seed, 41)
        clinical = scene.preset == "clinical"
        odds = 1.0 if clinical else 0.5 if scene.preset == "training-phantom" else 0.0
        grabbed = odds if extras else 0.0
        full = screen.framing == "full"
        self.background = int(rng.integers(0, 22)) if clinical and rng.random() < 0.3 else 0
        decorated = rng.random() < (0.7 if full else 0.3) * grabbed
        self._jpeg = int(rng.integers(18, 96)) if rng.random() < 0.55 * grabbed else 0
        self._shrink = rng.uniform(0.42, 1) if rng.random() < 0.3 * grabbed else 1.0
        self._stretch = int(rng.choice(_STRETCHES, p=[0.5, 0.25, 0.1, 0.15]))
        self._comb_px = rng.uniform(0.3, 2.5) if rng.random() < 0.06 * grabbed else 0.0
        self._chroma = rng.uniform(1, 5) if rng.random() < 0.12 * grabbed else 0.0
        self._phase = rng.uniform(0, 2 * math.pi)
        self._stain: Picture | None = None
        if self._chroma:
            self._stain = _stain(rng, width, height, self._chroma)
        self._ink: Picture | None = None
        if decorated:
            self._ink = np.zeros((height, width), np.uint8)
            draw_interface(rng, self._ink, screen.inside, full)
        self._bars = 0
        if full and rng.random() < 0.15 * grabbed:
            self._bars = max(0, screen.box[1] - 1)

    def apply(self, image: Picture, time_s: float) -> Picture:
        """Return the picture (H, W) at a time in seconds as a grabber delivers it."""
        if self._bars:
            image[: self._bars] = 0
            image[image.shape[0] - self._bars // 2 :] = 0
        if self._comb_px:
            self._comb(image, time_s)
        if self._stain is not None:
            image = np.asarray(cv2.add(image, self._stain), np.uint8)
        if self._ink is not None:
            image = np.where(self._ink > 0, self._ink, image)
        if self._shrink < 1.0:
            height, width = image.shape
            small = cv2.resize(
                image, None, fx=self._shrink, fy=self._shrink, interpolation=cv2.INTER_AREA
            )
            stretched = cv2.resize(small, (width, height), interpolation=self._stretch)
            image = np.asarray(stretched, np.uint8)
        if self._jpeg:
            coded = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, self._jpeg])[1]
            image = np.asarray(cv2.imdecode(coded, cv2.IMREAD_GRAYSCALE), np.uint8)
        return image

    def _comb(self, image: Picture, time_s: float) -> None:
        """Show every other row half a frame late: an interlaced signal while the probe moves."""
        odd = np.ascontiguousarray(image[1::2])
        late = self._comb_px * math.sin(4.0 * time_s + self._phase)
        move = np.array([[1.0, 0.0, late], [0.0, 1.0, 0.0]], np.float32)
        image[1::2] = cv2.warpAffine(odd, move, odd.shape[::-1])


def _stain(rng: np.random.Generator, width: int, height: int, levels: float) -> Picture:
    """Return what coarse chroma adds to the grey: blocks of a few levels, (H, W) uint8."""
    block = int(rng.choice([2, 4, 8, 16]))
    cells = rng.random((height // block + 1, width // block + 1), dtype=np.float32)
    coarse = cv2.resize(cells, None, fx=block, fy=block, interpolation=cv2.INTER_NEAREST)
    return np.asarray(coarse[:height, :width] * levels, np.uint8)
