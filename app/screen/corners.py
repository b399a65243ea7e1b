"""The sector marked by hand: four corners that a person drags, and the sector that they make."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from capture.errors import SectorError
from capture.sector import manual_box, manual_fan

if TYPE_CHECKING:
    from capture.sector import Sector

Point = tuple[float, float]
Corner = Literal["left_top", "right_top", "right_bottom", "left_bottom"]
CORNERS: tuple[Corner, ...] = ("left_top", "right_top", "right_bottom", "left_bottom")

HOW = "Drag the corners to where the outermost beams begin and end."
CROSSED = "The left corners belong left of the right ones."
TURNED = "The upper corners belong above the lower ones."
_PARALLEL_DEG = 3.0
_BEYOND = 0.5
_LEAST_PX = 16.0


@dataclass(frozen=True, slots=True)
class Corners:
    """Where the outermost beams begin (top) and end (bottom), picture pixels.

    Parameters
    ----------
    size : (int, int)
        Width and height of the picture, pixels.
    left_top, right_top, right_bottom, left_bottom : (float, float)
        x, y; they may lie up to half a picture outside, as where a sector is cut off.
    """

    size: tuple[int, int]
    left_top: Point
    right_top: Point
    right_bottom: Point
    left_bottom: Point

    def points(self) -> tuple[Point, ...]:
        """Give them in the order of `CORNERS`."""
        return self.left_top, self.right_top, self.right_bottom, self.left_bottom


def first_corners(size: tuple[int, int]) -> Corners:
    """Begin with a sector in the middle of the picture where none was found."""
    w, h = size
    return Corners(
        size, (0.40 * w, 0.10 * h), (0.60 * w, 0.10 * h), (0.85 * w, 0.80 * h), (0.15 * w, 0.80 * h)
    )


def corners_of(sector: Sector) -> Corners:
    """Give the corners of a sector that is there already."""
    if sector.kind == "fan" and sector.apex is not None:
        x, y = sector.apex
        far = sector.radius_px + sector.depth_px

        def at(angle_deg: float, radius: float) -> Point:
            angle = math.radians(angle_deg)
            return x + radius * math.sin(angle), y + radius * math.cos(angle)

        return Corners(
            sector.size,
            at(sector.left_deg, sector.radius_px),
            at(sector.right_deg, sector.radius_px),
            at(sector.right_deg, far),
            at(sector.left_deg, far),
        )
    left, top, w, h = (float(value) for value in sector.box)
    return Corners(sector.size, (left, top), (left + w, top), (left + w, top + h), (left, top + h))


def moved(corners: Corners, which: Corner, to: Point) -> Corners:
    """Move one corner; it stays within half a picture of the picture."""
    w, h = corners.size
    x = min(max(to[0], -_BEYOND * w), (1 + _BEYOND) * w)
    y = min(max(to[1], -_BEYOND * h), (1 + _BEYOND) * h)
    points = dict(zip(CORNERS, corners.points(), strict=True)) | {which: (x, y)}
    return Corners(corners.size, *(points[each] for each in CORNERS))


def nearest(corners: Corners, at: Point, reach_px: float) -> Corner | None:
    """Find the corner that a finger means; None where none is within reach, picture pixels."""
    far = {name: math.dist(p, at) for name, p in zip(CORNERS, corners.points(), strict=True)}
    best = min(CORNERS, key=lambda name: far[name])
    return best if far[best] <= reach_px else None


def sector_between(corners: Corners) -> tuple[Sector | None, str]:
    """Make the sector of four corners.

    Sides that are parallel within 3 degrees make a rectangle with parallel beams; else they meet in
    the apex, and the arcs lie at the mean distance of the two upper and of the two lower corners.

    Parameters
    ----------
    corners : Corners
        As a person dragged them.

    Returns
    -------
    Sector or None, str
        With the origin "manual" and no scale; None with a sentence that says what is wrong.
    """
    lt, rt, rb, lb = corners.points()
    if min(lb[1] - lt[1], rb[1] - rt[1]) < _LEAST_PX:
        return None, TURNED
    left = math.degrees(math.atan2(lb[0] - lt[0], lb[1] - lt[1]))
    right = math.degrees(math.atan2(rb[0] - rt[0], rb[1] - rt[1]))
    if rb[0] - lb[0] < _LEAST_PX or rt[0] < lt[0] or right - left < -_PARALLEL_DEG:
        return None, CROSSED
    try:
        if right - left < _PARALLEL_DEG:
            return manual_box(corners.size, _box(corners)), ""
        apex = _apex(lt, left, rt, right)
        near = (math.dist(apex, lt) + math.dist(apex, rt)) / 2
        far = (math.dist(apex, lb) + math.dist(apex, rb)) / 2
        return manual_fan(corners.size, apex, near, far - near, left, right), ""
    except SectorError as error:
        return None, str(error)


def _apex(lt: Point, left_deg: float, rt: Point, right_deg: float) -> Point:
    """Find where two lines meet, each through a point at an angle from the vertical."""
    left, right = math.tan(math.radians(left_deg)), math.tan(math.radians(right_deg))
    y = (rt[0] - lt[0] + left * lt[1] - right * rt[1]) / (left - right)
    return lt[0] + left * (y - lt[1]), y


def _box(corners: Corners) -> tuple[int, int, int, int]:
    """Find the upright rectangle of the corners inside the picture."""
    lt, rt, rb, lb = corners.points()
    w, h = corners.size
    x0, x1 = max(round((lt[0] + lb[0]) / 2), 0), min(round((rt[0] + rb[0]) / 2), w)
    y0, y1 = max(round((lt[1] + rt[1]) / 2), 0), min(round((lb[1] + rb[1]) / 2), h)
    return x0, y0, max(x1 - x0, 0), max(y1 - y0, 0)
