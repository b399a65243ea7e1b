"""Geometry of the probe in pixels of the sector's crop, and the maps to beam × depth and back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

GeometryKind = Literal["fan", "linear", "rays", "columns"]


@dataclass(frozen=True, slots=True)
class Geometry:
    """How the beams run through the sector's crop.

    Parameters
    ----------
    size : (int, int)
        Height and width of the crop, pixels.
    kind : str
        "fan", "linear", "rays" (apex estimated from the picture) or "columns" (beams taken as
        image columns).
    apex : (float, float) or None
        x, y where the beams meet, crop pixels (may lie outside); None for "linear", "columns".
    radius : float
        Apex to skin, pixels; 0 without an apex.
    depth : float
        Skin to the deepest sample, pixels.
    left, right : float
        Angles of the outermost beams from the vertical, radians, left negative.
    mm_per_px : float or None
        Pixel size, millimetres; None when uncalibrated.
    origin : str
        Where this geometry comes from ("detected", "manual", "file", "device", "truth").
    """

    size: tuple[int, int]
    kind: GeometryKind
    apex: tuple[float, float] | None = None
    radius: float = 0.0
    depth: float = 0.0
    left: float = 0.0
    right: float = 0.0
    mm_per_px: float | None = None
    origin: str = "detected"
