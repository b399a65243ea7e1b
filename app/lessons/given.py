"""An answer as it is kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from app.lessons.question import Answer


@dataclass(frozen=True, slots=True)
class Given:
    """One answer.

    Parameters
    ----------
    lesson, seed, difficulty, wanted : str, int, float, str or None
        Make the question anew.
    shown : str
        Class it was about.
    answer : Answer
        What was answered.
    confidence : float
        0…1, before the truth was shown.
    credit, right : float, bool
        What it earned.
    seconds : float
        From the question to the answer.
    at : datetime
        When, UTC.
    """

    lesson: str
    seed: int
    difficulty: float
    wanted: str | None
    shown: str
    answer: Answer
    confidence: float
    credit: float
    right: bool
    seconds: float
    at: datetime


def as_answer(value: object) -> Answer:
    """Turn what JSON kept of an answer back into one."""
    if isinstance(value, list):
        return tuple(tuple((float(x), float(y)) for x, y in stroke) for stroke in value)
    return cast("Answer", value)


def time_text(at: datetime) -> str:
    """Write a time as it is kept, UTC."""
    return at.astimezone(UTC).isoformat(timespec="microseconds")
