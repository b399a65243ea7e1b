"""The fan (convex, micro-convex or phased sector) that best explains the content of a picture."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from typing import TypeAlias

    from numpy.typing import NDArray

    Floats: TypeAlias = NDArray[np.float64]

_EMPTY = 0.2
"""Price of an empty pixel inside the sector, in content pixels: depth and shadows are dark."""

_SKEW = 0.1
"""Share of the gain that a fan loses when it is not symmetric about the vertical."""

_EDGE = 1.5
"""Worth of a sharp outline: of the seam inside it minus the seam outside, in content pixels."""

_ROUGH_SIDE, _FINE_SIDE = 64, 96
"""Cells along the picture for the search of all apexes, and for what follows."""

_KEPT = 12
_ANGLES, _RADII = 96, 80


@dataclass(frozen=True, slots=True)
class Fan:
    """A ring segment: beams from one apex between two radii and two angles.

    Parameters
    ----------
    x, y : float
        The apex, pixels.
    near, far : float
        Radii of the skin and of the deepest samples, pixels.
    left, right : float
        Outermost beams from the vertical, radians, left negative.
    """

    x: float
    y: float
    near: float
    far: float
    left: float
    right: float

    def scaled(self, factor: float) -> Fan:
        """Return the same fan in pixels of which `factor` make one of these."""
        return Fan(
            self.x * factor,
            self.y * factor,
            self.near * factor,
            self.far * factor,
            self.left,
            self.right,
        )

    def moved(self, dx: float, dy: float) -> Fan:
        """Return the same fan with its apex moved."""
        return replace(self, x=self.x + dx, y=self.y + dy)

    def widened(self, margin: float) -> Fan:
        """Return the same fan with its outline moved outwards, pixels."""
        middle = max(1.0, (self.near + self.far) / 2)
        return Fan(
            self.x,
            self.y,
            max(0.0, self.near - margin),
            self.far + margin,
            self.left - margin / middle,
            self.right + margin / middle,
        )

    def contains(self, x: Floats, y: Floats) -> NDArray[np.bool_]:
        """Return which points lie inside."""
        dx, dy = x - self.x, y - self.y
        radius = np.hypot(dx, dy)
        angle = np.arctan2(dx, dy)
        inside = (radius >= self.near) & (radius <= self.far)
        return np.asarray(inside & (angle >= self.left) & (angle <= self.right))


@dataclass(frozen=True, slots=True)
class Evidence:
    """Coarse grid of content (+) and emptiness (−), with the positions of its cells."""

    grid: Floats
    x: Floats
    y: Floats
    cell: float

    @classmethod
    def of(cls, weight: NDArray[np.float32], side: int = _FINE_SIDE) -> Evidence:
        """Average a content weight over about `side` cells; empty ones count as −`_EMPTY`."""
        h, w = weight.shape
        cell = max(1, round(max(h, w) / side))
        rows, columns = max(1, h // cell), max(1, w // cell)
        part = weight[: rows * cell, : columns * cell]
        share = cv2.resize(part, (columns, rows), interpolation=cv2.INTER_AREA)
        grid = np.asarray(share, np.float64) * (1 + _EMPTY) - _EMPTY
        y, x = np.mgrid[:rows, :columns]
        return cls(grid, (x.ravel() + 0.5) * cell, (y.ravel() + 0.5) * cell, float(cell))


def search_fan(weight: NDArray[np.float32]) -> Fan | None:
    """Search all apexes for the fan that holds most content and least emptiness.

    For one apex the picture is counted into angle × radius cells, where a fan is a rectangle, and
    the best rectangle is found by two alternating best-run searches; only the apex is searched.

    Parameters
    ----------
    weight : (h, w) float32
        Content, 0…1.

    Returns
    -------
    Fan or None
        None without content.
    """
    rough = Evidence.of(weight, _ROUGH_SIDE)
    full = np.nonzero(rough.grid > 0)
    if full[0].size == 0:
        return None
    top, bottom = full[0].min() * rough.cell, (full[0].max() + 1) * rough.cell
    left, right = full[1].min() * rough.cell, (full[1].max() + 1) * rough.cell
    high, wide = bottom - top, right - left

    def try_apex(evidence: Evidence, x: float, bend: float) -> tuple[float, float, float, Fan]:
        y = top + high / 2 - 1 / bend
        if y > top + 0.15 * high:
            return -math.inf, x, bend, Fan(x, y, 0, 0, 0, 0)
        fan, gain = _best_fan(evidence, float(x), float(y))
        return gain, x, bend, fan

    bends = np.linspace(0.12, 1.95, 14) / high
    places = left + wide * np.linspace(0.1, 0.9, 13)
    tried = [try_apex(rough, float(x), float(bend)) for bend in bends for x in places]
    tried.sort(key=lambda one: one[0], reverse=True)
    fine = Evidence.of(weight)
    best = max((try_apex(fine, x, bend) for _, x, bend, _ in tried[:_KEPT]), key=lambda one: one[0])
    step_x, step_bend = wide / 30, float(bends[1] - bends[0]) / 2
    for _ in range(4):
        _, x, bend, _ = best
        near = [(x + i * step_x, bend + j * step_bend) for i in (-1, 0, 1) for j in (-1, 0, 1)]
        moves = [try_apex(fine, *one) for one in near if one[1] > 0.02 / high]
        best = max([best, *moves], key=lambda one: one[0])
        step_x, step_bend = step_x / 1.8, step_bend / 1.8
    return best[3]


def best_run(values: Floats) -> tuple[int, int, float]:
    """Return start, stop and sum of the run of values with the largest sum."""
    sums = np.concatenate(([0.0], np.cumsum(values)))
    gains = sums - np.minimum.accumulate(sums)
    stop = int(gains.argmax())
    start = stop - int(sums[: stop + 1][::-1].argmin())
    return start, stop, float(gains[stop])


def _best_fan(evidence: Evidence, x: float, y: float) -> tuple[Fan, float]:
    """Return the best fan with a given apex and its gain, in cells."""
    dx, dy = evidence.x - x, evidence.y - y
    below = dy > 1e-3
    dx, dy, weight = dx[below], dy[below], evidence.grid.ravel()[below]
    angle, radius = np.arctan2(dx, dy), np.hypot(dx, dy)
    a0, r0 = float(angle.min()), float(radius.min())
    da = (float(angle.max()) - a0 + 1e-6) / _ANGLES
    dr = (float(radius.max()) - r0 + 1e-6) / _RADII
    cell = ((angle - a0) / da).astype(np.intp) * _RADII + ((radius - r0) / dr).astype(np.intp)
    shape = (_ANGLES, _RADII)
    gains = np.bincount(cell, weights=weight, minlength=_ANGLES * _RADII)
    polar = np.asarray(gains, np.float64).reshape(shape)
    tally = np.bincount(cell, minlength=_ANGLES * _RADII)
    count = np.asarray(tally, np.float64).reshape(shape)
    near, far, gain = 0, _RADII, 0.0
    left, right = 0, _ANGLES
    for _ in range(3):
        left, right, _ = best_run(polar[:, near:far].sum(1))
        near, far, gain = best_run(polar[left:right].sum(0))
    beams, depths = slice(left, right), slice(near, far)
    seams = (
        ((beams, slice(near, near + 2)), (beams, slice(max(0, near - 2), near))),
        ((beams, slice(max(near, far - 2), far)), (beams, slice(far, far + 2))),
        ((slice(left, left + 2), depths), (slice(max(0, left - 2), left), depths)),
        ((slice(max(left, right - 2), right), depths), (slice(right, right + 2), depths)),
    )
    gain += _EDGE * math.fsum(_contrast(polar, count, *seam) for seam in seams)
    fan = Fan(x, y, r0 + near * dr, r0 + far * dr, a0 + left * da, a0 + right * da)
    skew = abs(fan.left + fan.right) / (fan.right - fan.left + 1e-6)
    return fan, gain * (1 - _SKEW * min(1.0, skew))


def _contrast(
    polar: Floats,
    count: Floats,
    inner: tuple[slice, slice],
    outer: tuple[slice, slice],
) -> float:
    """Return how much fuller a seam inside the outline is than the visible seam outside it."""
    n_inner, n_outer = float(count[inner].sum()), float(count[outer].sum())
    if n_inner == 0 or n_outer == 0:
        return 0.0
    rise = float(polar[inner].sum()) / n_inner - float(polar[outer].sum()) / n_outer
    return rise / (1 + _EMPTY) * min(n_inner, n_outer)


def deepen(fan: Fan, weight: NDArray[np.float32]) -> Fan:
    """Move the far arc to the deepest content between the outermost beams.

    One bright beam that reaches the bottom is too little content to win a search, yet it shows
    where the sector ends.
    """
    y, x = np.nonzero(weight > 0.5)
    dx, dy = x + 0.5 - fan.x, y + 0.5 - fan.y
    angle, radius = np.arctan2(dx, dy), np.hypot(dx, dy)
    margin = 0.04 * (fan.right - fan.left)
    within = (angle > fan.left + margin) & (angle < fan.right - margin)
    if np.count_nonzero(within) < 20:
        return fan
    deepest = float(np.sort(radius[within])[-12])
    return replace(fan, far=max(fan.far, deepest))
