"""Counters, rates and ages of one run, on monotonic time; written by all threads."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from app.rates import Rate, Spread

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.result import Result

_STAGE_SAMPLES = 100
_SELDOM, _NOT_DONE_S = frozenset({"mirror"}), 0.0005


class Figures:
    """What `Health` counts.

    Parameters
    ----------
    clock : callable
        Monotonic time, seconds.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._lock = threading.Lock()
        self._clock = clock
        self.captured = self.processed = self.skipped = 0
        self.last_captured_s: float | None = None
        self.last: Result | None = None
        self._painted: Result | None = None
        self._source, self._network = Rate(), Rate()
        self._ready_age_s, self._painted_age_s = Spread(), Spread()
        self._stages_s: dict[str, Spread] = {}

    def note_captured(self) -> None:
        """Count a frame that came from the source."""
        with self._lock:
            self.captured += 1
            self.last_captured_s = self._clock()
            self._source.add(self.last_captured_s)

    def note_skipped(self) -> None:
        """Count a frame that was no use."""
        with self._lock:
            self.skipped += 1

    def note_processed(self, result: Result) -> None:
        """Count a frame that was examined, and how old it was then."""
        with self._lock:
            self.processed += 1
            self.last = result
            self._network.add(self._clock())
            self._ready_age_s.add(result.done_s - result.frame.grabbed_s)

    def note_painted(self, result: Result, when_s: float) -> None:
        """Take the age of a result when it was first painted; painting it again tells nothing."""
        with self._lock:
            if result is not self._painted:
                self._painted = result
                self._painted_age_s.add(when_s - result.frame.grabbed_s)

    def note_stages(self, stages_s: Mapping[str, float]) -> None:
        """Take the seconds that the steps of a frame took; one that was left out took none."""
        with self._lock:
            for stage, seconds in stages_s.items():
                if stage in _SELDOM and seconds < _NOT_DONE_S:
                    continue
                self._stages_s.setdefault(stage, Spread(_STAGE_SAMPLES)).add(seconds)

    def restart_rates(self) -> None:
        """Forget the rates: a pause is no slowness."""
        with self._lock:
            self._source.clear()
            self._network.clear()

    def rates(self) -> tuple[float | None, float | None]:
        """Frames per second of the source and of the network."""
        with self._lock:
            now = self._clock()
            return self._source.per_s(now), self._network.per_s(now)

    def ages_ms(self) -> tuple[float | None, float | None]:
        """Median and 95th percentile of the pictures' age, milliseconds."""
        with self._lock:
            ages = self._painted_age_s if len(self._painted_age_s) else self._ready_age_s
            return _in_ms(ages.median()), _in_ms(ages.percentile(0.95))

    def stages_ms(self) -> dict[str, float]:
        """Median milliseconds of each step."""
        with self._lock:
            medians = {stage: spread.median() for stage, spread in self._stages_s.items()}
        return {stage: 1000.0 * value for stage, value in medians.items() if value is not None}


def _in_ms(seconds: float | None) -> float | None:
    return None if seconds is None else 1000.0 * seconds
