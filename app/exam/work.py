"""Jobs done one after the other on a thread of their own."""

from __future__ import annotations

import queue
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    Job = Callable[[], None]


class Worker:
    """Does jobs in the order in which they were asked for; a job that fails ends no other.

    Parameters
    ----------
    name : str
        Of the thread.
    on_error : callable
        Given what a job raised, on the worker's thread.
    """

    def __init__(self, name: str, on_error: Callable[[Exception], None]) -> None:
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._on_error = on_error
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def ask(self, job: Job) -> None:
        """Put a job behind those that wait; returns at once."""
        self._jobs.put(job)

    def close(self, timeout: float) -> bool:
        """End after the jobs that wait; False when they are not done after `timeout` seconds."""
        self._jobs.put(None)
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            try:
                job()
            except Exception as error:
                self._on_error(error)
