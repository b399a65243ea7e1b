"""Which of several statements of the pixel size counts for a sector, and where they disagree."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from capture.errors import SectorError
from capture.ruler import read_ruler

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from capture.sector import ScaleOrigin, Sector

LEAST_DEPTH_MM, MOST_DEPTH_MM = 10.0, 400.0
"""Depths that a scanner shows, millimetres."""

APART = 0.06
"""Share by which two statements may differ before a person is told."""

_WORDS: dict[ScaleOrigin, str] = {
    "manual": "the depth given by hand",
    "dicom": "the recording's own scale",
    "ruler": "the ruler beside the picture",
    "preset": "the scale kept for this device",
}


def scale_from_depth(sector: Sector, depth_mm: float) -> float:
    """Return the pixel size, mm, of a sector whose depth a person read off the scanner.

    Parameters
    ----------
    sector : Sector
        Where the ultrasound lies; of one without an outline the height of its box counts.
    depth_mm : float
        Depth shown from the skin to the bottom of the sector, 10…400 mm.

    Raises
    ------
    SectorError
        If no scanner shows such a depth.
    """
    if not LEAST_DEPTH_MM <= depth_mm <= MOST_DEPTH_MM:
        raise SectorError(
            f"A depth of {depth_mm:g} mm is not usable: give the depth from the skin to the bottom "
            f"of the sector, {LEAST_DEPTH_MM:g} to {MOST_DEPTH_MM:g} mm."
        )
    return depth_mm / (sector.depth_px if sector.kind == "fan" else float(sector.box[3]))


def calibrated(
    sector: Sector,
    pictures: Sequence[NDArray[np.uint8]] = (),
    *,
    depth_mm: float | None = None,
    stated: float | None = None,
) -> tuple[Sector, str | None]:
    """Give a sector the most trusted pixel size that there is.

    First counts what a person entered, then what the recording states, then a ruler beside the
    sector, last what was kept for the device.

    Parameters
    ----------
    sector : Sector
        Its own pixel size counts by its origin; one of no origin counts as entered by a person.
    pictures : sequence of (H, W) uint8
        Pictures of the stream to look for a ruler in; none to look for none.
    depth_mm : float or None
        Depth from the skin to the bottom of the sector as a person read it off the scanner.
    stated : float or None
        Pixel size that the recording states, mm.

    Returns
    -------
    Sector
        With the pixel size that counts and its origin; as it was when there is none.
    str or None
        A sentence where two of them differ by more than 6 %.

    Raises
    ------
    SectorError
        If no scanner shows such a depth.
    """
    known: dict[ScaleOrigin, float] = {}
    if sector.mm_per_px is not None:
        known[sector.scale_origin or "manual"] = sector.mm_per_px
    if stated is not None:
        known["dicom"] = stated
    if depth_mm is not None:
        known["manual"] = scale_from_depth(sector, depth_mm)
    if pictures and "ruler" not in known:
        ruler = read_ruler(pictures, sector)
        if ruler is not None:
            known["ruler"] = ruler.mm_per_px
    ranked = [(origin, known[origin]) for origin in _WORDS if origin in known]
    if not ranked:
        return sector, None
    origin, scale = ranked[0]
    counting = replace(sector, mm_per_px=scale, scale_origin=origin)
    for other, different in ranked[1:]:
        if abs(different / scale - 1.0) > APART:
            return counting, (
                f"{_WORDS[origin].capitalize()} ({scale:.3g} mm per pixel) and {_WORDS[other]} "
                f"({different:.3g}) disagree; {_WORDS[origin]} counts: check the depth."
            )
    return counting, None
