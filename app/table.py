"""The CSV beside the JSON: one row a frame, the same numbers, an empty cell where JSON has null."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from app.schema import ClassFraction, FrameEntry, MeasureEntry

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_NESTED = ("class_fraction", "concerns", "spaces", "findings")
PLAIN = tuple(name for name in FrameEntry.model_fields if name not in _NESTED)
FRACTIONS = tuple(ClassFraction.model_fields)
FINDINGS = ("pleura_percent", "pleural_depth_mm", "a_line_count", "rib_count")
COLUMNS = (*PLAIN, "concerns", *FINDINGS, *(f"fraction_{name}" for name in FRACTIONS))


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
            concerns = " ".join(concern.code for concern in frame.concerns)
            found = (_value(frame, name) for name in FINDINGS)
            writer.writerow([*plain, concerns, *found, *shares])


def _value(frame: FrameEntry, name: str) -> float | None:
    measure: MeasureEntry | None = getattr(frame.findings, name, None)
    return None if measure is None else measure.value
