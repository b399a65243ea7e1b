"""The score over the last minute as it is drawn, with the last breath and its worst moment."""

from __future__ import annotations

import math
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from app.screen.history import SAME_S, Entry, History, breaks
from models.cine.breath import LOOK_BACK_S
from models.trust.verdict import Trust

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from app.appraisal import Appraisal


def _nothing() -> NDArray[np.float64]:
    return np.empty(0, np.float64)


@dataclass(frozen=True, slots=True, eq=False)
class Course:
    """What the trend draws; ages are seconds before now, negative.

    Parameters
    ----------
    ages_s : (n,) float64
        Of each point.
    trusted, doubtful : (n,) float64
        BLAS 0…1 of the points with "ok" and of those with a warning, NaN elsewhere; where both
        meet, the point belongs to both, so that the line goes on.
    window_s : (float, float) or None
        Start and end of the last breath.
    worst : (float, float, bool) or None
        Age and BLAS of its worst moment, and whether there was a warning then.
    turns_s : (m,) float64
        When the breath turned, once a breath.
    """

    ages_s: NDArray[np.float64] = field(default_factory=_nothing)
    trusted: NDArray[np.float64] = field(default_factory=_nothing)
    doubtful: NDArray[np.float64] = field(default_factory=_nothing)
    window_s: tuple[float, float] | None = None
    worst: tuple[float, float, bool] | None = None
    turns_s: NDArray[np.float64] = field(default_factory=_nothing)


def course_of(history: History, now_s: float, appraisal: Appraisal | None = None) -> Course:
    """Lay out what the trend shows.

    Parameters
    ----------
    history : History
        Scores up to now.
    now_s : float
        Monotonic time, seconds.
    appraisal : Appraisal or None
        Of the shown result: its window and its breath are marked where the history knows when
        their frames were shown.
    """
    entries = history.entries(now_s)
    ages: list[float] = []
    points: list[tuple[float, Trust]] = []
    for entry, gap in zip(entries, breaks(entries), strict=True):
        age = entry.time_s - now_s
        if gap:
            ages.append((ages[-1] + age) / 2)
            points.append((math.nan, Trust.NONE))
        ages.append(age)
        score = entry.score
        value = math.nan if score is None or score.value is None else score.value
        points.append((value, entry.trust))
    values = np.array([value for value, _ in points], np.float64)
    doubtful = np.array([trust is Trust.WARNING for _, trust in points], bool)
    solid = ~doubtful & np.isfinite(values)
    joined = doubtful.copy()  # a doubtful stretch begins and ends at the points beside it
    joined[1:] |= doubtful[:-1] & solid[1:]
    joined[:-1] |= doubtful[1:] & solid[:-1]
    window, worst, turns = _marks(entries, now_s, appraisal)
    return Course(
        np.array(ages, np.float64),
        np.where(solid, values, np.nan),
        np.where(joined, values, np.nan),
        window,
        worst,
        turns,
    )


def stretch(entries: Sequence[Entry]) -> Sequence[Entry]:
    """Keep the newest entries between which the source did not jump back (a seek, a loop)."""
    start = len(entries) - 1
    while start > 0 and entries[start - 1].frame_s <= entries[start].frame_s:
        start -= 1
    return entries[max(start, 0) :]


def _marks(
    entries: Sequence[Entry], now_s: float, appraisal: Appraisal | None
) -> tuple[tuple[float, float] | None, tuple[float, float, bool] | None, NDArray[np.float64]]:
    """Find window, worst moment and turns of the breath on the history's time."""
    if appraisal is None or appraisal.window is None or not entries:
        return None, None, _nothing()
    window, breath = appraisal.window, appraisal.breath
    shown = stretch(entries)
    frames_s = [entry.frame_s for entry in shown]

    def at(frame_s: float) -> Entry | None:
        place = bisect_right(frames_s, frame_s + SAME_S) - 1
        return None if place < 0 or frame_s > frames_s[-1] else shown[place]

    first = at(window.start_s) or shown[0]
    last = at(window.end_s) or shown[-1]
    span = (first.time_s - now_s, last.time_s - now_s)
    peak = window.worst
    top = None if peak is None else at(peak.time_s)
    worst = None
    if peak is not None and top is not None:
        worst = (top.time_s - now_s, peak.value, top.trust is Trust.WARNING)
    if breath.period_s is None or breath.turn_s is None:
        return span, worst, _nothing()
    earliest = max(frames_s[0], frames_s[-1] - LOOK_BACK_S)
    turn = math.ceil((earliest - breath.turn_s) / breath.period_s)
    until = math.floor((frames_s[-1] - breath.turn_s) / breath.period_s)
    turns = [at(breath.turn_s + k * breath.period_s) for k in range(turn, until + 1)]
    return span, worst, np.array([each.time_s - now_s for each in turns if each is not None])
