"""The last seconds of a stream, kept encoded in memory, to be recorded after the event."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from capture.recording import Packed

SECONDS = 30.0
MOST_BYTES = 160_000_000


class Retro:
    """Pictures as far back as `seconds`, or as `most_bytes` of memory reach.

    Parameters
    ----------
    seconds : float
        How far back; 0 keeps nothing.
    most_bytes : int
        Most memory that the pictures may take.

    Attributes
    ----------
    bytes, kept_s : int, float
        What is kept: memory, and how far back, seconds.
    """

    def __init__(self, seconds: float = SECONDS, most_bytes: int = MOST_BYTES) -> None:
        self._seconds, self._most_bytes = seconds, most_bytes
        self._kept: deque[Packed] = deque()
        self.bytes, self.kept_s = 0, 0.0

    def __len__(self) -> int:
        return len(self._kept)

    @property
    def oldest_s(self) -> float:
        """When the oldest picture was grabbed, monotonic seconds; inf when there is none."""
        return self._kept[0].grabbed_s if self._kept else float("inf")

    def add(self, picture: Packed) -> None:
        """Keep a picture and let go of those that are too old or too much."""
        if self._kept and picture.grabbed_s <= self._kept[-1].grabbed_s:
            return
        self._kept.append(picture)
        self.bytes += len(picture.data)
        while self._kept and (
            picture.grabbed_s - self._kept[0].grabbed_s > self._seconds
            or self.bytes > self._most_bytes
        ):
            self.bytes -= len(self._kept.popleft().data)
        self.kept_s = picture.grabbed_s - self.oldest_s if self._kept else 0.0

    def take_all(self) -> list[Packed]:
        """Give out everything, oldest first, and begin anew."""
        kept, self.bytes, self.kept_s = list(self._kept), 0, 0.0
        self._kept.clear()
        return kept
