"""Lessons on a source of one's own: blind first, marked beside the network, never mixed."""

from __future__ import annotations

import json
import sqlite3
from functools import partial

import pytest
from typer.testing import CliRunner

from app.api import examine
from app.cli import root
from app.lessons.beside import LESS, Reading, caution, compare, head, reading_of
from app.lessons.errors import LessonError, NotCommitted
from app.lessons.given import Given
from app.lessons.lesson import find_lesson, shipped_lessons
from app.lessons.practice import Practice
from app.lessons.progress import Progress
from app.lessons.report import export, instructor_rows, standing_lines
from app.lessons.room import reply as replies
from app.lessons.room.state import Page, Phase
from app.lessons.room.tutor import Tutor
from app.model import load_model
from app.sources import open_source
from app.status import State
from tests.app.lessons.room_kit import wait
from tests.app.lessons.test_scripted_learner import START

LUNG = "phantom:preset=teaching,pattern=B,seed=3"
LIVER = "phantom:preset=teaching,pattern=L,seed=1"


@pytest.fixture
def tutor_of(tmp_path):
    made = []

    def make(source: str | None) -> Tutor:
        tutor = Tutor(
            partial(Progress, tmp_path / "p.sqlite"),
            (*shipped_lessons(), *shipped_lessons("source")),
            load_model,
            lambda: None,
            open_source=None if source is None else partial(open_source, source),
        )
        made.append(tutor)
        tutor.enter("heron-7")
        wait(tutor, lambda: tutor.stand.learner == "heron-7")
        return tutor

    yield make
    assert all(tutor.close() for tutor in made)


def hold(tutor: Tutor, lesson: str) -> None:
    tutor.show_lesson(lesson)
    tutor.begin()
    wait(tutor, lambda: (now := tutor.stand.asked) is not None and now.frames)
    tutor.go_on()
    wait(tutor, lambda: tutor.stand.asked.phase is Phase.ASKED)


def give(tutor: Tutor, value: float) -> None:
    tutor.reply(lambda now: replies.sure(replies.with_value(now, value), 0.8))
    tutor.go_on()
    wait(tutor, lambda: tutor.stand.asked.phase is Phase.TRUTH)


@pytest.mark.gate
def test_it_is_marked_beside_the_network_and_stays_out_of_every_true_figure(
    tutor_of, tmp_path
) -> None:
    tutor = tutor_of(LUNG)
    hold(tutor, "gel-count")
    asked = tutor.stand.asked
    assert asked.told is None and asked.frames[0].ndim == 2  # no mask before the answer
    with pytest.raises(NotCommitted):
        tutor.holding._question.network()
    give(tutor, 99)
    told = tutor.stand.asked.told
    assert told.by == "network" and told.right is False
    assert "You said 99 B-lines, the network says" in told.why and "less than truth" in told.network
    tutor.go_on()
    wait(tutor, lambda: tutor.stand.asked.phase is Phase.AIMING and tutor.stand.asked.number == 2)
    tutor.show_progress()
    wait(tutor, lambda: tutor.stand.progress is not None)
    assert tutor.stand.progress.standing.answers == 0
    tutor.show_progress("gel-count")
    wait(tutor, lambda: tutor.stand.progress.by == "network")
    view = tutor.stand.progress
    assert view.standing.answers == 1 and view.misses[0].word == "otherwise"
    assert "not in any other figure" in " ".join(view.lines)
    tutor.home()
    wait(tutor, lambda: tutor.stand.start is not None and tutor.stand.start.rows[-2].answers)
    assert "as the network" in tutor.stand.start.rows[-2].told
    with Progress(tmp_path / "p.sqlite") as file:
        assert file.given("heron-7") == () and "No answer yet" in standing_lines(())[0]
        assert instructor_rows(file)[0][1] == "0"
        assert file.beside.rows()[0]["model"].startswith("pleura-lung")


@pytest.mark.gate
def test_where_the_network_gives_no_number_nothing_is_marked_and_the_reason_is_told(
    tutor_of, tmp_path
) -> None:
    tutor = tutor_of(LIVER)
    hold(tutor, "gel-score")
    give(tutor, 0.5)
    told = tutor.stand.asked.told
    assert told.right is None, told.why
    assert told.head.startswith("Not marked")
    assert "gives no number here (" in told.why and "not marked" in told.why
    with Progress(tmp_path / "p.sqlite") as file:
        apart = file.beside.given("heron-7")
    assert apart.marked == () and len(apart.unmarked) == 1 and apart.unmarked[0]


