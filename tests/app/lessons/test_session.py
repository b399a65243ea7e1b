"""Blind first: no truth before commitment, no network before the truth, no second answer."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from app.lessons.errors import LessonError, NotCommitted
from app.lessons.lesson import find_lesson
from app.lessons.make import make_question
from app.lessons.practice import Practice
from app.lessons.progress import Progress
from app.lessons.session import Session, Stage

if TYPE_CHECKING:
    from pathlib import Path


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture(scope="module")
def page():
    return make_question(find_lesson("count-b-lines"), 1, wanted="few")


def test_the_truth_waits_for_the_answer_and_the_network_for_the_truth(page) -> None:
    clock = Clock()
    session = Session(page, clock=clock)
    with pytest.raises(NotCommitted, match="Answer first"):
        session.truth()
    with pytest.raises(NotCommitted):
        session.network(lambda _: pytest.fail("the network was asked before the answer"))
    public = [name for name in dir(session) if not name.startswith("_")]
    assert not any(getattr(session, name) is page or getattr(session, name) is page.key
                   for name in public)  # fmt: skip
    clock.now = 7.5
    committed = session.commit(page.key.value, 0.8)
    assert session.stage is Stage.COMMITTED and committed.seconds == 7.5
    with pytest.raises(NotCommitted, match="then the network"):
        session.network(lambda _: pytest.fail("the network was asked before the truth"))
    with pytest.raises(LessonError, match="cannot be changed"):
        session.commit(page.key.value, 0.1)
    revealed = session.truth()
    assert revealed.committed.mark.right and "you counted right" in revealed.why
    assert session.network(lambda sheet: sheet) is page and session.stage is Stage.NETWORK


@pytest.mark.parametrize(("answer", "sure"), [("many", 0.5), (2.5, 0.5), (1, 1.2), (1, -0.1)])
def test_what_cannot_be_marked_leaves_the_question_open(page, answer, sure) -> None:
    session = Session(page)
    with pytest.raises(LessonError):
        session.commit(answer, sure)
    assert session.stage is Stage.ASKED
    with pytest.raises(NotCommitted):
        session.truth()


def test_an_answer_that_cannot_be_kept_does_not_count(page) -> None:
    def full(*_: object) -> None:
        raise LessonError("the disk is full")

    session = Session(page, keep=full)
    with pytest.raises(LessonError, match="full"):
        session.commit(1, 0.5)
    with pytest.raises(NotCommitted):
        session.truth()


def test_practice_keeps_follows_and_brings_back_what_was_missed(tmp_path: Path) -> None:
    now = [datetime(2030, 1, 1, tzinfo=UTC)]
    lesson = find_lesson("score-this-space")
    with Progress(tmp_path / "p.sqlite") as file:
        practice = Practice(file, "heron-7", lesson, now=lambda: now[0])
        session = practice.ask(wanted="most")
        session.commit(0.0, 0.9)
        assert practice.difficulty() == 0.0 and not practice.given()[0].right
        now[0] += timedelta(minutes=11)
        wanted = [practice.ask().question.wanted]
        for seed in range(6):
            session = practice.ask(seed, wanted="none")
            session.commit(0.0, 0.9)
            wanted.append(practice.ask().question.wanted)
        assert "most" in wanted and None in wanted and set(wanted) <= {"most", None}
        assert practice.difficulty() == pytest.approx(0.3)
        again = practice.ask(3, wanted="none")
        again.commit(1.0, 0.9)
        assert not practice.counts and len(practice.given()) == 7
        other = Practice(file, "kestrel", lesson).ask()
        assert other.question.seed != practice.ask().question.seed
