"""Label maps painted from plain formulas, independent of the maps that the product makes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from models.geometry import Geometry
from models.labels import Label

Depth = float | Callable[[np.ndarray], np.ndarray]

FAN = Geometry(
    (500, 640), "fan", apex=(320.0, -150.0), radius=180.0, depth=400.0,
    left=-0.55, right=0.55, mm_per_px=0.3, origin="truth",
)  # fmt: skip
LINEAR = Geometry((500, 300), "linear", depth=500.0, mm_per_px=0.16, origin="truth")
COLUMNS = Geometry((600, 500), "columns")
KINDS = [FAN, LINEAR, COLUMNS]


@dataclass(frozen=True)
class Mark:
    """A label from `left` to `right` (0…1 across the aperture), `top` to `bottom` (mm deep)."""

    label: Label
    left: float
    right: float
    top: Depth
    bottom: Depth


def paint(geometry: Geometry, *marks: Mark, shape: tuple[int, int] | None = None) -> np.ndarray:
    """Paint marks over each other; labels at any resolution of the crop, 0 outside the sector."""
    shape = shape or geometry.size
    x = (np.arange(shape[1]) + 0.5)[None] * geometry.size[1] / shape[1]
    y = (np.arange(shape[0]) + 0.5)[:, None] * geometry.size[0] / shape[0]
    if geometry.apex is None:
        across, deep = x / geometry.size[1] + 0 * y, y + 0 * x
    else:
        right, down = x - geometry.apex[0], y - geometry.apex[1]
        across = (np.arctan2(right, down) - geometry.left) / (geometry.right - geometry.left)
        deep = np.hypot(right, down) - geometry.radius
    deep_mm = deep * geometry.mm_per_px_or_nominal
    sector = (across >= 0) & (across <= 1) & (deep >= 0)
    if geometry.depth:
        sector &= deep <= geometry.depth
    labels = np.zeros(shape, np.uint8)
    for mark in marks:
        top = mark.top(across) if callable(mark.top) else mark.top
        bottom = mark.bottom(across) if callable(mark.bottom) else mark.bottom
        here = (across >= mark.left) & (across < mark.right)
        labels[sector & here & (deep_mm >= top) & (deep_mm < bottom)] = mark.label
    return labels


def pleura(left: float = 0.0, right: float = 1.0, deep: float = 20.0) -> Mark:
    """Paint 2 mm of pleura whose lower edge lies `deep` mm below the skin."""
    return Mark(Label.PLEURA, left, right, deep - 2.0, deep)


def b_line(left: float, right: float, deep: float = 20.0, long: float = 500.0) -> Mark:
    return Mark(Label.B_LINE, left, right, deep, deep + long)


def white(left: float, right: float, deep: float = 20.0, long: float = 500.0) -> Mark:
    return Mark(Label.CONFLUENCE, left, right, deep, deep + long)


def rib(left: float, right: float, deep: float = 12.0) -> Mark:
    return Mark(Label.RIB, left, right, deep, deep + 3.0)


def mirrored(geometry: Geometry) -> Geometry:
    apex = geometry.apex
    return replace(
        geometry,
        apex=None if apex is None else (geometry.size[1] - apex[0], apex[1]),
        left=-geometry.right,
        right=-geometry.left,
    )


def arc_mm(geometry: Geometry, deep: float = 20.0) -> float:
    """Length of a pleura at constant depth over the whole aperture."""
    mm = geometry.mm_per_px_or_nominal
    if geometry.apex is None:
        return geometry.size[1] * mm
    return (geometry.radius * mm + deep) * (geometry.right - geometry.left)


def resampled(labels: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
    """Nearest neighbour, by pixel centres."""
    rows = ((np.arange(shape[0]) + 0.5) * labels.shape[0] / shape[0]).astype(int)
    columns = ((np.arange(shape[1]) + 0.5) * labels.shape[1] / shape[1]).astype(int)
    return np.ascontiguousarray(labels[rows][:, columns])
