"""Fine fit of a fan to the outline that shows.

Points are found on its two sides and two arcs, then apex, angles and radii are fitted to all of
them together, robustly.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import cv2
import numpy as np

from capture.sector_fan import Fan

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from capture.sector_fan import Floats

_SIDES = ("left", "right", "near", "far")
_SAMPLES = 72
_SKEW_BOTH, _SKEW_ONE = 0.2, 6.0
_STEP = 0.5
_CLEAR, _SHALLOWEST = 0.7, 0.2


@dataclass(frozen=True, slots=True)
class Edge:
    """Points found on one side of the outline.

    Parameters
    ----------
    points : (n, 2) float64
        x, y, pixels.
    tried : int
        Positions looked at, those inside the picture.
    length : float
        Length of the outline that lies inside the picture, pixels.
    """

    points: Floats
    tried: int
    length: float

    @property
    def support(self) -> float:
        """Share of the visible outline where an edge was found, 0…1."""
        return len(self.points) / self.tried if self.tried else 0.0


def find_edges(fan: Fan, height: NDArray[np.float32], tolerance: float, reach: float) -> list[Edge]:
    """Look for the outline of a fan across its left side, right side, near and far arc.

    Parameters
    ----------
    fan : Fan
        First guess, pixels of `height`.
    height : (h, w) float32
        Distance from the background, grey levels.
    tolerance : float
        Background noise, grey levels.
    reach : float
        How far to look on either side of the guess, pixels.
    """
    return [_find_edge(fan, side, height, tolerance, reach) for side in _SIDES]


def refine_fan(fan: Fan, height: NDArray[np.float32], tolerance: float) -> tuple[Fan, list[Edge]]:
    """Return the fan fitted to its visible outline, and the edges that carry it."""
    size = fan.far - fan.near
    for reach in (0.07 * size, 0.04 * size, 0.025 * size):
        edges = find_edges(fan, height, tolerance, max(3.0, reach))
        fan = _fit(fan, edges, max(3.0, reach))
    edges = find_edges(fan, height, tolerance, 3.0)
    return fan, edges


def seek_near(fan: Fan, height: NDArray[np.float32], tolerance: float) -> Fan | None:
    """Return the fan with the first near arc below the guess that shows clearly, None without one.

    Writing close above the skin looks like content and hides the arc from a search for content.
    """
    best, clearest = None, _CLEAR
    for near in np.arange(fan.near + 2, fan.near + _SHALLOWEST * (fan.far - fan.near), 2.0):
        guess = replace(fan, near=float(near))
        edge = _find_edge(guess, "near", height, tolerance, 3.0)
        if edge.length > 6 and edge.support > clearest:
            best, clearest = guess, edge.support
    return best


def _outline(fan: Fan, side: str) -> tuple[Floats, Floats, Floats]:
    """Return points along one side, the outward unit normals, and the step between points."""
    u = np.linspace(0.0, 1.0, _SAMPLES)
    if side in ("left", "right"):
        angle = np.full(_SAMPLES, fan.left if side == "left" else fan.right)
        radius = fan.near + (0.02 + 0.96 * u) * (fan.far - fan.near)
        sign = -1.0 if side == "left" else 1.0
        normal = np.stack([sign * np.cos(angle), -sign * np.sin(angle)], 1)
    else:
        angle = fan.left + (0.02 + 0.96 * u) * (fan.right - fan.left)
        radius = np.full(_SAMPLES, fan.near if side == "near" else fan.far)
        sign = -1.0 if side == "near" else 1.0
        normal = sign * np.stack([np.sin(angle), np.cos(angle)], 1)
    points = np.stack([fan.x + radius * np.sin(angle), fan.y + radius * np.cos(angle)], 1)
    return points, normal, np.hypot(*np.diff(points, axis=0).T)


def _find_edge(
    fan: Fan, side: str, height: NDArray[np.float32], tolerance: float, reach: float
) -> Edge:
    points, normal, steps = _outline(fan, side)
    h, w = height.shape
    # Where the guess or what lies just outside of it is out of the picture nothing can be seen.
    inside = np.ones(_SAMPLES, bool)
    for x, y in (points.T, (points + 1.5 * normal).T):
        inside &= (x >= 1) & (x <= w - 1) & (y >= 1) & (y <= h - 1)
    length = float(steps[inside[1:]].sum())
    offsets = np.arange(-2 * reach, reach + _STEP, _STEP)
    grid = points[:, None] + offsets[None, :, None] * normal[:, None]
    at = (grid - 0.5).astype(np.float32)
    sampled = cv2.remap(
        height, at[..., 0], at[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    strip = np.asarray(cv2.blur(sampled, (1, 5)), np.float32)
    where, found = _split(strip, tolerance)
    shift = np.interp(_half_way(strip, where), np.arange(len(offsets)), offsets)
    x, y = (points + shift[:, None] * normal).T
    seen = inside & found & (x > 0.5) & (x < w - 0.5) & (y > 0.5) & (y < h - 0.5)
    return Edge(np.stack([x, y], 1)[seen], int(np.count_nonzero(inside)), length)


def _split(
    strip: NDArray[np.float32], tolerance: float
) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
    """Split each row into a full part and an empty part; return where, and whether it is one.

    The limit between the two is low, so that the step from the dark depth of a sector to the
    background counts and not the one from bright to dark tissue before it.
    """
    inner = np.median(strip[:, : max(3, strip.shape[1] // 2)], axis=1, keepdims=True)
    limit = np.clip(0.3 * inner, tolerance, max(6.0, 2 * tolerance))
    score = np.clip((strip - limit) / limit, -1, 1)
    sums = np.concatenate([np.zeros((len(score), 1)), np.cumsum(score, 1)], 1)
    gain = 2 * sums - sums[:, -1:]
    where = gain.argmax(1)
    columns = strip.shape[1]
    sharp = gain[np.arange(len(strip)), where] > 0.55 * columns
    margin = max(2, columns // 12)
    return where, np.asarray(sharp & (where > margin) & (where < columns - margin))


def _half_way(strip: NDArray[np.float32], where: NDArray[np.intp]) -> Floats:
    """Return where each row passes half of its level just inside of a split, in samples."""
    rows, last = np.arange(len(strip)), strip.shape[1] - 1
    back = np.stack([strip[rows, np.clip(where - k, 0, last)] for k in (4, 5, 6)]).mean(0)
    position = where.astype(np.float64) - 0.5
    best = np.full(len(strip), np.inf)
    for k in range(-4, 4):
        at = np.clip(where + k, 0, last - 1)
        high, low = strip[rows, at], strip[rows, at + 1]
        crossing = at + (high - back / 2) / np.maximum(high - low, 1e-6)
        better = (high >= back / 2) & (low < back / 2) & (np.abs(crossing - where) < best)
        best = np.where(better, np.abs(crossing - where), best)
        position = np.where(better, crossing, position)
    return position


def _residuals(p: Floats, groups: list[Floats]) -> list[Floats]:
    x, y, left, right, near, far = p
    out: list[Floats] = []
    for index, points in enumerate(groups):
        dx, dy = points[:, 0] - x, points[:, 1] - y
        if index < 2:
            angle = left if index == 0 else right
            out.append(np.asarray(dx * np.cos(angle) - dy * np.sin(angle)))
        else:
            out.append(np.asarray(np.hypot(dx, dy) - (near if index == 2 else far)))
    return out


def _fit(fan: Fan, edges: list[Edge], reach: float) -> Fan:
    """Gauss–Newton with Geman–McClure weights, the scale shrinking to a pixel and a half."""
    groups = [edge.points for edge in edges]
    weaker = min(edge.support for edge in edges[:2])
    lean = _SKEW_BOTH + _SKEW_ONE * max(0.0, 1 - weaker / 0.6)
    p = np.array([fan.x, fan.y, fan.left, fan.right, fan.near, fan.far])
    start = p.copy()
    size = fan.far - fan.near
    unit = np.array([1, 1, size, size, 1, 1])
    for scale in np.geomspace(max(1.5, reach / 2), 1.2, 6):
        rows: list[Floats] = []
        values: list[Floats] = []
        for index, (points, r) in enumerate(zip(groups, _residuals(p, groups), strict=True)):
            if len(points) < 8:
                continue
            weight = 1 / (1 + (r / scale) ** 2)
            rows.append(_jacobian(p, index, points) * weight[:, None])
            values.append(r * weight)
        prior, target = _prior(p, start, unit, lean, [len(g) for g in groups])
        a = np.concatenate([*rows, prior])
        b = np.concatenate([*values, target])
        step = np.linalg.lstsq(a, -b, rcond=None)[0]
        p = p + step
    x, y, left, right, near, far = (float(value) for value in p)
    fitted = Fan(x, y, max(0.0, near), far, left, right)
    return fitted if _sound(fitted, fan) else fan


def _jacobian(p: Floats, index: int, points: Floats) -> Floats:
    x, y, left, right, _, _ = p
    dx, dy = points[:, 0] - x, points[:, 1] - y
    out = np.zeros((len(points), 6))
    if index < 2:
        angle = left if index == 0 else right
        out[:, 0], out[:, 1] = -np.cos(angle), np.sin(angle)
        out[:, 2 + index] = -dx * np.sin(angle) - dy * np.cos(angle)
    else:
        radius = np.maximum(np.hypot(dx, dy), 1e-6)
        out[:, 0], out[:, 1] = -dx / radius, -dy / radius
        out[:, 2 + index] = -1
    return out


def _prior(
    p: Floats, start: Floats, unit: Floats, lean: float, counts: list[int]
) -> tuple[Floats, Floats]:
    """Hold what no point decides at the first guess, and lean towards symmetry.

    An arc without points stays where it is in the picture while the apex moves.
    """
    weight = np.array([0.3 if n < 8 else 0.02 for n in (99, 99, *counts)]) * unit
    hold = np.diag(weight)
    hold[4, 1], hold[5, 1] = weight[4:]
    skew = np.zeros((1, 6))
    skew[0, 2:4] = lean * unit[2]
    rows = np.concatenate([hold, skew])
    values = np.concatenate([hold @ (p - start), skew @ p])
    return rows, values


def _sound(new: Fan, old: Fan) -> bool:
    size = old.far - old.near
    values = (new.x, new.y, new.near, new.far, new.left, new.right)
    return bool(
        np.isfinite(values).all()
        and new.right - new.left > 0.02
        and new.far - new.near > 0.5 * size
        and abs(new.left) < 1.5
        and abs(new.right) < 1.5
    )
