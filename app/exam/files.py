"""Files of an exam: for this user alone, and whole or not there at all, whatever happens."""

from __future__ import annotations

import contextlib
import json
import os
from typing import TYPE_CHECKING

from capture.record_folder import OWNER, is_owned, note_owner

if TYPE_CHECKING:
    from pathlib import Path

PARTIAL = ".partial"
_FLAGS = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that after a crash either the old or the new one is there.

    Raises
    ------
    OSError
        If the folder cannot be written.
    """
    partial = path.with_name(path.name + PARTIAL)
    descriptor = os.open(partial, _FLAGS, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
    except OSError:
        partial.unlink(missing_ok=True)
        raise
    _settle(path.parent)


def is_taken(folder: Path) -> bool:
    """Tell whether another process of Pleura that lives works in a folder."""
    try:
        mine = json.loads((folder / OWNER).read_bytes()[:200])["pid"] == os.getpid()
    except (OSError, ValueError, KeyError, TypeError):
        return False
    return not mine and is_owned(folder)


def claim(folder: Path) -> bool:
    """Note that this process works in a folder; False when another one does.

    Raises
    ------
    OSError
        If the folder cannot be written.
    """
    if is_taken(folder):
        return False
    release(folder)
    note_owner(folder)
    return True


def release(folder: Path) -> None:
    """Let others work in a folder again."""
    if not is_taken(folder):
        with contextlib.suppress(OSError):
            (folder / OWNER).unlink(missing_ok=True)


def size_of(folder: Path) -> int:
    """Bytes of all files in a folder; what vanishes meanwhile counts nothing."""
    taken = 0
    for path in folder.rglob("*"):
        with contextlib.suppress(OSError):
            taken += path.lstat().st_size if path.is_file() else 0
    return taken


def _settle(folder: Path) -> None:
    """Put the new name on the disk too, where the system can."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
