"""Marks: the truth earns all, and credit falls as an answer moves away from it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.lessons.errors import LessonError
from app.lessons.lesson import find_lesson
from app.lessons.make import make_question
from app.lessons.marking import (
    mark,
    mark_choice,
    mark_count,
    mark_line,
    mark_place,
    mark_share,
)
from app.lessons.why import why


@pytest.fixture(scope="module")
def line():
    return make_question(find_lesson("pleural-line"), 4, wanted="ribs")


def moved(strokes, down: float, across: float = 0.0):
    return tuple(tuple((x + across, y + down) for x, y in stroke) for stroke in strokes)


@given(st.integers(0, 20), st.integers(0, 20))
def test_counts_are_free_within_their_margin_only(answer: int, true: int) -> None:
    free = 0 if true < 4 else 1 if true < 8 else 2
    earned = mark_count(answer, true)
    assert earned.right == (abs(answer - true) <= free)
    assert earned.off == answer - true


@given(st.floats(0, 1), st.floats(0, 1), st.floats(0, 1))
def test_a_share_farther_off_never_earns_more(true: float, one: float, two: float) -> None:
    near, far = sorted((one, two), key=lambda each: abs(each - true))
    assert mark_share(near, true).credit >= mark_share(far, true).credit
    assert mark_share(true, true).credit == 1.0


@given(st.floats(0, 1), st.floats(0, 0.3), st.floats(0, 1))
def test_a_place_inside_its_sweep_is_right(low: float, width: float, answer: float) -> None:
    high = min(1.0, low + width)
    earned = mark_place(answer, (low, high))
    assert 0.0 <= earned.credit <= 1.0
    if low <= answer <= high:
        assert earned.credit == 1.0 and earned.off == 0.0


def test_a_near_choice_earns_half_and_is_not_right() -> None:
    earned = mark_choice("b", "a", frozenset({"b"}))
    assert earned.credit == 0.5 and not earned.right
    assert mark_choice("c", "a", frozenset({"b"})).credit == 0.0


def test_the_true_line_is_right_and_loses_as_it_sinks(line) -> None:
    question, key = line.question, line.key
    scale = key.truth.geometry.mm_per_px
    credits = [mark(question, key, moved(key.value, mm / scale)).credit for mm in (0, 1, 3, 4, 6)]
    assert credits[0] > 0.97 and credits[1] > 0.9
    assert credits == sorted(credits, reverse=True) and credits[-1] < 0.2
    assert mark(question, key, moved(key.value, 2 / scale)).off > 1.0


def test_half_a_line_and_a_line_through_ribs_cost_what_they_should(line) -> None:
    strokes, key = line.key.value, line.key
    whole = mark_line(strokes, key.line, key.truth)
    first = mark_line(strokes[:1], key.line, key.truth)
    assert first.covered < whole.covered and first.credit < whole.credit
    joined = (tuple(point for stroke in strokes for point in stroke),)
    through = mark_line(joined, key.line, key.truth)
    assert through.beside > whole.beside and through.credit < whole.credit
    apart = mark_line(moved(strokes, 5000.0), key.line, key.truth)
    assert apart.credit == 0.0


@pytest.mark.parametrize(
    ("kind", "answers"),
    [
        ("count", ("3", 2.5, -1, True, float("nan"))),
        ("share", (1.1, -0.1, float("nan"), True, "half")),
        ("yes_no", (1, "yes")),
        ("choice", ("z", 1)),
        ("line", ((), (((1.0, 2.0),),), (((1.0, float("inf")), (2.0, 2.0)),), "1,2 3,4")),
    ],
)
def test_what_is_no_answer_is_refused(line, kind: str, answers) -> None:
    question = replace(line.question, answer=kind, choices=(("a", "An a"),))
    for answer in answers:
        with pytest.raises(LessonError, match="must be"):
            mark(question, line.key, answer)


def test_the_sentence_says_the_difference() -> None:
    page = make_question(find_lesson("count-b-lines"), 3, wanted="many")
    true = int(page.key.value)
    told = why(page, true + 5, mark(page.question, page.key, true + 5))
    assert f"{true} B-lines" in told and "5 too many" in told and told.count(".") == 1
    right = why(page, true, mark(page.question, page.key, true))
    assert "you counted right" in right
    assert np.isfinite(true)
