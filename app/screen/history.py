"""The scores of the last minute: what the trend draws and what the big number is taken from.

A frame without a number that may be shown is a gap, never a 0.
"""

from __future__ import annotations

import math
from collections import Counter, deque
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from app.screen.signs import UNCHECKED
from models.trust.verdict import Trust

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.appraisal import Appraisal
    from models.score import Score
    from models.trust.verdict import Concern

SPAN_S = 60.0
RECENT_S = 1.0
GAP_S = 1.0
SAME_S = 1e-6
"""Times of the source that lie no farther apart are the same."""
_ENOUGH = 0.5


@dataclass(frozen=True, slots=True)
class Entry:
    """What is kept of a frame.

    Parameters
    ----------
    time_s : float
        When its result was complete, monotonic seconds.
    frame_s : float
        When the frame was taken, seconds of the source.
    score : Score or None
        None where no number may be shown.
    trust : Trust
        How far the number may be trusted.
    concern : Concern or None
        The gravest thing that speaks against it.
    a_lines : bool or None
        A-lines seen, none seen, or not known.
    """

    time_s: float
    frame_s: float
    score: Score | None
    trust: Trust
    concern: Concern | None = None
    a_lines: bool | None = None


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
    arc_mm : float or None
        Median readable pleural arc, mm (nominal when uncalibrated).
    a_lines : bool or None
        A-lines in most of the frames, in none of them, or not known.
    trust : Trust
        "warning" as soon as one of the frames has less than "ok".
    concern : Concern or None
        What most of these frames have against them.
    """

    value: float
    worst: float | None
    confluent: float | None
    b_lines: int | None
    arc_mm: float | None = None
    a_lines: bool | None = None
    trust: Trust = Trust.WARNING
    concern: Concern | None = UNCHECKED


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
        self._entries: deque[Entry] = deque()

    def __len__(self) -> int:
        return len(self._entries)

    @property
    def last_s(self) -> float | None:
        """Time of the newest entry, monotonic seconds; None when empty."""
        return self._entries[-1].time_s if self._entries else None

    def add(
        self,
        time_s: float,
        score: Score | None,
        appraisal: Appraisal | None = None,
        *,
        frame_s: float | None = None,
    ) -> None:
        """Append one frame; without a value, or with the verdict "none", it is a gap.

        A time before the newest entry starts the history anew.

        Parameters
        ----------
        time_s : float
            When the result was complete, monotonic seconds.
        score : Score or None
            As it is shown.
        appraisal : Appraisal or None
            What was said of it; a number that was not judged counts as one with a warning.
        frame_s : float or None
            When the frame was taken, seconds of the source; None takes `time_s`.
        """
        if self._entries and time_s < self._entries[-1].time_s:
            self._entries.clear()
        entry = entry_of(time_s, score, appraisal, time_s if frame_s is None else frame_s)
        self._entries.append(entry)
        while self._entries[0].time_s < time_s - self.span_s:
            self._entries.popleft()

    def clear(self) -> None:
        """Forget everything (another source)."""
        self._entries.clear()

    def recent(self, now_s: float, span_s: float = RECENT_S) -> Estimate | None:
        """Combine the last `span_s` seconds; None unless half of the frames had a number."""
        window = self._last(now_s, span_s)
        scores = [entry.score for entry in window if entry.score is not None]
        if not scores or len(scores) < _ENOUGH * len(window):
            return None
        worst = [score.worst for score in scores if score.worst is not None]
        confluent = [score.confluent for score in scores if score.confluent is not None]
        b_lines = [score.b_lines for score in scores if score.b_lines is not None]
        sure = all(entry.trust is Trust.OK for entry in window)
        return Estimate(
            value=float(np.median([score.value for score in scores])),
            worst=max(worst, default=None),
            confluent=float(np.median(confluent)) if confluent else None,
            b_lines=max(b_lines, default=None),
            arc_mm=float(np.median([score.arc_mm for score in scores])),
            a_lines=_agreed([entry.a_lines for entry in window if entry.score is not None]),
            trust=Trust.OK if sure else Trust.WARNING,
            concern=None if sure else _commonest(window) or UNCHECKED,
        )

    def concern(self, now_s: float, span_s: float = RECENT_S) -> Concern | None:
        """Find what most of the last frames without a number have against them."""
        window = self._last(now_s, span_s)
        return _commonest([entry for entry in window if entry.trust is Trust.NONE])

    def trust_at(self, frame_s: float) -> Trust | None:
        """How far the number of a moment of the source could be trusted; None when not known."""
        later_s = math.inf
        for entry in reversed(self._entries):
            if entry.frame_s > later_s:
                return None  # before a seek or a loop
            if entry.frame_s <= frame_s + SAME_S:
                return entry.trust
            later_s = entry.frame_s
        return None

    def entries(self, now_s: float) -> tuple[Entry, ...]:
        """List what the trend shows, oldest first."""
        return tuple(each for each in self._entries if each.time_s >= now_s - self.span_s)

    def summary(self, now_s: float) -> Summary:
        """Median, highest and share of scored frames of the span before `now_s`."""
        seen = [entry.score for entry in self.entries(now_s)]
        values = [score.value for score in seen if score is not None and score.value is not None]
        if not seen:
            return Summary()
        if not values:
            return Summary(scored=0.0)
        return Summary(float(np.median(values)), max(values), len(values) / len(seen))

    def _last(self, now_s: float, span_s: float) -> list[Entry]:
        """Entries of the last `span_s` seconds, the newest first."""
        window: list[Entry] = []
        for entry in reversed(self._entries):
            if entry.time_s < now_s - span_s:
                break
            window.append(entry)
        return window


def entry_of(
    time_s: float, score: Score | None, appraisal: Appraisal | None, frame_s: float
) -> Entry:
    """Keep of a result what the history needs; see `History.add`."""
    concerns = () if appraisal is None else appraisal.verdict.concerns
    first = concerns[0] if concerns else None
    trust = Trust.WARNING if appraisal is None else appraisal.verdict.trust
    if trust is Trust.NONE or score is None or not _known(score):
        return Entry(time_s, frame_s, None, Trust.NONE, first)
    if appraisal is None:
        return Entry(time_s, frame_s, score, trust, UNCHECKED)
    return Entry(time_s, frame_s, score, trust, first, a_lines_of(appraisal))


def a_lines_of(appraisal: Appraisal) -> bool | None:
    """Tell whether a frame shows A-lines; None when it cannot be told."""
    found = appraisal.findings
    if found.a_line_count.value is None:
        return None
    return False if found.a_line_count.value == 0 else found.a_lines_repeat or None


def breaks(entries: Sequence[Entry]) -> list[bool]:
    """Tell for each entry whether more than a second without any frame lies before it."""
    if not entries:
        return []
    return [False, *(after.time_s - before.time_s > GAP_S for before, after in pairwise(entries))]


def _agreed(seen: Sequence[bool | None]) -> bool | None:
    """Find what more than half of the frames say; None when that is nothing."""
    for answer in (True, False):
        if 2 * sum(each is answer for each in seen) > len(seen):
            return answer
    return None


def _commonest(entries: Sequence[Entry]) -> Concern | None:
    """Find the concern that most of the entries have; of equals the newest."""
    found = {entry.concern.code: entry.concern for entry in reversed(entries) if entry.concern}
    counts = Counter(entry.concern.code for entry in entries if entry.concern)
    return found[counts.most_common(1)[0][0]] if counts else None


def _known(score: Score) -> bool:
    """Tell whether a score has a finite value."""
    return score.value is not None and math.isfinite(score.value)
