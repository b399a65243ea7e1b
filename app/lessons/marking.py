"""Marks an answer against the key: pure functions; the rules of partial credit stand here.

| answer | full credit | partial credit |
|---|---|---|
| choice, yes_no | the right one | half for a choice that the lesson calls near |
| count | exact; up to 1 off from four B-lines on, 2 off from eight on | half for one more off |
| share | up to 0.10 off | falls evenly to none at 0.40 off |
| place | where the point moves, and 0.06 beside it | falls evenly to none at 0.25 off |
| line | 2 mm off at most, all of it and nothing else | see `mark_line` |

An answer is right from a credit of 0.8 on; misses, calibration, difficulty and repetition count by
that.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from app.lessons.cine import to_across
from app.lessons.errors import LessonError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from app.lessons.lesson import AnswerKind
    from app.lessons.question import Answer, Key, Question, Stroke, TrueLine
    from augment.phantom import Truth

RIGHT = 0.8
NEAR = 0.5
SHARE_FULL, SHARE_NONE = 0.10, 0.40
PLACE_FULL, PLACE_NONE = 0.06, 0.25
LINE_FULL_MM, LINE_NONE_MM = 2.0, 5.0
_EDGE_BEAMS = 3
_MOST_POINTS = 5000


@dataclass(frozen=True, slots=True)
class Mark:
    """What an answer earns.

    Parameters
    ----------
    credit : float
        0…1.
    off : float or None
        How far it is off: B-lines, share, share of the aperture, or mm; signed where more and less
        differ. None where that means nothing.
    covered, beside : float or None
        For a line: share 0…1 of the true line that is drawn, and share of the drawing where there
        is none.
    """

    credit: float
    off: float | None = None
    covered: float | None = None
    beside: float | None = None

    @property
    def right(self) -> bool:
        """Whether it counts as right."""
        return self.credit >= RIGHT - 1e-9


def mark(question: Question, key: Key, answer: Answer) -> Mark:
    """Mark an answer.

    Raises
    ------
    LessonError
        If it is no answer to this question; the sentence says what one is.
    """
    check_answer(question, answer)
    if question.answer == "yes_no":
        return Mark(1.0 if answer == key.value else 0.0)
    if question.answer == "choice":
        return mark_choice(str(answer), str(key.value), key.near)
    if question.answer == "line":
        assert isinstance(answer, tuple) and key.line is not None
        return mark_line(answer, key.line, key.truth)
    number = float(answer)  # type: ignore[arg-type]
    if question.answer == "place":
        assert key.sweep is not None
        return mark_place(number, key.sweep)
    true = float(key.value)  # type: ignore[arg-type]
    return mark_share(number, true) if question.answer == "share" else mark_count(number, true)


def check_answer(question: Question, answer: Answer) -> None:
    """Refuse what is no answer to a question, with a sentence that says what one is."""
    check_value(question.answer, answer, [name for name, _ in question.choices])


def check_value(kind: AnswerKind, answer: Answer, names: Sequence[str] = ()) -> None:
    """Refuse what is no answer of a kind; `names` are those of the choices."""
    number = isinstance(answer, int | float) and not isinstance(answer, bool)
    if kind == "choice":
        fits, wanted = answer in names, f"one of {', '.join(names)}"
    elif kind == "yes_no":
        fits, wanted = isinstance(answer, bool), "yes or no"
    elif kind == "count":
        fits = number and 0 <= answer <= 99 and answer == int(answer)  # type: ignore[operator,arg-type]
        wanted = "a whole number, 0 or more"
    elif kind == "line":
        fits, wanted = _is_line(answer), "points x,y in the picture, at least two to a line"
    else:
        fits = number and 0.0 <= answer <= 1.0  # type: ignore[operator]
        wanted = "a number from 0 to 1"
    if not fits:
        raise LessonError(f"The answer must be {wanted}.")


def _is_line(answer: Answer) -> bool:
    if not isinstance(answer, tuple) or not answer:
        return False
    if sum(len(stroke) for stroke in answer) > _MOST_POINTS:
        return False
    fits = all(len(stroke) >= 2 for stroke in answer)
    return fits and all(
        len(point) == 2 and all(math.isfinite(number) for number in point)
        for stroke in answer
        for point in stroke
    )


def mark_choice(answer: str, true: str, near: frozenset[str]) -> Mark:
    """Mark a choice: all, half for a near one, or nothing."""
    return Mark(1.0 if answer == true else NEAR if answer in near else 0.0)


def mark_count(answer: float, true: float) -> Mark:
    """Mark a count; from four on one off is still right, from eight on two."""
    free = 0 if true < 4 else 1 if true < 8 else 2
    excess = max(0.0, abs(answer - true) - free)
    return Mark(1.0 if excess == 0 else 0.5 if excess <= 1 else 0.0, answer - true)


def mark_share(answer: float, true: float) -> Mark:
    """Mark a share 0…1."""
    return Mark(_falling(abs(answer - true), SHARE_FULL, SHARE_NONE), answer - true)


def mark_place(answer: float, sweep: tuple[float, float]) -> Mark:
    """Mark a place along the aperture against the stretch in which the true one moves."""
    low, high = sweep
    off = answer - high if answer > high else min(0.0, answer - low)
    return Mark(_falling(abs(off), PLACE_FULL, PLACE_NONE), off)


def mark_line(answer: tuple[Stroke, ...], line: TrueLine, truth: Truth) -> Mark:
    """Mark a drawn line, beam by beam.

    A beam where both lines are earns 1 up to 2 mm apart, falling to 0 at 5 mm. The mean over the
    true line (by its length), what is not drawn earning 0, says how much was found; the mean over
    the drawing, what lies where there is none earning 0, how much of it is true. The credit is
    their harmonic mean. Three beams over each end are free.

    Returns
    -------
    Mark
        `off` is the mean distance, mm, where both lines are; below it is positive.
    """
    drawn = drawn_depth(answer, truth, line.depth_mm.size)
    there, given = np.isfinite(line.depth_mm), np.isfinite(drawn)
    both = there & given
    off = np.where(both, drawn - line.depth_mm, 0.0)
    fall = (LINE_NONE_MM - np.abs(off)) / (LINE_NONE_MM - LINE_FULL_MM)
    earned = np.where(both, np.clip(fall, 0.0, 1.0), 0.0)
    spare = np.convolve(there, np.ones(2 * _EDGE_BEAMS + 1), mode="same") > 0
    counts = given & (there | ~spare)
    if not both.any():
        return Mark(0.0, None, 0.0, 1.0)
    found = float((earned * line.arc_mm)[there].sum() / line.arc_mm[there].sum())
    true = float(earned[counts].mean())
    credit = 0.0 if found + true == 0.0 else 2 * found * true / (found + true)
    covered = float(line.arc_mm[both].sum() / line.arc_mm[there].sum())
    beside = float((counts & ~there).sum() / counts.sum())
    return Mark(credit, float(off[both].mean()), covered, beside)


def drawn_depth(answer: tuple[Stroke, ...], truth: Truth, beams: int) -> NDArray[np.float64]:
    """Depth of drawn strokes on each beam, (beams,) mm; not a number where nothing is drawn."""
    total, count = np.zeros(beams), np.zeros(beams)
    for stroke in answer:
        points = np.asarray(stroke, np.float64)
        steps = np.hypot(*np.diff(points, axis=0).T)
        at = np.concatenate([[0.0], np.cumsum(steps)])
        fine = np.linspace(0.0, at[-1], int(min(4 * at[-1], 20_000)) + 2)
        dense = np.stack([np.interp(fine, at, points[:, k]) for k in (0, 1)], 1)
        across, depth = to_across(truth, dense)
        inside = (across >= 0.0) & (across < 1.0)
        beam = (across[inside] * beams).astype(int)
        total += np.bincount(beam, depth[inside], beams)
        count += np.bincount(beam, minlength=beams)
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.asarray(total / count)


def _falling(off: float, full: float, none: float) -> float:
    """1 up to `full`, evenly down to 0 at `none`."""
    return min(1.0, max(0.0, (none - off) / (none - full)))
