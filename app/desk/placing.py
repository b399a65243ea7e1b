"""Between beams and pixels: where a mark lies in the picture, and the picture set upright."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from app.examine import geometry_of
from capture.sector import Sector
from models import beams
from models.mark_map import beam_at
from models.marks import GRID

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from capture.frame import Frame

UPRIGHT = 512
"""Side of a picture whose columns are beams, pixels."""
_KEPT = 2


@dataclass(frozen=True, slots=True)
class Placing:
    """Converts between the grid of marks and the pixels of one picture.

    Parameters
    ----------
    sector : Sector
        Where the ultrasound lies in it.
    """

    sector: Sector

    def pixels(
        self, beam: NDArray[np.float64], depth: NDArray[np.float64]
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Find x, y in picture pixels (continuous, the first pixel's centre at 0.5) of places."""
        geometry = geometry_of(self.sector)
        down = (np.asarray(depth, np.float64) + 0.5) / GRID * geometry.reach()[1]
        x, y = geometry.points((np.asarray(beam, np.float64) + 0.5) / GRID, down)
        return x + self.sector.box[0], y + self.sector.box[1]

    def pixel(self, beam: float, depth: float) -> tuple[float, float]:
        """Find x, y of one place."""
        x, y = self.pixels(np.array([beam]), np.array([depth]))
        return float(x[0]), float(y[0])

    def beam(self, x: float, y: float) -> tuple[float, float]:
        """Find beam and depth of a point of the picture; outside the sector beyond 0…255."""
        geometry = geometry_of(self.sector)
        across, down = beam_at(
            geometry,
            np.array([x - self.sector.box[0]], np.float64),
            np.array([y - self.sector.box[1]], np.float64),
        )
        return float(across[0]) * GRID - 0.5, float(down[0]) * GRID - 0.5


class Upright:
    """Sets frames and labels upright; of the last few pictures it is done once."""

    def __init__(self) -> None:
        self._frames: list[tuple[Frame, Sector, Frame]] = []
        self._labels: list[tuple[NDArray[np.uint8], Sector, NDArray[np.uint8]]] = []

    def frame(self, frame: Frame, sector: Sector) -> Frame:
        """Set a frame upright."""
        for known, of, made in self._frames:
            if known is frame and of == sector:
                return made
        made = upright_frame(frame, sector)
        self._frames = [*self._frames[-_KEPT + 1 :], (frame, sector, made)]
        return made

    def labels(self, labels: NDArray[np.uint8], sector: Sector) -> NDArray[np.uint8]:
        """Set labels upright."""
        for known, of, made in self._labels:
            if known is labels and of == sector:
                return made
        made = upright_labels(labels, sector)
        self._labels = [*self._labels[-_KEPT + 1 :], (labels, sector, made)]
        return made


def upright_sector(sector: Sector) -> Sector:
    """Give the sector that the upright picture has: parallel beams, edge to edge."""
    side = (UPRIGHT, UPRIGHT)
    return Sector(side, (0, 0, *side), "linear", depth_px=float(UPRIGHT), origin=sector.origin)


def upright_frame(frame: Frame, sector: Sector) -> Frame:
    """Resample a frame along its beams, (512, 512)."""
    crop = np.ascontiguousarray(sector.crop(frame.image))
    return replace(frame, image=beams.read(crop, geometry_of(sector), UPRIGHT))


def upright_labels(labels: NDArray[np.uint8], sector: Sector) -> NDArray[np.uint8]:
    """Resample labels that cover the sector's box along its beams, (256, 256) uint8."""
    return beams.read_labels(labels, geometry_of(sector), GRID)
