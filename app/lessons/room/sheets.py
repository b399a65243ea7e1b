"""Makes the start page's and the progress page's values out of what is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from app.lessons.calibration import calibrate
from app.lessons.measures import WINDOW, standing
from app.lessons.practice import plan
from app.lessons.repetition import due
from app.lessons.report import beside_lines, instructor_rows
from app.lessons.room.state import LessonRow, MissRow, ProgressView, StartView

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from app.lessons.beside_table import BesideGiven
    from app.lessons.given import Given
    from app.lessons.lesson import Lesson
    from app.lessons.measures import MissRate
    from app.lessons.progress import Progress

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
        beside_row(each, progress.beside.given(learner, each.id)) if each.pictures == "source" else
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


def beside_row(lesson: Lesson, given: BesideGiven) -> LessonRow:
    """One lesson on a real source: how often the last answers agreed with the network."""
    last = given.marked[-WINDOW:]
    agree = sum(each.right for each in last) / len(last) if last else None
    return LessonRow(lesson.id, lesson.title, lesson.goal, given.answers, agree, beside=True)


def progress_view(
    progress: Progress, learner: str, lesson: str | None, lessons: Sequence[Lesson], now: datetime
) -> ProgressView:
    """How a learner stands in one lesson, or (None) in all that are marked against truth."""
    titles = {each.id: each for each in lessons}
    beside = lesson in titles and titles[lesson].pictures == "source"
    apart = progress.beside.given(learner, lesson) if beside else None
    given = progress.given(learner, lesson) if apart is None else apart.marked
    found = standing(given)
    word = "otherwise" if beside else "missed"
    misses = tuple(_miss_row(each, titles, word) for each in found.misses)
    lines = [] if found.faultless is None or beside else [found.faultless]
    lines.append(found.calibration.word)
    if apart is not None:
        lines = beside_lines(apart)
    waiting = due(plan(given), now)
    if waiting and not beside:
        first = [_title(c.lesson, c.shown, titles) for c in waiting[:_DUE]]
        if len(waiting) > _DUE:
            first.append(f"and {len(waiting) - _DUE} more")
        lines.append(f"Due again: {'; '.join(first)}.")
    names = tuple((each.id, each.title) for each in lessons)
    sure = calibrate([each.confidence for each in given], [each.right for each in given], _BINS)
    by: Literal["truth", "network"] = "network" if beside else "truth"
    return ProgressView(learner, lesson, names, found, misses, sure.bins, tuple(lines), by)


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


def _miss_row(miss: MissRate, titles: dict[str, Lesson], word: str) -> MissRow:
    found = titles.get(miss.lesson)

    def said(text: str) -> str:
        if text in _YES_NO:
            return _YES_NO[text]
        known = found is not None and text in found.classes
        return found.choice(text).text if known and found is not None else text

    instead = ", ".join(f"{said(text)} ({n})" for text, n in miss.instead[:_INSTEAD])
    title = _title(miss.lesson, miss.shown, titles)
    return MissRow(title, miss.asked, miss.missed, miss.rate, miss.low, miss.high, instead, word)
