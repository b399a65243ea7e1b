"""The thread of recording in the window: one task after the other, faults as sentences."""

from __future__ import annotations

import logging
import queue
import threading
from typing import TYPE_CHECKING

from capture.errors import RecordingError

if TYPE_CHECKING:
    from collections.abc import Callable

_OWN_FAULT = "Recording failed by a fault of Pleura's own; the picture goes on. Try once more."
_log = logging.getLogger("pleura.recording")


class Work:
    """Runs tasks on a thread that begins with the first one.

    Parameters
    ----------
    fail : callable
        Told one sentence when a task raises; called on the thread.
    on_change : callable
        Called on the thread after each task.
    """

    def __init__(self, fail: Callable[[str], None], on_change: Callable[[], None]) -> None:
        self._fail, self._on_change = fail, on_change
        self._lock = threading.Lock()
        self._tasks: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None

    @property
    def begun(self) -> bool:
        """There was a task, and the thread was not ended since."""
        return self._thread is not None

    def post(self, task: Callable[[], None]) -> None:
        """Let a task run after those before it; returns at once."""
        with self._lock:
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="pleura-record", daemon=True)
                self._thread.start()
        self._tasks.put(task)

    def close(self, timeout: float = 1.0) -> None:
        """End the thread after the tasks that wait; calling it twice is fine."""
        thread, self._thread = self._thread, None
        if thread is not None:
            self._tasks.put(None)
            thread.join(timeout)

    def _run(self) -> None:
        while (task := self._tasks.get()) is not None:
            try:
                task()
            except RecordingError as error:
                self._fail(str(error))
            except Exception:
                _log.exception("recording in the window failed")
                self._fail(_OWN_FAULT)
            self._on_change()
