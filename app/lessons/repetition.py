"""Spaced repetition of what was missed: Leitner's boxes, one card for each class of each lesson.

A right answer moves the card one box up (the first one puts it in box 2), a miss back into the
first (Leitner, So lernt man lernen, 1972). What is in box 1 is due after 10 minutes, then after 1,
3, 7 and 21 days. A card stands for a class, such as "Z-lines", not for one picture: it comes back
with a picture never seen before.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

AFTER = (
    timedelta(minutes=10),
    timedelta(days=1),
    timedelta(days=3),
    timedelta(days=7),
    timedelta(days=21),
)
"""How long after an answer the card of each box is due."""


@dataclass(frozen=True, slots=True)
class Seen:
    """One answer, as repetition sees it: class of lesson, whether right, and when (UTC)."""

    lesson: str
    shown: str
    right: bool
    at: datetime


@dataclass(frozen=True, slots=True)
class Card:
    """A class of a lesson on its way through the boxes.

    Parameters
    ----------
    lesson, shown : str
        Which class of which lesson.
    box : int
        1…5.
    due : datetime
        When it should be asked again, UTC.
    misses : int
        How often it was missed in all.
    """

    lesson: str
    shown: str
    box: int
    due: datetime
    misses: int


def cards(seen: Iterable[Seen]) -> tuple[Card, ...]:
    """Put all answers, oldest first, into boxes; soonest due first."""
    found: dict[tuple[str, str], Card] = {}
    for one in seen:
        before = found.get((one.lesson, one.shown))
        box = 1
        if one.right:
            box = min(len(AFTER), 2 if before is None else before.box + 1)
        misses = (0 if before is None else before.misses) + (not one.right)
        card = Card(one.lesson, one.shown, box, one.at + AFTER[box - 1], misses)
        found[one.lesson, one.shown] = card
    return tuple(sorted(found.values(), key=lambda card: (card.due, card.lesson, card.shown)))


def due(found: Iterable[Card], now: datetime) -> tuple[Card, ...]:
    """Cards that are due: those missed most lately (lowest box) first, then the longest due."""
    waiting = [card for card in found if card.due <= now]
    return tuple(sorted(waiting, key=lambda card: (card.box, card.due, card.lesson, card.shown)))
