"""Label maps as PNG: a grey picture whose values are the classes; whose it is stands inside."""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING

import cv2

from capture.errors import RecordingError
from capture.recording import NOTICE

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from app.desk.export.item import Item

_HEADER = 8 + 25  # signature and IHDR


def write_png(folder: Path, items: Sequence[Item]) -> list[Path]:
    """Write NAME-000012.png for each frame, (H, W) uint8 at the picture's size."""
    written = []
    for item in items:
        path = folder / f"{item.name}.png"
        path.write_bytes(packed(item.labels(), item.by))
        written.append(path)
    return written


def packed(labels: NDArray[np.uint8], by: str) -> bytes:
    """Pack a label map, with `by` as its comment.

    Raises
    ------
    RecordingError
        If it cannot be packed.
    """
    whole, data = cv2.imencode(".png", labels)
    if not whole:
        raise RecordingError("A mask could not be packed as PNG.")
    raw = data.tobytes()
    text = f"Comment\0{by}. {NOTICE}".encode("latin-1")
    chunk = b"tEXt" + text
    extra = struct.pack(">I", len(text)) + chunk + struct.pack(">I", zlib.crc32(chunk))
    return raw[:_HEADER] + extra + raw[_HEADER:]
