"""Any order of what a person and a source can do, with a recorder: nothing wrong is ever shown."""

from __future__ import annotations

import tempfile
import threading
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from app.pipeline import Pipeline
from app.recording import Recording
from app.screen import History, ViewSettings, build_screen
from app.soak_faults import Fault, FaultySegmenter, Switch, faulty_source
from app.status import RUNNING, SCORED, State
from capture.errors import RecordingError
from tests.app import engine_kit
from tests.app.engine_kit import picture
from tests.app.recording_kit import FAN, Brightest, Scored

PICTURES = [picture(number) for number in range(1, 31)]
NETWORKS = (Scored, Brightest, None)
NEVER_SCORED = frozenset({State.NO_SIGNAL, State.NO_MASK})
"""A frozen stream is told by the capture thread, while the last result is of before."""


class Examination(RuleBasedStateMachine):
    """A pipeline, a recorder, a device that fails, and a hand that presses every button."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory(prefix="pleura-any-order-")
        self.switch = Switch()
        self.recording: Recording | None = None
        self.network: object = FaultySegmenter(Scored(), self.switch)
        self.pipeline = Pipeline(self.network)
        self.stopped = True

    # ---- what can happen

    @rule(live=st.booleans())
    def start_or_swap_source(self, live: bool) -> None:
        if live and self.switch.fault is Fault.UNPLUGGED:
            self.switch.fault = None
        source = faulty_source(PICTURES, self.switch, 200.0) if live else engine_kit.Recording(30)
        self.pipeline.start(source, FAN)
        self.stopped = False

    @rule(kind=st.sampled_from(NETWORKS))
    def swap_model(self, kind: type | None) -> None:
        self.end_recording()
        self.pipeline.stop()
        self.network = None if kind is None else FaultySegmenter(kind(), self.switch)
        self.pipeline = Pipeline(self.network)
        self.stopped = True

    @rule(fault=st.sampled_from([None, *Fault]))
    def fault_comes_or_goes(self, fault: Fault | None) -> None:
        self.switch.fault = fault
        time.sleep(0.05)

    @rule(seconds=st.sampled_from([0.02, 0.3]))
    def time_passes(self, seconds: float) -> None:
        time.sleep(seconds)

    @rule()
    def record(self) -> None:
        if self.recording is not None or self.pipeline.health().source is None:
            return
        info = self.pipeline.health().source
        self.recording = Recording(
            Path(self.folder.name), info, self.network, usage=self.switch.usage
        )
        self.recording.confirm(FAN)
        try:
            self.recording.begin()
        except RecordingError:
            assert self.switch.fault is Fault.DISK_FULL
        self.pipeline.tap.add(self.recording)

    @rule()
    def end_recording(self) -> None:
        if self.recording is not None:
            self.pipeline.tap.remove(self.recording)
            self.recording.end()
            assert self.recording.close()
            self.recording = None

    @rule(on=st.booleans())
    def hold(self, on: bool) -> None:
        self.pipeline.pause(on)

    @rule(index=st.integers(-2, 40))
    def seek_or_step(self, index: int) -> None:
        if index < 0:
            self.pipeline.step(index)
        else:
            self.pipeline.seek(index)

    @rule(sector=st.sampled_from([FAN, None]))
    def change_sector(self, sector: object) -> None:
        self.pipeline.set_sector(sector)

    @precondition(lambda self: not self.stopped)
    @rule()
    def stop(self) -> None:
        began = time.monotonic()
        self.pipeline.stop()
        assert time.monotonic() - began <= 2.0
        assert self.pipeline.health().state is State.IDLE
        names = [thread.name for thread in threading.enumerate()]
        assert "pleura-segment" not in names and "pleura-capture" not in names
        self.stopped = True

    # ---- what must hold at every moment

    @invariant()
    def no_number_where_none_may_stand(self) -> None:
        last, health = self.pipeline.last, self.pipeline.health()
        screen = build_screen(last, health, ViewSettings(), History(), time.monotonic())
        if health.state not in SCORED:
            assert screen.value is None
        again = self.pipeline.health()
        if health.state is again.state and self.pipeline.last is last and last is not None:
            held = health.state in NEVER_SCORED and not health.paused
            assert not held or last.score.value is None
        if last is not None and last.segmentation is None:
            assert last.score.value is None and last.score.reason

    @invariant()
    def at_most_one_frame_and_one_result_wait(self) -> None:
        run = self.pipeline._run
        assert len(self.pipeline.results._item) <= 1
        assert run is None or len(run.lane._slot._item) <= 1

    @invariant()
    def a_running_state_has_a_source(self) -> None:
        health = self.pipeline.health()
        assert health.state not in RUNNING or health.source is not None
        assert health.state is not State.FAILED or health.view_only

    def teardown(self) -> None:
        self.end_recording()
        self.pipeline.stop()
        assert not [t for t in threading.enumerate() if t.name.startswith("pleura")]
        self.folder.cleanup()


TestExamination = pytest.mark.hazard("H-61")(Examination.TestCase)
TestExamination.settings = settings(
    max_examples=12,
    stateful_step_count=15,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
