"""Difficulty that follows the learner: a weighted up-down staircase.

Up by 0.05 after a right answer, down by 0.15 after a miss: it settles where three answers in four
are right (Kaernbach, Percept Psychophys 49 (1991) 227: steps up and down in the ratio (1 − p) / p
hold the share p of right answers). It is worked out anew from all answers, nothing else is kept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

UP, DOWN = 0.05, 0.15
TARGET = DOWN / (UP + DOWN)
"""Share of right answers at which it neither rises nor falls."""


def difficulty_after(right: Iterable[bool], start: float = 0.0) -> float:
    """Difficulty 0…1 of the next question.

    Parameters
    ----------
    right : iterable of bool
        Answers of one learner to one lesson, oldest first.
    start : float
        Of the first question.
    """
    now = start
    for one in right:
        now = min(1.0, max(0.0, now + (UP if one else -DOWN)))
    return round(now, 6)