def test_a_source_that_is_not_there_is_told_and_another_try_is_offered(tutor_of) -> None:
    tutor = tutor_of("gone.mp4")
    tutor.show_lesson("gel-count")
    tutor.begin()
    wait(tutor, lambda: tutor.stand.alarm)
    assert "gone.mp4" in tutor.stand.notice and tutor.stand.asked.phase is Phase.FAILED
    tutor.go_on()
    wait(tutor, lambda: tutor.stand.asked.phase is Phase.FAILED)


def test_without_a_source_it_is_told_how_to_name_one(tutor_of, tmp_path) -> None:
    tutor = tutor_of(None)
    tutor.show_lesson("gel-count")
    tutor.begin()
    wait(tutor, lambda: tutor.stand.alarm)
    assert "--source device:0" in tutor.stand.notice and tutor.stand.page is Page.LESSON
    with (
        Progress(tmp_path / "q.sqlite") as file,
        pytest.raises(LessonError, match="--source device:0"),
    ):
        Practice(file, "heron-7", find_lesson("gel-count"))


@pytest.mark.gate
@pytest.mark.parametrize("state", [State.FROZEN, State.NO_MASK, State.LOST])
def test_a_picture_that_is_frozen_or_lost_has_no_number(state) -> None:
    lesson = find_lesson("gel-count")
    result = next(examine(open_source(f"{LUNG},seconds=1,fps=4"), load_model()))
    assert result.score.value is not None
    assert reading_of(lesson, result, State.LIVE).value == result.score.b_lines
    found = reading_of(lesson, result, state)
    assert found.value is None and found.reason
    assert compare(lesson, 2, 0.9, 1.0, found).mark is None


def test_the_difference_is_marked_by_the_rules_of_the_true_lessons() -> None:
    count, share = find_lesson("gel-count"), find_lesson("gel-score")
    assert compare(count, 5, 0.9, 1.0, Reading(4)).mark.right
    assert compare(count, 4, 0.9, 1.0, Reading(4)).shown == "many"
    near = compare(count, 2, 0.9, 1.0, Reading(1))
    assert near.mark.credit == 0.5 and head(near).startswith("You nearly agree")
    assert head(compare(share, 0.9, 0.9, 1.0, Reading(0.1))).startswith("You differ from")
    doubtful = compare(share, 0.1, 0.9, 1.0, Reading(0.1, doubt="pleural line faint"))
    assert "doubtful: pleural line faint" in caution(doubtful) and LESS in caution(doubtful)


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (["gel-count", "--terminal"], "--source device:0"),
        (["--source", "clip.mp4", "--terminal"], "asked in the window"),
    ],
)
def test_the_terminal_refuses_with_a_sentence(words, hint, tmp_path) -> None:
    words = ["learn", *words, "--progress", str(tmp_path / "p.sqlite")]
    done = CliRunner().invoke(root, words)
    assert done.exit_code == 2 and hint in " ".join(done.stderr.split())


def test_an_export_keeps_the_two_apart_and_erasing_takes_both(tmp_path) -> None:
    path = tmp_path / "p.sqlite"
    true = Given("count-b-lines", 1, 0.0, None, "few", 2, 0.8, 1.0, True, 3.0, START)
    with Progress(path) as file:
        file.record("heron-7", true)
        number = file.learner("heron-7")
    with sqlite3.connect(path) as plain:
        plain.execute(
            "INSERT INTO beside (learner, at, lesson, answer, confidence, seconds, reason, model,"
            " pleura) VALUES (?, ?, 'gel-count', '2', 0.9, 4, 'no lung', 'net 1', '0')",
            (number, START.isoformat()),
        )
    plain.close()
    with Progress(path) as file:
        assert export(file, tmp_path / "a.json") == export(file, tmp_path / "a.csv") == 2
        whole = json.loads((tmp_path / "a.json").read_text("utf-8"))
        assert [each["lesson"] for each in whole["answers"]] == ["count-b-lines"]
        assert whole["beside_network"]["answers"][0]["reason"] == "no lung"
        assert "gel-count" not in (tmp_path / "a.csv").read_text("utf-8")
        assert "no lung" in (tmp_path / "a.beside-network.csv").read_text("utf-8")
        assert file.erase("heron-7") == 2
        assert file.beside.rows() == [] and file.rows() == []
