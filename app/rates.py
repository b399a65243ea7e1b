"""Frames per second and percentiles over the last moments, on times that are handed in."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import deque

WINDOW_S = 2.0
_SILENT_STEPS = 2.0


class Rate:
    """Events per second over the last `window_s` seconds."""

    def __init__(self, window_s: float = WINDOW_S) -> None:
        self._window_s = window_s
        self._times: deque[float] = deque()
        self._seen = 0

    def add(self, now: float) -> None:
        """Note an event at `now`, seconds."""
        self._seen += 1
        self._times.append(now)
        self._forget(now)

    def per_s(self, now: float) -> float | None:
        """Events per second up to `now`; None before two events were seen at all."""
        self._forget(now)
        if self._seen < 2:
            return None
        if len(self._times) < 2:
            return 0.0
        between = self._times[-1] - self._times[0]
        if between <= 0.0:
            return None
        steps = len(self._times) - 1
        silent = now - self._times[-1] > _SILENT_STEPS * between / steps
        return steps / (now - self._times[0] if silent else between)

    def clear(self) -> None:
        """Forget everything, as after a pause."""
        self._times.clear()
        self._seen = 0

    def _forget(self, now: float) -> None:
        while self._times and self._times[0] < now - self._window_s:
            self._times.popleft()


class Spread:
    """The last `size` values of one quantity and where most of them lie.

    They are kept in order as they come, so that asking costs nothing: the window asks often.
    """

    def __init__(self, size: int = 300) -> None:
        self._size = size
        self._values: deque[float] = deque()
        self._ordered: list[float] = []

    def __len__(self) -> int:
        return len(self._values)

    def add(self, value: float) -> None:
        """Note a value."""
        if len(self._values) == self._size:
            del self._ordered[bisect_left(self._ordered, self._values.popleft())]
        self._values.append(value)
        insort(self._ordered, value)

    def median(self) -> float | None:
        """Find the middle value; None without any."""
        if not self._ordered:
            return None
        half = len(self._ordered) // 2
        if len(self._ordered) % 2:
            return self._ordered[half]
        return (self._ordered[half - 1] + self._ordered[half]) / 2

    def percentile(self, share: float) -> float | None:
        """Find the value that `share` (0…1) of all do not exceed; None without any."""
        if not self._ordered:
            return None
        return self._ordered[min(int(share * len(self._ordered)), len(self._ordered) - 1)]
