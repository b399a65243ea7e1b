"""Reads a session folder line by line, as far as it is whole; it may come from anywhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

from pydantic import Field, TypeAdapter, ValidationError

from capture.errors import ClipError, SectorError
from capture.recording import FRAMES, RESULTS, End, Head, Part, Row, sector_of
from capture.sector import Sector
from capture.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LONGEST_LINE = 1 << 20
MOST_LINES = 600_000

_Any = TypeAdapter[Head | Part | Row | End](
    Annotated[Head | Part | Row | End, Field(discriminator="kind")]
)


@dataclass(frozen=True, slots=True)
class Log:
    """What `frames.jsonl` says.

    Parameters
    ----------
    head : Head
        First line.
    parts : dict
        Video files by number.
    sectors : dict
        Sector of each part, in the picture as it was grabbed.
    rows : tuple of Row
        One for each picture, in order.
    end : End or None
        None when the session was cut off.
    """

    head: Head
    parts: dict[int, Part]
    sectors: dict[int, Sector]
    rows: tuple[Row, ...]
    end: End | None


def is_session(folder: Path) -> bool:
    """Tell whether a folder is a session by the file that each has."""
    return (folder / FRAMES).is_file()


def read_log(folder: Path) -> Log:
    """Read `frames.jsonl` up to where it is whole.

    Raises
    ------
    ClipError
        When not even its first line is.
    """
    head: Head | None = None
    end: End | None = None
    parts, sectors, rows = dict[int, Part](), dict[int, Sector](), list[Row]()
    for line in whole_lines(folder / FRAMES):
        try:
            entry = _Any.validate_json(line)
            if head is None:
                if not isinstance(entry, Head):
                    break
                head = entry
            elif isinstance(entry, Part):
                sectors[entry.part] = sector_of(entry)
                parts[entry.part] = entry
            elif isinstance(entry, Row):
                if entry.part not in parts or (rows and not _follows(rows[-1], entry)):
                    break
                rows.append(entry)
            elif isinstance(entry, End):
                end = entry
                break
        except (ValidationError, SectorError):
            break  # what comes after a damaged line is not trusted
    if head is None:
        raise ClipError(f"{quoted(folder)} is no recording of Pleura, or its beginning is lost.")
    return Log(head, parts, sectors, tuple(rows), end)


def result_lines(folder: Path) -> Iterator[bytes]:
    """Yield the lines of `results.jsonl` that are whole, the head first; none without the file."""
    return whole_lines(folder / RESULTS)


def whole_lines(path: Path) -> Iterator[bytes]:
    """Yield lines up to one that is cut off or too long."""
    try:
        if path.is_symlink():
            return
        with path.open("rb") as file:
            for _ in range(MOST_LINES):
                line = file.readline(LONGEST_LINE)
                if not line.endswith(b"\n"):
                    return
                yield line
    except OSError:
        return


def _follows(last: Row, row: Row) -> bool:
    at = last.at + 1 if row.part == last.part else 0
    later = row.frame > last.frame and row.grabbed_s > last.grabbed_s
    return later and row.part >= last.part and row.at >= at
