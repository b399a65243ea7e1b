"""How far the texture under the pleural line moves sideways, from correlation along the beams."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Texture = NDArray[np.float32]
    """(frames, rows, beams) float32, zero mean along the beams."""

FASTEST_MM_S = 30.0
_LAGS_S = (0.5, 1.0)
_NEAR_MM = 1.2  # a longer lag is searched so close to what the shorter ones say
_OUTLIER_MM = 0.4
_LIKE = 0.15
_OVERLAP = 0.35
_FLAT_MM = 6.0
_ALIGN_ROWS = 4
_EASE = 1e-6


@dataclass(frozen=True, slots=True)
class Track:
    """Sideways motion of one texture.

    Parameters
    ----------
    shift_mm : (frames,) float64
        Where it stands in each frame, mm to the right; the zero is arbitrary.
    likeness : float
        Median correlation of neighbouring frames, −1…1.
    held : float
        Correlation of all pairs of frames without any shift, −1…1: near `likeness` for a texture
        that stays where it is, near 0 for one that moves or changes.
    """

    shift_mm: NDArray[np.float64]
    likeness: float
    held: float


def track(texture: Texture, time_s: NDArray[np.float64], beam_mm: float) -> Track:
    """Follow a texture along the beams.

    Pairs of frames at lags of 1, 2 and 4 frames, .5 and 1 s are correlated; the positions that
    explain all shifts best, outliers played down, are the track.

    Parameters
    ----------
    texture : (frames, rows, beams) float32
        Rows move together.
    time_s : (frames,) float64
        Rising.
    beam_mm : float
        Distance of neighbouring beams, mm.
    """
    correlator = _Correlator(texture)
    count = len(texture)
    place, pairs, likeness = np.zeros(count), list[_Pairs](), 0.0
    step_s = float(np.median(np.diff(time_s)))
    longer = [max(5, round(lag_s / step_s)) for lag_s in _LAGS_S]
    for lag in [1, 2, 4, *longer]:
        if lag >= count:
            break
        first = np.arange(count - lag)
        if lag == 1:
            guess, reach = np.zeros(first.size), FASTEST_MM_S * np.diff(time_s) / beam_mm
        else:
            guess = place[first + lag] - place[first]
            reach = np.full(first.size, max(_NEAR_MM / beam_mm, 2.0))
        shift, like = correlator.shifts(first, first + lag, guess, reach)
        if lag == 1:
            likeness = float(np.median(like))
        pairs.append(_Pairs(first, first + lag, shift, np.clip(like - _LIKE, 0, 1) ** 2 + 1e-4))
        place = _places(count, pairs, _OUTLIER_MM / beam_mm)
    return Track(place * beam_mm, likeness, correlator.held())


@dataclass(frozen=True, slots=True)
class _Pairs:
    first: NDArray[np.intp]
    second: NDArray[np.intp]
    shift: NDArray[np.float64]
    weight: NDArray[np.float64]


class _Correlator:
    """Correlation of frames along the beams, summed over the rows."""

    def __init__(self, texture: Texture) -> None:
        beams = texture.shape[2]
        window = _taper(beams)
        self._size = 1 << (int(beams * 1.6) - 1).bit_length()
        self._half = beams // 2
        tapered = texture * window
        spectrum = np.fft.rfft(tapered, self._size, axis=2)
        self._spectrum = np.asarray(spectrum, np.complex64)
        self._norm = np.sqrt((tapered**2).sum(axis=(1, 2))) + _EASE
        overlap = np.correlate(window, window, "full")
        middle = beams - 1
        self._overlap = overlap[middle - self._half : middle + self._half + 1] / overlap[middle]

    def shifts(
        self,
        first: NDArray[np.intp],
        second: NDArray[np.intp],
        guess: NDArray[np.float64],
        reach: NDArray[np.float64],
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Shift in beams of the second frames against the first, and how alike they then are."""
        cross = (self._spectrum[second] * np.conj(self._spectrum[first])).sum(axis=1)
        whole, half = np.fft.irfft(cross, self._size, axis=1), self._half
        near = np.concatenate([whole[:, -half:], whole[:, : half + 1]], axis=1)
        near /= (self._norm[first] * self._norm[second])[:, None]
        near /= np.maximum(self._overlap, _OVERLAP)
        lag = np.arange(-half, half + 1)
        allowed = (np.abs(lag - guess[:, None]) <= reach[:, None]) & (self._overlap > _OVERLAP)
        return parabola(near, np.where(allowed, near, -1.0).argmax(axis=1), half)

    def held(self) -> float:
        """Mean correlation of all pairs of different frames, unshifted."""
        count = len(self._spectrum)
        total = (self._spectrum / self._norm[:, None, None]).sum(axis=0)
        twice = np.full(total.shape[1], 2.0)
        twice[[0, -1]] = 1.0
        energy = float((np.abs(total) ** 2 * twice).sum()) / self._size
        return (energy - count) / max(count * (count - 1), 1)


