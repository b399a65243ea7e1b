"""The published real-time loop, for comparison: read, predict, paint, one after the other.

Howell et al., Ultrasonics 140 (2024) 107251: a fixed crop of the screen, 256 × 256, their U-Net,
argmax, paint. Its network is shipped as a graph without weights; they are drawn at load, so the
masks mean nothing and only the time counts.
"""

from __future__ import annotations

import time
from functools import lru_cache
from typing import TYPE_CHECKING

import cv2
import numpy as np

from app.assets import asset
from app.result import Result
from app.sources import open_source
from capture.sector import Sector
from models.paper_unet import load_paper_unet
from models.score import not_assessable
from models.segmentation import Segmentation

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from capture.frame import Frame

SIDE = 256
SCREEN, CROP = (1920, 1080), (486, 120, 1119, 795)
"""The paper's screen and its fixed crop (x, y, width, height), pixels."""


@lru_cache(maxsize=1)
def fixed_crop(size: tuple[int, int]) -> Sector:
    """Give the paper's crop in a picture of this size, in the same proportion as on its screen."""
    across, down = size[0] / SCREEN[0], size[1] / SCREEN[1]
    x, y, width, height = CROP
    box = round(x * across), round(y * down), round(width * across), round(height * down)
    return Sector(size, box, "columns", origin="manual")


def paper_loop(
    clip: Path, paint: Callable[[Result], None], *, threads: int = 1
) -> Callable[[], None]:
    """Load the paper's network and return one turn of its loop.

    Parameters
    ----------
    clip : Path
        Recording that is read over and over.
    paint : callable
        Paints a result at once, in the calling thread.
    threads : int
        Threads of ONNX Runtime, the same number as the pipeline's.
    """
    predict = load_paper_unet(asset("paper_unet.onnx"), threads=threads)
    frames = _endless(clip)

    def turn() -> None:
        frame = next(frames)
        sector = fixed_crop(frame.size)
        small = cv2.resize(sector.crop(frame.image), (SIDE, SIDE), interpolation=cv2.INTER_AREA)
        started = time.monotonic()
        logits = predict(small[None, None].astype(np.float32) / np.float32(255.0))
        labels = logits[0].argmax(axis=0).astype(np.uint8)
        now = time.monotonic()
        paint(Result(frame, sector, Segmentation(labels, now - started), _NO_SCORE, now))

    return turn


_NO_SCORE = not_assessable("the paper's real-time loop computes no score")


def _endless(clip: Path) -> Iterator[Frame]:
    while True:
        with open_source(str(clip)) as source:
            yield from source
