"""Reads a session folder line by line, as far as it is whole; it may come from anywhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

from pydantic import Field, TypeAdapter, ValidationError

from capture.errors import ClipError, SectorError
from capture.lock_file import LockedReader
from capture.lock_keys import is_locked, unlock_folder
from capture.recording import FRAMES, PARTIAL, End, Head, Part, Row, locked_name, sector_of
from capture.sector import Sector
from capture.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from capture.lock_keys import Key

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
    damage : str or None
        One sentence when an encrypted log is not what was written.
    """

    head: Head
    parts: dict[int, Part]
    sectors: dict[int, Sector]
    rows: tuple[Row, ...]
    end: End | None
    damage: str | None = None


def is_session(folder: Path) -> bool:
    """Tell whether a folder is a session by the file that each has."""
    return (folder / FRAMES).is_file() or is_locked(folder)


def read_log(folder: Path, key: Key | None = None) -> Log:
    """Read `frames.jsonl` up to where it is whole.

    Parameters
    ----------
    folder : Path
        The session.
    key : Key or None
        Of an encrypted one; None takes the passphrase of the environment.

    Raises
    ------
    ClipError
        When not even its first line is; `Locked` when it cannot be decrypted.
    """
    lines = Lines(folder, FRAMES, key)
    head: Head | None = None
    end: End | None = None
    parts, sectors, rows = dict[int, Part](), dict[int, Sector](), list[Row]()
    for line in lines:
        if end is not None:
            break
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
        except (ValidationError, SectorError):
            break  # what comes after a damaged line is not trusted
    if head is None:
        raise ClipError(f"{quoted(folder)} is no recording of Pleura, or its beginning is lost.")
    return Log(head, parts, sectors, tuple(rows), end, lines.damage)


class Lines:
    """Lines of a text file of a session that are whole; none without the file.

    Parameters
    ----------
    folder : Path
        The session.
    name : str
        `frames.jsonl` or `results.jsonl`, also for an encrypted session.
    key : Key or None
        As in `read_log`.

    Attributes
    ----------
    damage : str or None
        One sentence, once it was gone through, when an encrypted file is not what was written.

    Raises
    ------
    Locked
        When the session cannot be decrypted.
    """

    def __init__(self, folder: Path, name: str, key: Key | None = None) -> None:
        self.damage: str | None = None
        self._folder, self._name = folder, name
        self._key = key or unlock_folder(folder)

    def __iter__(self) -> Iterator[bytes]:
        """Lines up to one that is cut off, damaged or too long."""
        if self._key is None:
            yield from whole_lines(self._folder / self._name)
            return
        path = self._folder / locked_name(self._name)
        try:
            reader = LockedReader(path, self._key)
        except OSError:
            return
        try:
            for number, line in reader:
                if number >= MOST_LINES or len(line) > LONGEST_LINE or reader.altered:
                    break
                yield line
            self.damage = damage_of(reader)
        finally:
            reader.close()


def damage_of(reader: LockedReader) -> str | None:
    """Say what is wrong with an encrypted file that was read to its end; None when nothing is."""
    name = quoted(reader.path)
    if reader.altered or not reader.whole:
        at = f" (entry {reader.altered[0]})" if reader.altered else ""
        return f"{name} was altered or damaged after it was recorded{at}"
    if not reader.ended and not reader.path.parent.name.endswith(PARTIAL):
        return f"{name} was shortened after it was recorded"
    return None


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
