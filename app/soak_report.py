"""What a soak found: samples over time, faults, problems, and how memory grew."""

from __future__ import annotations

import statistics
from dataclasses import dataclass
from itertools import combinations

from pydantic import BaseModel, ConfigDict

WARM_FRAMES = 2000
"""Frames that do not count for the growth of memory: caches fill, libraries load."""
FEWEST, SHORTEST = 8, 5000
"""Fewer samples, or samples of fewer frames, tell no growth."""
MOST = 120
"""Of more samples so many, evenly spread, are used for the growth."""


@dataclass(frozen=True, slots=True)
class Sample:
    """One look at the process; `handles` are open files, `objects` Qt's (None without a window)."""

    at_s: float
    captured: int
    processed: int
    state: str
    memory_mb: float
    handles: int
    threads: int
    objects: int | None


@dataclass(slots=True)
class Event:
    """One fault: when, how long, the states seen meanwhile, and when pictures were live again."""

    fault: str
    at_s: float
    until_s: float
    states: list[str]
    live_again_s: float | None = None


class SoakReport(BaseModel):
    """All figures of one soak; a figure that could not be had is null."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    seed: int
    seconds: float
    captured: int
    processed: int
    most_waiting: int
    mb_per_1000_frames: float | None
    memory_mb: tuple[float, float]
    handles: tuple[int, int]
    threads: tuple[int, int]
    objects: tuple[int, int] | None
    stop_s: float
    sessions: int
    faults: list[Event]
    problems: list[str]
    samples: list[Sample]


def growth(samples: list[Sample], warm: int = WARM_FRAMES) -> float | None:
    """Growth of memory, MB per 1,000 frames: the median slope between all pairs of samples.

    Samples of the first `warm` frames, or of the first third if that is less, do not count.
    None when fewer than `FEWEST` remain, or less than `SHORTEST` frames.
    """
    if not samples:
        return None
    first = min(warm, samples[-1].processed // 3)
    late = [sample for sample in samples if sample.processed >= first]
    if len(late) < FEWEST or late[-1].processed - late[0].processed < SHORTEST:
        return None
    late = late[:: -(-len(late) // MOST)]
    slopes = [
        (b.memory_mb - a.memory_mb) / (b.processed - a.processed)
        for a, b in combinations(late, 2)
        if b.processed > a.processed
    ]
    return None if not slopes else round(1000.0 * statistics.median(slopes), 3)
