"""The CSV beside the JSON: one row a frame, the same numbers, an empty cell where JSON has null."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from app.schema import ClassFraction, FrameEntry

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

PLAIN = tuple(name for name in FrameEntry.model_fields if name != "class_fraction")
FRACTIONS = tuple(ClassFraction.model_fields)
COLUMNS = (*PLAIN, *(f"fraction_{name}" for name in FRACTIONS))


def write_table(path: Path, frames: Iterable[FrameEntry]) -> None:
    """Write one row a frame under the names of `COLUMNS`.

    Raises
    ------
    OSError
        When the file cannot be written.
    """
    with path.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(COLUMNS)
        for frame in frames:
            plain = (getattr(frame, name) for name in PLAIN)
            shares = (getattr(frame.class_fraction, name) for name in FRACTIONS)
            writer.writerow([*plain, *shares])
