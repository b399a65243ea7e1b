"""Which recordings need a passphrase before they are opened, and the trying of one; Qt-free.

A guess costs some 0.4 s and 128 MB by design, so it is tried on a thread of its own.
"""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from capture.lock_keys import Locked, needs_passphrase, remember_key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_OWN_FAULT = "Opening failed by a fault of Pleura's own: try once more."
_log = logging.getLogger("pleura.recording")


@dataclass(frozen=True, slots=True)
class UnlockState:
    """One look at the trying.

    Parameters
    ----------
    left : tuple of Path
        Recordings that are still locked.
    opened : int
        How many were opened.
    trying : bool
        A passphrase is being tried.
    fault : str
        One sentence when the last one opened none of them.
    """

    left: tuple[Path, ...] = ()
    opened: int = 0
    trying: bool = False
    fault: str = ""


def locked_among(texts: Iterable[str]) -> tuple[Path, ...]:
    """List the sources that are encrypted recordings whose passphrase is not known yet."""
    return tuple(path for path in map(_path_of, texts) if path and needs_passphrase(path))


class Unlock:
    """Tries passphrases on recordings; what one opens stays open until the program ends.

    Parameters
    ----------
    folders : iterable of Path
        The recordings.
    on_change : callable
        Called from any thread when the state has changed.
    """

    def __init__(self, folders: Iterable[Path], on_change: Callable[[], None]) -> None:
        self._state, self._on_change = UnlockState(tuple(folders)), on_change
        self._thread: threading.Thread | None = None

    def state(self) -> UnlockState:
        """Tell how it stands, from any thread."""
        return self._state

    def give(self, passphrase: str) -> None:
        """Try a passphrase on all that are locked; returns at once."""
        before = self._state
        if before.trying:
            return
        self._state = UnlockState(before.left, before.opened, trying=True)
        self._thread = threading.Thread(
            target=self._run, args=(passphrase,), name="pleura-unlock", daemon=True
        )
        self._thread.start()

    def _run(self, passphrase: str) -> None:
        before, left, fault = self._state, list[Path](), ""
        for folder in before.left:
            try:
                remember_key(folder, passphrase)
            except Locked as error:
                left.append(folder)
                fault = str(error)
            except Exception:
                _log.exception("a passphrase could not be tried")
                left.append(folder)
                fault = _OWN_FAULT
        opened = before.opened + len(before.left) - len(left)
        self._state = UnlockState(tuple(left), opened, fault=fault)
        self._on_change()


def _path_of(text: str) -> Path | None:
    """Give the folder that a text names; None for whatever is no folder."""
    try:
        path = Path(text.strip()).expanduser()
        return path if path.is_dir() else None
    except (OSError, RuntimeError, ValueError):
        return None
