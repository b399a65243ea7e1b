"""Saves corrections in a thread: a slow disk never holds the window, the newest state wins."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

from app.desk.review_file import save_review
from capture.errors import RecordingError
from capture.handover import Closed, Latest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.desk.review_file import ReviewFile

_PATIENCE_S = 0.25
"""So long a change waits until the last one is on the disk; a slower disk holds nobody."""
_log = logging.getLogger("pleura.desk")


class Saver:
    """Writes whatever it was given last; `close` waits until that is on the disk.

    Parameters
    ----------
    path : Path
        The file.
    on_change : callable
        Called from the thread after each attempt.
    """

    def __init__(self, path: Path, on_change: Callable[[], None] = lambda: None) -> None:
        self._path, self._on_change = path, on_change
        self._slot: Latest[tuple[int, Callable[[], ReviewFile]]] = Latest()
        self._put = self.saved = 0
        self._idle = threading.Event()
        self._idle.set()
        self.error: str | None = None
        self._thread = threading.Thread(target=self._run, name="pleura-desk-save", daemon=True)
        self._thread.start()

    @property
    def waiting(self) -> bool:
        """Something is not on the disk yet."""
        return self.saved < self._put

    def put(self, content: Callable[[], ReviewFile]) -> None:
        """Save this next; `content` is called in the thread and must not change any more."""
        self._idle.wait(_PATIENCE_S)  # so that a crash costs no more than the last change
        self._idle.clear()
        self._put += 1
        self._slot.put((self._put, content))

    def close(self, timeout: float = 5.0) -> bool:
        """Save what waits and end; False when that takes longer than `timeout` seconds."""
        self._slot.close()
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while True:
            try:
                taken = self._slot.take()
            except Closed:
                return
            if taken is None:
                continue
            number, content = taken
            try:
                save_review(self._path, content())
                self.error = None
            except RecordingError as error:
                self.error = str(error)
            except Exception as error:
                _log.error("saving corrections", exc_info=error)
                self.error = f"The corrections could not be saved ({type(error).__name__})."
            self.saved = number
            self._idle.set()
            self._on_change()
