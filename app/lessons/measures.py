"""How a learner does: misses class by class, time, and the learning curve."""

from __future__ import annotations

import math
import statistics
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.lessons.calibration import Calibration, calibrate
from app.lessons.staircase import difficulty_after

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.lessons.given import Given

WINDOW = 20
"""Answers that a point of the learning curve stands on."""
_Z = 1.959964


@dataclass(frozen=True, slots=True)
class MissRate:
    """Misses of one class of a lesson.

    Parameters
    ----------
    lesson, shown : str
        Which class of which lesson.
    asked, missed : int
        Counts; never 0 asked.
    rate, low, high : float
        Share missed, and its 95 % interval (Wilson, J Am Stat Assoc 22 (1927) 209), 0…1.
    instead : tuple of (str, int)
        What was answered instead, most often first.
    """

    lesson: str
    shown: str
    asked: int
    missed: int
    rate: float
    low: float
    high: float
    instead: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Point:
    """One point of the learning curve: after so many answers, over the last 20 at most."""

    answers: int
    right: float
    difficulty: float


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a learner stands, in one lesson or all; None is "no answer yet", never 0.

    Parameters
    ----------
    answers : int
        How many.
    right, credit : float or None
        Shares 0…1.
    seconds : float or None
        Median time for an answer.
    misses : tuple of MissRate
        Highest rate first.
    calibration : Calibration
        Confidence against outcome.
    curve : tuple of Point
        Learning curve.
    """

    answers: int
    right: float | None
    credit: float | None
    seconds: float | None
    misses: tuple[MissRate, ...]
    calibration: Calibration
    curve: tuple[Point, ...]

    @property
    def faultless(self) -> str | None:
        """Sentence for a learner who never erred; None for others.

        Without a miss in n answers the true rate may still be up to 3 / n (Hanley and
        Lippman-Hand, JAMA 249 (1983) 1743).
        """
        if not self.answers or any(miss.missed for miss in self.misses):
            return None
        if self.answers < 3:
            return f"No miss in {self.answers} so far."
        return (
            f"No miss in {self.answers} answers. That still allows for up to "
            f"{min(1.0, 3 / self.answers):.1%} misses."
        )


def standing(given: Sequence[Given]) -> Standing:
    """Sum up answers, oldest first."""
    if not given:
        return Standing(0, None, None, None, (), calibrate([], []), ())
    right = [each.right for each in given]
    return Standing(
        answers=len(given),
        right=sum(right) / len(given),
        credit=sum(each.credit for each in given) / len(given),
        seconds=statistics.median(each.seconds for each in given),
        misses=miss_rates(given),
        calibration=calibrate([each.confidence for each in given], right),
        curve=learning_curve(given),
    )


def miss_rates(given: Sequence[Given]) -> tuple[MissRate, ...]:
    """Misses of each class that was asked, the highest rate first."""
    groups: dict[tuple[str, str], list[Given]] = {}
    for each in given:
        groups.setdefault((each.lesson, each.shown), []).append(each)
    found = []
    for (lesson, shown), group in groups.items():
        missed = [each for each in group if not each.right]
        counts: dict[str, int] = {}
        for each in missed:
            text = f"{each.answer:.2f}" if isinstance(each.answer, float) else str(each.answer)
            if not isinstance(each.answer, tuple):
                counts[text] = counts.get(text, 0) + 1
        low, high = wilson(len(missed), len(group))
        instead = tuple(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))
        rate = len(missed) / len(group)
        found.append(MissRate(lesson, shown, len(group), len(missed), rate, low, high, instead))
    return tuple(sorted(found, key=lambda each: (-each.rate, each.lesson, each.shown)))


def learning_curve(given: Sequence[Given], window: int = WINDOW) -> tuple[Point, ...]:
    """Share right over the last answers, after each answer; difficulty as it was then."""
    points = []
    for k in range(1, len(given) + 1):
        last = given[max(0, k - window) : k]
        share = sum(each.right for each in last) / len(last)
        points.append(Point(k, share, given[k - 1].difficulty))
    return tuple(points)


def next_difficulty(given: Sequence[Given], lesson: str) -> float:
    """Difficulty 0…1 of the next question of a lesson."""
    return difficulty_after(each.right for each in given if each.lesson == lesson)


def wilson(hits: int, count: int) -> tuple[float, float]:
    """Return the 95 % interval of a share, 0…1; of nothing, (0, 1)."""
    if not count:
        return 0.0, 1.0
    share, square = hits / count, _Z * _Z
    middle = (share + square / (2 * count)) / (1 + square / count)
    root = math.sqrt(share * (1 - share) / count + square / (4 * count * count))
    half = _Z * root / (1 + square / count)
    return max(0.0, middle - half), min(1.0, middle + half)
