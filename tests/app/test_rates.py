"""Rates and percentiles on times that the test hands in."""

from __future__ import annotations

from statistics import median

import pytest

from app.rates import Rate, Spread


def test_a_rate_is_not_known_before_two_events() -> None:
    rate = Rate()
    assert rate.per_s(0.0) is None
    rate.add(0.0)
    assert rate.per_s(0.1) is None
    rate.add(0.05)
    assert rate.per_s(0.05) == pytest.approx(20.0)


@pytest.mark.parametrize("fps", [3.0, 30.0, 120.0])
def test_a_steady_rate_is_read_right_and_falls_when_nothing_comes(fps) -> None:
    rate = Rate()
    times = [index / fps for index in range(int(5 * fps))]
    for at in times:
        rate.add(at)
    assert rate.per_s(times[-1]) == pytest.approx(fps, rel=0.001)
    assert rate.per_s(times[-1] + 1.0) <= 0.8 * fps
    assert rate.per_s(times[-1] + 9.0) == 0.0
    rate.clear()
    assert rate.per_s(times[-1]) is None


def test_percentiles_are_values_that_occurred() -> None:
    spread = Spread(100)
    assert spread.median() is None and spread.percentile(0.95) is None
    for value in range(1000):
        spread.add(float(value))
    assert len(spread) == 100
    assert spread.median() == pytest.approx(949.5)
    assert spread.percentile(0.95) == 995.0
    assert spread.percentile(1.0) == 999.0


def test_the_last_values_count_whatever_their_order() -> None:
    spread, values = Spread(25), [float(7 * k % 31) for k in range(200)]
    for k, value in enumerate(values):
        spread.add(value)
        last = values[max(0, k - 24) : k + 1]
        assert len(spread) == len(last)
        assert spread.median() == median(last)
        assert spread.percentile(0.5) == sorted(last)[min(len(last) // 2, len(last) - 1)]
