"""An answer beside the network's, where nobody knows the truth: a real phantom before a scanner.

The network is less than truth, and says so: such an answer agrees or differs, it is never "right".
Where the network gives no number the answer is not marked, and the reason is told.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.lessons.errors import LessonError, NotCommitted
from app.lessons.marking import Mark, check_value, mark_count, mark_share
from app.lessons.still_questions import count_class, share_class
from app.lessons.why import told_lines
from app.screen.words import NO_SCORE
from app.status import SCORED
from models.trust.verdict import Trust

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.lessons.lesson import Lesson
    from app.lessons.question import Answer
    from app.result import Result
    from app.status import State

LESS = "The network is less than truth: it may be wrong, and so may this mark."


@dataclass(frozen=True, slots=True)
class Reading:
    """What the network reads in the picture that is held.

    Parameters
    ----------
    value : int, float or None
        B-lines, or the score 0…1; None where no number may be shown.
    reason : str
        Why there is none; empty when there is one. Without a full stop.
    doubt : str
        What speaks against the number; empty when nothing does. Without a full stop.
    """

    value: int | float | None
    reason: str = ""
    doubt: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Compared:
    """An answer that can no longer be changed, beside the network's.

    Parameters
    ----------
    answer, confidence, seconds : Answer, float, float
        As given.
    reading : Reading
        The network's.
    mark : Mark or None
        How far they agree; None where the network gives no number.
    shown : str or None
        Class of the lesson that the network's number falls into.
    """

    answer: Answer
    confidence: float
    seconds: float
    reading: Reading
    mark: Mark | None
    shown: str | None


class HeldQuestion:
    """A picture that is held: first the answer, then the network's.

    Parameters
    ----------
    lesson : Lesson
        Of kind count or score.
    result : Result
        The picture with what the network made of it, cut to the sector.
    state : State
        Of the pipeline when it was held.
    clock : callable
        Monotonic seconds.
    """

    def __init__(
        self,
        lesson: Lesson,
        result: Result,
        state: State,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._lesson, self._result, self._state = lesson, result, state
        self._clock, self._start = clock, clock()
        self._compared: Compared | None = None

    def commit(self, answer: Answer, confidence: float) -> Compared:
        """Give the answer, once.

        Raises
        ------
        LessonError
            If it is no answer to this question, or one was given before.
        """
        if self._compared is not None:
            raise LessonError("This question is answered; the answer cannot be changed.")
        check_value(self._lesson.answer, answer)
        reading = reading_of(self._lesson, self._result, self._state)
        seconds = max(0.0, self._clock() - self._start)
        self._compared = compare(self._lesson, answer, confidence, seconds, reading)
        return self._compared

    def network(self) -> Result:
        """Give what the network made of the picture.

        Raises
        ------
        NotCommitted
            Before an answer was given.
        """
        if self._compared is None:
            raise NotCommitted("Answer first, with your confidence; then the network is shown.")
        return self._result


def reading_of(lesson: Lesson, result: Result, state: State) -> Reading:
    """Say what the network reads, or why nothing may be shown.

    Parameters
    ----------
    lesson : Lesson
        Of kind count or score.
    result : Result
        As it stood on the screen.
    state : State
        Of the pipeline: a frozen or lost picture has no number.
    """
    score, appraisal = result.score, result.appraisal
    concerns = () if appraisal is None else appraisal.verdict.concerns
    if state not in SCORED:
        return Reading(None, NO_SCORE[state].removeprefix("No score: ").lower())
    if score.value is None:
        return Reading(None, (score.reason or "no reason is given").rstrip("."))
    if appraisal is None or appraisal.verdict.trust is Trust.NONE:
        return Reading(None, concerns[0].text if concerns else "it was not checked")
    value = score.b_lines if lesson.kind == "count" else score.value
    if value is None:
        return Reading(None, "it tells no B-lines apart here")
    return Reading(value, doubt=concerns[0].text if concerns else "")


def compare(
    lesson: Lesson, answer: Answer, confidence: float, seconds: float, reading: Reading
) -> Compared:
    """Hold an answer against the network's, by the rules of the truth-marked lessons."""
    if reading.value is None:
        return Compared(answer, confidence, seconds, reading, None, None)
    given, theirs = float(answer), float(reading.value)  # type: ignore[arg-type]
    counts = lesson.kind == "count"
    mark = mark_count(given, theirs) if counts else mark_share(given, theirs)
    shown = count_class(int(theirs)) if counts else share_class(theirs)
    return Compared(answer, confidence, seconds, reading, mark, shown)


def head(found: Compared) -> str:
    """Say in a few words how the two stand to each other."""
    sure = f"you were {found.confidence:.0%} sure"
    if found.mark is None:
        return f"Not marked; {sure}"
    if found.mark.right:
        return f"You agree with the network; {sure}"
    if found.mark.credit > 0:
        return f"You nearly agree with the network; {sure}"
    return f"You differ from the network; {sure}"


def difference(lesson: Lesson, found: Compared) -> str:
    """Say in one sentence what both read, or why nothing is marked."""
    mine = told_value(lesson, found.answer)
    if found.mark is None or found.reading.value is None:
        return (
            f"You said {mine}. The network gives no number here ({found.reading.reason}), so "
            "your answer is kept and not marked."
        )
    return f"You said {mine}, the network says {told_value(lesson, found.reading.value)}."


def caution(found: Compared) -> str:
    """Say that the network is no truth, and what speaks against its number."""
    if found.reading.value is None:
        return "No number is better than a wrong one. Hold another picture."
    return f"Its number is doubtful: {found.reading.doubt}. {LESS}" if found.reading.doubt else LESS


def told_value(lesson: Lesson, value: Answer) -> str:
    """Write a count or a share as it is read out."""
    if lesson.kind != "count":
        return f"{float(value):.2f}"  # type: ignore[arg-type]
    return told_lines(int(value))  # type: ignore[arg-type]
