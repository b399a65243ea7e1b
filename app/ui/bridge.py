"""The one crossing from the pipeline's threads to the window's: a signal without a load.

Pictures never travel in signals; the window takes the newest result when it is ready to paint.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from collections.abc import Callable


class Bridge(QObject):
    """Calls `on_wake` in the window's thread after `notify` was called in any other.

    However often `notify` is called, at most one call waits in the window's event queue.
    """

    _woken = Signal()

    def __init__(self, on_wake: Callable[[], None]) -> None:
        super().__init__()
        self._on_wake = on_wake
        self._lock = threading.Lock()
        self._waiting = self._closed = False
        self._woken.connect(self._wake, Qt.ConnectionType.QueuedConnection)

    def notify(self) -> None:
        """Say that there is something new; returns at once, from any thread."""
        with self._lock:
            if self._waiting or self._closed:
                return
            self._waiting = True
        self._woken.emit()

    def close(self) -> None:
        """Let no further call through."""
        with self._lock:
            self._closed = True

    def _wake(self) -> None:
        with self._lock:
            self._waiting = False
            if self._closed:
                return
        self._on_wake()
