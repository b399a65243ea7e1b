"""Small bright marks beside a sector that could be the ticks or dots of a depth ruler."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from capture.sector import Sector

    Floats = NDArray[np.float64]

_TALLEST = 0.013
_LONGEST = 0.06
_FAINTEST = 26.0
_MOST = 4000
_TAKEN_IN = 0.08


@dataclass(frozen=True, slots=True)
class Marks:
    """Marks of one picture, one entry each.

    Parameters
    ----------
    depth : (n,) float64
        Of the middle below the skin, along the ruler, pixels.
    start, end : (n,) float64
        Where the mark begins and ends across the ruler, pixels.
    bright : (n,) float64
        How much it stands out, grey levels.
    tall : (n,) float64
        Its extent along the ruler, pixels.
    """

    depth: Floats
    start: Floats
    end: Floats
    bright: Floats
    tall: Floats

    def part(self, keep: NDArray[np.bool_]) -> Marks:
        """Return some of them, the shallowest first."""
        order = np.flatnonzero(keep)
        order = order[np.argsort(self.depth[order], kind="stable")]
        return Marks(
            self.depth[order], self.start[order], self.end[order], self.bright[order],
            self.tall[order],
        )  # fmt: skip


def marks_beside(still: NDArray[np.uint8], sector: Sector, skin: float) -> Marks:
    """Find marks outside the sector, or near the sides of a box, that lie across the vertical.

    Parameters
    ----------
    still : (H, W) uint8
        What stays in all pictures.
    sector : Sector
        Its inside is left out.
    skin : float
        Row of the skin under the middle of the probe.
    """
    h, w = still.shape
    tall = max(5, round(_TALLEST * h) | 1)
    line = np.ones((tall, 1), np.uint8)
    proud = _proud(still, line)
    near = sector.mask().astype(np.uint8)
    if sector.kind == "fan":
        near = np.asarray(cv2.dilate(near, np.ones((3, 3), np.uint8)), np.uint8)
    else:  # a ruler close by is easily taken into the box
        near[:, : sector.box[0] + round(_TAKEN_IN * sector.box[2])] = 0
        near[:, sector.box[0] + round((1 - _TAKEN_IN) * sector.box[2]) :] = 0
    mask = ((proud >= _FAINTEST) & (near == 0)).astype(np.uint8)
    return _measured(mask, proud, (tall - 1, max(4.0, _LONGEST * w)), skin)


def marks_along(still: NDArray[np.uint8], sector: Sector, right: bool) -> Marks:
    """Find dots or ticks on one side of a fan, measured along its outermost beam.

    The strip along the side is turned upright first; across it, 0 is the side.
    """
    assert sector.apex is not None
    angle = math.radians(sector.right_deg if right else sector.left_deg)
    reach = max(4, round(0.03 * sector.depth_px))
    down = np.arange(-reach, sector.depth_px + reach, 0.5)[:, None] + sector.radius_px
    across = np.arange(-reach, reach + 0.25, 0.5)[None]
    x = sector.apex[0] + down * math.sin(angle) + across * math.cos(angle) - 0.5
    y = sector.apex[1] + down * math.cos(angle) - across * math.sin(angle) - 0.5
    strip = cv2.remap(
        still, x.astype(np.float32), y.astype(np.float32), cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE,
    )  # fmt: skip
    h, w = still.shape
    span = 2 * max(5, round(_TALLEST * h) | 1)
    line = np.ones((span, 1), np.uint8)
    proud = _proud(np.asarray(strip, np.uint8), line)
    seen = (x >= 0) & (x <= w - 1) & (y >= 0) & (y <= h - 1)
    mask = ((proud >= _FAINTEST) & seen).astype(np.uint8)
    found = _measured(mask, proud, (span - 1, 2.0 * reach), 0.0)
    return Marks(
        found.depth / 2 - reach, found.start / 2 - reach, found.end / 2 - reach, found.bright,
        found.tall / 2,
    )  # fmt: skip


def stilled(pictures: Sequence[NDArray[np.uint8]]) -> NDArray[np.uint8]:
    """Return what stays in all pictures: the median of at most five."""
    if len(pictures) == 1:
        return pictures[0]
    few = pictures[:: max(1, math.ceil(len(pictures) / 5))]
    return np.asarray(np.median(np.stack(few), axis=0), np.uint8)


def _proud(still: NDArray[np.uint8], line: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return how much what is shorter than a line stands out, grey levels."""
    ground = np.asarray(cv2.morphologyEx(still, cv2.MORPH_OPEN, line), np.uint8)
    return np.asarray(cv2.subtract(still, ground), np.uint8)


def _measured(
    mask: NDArray[np.uint8], proud: NDArray[np.uint8], largest: tuple[float, float], skin: float
) -> Marks:
    """Measure the connected pieces that are small and solid enough."""
    count, names, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    empty = np.zeros(0)
    if count - 1 > _MOST or count < 2:
        return Marks(empty, empty, empty, empty, empty)
    weight = np.where(mask > 0, proud, 0).ravel().astype(np.float64)
    flat = names.ravel()
    some = np.flatnonzero(flat)
    rows = np.bincount(flat[some], weight[some] * (some // mask.shape[1] + 0.5), count)
    total = np.maximum(np.bincount(flat[some], weight[some], count), 1e-9)
    x, y, w, h, area = (stats[:, i].astype(np.float64) for i in range(5))
    keep = (h <= largest[0]) & (w <= largest[1]) & (area >= 0.5 * w * h) & (y > 0)
    keep[0] = False
    peak = total / np.maximum(area, 1)
    found = Marks(rows / total - skin, x, x + w, peak, h)
    return found.part(keep)
