"""Blind first: an answer with a confidence, then the truth, then the network; never before."""

from __future__ import annotations

import time
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from app.lessons.errors import LessonError, NotCommitted
from app.lessons.marking import check_answer, mark
from app.lessons.why import why

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.lessons.marking import Mark
    from app.lessons.network import NetworkAnswer
    from app.lessons.question import Answer, Question, Sheet


class Stage(StrEnum):
    """How far a question has come; it only goes forward."""

    ASKED = "asked"
    COMMITTED = "committed"
    TRUTH = "truth shown"
    NETWORK = "network shown"


@dataclass(frozen=True, slots=True, eq=False)
class Committed:
    """An answer that can no longer be changed.

    Parameters
    ----------
    answer, confidence : Answer, float
        As given.
    mark : Mark
        What it earns.
    seconds : float
        From the question to the answer.
    """

    answer: Answer
    confidence: float
    mark: Mark
    seconds: float


@dataclass(frozen=True, slots=True, eq=False)
class Revealed:
    """The truth, after commitment.

    Parameters
    ----------
    sheet : Sheet
        Question with its key.
    committed : Committed
        The answer.
    why : str
        One sentence: what is true, why, and how far the answer is off.
    """

    sheet: Sheet
    committed: Committed
    why: str


class Session:
    """One question on its way: `commit`, then `truth`, then `network`.

    Parameters
    ----------
    sheet : Sheet
        Question and key; the key does not leave before commitment.
    keep : callable or None
        Is given the committed answer before it counts; what it raises leaves the question open.
    clock : callable
        Monotonic seconds.
    """

    def __init__(
        self,
        sheet: Sheet,
        *,
        keep: Callable[[Sheet, Committed], None] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._sheet, self._keep, self._clock = sheet, keep, clock
        self._stage, self._start = Stage.ASKED, clock()
        self._committed: Committed | None = None

    @property
    def question(self) -> Question:
        """What may be shown at any time."""
        return self._sheet.question

    @property
    def stage(self) -> Stage:
        """How far it has come."""
        return self._stage

    def show(self) -> None:
        """Start the time anew, when the picture appears later than the question was made."""
        if self._stage is Stage.ASKED:
            self._start = self._clock()

    def commit(self, answer: Answer, confidence: float) -> Committed:
        """Give the answer, once.

        Parameters
        ----------
        answer : Answer
            Of the question's kind.
        confidence : float
            How probable it is that the answer is right, 0…1.

        Raises
        ------
        LessonError
            If it is no answer to this question, or one was given before.
        """
        if self._stage is not Stage.ASKED:
            raise LessonError("This question is answered; the answer cannot be changed.")
        check_answer(self.question, answer)
        if isinstance(confidence, bool) or not 0.0 <= confidence <= 1.0:
            raise LessonError("Confidence is a number from 0 to 1 (0 to 100 %).")
        seconds = max(0.0, self._clock() - self._start)
        earned = mark(self.question, self._sheet.key, answer)
        committed = Committed(answer, float(confidence), earned, seconds)
        if self._keep is not None:
            self._keep(self._sheet, committed)
        self._committed, self._stage = committed, Stage.COMMITTED
        return committed

    def truth(self) -> Revealed:
        """Show the truth.

        Raises
        ------
        NotCommitted
            Before an answer was given.
        """
        if self._committed is None:
            raise NotCommitted("Answer first, with your confidence; then the truth is shown.")
        if self._stage is Stage.COMMITTED:
            self._stage = Stage.TRUTH
        committed = self._committed
        return Revealed(self._sheet, committed, why(self._sheet, committed.answer, committed.mark))

    def network(self, read: Callable[[Sheet], NetworkAnswer]) -> NetworkAnswer:
        """Let the network answer the same question.

        Parameters
        ----------
        read : callable
            Such as `NetworkReader`.

        Raises
        ------
        NotCommitted
            Before the truth was shown.
        """
        if self._stage not in (Stage.TRUTH, Stage.NETWORK):
            raise NotCommitted("First comes the answer, then the truth, then the network.")
        found = read(self._sheet)
        self._stage = Stage.NETWORK
        return found
