"""A network that fails for ever, hangs or is slow: told, survived, and nothing else suffers."""

from __future__ import annotations

import gc
import threading
import time
from typing import TYPE_CHECKING

import numpy as np
import pytest

from app.examine import MODEL_FAILED, MODEL_RESTS
from app.hang import Hangs, WatchedSession, watched_session
from app.pipeline import Pipeline
from app.recording import Recording
from app.screen import History, ViewSettings, build_screen
from app.status import State, Status, shows_score
from app.watches import GIVEN_UP, HANG_S, HANGS, MOST_BAD, NetworkWatch
from capture.record_read import read_log
from models.errors import InvalidOutput, ModelFailed
from models.fallback import FallbackSession
from models.runtime import CPU
from tests.app.engine_kit import Device, FakeClock, Log, picture, wait_until
from tests.app.recording_kit import FAN, Scored

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from models.look import Look
    from models.segmentation import Segmentation

CUDA = "CUDAExecutionProvider"


class Moody(Scored):
    """A network that fails, waits or works as it is told."""

    def __init__(self) -> None:
        super().__init__()
        self.error: Exception | None = None
        self.asked = 0
        self.wait_s = 0.0
        self.held: threading.Event | None = None

    def __call__(self, look: Look) -> Segmentation:
        self.asked += 1
        if self.held is not None:
            self.held.wait(30.0)
        time.sleep(self.wait_s)
        if self.error is not None:
            raise self.error
        return super().__call__(look)


