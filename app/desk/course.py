"""The recording as the timeline draws it: the score over time, gaps with their reasons, events."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING, Literal

import numpy as np

from app.desk.notebook import Judged, Status
from models.trust.verdict import Trust

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from app.desk.analysis import Study
    from app.desk.examined import Examined

EventKind = Literal["worst", "corrected", "accepted", "rejected"]


@dataclass(frozen=True, slots=True)
class Gap:
    """Frames in a row without a number, and what most of them have against one."""

    first: int
    last: int
    reason: str


@dataclass(frozen=True, slots=True)
class Event:
    """Something at one frame, in words."""

    frame: int
    kind: EventKind
    text: str


def _none() -> NDArray[np.float64]:
    return np.empty(0)


@dataclass(frozen=True, slots=True, eq=False)
class Timeline:
    """What the timeline draws; places are numbers of frames.

    Parameters
    ----------
    total : int
        Number of frames.
    frames : (n,) float64
        The examined ones, rising.
    sure, doubtful : (n,) float64
        BLAS 0…1 of frames with "ok" and of those with a warning, NaN elsewhere; where both meet,
        the point belongs to both, so that the line goes on.
    low, high : (n,) float64
        Interval of each number, NaN without one.
    gaps : tuple of Gap
        Stretches without a number.
    turns : (m,) float64
        Where the breath turns, once a breath.
    events : tuple of Event
        By frame.
    persons : tuple of (int, float or None)
        Frame and BLAS 0…1 of what a person marked; None where that gives no number.
    """

    total: int = 0
    frames: NDArray[np.float64] = field(default_factory=_none)
    sure: NDArray[np.float64] = field(default_factory=_none)
    doubtful: NDArray[np.float64] = field(default_factory=_none)
    low: NDArray[np.float64] = field(default_factory=_none)
    high: NDArray[np.float64] = field(default_factory=_none)
    gaps: tuple[Gap, ...] = ()
    turns: NDArray[np.float64] = field(default_factory=_none)
    events: tuple[Event, ...] = ()
    persons: tuple[tuple[int, float | None], ...] = ()

    def worst(self) -> tuple[int, ...]:
        """Give the frames of the worst moments, the worst first."""
        return tuple(each.frame for each in self.events if each.kind == "worst")


def timeline_of(
    study: Study,
    entries: Mapping[int, Judged] | None = None,
    scores: Mapping[int, float | None] | None = None,
) -> Timeline:
    """Lay out a recording.

    Parameters
    ----------
    study : Study
        As far as it was read.
    entries : mapping of int to Judged
        What a person said of its frames.
    scores : mapping of int to float or None
        BLAS 0…1 of what a person marked, for corrected frames.
    """
    seen = [study.frames[at] for at in sorted(study.frames)]
    values = np.array([_value(each) for each in seen], np.float64)
    warned = np.array([trust_of(each) is Trust.WARNING for each in seen], bool)
    solid = ~warned & np.isfinite(values)
    joined = warned.copy()
    joined[1:] |= warned[:-1] & solid[1:]
    joined[:-1] |= warned[1:] & solid[:-1]
    verdicts = [None if each.appraisal is None else each.appraisal.verdict for each in seen]
    return Timeline(
        total=study.total,
        frames=np.array([each.index for each in seen], np.float64),
        sure=np.where(solid, values, np.nan),
        doubtful=np.where(joined, values, np.nan),
        low=np.array([_or_nan(None if v is None else v.low) for v in verdicts], np.float64),
        high=np.array([_or_nan(None if v is None else v.high) for v in verdicts], np.float64),
        gaps=_gaps(seen),
        turns=_turns(study, seen),
        events=_events(study, entries or {}),
        persons=tuple(sorted((scores or {}).items())),
    )


def trust_of(examined: Examined) -> Trust:
    """How far a frame's number may be trusted; "none" without one."""
    if examined.score.value is None:
        return Trust.NONE
    return Trust.WARNING if examined.appraisal is None else examined.appraisal.verdict.trust


def reason_of(examined: Examined) -> str:
    """Why a frame has no number; empty when it has one."""
    if trust_of(examined) is not Trust.NONE:
        return ""
    if examined.appraisal is not None and examined.appraisal.verdict.concerns:
        return examined.appraisal.verdict.concerns[0].text
    return examined.score.reason or "not known"


def _value(examined: Examined) -> float:
    value = examined.score.value
    return math.nan if value is None or trust_of(examined) is Trust.NONE else value


def _or_nan(value: float | None) -> float:
    return math.nan if value is None else value


def _gaps(seen: Sequence[Examined]) -> tuple[Gap, ...]:
    """Join frames without a number that have the same reason."""
    found = []
    for reason, run in groupby(seen, key=reason_of):
        frames = [each.index for each in run]
        if reason:
            found.append(Gap(frames[0], frames[-1], reason))
    return tuple(found)


def _turns(study: Study, seen: Sequence[Examined]) -> NDArray[np.float64]:
    """Place the turns of the breath, where its rate is known."""
    breath = None if study.cine is None else study.cine.breath
    times = [each.time_s for each in seen if each.time_s is not None]
    if breath is None or breath.period_s is None or breath.turn_s is None or not times:
        return _none()
    if len(times) != len(seen):
        return _none()
    first = math.ceil((max(times[-1] - breath.span_s, times[0]) - breath.turn_s) / breath.period_s)
    last = math.floor((times[-1] - breath.turn_s) / breath.period_s)
    at = [breath.turn_s + k * breath.period_s for k in range(first, last + 1)]
    return np.interp(at, times, [each.index for each in seen])


def _events(study: Study, entries: Mapping[int, Judged]) -> tuple[Event, ...]:
    """List the worst moments, the worst first, then what a person said, by frame."""
    found: list[Event] = []
    if study.cine is not None:
        window = study.cine.window
        peaks = (
            (window.worst, "Worst moment, score {:.2f}"),
            (window.worst_space, "Worst single space, score {:.2f}"),
            (window.most_lines, "Most B-lines at once: {:.0f}"),
        )
        for peak, text in peaks:
            if peak is not None and peak.value > 0:
                found.append(Event(peak.index, "worst", text.format(peak.value)))
    for frame, entry in sorted(entries.items()):
        found.append(Event(frame, _KINDS[entry.status], f"Frame {frame + 1}: {entry.status.by}"))
    return tuple(found)


_KINDS: dict[Status, EventKind] = {
    Status.CORRECTED: "corrected",
    Status.ACCEPTED: "accepted",
    Status.REJECTED: "rejected",
}
