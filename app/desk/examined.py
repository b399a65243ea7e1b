"""What is kept of an examined frame: everything but its picture, which can be had again."""

from __future__ import annotations

import zlib
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from app.examine import geometry_of
from app.result import Result
from models.segmentation import Segmentation

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from app.appraisal import Appraisal
    from capture.frame import Frame
    from capture.sector import Sector
    from models.geometry import Geometry
    from models.score import Score


@dataclass(frozen=True, slots=True, eq=False)
class Examined:
    """A frame as the network and the gate read it.

    Parameters
    ----------
    index : int
        Number in the recording, from 0.
    time_s : float or None
        Place in the recording, seconds; None where its pictures have no times.
    sector : Sector or None
        Where the ultrasound lies.
    score : Score
        As it is shown; without a value where none may be shown.
    appraisal : Appraisal or None
        Why, and how far the number may be trusted.
    shape : (int, int)
        Height and width of the label map; (0, 0) without one.
    packed : bytes
        The label map, deflated; empty without one.
    """

    index: int
    time_s: float | None
    sector: Sector | None
    score: Score
    appraisal: Appraisal | None
    shape: tuple[int, int] = (0, 0)
    packed: bytes = b""

    @property
    def geometry(self) -> Geometry | None:
        """How the beams run through the sector's crop."""
        return None if self.sector is None else geometry_of(self.sector)

    def labels(self) -> NDArray[np.uint8] | None:
        """Unpack the network's labels, (h, w) uint8 over the sector's box; None without a mask."""
        if not self.packed:
            return None
        return _unpacked(self.packed, self.shape)


@lru_cache(maxsize=8)
def _unpacked(packed: bytes, shape: tuple[int, int]) -> NDArray[np.uint8]:
    """Unpack labels; the same read-only array each time, so that nothing is painted anew."""
    return np.frombuffer(zlib.decompress(packed), np.uint8).reshape(shape)


def keep(result: Result) -> Examined:
    """Keep of a result what the desk needs; its picture is let go."""
    appraisal = result.appraisal
    labels = None if result.segmentation is None else result.segmentation.labels
    return Examined(
        result.frame.index,
        result.frame.media_s,
        result.sector,
        result.score,
        None if appraisal is None else replace(appraisal, window=None),
        (0, 0) if labels is None else (labels.shape[0], labels.shape[1]),
        b"" if labels is None else zlib.compress(np.ascontiguousarray(labels).tobytes(), 1),
    )


def result_of(
    frame: Frame, sector: Sector | None, labels: NDArray[np.uint8] | None, score: Score
) -> Result:
    """Join a picture that was read again to labels and score, for painting."""
    segmentation = None if labels is None else Segmentation(labels, 0.0)
    return Result(frame, sector, segmentation, score, 0.0)
