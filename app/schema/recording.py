"""A stretch of time in the JSON: the window, its worst moment, breath, sliding, readings."""

from __future__ import annotations

from pydantic import Field, NonNegativeFloat, NonNegativeInt, PositiveInt

from app.schema.entry import Entry, Share


class MomentEntry(Entry):
    """A moment with its value, 0…1, and the frame that shows it."""

    blas: float = Field(ge=0, le=1)
    index: NonNegativeInt = Field(description="Frame number in the source.")
    time_s: float


class BreathEntry(Entry):
    """Breathing as the picture shows it."""

    rate_per_min: NonNegativeFloat | None
    reason: str | None = Field(description="Why there is no rate; null when there is one.")
    confidence: float = Field(ge=0, le=1)


class SpaceLinesEntry(Entry):
    """B-lines of one space over the whole window, each counted once."""

    start: float
    end: float
    b_lines: NonNegativeInt


class SlidingEntry(Entry):
    """Lung sliding of one space."""

    start: float
    end: float
    state: str = Field(description="present, weak, not seen, cannot tell.")
    amount_mm: NonNegativeFloat | None = Field(description="Peak to peak.")
    reason: str | None = Field(description="Why it cannot be told.")


class CineEntry(Entry):
    """The whole recording as one window of time."""

    start_s: float
    end_s: float
    frames: NonNegativeInt = Field(description="Different pictures.")
    usable: NonNegativeInt = Field(description="Of these, with a number.")
    median: Share = Field(ge=0, le=1)
    p90: Share = Field(ge=0, le=1)
    worst: MomentEntry | None = Field(description="Worst moment of the score.")
    worst_space: MomentEntry | None = Field(description="Worst moment of the worst space.")
    breaths: NonNegativeFloat | None
    shortfall: str | None = Field(description="What the window lacks; null: a breath and 4 s.")
    breath: BreathEntry
    spaces: tuple[SpaceLinesEntry, ...]
    sliding: tuple[SlidingEntry, ...]
    sliding_reason: str | None = Field(description="Why sliding could not be judged at all.")


class ReadingEntry(Entry):
    """What one published rule gives."""

    name: str
    value: int | str | None
    text: str
    source: str
    reason: str | None


class Summary(Entry):
    """Over the reported frames; scores over those that have one."""

    frames: NonNegativeInt = Field(description="Frames reported.")
    scored: NonNegativeInt = Field(description="Frames with a score.")
    blas_median: Share = Field(ge=0, le=1)
    blas_p90: Share = Field(ge=0, le=1, description="90th percentile: the worst moment.")
    blas_max: Share = Field(ge=0, le=1)
    b_lines_max: NonNegativeInt | None
    reasons: dict[str, PositiveInt] = Field(description="Frames without a score by reason.")
    trust: dict[str, PositiveInt] = Field(
        default_factory=dict, description="Frames by trust: ok, warning, none."
    )
    cine: CineEntry | None = Field(default=None, description="Null for a still.")
    readings: tuple[ReadingEntry, ...] = Field(
        default=(), description="What published rules give for what was seen; no diagnosis."
    )
