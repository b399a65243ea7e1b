"""Keeps of every moment of a recording what its summary and its picture need; little of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from models.cine.sliding import Slides, SlidingReading, read_sliding
from models.cine.sliding_strip import StripKeeper

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from models.cine.moment import Moment

SLIDING_S = 12.0
"""Lung sliding is judged over the last so many seconds."""
LONGEST = 3600
"""Moments of M-mode that are kept; a longer recording shows its first ones."""
_BEAMS = 16
_OFTEN = 0.8


class ClipWatch:
    """Feed it every moment of a recording, in order."""

    def __init__(self) -> None:
        self._strips = StripKeeper(seconds=SLIDING_S)
        self._columns: list[NDArray[np.uint8]] = []
        self._times_s: list[float] = []
        self._read = np.zeros(_BEAMS, np.int64)

    def __call__(self, moment: Moment) -> None:
        """Take in a moment; one without a picture leaves a gap."""
        self._strips.add(moment)
        if moment.picture is None or len(self._columns) >= LONGEST:
            return
        count = moment.picture.shape[1]
        at = (np.arange(_BEAMS) * count + count // 2) // _BEAMS
        self._columns.append(moment.picture[:, at].copy())
        self._times_s.append(moment.time_s)
        if moment.beams is not None:
            self._read += moment.beams.readable[at]

    def sliding(self) -> SlidingReading:
        """Judge lung sliding over the last seconds."""
        return read_sliding(self._strips.strips)

    def slides(self, sliding: SlidingReading) -> bool | None:
        """Say whether the lung slides anywhere (True), nowhere (False), or cannot be told."""
        states = {space.state for space in sliding.spaces}
        if states & {Slides.NORMAL, Slides.WEAK}:
            return True
        return False if states == {Slides.ABSENT} else None

    def m_mode(self) -> tuple[NDArray[np.uint8], NDArray[np.float64], float] | None:
        """Give one beam over time.

        Returns
        -------
        (samples, moments) uint8, (moments,) float64, float
            Grey of a beam that could be read about as often as any, the one nearest to the
            middle; times in seconds, and where the beam stands along the aperture, 0…1. None with
            fewer than two moments.
        """
        if len(self._columns) < 2:
            return None
        often = self._read >= _OFTEN * self._read.max()
        off = np.abs(np.arange(_BEAMS) - (_BEAMS - 1) / 2)
        beam = int(np.where(often, off, np.inf).argmin())
        strip = np.stack([columns[:, beam] for columns in self._columns], axis=1)
        return strip, np.array(self._times_s), (beam + 0.5) / _BEAMS
