"""How lung and chest wall move from frame to frame: the ground for breath and B-line tracks.

The grey picture just under the pleural line is compared with the one a moment before, beam by
beam, and so is the chest wall just above it. What is left when the wall's movement (the hand's)
is taken off the lung's is sliding. One-dimensional correlation of a few bands of rows: cheap, and
steady enough for the rhythm; the distance itself reads low where something in the picture stands
still, so it is no measure of sliding in millimetres.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from models.median import median

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from models.cine.moment import Moment
    from models.geometry import Geometry
    from models.score.beams import BeamReading

GAP_S = 0.5
"""Frames farther apart than this are not compared."""
COLUMNS = 32
"""Pleural depth is kept in so many columns across the aperture."""
_LUNG_MM = ((0.5, 4.0), (4.0, 10.0), (10.0, 20.0))
_WALL_MM = ((-9.0, -5.0), (-5.0, -1.5))
_ROWS = 8
_AT_MM = np.concatenate([np.linspace(low, high, _ROWS) for low, high in _LUNG_MM + _WALL_MM])
_REACH = 25
"""Farthest movement between two frames, of 256 beams."""
_COARSE = 25
"""Beams over which the brightness is evened out."""
_KEEP_S = 0.03
"""The frame that others are compared with gives way when so old: at high rates little moves."""


@dataclass(frozen=True, slots=True)
class Motion:
    """Where lung and chest wall are in one frame.

    Parameters
    ----------
    index : int
        Frame number in the source.
    time_s : float
        When it was taken, seconds.
    run : int
        Counts up whenever the frame cannot be compared with the ones before it: after a gap, a
        jump back in time, another geometry. Positions are comparable within a run only.
    lung, wall : float
        Movement aside since the start of the run, in beams, right positive; NaN without a picture.
    depth_mm : (COLUMNS,) float32
        Pleural depth across the aperture; NaN where it is not seen.
    pitch_mm : float
        Width of one beam at the pleural line, mm.
    """

    index: int
    time_s: float
    run: int
    lung: float
    wall: float
    depth_mm: NDArray[np.float32]
    pitch_mm: float


@dataclass(frozen=True, slots=True)
class _Print:
    """What a frame is compared by: spectra of its bands, and how strong they are."""

    time_s: float
    lung: NDArray[np.complex128]
    wall: NDArray[np.complex128]
    at: tuple[float, float]


class MotionMeter:
    """Follows the movement, moment by moment; its lifetime is one recording."""

    def __init__(self) -> None:
        self._key: _Print | None = None
        self._last_s: float | None = None
        self._geometry: Geometry | None = None
        self._run = 0

    def add(self, moment: Moment) -> Motion | None:
        """Take in a moment; None where no pleural line was read."""
        beams = moment.beams
        if beams is None:
            return None
        now = moment.time_s
        if self._breaks(beams.geometry, now):
            self._key = None
            self._run += 1
        self._last_s, self._geometry = now, beams.geometry
        lung, wall = self._place(moment, beams)
        return Motion(
            index=moment.index,
            time_s=now,
            run=self._run,
            lung=lung,
            wall=wall,
            depth_mm=_columns(beams),
            pitch_mm=median(beams.arc_mm),
        )

    def _breaks(self, geometry: Geometry, now: float) -> bool:
        if self._last_s is None:
            return False
        return not 0.0 <= now - self._last_s <= GAP_S or geometry != self._geometry

    def _place(self, moment: Moment, beams: BeamReading) -> tuple[float, float]:
        """Compare with the frame kept before, and tell where lung and wall are now."""
        if moment.picture is None:
            self._key = None
            self._run += 1
            return float("nan"), float("nan")
        lung, wall = _spectra(moment.picture, beams)
        key = self._key
        at = (0.0, 0.0)
        if key is not None:
            at = key.at[0] + _shift(key.lung, lung), key.at[1] + _shift(key.wall, wall)
        if key is None or moment.time_s - key.time_s >= _KEEP_S:
            self._key = _Print(moment.time_s, lung, wall, at)
        return at


def _columns(beams: BeamReading) -> NDArray[np.float32]:
    """Mean depth of the line in each of so many columns, NaN where less than half is seen."""
    count = beams.line.seen.size // COLUMNS * COLUMNS
    seen = (beams.line.seen & ~beams.line.behind_rib)[:count].reshape(COLUMNS, -1)
    depth = beams.line.depth_mm[:count].reshape(COLUMNS, -1)
    many = seen.sum(axis=1)
    mean = (depth * seen).sum(axis=1) / np.maximum(many, 1)
    return np.where(2 * many >= seen.shape[1], mean, np.nan).astype(np.float32)


def _spectra(
    picture: NDArray[np.uint8], beams: BeamReading
) -> tuple[NDArray[np.complex128], NDArray[np.complex128]]:
    """Find the spectra across the beams of the bands of lung and of chest wall.

    Each band is the mean of some rows at a distance from the pleural line, evened out across the
    beams, and zero where nothing can be read.
    """
    samples, width = picture.shape
    rows = ((beams.line.depth_mm + _AT_MM[:, None]) / beams.pitch_mm).astype(np.int32)
    inside = (rows >= 0) & (rows < samples)
    flat = np.where(inside, rows * width + np.arange(width, dtype=np.int32), 0)
    grey = picture.ravel().take(flat) * inside
    strips = grey.reshape(-1, _ROWS, width).mean(axis=1, dtype=np.float32)
    strips = (strips - cv2.blur(strips, (_COARSE, 1))) * beams.readable
    spectra = np.fft.rfft(strips, 2 * width)
    split = len(_LUNG_MM)
    return (
        spectra[:split] / (np.linalg.norm(strips[:split]) + 1e-6),
        spectra[split:] / (np.linalg.norm(strips[split:]) + 1e-6),
    )


def _shift(before: NDArray[np.complex128], after: NDArray[np.complex128]) -> float:
    """Find how far the second lies right of the first, in beams, to a fraction of one."""
    near = np.fft.irfft((after * before.conj()).sum(axis=0))
    near = np.concatenate([near[-_REACH:], near[: _REACH + 1]])
    best = int(near.argmax())
    if near[best] <= 0.0 or best in (0, near.size - 1):
        return 0.0
    left, middle, right = near[best - 1 : best + 2]
    bend = left - 2.0 * middle + right
    return best - _REACH + (0.5 * float(left - right) / float(bend) if bend < 0.0 else 0.0)
