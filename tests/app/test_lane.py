"""The way between the two threads: one frame at most, and none lost where none may be."""

from __future__ import annotations

import threading
import time

import pytest

from app.lane import Lane
from capture.frame import Frame
from capture.handover import Closed
from tests.app.engine_kit import picture, wait_until


def frame(index: int) -> Frame:
    return Frame(picture(index), index, float(index))


def test_the_newest_frame_replaces_the_older_one_and_is_counted() -> None:
    lane = Lane()
    for index in range(5):
        lane.put(frame(index))
    assert lane.take(0).index == 4
    assert lane.take(0) is None
    assert lane.dropped == 4


def test_a_frame_to_keep_waits_until_the_earlier_one_is_done() -> None:
    lane, passed = Lane(), threading.Event()
    lane.put(frame(0))

    def send() -> None:
        lane.put(frame(1), keep=True)
        passed.set()

    sender = threading.Thread(target=send)
    sender.start()
    assert lane.take(1.0).index == 0
    assert not passed.wait(0.05), "taken is not done"
    lane.done()
    assert passed.wait(1.0)
    sender.join()
    assert lane.take(0).index == 1 and lane.dropped == 0


def test_no_later_frame_replaces_one_to_keep() -> None:
    lane = Lane()
    lane.put(frame(0), keep=True)
    sender = threading.Thread(target=lane.put, args=(frame(1),))
    sender.start()
    time.sleep(0.02)
    assert lane.take(1.0).index == 0
    lane.done()
    sender.join()
    assert lane.take(0).index == 1 and lane.dropped == 0


def test_closing_wakes_both_sides_and_forgets_what_waits() -> None:
    lane = Lane()
    lane.put(frame(0), keep=True)
    sender = threading.Thread(target=lane.put, args=(frame(1),), kwargs={"keep": True})
    sender.start()
    lane.close(RuntimeError("why"))
    wait_until(lambda: not sender.is_alive(), 1.0)
    with pytest.raises(Closed, match="why"):
        lane.take(0)
