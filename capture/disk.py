"""How much room there is where a recording goes, looked at once a second."""

from __future__ import annotations

import shutil
import time
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Usage = Callable[[Path], tuple[int, int, int]]

WARN_BELOW = 5_000_000_000
REFUSE_BELOW = 1_000_000_000
STOP_BELOW = 200_000_000
EVERY_S = 1.0


class Room(StrEnum):
    """What the free space allows."""

    ENOUGH = "enough"
    LOW = "low"
    NO_START = "no start"
    STOP = "stop"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Space:
    """Free bytes of a disk (None when it cannot be told) and what they allow."""

    free: int | None
    room: Room


class DiskGuard:
    """Looks at the free space, at most once a second on the given clock.

    Parameters
    ----------
    folder : Path
        Any folder on that disk.
    usage : callable
        As `shutil.disk_usage`: total, used and free bytes; raises OSError when the folder is gone.
    clock : callable
        Monotonic time, seconds.
    """

    def __init__(
        self,
        folder: Path,
        *,
        usage: Usage = shutil.disk_usage,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._folder, self._usage, self._clock = folder, usage, clock
        self._last_s: float | None = None
        self._space = Space(None, Room.ENOUGH)

    def __call__(self) -> Space:
        """Tell the free space as it was at most one second ago."""
        now_s = self._clock()
        if self._last_s is None or now_s - self._last_s >= EVERY_S:
            self._last_s, self._space = now_s, self._look()
        return self._space

    @property
    def last(self) -> Space:
        """What was found last, without looking again."""
        return self._space

    def _look(self) -> Space:
        try:
            free = int(self._usage(self._folder)[2])
        except OSError:
            return Space(None, Room.GONE)
        return Space(free, room_of(free))


def room_of(free: int) -> Room:
    """Say what so many free bytes allow: below 5 GB warn, 1 GB do not start, 200 MB stop."""
    if free < STOP_BELOW:
        return Room.STOP
    if free < REFUSE_BELOW:
        return Room.NO_START
    return Room.LOW if free < WARN_BELOW else Room.ENOUGH
