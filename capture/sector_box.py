"""The upright rectangle of a linear probe, and the upright box around the visible part of a fan."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from capture.sector_fan import Evidence, Fan, best_run

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from capture.sector import Box

Bounds = tuple[float, float, float, float]
"""Left, top, right, bottom, pixels."""


def search_box(evidence: Evidence) -> tuple[Bounds, float]:
    """Return the upright rectangle that holds most content and least emptiness, and its gain.

    The gain is content minus priced emptiness, pixels, as of a fan without its outline.
    """
    grid, cell = evidence.grid, evidence.cell
    left, right, gain = 0, grid.shape[1], 0.0
    top, bottom = 0, grid.shape[0]
    for _ in range(4):
        top, bottom, _ = best_run(grid[:, left:right].sum(1))
        left, right, gain = best_run(grid[top:bottom].sum(0))
    return (left * cell, top * cell, right * cell, bottom * cell), gain * cell**2


def refine_box(bounds: Bounds, weight: NDArray[np.float32], height: NDArray[np.float32]) -> Bounds:
    """Move each side of a rectangle to where columns and rows stop being content.

    Parameters
    ----------
    bounds : tuple
        First guess, pixels of `weight`.
    weight : (h, w) float32
        Content, 0…1.
    height : (h, w) float32
        Distance from the background, grey levels; places the sides to a fraction of a pixel.
    """
    h, w = weight.shape
    left, top, right, bottom = (round(value) for value in bounds)
    right, bottom = max(right, left + 1), max(bottom, top + 1)
    for _ in range(2):
        left, right = _run_around(weight[top:bottom].mean(0), left, right)
        top, bottom = _run_around(weight[:, left:right].mean(1), top, bottom)
    top = _full_row(weight[:, left:right].mean(1), top, bottom)
    grey = np.minimum(height, 60)
    columns, rows = grey[top:bottom].mean(0), grey[:, left:right].mean(1)
    return (
        _half_way(columns, left),
        _half_way(rows, top),
        w - _half_way(columns[::-1], w - right),
        h - _half_way(rows[::-1], h - bottom),
    )


def box_around(fan: Fan, width: int, height: int) -> Box | None:
    """Return the upright box around the part of a fan that lies in a picture; None if none does."""
    angle = np.linspace(fan.left, fan.right, 400)
    radius = np.linspace(fan.near, fan.far, 100)
    r = np.concatenate([np.full(400, fan.far), np.full(400, fan.near), radius, radius])
    a = np.concatenate([angle, angle, np.full(100, fan.left), np.full(100, fan.right)])
    x, y = fan.x + r * np.sin(a), fan.y + r * np.cos(a)
    inside = (x >= 0) & (x <= width) & (y >= 0) & (y <= height)
    # The picture's own border bounds the fan where it leaves the picture.
    across, down = np.linspace(0, width, 400), np.linspace(0, height, 400)
    bx = np.concatenate([across, across, np.zeros(400), np.full(400, float(width))])
    by = np.concatenate([np.zeros(400), np.full(400, float(height)), down, down])
    on_border = fan.contains(bx, by)
    xs = np.concatenate([x[inside], bx[on_border]])
    ys = np.concatenate([y[inside], by[on_border]])
    if xs.size == 0:
        return None
    return whole_box((xs.min(), ys.min(), xs.max(), ys.max()), width, height)


def whole_box(bounds: Bounds, width: int, height: int) -> Box:
    """Round bounds to a box of whole pixels in a picture, at least one pixel large."""
    left = int(np.clip(round(bounds[0]), 0, width - 1))
    top = int(np.clip(round(bounds[1]), 0, height - 1))
    right = int(np.clip(round(bounds[2]), left + 1, width))
    bottom = int(np.clip(round(bounds[3]), top + 1, height))
    return left, top, right - left, bottom - top


def _run_around(share: NDArray[np.float32], start: int, stop: int) -> tuple[int, int]:
    """Trim the ends of a run to where content is, then grow them as long as there is some."""
    inside = share[start:stop]
    if inside.size == 0:
        return start, stop
    full = share > max(0.03, 0.15 * float(np.percentile(inside, 75)))
    held = np.flatnonzero(full[start:stop])
    if held.size == 0:
        return start, stop
    start, stop = start + int(held[0]), start + int(held[-1]) + 1
    gap = max(2, share.size // 50)
    while (before := np.flatnonzero(full[max(0, start - gap) : start])).size:
        start = max(0, start - gap) + int(before[0])
    while (after := np.flatnonzero(full[stop : stop + gap])).size:
        stop += int(after[-1]) + 1
    return start, stop


def _full_row(share: NDArray[np.float32], top: int, bottom: int) -> int:
    """Return the first row that is as full as skin is, so that a banner close above is left out.

    A probe touches the skin along its whole width; where the upper rows are half empty all the
    same, the first row stays.
    """
    reach = share[top : top + max(1, (bottom - top) // 8)]
    full = np.flatnonzero(reach > 0.7 * float(np.percentile(share[top:bottom], 75)))
    return top + int(full[0]) if full.size else top


def _half_way(profile: NDArray[np.float32], start: int) -> float:
    """Return where a profile that rises about a position crosses half of what follows."""
    if start <= 0:
        return 0.0
    after = profile[start + 2 : start + 8]
    if after.size == 0:
        return float(start)
    half = 0.5 * float(after.mean())
    first = max(0, start - 4)
    above = np.flatnonzero(profile[first : start + 6] > half)
    if above.size == 0 or above[0] == 0:
        return float(start)
    at = first + int(above[0])
    low, high = float(profile[at - 1]), float(profile[at])
    return at - 0.5 + (half - low) / max(high - low, 1e-6)
