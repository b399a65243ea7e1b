"""A device that comes and goes: when it is tried again, under which number, with which gap."""

from __future__ import annotations

import threading
import time
from itertools import islice
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from capture.device import MISSES
from capture.devices import Device, find_again, is_present
from capture.errors import SourceUnavailable
from capture.reconnect import BACK_OFF_S, STILL_S, Pacing, Reconnecting
from capture.reconnect_device import watch_device
from capture.source import FrameSource
from tests.fakes import FakeClock, ScriptedCapture

if TYPE_CHECKING:
    from collections.abc import Callable

PERIOD_S = 1.0 / 30.0
GRABBER = Device(0, "USB Capture", "/dev/video0", "usb-Maker_Capture_123")
ELSEWHERE = Device(3, "USB Capture", "/dev/video3", "usb-Maker_Capture_123")


class Bench:
    """A device on a clock that only reading and waiting move on."""

    def __init__(self, *scripts: ScriptedCapture | None, tells: bool = True) -> None:
        self.clock = FakeClock()
        self.opened: list[tuple[float, int]] = []
        self.plugged: Callable[[float], Device | None] = lambda now_s: GRABBER
        self.tells = tells
        self._scripts = iter(scripts)
        self._began_s = self.clock.now

    @property
    def now_s(self) -> float:
        return self.clock.now - self._began_s

    def capture(self) -> ScriptedCapture:
        return ScriptedCapture(before_read=lambda: self.clock.advance(PERIOD_S))

    def opener(self, index: int, backend: int) -> ScriptedCapture:
        self.opened.append((self.now_s, index))
        there = self.plugged(self.now_s)
        if there is None or there.index != index:
            return ScriptedCapture(opened=False)
        script = next(self._scripts, None)
        return self.capture().frames() if script is None else script

    def known(self) -> list[Device]:
        there = self.plugged(self.now_s)
        return [] if there is None else [there]

    def watch(self) -> Reconnecting:
        source = watch_device(
            GRABBER,
            opener=self.opener,
            known=self.known,
            clock=self.clock,
            wait=self.clock.advance,
        )
        if not self.tells:
            source._present = lambda: None
        return source


@pytest.mark.hazard("H-04")
def test_tries_are_spaced_as_written_down() -> None:
    pacing = Pacing()
    pacing.begin(100.0)
    at, tries = 100.0, []
    for _ in range(9):
        at = pacing.due_s()
        tries.append(round(at - 100.0, 3))
        pacing.note(at)
    assert tries == [0.5, 1.5, 3.5, 7.5, 12.5, 42.5, 72.5, 102.5, 132.5]
    assert BACK_OFF_S == (0.5, 1.0, 2.0, 4.0, 5.0)


@pytest.mark.hazard("H-04")
@given(st.lists(st.floats(0.0, 20.0), min_size=6, max_size=40))
def test_a_loose_contact_costs_at_most_five_tries_a_minute(on_s: list[float]) -> None:
    pacing, now_s, tries = Pacing(), 0.0, []
    for seconds in on_s:
        pacing.begin(now_s)
        pacing.hurry(now_s)
        now_s = max(now_s, pacing.due_s())
        pacing.note(now_s)
        tries.append(now_s)
        now_s += seconds
    for first, sixth in zip(tries, tries[5:], strict=False):
        assert sixth - first >= 30.0
        assert len([t for t in tries if first <= t < first + 60.0]) <= 6


@pytest.mark.hazard("H-04")
@settings(max_examples=25, deadline=None)
@given(st.floats(0.0, 150.0))
def test_two_seconds_after_it_is_back_there_are_pictures_again(away_s: float) -> None:
    bench = Bench()
    unplugged = bench.capture().frames(31).unplug()
    bench._scripts = iter([unplugged])
    source = bench.watch()
    gone_at = 31 * PERIOD_S
    back_at = gone_at + away_s
    bench.plugged = lambda now_s: (
        GRABBER if now_s < gone_at else None if now_s < back_at else ELSEWHERE
    )
    frames = list(islice(source, 30 + 5))
    again = frames[30]
    assert again.grabbed_s - bench._began_s <= max(back_at, gone_at + 0.6) + 2.0
    assert [index for _, index in bench.opened] == [0, 3]  # found under its new number, first try
    assert source.reconnected == 1 and source.lost is None
    missing = again.index - frames[29].index
    seconds = again.grabbed_s - frames[29].grabbed_s
    assert missing >= 2 and missing == pytest.approx(seconds * 30, abs=3 + 0.05 * seconds * 30)
    assert [frame.index - again.index for frame in frames[30:]] == [0, 1, 2, 3, 4]


