"""Geometry of the probe in pixels of the sector's crop: where the ultrasound is, how beams run."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, get_args

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

GeometryKind = Literal["fan", "linear", "rays", "columns"]


@dataclass(frozen=True, slots=True)
class Geometry:
    """How the beams run through the sector's crop.

    Lengths are pixels of the crop and run continuously: the first pixel reaches from 0 to 1, its
    centre lies at 0.5. A label map of any resolution covers the crop edge to edge.

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
        Skin to the deepest sample, pixels; 0 means down to the crop's lower edge (farthest
        corner for "rays").
    left, right : float
        Angles of the outermost beams from the vertical, radians, left negative; both 0 for
        "rays" means as far as the crop reaches.
    mm_per_px : float or None
        Pixel size, millimetres; None when uncalibrated.
    origin : str
        Where this geometry comes from ("detected", "manual", "file", "device", "truth").

    Raises
    ------
    ValueError
        If a value is impossible: no size, a fan without apex, angles the wrong way round,
        lengths that are negative or no numbers.
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

    def __post_init__(self) -> None:
        if self.kind not in get_args(GeometryKind):
            raise ValueError(f"expected one of {get_args(GeometryKind)}, got {self.kind!r}")
        if min(self.size) < 1:
            raise ValueError(f"expected a crop of at least 1 × 1 pixel, got {self.size}")
        numbers = (*(self.apex or ()), self.radius, self.depth, self.left, self.right)
        if not all(math.isfinite(number) for number in numbers):
            raise ValueError(f"expected finite lengths and angles, got {numbers}")
        if self.radius < 0.0 or self.depth < 0.0:
            raise ValueError(f"expected lengths >= 0, got {self.radius}, {self.depth}")
        if self.mm_per_px is not None and not 0.0 < self.mm_per_px < math.inf:
            raise ValueError(f"expected a pixel size > 0 mm, got {self.mm_per_px}")
        if (self.kind in ("fan", "rays")) != (self.apex is not None):
            raise ValueError(f"expected an apex for fan and rays only, got {self.apex}")
        if max(abs(self.left), abs(self.right)) > math.pi:
            raise ValueError(f"expected angles in radians, got {self.left}, {self.right}")
        if self.kind == "fan" and not (self.left < self.right and self.depth > 0.0):
            raise ValueError(
                f"expected left < right and a depth, got {self.left}, {self.right}, {self.depth}"
            )

    def mask(self, shape: tuple[int, int], margin: float = 0.0) -> NDArray[np.bool_]:
        """Tell which pixels are ultrasound.

        Only a fan has corners without ultrasound; every other kind fills its crop, whatever the
        margin.

        Parameters
        ----------
        shape : (int, int)
            Height and width of the answer; any resolution of the crop, any aspect.
        margin : float
            Share of the crop's width by which the sector is widened on all sides; negative
            makes it narrower.

        Returns
        -------
        (h, w) bool
            True inside the sector; read-only and cached.
        """
        return _mask(self, (int(shape[0]), int(shape[1])), float(margin))


@lru_cache(maxsize=16)
def _mask(geometry: Geometry, shape: tuple[int, int], margin: float) -> NDArray[np.bool_]:
    """`Geometry.mask`, computed."""
    if geometry.kind != "fan" or geometry.apex is None:
        inside = np.ones(shape, np.bool_)
    else:
        height, width = geometry.size
        x = (np.arange(shape[1]) + 0.5) * width / shape[1] - geometry.apex[0]
        y = (np.arange(shape[0])[:, None] + 0.5) * height / shape[0] - geometry.apex[1]
        far, angle, extra = np.hypot(x, y), np.arctan2(x, y), margin * width
        inside = far >= geometry.radius - extra
        inside &= far <= geometry.radius + geometry.depth + extra
        inside &= _across(far, angle - geometry.left) >= -extra
        inside &= _across(far, geometry.right - angle) >= -extra
    inside.flags.writeable = False
    return inside


def _across(far: NDArray[np.float64], angle: NDArray[np.float64]) -> NDArray[np.float64]:
    """Distance from a beam at the apex, positive on the side where `angle` is positive."""
    return np.asarray(far * np.sin(np.clip(angle, -math.pi / 2, math.pi / 2)))
