"""The scores of the last minute: what the trend draws and what the big number is taken from.

A frame without a score is a gap, never a 0.
"""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from models.score import Score

SPAN_S = 60.0
RECENT_S = 1.0
_GAP_S = 1.0
_ENOUGH = 0.5


@dataclass(frozen=True, slots=True)
class Estimate:
    """What the last moments say together.

    Parameters
    ----------
    value : float
        Median BLAS of the frames that had one, 0…1.
    worst : float or None
        Highest BLAS of a single intercostal space, 0…1.
    confluent : float or None
        Median confluent share, 0…1.
    b_lines : int or None
        Most B-lines seen in one frame.
    """

    value: float
    worst: float | None
    confluent: float | None
    b_lines: int | None


@dataclass(frozen=True, slots=True)
class Summary:
    """The last minute in three figures.

    Parameters
    ----------
    median, highest : float or None
        Of the frames that had a score, 0…1; None when none had.
    scored : float or None
        Share of frames that had a score, 0…1; None without frames.
    """

    median: float | None = None
    highest: float | None = None
    scored: float | None = None


class History:
    """Scores with their times, forgotten after `span_s` seconds of monotonic time."""

    def __init__(self, span_s: float = SPAN_S) -> None:
        self.span_s = span_s
        self._entries: deque[tuple[float, Score | None]] = deque()

    def __len__(self) -> int:
        return len(self._entries)

    @property
    def last_s(self) -> float | None:
        """Time of the newest entry, monotonic seconds; None when empty."""
        return self._entries[-1][0] if self._entries else None

    def add(self, time_s: float, score: Score | None) -> None:
        """Append one frame's score; None, or a score without a value, is a gap.

        A time before the newest entry starts the history anew.
        """
        if self._entries and time_s < self._entries[-1][0]:
            self._entries.clear()
        self._entries.append((time_s, score if _known(score) else None))
        while self._entries[0][0] < time_s - self.span_s:
            self._entries.popleft()

    def clear(self) -> None:
        """Forget everything (another source)."""
        self._entries.clear()

    def recent(self, now_s: float, span_s: float = RECENT_S) -> Estimate | None:
        """Combine the last `span_s` seconds; None unless half of the frames had a score."""
        window: list[Score | None] = []
        for time_s, entry in reversed(self._entries):
            if time_s < now_s - span_s:
                break
            window.append(entry)
        scores = [score for score in window if score is not None]
        if not scores or len(scores) < _ENOUGH * len(window):
            return None
        worst = [score.worst for score in scores if score.worst is not None]
        confluent = [score.confluent for score in scores if score.confluent is not None]
        b_lines = [score.b_lines for score in scores if score.b_lines is not None]
        return Estimate(
            value=float(np.median([score.value for score in scores])),
            worst=max(worst, default=None),
            confluent=float(np.median(confluent)) if confluent else None,
            b_lines=max(b_lines, default=None),
        )

    def curve(self, now_s: float) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Points of the trend.

        Returns
        -------
        (n,) float64, (n,) float64
            Seconds before `now_s` (negative), and BLAS 0…1 with NaN where there is none: a frame
            without a score, or more than a second without any frame.
        """
        ages: list[float] = []
        values: list[float] = []
        for time_s, score in self._entries:
            age = time_s - now_s
            if age < -self.span_s:
                continue
            if ages and age - ages[-1] > _GAP_S:
                ages.append((ages[-1] + age) / 2)
                values.append(math.nan)
            ages.append(age)
            values.append(math.nan if score is None or score.value is None else score.value)
        return np.array(ages, np.float64), np.array(values, np.float64)

    def summary(self, now_s: float) -> Summary:
        """Median, highest and share of scored frames of the span before `now_s`."""
        seen = [score for time_s, score in self._entries if time_s >= now_s - self.span_s]
        values = [score.value for score in seen if score is not None and score.value is not None]
        if not seen:
            return Summary()
        if not values:
            return Summary(scored=0.0)
        return Summary(float(np.median(values)), max(values), len(values) / len(seen))


def _known(score: Score | None) -> bool:
    """Tell whether a score has a finite value."""
    return score is not None and score.value is not None and math.isfinite(score.value)
