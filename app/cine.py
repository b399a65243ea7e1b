"""The last moments of a stream, kept for a network that sees earlier frames beside the newest."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

import numpy as np

from models.look import REACH, Look

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from capture.sector import Sector
    from models.geometry import Geometry

MOST = 48
"""Crops kept at most, whatever the rate of the stream."""


class Cine:
    """Crops of one sector, oldest first, as far back as they are asked for.

    Another sector or a time that goes back (a seek, a loop) begins it anew; a gap leaves behind
    what has become too old.

    Parameters
    ----------
    earlier_s : sequence of float
        How long before now the network looks, seconds.
    """

    def __init__(self, earlier_s: Sequence[float]) -> None:
        self._span_s = REACH * max(earlier_s)
        self._sector: Sector | None = None
        self._kept: deque[tuple[NDArray[np.uint8], int, float]] = deque(maxlen=MOST)

    def add(self, sector: Sector, crop: NDArray[np.uint8], index: int, at_s: float) -> None:
        """Take in the crop of a frame; one that is shown again takes its own place."""
        if sector != self._sector or (self._kept and at_s < self._kept[-1][2]):
            self.forget()
        self._sector = sector
        if self._kept and self._kept[-1][1] == index:
            self._kept.pop()
        while self._kept and at_s - self._kept[0][2] > self._span_s:
            self._kept.popleft()
        self._kept.append((np.ascontiguousarray(crop), index, at_s))  # not the whole picture

    def forget(self) -> None:
        """Begin anew."""
        self._kept.clear()

    def look(self, geometry: Geometry) -> Look:
        """Show what is kept; at least one crop must have been taken in."""
        images, indices, times_s = zip(*self._kept, strict=True)
        return Look(images, indices, times_s, geometry)
