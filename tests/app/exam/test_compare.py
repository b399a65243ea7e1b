from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exam.compare import compare_exams
from tests.app.exam.kit import BEGUN, MODEL, entry, exam, window

if TYPE_CHECKING:
    from app.exam.values import Exam

LATER: dict[str, Any] = {"id": "20260201T101500Z-a1b2c3", "started_utc": BEGUN + timedelta(days=1)}


def later(*zones: Any, **changes: Any) -> Exam:
    return exam(*zones, **(LATER | changes))


def test_zone_by_zone_after_minus_before() -> None:
    found = compare_exams(
        exam(entry("R1", 0.2), entry("R2", 0.2)), later(entry("R1", 0.7), entry("R2", 0.25))
    )
    one, two = found.zones[:2]
    assert found.unlike == () and one.change == pytest.approx(0.5) and one.beyond is True
    assert two.change == pytest.approx(0.05) and two.beyond is False
    assert found.zones[2].change is None and "not saved" in found.zones[2].unlike[0]


@given(st.floats(0, 1), st.floats(0, 1))
def test_a_zone_without_a_number_is_never_compared_as_0(before: float, after: float) -> None:
    earlier = exam(entry("R1", before), entry("R2", None))
    found = compare_exams(earlier, later(entry("R1", None), entry("R2", after))).zones
    assert [each.change for each in found[:2]] == [None, None]
    assert all("no pleural line seen" in each.unlike[0] for each in found[:2])


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"protocol": "12"}, "8 and 12 zones"),
        ({"pseudonym": "P-018"}, "same pseudonym"),
        ({"pseudonym": None}, "same pseudonym"),
        ({"model": MODEL.model_copy(update={"sha256": "cd" * 32})}, "different networks"),
        ({"id": "20260131T101500Z-a1b2c3"}, "the same exam"),
        ({"started_utc": BEGUN - timedelta(days=1)}, "not the earlier one"),
    ],
)
def test_exams_that_are_not_alike_are_refused(changes: dict[str, Any], why: str) -> None:
    found = compare_exams(exam(entry("R1")), later(entry("R1"), **changes))
    assert found.zones == () and why in "; ".join(found.unlike)


@pytest.mark.parametrize(
    ("other", "why"),
    [
        ({"end_s": 12.0}, "6.0 s and 12.0 s long"),
        ({"calibrated": False}, "calibrated"),
        ({"geometry": "linear"}, "geometry fan and linear"),
        ({"shortfall": "shorter than 4 s"}, "shorter than 4 s"),
    ],
)
def test_windows_that_are_not_alike_are_refused(other: dict[str, Any], why: str) -> None:
    unlike = entry("R1", window=window(**other))
    change = compare_exams(exam(entry("R1")), later(unlike)).zones[0]
    assert change.change is None and why in "; ".join(change.unlike)


def test_a_warning_goes_along_and_a_still_is_not_compared() -> None:
    warned = compare_exams(exam(entry("R1", trust="warning")), later(entry("R1"))).zones[0]
    assert warned.change == 0 and warned.warning == "warning on the earlier number"
    still = compare_exams(exam(entry("R1", window=None)), later(entry("R1"))).zones[0]
    assert still.change is None and "single picture" in still.unlike[0]
