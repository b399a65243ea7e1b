"""Sessions that a crash left behind: found at the start, offered once, finished or deleted."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

from app.record_state import Aid, RescueState
from capture.errors import RecordingError
from capture.record_recover import discard, finish, leftovers

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from capture.record_recover import Leftover

_log = logging.getLogger("pleura.recording")
MOST_TOLD = 3
_OWN_FAULT = "Recovering failed by a fault of Pleura's own: try `pleura recover`."


class Rescue:
    """Offers what was cut off; looking and finishing run on a thread of their own.

    Parameters
    ----------
    root : Path
        Folder that recordings go to.
    on_change : callable
        Called from any thread when there is something new to show.
    """

    def __init__(self, root: Path, on_change: Callable[[], None] = lambda: None) -> None:
        self._root, self._on_change = root, on_change
        self._state = RescueState()
        self._thread: threading.Thread | None = None
        self._closing = False

    def state(self) -> RescueState:
        """Tell how it stands, from any thread."""
        return self._state

    def look(self) -> None:
        """Look for sessions that were cut off; returns at once."""
        self._start(self._find)

    def recover(self) -> None:
        """Finish them; returns at once."""
        if self._state.aid is Aid.OFFERED:
            self._start(self._finish)

    def delete(self) -> None:
        """Ask whether they are really to be deleted."""
        if self._state.aid is Aid.OFFERED:
            self._show(RescueState(Aid.SURE, self._state.found))

    def sure(self, yes: bool) -> None:
        """Delete them for good, or go back to the offer."""
        if self._state.aid is not Aid.SURE:
            return
        if yes:
            self._start(self._delete)
        else:
            self._show(RescueState(Aid.OFFERED, self._state.found))

    def later(self) -> None:
        """Say no more of it until the next start."""
        if self._state.aid in (Aid.OFFERED, Aid.SURE, Aid.DONE):
            self._show(RescueState())

    def close(self, timeout: float = 2.0) -> None:
        """Stop after the session that is being worked on."""
        self._closing = True
        if self._thread is not None:
            self._thread.join(timeout)

    # ---- on its own thread

    def _start(self, task: Callable[[], None]) -> None:
        if self._thread is not None and self._thread.is_alive():
            return

        def run() -> None:
            try:
                task()
            except Exception:
                _log.exception("recovering in the window failed")
                self._show(RescueState(Aid.DONE, told=_OWN_FAULT))

        self._thread = threading.Thread(target=run, name="pleura-rescue", daemon=True)
        self._thread.start()

    def _show(self, state: RescueState) -> None:
        self._state = state
        self._on_change()

    def _find(self) -> None:
        found = leftovers(self._root)
        if found:
            self._show(RescueState(Aid.OFFERED, found))

    def _finish(self) -> None:
        def one(left: Leftover) -> str:
            final, pictures = finish(left.folder)
            return f"{final.name}: {pictures} pictures recovered."

        self._each("Recovering", one)

    def _delete(self) -> None:
        def one(left: Leftover) -> str:
            discard(left.folder)
            return f"{left.folder.name} deleted."

        self._each("Deleting", one)

    def _each(self, doing: str, act: Callable[[Leftover], str]) -> None:
        found, told = self._state.found, list[str]()
        for number, left in enumerate(found, start=1):
            if self._closing:
                return
            self._show(RescueState(Aid.WORKING, found, f"{doing} {number} of {len(found)}…"))
            try:
                told.append(act(left))
            except RecordingError as error:
                told.append(str(error))
        self._show(RescueState(Aid.DONE, told=_in_short(told)))


def _in_short(told: list[str]) -> str:
    """All sentences of a few sessions; of many, how many and the last one."""
    return " ".join(told) if len(told) <= MOST_TOLD else f"{len(told)} recordings: {told[-1]}"
