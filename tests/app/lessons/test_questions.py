"""Questions: the same arguments make the same one, and what is marked as true is in the masks."""

from __future__ import annotations

import numpy as np
import pytest

from app.lessons.cine import key_sample, to_across, to_picture
from app.lessons.errors import LessonError
from app.lessons.lesson import find_lesson, shipped_lessons
from app.lessons.make import make_question
from app.lessons.mask_reading import read_masks, spans
from app.lessons.truth_check import check_lesson, fault_of

LESSONS = shipped_lessons()


@pytest.mark.parametrize("lesson", LESSONS, ids=lambda lesson: lesson.id)
def test_the_marked_truth_agrees_with_masks_and_side_car(lesson) -> None:
    found = check_lesson(lesson, 2)
    assert found.faults == () and found.agree == 2


@pytest.mark.parametrize(
    ("name", "seed", "wanted", "difficulty"),
    [
        pytest.param("score-this-space", 454, "part", 1.0, id="a speck of a rib over the space"),
        pytest.param("zone-by-zone", 196, "0", 0.8, id="masks merge where the side-car is free"),
        pytest.param("zone-by-zone", 249, "1", 0.5, id="masks part a space and its rays"),
        pytest.param("zone-by-zone", 370, "2", 0.5, id="masks hide the worst space"),
        pytest.param("count-b-lines", 425, "many", 0.5, id="rays that the masks merge"),
    ],
)
def test_no_question_is_asked_that_two_readings_answer_differently(
    name, seed, wanted, difficulty
) -> None:
    assert fault_of(make_question(find_lesson(name), seed, difficulty, wanted)) == ""


def test_a_question_is_a_pure_function_of_its_arguments() -> None:
    lesson = find_lesson("score-this-space")
    one, two = make_question(lesson, 5, 0.5), make_question(lesson, 5, 0.5)
    assert one.question == two.question and one.key.value == two.key.value
    named = make_question(lesson, 5, 0.5, one.key.shown)
    assert named.question.cine == one.question.cine
    assert make_question(lesson, 6, 0.5).question.cine != one.question.cine


def test_the_check_notices_a_wrong_truth() -> None:
    from dataclasses import replace

    page = make_question(find_lesson("count-b-lines"), 2, wanted="few")
    assert fault_of(page) == ""
    wrong = replace(page, key=replace(page.key, value=int(page.key.value) + 1))
    assert "rays" in fault_of(wrong)


def test_the_independent_reading_counts_what_is_painted() -> None:
    page = make_question(find_lesson("count-b-lines"), 2, wanted="many")
    read = read_masks(key_sample(page.question.cine))
    assert sum(read.count(span) for span in read.spaces) == page.key.value
    assert spans(np.array([True, False, True, True])) == [(0, 1), (2, 4)]


@pytest.mark.parametrize("name", ["lung-point", "pleural-line"])
def test_places_in_the_picture_and_along_the_probe_are_two_ways_round(name: str) -> None:
    truth = make_question(find_lesson(name), 1).key.truth
    across, deep = np.array([0.1, 0.5, 0.93]), np.array([5.0, 20.0, 33.0])
    again = to_across(truth, to_picture(truth, across, deep))
    assert np.allclose(again[0], across) and np.allclose(again[1], deep)


def test_eight_zones_are_one_patient() -> None:
    lesson = find_lesson("zone-by-zone")
    page = make_question(lesson, 17)
    assert page.question.zone == lesson.zones[1]


def test_a_class_or_seed_that_there_is_not_is_told() -> None:
    lesson = find_lesson("sliding")
    with pytest.raises(LessonError, match="does-not"):
        make_question(lesson, 1, wanted="perhaps")
    with pytest.raises(LessonError, match="seed"):
        make_question(lesson, -1)


def test_a_count_is_asked_only_where_the_masks_hold_no_confluence() -> None:
    lesson = find_lesson("count-b-lines")
    assert fault_of(make_question(lesson, 425, 0.5, "many")) == ""
