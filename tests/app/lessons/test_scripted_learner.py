"""A scripted learner with a known error rate per class: the app finds these rates, and the rest."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.lessons.calibration import calibrate
from app.lessons.given import Given
from app.lessons.measures import miss_rates, next_difficulty, standing, wilson
from app.lessons.progress import Progress
from app.lessons.repetition import AFTER, Seen, cards, due
from app.lessons.report import COLUMNS, instructor_rows, standing_lines
from app.lessons.staircase import TARGET, difficulty_after

if TYPE_CHECKING:
    from pathlib import Path

START = datetime(2030, 1, 1, tzinfo=UTC)
RATES = {"b-line": 0.0, "i-line": 0.25, "z-line": 0.5, "e-line": 0.1}
QUESTIONS = 200


def scripted(rates: dict[str, float] = RATES, questions: int = QUESTIONS) -> list[Given]:
    """Answer in turn; of every class exactly the known share is missed, at drawn places."""
    rng, names = np.random.default_rng(4), list(rates)
    each = questions // len(names)
    wrong = {
        name: set(rng.permutation(each)[: round(rates[name] * each)].tolist()) for name in names
    }
    answers = []
    for k in range(questions):
        shown, turn = names[k % len(names)], k // len(names)
        right = turn not in wrong[shown]
        said = shown if right else names[(k + 1) % len(names)]
        sure = 0.9 if turn % 2 else 0.6
        at = START + timedelta(minutes=30 * k)
        answers.append(
            Given("look-alikes", k, 0.0, None, shown, said, sure, float(right), right, 5.0, at)
        )
    return answers


def test_miss_rates_brier_and_schedule_are_the_known_ones(tmp_path: Path) -> None:
    answers = scripted()
    with Progress(tmp_path / "p.sqlite") as file:
        for each in answers:
            file.record("heron-7", each)
        kept = file.given("heron-7")
    found = standing(kept)
    each = QUESTIONS // len(RATES)
    for miss in found.misses:
        known = round(RATES[miss.shown] * each) / each
        assert miss.rate == pytest.approx(known) and miss.asked == each
        assert miss.low <= known <= miss.high
    assert found.misses[0].shown == "z-line"
    brier = np.mean([(one.confidence - one.right) ** 2 for one in answers])
    assert found.calibration.brier == pytest.approx(brier)
    for part, sure in ((found.calibration.bins[3], 0.6), (found.calibration.bins[4], 0.9)):
        here = [one.right for one in answers if one.confidence == sure]
        assert part.said == pytest.approx(sure) and part.was == pytest.approx(np.mean(here))
    box, last = dict.fromkeys(RATES, 0), {}
    for one in answers:  # Leitner by hand
        box[one.shown] = min(5, max(1, box[one.shown]) + 1) if one.right else 1
        last[one.shown] = one.at + AFTER[box[one.shown] - 1]
    plan = {
        card.shown: card for card in cards(Seen(g.lesson, g.shown, g.right, g.at) for g in kept)
    }
    assert {name: card.box for name, card in plan.items()} == box
    assert {name: card.due for name, card in plan.items()} == last
    assert plan["b-line"].box == 5 and plan["z-line"].misses == each // 2


def test_the_learner_who_never_errs_is_told_so_and_nobody_else() -> None:
    never = standing(scripted(dict.fromkeys(RATES, 0.0)))
    assert "No miss in 200 answers" in str(never.faultless) and "1.5%" in str(never.faultless)
    assert standing(scripted()).faultless is None
    assert standing([]).faultless is None and standing([]).right is None
    lines = standing_lines(scripted(dict.fromkeys(RATES, 0.0)), START)
    assert any("No miss" in line for line in lines) and "certifies nothing" in lines[-1]
    assert "better than you think" in " ".join(lines)


def test_the_instructor_sees_every_learner_and_the_weakest_class(tmp_path: Path) -> None:
    with Progress(tmp_path / "p.sqlite") as file:
        for one in scripted():
            file.record("heron-7", one)
        for one in scripted(dict.fromkeys(RATES, 0.0), 40):
            file.record("kestrel", one)
        file.learner("newcomer")
        rows = {row[0]: row for row in instructor_rows(file, START)}
    assert set(rows) == {"heron-7", "kestrel", "newcomer"}
    assert all(len(row) == len(COLUMNS) for row in rows.values())
    assert "z-line 25/50" in rows["heron-7"][5] and rows["kestrel"][5] == "–"
    assert rows["newcomer"][1] == "0" and rows["newcomer"][2] == "–"


def test_a_number_that_was_said_instead_is_readable() -> None:
    one = scripted(questions=4)[0]
    given = replace(one, shown="left", answer=0.7498068780746425, right=False)
    assert miss_rates([given])[0].instead == (("0.75", 1),)


def test_what_was_missed_is_due_first_and_not_before_its_time() -> None:
    seen = [Seen("a", "x", True, START), Seen("a", "y", False, START)]
    found = cards(seen)
    assert due(found, START) == ()
    assert [card.shown for card in due(found, START + timedelta(minutes=10))] == ["y"]
    assert [card.shown for card in due(found, START + timedelta(days=2))] == ["y", "x"]


@given(st.lists(st.booleans(), max_size=300))
def test_difficulty_stays_between_0_and_1_and_follows_the_last_answer(right: list[bool]) -> None:
    before, after = difficulty_after(right), difficulty_after([*right, True])
    assert 0.0 <= before <= 1.0 and after >= before
    assert difficulty_after([*right, False]) <= before


def test_difficulty_settles_where_three_in_four_are_right() -> None:
    rng, right = np.random.default_rng(7), list[bool]()
    for _ in range(4000):  # a learner whose share right falls evenly from 1 to 0.5
        right.append(bool(rng.random() < 1 - 0.5 * difficulty_after(right[-400:], 0.5)))
    assert np.mean(right[500:]) == pytest.approx(TARGET, abs=0.03)
    answers = scripted(dict.fromkeys(RATES, 0.0), 8)
    assert next_difficulty(answers, "look-alikes") == pytest.approx(0.4)
    assert next_difficulty(answers, "sliding") == 0.0


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans()), min_size=1, max_size=80))
def test_bins_hold_every_answer_and_brier_stays_in_its_range(pairs) -> None:
    found = calibrate([p for p, _ in pairs], [r for _, r in pairs])
    assert sum(part.answers for part in found.bins) == len(pairs)
    assert found.brier is not None and 0.0 <= found.brier <= 1.0
    assert all((part.was is None) == (part.answers == 0) for part in found.bins)


def test_nothing_is_known_of_nothing() -> None:
    assert calibrate([], []).brier is None and miss_rates([]) == ()
    assert wilson(0, 0) == (0.0, 1.0) and wilson(0, 10)[0] == 0.0
    assert wilson(5, 10) == pytest.approx((0.2366, 0.7634), abs=1e-4)
    with pytest.raises(ValueError, match="expected"):
        calibrate([1.2], [True])
