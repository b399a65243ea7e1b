"""Makes the start page's and the progress page's values out of what is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.lessons.calibration import calibrate
from app.lessons.measures import WINDOW, standing
from app.lessons.practice import plan
from app.lessons.repetition import due
from app.lessons.report import instructor_rows
from app.lessons.room.state import LessonRow, MissRow, ProgressView, StartView

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from app.lessons.lesson import Lesson
    from app.lessons.measures import MissRate
    from app.lessons.progress import Given, Progress

_INSTEAD = 2
_YES_NO = {"True": "yes", "False": "no"}
_DUE = 3
_BINS = 10
"""Of the reliability plot: one for each confidence that the window offers."""


def last_learner(progress: Progress) -> str:
    """Who gave the last answer; empty when nobody did."""
    rows = progress.rows()
    return str(rows[-1]["learner"]) if rows else ""


def start_view(
    progress: Progress, learner: str, lessons: Sequence[Lesson], now: datetime
) -> StartView:
    """Say what the start page offers a learner; `learner` may be empty."""
    given = progress.given(learner) if learner else ()
    waiting = due(plan(given), now)
    rows = tuple(
        lesson_row(each, [one for one in given if one.lesson == each.id],
                   sum(card.lesson == each.id for card in waiting))
        for each in lessons
    )  # fmt: skip
    return StartView(learner, progress.learners(), rows, _greeting(learner, rows))


def lesson_row(lesson: Lesson, given: Sequence[Given], waiting: int) -> LessonRow:
    """One lesson, with how the last answers went."""
    last = given[-WINDOW:]
    right = sum(each.right for each in last) / len(last) if last else None
    return LessonRow(lesson.id, lesson.title, lesson.goal, len(given), right, waiting)


def progress_view(
    progress: Progress, learner: str, lesson: str | None, lessons: Sequence[Lesson], now: datetime
) -> ProgressView:
    """How a learner stands in one lesson, or (None) in all."""
    given = progress.given(learner, lesson)
    found = standing(given)
    titles = {each.id: each for each in lessons}
    misses = tuple(_miss_row(each, titles) for each in found.misses)
    lines = [] if found.faultless is None else [found.faultless]
    lines.append(found.calibration.word)
    waiting = due(plan(given), now)
    if waiting:
        first = "; ".join(_title(c.lesson, c.shown, titles) for c in waiting[:_DUE])
        more = f"; and {len(waiting) - _DUE} more" if len(waiting) > _DUE else ""
        lines.append(f"Due again: {first}{more}.")
    names = tuple((each.id, each.title) for each in lessons)
    sure = calibrate([each.confidence for each in given], [each.right for each in given], _BINS)
    return ProgressView(learner, lesson, names, found, misses, sure.bins, tuple(lines))


def teacher_rows(
    progress: Progress, lessons: Sequence[Lesson], now: datetime
) -> tuple[tuple[str, ...], ...]:
    """Make the instructor's table, classes in the words of their lessons."""
    titles = {each.id: each for each in lessons}
    return tuple(instructor_rows(progress, now, lambda a, b: _title(a, b, titles)))


def _greeting(learner: str, rows: tuple[LessonRow, ...]) -> str:
    if not learner:
        return "Choose a name of your own, never your real one; then a lesson."
    waiting = sum(row.due for row in rows)
    if not any(row.answers for row in rows):
        return f"{learner}: nothing answered yet. The lessons build on each other."
    again = f"{waiting} to repeat" if waiting else "nothing is due"
    return f"{learner}: {sum(row.answers for row in rows)} answers, {again}."


def _title(lesson: str, shown: str, titles: dict[str, Lesson]) -> str:
    """Name of a class as people read it; of a lesson that is gone, as it was kept."""
    found = titles.get(lesson)
    if found is None or shown not in found.classes:
        return f"{lesson}: {shown}"
    return f"{found.title.rstrip('?')}: {found.choice(shown).text}"


def _miss_row(miss: MissRate, titles: dict[str, Lesson]) -> MissRow:
    found = titles.get(miss.lesson)

    def said(text: str) -> str:
        if text in _YES_NO:
            return _YES_NO[text]
        known = found is not None and text in found.classes
        return found.choice(text).text if known and found is not None else text

    instead = ", ".join(f"{said(text)} ({n})" for text, n in miss.instead[:_INSTEAD])
    title = _title(miss.lesson, miss.shown, titles)
    return MissRow(title, miss.asked, miss.missed, miss.rate, miss.low, miss.high, instead)