def parabola(
    curves: NDArray[np.floating], top: NDArray[np.intp], zero: int
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Refine maxima between samples: place relative to sample `zero`, and height there."""
    top = np.clip(top, 1, curves.shape[1] - 2)
    at = np.arange(len(curves))
    left, peak, right = curves[at, top - 1], curves[at, top], curves[at, top + 1]
    bend = left - 2 * peak + right
    bent = bend < -_EASE
    offset = np.where(bent, 0.5 * (left - right) / np.where(bent, bend, -1.0), 0.0)
    return np.asarray(top - zero + np.clip(offset, -0.6, 0.6), np.float64), np.asarray(peak)


def _places(count: int, pairs: Sequence[_Pairs], outlier: float) -> NDArray[np.float64]:
    """Positions that explain the shifts of the pairs, by least squares, reweighted twice."""
    place: NDArray[np.float64] = np.zeros(count)
    for turn in range(3):
        matrix, right = np.eye(count) * 1e-5, np.zeros(count)
        for pair in pairs:
            off = (pair.shift - place[pair.second] + place[pair.first]) / outlier
            weight = pair.weight / (1 + off**2) if turn else pair.weight
            pull = weight * pair.shift
            # No frame stands twice in `first`, nor in `second`.
            matrix[pair.first, pair.first] += weight
            matrix[pair.second, pair.second] += weight
            matrix[pair.first, pair.second] -= weight
            matrix[pair.second, pair.first] -= weight
            right[pair.second] += pull
            right[pair.first] -= pull
        place = np.asarray(np.linalg.solve(matrix, right), np.float64)
    return place


def _taper(count: int) -> NDArray[np.float32]:
    edge = max(1, int(min(8, count / 6)))
    rise = 0.5 - 0.5 * np.cos(np.pi * (np.arange(edge) + 0.5) / edge)
    window = np.ones(count, np.float32)
    window[:edge], window[-edge:] = rise, rise[::-1]
    return window


def flatten(grey: Texture, beam_mm: float) -> Texture:
    """Take out what is wider than 6 mm along the beams, and gain: each frame has unit energy."""
    width = 2 * int(_FLAT_MM / beam_mm) + 1
    flat = np.empty_like(grey)
    for k, frame in enumerate(grey):
        flat[k] = frame - cv2.blur(frame, (width, 1), borderType=cv2.BORDER_REPLICATE)
    energy = np.sqrt((flat**2).mean(axis=(1, 2), keepdims=True))
    return np.asarray(flat / (energy + _EASE), np.float32)


def lay_level(grey: Texture, rows: slice) -> Texture:
    """Move each frame up or down until `rows` lie on their mean: a wobble of the line is undone."""
    rise = np.zeros(len(grey))
    band = grey[:, rows] - grey[:, rows].mean(axis=1, keepdims=True)
    tall = band.shape[1]
    size = 1 << (2 * tall - 1).bit_length()
    window = _taper(tall)[:, None]
    reach = min(_ALIGN_ROWS, tall // 2)
    for _ in range(2):
        spectrum = np.fft.rfft(_raised(band, rise) * window, size, axis=1)
        cross = (spectrum * np.conj(spectrum.mean(axis=0))).sum(axis=2)
        whole = np.fft.irfft(cross, size, axis=1)
        near = np.concatenate([whole[:, -reach:], whole[:, : reach + 1]], axis=1)
        near /= np.abs(near).max(axis=1, keepdims=True) + _EASE
        rise = rise + parabola(near, near.argmax(axis=1), reach)[0]
    return _raised(grey, rise)


def _raised(grey: Texture, rows: NDArray[np.float64]) -> Texture:
    """Move each frame up by so many rows."""
    tall = grey.shape[1]
    at = np.clip(np.arange(tall) + rows[:, None], 0, tall - 1)
    low = np.minimum(at.astype(np.intp), tall - 2)
    share = (at - low)[:, :, None].astype(np.float32)
    frame = np.arange(len(grey))[:, None]
    return np.asarray(grey[frame, low] * (1 - share) + grey[frame, low + 1] * share, np.float32)
