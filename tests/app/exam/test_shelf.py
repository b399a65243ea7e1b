from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from app.exam.shelf import DATE, Query, shelf_of
from app.exam.store import EXAM, ExamStore
from tests.app.exam.kit import BEGUN, MODEL, found

if TYPE_CHECKING:
    from pathlib import Path

SOON = BEGUN + timedelta(hours=2)


@pytest.fixture
def store(tmp_path: Path) -> ExamStore:
    made = ExamStore(tmp_path)
    made.create("6", MODEL, pseudonym="Q-002", now=BEGUN - timedelta(days=40))
    exam = made.create("8", MODEL, pseudonym="P-017", now=BEGUN)
    made.save_zone(exam, found("R1"))
    return made


def test_the_newest_comes_first_with_what_it_takes(store: ExamStore) -> None:
    shelf = shelf_of(store, Query(), SOON)
    assert [row.pseudonym for row in shelf.rows] == ["P-017", "Q-002"]
    assert shelf.rows[0].zones == "1 of 8 zones" and "MB" in shelf.rows[0].text
    assert shelf.taken.startswith("2 exams, ")


@pytest.mark.parametrize(
    ("query", "names"),
    [
        (Query("p-0"), ["P-017"]),
        (Query(since="2026-01-01"), ["P-017"]),
        (Query(until="2026-01-01"), ["Q-002"]),
        (Query("X"), []),
    ],
)
def test_exams_are_found_by_pseudonym_and_day(
    store: ExamStore, query: Query, names: list[str]
) -> None:
    assert [row.pseudonym for row in shelf_of(store, query, SOON).rows] == names


def test_a_date_that_is_none_is_said(store: ExamStore) -> None:
    shelf = shelf_of(store, Query(since="31.1.2026"), SOON)
    assert shelf.problem == DATE and shelf.rows == ()


def test_what_was_not_finished_is_offered_for_a_day(store: ExamStore) -> None:
    first = shelf_of(store, Query(), SOON).unfinished
    assert first is not None and first.pseudonym == "P-017"
    assert shelf_of(store, Query(), BEGUN + timedelta(days=2)).unfinished is None


def test_old_ones_are_named_only_when_wished(store: ExamStore) -> None:
    assert shelf_of(store, Query(), SOON).old == ()
    old = shelf_of(store, Query(days=30), SOON).old
    assert len(old) == 1 and store.open(old[0]).pseudonym == "Q-002"


def test_a_damaged_one_is_listed_with_the_reason(store: ExamStore) -> None:
    name = shelf_of(store, Query(), SOON).rows[0].id
    (store.root / name / EXAM).write_text("{")
    rows = {row.id: row for row in shelf_of(store, Query(), SOON).rows}
    assert name not in rows or "damaged" in rows[name].problem
