"""Millimetres per pixel from the depth ruler beside the sector.

A ruler is believed only if everything about it fits: its marks are alike, evenly spaced, in one
line and without a hole; they begin at the skin and reach the bottom of the sector; its longer marks
count from the skin; and exactly one usual unit makes the probe as large and as deep as probes are.
Whatever leaves a choice gives no answer.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from capture.errors import SectorError
from capture.ruler_comb import combs
from capture.ruler_marks import marks_along, marks_beside, stilled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from capture.ruler_comb import Comb
    from capture.sector import Sector

_TALLEST_READ = 1300
_SMALLEST = 96
_UNITS_MM: dict[int | None, tuple[float, ...]] = {
    None: (10.0, 5.0, 1.0),
    2: (5.0,),
    5: (10.0, 1.0, 2.0),
    10: (1.0, 5.0, 10.0),
}
"""What one mark may stand for, by each how manieth of them is longer."""

_OFF = 0.013
_OFF_PITCH = 0.22
_OFF_ALIKE = 0.12
_ALIKE = 0.03
_LEAST_CONFIDENT = 0.5

_PROBES = (
    # radius over depth, opening in degrees | radius, depth, arc at the skin in mm
    ((0.12, 3.0), (28.0, 88.0), (32.0, 72.0), (45.0, 330.0), (24.0, 85.0)),  # convex
    ((0.04, 0.7), (52.0, 130.0), (7.0, 26.0), (35.0, 200.0), (9.0, 45.0)),  # micro-convex
    ((0.0, 0.16), (45.0, 115.0), (0.0, 11.0), (45.0, 330.0), (0.0, 16.0)),  # phased
)
_LINEAR_MM = (24.0, 64.0), (20.0, 110.0)
"""Width and depth of a linear probe's picture."""


@dataclass(frozen=True, slots=True)
class Ruler:
    """A depth ruler that was read.

    Parameters
    ----------
    mm_per_px : float
        Pixel size, millimetres.
    unit_mm : float
        What one mark stands for.
    marks : int
        How many marks it has.
    """

    mm_per_px: float
    unit_mm: float
    marks: int


def read_ruler(pictures: Sequence[NDArray[np.uint8]], sector: Sector) -> Ruler | None:
    """Read the depth ruler beside the sector, or along a side of a fan.

    Costs some 10 to 60 ms: call it when the sector was found, not for every frame.

    Parameters
    ----------
    pictures : sequence of (H, W) uint8
        One or more of one stream; a ruler stays where it is, the ultrasound moves.
    sector : Sector
        Where the ultrasound lies in them.

    Returns
    -------
    Ruler or None
        None without a ruler, and whenever anything about it is in doubt.
    """
    if sector.kind not in ("fan", "linear") or sector.confidence < _LEAST_CONFIDENT:
        return None
    if not pictures or pictures[0].shape[::-1] != sector.size or min(sector.size) < _SMALLEST:
        return None
    still, factor = stilled(pictures), 1
    if sector.size[1] > _TALLEST_READ:
        factor = math.ceil(sector.size[1] / _TALLEST_READ)
        size = (sector.size[0] // factor, sector.size[1] // factor)
        whole = still[: size[1] * factor, : size[0] * factor]  # the last few rows fill no pixel
        still = np.asarray(cv2.resize(whole, size, interpolation=cv2.INTER_AREA), np.uint8)
        try:
            sector = sector.scaled(size)
        except SectorError:
            return None
    ruler = _agreed([_readings(comb, sector) for comb in _fitting(still, sector)])
    if ruler is None:
        return None
    return Ruler(ruler.mm_per_px / factor, ruler.unit_mm, ruler.marks)


def _fitting(still: NDArray[np.uint8], sector: Sector) -> list[Comb]:
    """Return the combs that lie as the ruler of this sector would."""
    width, height = sector.size
    skin = float(sector.box[1]) if sector.apex is None else sector.apex[1] + sector.radius_px
    slack = max(1.2, 0.0025 * height)
    deep = min(sector.depth_px, height - skin)
    found = [c for c in combs(marks_beside(still, sector, skin), slack) if _fits(c, deep)]
    if sector.apex is None:
        return found
    for right in (False, True):
        angle = math.radians(sector.right_deg if right else sector.left_deg)
        room = (width - sector.apex[0] if right else sector.apex[0]) / max(
            abs(math.sin(angle)), 0.01
        )
        deep = min(sector.depth_px, room - sector.radius_px)
        marks = marks_along(still, sector, right)
        found += [c for c in combs(marks, slack) if _fits(c, deep)]
    return found


def _fits(comb: Comb, deep: float) -> bool:
    """Tell whether a comb counts from the skin and ends at the bottom of the sector."""
    round_pitch = comb.pitch * (comb.every or 1)
    share = _OFF_PITCH if comb.every else _OFF_ALIKE
    off = min(share * round_pitch, max(2.0, _OFF * deep))
    first = comb.first + comb.longer * comb.pitch
    aligned = abs(first - round(first / round_pitch) * round_pitch) <= off
    begins = -off <= comb.first <= comb.pitch + off
    return aligned and begins and deep - 1.4 * comb.pitch - off <= comb.last <= deep + off


def _readings(comb: Comb, sector: Sector) -> list[Ruler]:
    """Return what a comb may say: one reading for each unit that gives a possible probe."""
    possible = []
    for unit in _UNITS_MM[comb.every]:
        ruler = Ruler(unit / comb.pitch, unit, comb.count)
        if _is_possible(sector, ruler.mm_per_px):
            possible.append(ruler)
    if sector.kind == "linear" and not comb.every and not any(r.unit_mm == 10.0 for r in possible):
        return []  # a box says too little of its probe to take marks all alike for less than 1 cm
    return possible


def _is_possible(sector: Sector, mm_per_px: float) -> bool:
    """Tell whether a probe exists that shows this sector at this scale."""
    depth = sector.depth_px * mm_per_px
    if sector.kind == "linear":
        wide, deep = _LINEAR_MM
        return _within(sector.box[2] * mm_per_px, wide) and _within(depth, deep)
    opening = sector.right_deg - sector.left_deg
    radius = sector.radius_px * mm_per_px
    arc = radius * math.radians(opening)
    bent = sector.radius_px / sector.depth_px
    return any(all(map(_within, (bent, opening, radius, depth, arc), limits)) for limits in _PROBES)


def _within(value: float, limits: tuple[float, float]) -> bool:
    return limits[0] <= value <= limits[1]


def _agreed(said: list[list[Ruler]]) -> Ruler | None:
    """Return the one reading that all combs allow and at least one leaves no choice about."""
    said = [each for each in said if each]
    sure = [each[0] for each in said if len(each) == 1]
    if not sure:
        return None
    best = max(sure, key=lambda ruler: ruler.marks)
    for each in said:
        if not any(abs(r.mm_per_px / best.mm_per_px - 1.0) <= _ALIKE for r in each):
            return None
    return best
