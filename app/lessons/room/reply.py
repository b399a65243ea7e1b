"""An answer while it is given: each press of a key or of the mouse makes a new frozen value."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.lessons.lesson import AnswerKind
    from app.lessons.question import Answer, Stroke
    from app.lessons.room.aim import Aim, Spot

SURE = (0.5, 0.6, 0.7, 0.8, 0.9, 1.0)
"""How sure one can be, as it is offered."""
MOST = 99
_SHARE_STEP, _PLACE_STEP, _CURSOR_STEP = 0.05, 0.02, 5.0
_APART_PX = 3.0


@dataclass(frozen=True, slots=True)
class Reply:
    """What was answered so far.

    Parameters
    ----------
    value : str, int, float, bool or None
        Of every kind but a line; None until it was given.
    strokes : tuple of Stroke
        Pieces of a line that are finished.
    piece : Stroke
        The piece that is being drawn.
    cursor : (float, float) or None
        The cross that the keys move, pixels of the picture; None while the mouse draws.
    confidence : float or None
        0.5…1; None until it was said.
    """

    value: str | int | float | bool | None = None
    strokes: tuple[Stroke, ...] = ()
    piece: Stroke = ()
    cursor: Spot | None = None
    confidence: float | None = None

    @property
    def drawn(self) -> tuple[Stroke, ...]:
        """All pieces of the line that are long enough to be one."""
        return tuple(each for each in (*self.strokes, self.piece) if len(each) >= 2)


def answer_of(reply: Reply, kind: AnswerKind) -> Answer | None:
    """Answer in the form in which it is marked; None while there is none."""
    return (reply.drawn or None) if kind == "line" else reply.value


def is_complete(reply: Reply, kind: AnswerKind) -> bool:
    """Tell whether answer and confidence are both given."""
    return answer_of(reply, kind) is not None and reply.confidence is not None


def lacking(reply: Reply, kind: AnswerKind) -> str:
    """Say what is still to be given; empty when nothing is."""
    if answer_of(reply, kind) is None:
        return "Answer first."
    return "Now say how sure you are." if reply.confidence is None else ""


def with_value(reply: Reply, value: str | int | float | bool) -> Reply:
    """Give an answer, or another one."""
    return replace(reply, value=value)


def typed(reply: Reply, kind: AnswerKind, names: tuple[str, ...], digit: int) -> Reply:
    """Take a digit: the number of a choice, or one more digit of a count."""
    if kind == "choice" and 1 <= digit <= len(names):
        return replace(reply, value=names[digit - 1])
    if kind == "yes_no" and digit in (1, 2):
        return replace(reply, value=digit == 1)
    if kind == "count":
        number = 10 * int(reply.value or 0) + digit
        return replace(reply, value=number if number <= MOST else digit)
    return reply


def nudged(
    reply: Reply, kind: AnswerKind, names: tuple[str, ...], by: tuple[int, int], aim: Aim | None
) -> Reply:
    """Take an arrow key: `by` is steps right and up."""
    right, up = by
    if kind == "line":
        return _moved(reply, right, up, aim)
    if kind == "place":
        return replace(reply, value=_part(reply, 0.5, _PLACE_STEP * (right + up)))
    if kind == "share":
        return replace(reply, value=_part(reply, 0.5, _SHARE_STEP * (right + up)))
    if kind == "count":
        number = 0 if reply.value is None else int(reply.value) + right + up
        return replace(reply, value=min(max(number, 0), MOST))
    if kind == "yes_no":
        return replace(reply, value=right + up > 0)
    at = names.index(str(reply.value)) if reply.value in names else None
    step = right - up
    return replace(reply, value=names[0 if at is None else (at + step) % len(names)])


def pointed(reply: Reply, kind: AnswerKind, spot: Spot, aim: Aim) -> Reply:
    """Take a press in the picture: a point of the line, or the place of the lung point."""
    if kind == "place":
        return replace(reply, value=round(aim.across(spot), 3))
    if kind != "line":
        return reply
    x, y = aim.inside(spot)
    if reply.piece and math.hypot(x - reply.piece[-1][0], y - reply.piece[-1][1]) < _APART_PX:
        return replace(reply, cursor=None)
    return replace(reply, piece=(*reply.piece, (x, y)), cursor=None)


def marked(reply: Reply, kind: AnswerKind, aim: Aim | None) -> Reply:
    """Take the key that sets a point of the line where the cross is."""
    if kind != "line" or aim is None:
        return reply
    if reply.cursor is None:
        return _moved(reply, 0, 0, aim)
    return replace(pointed(reply, kind, reply.cursor, aim), cursor=reply.cursor)


def lifted(reply: Reply) -> Reply:
    """End the piece of the line that is being drawn."""
    if len(reply.piece) < 2:
        return replace(reply, piece=())
    return replace(reply, strokes=(*reply.strokes, reply.piece), piece=())


def taken_back(reply: Reply, kind: AnswerKind) -> Reply:
    """Take back the last point or digit."""
    if kind == "line":
        if reply.piece:
            return replace(reply, piece=reply.piece[:-1])
        if reply.strokes:
            return replace(reply, strokes=reply.strokes[:-1], piece=reply.strokes[-1][:-1])
        return reply
    if kind == "count" and reply.value is not None and int(reply.value) > 9:
        return replace(reply, value=int(reply.value) // 10)
    return replace(reply, value=None)


def sure(reply: Reply, confidence: float) -> Reply:
    """Say how sure one is, 0.5…1."""
    return replace(reply, confidence=confidence)


def surer(reply: Reply, steps: int) -> Reply:
    """Be more (or less) sure by a step; the first press begins at that end."""
    if reply.confidence is None:
        return sure(reply, SURE[0] if steps > 0 else SURE[-1])
    at = SURE.index(reply.confidence) if reply.confidence in SURE else 0
    return sure(reply, SURE[min(max(at + steps, 0), len(SURE) - 1)])


def _part(reply: Reply, first: float, by: float) -> float:
    if reply.value is None:
        return first
    return round(min(max(float(reply.value) + by, 0.0), 1.0), 3)


def _moved(reply: Reply, right: int, up: int, aim: Aim | None) -> Reply:
    if aim is None:
        return reply
    x, y = reply.cursor or (reply.piece[-1] if reply.piece else _middle(aim))
    return replace(reply, cursor=aim.inside((x + right * _CURSOR_STEP, y - up * _CURSOR_STEP)))


def _middle(aim: Aim) -> Spot:
    x, y, width, height = aim.box
    return x + width / 2, y + height / 3
