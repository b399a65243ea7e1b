"""Label maps at the source's own size, and the file that keeps them frame by frame."""

from __future__ import annotations

import gzip
import os
import shutil
import tempfile
import zipfile
from functools import lru_cache
from typing import IO, TYPE_CHECKING, Any, Self

import cv2
import numpy as np

from models.labels import CLASSES, NAMES

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from numpy.typing import NDArray

    from app.result import Result
    from capture.sector import Box, Sector


def place(labels: NDArray[np.uint8], box: Box, size: tuple[int, int]) -> NDArray[np.uint8]:
    """Lay a label map over its place in the picture.

    Parameters
    ----------
    labels : (h, w) uint8
        Labels that cover `box` edge to edge, at any resolution.
    box : (int, int, int, int)
        x, y, width, height in the picture, pixels; what reaches beyond the picture is cut off.
    size : (int, int)
        Width and height of the picture, pixels.

    Returns
    -------
    (H, W) uint8
        The labels, nearest neighbour, at the picture's size; 0 outside the box.
    """
    return np.asarray(_laid(labels, box, size), np.uint8)


def _laid(values: NDArray[Any], box: Box, size: tuple[int, int]) -> NDArray[Any]:
    """As `place`, whatever the type of the values."""
    x, y, width, height = box
    full = np.zeros((size[1], size[0]), values.dtype)
    scaled = cv2.resize(values, (width, height), interpolation=cv2.INTER_NEAREST_EXACT)
    left, top = max(x, 0), max(y, 0)
    right, bottom = min(x + width, size[0]), min(y + height, size[1])
    if left < right and top < bottom:
        full[top:bottom, left:right] = scaled[top - y : bottom - y, left - x : right - x]
    return full


@lru_cache(maxsize=4)
def inside(sector: Sector) -> NDArray[np.uint8]:
    """Pixels of the picture that belong to the ultrasound sector.

    Returns
    -------
    (H, W) uint8
        255 inside, 0 outside; read-only and kept for the next frame.
    """
    whole = np.where(sector.mask(), np.uint8(255), np.uint8(0))
    whole.flags.writeable = False
    return whole


def class_fractions(labels: NDArray[np.uint8], sector: Sector) -> dict[str, float]:
    """Share of the sector's pixels under each class.

    Parameters
    ----------
    labels : (h, w) uint8
        Labels that cover the sector's box edge to edge, at any resolution.
    sector : Sector
        Where the ultrasound lies; its pixels are counted as `place` lays the labels over them.

    Returns
    -------
    dict
        Class name to share 0…1; empty when the sector holds no pixel.
    """
    cover, total = _cover(sector, (labels.shape[0], labels.shape[1]))
    if total == 0:
        return {}
    counts = np.bincount(labels.ravel(), weights=cover, minlength=max(CLASSES) + 1)
    return {NAMES[label]: float(counts[label]) / total for label in CLASSES}


@lru_cache(maxsize=4)
def _cover(sector: Sector, shape: tuple[int, int]) -> tuple[NDArray[np.float64], int]:
    """Count the pixels of the sector that each pixel of a label map lies over, and all of them."""
    within = inside(sector)
    own = np.arange(1, shape[0] * shape[1] + 1, dtype=np.float32).reshape(shape)  # 0: not covered
    each = _laid(own, sector.box, sector.size)[within > 0].astype(np.intp)
    cover = np.bincount(each, minlength=own.size + 1)[1:].astype(np.float64)
    cover.flags.writeable = False
    return cover, cv2.countNonZero(within)


class MaskFile:
    """Writes `labels` (n, H, W) uint8 and `index` (n,) int64 as .npz, one frame at a time.

    `index` holds the frame number of each map. A frame without a mask has no map, since a map of
    zeros would say that nothing is there.

    The number of frames is known only at the end, and an array's header stands before its data:
    the maps wait packed in a temporary file beside the target, memory stays flat however long
    the recording is. Nothing is at `path` before `close`.

    Parameters
    ----------
    path : Path
        File to write.
    size : (int, int)
        Width and height of the source, pixels.
    """

    def __init__(self, path: Path, size: tuple[int, int]) -> None:
        self._path = path
        self._shape = (size[1], size[0])
        self._index: list[int] = []
        self._raw: IO[bytes] = tempfile.TemporaryFile(dir=path.parent)
        self._packed = gzip.GzipFile(fileobj=self._raw, mode="wb", compresslevel=1)

    def write(self, result: Result) -> None:
        """Add the map of one result; one without a mask is left out, see `index`.

        A frame of another size than the file's is scaled to it.
        """
        if result.segmentation is None or result.box is None:
            return
        labels = place(result.segmentation.labels, result.box, result.frame.size)
        self.add(result.frame.index, labels)

    def add(self, index: int, labels: NDArray[np.uint8]) -> None:
        """Add a map (H, W) uint8 at the picture's own size, whatever its values."""
        if labels.shape != self._shape:
            labels = place(labels, (0, 0, *self._shape[::-1]), self._shape[::-1])
        self._packed.write(np.ascontiguousarray(labels).data)
        self._index.append(index)

    def close(self) -> None:
        """Write the file out and sync it to the disk."""
        shape = (len(self._index), *self._shape)
        with self._raw, self._path.open("wb") as stream:
            self._packed.close()
            self._raw.seek(0)
            with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
                with archive.open("labels.npy", "w", force_zip64=True) as member:
                    header = {"descr": "|u1", "fortran_order": False, "shape": shape}
                    np.lib.format.write_array_header_1_0(member, header)
                    with gzip.GzipFile(fileobj=self._raw) as packed:
                        shutil.copyfileobj(packed, member, 1 << 20)
                with archive.open("index.npy", "w") as member:
                    np.lib.format.write_array(member, np.array(self._index, np.int64))
            stream.flush()
            os.fsync(stream.fileno())

    def discard(self) -> None:
        """Give up; nothing is written."""
        self._raw.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is None:
            self.close()
        else:
            self.discard()
