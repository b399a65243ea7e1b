"""Geometry of the probe in pixels of the sector's crop: where the ultrasound is, how beams run.

A label map is read beam by beam with it, whatever the probe and the resolution.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, get_args

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

GeometryKind = Literal["fan", "linear", "rays", "columns"]
Probe = Literal["convex", "micro-convex", "phased", "linear", "crop"]

NOMINAL_APERTURE_MM: dict[Probe, float] = {
    "convex": 60.0,
    "micro-convex": 25.0,
    "phased": 20.0,
    "linear": 38.0,
    "crop": 60.0,
}
"""Width at the skin that an uncalibrated picture is taken to have; of a crop, its full width."""

_PHASED_BELOW = 0.08  # radius over depth
_MICRO_BELOW = 0.18  # radius over depth
_MICRO_ABOVE = math.radians(76.0)  # opening angle
_PHASED_DEPTH_MM = 160.0
_FAR_PX = 1e6  # beyond it, beams are parallel


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
        "fan", "linear", "rays" (apex estimated) or "columns" (beams taken as image columns).
    apex : (float, float) or None
        x, y where the beams meet, crop pixels (may lie outside); None for "linear", "columns".
    radius : float
        Apex to skin, pixels; 0 without an apex.
    depth : float
        Skin to the deepest sample, pixels; 0: to the crop's lower edge (farthest corner of "rays").
    left, right : float
        Angles of the outermost beams from the vertical, radians, left negative; both 0 for
        "rays" means as far as the crop reaches.
    mm_per_px : float or None
        Pixel size, millimetres; None when uncalibrated.
    origin : str
        Where it comes from ("detected", "manual", "file", "device", "truth").
    scale_origin : str or None
        Where the pixel size comes from: "dicom", "ruler", "preset", "manual"; None: nobody says.

    Raises
    ------
    ValueError
        If a value is impossible: a fan without apex, angles the wrong way round, negative lengths.
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
    scale_origin: str | None = None

    def __post_init__(self) -> None:
        if self.kind not in get_args(GeometryKind):
            raise ValueError(f"expected one of {get_args(GeometryKind)}, got {self.kind!r}")
        if min(self.size) < 1:
            raise ValueError(f"expected a crop of at least 1 × 1 pixel, got {self.size}")
        numbers = (*(self.apex or ()), self.radius, self.depth, self.left, self.right)
        if not all(abs(number) < _FAR_PX for number in numbers):  # not a number fails as well
            raise ValueError(f"expected lengths below {_FAR_PX:g} pixels, got {numbers}")
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

    @property
    def calibrated(self) -> bool:
        """True when the size of a pixel is known."""
        return self.mm_per_px is not None

    @property
    def probe(self) -> Probe:
        """The kind of probe that the shape of the sector speaks for.

        A fan whose radius is under 8 % of its depth is phased; under 18 %, or wider than 76
        degrees, micro-convex; else convex. Over the ranges of real probes (convex radius 35-65 mm
        and 45-76 degrees, micro-convex 9-22 and 65-110, phased 2-6 and 65-90) 98 of 100 are right.
        """
        if self.kind != "fan":
            return "linear" if self.kind == "linear" else "crop"
        if self.radius < _PHASED_BELOW * self.depth:
            return "phased"
        wide = self.right - self.left > _MICRO_ABOVE
        return "micro-convex" if wide or self.radius < _MICRO_BELOW * self.depth else "convex"

    @property
    def nominal_aperture_mm(self) -> float:
        """Width at the skin that this probe is taken to have when nothing else is known, mm."""
        return NOMINAL_APERTURE_MM[self.probe]

    @property
    def mm_per_px_or_nominal(self) -> float:
        """Pixel size, mm; nominal mm when uncalibrated.

        Nominal means that the arc at the skin (the crop's width without a fan) measures
        `nominal_aperture_mm`. A phased array shows hardly any arc, so its nominal scale is
        bounded such that the picture is not deeper than 160 mm.
        """
        if self.mm_per_px is not None:
            return self.mm_per_px
        if self.kind != "fan":
            return self.nominal_aperture_mm / self.size[1]
        nominal = self.nominal_aperture_mm / max(self.radius * (self.right - self.left), 1e-9)
        if self.probe == "phased":
            return min(nominal, _PHASED_DEPTH_MM / self.depth)
        return nominal

    def mask(self, shape: tuple[int, int], margin: float = 0.0) -> NDArray[np.bool_]:
        """Tell which pixels are ultrasound.

        Only a fan has corners without it; every other kind fills its crop, whatever the margin.

        Parameters
        ----------
        shape : (int, int)
            Height and width of the answer; any resolution of the crop, any aspect.
        margin : float
            Share of the crop's width by which the sector is widened on all sides; negative
            makes it narrower.

        Returns
        -------
        (h, w) bool, read-only and cached
        """
        return _mask(self, (int(shape[0]), int(shape[1])), float(margin))

    def scaled(self, shape: tuple[int, int]) -> Geometry:
        """Say the same of the crop at another resolution.

        Parameters
        ----------
        shape : (int, int)
            New height and width, pixels; the aspect must stay within one pixel.

        Raises
        ------
        ValueError
            If the aspect changes (circles would be ellipses; `mask`, `to_beams` take any aspect).
        """
        down, across = shape[0] / self.size[0], shape[1] / self.size[1]
        if min(abs(shape[1] - self.size[1] * down), abs(shape[0] - self.size[0] * across)) > 1.0:
            raise ValueError(f"expected the aspect of {self.size}, got {shape}")
        mean = math.sqrt(down * across)
        return replace(
            self,
            size=shape,
            apex=None if self.apex is None else (self.apex[0] * across, self.apex[1] * down),
            radius=self.radius * mean,
            depth=self.depth * mean,
            mm_per_px=None if self.mm_per_px is None else self.mm_per_px / mean,
        )

    def to_beams(
        self, labels: NDArray[np.uint8], beams: int = 256, samples: int = 256
    ) -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
        """Read a label map along the beams (nearest neighbour).

        Parameters
        ----------
        labels : (h, w) uint8
            Label map of the crop, any resolution and aspect.
        beams, samples : int
            Columns (left to right) and rows (skin to depth) of the answer.

        Returns
        -------
        (samples, beams) uint8
            Labels, 0 outside the crop.
        (samples, beams) bool, read-only and cached
            True where the sample lies in the crop and its pixel in the sector.
        """
        index, inside = _beam_index(self, labels.shape[:2], beams, samples)
        polar = labels.ravel().take(index)
        polar *= inside
        return polar, inside

    def depths(self, samples: int = 256) -> NDArray[np.float64]:
        """Depth of each sample below the skin, pixels; times `mm_per_px_or_nominal` in mm."""
        return np.asarray((np.arange(samples) + 0.5) / samples * self.reach()[1])

    def positions(self, beams: int = 256) -> NDArray[np.float64]:
        """Where each beam stands across the aperture, 0 (left edge) … 1 (right edge)."""
        return np.asarray((np.arange(beams) + 0.5) / beams)

    def steps(self, depths: NDArray[np.float64], beams: int = 256) -> NDArray[np.float64]:
        """Distance to the next beam at these depths below the skin (pixels), pixels."""
        radius, _, left, right = self.reach()
        if self.apex is None:
            return np.full_like(depths, self.size[1] / beams)
        return np.asarray((radius + depths) * (right - left) / beams)

    def points(
        self, positions: NDArray[np.float64], depths: NDArray[np.float64]
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Find x, y in crop pixels of positions 0…1 across the aperture and depths in pixels."""
        radius, _, left, right = self.reach()
        if self.apex is None:
            x = positions * self.size[1] + np.zeros_like(depths)
            return x, depths + np.zeros_like(x)
        angle = left + positions * (right - left)
        far = radius + depths
        return self.apex[0] + far * np.sin(angle), self.apex[1] + far * np.cos(angle)

    def reach(self) -> tuple[float, float, float, float]:
        """Radius and depth in pixels, left and right in radians, none of them a stand-in 0."""
        height, width = self.size
        if self.apex is None:
            return 0.0, self.depth or float(height), 0.0, 0.0
        if self.kind == "fan":
            return self.radius, self.depth, self.left, self.right
        x, y = self.apex
        corners = [(cx - x, cy - y) for cx in (0.0, width) for cy in (0.0, height)]
        nearest = math.hypot(max(-x, 0.0, x - width), max(-y, 0.0, y - height))
        farthest = max(math.hypot(*corner) for corner in corners)
        angles = [math.atan2(*corner) for corner in corners]
        radius = self.radius or nearest
        span = (self.left, self.right) if self.left < self.right else (min(angles), max(angles))
        return radius, self.depth or max(farthest - radius, 1.0), *span


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


@lru_cache(maxsize=16)
def _beam_index(
    geometry: Geometry, shape: tuple[int, int], beams: int, samples: int
) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
    """Flat index into a label map of `shape` for every sample, and which samples lie in it."""
    height, width = geometry.size
    x, y = geometry.points(geometry.positions(beams)[None], geometry.depths(samples)[:, None])
    inside = (x >= 0.0) & (x <= width) & (y >= 0.0) & (y <= height)
    row, column = _cell(y * shape[0] / height, shape[0]), _cell(x * shape[1] / width, shape[1])
    inside &= _mask(geometry, shape, 0.0)[row, column]  # beyond the outline nothing is labelled
    index = np.where(inside, row * shape[1] + column, 0)
    inside.flags.writeable = index.flags.writeable = False
    return index, inside


def _cell(at: NDArray[np.float64], count: int) -> NDArray[np.intp]:
    """Pixel that holds each point; ties go to the middle, so that a mirrored map reads the same."""
    cell = np.where(at < count / 2, np.floor(at), np.ceil(at) - 1)
    return np.asarray(np.clip(cell, 0, count - 1).astype(np.intp))


def _across(far: NDArray[np.float64], angle: NDArray[np.float64]) -> NDArray[np.float64]:
    """Distance from a beam at the apex, positive on the side where `angle` is positive."""
    return np.asarray(far * np.sin(np.clip(angle, -math.pi / 2, math.pi / 2)))
