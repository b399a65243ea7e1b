"""A whole recording as numbers: how its frames came out, and what time shows in it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import numpy as np

from app.entries import rounded
from app.schema import (
    BreathEntry,
    CineEntry,
    MomentEntry,
    ReadingEntry,
    SlidingEntry,
    SpaceLinesEntry,
    Summary,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.schema import FrameEntry
    from models.cine.sliding import SlidingReading
    from models.cine.watch import CineSummary
    from models.cine.window import Peak
    from models.clinical.reading import Reading


def summary_of(
    frames: Sequence[FrameEntry],
    cine: CineSummary | None = None,
    sliding: SlidingReading | None = None,
    readings: Sequence[Reading] = (),
) -> Summary:
    """Summarise a recording.

    Parameters
    ----------
    frames : sequence of FrameEntry
        All that were reported; scores over those that have one.
    cine : CineSummary or None
        The whole recording as one window; None for a still.
    sliding : SlidingReading or None
        Lung sliding over its last seconds.
    readings : sequence of Reading
        What published rules give.
    """
    scores = [frame.blas for frame in frames if frame.blas is not None]
    counts = [frame.b_lines for frame in frames if frame.b_lines is not None]
    return Summary(
        frames=len(frames),
        scored=len(scores),
        blas_median=rounded(float(np.median(scores))) if scores else None,
        blas_p90=rounded(float(np.percentile(scores, 90))) if scores else None,
        blas_max=max(scores, default=None),
        b_lines_max=max(counts, default=None),
        reasons=dict(Counter(frame.reason for frame in frames if frame.reason is not None)),
        trust=dict(Counter(frame.trust for frame in frames)),
        cine=None if cine is None else _cine_entry(cine, sliding),
        readings=tuple(
            ReadingEntry(
                name=each.name,
                value=each.value,
                text=each.text,
                source=each.source,
                reason=each.reason,
            )
            for each in readings
        ),
    )


def _cine_entry(cine: CineSummary, sliding: SlidingReading | None) -> CineEntry:
    window, breath = cine.window, cine.breath
    doubt = None if sliding is None or sliding.doubt is None else str(sliding.doubt)
    return CineEntry(
        start_s=round(window.start_s, 6),
        end_s=round(window.end_s, 6),
        frames=window.frames,
        usable=window.usable,
        median=rounded(window.median),
        p90=rounded(window.p90),
        worst=_moment(window.worst),
        worst_space=_moment(window.worst_space),
        breaths=rounded(window.breaths),
        shortfall=window.shortfall,
        breath=BreathEntry(
            rate_per_min=rounded(breath.rate_per_min),
            reason=None if breath.reason is None else str(breath.reason),
            confidence=round(min(max(breath.confidence, 0.0), 1.0), 6),
        ),
        spaces=tuple(
            SpaceLinesEntry(start=each.start, end=each.end, b_lines=each.b_lines)
            for each in cine.spaces
        ),
        sliding=() if sliding is None else tuple(_sliding(sliding)),
        sliding_reason="not looked for" if sliding is None else doubt,
    )


def _sliding(sliding: SlidingReading) -> list[SlidingEntry]:
    return [
        SlidingEntry(
            start=space.start,
            end=space.end,
            state=space.state.value,
            amount_mm=rounded(space.amount_mm),
            reason=None if space.doubt is None else str(space.doubt),
        )
        for space in sliding.spaces
    ]


def _moment(peak: Peak | None) -> MomentEntry | None:
    if peak is None:
        return None
    return MomentEntry(blas=round(peak.value, 6), index=peak.index, time_s=round(peak.time_s, 6))
