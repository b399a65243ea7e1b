"""Explains a lesson: its examples, painted by the generator one after the other."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.lessons.make import make_question
from app.lessons.pictures import example_panels
from app.lessons.room.state import Explained, Shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.lessons.lesson import Lesson


def explained(lesson: Lesson) -> Iterator[Explained]:
    """Give the explanation as it grows: first without a picture, then with one more each time.

    Raises
    ------
    LessonError
        If an example cannot be made.
    """
    now = Explained(lesson, (), len(lesson.examples))
    yield now
    for each in lesson.examples:
        page = make_question(lesson, each.seed, each.difficulty, each.wanted)
        plain, true = example_panels(each.caption, page)
        assert plain.picture is not None and true.picture is not None
        below = " ".join((f"{true.title}.", *true.lines))
        shown = Shown(each.caption, plain.picture, true.picture, below)
        now = replace(now, pictures=(*now.pictures, shown))
        yield now
