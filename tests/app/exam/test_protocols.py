from __future__ import annotations

from itertools import combinations
from math import hypot

import pytest

from app.exam.protocols import PROTOCOLS, ExamError, Side, protocol

_APART = 0.17


@pytest.mark.parametrize("key", PROTOCOLS)
def test_each_protocol_has_its_zones_half_of_them_on_each_side(key: str) -> None:
    plan = protocol(key)
    assert len(plan.zones) == int(key) == len({zone.code for zone in plan.zones})
    assert len([zone for zone in plan.zones if zone.side is Side.LEFT]) * 2 == int(key)
    assert "(20" in plan.source


@pytest.mark.parametrize("key", PROTOCOLS)
def test_the_left_side_mirrors_the_right_on_the_chest_map(key: str) -> None:
    plan = protocol(key)
    half = len(plan.zones) // 2
    for right, left in zip(plan.zones[:half], plan.zones[half:], strict=True):
        assert left.x == pytest.approx(1 - right.x)
        assert (left.y, left.view, left.anterior) == (right.y, right.view, right.anterior)
        assert (right.x < 0.5) == (right.view == "front")  # as one looks at the patient


@pytest.mark.parametrize("key", PROTOCOLS)
def test_no_two_zones_cover_each_other_on_the_chest_map(key: str) -> None:
    for one, other in combinations(protocol(key).zones, 2):
        apart = hypot(one.x - other.x, one.y - other.y)
        assert one.view != other.view or apart >= _APART, (one.code, other.code, apart)


def test_an_unknown_protocol_or_zone_is_told_in_a_sentence() -> None:
    with pytest.raises(ExamError, match="6, 8, 12, 14"):
        protocol("7")
    with pytest.raises(ExamError, match="R1, R2, R3, L1"):
        protocol("6").zone("X9")
