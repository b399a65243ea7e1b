"""What the network sees: the sector's picture now, with what came before it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from models.geometry import Geometry

REACH = 1.25
"""A frame fits if it is at most this much older than the oldest that is asked for."""


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

    def earlier(self, ages_s: Sequence[float]) -> tuple[NDArray[np.uint8], ...]:
        """Pick the crops nearest to some moments before now.

        Where none is as old as asked for, the oldest stands in; where there is none but now, as in
        a still, now does. What is far older than the oldest moment does not fit. Of two
        equally near to the millisecond, the newer is taken.

        Parameters
        ----------
        ages_s : sequence of float
            How long before now, seconds.

        Returns
        -------
        tuple of (H, W) uint8
            One for each moment.
        """
        if not ages_s:
            return ()
        now_s, limit_s = self.times_s[-1], REACH * max(ages_s)
        fitting = [k for k, t in enumerate(self.times_s) if 0 <= now_s - t <= limit_s]

        def nearest(age_s: float) -> int:
            off = {k: round(abs(now_s - self.times_s[k] - age_s), 3) for k in fitting}
            return min(fitting, key=lambda k: (off[k], -k))

        return tuple(self.images[nearest(age_s)] for age_s in ages_s)