@pytest.mark.hazard("H-04")
def test_where_the_system_cannot_tell_it_is_tried_by_the_clock() -> None:
    bench = Bench(tells=False)
    bench._scripts = iter([bench.capture().frames(10).unplug()])
    bench.known = lambda: [GRABBER]
    source = bench.watch()
    bench.plugged = lambda now_s: GRABBER if now_s < 10 * PERIOD_S or now_s > 3.0 else None
    frames = list(islice(source, 9 + 1))
    tries = [at for at, _ in bench.opened]
    lost_at = (10 + MISSES) * PERIOD_S
    assert len(frames) == 10 and source.reconnected == 1
    expected = [0.0, lost_at + 0.5, lost_at + 1.5, lost_at + 3.5]
    assert tries == pytest.approx(expected, abs=0.05)


@pytest.mark.hazard("H-01")
def test_while_it_is_gone_a_sentence_says_so() -> None:
    bench = Bench()
    bench._scripts = iter([bench.capture().frames(5).unplug()])
    source = bench.watch()
    told: list[str | None] = []
    bench.plugged = lambda now_s: (
        GRABBER if now_s < 5 * PERIOD_S or now_s > 5.0 else told.append(source.lost)
    )
    list(islice(source, 6))
    assert set(told[-10:]) == {
        "The picture of 'USB Capture' has stopped; check the cable and reconnect it."
    }


@pytest.mark.hazard("H-02")
def test_the_same_picture_for_three_seconds_opens_the_device_again_once() -> None:
    bench = Bench()
    still = bench.capture().frames(20).repeat(30 * 60)
    bench._scripts = iter([still])
    source, after = bench.watch(), None
    frames = iter(source)
    while source.reconnected == 0:
        last, after = after, next(frames)
    at_s, index = bench.opened[1]
    assert index == 0 and at_s == pytest.approx(20 * PERIOD_S + STILL_S, abs=0.7)
    assert after.index > last.index + 1 and last.index == 19 + 89


@pytest.mark.hazard("H-05")
def test_a_frozen_scanner_is_not_opened_over_and_over() -> None:
    bench = Bench()
    frozen = np.full((48, 64, 3), 77, np.uint8)

    def standing() -> ScriptedCapture:
        return bench.capture().garbage(frozen).repeat()

    bench._scripts = iter([standing(), standing(), standing()])
    source = bench.watch()
    frames = list(islice(source, 30 * 60))
    assert source.reconnected == 1 and len(bench.opened) == 2
    assert all(int(frame.image[0, 0]) == 77 for frame in frames)


@pytest.mark.hazard("H-07")
def test_another_size_after_it_is_back_goes_through() -> None:
    bench = Bench()
    wide = bench.capture().resize(128, 96).frames()
    bench._scripts = iter([bench.capture().frames(5).unplug(), wide])
    source = bench.watch()
    sizes = [frame.size for frame in islice(source, 4 + 3)]
    assert sizes == [(64, 48)] * 4 + [(128, 96)] * 3
    assert source.info.size == (128, 96)


@pytest.mark.hazard("H-03")
def test_stopping_while_it_is_away_takes_no_time() -> None:
    first = ScriptedCapture(before_read=lambda: time.sleep(0.001)).frames(3).unplug()
    captures = iter([first])

    def opener(index: int, backend: int) -> ScriptedCapture:
        return next(captures, None) or ScriptedCapture(opened=False)

    source = watch_device(GRABBER, opener=opener, known=lambda: [])
    assert isinstance(source, FrameSource)
    reader = threading.Thread(target=lambda: list(source))
    reader.start()
    time.sleep(0.8)
    assert source.lost is not None
    began = time.monotonic()
    source.close()
    reader.join(2.0)
    assert not reader.is_alive() and time.monotonic() - began < 1.0
    assert first.released == 1


@pytest.mark.hazard("H-13")
def test_taken_by_another_program_meanwhile_it_is_waited_for() -> None:
    bench = Bench()
    busy = [ScriptedCapture(opened=False), ScriptedCapture(opened=False)]
    bench._scripts = iter([bench.capture().frames(5).unplug(), *busy])
    source = bench.watch()
    assert len(list(islice(source, 4 + 3))) == 7
    assert len(bench.opened) == 4 and source.reconnected == 1


@pytest.mark.hazard("H-04")
def test_a_device_is_known_by_what_stays_of_it() -> None:
    twin = Device(0, "USB Capture", "/dev/video0", "usb-Maker_Capture_999")
    assert find_again(GRABBER, [twin, ELSEWHERE]) is ELSEWHERE
    moved = Device(5, "USB Capture", "/dev/video5", "1-4:1.0")
    assert find_again(GRABBER, [moved]) is moved  # its name is enough when there is but one
    same_place = Device(0, "USB Capture", "/dev/video0", "1-2:1.0")
    assert find_again(GRABBER, [moved, same_place]) is same_place
    with pytest.raises(SourceUnavailable, match="not connected"):
        find_again(GRABBER, [Device(0, "Integrated Camera")])
    assert is_present(GRABBER, [moved]) is True and is_present(GRABBER, []) is False
