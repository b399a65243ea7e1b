"""A decoder or device that one thread reads from and any thread may ask to close.

Releasing it under a running read crashes or hangs the libraries below, so whoever is inside a
read releases it on the way out, and whoever asks to close releases it when nobody reads.
"""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

T = TypeVar("T")


class Handle(Generic[T]):
    """Holds `thing` until it is closed and not in use; then calls `release(thing)` once."""

    def __init__(self, thing: T, release: Callable[[T], object]) -> None:
        self._thing: T | None = thing
        self._release = release
        self._busy = threading.Lock()
        self._closing = threading.Event()

    @property
    def closing(self) -> bool:
        """True from the first call of `close` on."""
        return self._closing.is_set()

    @contextmanager
    def use(self) -> Iterator[T | None]:
        """Have the thing to yourself for one read; None once it is closed."""
        try:
            with self._busy:
                yield None if self.closing else self._thing
        finally:
            if self.closing:
                self._end()

    def wait(self, seconds: float) -> None:
        """Pause, or shorter when the end is asked for."""
        self._closing.wait(seconds)

    def close(self) -> None:
        """Ask for the end; returns at once, from any thread, any number of times."""
        self._closing.set()
        self._end()

    def _end(self) -> None:
        if not self._busy.acquire(blocking=False):
            return
        try:
            thing, self._thing = self._thing, None
            if thing is not None:
                self._release(thing)
        finally:
            self._busy.release()
