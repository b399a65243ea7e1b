"""Pictures of a comparison: frames beside frames, and histograms of every statistic."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from augment.realism.compare import Table
    from augment.realism.frames import Shot

SIDE = 8
"""Rows and columns of each half of a sheet."""

TILE_PX = 128
_GAP_PX, _HEAD_PX = 24, 28
_REAL, _SIMULATED = (0, 159, 230), (178, 114, 0)  # orange and blue of Okabe-Ito, BGR
_PLOT = (240, 132)
_BINS = 30


def sheet(simulated: Sequence[Shot], real: Sequence[Shot]) -> NDArray[np.uint8]:
    """Lay 64 simulated frames (left) beside 64 real ones (right).

    Frames are taken in turn from each patient or scene; a half with fewer frames stays black there.

    Returns
    -------
    (H, W) uint8
    """
    halves = [_mosaic(chosen(shots, SIDE**2)) for shots in (simulated, real)]
    height, width = halves[0].shape
    out = np.full((height + _HEAD_PX, 2 * width + _GAP_PX), 90, np.uint8)
    for k, (half, name) in enumerate(zip(halves, ("simulated", "real"), strict=True)):
        left = k * (width + _GAP_PX)
        out[_HEAD_PX:, left : left + width] = half
        _write(out, name, (left + 6, 20), 0.6, (255, 255, 255))
    return out


def chosen(shots: Sequence[Shot], count: int) -> list[Shot]:
    """Choose so many frames, taking them in turn from each group, spread over its frames."""
    groups: dict[str, list[Shot]] = {}
    for shot in shots:
        groups.setdefault(shot.group, []).append(shot)
    ranked = []
    for group in groups.values():
        order = _spread(len(group))
        ranked += [(rank, group[k]) for rank, k in enumerate(order)]
    ranked.sort(key=lambda pair: pair[0])
    return [shot for _, shot in ranked[:count]]


def _spread(count: int) -> list[int]:
    """Order 0 … count - 1 so that any first few are far apart (bit-reversed)."""
    bits = max(1, (count - 1).bit_length())
    numbers = (int(format(k, f"0{bits}b")[::-1], 2) for k in range(1 << bits))
    return [k for k in numbers if k < count]


def _mosaic(shots: Sequence[Shot]) -> NDArray[np.uint8]:
    out = np.zeros((SIDE * TILE_PX, SIDE * TILE_PX), np.uint8)
    for k, shot in enumerate(shots):
        y, x = (v * TILE_PX for v in divmod(k, SIDE))
        tile = cv2.resize(shot.image, (TILE_PX, TILE_PX), interpolation=cv2.INTER_AREA)
        out[y : y + TILE_PX, x : x + TILE_PX] = tile
    return out


def histograms(real: Table, simulated: Table, columns: int = 6) -> NDArray[np.uint8]:
    """Draw the distribution of every statistic, real (orange) over simulated (blue).

    The axis runs from the 1st to the 99th percentile of both; patients and scenes count the same.

    Returns
    -------
    (H, W, 3) uint8, BGR
    """
    names = [name for name in real.names if name in simulated.names]
    rows = -(-len(names) // columns)
    width, height = _PLOT
    out = np.full((rows * height + _HEAD_PX, columns * width, 3), 255, np.uint8)
    _write(out, "real", (6, 19), 0.5, _REAL)
    _write(out, "simulated", (60, 19), 0.5, _SIMULATED)
    for k, name in enumerate(names):
        row, column = divmod(k, columns)
        top, left = _HEAD_PX + row * height, column * width
        _plot(out[top : top + height, left : left + width], name, real, simulated)
    return out


def _plot(panel: NDArray[np.uint8], name: str, real: Table, simulated: Table) -> None:
    """Draw one statistic into a part of the picture."""
    sides = [(t.column(name), t.weights, c) for t, c in ((real, _REAL), (simulated, _SIMULATED))]
    _write(panel, name, (6, 14), 0.4, (0, 0, 0))
    known = np.concatenate([values[np.isfinite(values)] for values, _, _ in sides])
    if known.size == 0:
        return
    low, high = np.percentile(known, (1, 99))
    high = max(high, low + 1e-6)
    height, width = panel.shape[0] - 40, panel.shape[1] - 16
    counts = [
        np.histogram(v[np.isfinite(v)], _BINS, (low, high), weights=w[np.isfinite(v)])[0]
        for v, w, _ in sides
    ]
    counts = [count / max(count.sum(), 1e-9) for count in counts]
    tallest = max(float(count.max()) for count in counts) or 1.0
    for count, (_, _, colour) in zip(counts, sides, strict=True):
        x = 8 + np.arange(_BINS + 1) * width / _BINS
        y = 22 + height * (1 - count / tallest)
        points = np.column_stack([np.repeat(x, 2)[1:-1], np.repeat(y, 2)]).round().astype(np.int32)
        cv2.polylines(panel, [points], False, colour, 2, cv2.LINE_AA)
    cv2.line(panel, (8, 22 + height), (8 + width, 22 + height), (120, 120, 120), 1)
    _write(panel, f"{low:.3g}", (8, 36 + height), 0.35, (90, 90, 90))
    _write(panel, f"{high:.3g}", (width - 26, 36 + height), 0.35, (90, 90, 90))


def _write(
    image: NDArray[np.uint8], text: str, at: tuple[int, int], scale: float, ink: tuple[int, ...]
) -> None:
    cv2.putText(image, text, at, cv2.FONT_HERSHEY_SIMPLEX, scale, ink, 1, cv2.LINE_AA)
