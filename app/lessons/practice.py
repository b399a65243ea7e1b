"""A learner at work: which question comes next, its session, and what is kept of it."""

from __future__ import annotations

import time
import zlib
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import numpy as np

from app.lessons.errors import NEEDS_SOURCE, LessonError
from app.lessons.given import Given
from app.lessons.make import make_question
from app.lessons.measures import next_difficulty
from app.lessons.repetition import Seen, cards, due
from app.lessons.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from app.lessons.lesson import Lesson
    from app.lessons.network import NetworkAnswer
    from app.lessons.progress import Progress
    from app.lessons.question import Sheet
    from app.lessons.repetition import Card
    from app.lessons.session import Committed

DUE_SHARE = 0.5
"""Half of the questions bring back what is due; the others are drawn, so that none is expected."""
_SEEDS_EACH = 1_000_000


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which question comes next.

    Parameters
    ----------
    seed, difficulty, wanted : int, float, str or None
        As `make_question` takes them.
    had : frozenset of (int, str)
        Seed and class of the questions that the learner has had.
    """

    seed: int
    difficulty: float
    wanted: str | None
    had: frozenset[tuple[int, str]]


class Practice:
    """One learner in one lesson.

    Parameters
    ----------
    progress : Progress
        Where answers are kept.
    learner : str
        Pseudonym.
    lesson : Lesson
        What is practised.
    clock : callable
        Monotonic seconds.
    now : callable
        Time of day, UTC.

    Attributes
    ----------
    counts : bool
        False while a question is asked that this learner has had: its answer is not kept.
    """

    def __init__(
        self,
        progress: Progress,
        learner: str,
        lesson: Lesson,
        *,
        clock: Callable[[], float] = time.monotonic,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        if lesson.pictures == "source":
            raise LessonError(NEEDS_SOURCE.format(lesson.id))
        self._progress, self.learner, self.lesson = progress, learner, lesson
        self._clock, self._now = clock, now
        self._number = progress.learner(learner)
        self._kept: int | None = None
        self.counts = True

    def given(self) -> tuple[Given, ...]:
        """Answers to this lesson so far."""
        return self._progress.given(self.learner, self.lesson.id)

    def difficulty(self) -> float:
        """Difficulty of the next question, 0…1."""
        return next_difficulty(self.given(), self.lesson.id)

    def ask(
        self,
        seed: int | None = None,
        *,
        difficulty: float | None = None,
        wanted: str | None = None,
    ) -> Session:
        """Make the next question: `choose`, `make_question` and `open` in one.

        Raises
        ------
        LessonError
            If there is no such question.
        """
        chosen = self.choose(seed, difficulty=difficulty, wanted=wanted)
        sheet = make_question(self.lesson, chosen.seed, chosen.difficulty, chosen.wanted)
        return self.open(sheet, chosen)

    def choose(
        self,
        seed: int | None = None,
        *,
        difficulty: float | None = None,
        wanted: str | None = None,
    ) -> Wanted:
        """Choose the next question.

        Parameters
        ----------
        seed : int or None
            Which; None goes on where the learner stopped, with pictures of the learner's own.
        difficulty : float or None
            None follows the learner.
        wanted : str or None
            Class; None lets what is due come back in half of the questions that go on.
        """
        given = self.given()
        if seed is None:
            seed = self._number * _SEEDS_EACH + len(given)
            if self.lesson.zones:  # whole patients
                each = len(self.lesson.zones)
                seed = self._number * _SEEDS_EACH // each * each + len(given)
            elif wanted is None:
                wanted = self._due(given, seed)
        level = next_difficulty(given, self.lesson.id) if difficulty is None else difficulty
        return Wanted(seed, level, wanted, frozenset((each.seed, each.shown) for each in given))

    def open(self, sheet: Sheet, chosen: Wanted) -> Session:
        """Open a question that was made as it was chosen."""
        self._kept = None
        self.counts = (chosen.seed, sheet.key.shown) not in chosen.had
        return Session(sheet, keep=self._keep if self.counts else None, clock=self._clock)

    def note_network(self, found: NetworkAnswer) -> None:
        """Keep what the network answered beside the last answer."""
        if self._kept is not None:
            right = None if found.mark is None else found.mark.right
            self._progress.note_network(self._kept, found.answer, right)

    def _due(self, given: Iterable[Given], seed: int) -> str | None:
        waiting = due(cards(map(seen_of, given)), self._now())
        names = [card.shown for card in waiting if card.shown in self.lesson.classes]
        coin = np.random.default_rng([seed, zlib.crc32(self.lesson.id.encode())])
        if not names or coin.random() >= DUE_SHARE:  # each lesson throws a coin of its own
            return None
        return names[0]

    def _keep(self, sheet: Sheet, committed: Committed) -> None:
        question = sheet.question
        given = Given(
            lesson=question.lesson,
            seed=question.seed,
            difficulty=question.difficulty,
            wanted=question.wanted,
            shown=sheet.key.shown,
            answer=committed.answer,
            confidence=committed.confidence,
            credit=committed.mark.credit,
            right=committed.mark.right,
            seconds=committed.seconds,
            at=self._now(),
        )
        self._kept = self._progress.record(self.learner, given)


def seen_of(given: Given) -> Seen:
    """One answer as repetition sees it."""
    return Seen(given.lesson, given.shown, given.right, given.at)


def plan(given: Iterable[Given]) -> tuple[Card, ...]:
    """Cards of a learner over all lessons, soonest due first."""
    return cards(map(seen_of, given))
