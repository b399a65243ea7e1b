"""A sector given by hand or kept from an earlier analysis, read from a JSON file."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from capture.errors import SectorError
from capture.sector import Sector, read_sector
from capture.wording import quoted

if TYPE_CHECKING:
    from pathlib import Path

LARGEST = 64_000_000
"""Largest file that is read, bytes: the analysis of hours."""


def read_sector_file(path: Path) -> Sector:
    """Read a sector: its own JSON, or the JSON that `pleura analyze` wrote.

    A pixel size that another recording stated or showed is no more than a preset here.

    Raises
    ------
    SectorError
        If the file cannot be read, or holds no usable sector.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise SectorError(f"The sector file {quoted(path)} is too large to hold a sector.")
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        raise SectorError(f"The sector file {quoted(path)} cannot be read.") from None
    try:
        values = json.loads(text)
    except (ValueError, RecursionError):
        raise SectorError("The sector is not usable: the text is not JSON.") from None
    if isinstance(values, dict) and "frames" in values and "sector" in values:
        values = values["sector"]
        if values is None:
            raise SectorError(f"In {quoted(path)} no sector was found; give one by hand.")
        if isinstance(values, dict):
            values.pop("scale_note", None)
    sector = read_sector(values)
    measured = sector.scale_origin in ("dicom", "ruler")
    return replace(sector, scale_origin="preset") if measured else sector


def fit_sector(sector: Sector, size: tuple[int, int]) -> Sector:
    """Scale a sector to pictures of another size (width, height) and the same shape.

    Raises
    ------
    SectorError
        If the pictures have another shape.
    """
    return sector if sector.size == size else sector.scaled(size)
