"""What acquisition does to a picture: gain, compression, margins, aspect, resolution.

Each disturbance takes a labelled picture and gives the same scene as another machine, grabber or
file would show it; the truth goes with it.
"""

from __future__ import annotations

import math
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import cv2
import numpy as np

from models.geometry import Geometry

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from numpy.typing import NDArray

    from app.evaluation.frames import Labelled
    from capture.sector import Box

    Image = NDArray[np.uint8]

_QUALITY = 30
_MARGIN = 0.3


def louder(frame: Labelled, db: float) -> Labelled:
    """Turn the gain: grey levels move by `db` of what they span; black stays black."""
    step = 255.0 * db / frame.range_db

    def turn(image: Image) -> Image:
        moved = np.clip(image + step, 0, 255).round().astype(np.uint8)
        return np.where(image == 0, np.uint8(0), moved)

    return _each(frame, turn)


def compressed(frame: Labelled, quality: int = _QUALITY) -> Labelled:
    """Pack the picture as JPEG."""

    def pack(image: Image) -> Image:
        packed = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
        return np.asarray(cv2.imdecode(packed, cv2.IMREAD_GRAYSCALE), np.uint8)

    return _each(frame, pack)


def widened(frame: Labelled, share: float = _MARGIN) -> Labelled:
    """Put a black margin of a share of the picture on all sides; a known box grows by half of it.

    A box that was given too wide is what a person or a poor search makes of such a picture.
    """
    height, width = frame.image.shape
    dx, dy = round(share * width), round(share * height)

    def pad(image: Image) -> Image:
        return np.pad(image, ((dy, dy), (dx, dx)))

    moved = replace(_each(frame, pad), labels=pad(frame.labels))
    likely = None if frame.likely is None else pad(frame.likely)
    truth = frame.truth
    if truth is not None:
        truth = replace(truth, box=(truth.box[0] + dx, truth.box[1] + dy, *truth.box[2:]))
    if frame.box is None or frame.geometry is None:
        return replace(moved, likely=likely, truth=truth)
    x, y, w, h = frame.box
    left, top = round(0.5 * share * w), round(0.5 * share * h)
    box = (x + dx - left, y + dy - top, w + 2 * left, h + 2 * top)
    geometry = _in_wider(frame.geometry, left, top, (box[3], box[2]))
    grid = (x + dx, y + dy, w, h)
    return replace(moved, likely=likely, truth=truth, box=box, geometry=geometry, grid=grid)


def stretched(frame: Labelled, across: float, down: float = 1.0) -> Labelled:
    """Scale width and height; unequal factors are the wrong aspect of a careless grabber.

    A known fan is kept as the fan that fits the stretched outline best on its middle line.
    """
    height, width = frame.image.shape
    size = round(width * across), round(height * down)

    def grey(image: Image) -> Image:
        shrinks = across < 1.0 or down < 1.0
        how = cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR
        return np.asarray(cv2.resize(image, size, interpolation=how), np.uint8)

    def labels(image: Image) -> Image:
        return np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_NEAREST), np.uint8)

    truth, fx, fy = frame.truth, size[0] / width, size[1] / height
    out = replace(_each(frame, grey), labels=labels(frame.labels))
    likely = None if frame.likely is None else labels(frame.likely)
    if truth is not None:
        truth = replace(truth, box=_scaled_box(truth.box, fx, fy))
    if frame.box is None or frame.geometry is None:
        return replace(out, likely=likely, truth=truth)
    box = _scaled_box(frame.box, fx, fy)
    geometry = _stretched_geometry(frame.geometry, box, frame.box)
    return replace(out, likely=likely, truth=truth, box=box, geometry=geometry)


DISTURBANCES: Mapping[str, Callable[[Labelled], Labelled]] = {
    "gain +6 dB": partial(louder, db=6.0),
    "gain -6 dB": partial(louder, db=-6.0),
    "JPEG 30": compressed,
    "wide margins": widened,
    "aspect +20 %": partial(stretched, across=1.2),
    "aspect -20 %": partial(stretched, across=0.8),
    "half resolution": partial(stretched, across=0.5, down=0.5),
}
"""By the names under which they are reported."""


def _each(frame: Labelled, change: Callable[[Image], Image]) -> Labelled:
    """Change the picture and those before it alike."""
    return replace(
        frame, image=change(frame.image), earlier=tuple(change(image) for image in frame.earlier)
    )


def _scaled_box(box: Box, fx: float, fy: float) -> Box:
    x, y = round(box[0] * fx), round(box[1] * fy)
    right, bottom = round((box[0] + box[2]) * fx), round((box[1] + box[3]) * fy)
    return x, y, max(1, right - x), max(1, bottom - y)


def _in_wider(geometry: Geometry, left: int, top: int, size: tuple[int, int]) -> Geometry:
    """Say the same of a crop with margins; without a fan only its columns remain."""
    if geometry.apex is None:
        return Geometry(size=size, kind="columns", mm_per_px=geometry.mm_per_px)
    return replace(geometry, size=size, apex=(geometry.apex[0] + left, geometry.apex[1] + top))


def _stretched_geometry(geometry: Geometry, box: Box, before: Box) -> Geometry:
    fx, fy = box[2] / before[2], box[3] / before[3]
    scale = None if geometry.mm_per_px is None else geometry.mm_per_px / fy
    if geometry.apex is None:
        depth = geometry.depth * fy
        return replace(geometry, size=(box[3], box[2]), depth=depth, mm_per_px=scale)
    return replace(
        geometry,
        size=(box[3], box[2]),
        apex=(geometry.apex[0] * fx, geometry.apex[1] * fy),
        radius=geometry.radius * fy,
        depth=geometry.depth * fy,
        left=_turned(geometry.left, fx / fy),
        right=_turned(geometry.right, fx / fy),
        mm_per_px=scale,
    )


def _turned(angle: float, factor: float) -> float:
    """Angle of a beam after the width has grown by a factor."""
    return math.atan2(math.sin(angle) * factor, math.cos(angle))
