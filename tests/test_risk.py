"""The fault table, the marks in the tests and docs/risk.md say the same."""

from __future__ import annotations

from tests.risk import DOCUMENT, marked_tests, read_table, render

ROWS = [row for area in read_table().values() for row in area]


def test_each_row_says_fault_harm_and_control_and_no_id_comes_twice() -> None:
    assert len({row.id for row in ROWS}) == len(ROWS) == 70
    for row in ROWS:
        assert row.fault and row.harm and row.control, row.id
        assert "|" not in row.fault + row.harm + row.control, row.id


def test_every_mark_names_a_row_of_the_table() -> None:
    marks = marked_tests()
    unknown = set(marks) - {row.id for row in ROWS}
    assert unknown == set(), [marks[key] for key in unknown]


def test_every_row_has_a_test_or_a_reason() -> None:
    marks = marked_tests()
    assert [row.id for row in ROWS if row.id not in marks and not row.untested] == []
    assert [row.id for row in ROWS if row.id in marks and row.untested] == [], "no longer untested"


def test_most_rows_have_a_test() -> None:
    assert sum(row.id in marked_tests() for row in ROWS) >= 58


def test_the_document_is_what_the_command_makes() -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    same = text == render()  # the difference of long lines takes minutes to show
    assert same, "docs/risk.md is old: run make risk"
