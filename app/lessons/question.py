"""A question and its key: kept apart, so that what is shown holds no truth."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from app.lessons.cine import Cine
    from app.lessons.lesson import AnswerKind, Lesson
    from augment.phantom import Truth

Stroke = tuple[tuple[float, float], ...]
"""Points x, y of a drawn line, pixels of the picture."""
Answer = str | int | float | bool | tuple[Stroke, ...]
"""choice: its name; count: whole number; share, place: 0…1; yes_no: True is yes; line: strokes."""


@dataclass(frozen=True, slots=True)
class Question:
    """What the learner is shown.

    Parameters
    ----------
    lesson, seed, difficulty, wanted : str, int, float, str or None
        What the question was made from: the same four make the same question.
    prompt : str
        What is asked.
    answer : str
        How it is answered; see `Answer`.
    choices : tuple of (str, str)
        Name and text of each, for "choice".
    cine : Cine
        What is painted; its scene is not for the screen.
    region : (float, float) or None
        Part of the aperture that is asked about, 0 (left) … 1 (right).
    zone : str or None
        Zone of an examination.
    """

    lesson: str
    seed: int
    difficulty: float
    wanted: str | None
    prompt: str
    answer: AnswerKind
    choices: tuple[tuple[str, str], ...]
    cine: Cine
    region: tuple[float, float] | None = None
    zone: str | None = None


@dataclass(frozen=True, slots=True, eq=False)
class TrueLine:
    """The pleural line as the masks show it.

    Parameters
    ----------
    depth_mm : (beams,) float64
        Its depth below the skin; not a number where it does not show.
    arc_mm : (beams,) float64
        Each beam's part of its length.
    """

    depth_mm: NDArray[np.float64]
    arc_mm: NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Key:
    """What is true, for marking.

    Parameters
    ----------
    shown : str
        Class of the question, one of the lesson's.
    value : Answer
        The right answer; for "line" the true strokes, for "place" the middle of `sweep`.
    because : str
        How it is known.
    truth : Truth
        Side-car of the key frame.
    sweep : (float, float) or None
        Where the place asked for moves in the recording, 0…1 across.
    line : TrueLine or None
        For "line".
    near : frozenset of str
        Choices that earn half the credit.
    """

    shown: str
    value: Answer
    because: str
    truth: Truth
    sweep: tuple[float, float] | None = None
    line: TrueLine | None = None
    near: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """A question with its key; only a session holds both."""

    lesson: Lesson
    question: Question
    key: Key
