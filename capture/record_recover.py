"""Sessions that were cut off: found at the next start, finished when the person says so."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

from capture.errors import CaptureError, RecordingError
from capture.lock_file import SUFFIX, LockedFile, mend
from capture.lock_keys import Locked, unlock_folder
from capture.record_folder import create_private, is_owned, publish, unwritable
from capture.record_read import is_session
from capture.record_source import SessionSource
from capture.recording import FRAMES, PARTIAL, End, locked_name
from capture.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from capture.lock_keys import Key
    from capture.record_read import Log
    from capture.recording import Row

EMPTY = ".empty"
_TIDY = FRAMES + ".tidy"


@dataclass(frozen=True, slots=True)
class Leftover:
    """A session that was cut off.

    Parameters
    ----------
    folder : Path
        Its name ends in `.partial`.
    started_utc : str or None
        When it was begun; None when not even that can be read.
    frames : int
        Pictures that are noted down; `finish` finds how many of them are whole.
    seconds : float
        How long it lasted as far as it is noted down.
    locked : bool
        It is encrypted, and its passphrase is not known here.
    """

    folder: Path
    started_utc: str | None
    frames: int
    seconds: float
    locked: bool = False


def leftovers(root: Path) -> tuple[Leftover, ...]:
    """List the sessions under `root` that were cut off, none that is being recorded now."""
    try:
        folders = sorted(path for path in root.iterdir() if path.name.endswith(PARTIAL))
    except OSError:
        return ()
    found = []
    for folder in folders:
        if not folder.is_dir() or folder.is_symlink() or is_owned(folder):
            continue
        try:
            with SessionSource(folder) as source:
                rows, started = source.log.rows, source.log.head.started_utc
            found.append(
                Leftover(folder, started, len(rows), rows[-1].grabbed_s - rows[0].grabbed_s)
            )
        except CaptureError as error:
            found.append(Leftover(folder, None, 0, 0.0, isinstance(error, Locked)))
    return tuple(found)


def finish(folder: Path, step: Callable[[str], None] = lambda _: None) -> tuple[Path, int]:
    """Finish a session that was cut off: keep the pictures that are whole, name it finally.

    Parameters
    ----------
    folder : Path
        As `leftovers` lists it.
    step : callable
        Told the name of each step before it is taken.

    Returns
    -------
    Path
        The session under its final name.
    int
        Pictures in it.

    Raises
    ------
    RecordingError
        When nothing can be read (the folder is then called `.empty` and not listed again), it is
        encrypted and cannot be decrypted, or the disk fails.
    """
    if is_owned(folder):
        raise RecordingError(f"{quoted(folder)} is being recorded now: end that first.")
    key = _key_of(folder)
    try:
        try:
            with SessionSource(folder, key=key) as source:
                rows = tuple(row for row, _ in source.rows())
                log = source.log
        except CaptureError:
            rows, log = (), None
        if log is None or not rows:
            if folder.is_dir() and (is_session(folder) or not any(folder.glob("*.mkv"))):
                folder.rename(folder.with_name(folder.name.removesuffix(PARTIAL) + EMPTY))
            raise RecordingError(f"In {quoted(folder)} no picture can be read; it is set aside.")
        step("tidy")
        _tidy(folder, log, rows, key)
        return publish(folder, step), len(rows)
    except OSError as error:
        raise unwritable(error) from error


def discard(folder: Path) -> None:
    """Delete a session that was cut off, for good.

    Raises
    ------
    RecordingError
        When it is being recorded, is none that was cut off, or the disk fails.
    """
    if not folder.name.endswith(PARTIAL) or folder.is_symlink() or is_owned(folder):
        raise RecordingError(f"{quoted(folder)} is not deleted: it is in use, or whole.")
    try:
        shutil.rmtree(folder)
    except OSError as error:
        raise unwritable(error) from error


def _key_of(folder: Path) -> Key | None:
    try:
        return unlock_folder(folder)
    except Locked as error:
        raise RecordingError(f"{quoted(folder)}: {error}") from None


def _tidy(folder: Path, log: Log, rows: tuple[Row, ...], key: Key | None) -> None:
    """Write `frames.jsonl` anew with what is whole; the old one stays until the new one is."""
    (folder / _TIDY).unlink(missing_ok=True)
    used = {row.part for row in rows}
    lines = [log.head.model_dump_json(by_alias=True)]
    last = -1
    for row in rows:
        while last < row.part:
            last += 1
            if last in used:
                lines.append(log.parts[last].model_dump_json())
        lines.append(row.model_dump_json())
    end = log.end or End(why="cut off, then recovered", frames=len(rows), dropped=rows[-1].dropped)
    lines.append(end.model_dump_json())
    name = FRAMES if key is None else locked_name(FRAMES)
    _write_lines(folder / _TIDY, name, lines, key)
    (folder / _TIDY).replace(folder / name)
    if key is not None:
        for path in sorted(folder.glob(f"*{SUFFIX}")):
            mend(path, key)


def _write_lines(path: Path, name: str, lines: list[str], key: Key | None) -> None:
    """Write lines to a new file that is to be called `name`, and bring it to the disk."""
    with create_private(path) as file:
        if key is not None:
            locked = LockedFile(file, key, name)
            for line in lines:
                locked.write(f"{line}\n".encode())
            locked.end()
        else:
            rest = memoryview(("\n".join(lines) + "\n").encode())
            while rest:
                rest = rest[file.write(rest) :]
        os.fsync(file.fileno())
