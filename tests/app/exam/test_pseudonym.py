from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exam.protocols import ExamError
from app.exam.pseudonym import check_pseudonym, new_pseudonym


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("P-017", "P-017"),
        (" lus-12 ", "LUS-12"),
        ("7", "7"),
        ("a1", "A1"),
        ("ABC-0042", "ABC-0042"),
    ],
)
def test_a_pseudonym_is_kept_in_one_form(typed: str, kept: str) -> None:
    assert check_pseudonym(typed) == kept


@pytest.mark.parametrize(
    "typed",
    ["", "Anna", "Anna Schmidt", "Schmidt-1", "JD", "12.03.1984", "1984-03-12", "120384", "P-1984",
     "AB-2010", "4857773456", "943 476 5919", "A123456789", "P-017/2", "../x", "P-017\n2", "<b>1",
     "Ä-1", "P-٣", "-12"],
)  # fmt: skip
def test_names_dates_and_numbers_are_refused_with_the_rule(typed: str) -> None:
    with pytest.raises(ExamError, match="up to three letters and up to four digits"):
        check_pseudonym(typed)


@given(st.text(max_size=30))
def test_what_is_accepted_has_no_room_for_a_name_or_a_birthday(typed: str) -> None:
    try:
        kept = check_pseudonym(typed)
    except ExamError:
        return
    assert sum(c.isalpha() for c in kept) <= 3 and 1 <= sum(c.isdigit() for c in kept) <= 4
    assert kept.isascii() and check_pseudonym(kept) == kept


def test_a_drawn_one_is_valid_and_new() -> None:
    taken = {f"P-{number:04d}" for number in range(10_000)} - {"P-0007"}
    assert new_pseudonym(taken) == "P-0007" == check_pseudonym("P-0007")
    with pytest.raises(ExamError, match="other letters"):
        new_pseudonym(taken | {"P-0007"})
