"""Where a hand points in a picture: geometry alone, so that no truth leaves with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from app.lessons.cine import cut_geometry, to_across, to_picture

if TYPE_CHECKING:
    from app.lessons.cine import Placed
    from models.geometry import Geometry

Spot = tuple[float, float]
"""x, y in pixels of the picture."""


@dataclass(frozen=True, slots=True, eq=False)
class Aim:
    """Geometry of a question's picture.

    Parameters
    ----------
    geometry : Geometry
        Of the sector, pixels of the whole picture.
    box : (int, int, int, int)
        Left, top, width, height of the sector, pixels.
    size : (int, int)
        Width and height of the picture, pixels.
    """

    geometry: Geometry
    box: tuple[int, int, int, int]
    size: tuple[int, int]

    def across(self, spot: Spot) -> float:
        """Place along the aperture, 0 (left) … 1 (right); beside the sector, the nearer edge."""
        turn, _ = to_across(self, np.array([spot]))
        return float(np.clip(turn[0], 0.0, 1.0))

    def ray(self, across: float) -> tuple[Spot, Spot]:
        """Find the ends of a beam in the picture, at the skin and at the bottom."""
        cut = cut_geometry(self)
        deep = cut.reach()[1] * cut.mm_per_px_or_nominal
        ends = to_picture(self, np.array([across, across]), np.array([0.0, deep]))
        return (float(ends[0, 0]), float(ends[0, 1])), (float(ends[1, 0]), float(ends[1, 1]))

    def inside(self, spot: Spot) -> Spot:
        """Nearest spot of the picture."""
        width, height = self.size
        return min(max(spot[0], 0.0), width - 1.0), min(max(spot[1], 0.0), height - 1.0)


def aim_of(placed: Placed, size: tuple[int, int]) -> Aim:
    """Take the geometry of a frame, and nothing else."""
    return Aim(placed.geometry, placed.box, size)
