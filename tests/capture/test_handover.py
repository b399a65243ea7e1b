"""The newest only, or all within a bound; closing wakes whoever waits and says why."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from capture.handover import Bounded, Closed, Latest

if TYPE_CHECKING:
    from collections.abc import Callable


def in_thread(work: Callable[[], object]) -> tuple[threading.Thread, list[object]]:
    """Start `work`; what it returns or raises lands in the list."""
    outcome: list[object] = []

    def run() -> None:
        try:
            outcome.append(work())
        except Closed as closed:
            outcome.append(closed)

    thread = threading.Thread(target=run)
    thread.start()
    return thread, outcome


@pytest.mark.hazard("H-11")
@given(st.lists(st.integers(), min_size=1, max_size=50))
def test_the_newest_wins_and_the_others_are_counted(items: list[int]) -> None:
    slot: Latest[int] = Latest()
    for item in items:
        slot.put(item)
    assert slot.take(0) == items[-1]
    assert slot.dropped == len(items) - 1
    assert slot.take(0) is None


def test_clearing_counts_nothing_as_dropped() -> None:
    slot: Latest[int] = Latest()
    slot.put(1)
    slot.clear()
    assert slot.take(0) is None and slot.dropped == 0


def test_take_waits_for_an_item() -> None:
    slot: Latest[str] = Latest()
    thread, outcome = in_thread(lambda: slot.take(5))
    slot.put("frame")
    thread.join(5)
    assert outcome == ["frame"]


@pytest.mark.parametrize("kind", [Latest, lambda: Bounded(3)])
def test_closing_wakes_a_waiter_with_the_first_reason(kind: Callable[[], Latest[int]]) -> None:
    hand = kind()
    thread, outcome = in_thread(lambda: hand.take(30))
    time.sleep(0.02)
    error = RuntimeError("device gone")
    hand.close(error)
    hand.close(RuntimeError("later"))
    thread.join(5)
    assert not thread.is_alive()
    assert isinstance(outcome[0], Closed) and outcome[0].reason is error
    assert str(outcome[0]) == "device gone"


def test_what_lay_there_at_closing_can_still_be_taken() -> None:
    slot: Latest[int] = Latest()
    slot.put(1)
    slot.close()
    slot.put(2)
    assert slot.take(0) == 1
    with pytest.raises(Closed) as closed:
        slot.take(0)
    assert closed.value.reason is None and str(closed.value) == "closed"


@pytest.mark.hazard("H-53")
@given(st.integers(1, 5), st.integers(0, 20))
def test_a_full_queue_drops_the_newcomer(size: int, count: int) -> None:
    queue: Bounded[int] = Bounded(size)
    kept = [item for item in range(count) if queue.put(item)]
    assert kept == list(range(min(size, count)))
    assert queue.dropped == count - len(kept) and len(queue) == len(kept)
    assert [queue.take(0) for _ in kept] == kept
    assert queue.take(0) is None


def test_a_blocking_put_waits_for_room() -> None:
    queue: Bounded[int] = Bounded(1)
    queue.put(1)
    thread, outcome = in_thread(lambda: queue.put(2, block=True, timeout=30))
    assert queue.take(5) == 1
    thread.join(5)
    assert outcome == [True] and queue.take(0) == 2


def test_a_blocking_put_gives_up_at_its_timeout_and_at_closing() -> None:
    queue: Bounded[int] = Bounded(1)
    queue.put(1)
    assert not queue.put(2, block=True, timeout=0.01)
    thread, outcome = in_thread(lambda: queue.put(3, block=True, timeout=30))
    time.sleep(0.02)
    queue.close()
    thread.join(5)
    assert outcome == [False] and not thread.is_alive()


def test_a_closed_queue_is_drained_first() -> None:
    queue: Bounded[int] = Bounded(3)
    for item in range(3):
        queue.put(item)
    queue.close()
    assert not queue.put(9)
    assert [queue.take(0) for _ in range(3)] == [0, 1, 2]
    with pytest.raises(Closed):
        queue.take(0)


def test_a_queue_needs_room_for_one() -> None:
    with pytest.raises(ValueError, match="1 or more"):
        Bounded(0)


def test_nothing_is_lost_or_turned_round_between_threads() -> None:
    queue: Bounded[int] = Bounded(4)
    thread, _ = in_thread(lambda: [queue.put(item, block=True) for item in range(500)])
    taken = [queue.take(5) for _ in range(500)]
    thread.join(5)
    assert taken == list(range(500)) and queue.dropped == 0
