"""The pictures of a zone's recording, with and without the mask, for an export."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from app.annotate import annotate
from app.api import examine
from app.exam.protocols import ExamError
from app.masks import place
from capture.record_source import SessionSource

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from app.result import Result
    from models.segmenter import Segmenter


@dataclass(frozen=True, slots=True, eq=False)
class ClipPictures:
    """A recording of one zone.

    Parameters
    ----------
    grey : (frames, H, W) uint8
        Zeros outside the sector.
    painted : (frames, H, W, 3) uint8
        RGB with the masks.
    numbers : tuple of int
        Which pictures of the recording they are, from 0.
    fps : float or None
        Pictures a second.
    mm_per_px : float or None
        None when uncalibrated.
    """

    grey: NDArray[np.uint8]
    painted: NDArray[np.uint8]
    numbers: tuple[int, ...]
    fps: float | None
    mm_per_px: float | None


def read_clip(folder: Path, segmenter: Segmenter) -> ClipPictures:
    """Read a zone's recording, and let the network mark it once more.

    Parameters
    ----------
    folder : Path
        As `ExamStore.clip` gives it.
    segmenter : Segmenter
        The network of the exam.

    Raises
    ------
    CaptureError
        If the recording cannot be read.
    """
    source = SessionSource(folder)
    grey, painted, numbers = list[np.ndarray](), list[np.ndarray](), list[int]()
    scale = source.info.mm_per_px
    for result in examine(source, segmenter):
        image = result.frame.image
        if grey and image.shape != grey[0].shape:
            continue  # the sector was moved on the way: one size a file
        grey.append(image)
        painted.append(_painted(result))
        numbers.append(result.frame.index)
        if result.sector is not None and scale is None:
            scale = result.sector.mm_per_px
    if not grey:
        raise ExamError("The recording of the zone holds no picture: save the zone again.")
    return ClipPictures(np.stack(grey), np.stack(painted), tuple(numbers), source.info.fps, scale)


def _painted(result: Result) -> NDArray[np.uint8]:
    image = result.frame.image
    size = (image.shape[1], image.shape[0])
    labels = np.zeros_like(image)
    if result.segmentation is not None and result.sector is not None:
        placed = place(result.segmentation.labels, result.sector.box, size)
        labels = placed * result.sector.mask().astype(np.uint8)
    return annotate(image, labels, (0, 0, *size))