@pytest.fixture(autouse=True)
def everything_ends(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Whatever a test has started is stopped, also when it fails."""
    made: list[Pipeline | Recording] = []
    for kind in (Pipeline, Recording):

        def begin(self: object, *args: object, _begin=kind.__init__, **more: object) -> None:
            _begin(self, *args, **more)
            made.append(self)

        monkeypatch.setattr(kind, "__init__", begin)
    yield
    for each in made:
        each.stop() if isinstance(each, Pipeline) else each.close()


def screen_of(pipeline: Pipeline):
    now = time.monotonic()
    return build_screen(pipeline.last, pipeline.health(), ViewSettings(), History(), now)


@pytest.mark.hazard("H-34")
@pytest.mark.parametrize("error", [InvalidOutput("NaN"), ModelFailed("gone")])
def test_thirty_bad_answers_in_a_row_are_a_failure_and_pictures_and_recording_go_on(
    tmp_path: Path, error: Exception
) -> None:
    network, device, log = Moody(), Device(fps=150.0), Log()
    pipeline = Pipeline(network, on_change=log)
    log.pipeline = pipeline
    recording = Recording(tmp_path, device.info, network)
    recording.confirm(FAN)
    recording.begin()
    pipeline.tap.add(recording)
    pipeline.start(device, FAN)
    wait_until(lambda: pipeline.health().state is State.LIVE)
    network.error, before = error, network.asked
    wait_until(lambda: pipeline.health().state is State.NO_MASK)
    assert not shows_score(pipeline.health().state)
    wait_until(lambda: pipeline.health().state is State.FAILED)
    assert network.asked - before >= MOST_BAD - 1
    health = pipeline.health()
    assert health.reason == GIVEN_UP and health.view_only
    screen = screen_of(pipeline)
    assert screen.value is None and screen.mask == 0.0
    assert not screen.curtain and screen.playing  # the bare picture is shown, with its age
    assert any("ms old" in item for item in screen.head_up)
    assert "30 times in a row" in screen.banner
    shown, asked, written = len(log.results), network.asked, recording.status().frames
    wait_until(lambda: len(log.results) > shown + 20)
    wait_until(lambda: recording.status().frames > written + 20)
    assert network.asked - asked <= 3  # it rests, and is tried once a second
    assert pipeline.last.score.reason in (
        MODEL_RESTS,
        "invalid output of the network",
        MODEL_FAILED,
    )
    network.error = None
    wait_until(lambda: pipeline.health().state in (State.LIVE, State.SLOW), 5.0)
    wait_until(lambda: pipeline.last.score.value is not None)
    pipeline.stop()
    folder = recording.end()
    assert recording.close()
    assert read_log(folder).end.dropped == 0


@pytest.mark.hazard("H-34")
def test_a_lost_device_is_told_while_the_network_rests() -> None:
    gone = threading.Event()
    network = Moody()
    network.error = ModelFailed("gone")
    device = Device(lambda n: None if gone.is_set() else picture(n), fps=150.0)
    pipeline = Pipeline(network)
    pipeline.start(device, FAN)
    wait_until(lambda: pipeline.health().state is State.FAILED)
    gone.set()
    wait_until(lambda: pipeline.health().state is State.LOST)
    assert screen_of(pipeline).curtain
    pipeline.stop()
    assert pipeline.health().state is State.IDLE


def test_one_good_answer_begins_the_count_anew() -> None:
    network = Moody()
    pipeline = Pipeline(network)
    pipeline.start(Device(fps=150.0), FAN)
    for _ in range(3):
        network.error, asked = ModelFailed("now and then"), network.asked
        wait_until(lambda asked=asked: network.asked > asked + MOST_BAD // 2)
        network.error = None
        wait_until(lambda: pipeline.health().state is State.LIVE)
    assert pipeline.health().state is not State.FAILED
    pipeline.stop()


def test_only_a_run_whose_network_alone_failed_comes_back() -> None:
    status = Status()
    status.move(State.STARTING)
    status.move(State.FAILED, "x")
    assert not status.move(State.LIVE)
    assert status.move(State.LIVE, back=True)
    status.move(State.FAILED, "y")
    status.move(State.STOPPING)
    assert not status.move(State.LIVE, back=True)


@pytest.mark.hazard("H-35")
def test_a_network_that_does_not_come_back_is_told_and_the_recording_goes_on(
    tmp_path: Path,
) -> None:
    clock = FakeClock(time.monotonic())
    network, device = Moody(), Device(fps=100.0)
    pipeline = Pipeline(network, clock=clock)
    recording = Recording(tmp_path, device.info, network)
    recording.confirm(FAN)
    recording.begin()
    pipeline.tap.add(recording)
    pipeline.start(device, FAN)
    wait_until(lambda: pipeline.health().state is State.LIVE)
    network.held = threading.Event()
    asked = network.asked
    wait_until(lambda: network.asked > asked)
    clock.now += HANG_S + 0.1
    wait_until(lambda: pipeline.health().reason == HANGS)
    assert pipeline.health().state is State.NO_MASK
    assert screen_of(pipeline).value is None
    written = recording.status().frames
    wait_until(lambda: recording.status().frames > written + 20)
    held, network.held = network.held, None
    held.set()
    wait_until(lambda: pipeline.health().state in (State.LIVE, State.SLOW))
    pipeline.stop()
    assert recording.end() is not None
    recording.close()


def test_the_watch_counts_only_while_the_network_is_at_work() -> None:
    clock = FakeClock()
    watch = NetworkWatch(clock)
    clock.now += 60.0
    assert not watch.hangs
    with watch:
        clock.now += HANG_S
        assert not watch.hangs
        clock.now += 0.1
        assert watch.hangs
    assert not watch.hangs


class Card:
    """A session on a graphics card that can hang; and the processor's."""

    def __init__(self, provider: str = CUDA) -> None:
        self.provider, self.held = provider, threading.Event()
        self.hangs = False
        self.runs = 0

    def run(self, outputs: object, inputs: dict[str, np.ndarray]) -> list[np.ndarray]:
        self.runs += 1
        if self.hangs:
            self.held.wait(30.0)
        if "bad" in inputs:
            raise RuntimeError("out of memory")
        return [inputs["x"] + 1]

    def get_providers(self) -> list[str]:
        return [self.provider, CPU]

    def get_inputs(self) -> list[object]:
        return ["in"]

    def get_outputs(self) -> list[object]:
        return ["out"]


@pytest.mark.hazard("H-35")
def test_a_card_that_hangs_gives_way_to_the_processor_within_three_seconds() -> None:
    card, cpu = Card(), Card(CPU)
    watched = WatchedSession(card)
    session = FallbackSession(watched, lambda: cpu)
    x = {"x": np.ones(3)}
    for _ in range(4):
        assert session.run(None, x)[0][0] == 2.0
    assert session.get_providers()[0] == CUDA and cpu.runs == 0
    card.hangs = True
    began = time.monotonic()
    assert session.run(None, x)[0][0] == 2.0
    assert time.monotonic() - began < 3.0
    assert session.get_providers()[0] == CPU and "CPU" in session.notice
    began = time.monotonic()
    session.run(None, x)
    assert time.monotonic() - began < 0.5  # nothing waits for the card any more
    card.held.set()


def test_what_a_card_raises_goes_through_and_its_thread_ends_with_it() -> None:
    card = Card()
    session = WatchedSession(card, limit_s=0.05, first_s=5.0)
    assert session.get_inputs() == ["in"] and session.get_outputs() == ["out"]
    with pytest.raises(RuntimeError, match="memory"):
        session.run(None, {"bad": np.ones(1)})
    session.run(None, {"x": np.ones(1)})
    thread = session._thread
    session.run(None, {"x": np.ones(1)})
    card.hangs = True
    with pytest.raises(Hangs):
        session.run(None, {"x": np.ones(1)})
    card.held.set()
    del session
    gc.collect()
    wait_until(lambda: not thread.is_alive())


def test_the_processor_is_not_watched_and_a_card_is() -> None:
    def make(model: bytes, *, threads: int = 1, providers: object = (CPU,)) -> Card:
        return Card(providers[0])

    assert isinstance(watched_session(b"", create=make), Card)
    assert isinstance(watched_session(b"", create=make, providers=(CUDA, CPU)), WatchedSession)


@pytest.mark.hazard("H-02", "H-05")
def test_a_still_picture_is_told_at_the_pace_of_the_camera_and_not_of_the_network() -> None:
    network, frozen = Moody(), threading.Event()
    still = picture(1)
    device = Device(lambda n: still.copy() if frozen.is_set() else picture(n), fps=60.0)
    pipeline = Pipeline(network)
    pipeline.start(device, FAN)
    wait_until(lambda: pipeline.health().state is State.LIVE)
    network.wait_s = 1.5
    asked = network.asked
    wait_until(lambda: network.asked > asked)
    began = time.monotonic()
    frozen.set()
    wait_until(lambda: pipeline.health().state is State.FROZEN, 5.0)
    took_s = time.monotonic() - began
    assert 0.8 < took_s < 1.45, "before the network is done with its picture"
    assert screen_of(pipeline).value is None
    time.sleep(1.6)  # what the network had still to say changes nothing
    assert pipeline.health().state is State.FROZEN
    assert pipeline.last.score.value is None
    network.wait_s = 0.0
    frozen.clear()
    wait_until(lambda: pipeline.health().state in (State.LIVE, State.SLOW), 5.0)
    pipeline.stop()
