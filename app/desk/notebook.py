"""What a person said of the frames of a recording, with undo; the network's own stays beside."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from app.session import Mask
    from capture.sector import Sector
    from models.marks import FrameMarks

MOST_UNDO = 500


class Status(StrEnum):
    """What a person said of a frame."""

    CORRECTED = "corrected"
    ACCEPTED = "accepted"
    REJECTED = "rejected"

    @property
    def by(self) -> str:
        """How it is told, here and in every file that leaves: never just as a mask."""
        return f"{self.value} by a person"


@dataclass(frozen=True, slots=True)
class Network:
    """Which network marked first: its name, its version, and the SHA-256 of its bytes."""

    name: str
    version: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Judged:
    """One frame as a person left it.

    Parameters
    ----------
    frame : int
        Number in the recording.
    status : Status
        What was said.
    marks : FrameMarks
        What is there according to the person; of a rejected frame as it was when rejected.
    network : Mask or None
        The network's own labels, packed, never changed; None where it gave none.
    score : float or None
        BLAS 0…1 of the network as it was shown; None where none was.
    sector : Sector
        On which the marks stand.
    changed_utc : str
        When, ISO 8601, by the clock of the computer.
    model : Network or None
        Whose labels `network` are; None where it is not known.
    """

    frame: int
    status: Status
    marks: FrameMarks
    network: Mask | None
    score: float | None
    sector: Sector
    changed_utc: str
    model: Network | None = None


@dataclass(frozen=True, slots=True)
class _Change:
    frame: int
    before: Judged | None
    after: Judged | None


def now_utc() -> str:
    """Tell the time for `Judged.changed_utc`."""
    return datetime.now(UTC).isoformat(timespec="seconds")


class Notebook:
    """All judged frames of one recording.

    Parameters
    ----------
    entries : iterable of Judged
        As they were saved.
    on_change : callable
        Called after each change, to save.
    """

    def __init__(
        self, entries: Iterable[Judged] = (), on_change: Callable[[], None] = lambda: None
    ) -> None:
        self._entries = {each.frame: each for each in entries}
        self._on_change = on_change
        self._done: list[_Change] = []
        self._undone: list[_Change] = []

    @property
    def entries(self) -> Mapping[int, Judged]:
        """All judged frames, by number."""
        return self._entries

    @property
    def can_undo(self) -> bool:
        """There is something to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """There is something that was taken back."""
        return bool(self._undone)

    def get(self, frame: int) -> Judged | None:
        """Find what was said of a frame."""
        return self._entries.get(frame)

    def put(self, entry: Judged) -> None:
        """Say something of a frame."""
        self._change(_Change(entry.frame, self._entries.get(entry.frame), entry))

    def drop(self, frame: int) -> None:
        """Take back all that was said of a frame: the network's own counts again."""
        if frame in self._entries:
            self._change(_Change(frame, self._entries[frame], None))

    def undo(self) -> int | None:
        """Take the last change back.

        Returns
        -------
        int or None
            Its frame; None when there is none.
        """
        if not self._done:
            return None
        change = self._done.pop()
        self._undone.append(change)
        self._set(change.frame, change.before)
        return change.frame

    def redo(self) -> int | None:
        """Make the change that was taken back last once more; its frame, or None."""
        if not self._undone:
            return None
        change = self._undone.pop()
        self._done.append(change)
        self._set(change.frame, change.after)
        return change.frame

    def _change(self, change: _Change) -> None:
        self._done = [*self._done[-MOST_UNDO + 1 :], change]
        self._undone.clear()
        self._set(change.frame, change.after)

    def _set(self, frame: int, entry: Judged | None) -> None:
        if entry is None:
            self._entries.pop(frame, None)
        else:
            self._entries[frame] = entry
        self._on_change()
