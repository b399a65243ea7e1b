"""How a recording stands, in words for the person at the machine."""

from __future__ import annotations

import errno
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from capture.disk import Room, Space

if TYPE_CHECKING:
    from collections.abc import Callable

ALARM_S = 1.0

NO_SECTOR = (
    "Recording needs a sector that you have confirmed: check that its outline holds the "
    "ultrasound and no name, then record."
)
NO_START = "There is less than 1 GB of free space: free some, or choose another folder."
LOW = "There is less than 5 GB of free space left for recording."
STOPPED_FULL = (
    "The disk is full: recording stopped and what was recorded is kept. Free some space, then "
    "record again."
)
GONE = (
    "The folder for recordings is gone (a drive or share that was taken away?): choose another "
    "folder, then record again."
)
FAILED = "Recording stopped ({}): what was recorded is kept. Choose another folder."
SLOW = (
    "Recording cannot keep up (a slow disk or a busy computer): {} pictures were not recorded. "
    "Choose a faster drive or close other programs."
)
OTHER_SIZE = (
    "The picture has another size than the sector that you confirmed: confirm it again, until "
    "then nothing is recorded."
)

_FULL = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}
_GONE = {errno.ENOENT, errno.ESTALE, errno.ENODEV, errno.ENXIO, errno.EIO}


def reason_of(error: BaseException) -> str:
    """Say in one sentence why the disk took no more; never a path."""
    number = getattr(error, "errno", None)
    if number in _FULL:
        return STOPPED_FULL
    if number in _GONE:
        return GONE
    return FAILED.format(getattr(error, "strerror", None) or type(error).__name__)


class Dropping:
    """Notices that frames have been dropped for a second."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._since_s: float | None = None
        self._last_s = 0.0

    def note(self, taken: bool) -> None:
        """Take note that a frame was taken or dropped."""
        if taken and self._since_s is None:
            return
        with self._lock:
            now_s = self._clock()
            if not taken:
                self._since_s = now_s if self._since_s is None else self._since_s
                self._last_s = now_s
            elif now_s - self._last_s > ALARM_S:
                self._since_s = None

    @property
    def alarm(self) -> bool:
        """True while frames have been dropped, on and off, for a second or more."""
        with self._lock:
            return self._since_s is not None and self._clock() - self._since_s >= ALARM_S


@dataclass(frozen=True, slots=True)
class RecorderStatus:
    """One look at the recorder.

    Parameters
    ----------
    recording : bool
        A session is being written.
    confirmed : bool
        A person has confirmed the sector.
    fault : str or None
        Why the last session was stopped, one sentence; None when it was ended as wished.
    folder : str or None
        Name of the session that was finished last.
    frames, bytes, seconds
        Written so far in this session, and how long ago it was begun.
    dropped : int
        Frames of this session that found no room in the queue.
    dropping : bool
        Such drops have gone on for a second.
    refused : int
        Frames that were not recorded since no confirmed sector fits them.
    other_size : bool
        The last frame was such a one.
    space : Space or None
        Free space of the disk; None while nothing is recorded.
    kept_s, kept_bytes
        What is kept in memory of the last seconds.
    """

    recording: bool
    confirmed: bool
    fault: str | None
    folder: str | None
    frames: int
    bytes: int
    seconds: float
    dropped: int
    dropping: bool
    refused: int
    other_size: bool
    space: Space | None
    kept_s: float
    kept_bytes: int

    @property
    def notice(self) -> str | None:
        """The one sentence that the person has to see now; None when all is well."""
        if self.fault is not None:
            return self.fault
        if self.recording and self.dropping:
            return SLOW.format(self.dropped)
        if self.recording and self.other_size:
            return OTHER_SIZE
        if self.space is not None and self.space.room is not Room.ENOUGH:
            return LOW
        return None
