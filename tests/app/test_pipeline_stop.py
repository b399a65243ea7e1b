"""Stopping: from every state, at any moment, with nothing left behind."""

from __future__ import annotations

import threading
import time

import numpy as np
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from app.pipeline import Pipeline
from app.status import RUNNING, State
from models.errors import InvalidOutput
from tests.app.engine_kit import (
    SIDE,
    WHOLE,
    Device,
    Recording,
    Threshold,
    picture,
    unplugged,
    wait_until,
)


def fail_always(number: int) -> None:
    raise InvalidOutput("NaN")


def crash(number: int) -> None:
    raise ZeroDivisionError


def lose(index: int):
    raise unplugged()


def block(index: int):
    time.sleep(0.4)
    return picture(index)


BLACK = np.zeros((SIDE, SIDE), np.uint8)

CASES = {
    State.STARTING: lambda: (Device(block), Threshold()),
    State.LIVE: lambda: (Device(), Threshold()),
    State.PAUSED: lambda: (Recording(3), Threshold()),
    State.SLOW: lambda: (Device(), Threshold(lambda _: time.sleep(0.15))),
    State.FROZEN: lambda: (Device(lambda _: picture(1)), Threshold()),
    State.NO_SIGNAL: lambda: (Device(lambda _: BLACK.copy()), Threshold()),
    State.NO_MASK: lambda: (Device(), Threshold(fail_always)),
    State.LOST: lambda: (Device(lose), Threshold()),
    State.FAILED: lambda: (Device(), Threshold(crash)),
}


@pytest.mark.parametrize("state", CASES, ids=str)
def test_stop_from_every_state_ends_idle_within_two_seconds(state: State) -> None:
    source, segmenter = CASES[state]()
    pipeline = Pipeline(segmenter)
    pipeline.start(source, WHOLE)
    wait_until(lambda: pipeline.health().state is state, 8.0)
    start = time.monotonic()
    pipeline.stop()
    assert time.monotonic() - start <= 2.0
    assert pipeline.health().state is State.IDLE
    assert not [t for t in threading.enumerate() if t.name.startswith("pleura")]
    assert source.closed.is_set()
    assert pipeline.results.take(0) is None
    pipeline.stop()


def test_the_capture_thread_itself_releases_the_source() -> None:
    source = Recording(500)
    pipeline = Pipeline(Threshold())
    pipeline.start(source, WHOLE)
    wait_until(lambda: pipeline.health().processed)
    pipeline.stop()
    assert source.released_by == "pleura-capture"


def test_a_source_that_does_not_end_is_left_behind_and_shows_nothing_more() -> None:
    reached, gate = threading.Event(), threading.Event()

    def stuck(index: int):
        if index == 3:
            reached.set()
            gate.wait(10.0)
        return picture(index)

    pipeline = Pipeline(Threshold())
    pipeline.start(Device(stuck), WHOLE)
    assert reached.wait(5.0)
    start = time.monotonic()
    pipeline.stop(timeout=0.3)
    assert time.monotonic() - start < 1.0
    assert pipeline.health().state is State.FAILED
    assert "did not stop" in pipeline.health().reason
    gate.set()
    wait_until(lambda: not [t for t in threading.enumerate() if t.name.startswith("pleura")])
    assert pipeline.results.take(0) is None
    pipeline.stop()
    assert pipeline.health().state is State.IDLE


def test_a_network_that_does_not_end_is_left_behind_and_shows_nothing_more() -> None:
    reached, gate = threading.Event(), threading.Event()

    def stuck(number: int) -> None:
        if number == 3:
            reached.set()
            gate.wait(10.0)

    calls: list[State] = []
    pipeline = Pipeline(
        Threshold(stuck), on_change=lambda: calls.append(pipeline.health().state), paced=False
    )
    pipeline.start(Recording(20), WHOLE)
    assert reached.wait(5.0)
    pipeline.stop(timeout=0.2)
    assert pipeline.health().state is State.FAILED
    before = len(calls)
    gate.set()
    wait_until(lambda: not [t for t in threading.enumerate() if t.name.startswith("pleura")])
    assert pipeline.results.take(0) is None
    assert len(calls) == before
    pipeline.stop()


def test_starting_another_source_stops_the_first() -> None:
    first, second = Device(), Recording(5)
    pipeline = Pipeline(Threshold())
    pipeline.start(first, WHOLE)
    wait_until(lambda: pipeline.health().processed)
    pipeline.start(second, WHOLE)
    assert first.closed.is_set()
    wait_until(lambda: pipeline.health().position == 4)
    assert pipeline.health().source.name == "recording"
    pipeline.stop()


class Session(RuleBasedStateMachine):
    """Any order of what a person and a source can do: it always stops, and shows only pairs."""

    def __init__(self) -> None:
        super().__init__()
        self.pipeline = Pipeline(Threshold(self.trouble), on_change=self.on_change)
        self.bad = ""
        self.unpaired: list[int] = []

    def trouble(self, number: int) -> None:
        if self.bad == "invalid":
            raise InvalidOutput("NaN")
        if self.bad == "crash":
            raise ZeroDivisionError

    def on_change(self) -> None:
        result = self.pipeline.results.take(0)
        if result is not None and result.segmentation is not None:
            marked = result.segmentation.labels == 2
            if not np.array_equal(marked, result.frame.image == 255):
                self.unpaired.append(result.frame.index)

    def script(self, index: int):
        if self.bad == "lost":
            raise unplugged()
        return BLACK.copy() if self.bad == "black" else picture(index)

    @rule(live=st.booleans(), loop=st.booleans())
    def start(self, live: bool, loop: bool) -> None:
        source = Device(self.script, fps=300.0) if live else Recording(30)
        self.pipeline.start(source, WHOLE, loop=loop)

    @rule(bad=st.sampled_from(["", "invalid", "black", "lost", "crash"]))
    def trouble_comes(self, bad: str) -> None:
        self.bad = bad
        time.sleep(0.01)

    @rule(on=st.booleans())
    def pause(self, on: bool) -> None:
        self.pipeline.pause(on)

    @rule(n=st.integers(-3, 3))
    def step(self, n: int) -> None:
        self.pipeline.step(n)

    @rule(index=st.integers(0, 40), speed=st.floats(0.1, 8.0))
    def seek(self, index: int, speed: float) -> None:
        self.pipeline.seek(index)
        self.pipeline.set_speed(speed)
        self.pipeline.set_sector(WHOLE)

    @precondition(lambda self: self.pipeline.health().source is not None)
    @rule()
    def stop(self) -> None:
        start = time.monotonic()
        self.pipeline.stop()
        assert time.monotonic() - start <= 2.0
        assert self.pipeline.health().state is State.IDLE

    @invariant()
    def paused_or_running_states_only_with_a_source(self) -> None:
        health = self.pipeline.health()
        assert (health.state in RUNNING) <= (health.source is not None)

    def teardown(self) -> None:
        self.pipeline.stop()
        assert not [t for t in threading.enumerate() if t.name.startswith("pleura")]
        assert self.unpaired == []


TestSession = Session.TestCase
TestSession.settings = settings(
    max_examples=25,
    stateful_step_count=12,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
