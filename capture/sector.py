"""Where in the picture the ultrasound is: the sector, as plain numbers in picture pixels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

SectorKind = Literal["fan", "linear", "rays", "columns"]
Origin = Literal["detected", "manual", "file", "device"]
Box = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Sector:
    """The ultrasound sector of a picture.

    Parameters
    ----------
    size : (int, int)
        Width and height of the picture that it belongs to, pixels.
    box : (int, int, int, int)
        x, y, width, height of the upright box around the sector, pixels.
    kind : str
        "fan": the outline of a convex or phased sector shows; "linear": parallel beams; "rays":
        a crop inside a sector whose apex was estimated from the picture; "columns": nothing is
        known of the beams, they are taken as image columns.
    apex : (float, float) or None
        x, y of the point where all beams meet, picture pixels; it may lie outside the picture.
        None for "linear" and "columns".
    radius_px : float
        From the apex to the skin (near arc), pixels; 0 without an apex.
    depth_px : float
        From the skin to the deepest sample, pixels.
    left_deg, right_deg : float
        Angles of the outermost beams from the picture's vertical, degrees, left negative; 0 without an
        apex.
    mm_per_px : float or None
        Pixel size where it is known, millimetres.
    origin : str
        "detected", "manual" (given by hand), "file" (stated by the recording), "device" (a preset).
    confidence : float
        0…1, how well the outline fits; 1 for given ones.
    """

    size: tuple[int, int]
    box: Box
    kind: SectorKind
    apex: tuple[float, float] | None = None
    radius_px: float = 0.0
    depth_px: float = 0.0
    left_deg: float = 0.0
    right_deg: float = 0.0
    mm_per_px: float | None = None
    origin: Origin = "detected"
    confidence: float = 1.0
