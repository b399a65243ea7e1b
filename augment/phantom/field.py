"""The polar grid (depth sample × beam) on which every stage paints, and its few numeric tools.

Everything is float32 and in power, so that components that do not interfere can simply be summed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Field = NDArray[np.float32]
    """(DEPTHS, BEAMS), (DEPTHS, 1) or (BEAMS,) float32."""

DEPTHS = 384
BEAMS = 192
ACROSS = np.linspace(-1.0, 1.0, BEAMS, dtype=np.float32)
"""Position of every beam along the aperture, −1 (left) … 1 (right), (BEAMS,)."""

_COLUMNS = np.ascontiguousarray(
    np.broadcast_to(np.arange(BEAMS, dtype=np.float32), (DEPTHS, BEAMS))
)
_DB = np.float32(0.23025851)


def draws(seed: int, *ids: int) -> np.random.Generator:
    """Return the generator of one component of a scene: child of the scene's seed and the ids."""
    return np.random.default_rng([seed, *ids])


def log_uniform(rng: np.random.Generator, low: float, high: float) -> float:
    """Draw a value whose logarithm is uniform."""
    return float(np.exp(rng.uniform(np.log(low), np.log(high))))


def power(db: Field) -> Field:
    """Return the power of a level in dB."""
    return np.asarray(np.exp(db * _DB), np.float32)


def power_of(db: float) -> float:
    """Return the power of one level in dB."""
    return float(10.0 ** (db / 10.0))


def decibel(field: Field) -> Field:
    """Return the level in dB of a power, −120 dB at the lowest."""
    return np.asarray(np.log(field + np.float32(1e-12)) / _DB, np.float32)


def bump(distance: Field) -> Field:
    """Level in dB of a Gaussian pulse `distance` sigmas away from its middle."""
    return np.asarray(np.float32(-4.343) * distance * distance, np.float32)


def blur(field: Field, depth_sigma: float, beam_sigma: float) -> Field:
    """Blur by Gaussians of so many depth samples and beams."""
    out = cv2.GaussianBlur(
        field,
        (0, 0),
        sigmaX=max(beam_sigma, 0.3),
        sigmaY=max(depth_sigma, 0.3),
        borderType=cv2.BORDER_REFLECT,
    )
    return np.asarray(out, np.float32)


def smooth_line(line: Field, sigma: float) -> Field:
    """Blur a line (n,) by a Gaussian of `sigma` samples."""
    out = cv2.GaussianBlur(
        np.asarray(line, np.float32)[None],
        (0, 0),
        sigmaX=max(sigma, 0.3),
        borderType=cv2.BORDER_REPLICATE,
    )
    return np.asarray(out[0], np.float32)


def wave(rng: np.random.Generator, count: int, correlation: float) -> Field:
    """Return a smooth random line (count,) of zero mean and unit deviation."""
    pad = 4 * int(correlation) + 4
    line = rng.standard_normal(count + 2 * pad, dtype=np.float32)
    line = smooth_line(line, max(correlation, 0.4))[pad : pad + count]
    return np.asarray((line - line.mean()) / (line.std() + 1e-6), np.float32)


def speckle(rng: np.random.Generator, depth_sigma: float, beam_sigma: float) -> Field:
    """Return the envelope of fully developed speckle with that point spread, mean 1."""
    real = blur(rng.standard_normal((DEPTHS, BEAMS), dtype=np.float32), depth_sigma, beam_sigma)
    imag = blur(rng.standard_normal((DEPTHS, BEAMS), dtype=np.float32), depth_sigma, beam_sigma)
    envelope = np.sqrt(real * real + imag * imag)
    return np.asarray(envelope / envelope.mean(), np.float32)


def at_rows(field: Field, rows: Field, aside: float = 0.0) -> Field:
    """Resample along depth at fractional row numbers (up to DEPTHS, 1 or BEAMS).

    What lies there has moved aside by a fractional number of beams.
    """
    grid = np.ascontiguousarray(np.broadcast_to(rows, (len(rows), BEAMS)), np.float32)
    columns = _COLUMNS[: len(rows)]
    if abs(aside) >= 0.02:
        columns = columns - np.float32(aside)
    out = cv2.remap(field, columns, grid, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(out, np.float32)


def shift_beams(field: Field, beams: float) -> Field:
    """Move a field sideways by a fractional number of beams; mirrored at the edges."""
    move = np.array([[1.0, 0.0, beams], [0.0, 1.0, 0.0]], np.float32)
    out = cv2.warpAffine(
        field, move, (BEAMS, DEPTHS), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT_101
    )
    return np.asarray(out, np.float32)


def step(distance: Field) -> Field:
    """Smooth step 0 → 1 (logistic) over a distance counted in widths."""
    return np.asarray(1.0 / (1.0 + np.exp(np.clip(-distance, -30.0, 30.0))), np.float32)
