"""The folder of one session: private, with a name of its own, and whole before it gets it.

While it is written it is called `<name>.partial`. Its owner, a process, is noted in it, so that
the next start can tell a session that is being recorded from one that was cut off.
"""

from __future__ import annotations

import json
import os
from typing import IO, TYPE_CHECKING

import psutil

from capture.errors import RecordingError
from capture.recording import PARTIAL

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

OWNER = "owner.json"
MOST_OF_ONE_SECOND = 1000


def make_root(root: Path) -> None:
    """Make the folder that sessions go to, for this user alone, when it is not there.

    Raises
    ------
    RecordingError
        When that is not possible.
    """
    try:
        root.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise unwritable(error) from error


def unwritable(error: OSError) -> RecordingError:
    """Say that a folder cannot be written to, and what to do."""
    why = error.strerror or type(error).__name__
    return RecordingError(
        f"The folder for recordings cannot be written to ({why}): choose another folder."
    )


def new_folder(root: Path, utc: datetime) -> Path:
    """Make the folder of a session, `<UTC time>-<counter>.partial`, for this user alone.

    Raises
    ------
    RecordingError
        When that is not possible.
    """
    stem = utc.strftime("%Y%m%dT%H%M%SZ")
    for counter in range(MOST_OF_ONE_SECOND):
        name = f"{stem}-{counter:03d}"
        folder = root / (name + PARTIAL)
        try:
            if (root / name).exists():
                continue
            folder.mkdir(mode=0o700)
        except FileExistsError:
            continue
        except OSError as error:
            raise unwritable(error) from error
        return folder
    raise RecordingError("Too many recordings were begun in this second: try once more.")


def create_private(path: Path) -> IO[bytes]:
    """Create a file that was not there, for this user alone, each write going to the system."""
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(path, flags, 0o600)
    return os.fdopen(descriptor, "r+b", buffering=0)


def note_owner(folder: Path) -> None:
    """Write down which process records into a folder."""
    process = psutil.Process()
    with create_private(folder / OWNER) as file:
        file.write(json.dumps({"pid": process.pid, "since": process.create_time()}).encode())


def is_owned(folder: Path) -> bool:
    """Tell whether the process that records into a folder still runs."""
    try:
        owner = json.loads((folder / OWNER).read_bytes()[:200])
        process = psutil.Process(int(owner["pid"]))
        return bool(abs(process.create_time() - float(owner["since"])) < 1.0)
    except (OSError, ValueError, TypeError, KeyError, OverflowError, psutil.Error):
        return False


def publish(folder: Path, step: Callable[[str], None] = lambda _: None) -> Path:
    """Give a folder its final name, once everything in it lies on the disk.

    Parameters
    ----------
    folder : Path
        Ends in `.partial`; its files are closed.
    step : callable
        Told the name of each step before it is taken; tests cut the power there.

    Returns
    -------
    Path
        The folder under its final name.

    Raises
    ------
    OSError
        When the disk fails; the folder then keeps its partial name.
    """
    step("sync files")
    for path in sorted(folder.iterdir()):
        if path.name != OWNER:
            _sync(path)
    step("forget owner")
    (folder / OWNER).unlink(missing_ok=True)
    sync_folder(folder)
    step("rename")
    final = folder.with_name(folder.name.removesuffix(PARTIAL))
    if final.exists():
        raise FileExistsError(17, "a recording of that name is there", final.name)
    folder.rename(final)
    step("sync root")
    sync_folder(final.parent)
    return final


def sync_folder(folder: Path) -> None:
    """Bring a folder's list of names to the disk, where the system can."""
    if os.name != "nt":
        _sync(folder)


def _sync(path: Path) -> None:
    flags = os.O_RDONLY if path.is_dir() or os.name != "nt" else os.O_RDWR
    descriptor = os.open(path, flags)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
