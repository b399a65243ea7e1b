"""Draws depth rulers of a known scale beside phantom pictures, and what could be taken for one."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import cv2
import numpy as np

from augment.phantom import Renderer, View, sample_scene

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from models.geometry import Geometry

    Picture = NDArray[np.uint8]


@dataclass(frozen=True)
class Shot:
    """Two moments of a phantom examination without any interface, and what is true of them."""

    pictures: tuple[Picture, ...]
    geometry: Geometry
    box: tuple[int, int, int, int]

    @property
    def mm_per_px(self) -> float:
        return self.geometry.mm_per_px or 0.0

    @property
    def skin(self) -> float:
        geometry = self.geometry
        return geometry.apex[1] + geometry.radius if geometry.apex else float(self.box[1])


@lru_cache(maxsize=4)
def shoot(seed: int, probe: str) -> Shot:
    """Make two moments of one examination, 640 x 480."""
    renderer = Renderer(sample_scene(seed, probe=probe), (640, 480), View("full", extras=False))
    frames = [renderer.frame(k) for k in (0, 25)]
    geometry, box = frames[0].truth.geometry, frames[0].truth.box
    return Shot(tuple(frame.image for frame in frames), geometry, box)


def enlarged(shot: Shot, factor: float) -> Shot:
    """Return the same as a larger screen shows it; a ruler is drawn at that size."""
    size = round(640 * factor), round(480 * factor)
    pictures = tuple(
        np.asarray(cv2.resize(p, size, interpolation=cv2.INTER_CUBIC), np.uint8)
        for p in shot.pictures
    )
    x, y, w, h = (round(factor * v) for v in shot.box)
    return Shot(pictures, shot.geometry.scaled(size[::-1]), (x, y, w, h))


def with_ruler(
    shot: Shot,
    unit_mm: float,
    every: int | None,
    *,
    right: bool = True,
    axis: bool = False,
    grey: int = 200,
    jpeg: int = 0,
    shift: float = 0.0,
) -> list[Picture]:
    """Draw ticks from the skin to the bottom; `shift` moves them down by a share of the pitch."""
    geometry, (x, _, w, _) = shot.geometry, shot.box
    height, width = shot.pictures[0].shape
    size, pitch = max(1.0, height / 480), unit_mm / shot.mm_per_px
    tick, thick = round(4 * size), max(1, round(0.7 * size))
    at = (
        min(width - 2 * tick - 2, x + w + round(8 * size))
        if right
        else max(2, x - round(20 * size))
    )
    out = []
    for picture in shot.pictures:
        image = picture.copy()
        for i in range(int(geometry.depth / pitch + 1e-6) + 1):
            y = round(shot.skin + (i + shift) * pitch)
            long = tick * (2 if every and i % every == 0 else 1)
            cv2.line(image, (at, y), (at + long, y), grey, thick)
        if axis:
            bottom = round(shot.skin + geometry.depth)
            cv2.line(image, (at, round(shot.skin)), (at, bottom), grey, thick)
        if jpeg:
            code = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, jpeg])[1]
            image = np.asarray(cv2.imdecode(code, cv2.IMREAD_GRAYSCALE), np.uint8)
        out.append(image)
    return out


def with_dots(shot: Shot, unit_mm: float) -> list[Picture]:
    """Draw dots along both sides of a fan."""
    geometry = shot.geometry
    assert geometry.apex is not None
    out = [picture.copy() for picture in shot.pictures]
    for angle in (geometry.left, geometry.right):
        for radius in np.arange(0, geometry.depth, unit_mm / shot.mm_per_px) + geometry.radius:
            at = geometry.apex + radius * np.array([np.sin(angle), np.cos(angle)])
            for image in out:
                cv2.circle(image, (int(at[0]), int(at[1])), 1, 220, -1)
    return out


def with_decoy(shot: Shot, kind: str) -> list[Picture]:
    """Draw what is no ruler where a ruler could be: "menu", "gain", "bar", "dashes", "ecg"."""
    (x, _, w, _), (height, width) = shot.box, shot.pictures[0].shape
    at, size, rng = min(width - 40, x + w + 8), height / 480, np.random.default_rng(5)
    bottom = shot.skin + shot.geometry.depth
    out = []
    for picture in shot.pictures:
        image = picture.copy()
        if kind == "menu":
            for y in np.linspace(shot.skin, bottom, 14):
                word = "".join(rng.choice(list("ABCDEFGH0123456789.-:"), 5))
                cv2.putText(image, word, (at, int(y)), 0, 0.35 * size, 200, 1, cv2.LINE_AA)
        elif kind == "gain":
            for k in range(8):
                y = int(shot.skin + (k + 0.5) / 8 * (bottom - shot.skin))
                cv2.circle(image, (at + 4, y), max(2, round(2 * size)), 220, -1)
        elif kind == "bar":
            for k in range(16):
                y = int(shot.skin + k * 0.4 * (bottom - shot.skin) / 16)
                cv2.rectangle(image, (at, y), (at + 8, y + 9), 255 - 15 * k, -1)
        elif kind == "dashes":
            for y in range(0, height, 8):
                cv2.line(image, (at, y), (at, y + 3), 200, 1)
        else:
            beat = 8 * np.exp(-(((np.arange(width) % 61) - 30) ** 2) / 4)
            points = np.stack([np.arange(width), 0.95 * height - beat], axis=1)
            cv2.polylines(image, [points.astype(np.int32)], False, 200, 1)
        out.append(image)
    return out
