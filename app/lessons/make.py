"""Makes a question: a pure function of lesson, seed, difficulty and the class that is wanted."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

import numpy as np

from app.lessons.draft import Wish
from app.lessons.errors import LessonError
from app.lessons.lookalike_questions import make_lookalike
from app.lessons.moving_questions import make_point, make_sliding, make_zone, zone_profile
from app.lessons.question import Key, Question, Sheet
from app.lessons.still_questions import (
    make_count,
    make_line,
    make_pattern,
    make_scorable,
    make_score,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.lessons.draft import Draft
    from app.lessons.lesson import Kind, Lesson, Level

TRIES = 80
"""So many scenes are drawn at most until one shows the wanted class beyond doubt."""
_LARGEST_SEED = 2**53

_MAKERS: dict[Kind, Callable[[Wish], Draft | None]] = {
    "pattern": make_pattern,
    "count": make_count,
    "line": make_line,
    "score": make_score,
    "sliding": make_sliding,
    "point": make_point,
    "lookalike": make_lookalike,
    "zones": make_zone,
    "scorable": make_scorable,
}


def make_question(
    lesson: Lesson, seed: int, difficulty: float = 0.0, wanted: str | None = None
) -> Sheet:
    """Make a question with its key; the same arguments make the same one.

    Scenes are drawn one after the other until one shows the class beyond doubt: what the maker of
    that kind asks of it is said in `still_questions`, `moving_questions`, `lookalike_questions`.

    Parameters
    ----------
    lesson : Lesson
        Of which lesson.
    seed : int
        0 or more. Of a lesson of zones, each run of seeds as long as the zones is one patient.
    difficulty : float
        0 (easiest) … 1.
    wanted : str or None
        The class that it is to be about; None draws one, by the shares of the lesson.

    Raises
    ------
    LessonError
        If no scene fits, or an argument is out of its range.
    """
    if not 0 <= seed < _LARGEST_SEED or not 0.0 <= difficulty <= 1.0:
        raise LessonError("A question takes a seed of 0 or more and a difficulty of 0 to 1.")
    salt = zlib.crc32(lesson.id.encode())
    shown = wanted if wanted is not None else _draw_class(lesson, seed, salt)
    choice = lesson.choice(shown)
    draft = _draft(lesson, seed, salt, lesson.level(difficulty), shown)
    pairs = [set(pair) for pair in lesson.near if shown in pair]
    question = Question(
        lesson=lesson.id,
        seed=seed,
        difficulty=difficulty,
        wanted=wanted,
        prompt=lesson.prompt,
        answer=lesson.answer,
        choices=tuple((each.name, each.text) for each in lesson.choices),
        cine=draft.cine,
        region=draft.region,
        zone=lesson.zones[seed % len(lesson.zones)] if lesson.zones else None,
    )
    key = Key(
        shown=shown,
        value=draft.value,
        because=choice.because,
        truth=draft.truth,
        sweep=draft.sweep,
        line=draft.line,
        near=frozenset().union(*pairs) - {shown},
    )
    return Sheet(lesson, question, key)


def _draft(lesson: Lesson, seed: int, salt: int, level: Level, shown: str) -> Draft:
    """Draw scenes until one fits."""
    for attempt in range(TRIES):
        rng = np.random.default_rng([salt, seed, lesson.classes.index(shown), attempt])
        draft = _MAKERS[lesson.kind](Wish(lesson, level, shown, rng))
        if draft is not None:
            return draft
    raise LessonError(
        f"No picture of {lesson.choice(shown).text} was found for seed {seed} of {lesson.id}: "
        "take another seed, or an easier level."
    )


def _draw_class(lesson: Lesson, seed: int, salt: int) -> str:
    if lesson.zones:
        count = len(lesson.zones)
        profile = zone_profile(seed // count, count, lesson.classes, salt)
        return profile[seed % count]
    shares = np.array([choice.share for choice in lesson.choices])
    rng = np.random.default_rng([salt, seed])
    return str(rng.choice(np.array(lesson.classes), p=shares / shares.sum()))
