"""Lessons are data: the shipped ones are whole, the schema is theirs, a wrong file is told."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.lessons.errors import LessonError
from app.lessons.lesson import ANSWERS, CLASSES, find_lesson, json_schema, shipped_lessons

ROOT = Path(__file__).resolve().parents[3]
GOOD = (ROOT / "assets" / "lessons" / "3-count-b-lines.toml").read_text("utf-8")


def test_every_kind_has_a_lesson_and_every_class_is_asked() -> None:
    lessons = shipped_lessons()
    assert len({lesson.id for lesson in lessons}) == len(lessons) >= 8
    assert {lesson.kind for lesson in lessons} == set(ANSWERS)
    for lesson in lessons:
        assert set(lesson.classes) == set(CLASSES[lesson.kind])
        assert {lesson.level(d / 10).preset for d in range(11)} >= {"teaching", "clinical"}


def test_the_schema_in_the_docs_is_that_of_the_code() -> None:
    kept = json.loads((ROOT / "docs" / "lesson.schema.json").read_text("utf-8"))
    assert kept == json.loads(json.dumps(json_schema()))


@pytest.mark.parametrize(
    ("before", "after", "hint"),
    [
        ("schema = 1", "schema = 2", "schema"),
        ('kind = "count"', 'kind = "counting"', "kind"),
        ('name = "few"', 'name = "several"', "several"),
        ("from = 0.0", "from = 0.1", "levels"),
        ('goal = "', 'gaol = "', "goal"),
        ("share = 2.0", "shear = 2.0", "shear"),
        ('title = "Count the B-lines"', "title = [", "TOML"),
        ("most = 4", "most = -1", "most"),
        ('wanted = "none"', 'wanted = "lots"', "lots"),
    ],
)
def test_a_wrong_lesson_is_refused_in_one_sentence(tmp_path: Path, before, after, hint) -> None:
    assert before in GOOD
    path = tmp_path / "mine.toml"
    path.write_text(GOOD.replace(before, after, 1), "utf-8")
    with pytest.raises(LessonError, match=hint) as told:
        find_lesson(str(path))
    assert "\n" not in str(told.value) and str(tmp_path) not in str(told.value)


def test_the_lesson_in_the_docs_is_one(tmp_path: Path) -> None:
    text = (ROOT / "docs" / "lessons.md").read_text("utf-8")
    path = tmp_path / "mine.toml"
    path.write_text(text.split("```ini\n")[1].split("```")[0], "utf-8")
    assert find_lesson(str(path)).id == "one-or-many"


def test_a_source_is_asked_for_counts_and_scores_only(tmp_path: Path) -> None:
    lessons = shipped_lessons("source")
    assert [each.kind for each in lessons] == ["count", "score"]
    path = tmp_path / "mine.toml"
    sliding = (ROOT / "assets" / "lessons" / "6-sliding.toml").read_text("utf-8")
    path.write_text(sliding.replace("schema = 1", 'schema = 1\npictures = "source"', 1), "utf-8")
    with pytest.raises(LessonError, match="count and score"):
        find_lesson(str(path))


def test_a_lesson_that_is_not_there_names_those_that_are() -> None:
    with pytest.raises(LessonError, match="count-b-lines"):
        find_lesson("count-c-lines")
    with pytest.raises(LessonError, match=r"gone\.toml cannot be read"):
        find_lesson("gone.toml")
