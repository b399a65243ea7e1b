"""Fine grain of a finished picture: what scan converters and speckle filters leave behind.

Real pictures hold a smooth base with weak, pixel-fine, lumpy grain on it, stronger where it is
brighter; speckle as sound makes it is coarser and is smoothed by the scanner.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from augment.phantom.field import blur, draws

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from augment.phantom.scene import Scene

_SPARE = 32
_FINE_PX, _LUMPS_PX, _LUMPINESS = 0.6, 2.0, 0.45
_BASE_GREY = 0.4


class FineGrain:
    """Grain of one scene on pictures of one size; fresh for every frame.

    Parameters
    ----------
    scene : Scene
        `scene.machine.grain` is its strength, a share of the grey level; 0 leaves pictures alone.
    size : (int, int)
        Width and height, pixels.
    """

    def __init__(self, scene: Scene, size: tuple[int, int]) -> None:
        self._seed, self._share = scene.seed, np.float32(scene.machine.grain)
        if not self._share:
            return
        rng = draws(scene.seed, 43)
        shape = (size[1] + _SPARE, size[0] + _SPARE)
        fine, lumps = (
            blur(rng.standard_normal(shape, dtype=np.float32), px, px)
            for px in (_FINE_PX, _LUMPS_PX)
        )
        tile = fine / fine.std() * np.exp(np.float32(_LUMPINESS) * lumps / lumps.std())
        self._tile = np.asarray(tile, np.float32)

    def apply(self, image: NDArray[np.uint8], frame: int) -> NDArray[np.uint8]:
        """Return (H, W) uint8 with the grain of a frame; black stays black."""
        if not self._share:
            return image
        top, left = (int(v) for v in draws(self._seed, 44, frame).integers(0, _SPARE, 2))
        height, width = image.shape
        tile = self._tile[top : top + height, left : left + width]
        strength = _grey_strength(float(self._share))[image]
        return np.asarray(cv2.add(image, strength * tile, dtype=cv2.CV_8U), np.uint8)


def _grey_strength(share: float) -> NDArray[np.float32]:
    strength = np.float32(share) * np.arange(256, dtype=np.float32)
    strength[1:] += np.float32(_BASE_GREY)
    return strength
