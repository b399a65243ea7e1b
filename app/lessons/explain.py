"""The picture of a lesson's one-screen explanation, made by the generator from its examples."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.lessons.errors import LessonError
from app.lessons.make import make_question
from app.lessons.pictures import explain_picture, save

if TYPE_CHECKING:
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from app.lessons.lesson import Lesson


def explanation(lesson: Lesson) -> NDArray[np.uint8]:
    """Draw the examples of a lesson on one sheet, (H, W, 3) uint8 RGB.

    Raises
    ------
    LessonError
        If an example cannot be made.
    """
    pages = [
        (each.caption, make_question(lesson, each.seed, each.difficulty, each.wanted))
        for each in lesson.examples
    ]
    return explain_picture(pages, lesson.title)


def write_explanation(lesson: Lesson, folder: Path) -> Path:
    """Write the sheet as `ID.png`.

    Raises
    ------
    LessonError
        If it cannot be written.
    """
    path = folder / f"{lesson.id}.png"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        save(path, explanation(lesson))
    except OSError as error:
        raise LessonError(
            f"{path.name} cannot be written ({error.strerror}): choose another place with --out."
        ) from error
    return path
