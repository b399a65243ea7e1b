"""The recording behind a zone, as a session folder: it opens and replays like any other."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import cv2
import numpy as np

from app.recording import results_head
from app.version import VERSION
from capture.record_codec import Encoder
from capture.record_writer import SessionWriter
from capture.recording import PARTIAL, Head, Packed, crc_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from pathlib import Path

    from numpy.typing import NDArray

    from app.exam.gather import Kept


def write_clip(folder: Path, kept: Sequence[Kept], utc: datetime) -> int:
    """Write the frames of a zone as a session; it gets its name only when it is whole.

    Parameters
    ----------
    folder : Path
        The session's folder; its parent is there.
    kept : sequence of Kept
        Frames in order; those without a sector are left out.
    utc : datetime
        When the zone was saved.

    Returns
    -------
    int
        Pictures that were written; 0 leaves no folder.

    Raises
    ------
    OSError
        If the folder cannot be written.
    """
    frames = [(each, each.sector) for each in kept if each.picture is not None and each.sector]
    if not frames:
        return 0
    partial = folder.with_name(folder.name + PARTIAL)
    shutil.rmtree(partial, ignore_errors=True)
    partial.mkdir(mode=0o700)
    head = Head(
        started_utc=utc.isoformat(timespec="seconds"), pleura=VERSION[:64], live=False,
        fps=None, origin_s=frames[0][0].time_s,
    )  # fmt: skip
    writer = SessionWriter(partial, head, results_head(None).model_dump_json(by_alias=True))
    encoders: dict[tuple[int, int], Encoder] = {}
    for each, sector in frames:
        pixels = unpacked(each.picture)
        size = (pixels.shape[1], pixels.shape[0])
        if size not in encoders:
            encoders[size] = Encoder(size)
        data = encoders[size](pixels)
        writer.add(
            Packed(sector, each.entry.index, each.time_s, each.entry.time_s, 0.0,
                   crc_of(pixels), data),
            0,
        )  # fmt: skip
    writer.finish("saved as a zone of an exam")
    return writer.frames


def unpacked(data: bytes | None) -> NDArray[np.uint8]:
    """Decode a grey PNG of an exam.

    Raises
    ------
    ValueError
        If it is none.
    """
    found = cv2.imdecode(np.frombuffer(data or b"", np.uint8), cv2.IMREAD_GRAYSCALE)
    if found is None:
        raise ValueError("expected a grey PNG")
    return np.asarray(found, np.uint8)
