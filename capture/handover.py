"""Two ways to hand work from one thread to the next: the newest only, or all within a bound.

The slot itself is the back-pressure: nothing estimates rates. `close(error)` wakes everybody who
waits and carries the reason, so a failing stage tells the next one why.
"""

from __future__ import annotations

import threading
from collections import deque
from typing import Generic, TypeVar

T = TypeVar("T")


class Closed(Exception):
    """The hand-over was closed; `reason` is the error that closed it, or None at a plain end."""

    def __init__(self, reason: BaseException | None = None) -> None:
        super().__init__(str(reason) if reason else "closed")
        self.reason = reason


class Latest(Generic[T]):
    """One slot: `put` never blocks and replaces what was not taken; `dropped` counts that."""

    def __init__(self) -> None:
        self._ready = threading.Condition()
        self._item: list[T] = []
        self._closed = False
        self._reason: BaseException | None = None
        self.dropped = 0

    def put(self, item: T) -> None:
        """Offer the newest item; after `close` it is ignored."""
        with self._ready:
            if self._closed:
                return
            if self._item:
                self.dropped += 1
            self._item = [item]
            self._ready.notify()

    def take(self, timeout: float | None = None) -> T | None:
        """Take the newest item; None after `timeout` seconds without one.

        Raises
        ------
        Closed
            When the hand-over is closed and empty.
        """
        with self._ready:
            self._ready.wait_for(lambda: self._item or self._closed, timeout)
            if self._item:
                return self._item.pop()
            if self._closed:
                raise Closed(self._reason)
            return None

    def clear(self) -> None:
        """Forget an item that was not taken, without counting it as dropped."""
        with self._ready:
            self._item = []

    def close(self, error: BaseException | None = None) -> None:
        """End the hand-over and wake all waiters; the first reason given is kept."""
        with self._ready:
            if not self._closed:
                self._closed, self._reason = True, error
            self._ready.notify_all()


class Bounded(Generic[T]):
    """A queue of at most `size` items; `put` drops the newcomer when full, or waits for room."""

    def __init__(self, size: int) -> None:
        if size < 1:
            raise ValueError(f"expected a size of 1 or more, got {size}")
        self._changed = threading.Condition()
        self._items: deque[T] = deque()
        self._size = size
        self._closed = False
        self._reason: BaseException | None = None
        self.dropped = 0

    def __len__(self) -> int:
        with self._changed:
            return len(self._items)

    def put(self, item: T, *, block: bool = False, timeout: float | None = None) -> bool:
        """Queue an item; False when it was dropped (full, or closed)."""
        with self._changed:
            if block:
                self._changed.wait_for(
                    lambda: self._closed or len(self._items) < self._size, timeout
                )
            if self._closed or len(self._items) >= self._size:
                self.dropped += 1
                return False
            self._items.append(item)
            self._changed.notify_all()
            return True

    def take(self, timeout: float | None = None) -> T | None:
        """Take the oldest item; None after `timeout` seconds without one.

        Raises
        ------
        Closed
            When the queue is closed and drained.
        """
        with self._changed:
            self._changed.wait_for(lambda: self._items or self._closed, timeout)
            if self._items:
                item = self._items.popleft()
                self._changed.notify_all()
                return item
            if self._closed:
                raise Closed(self._reason)
            return None

    def close(self, error: BaseException | None = None) -> None:
        """End the queue and wake all waiters; what is queued can still be taken."""
        with self._changed:
            if not self._closed:
                self._closed, self._reason = True, error
            self._changed.notify_all()
