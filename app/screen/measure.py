"""Lengths on the picture: depth ruler and caliper, only where the scale is known."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from capture.sector import Sector

Point = tuple[float, float]
NO_SCALE = "No scale: give the depth with --depth-mm, then lengths can be read."
HOW = "Draw over the picture to measure; C ends it."
_TICK_MM, _FIGURE_MM = 10.0, 50.0


@dataclass(frozen=True, slots=True)
class Tick:
    """One mark of the ruler: how far down the picture, pixels, and its figure in cm or nothing."""

    y: float
    figure: str


def ruler_of(sector: Sector | None) -> tuple[Tick, ...]:
    """Mark each centimetre below the skin along the middle of the sector.

    Parameters
    ----------
    sector : Sector or None
        Where the ultrasound lies.

    Returns
    -------
    tuple of Tick
        From the skin down, every fifth with its figure; none without a known scale.
    """
    if sector is None or not sector.mm_per_px:
        return ()
    top = float(sector.box[1])
    if sector.apex is not None:
        top = sector.apex[1] + sector.radius_px
    step = _TICK_MM / sector.mm_per_px
    every = round(_FIGURE_MM / _TICK_MM)
    count = math.floor(sector.depth_px / step + 1e-6)
    return tuple(
        Tick(top + k * step, f"{k}" if k and k % every == 0 else "") for k in range(count + 1)
    )


def can_measure(sector: Sector | None) -> bool:
    """Tell whether the scale of the picture is known."""
    return sector is not None and bool(sector.mm_per_px)


def distance(sector: Sector | None, one: Point, other: Point) -> tuple[float | None, str]:
    """Measure between two points of the picture.

    Parameters
    ----------
    sector : Sector or None
        Holds the scale.
    one, other : (float, float)
        Pixels of the picture.

    Returns
    -------
    float or None, str
        Millimetres, and the same in words; without a known scale None, and what to do.
    """
    if sector is None or not sector.mm_per_px:
        return None, NO_SCALE
    length = math.dist(one, other) * sector.mm_per_px
    if sector.scale_origin == "preset":
        return length, f"≈ {length:.1f} mm (kept scale: check the depth)"
    return length, f"{length:.1f} mm"
