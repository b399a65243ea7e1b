"""Grey levels, gradients, speckle and spectrum of a picture or of a patch of it.

Axial is down the picture and lateral across it, as the network sees it: the sector's box squashed
to a square. Speckle correlation follows Wagner et al. 1983 (IEEE Trans Sonics Ultrason 30:156):
half width of the autocovariance, here of the grey levels after the local mean and spread are taken
away, since the envelope before log compression is not known.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Plane = NDArray[np.float32]

BLACK = 4
"""Grey levels up to this one count as black."""

LOCAL_PX = 6.0
"""Sigma of what counts as local, pixels of 256."""

FAMILIES: dict[str, tuple[str, ...]] = {
    "grey levels": ("grey_", "share_black"),
    "gradients": ("gradient_", "laplacian"),
    "grain": ("speckle_", "grain_"),
    "spectrum": ("spectrum_", "band_"),
    "brightness over depth": ("depth_", "columns_"),
    "structures": ("pleura_", "rib_", "a_line_", "b_line_"),
}
"""How the names of statistics of one kind begin."""

_LAGS = 16
_LEAST = 200
_BANDS = ((0.03, 0.08), (0.08, 0.18), (0.18, 0.5))


def texture(image: NDArray[np.uint8], inside: NDArray[np.bool_]) -> dict[str, float]:
    """Measure everything of this module.

    Parameters
    ----------
    image : (H, W) uint8
        Grey picture, 32 pixels or more each way.
    inside : (H, W) bool
        What is ultrasound.

    Returns
    -------
    dict
        Value by name; NaN where it cannot be told, such as the correlation length of plain black.
    """
    if image.shape != inside.shape or image.dtype != np.uint8 or min(image.shape) < 32:
        raise ValueError(f"expected (H, W) uint8 of 32 or more, got {image.shape} {image.dtype}")
    residual, spread, mean = _local(image, inside)
    return {
        **greys(image, inside),
        **_gradients(image, inside),
        **_speckle(residual, spread, mean, inside),
        **_spectrum(residual * inside),
    }


def greys(image: NDArray[np.uint8], inside: NDArray[np.bool_]) -> dict[str, float]:
    """Describe the grey histogram: grey levels, bits and the share of black."""
    values = image[inside]
    if values.size < _LEAST:
        return dict.fromkeys(_GREY_NAMES, float("nan"))
    counts = np.bincount(values, minlength=256)
    share = counts[counts > 0] / values.size
    low, median, high = np.percentile(values, (5, 50, 95))
    entropy = float(-(share * np.log2(share)).sum())
    spread = float(values.std())
    black = float((values <= BLACK).mean())
    measured = (low, median, high, values.mean(), spread, entropy, black)
    return dict(zip(_GREY_NAMES, map(float, measured), strict=True))


_GREY_NAMES = (
    "grey_p5",
    "grey_median",
    "grey_p95",
    "grey_mean",
    "grey_sd",
    "grey_entropy",
    "share_black",
)


def _local(image: NDArray[np.uint8], inside: NDArray[np.bool_]) -> tuple[Plane, Plane, Plane]:
    """Return what is left of the local mean in units of the local spread, the spread, the mean."""
    weight = inside.astype(np.float32)
    grey = np.asarray(image, np.float32)
    share = np.maximum(_blur(weight), np.float32(1e-3))
    mean = np.asarray(_blur(grey * weight) / share, np.float32)
    rest = np.asarray((grey - mean) * weight, np.float32)
    spread = np.asarray(np.sqrt(_blur(rest * rest) / share), np.float32)
    return rest / (spread + np.float32(0.5)), spread, mean


def _blur(plane: Plane) -> Plane:
    return np.asarray(cv2.GaussianBlur(plane, (0, 0), LOCAL_PX, borderType=cv2.BORDER_REFLECT))


def _gradients(image: NDArray[np.uint8], inside: NDArray[np.bool_]) -> dict[str, float]:
    grey = image.astype(np.float32)
    axial = np.abs(np.diff(grey, axis=0))[inside[1:] & inside[:-1]]
    lateral = np.abs(np.diff(grey, axis=1))[inside[:, 1:] & inside[:, :-1]]
    fine = np.abs(cv2.Laplacian(grey, cv2.CV_32F))[inside]
    if min(axial.size, lateral.size) < _LEAST:
        return dict.fromkeys(_GRADIENT_NAMES, float("nan"))
    steep = float(np.percentile(axial, 98)), float(np.percentile(lateral, 98))
    values = (float(axial.mean()), float(lateral.mean()), *steep, float(fine.mean()))
    return dict(zip(_GRADIENT_NAMES, values, strict=True))


_GRADIENT_NAMES = (
    "gradient_axial",
    "gradient_lateral",
    "gradient_axial_p98",
    "gradient_lateral_p98",
    "laplacian",
)


def _speckle(
    residual: Plane, spread: Plane, mean: Plane, inside: NDArray[np.bool_]
) -> dict[str, float]:
    """Measure grain: its length, its contrast where the picture is grey, and its histogram."""
    names = ("speckle_axial", "speckle_lateral", "speckle_contrast", "grain_skew", "grain_kurtosis")
    grey = inside & (mean > 2 * BLACK)
    values = residual[grey]
    if values.size < _LEAST or float(values.std()) < 1e-3:
        return dict.fromkeys(names, float("nan"))
    values = (values - values.mean()) / values.std()
    measured = (
        half_width(residual, inside, 0),
        half_width(residual, inside, 1),
        float(np.median(spread[grey] / mean[grey])),
        float((values**3).mean()),
        float((values**4).mean()) - 3.0,
    )
    return dict(zip(names, measured, strict=True))


def half_width(residual: Plane, inside: NDArray[np.bool_], axis: int) -> float:
    """Find the lag at which the autocovariance falls to half, pixels; NaN if not within 16."""
    weight = inside.astype(np.float32)
    rest = residual * weight
    count = residual.shape[axis]
    last, ratio = 1.0, np.nan
    power = float((rest * rest).sum()) / max(float(weight.sum()), 1.0)
    if power <= 0:
        return float("nan")
    for lag in range(1, _LAGS + 1):
        near, far = np.arange(count - lag), np.arange(lag, count)
        pairs = float((weight.take(near, axis) * weight.take(far, axis)).sum())
        product = float((rest.take(near, axis) * rest.take(far, axis)).sum())
        ratio = product / max(pairs, 1.0) / power
        if ratio <= 0.5:
            return lag - 1 + (last - 0.5) / (last - ratio)
        last = ratio
    return float("nan")


def _spectrum(residual: Plane) -> dict[str, float]:
    """Describe the mean power spectrum of Hann-windowed tiles of 32 pixels.

    `spectrum_slope` is that of log power over log frequency, 0.06 to 0.45 cycles a pixel; the bands
    are shares of the power; `spectrum_anisotropy` is axial over lateral power above 0.15, in dB.
    """
    names = ("spectrum_slope", "band_low", "band_mid", "band_high", "spectrum_anisotropy")
    tile = 32
    window = np.outer(np.hanning(tile), np.hanning(tile)).astype(np.float32)
    steps = range(0, residual.shape[0] - tile + 1, tile // 2)
    across = range(0, residual.shape[1] - tile + 1, tile // 2)
    tiles = [residual[y : y + tile, x : x + tile] for y in steps for x in across]
    tiles = [t for t in tiles if np.count_nonzero(t) > 0.9 * t.size]
    if not tiles:
        return dict.fromkeys(names, float("nan"))
    power = (np.abs(np.fft.fft2(np.stack(tiles) * window)) ** 2).mean(axis=0)
    v, u = np.fft.fftfreq(tile)[:, None], np.fft.fftfreq(tile)[None]
    radius = np.hypot(u, v)
    total = max(float(power[(radius >= _BANDS[0][0]) & (radius < 0.5)].sum()), 1e-12)
    bands = [float(power[(radius >= a) & (radius < b)].sum()) / total for a, b in _BANDS]
    centres = np.arange(2, 15) / tile
    ring = [power[np.abs(radius - c) < 0.5 / tile].mean() + 1e-12 for c in centres]
    slope = float(np.polyfit(np.log(centres), np.log(ring), 1)[0])
    upper = (radius > 0.15) & (radius < 0.5)
    axial = power[upper & (np.abs(v) > 2 * np.abs(u))].mean() + 1e-12
    lateral = power[upper & (np.abs(u) > 2 * np.abs(v))].mean() + 1e-12
    decibel = float(10 * np.log10(axial / lateral))
    return dict(zip(names, (slope, *bands, decibel), strict=True))
