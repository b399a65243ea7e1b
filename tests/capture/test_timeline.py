"""The order in which pictures are shown, from the times that packets state."""

from __future__ import annotations

import numpy as np
import pytest

from capture.timeline import Timeline, _arrange, _Packet


def packets(stamps: list[int | None]) -> list[_Packet]:
    return [_Packet(stamp, place, place % 8 == 0, place) for place, stamp in enumerate(stamps)]


def test_stored_order_becomes_shown_order() -> None:
    timeline = _arrange(packets([0, 30, 10, 20, 60, 40, 50, 70, 80]), 9)
    assert timeline is not None and timeline.timed and timeline.span == 80
    assert timeline.stamps.tolist() == [0, 10, 20, 30, 40, 50, 60, 70, 80]
    assert [(key.rank, key.time, key.place) for key in timeline.keys] == [(8, 8, 8)]


@pytest.mark.hazard("H-24")
@pytest.mark.parametrize(
    "stamps",
    [
        [],
        [0, 10, None, 30],
        [0, 10, 10, 20],
        [*range(0, 4000, 40), *range(20, 4000, 40)],  # two recordings, one behind the other
    ],
)
def test_times_that_cannot_be_trusted_are_not_used(stamps: list[int | None]) -> None:
    assert _arrange(packets(stamps), len(stamps)) is None


def test_what_cannot_be_decoded_at_the_start_does_not_count() -> None:
    whole = _arrange(packets([index * 40 for index in range(20)]), 22)
    assert whole is not None
    cut = whole.starting(120)
    assert (cut.count, cut.promised, cut.stamps[0]) == (17, 19, 120)
    assert [key.rank for key in cut.keys] == [5, 13] and cut.rank(160) == 1
    assert whole.starting(0) is whole


def test_a_decoder_that_tells_other_times_makes_the_table_useless() -> None:
    whole = Timeline(3, 3, np.array([0, 40, 80], np.int64))
    for stamp in (None, 41):
        assert not whole.starting(stamp).timed and whole.starting(stamp).count == 3
