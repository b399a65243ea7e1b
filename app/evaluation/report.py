"""What an evaluation hands out: tables, figures for JSON, pictures for the gallery."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from models.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

Cell = str | int | float | None


class ReportError(ModelError):
    """A report cannot be written; its text is one sentence for the person."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table: numbers that are not known are None and shown as a dash.

    Parameters
    ----------
    title : str
        What it is of.
    columns : tuple of str
        The first names the rows.
    rows : tuple of tuple
        Texts, whole numbers, and shares shown with three digits.
    note : str
        What a reader must know beside the numbers.
    """

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture with its caption, for the gallery: (H, W, 3) uint8 RGB."""

    image: NDArray[np.uint8]
    caption: str


@dataclass(frozen=True, slots=True)
class Report:
    """All that one evaluation found.

    Parameters
    ----------
    title : str
        What was judged with what.
    tables : tuple of Table
        In the order in which they are shown.
    figures : mapping
        Plain values for the JSON file.
    gallery : mapping
        Heading to pictures.
    """

    title: str
    tables: tuple[Table, ...]
    figures: Mapping[str, Any]
    gallery: Mapping[str, Sequence[Picture]] = field(default_factory=dict)


def joined(title: str, reports: Iterable[Report]) -> Report:
    """Put reports one after the other; figures of one name are those of the last."""
    each = tuple(reports)
    figures: dict[str, Any] = {}
    for report in each:
        figures |= report.figures
    gallery = {name: pictures for report in each for name, pictures in report.gallery.items()}
    return Report(title, tuple(t for report in each for t in report.tables), figures, gallery)


def text_of(cell: Cell) -> str:
    """Write a cell: a dash for what is not known, three digits for a share."""
    if cell is None:
        return "–"
    return f"{cell:.3f}" if isinstance(cell, float) else str(cell)


def write_json(path: Path, figures: Mapping[str, Any]) -> None:
    """Write figures; a value that is no number cannot be written.

    Raises
    ------
    ReportError
        When the file cannot be written.
    """
    text = json.dumps(figures, indent=2, allow_nan=False, ensure_ascii=False)
    write_text(path, text + "\n")


def write_text(path: Path, text: str) -> None:
    """Write a text whole or not at all.

    Raises
    ------
    ReportError
        When the file cannot be written.
    """
    partial = path.with_name(f".partial.{path.name}")
    try:
        partial.write_text(text, encoding="utf-8")
        partial.replace(path)
    except OSError as error:
        raise ReportError(
            f"{path.name} cannot be written ({error.strerror}): choose a folder that exists."
        ) from error


def write_png(path: Path, image: NDArray[np.uint8]) -> None:
    """Write an RGB picture.

    Raises
    ------
    ReportError
        When the file cannot be written.
    """
    import cv2

    whole, packed = cv2.imencode(".png", cv2.cvtColor(image, cv2.COLOR_RGB2BGR))
    try:
        path.write_bytes(packed.tobytes() if whole else b"")
    except OSError as error:
        raise ReportError(
            f"{path.name} cannot be written ({error.strerror}): choose a folder that exists."
        ) from error
