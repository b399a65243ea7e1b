"""A run on a graphics card that never comes back: given up, so that the processor takes over.

A driver that hangs holds its caller for ever. So runs elsewhere than on the processor are made on a
thread of their own; what does not come back in time is left behind with that thread.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

from capture.handover import Closed, Latest
from models.fallback import run_bound
from models.runtime import CPU, create_session, provider_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from models.runtime import Port, Session, SessionFactory

LIMIT_S = 1.5
"""Longest run; with the processor's own start a result is there within 3 s."""
FIRST_S = 120.0
"""Longest first runs, in which drivers compile."""
FIRST_RUNS = 3

Answer = list["NDArray[Any]"]


class Hangs(Exception):
    """A run did not come back in time."""


class WatchedSession:
    """A session whose runs may not take for ever.

    Parameters
    ----------
    session : Session
        Used on a thread of its own only.
    limit_s, first_s : float
        Longest run, and longest of the first three, seconds.
    """

    def __init__(
        self, session: Session, *, limit_s: float = LIMIT_S, first_s: float = FIRST_S
    ) -> None:
        self._session, self._limit_s, self._first_s = session, limit_s, first_s
        self._runs = 0
        self._asked: Latest[_Task] = Latest()
        self._thread: threading.Thread | None = None

    def run(self, outputs: list[str] | None, inputs: dict[str, NDArray[Any]]) -> Answer:
        """Compute the outputs; `Hangs` when they are not there in time, then and ever after."""
        if self._thread is None:
            self._thread = threading.Thread(
                target=_answer, args=(self._asked, self._session), name="network-runs", daemon=True
            )
            self._thread.start()
        task = _Task(outputs, inputs)
        self._asked.put(task)
        self._runs += 1
        limit_s = self._first_s if self._runs <= FIRST_RUNS else self._limit_s
        if not task.done.wait(limit_s):
            self._asked.close()  # the thread ends if it ever comes back
            raise Hangs(f"no answer within {limit_s:g} s")
        if task.error is not None:
            raise task.error
        return task.answer

    def get_inputs(self) -> list[Port]:
        """Describe what goes in."""
        return self._session.get_inputs()

    def get_outputs(self) -> list[Port]:
        """Describe what comes out."""
        return self._session.get_outputs()

    def get_providers(self) -> list[str]:
        """Name the providers in use."""
        return self._session.get_providers()

    def __del__(self) -> None:
        """End the thread: nobody can ask any more."""
        self._asked.close()


class _Task:
    """One run: what is asked, and what came of it."""

    def __init__(self, outputs: list[str] | None, inputs: dict[str, NDArray[Any]]) -> None:
        self.outputs, self.inputs = outputs, inputs
        self.answer: Answer = []
        self.error: Exception | None = None
        self.done = threading.Event()


def _answer(asked: Latest[_Task], session: Session) -> None:
    """Run what is asked until nobody asks any more."""
    while True:
        try:
            task = asked.take()
        except Closed:
            return
        if task is None:
            continue
        try:
            task.answer = run_bound(session, task.outputs, task.inputs)
        except Exception as error:  # drivers raise whatever they like
            task.error = error
        task.done.set()
        del task


def watched_session(
    model: bytes, *, threads: int = 1, providers: Sequence[str] = (CPU,),
    create: SessionFactory = create_session, limit_s: float = LIMIT_S,
) -> Session:  # fmt: skip
    """Make a session; one elsewhere than on the processor is watched."""
    session = create(model, threads=threads, providers=providers)
    return session if provider_of(session) == CPU else WatchedSession(session, limit_s=limit_s)
