"""Small but real sources and segmenters; the tests decide what comes out of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from capture.frame import Frame
from capture.sector import Sector
from models.errors import InvalidOutput
from models.labels import Label
from models.manifest import Manifest
from models.segmentation import Segmentation

if TYPE_CHECKING:
    from pathlib import Path

    from models.look import Look

SIZE = (96, 80)
FAN = Sector(
    size=SIZE,
    box=(8, 10, 80, 60),
    kind="fan",
    apex=(48.0, -20.0),
    radius_px=32.0,
    depth_px=56.0,
    left_deg=-28.0,
    right_deg=28.0,
    mm_per_px=1.0,
    origin="manual",
)
BOX = Sector(size=SIZE, box=(8, 10, 80, 60), kind="linear", depth_px=60.0, origin="manual")
OWN_SHA = "0" * 64


class Stripes:
    """Answers with the same map each time: a rib, a pleural line, one B-line below it.

    Parameters
    ----------
    fails_from : int or None
        From this frame index on the answer is invalid.
    """

    manifest = Manifest(name="stripes", version="1", sha256=OWN_SHA)
    provider = "CPUExecutionProvider"

    def __init__(self, fails_from: int | None = None) -> None:
        self.fails_from = fails_from
        self.seen: list[int] = []

    def __call__(self, look: Look) -> Segmentation:
        self.seen.append(look.indices[-1])
        if self.fails_from is not None and look.indices[-1] >= self.fails_from:
            raise InvalidOutput("values that are no numbers")
        return Segmentation(stripes(), 0.0)


def stripes() -> np.ndarray:
    """Label map of `Stripes`, (64, 64) uint8."""
    labels = np.zeros((64, 64), np.uint8)
    labels[14:18, 8:56] = Label.PLEURA
    labels[18:60, 28:36] = Label.B_LINE
    labels[4:10, 2:8] = Label.RIB
    return labels


def picture(number: int, size: tuple[int, int] = SIZE) -> np.ndarray:
    """Speckle that differs from frame to frame, (H, W) uint8."""
    rng = np.random.default_rng(number)
    return rng.integers(40, 200, (size[1], size[0]), np.uint8)


def frame(number: int = 0, size: tuple[int, int] = SIZE) -> Frame:
    """One frame of a recording of 25 frames per second."""
    return Frame(picture(number, size), number, float(number), number / 25)


def write_clip(path: Path, frames: int = 8, size: tuple[int, int] = SIZE, fps: float = 25) -> Path:
    """Write a real video file (MJPEG in AVI)."""
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), fps, size)
    assert writer.isOpened()
    for number in range(frames):
        writer.write(cv2.cvtColor(picture(number, size), cv2.COLOR_GRAY2BGR))
    writer.release()
    return path


def write_still(path: Path) -> Path:
    """Write one picture."""
    assert cv2.imwrite(str(path), picture(0))
    return path
