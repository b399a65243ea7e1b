"""A device that fails under a running pipeline: state, no number, and everything else goes on."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import numpy as np
import pytest

from app.pipeline import Pipeline
from app.status import State, shows_score
from capture.devices import Device
from capture.reconnect_device import watch_device
from tests.app.engine_kit import SIDE, WHOLE, Log, Threshold, picture, wait_until
from tests.fakes import ScriptedCapture

if TYPE_CHECKING:
    from collections.abc import Iterator

    from capture.reconnect import Reconnecting

GRABBER = Device(0, "grabber", "/dev/video0", "usb-1")


class Plug:
    """A grabber that a hand pulls out and puts in again; pictures every 10 ms while it is in."""

    def __init__(self) -> None:
        self.index: int | None = 0
        self.size = (SIDE, SIDE)
        self.mode = "live"
        self.opened: list[float] = []
        self.hung = threading.Event()
        self._number = 0

    def known(self) -> list[Device]:
        return [] if self.index is None else [Device(self.index, "grabber", identity="usb-1")]

    def opener(self, index: int, backend: int) -> ScriptedCapture:
        if index != self.index:
            return ScriptedCapture(opened=False)
        self.opened.append(time.monotonic())
        capture = ScriptedCapture(self.size, before_read=lambda: time.sleep(0.01))
        capture._script = self._answers()
        return capture

    def _answers(self) -> Iterator[tuple[bool, object]]:
        mine = self.index
        while self.index == mine and mine is not None:
            if self.mode == "hang":
                self.hung.set()
                time.sleep(0.9)
                yield False, None
                continue
            if self.mode == "live":
                self._number += 1
            width, height = self.size
            image = np.tile(picture(self._number), (height // SIDE, width // SIDE))
            yield True, image
        while True:
            yield False, None

    def watch(self) -> Reconnecting:
        return watch_device(GRABBER, opener=self.opener, known=self.known)


@pytest.fixture
def plug():
    return Plug()


@pytest.fixture
def log():
    return Log()


@pytest.fixture
def pipeline(log, plug):
    made = Pipeline(Threshold(), on_change=log)
    log.pipeline = made
    made.start(plug.watch(), WHOLE)
    wait_until(lambda: made.health().state is State.LIVE)
    yield made
    made.stop()


@pytest.mark.hazard("H-01")
@pytest.mark.hazard("H-04")
def test_pulled_out_and_put_in_under_another_number(pipeline, plug, log) -> None:
    wait_until(lambda: len(log.results) > 5)
    before = log.results[-1].frame.index
    gone_at, plug.index = time.monotonic(), None
    wait_until(lambda: pipeline.health().state is State.LOST)
    assert time.monotonic() - gone_at < 1.5
    assert "check the cable" in pipeline.health().reason
    assert not shows_score(pipeline.health().state)
    count = len(log.results)
    time.sleep(0.3)
    assert pipeline.health().state is State.LOST and len(log.results) <= count + 1
    back_at, plug.index = time.monotonic(), 4
    wait_until(lambda: pipeline.health().state is State.LIVE)
    assert time.monotonic() - back_at < 2.0
    wait_until(lambda: len(log.results) > count + 5)
    indices = [result.frame.index for result in log.results]
    assert indices == sorted(set(indices)) and indices[-1] > before + 15
    assert pipeline.health().captured > 10


@pytest.mark.hazard("H-02")
def test_the_same_picture_for_ever_is_frozen_then_opened_again(pipeline, plug, log) -> None:
    plug.mode = "still"
    began = time.monotonic()
    wait_until(lambda: pipeline.health().state is State.FROZEN)
    wait_until(lambda: log.results[-1].score.value is None)
    wait_until(lambda: len(plug.opened) == 2)
    assert 2.5 < plug.opened[1] - began < 6.0
    wait_until(lambda: pipeline.health().state is State.FROZEN)  # it stands still as before
    plug.mode = "live"
    wait_until(lambda: pipeline.health().state is State.LIVE)


@pytest.mark.hazard("H-03")
def test_a_read_that_hangs_is_lost_and_stops_in_time(pipeline, plug) -> None:
    began, plug.mode = time.monotonic(), "hang"
    wait_until(lambda: pipeline.health().state is State.LOST)
    assert time.monotonic() - began < 1.5
    assert plug.hung.wait(2.0)
    began = time.monotonic()
    pipeline.stop()
    assert time.monotonic() - began < 2.0 and pipeline.health().state is State.IDLE


@pytest.mark.hazard("H-07")
def test_another_size_brings_another_sector_and_no_old_mask(plug, log) -> None:
    pipeline = Pipeline(Threshold(), on_change=log)
    log.pipeline = pipeline
    pipeline.start(plug.watch(), WHOLE)
    try:
        wait_until(lambda: len(log.results) > 5)
        plug.size = (2 * SIDE, SIDE)
        wait_until(lambda: log.results[-1].frame.size == (2 * SIDE, SIDE))
        wait_until(lambda: len([r for r in log.results if r.frame.size == plug.size]) > 5)
        assert pipeline.health().state is not State.FAILED
        assert "another size" in pipeline.health().notice
        pipeline.set_sector(None)
        wait_until(lambda: pipeline.health().notice is None)
        count = len(log.results)
        wait_until(lambda: len(log.results) > count + 3)
        assert pipeline.health().notice is None, "a person has looked"
    finally:
        pipeline.stop()
    for result in log.results:
        assert result.sector is None or result.sector.size == result.frame.size
        assert result.segmentation is None or result.sector is not None
    indices = [result.frame.index for result in log.results]
    first = next(i for i, r in enumerate(log.results) if r.frame.size == plug.size)
    assert indices[first] - indices[first - 1] <= 1 + 3 + pipeline.health().dropped


@pytest.mark.hazard("H-12")
def test_a_burst_leaves_the_newest_and_a_slow_source_loses_none(log) -> None:
    """What was captured was examined or replaced by a newer one; the last one is never lost."""
    from tests.app.engine_kit import Device as Script

    def pausing(index: int) -> np.ndarray:
        if index in (30, 31, 32):
            time.sleep(0.2)
        return picture(index) if index < 40 else time.sleep(0.05) or picture(index)

    pipeline = Pipeline(Threshold(lambda number: time.sleep(0.02)), on_change=log)
    log.pipeline = pipeline
    pipeline.start(Script(pausing, fps=1000.0), WHOLE)
    try:
        wait_until(lambda: pipeline.health().captured >= 50)
    finally:
        pipeline.stop()
    seen = [result.frame.index for result in log.results]
    assert seen == sorted(set(seen)) and {29, 30, 31}.issubset(seen)
    slow = [index for index in seen if index >= 41]
    assert slow == list(range(slow[0], slow[-1] + 1))
    assert len([index for index in seen if index < 29]) < 29
