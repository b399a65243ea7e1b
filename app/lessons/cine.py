"""What a question shows: frames of one simulated scene, and how to paint and read them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Protocol

import numpy as np

from augment.phantom import Renderer, Scene, View
from models.labels import IGNORE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from augment.phantom import Sample
    from models.geometry import Geometry

SIZE = (480, 400)
FPS = 15.0


@dataclass(frozen=True, slots=True)
class Cine:
    """A recipe of a still picture or a recording; the same recipe paints the same pixels.

    Parameters
    ----------
    scene : Scene
        What is painted; it holds the answer, so it is never shown.
    frames : int
        1 for a still.
    first : int
        Number of the first frame.
    fps : float
        Frames per second.
    size : (int, int)
        Width and height, pixels.
    """

    scene: Scene
    frames: int = 1
    first: int = 0
    fps: float = FPS
    size: tuple[int, int] = SIZE

    @property
    def key(self) -> int:
        """Frame, counted from 0, that truth is told and drawn for: the middle one."""
        return self.frames // 2

    @property
    def checked(self) -> tuple[int, ...]:
        """Frames in which the truth is checked: first, middle and last."""
        return tuple(sorted({0, self.key, self.frames - 1}))

    def sample(self, number: int) -> Sample:
        """Picture, labels and truth of a frame, counted from 0."""
        if not 0 <= number < self.frames:
            raise ValueError(f"expected a frame 0…{self.frames - 1}, got {number}")
        return renderer_of(self).frame(self.first + number)

    def images(self) -> Iterator[NDArray[np.uint8]]:
        """Paint the pictures in order, (H, W) uint8 each."""
        for number in range(self.frames):
            yield self.sample(number).image


@lru_cache(maxsize=4)
def _renderer(scene: Scene, size: tuple[int, int], fps: float) -> Renderer:
    return Renderer(scene, size, View("full", extras=scene.preset == "clinical"), fps=fps)


def renderer_of(cine: Cine) -> Renderer:
    """Painter of a recipe; the last ones are kept."""
    return _renderer(cine.scene, cine.size, cine.fps)


@lru_cache(maxsize=4)
def key_sample(cine: Cine) -> Sample:
    """Paint the frame that truth is told and drawn for; the last ones are kept."""
    return cine.sample(cine.key)


@dataclass(frozen=True, slots=True)
class Cut:
    """A frame cut to the sector's box.

    Parameters
    ----------
    image, labels, likely : (h, w) uint8
        Grey; masks with the undecided as background; masks with their likeliest class.
    geometry : Geometry
        In pixels of the cut.
    """

    image: NDArray[np.uint8]
    labels: NDArray[np.uint8]
    likely: NDArray[np.uint8]
    geometry: Geometry


def cut(sample: Sample) -> Cut:
    """Cut a frame to the sector's box, as the program does it with a real one."""
    x, y, width, height = sample.truth.box
    box = np.s_[y : y + height, x : x + width]
    labels = np.where(sample.labels == IGNORE, np.uint8(0), sample.labels)
    image, masks, likely = (
        np.ascontiguousarray(each[box]) for each in (sample.image, labels, sample.likely)
    )
    return Cut(image, masks, likely, cut_geometry(sample.truth))


class Placed(Protocol):
    """Where a sector lies in its picture; all that is needed to place a point."""

    @property
    def geometry(self) -> Geometry:
        """In pixels of the whole picture."""
        ...

    @property
    def box(self) -> tuple[int, int, int, int]:
        """Left, top, width, height of the sector, pixels."""
        ...


def cut_geometry(truth: Placed) -> Geometry:
    """Geometry of a frame in pixels of the sector's box."""
    x, y, width, height = truth.box
    whole = truth.geometry
    apex = None if whole.apex is None else (whole.apex[0] - x, whole.apex[1] - y)
    depth = whole.depth if apex else float(height)
    return replace(whole, size=(height, width), apex=apex, depth=depth)


def to_across(
    truth: Placed, points: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Find where points of the picture lie: along the aperture and in depth.

    Parameters
    ----------
    truth : Placed
        Of the frame.
    points : (n, 2) float64
        x, y in pixels of the whole picture.

    Returns
    -------
    (n,) float64, (n,) float64
        0 (left) … 1 (right) along the aperture, and depth below the skin, mm.
    """
    geometry, (x0, y0, *_) = cut_geometry(truth), truth.box
    x, y = points[:, 0] - x0, points[:, 1] - y0
    scale = geometry.mm_per_px_or_nominal
    if geometry.apex is None:
        return x / geometry.size[1], y * scale
    radius, _, left, right = geometry.reach()
    across, down = x - geometry.apex[0], y - geometry.apex[1]
    turn = (np.arctan2(across, down) - left) / (right - left)
    return turn, (np.hypot(across, down) - radius) * scale


def to_picture(
    truth: Placed, across: NDArray[np.float64], depth_mm: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Find the points of the picture, (n, 2) x, y pixels; `to_across` the other way round."""
    geometry, (x0, y0, *_) = cut_geometry(truth), truth.box
    x, y = geometry.points(across, depth_mm / geometry.mm_per_px_or_nominal)
    return np.stack([x + x0, y + y0], 1)
