"""What the network sees: the sector's picture now, with what came before it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from models.geometry import Geometry


@dataclass(frozen=True, slots=True)
class Look:
    """Crops of the ultrasound sector, oldest first, the last one is *now*.

    Parameters
    ----------
    images : tuple of (H, W) uint8
        Grey crops of the sector's box, all of one size; at least one.
    indices : tuple of int
        Frame index of each; a gap resets whatever looks back.
    times_s : tuple of float
        Time of each, seconds.
    geometry : Geometry
        Geometry of the probe in pixels of these crops.
    """

    images: tuple[NDArray[np.uint8], ...]
    indices: tuple[int, ...]
    times_s: tuple[float, ...]
    geometry: Geometry

    def __post_init__(self) -> None:
        if not self.images or len({len(self.images), len(self.indices), len(self.times_s)}) != 1:
            raise ValueError(
                "expected as many images as indices and times, at least one, got "
                f"{len(self.images)}, {len(self.indices)}, {len(self.times_s)}"
            )
        for image in self.images:
            if image.dtype != np.uint8 or image.ndim != 2 or image.size == 0:
                raise ValueError(f"expected (H, W) uint8, got {image.shape} {image.dtype}")

    @property
    def now(self) -> NDArray[np.uint8]:
        """The newest crop, (H, W) uint8."""
        return self.images[-1]
