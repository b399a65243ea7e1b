"""Any order of what a person, a disk and a source can do to a recording in the window."""

from __future__ import annotations

import logging
import shutil
import tempfile
import threading
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from app.pipeline import Pipeline
from app.record_control import RecordControl
from app.record_rescue import Rescue
from app.record_state import Feed, Step, Wish
from app.screen.record import build_record
from app.status import State
from capture.record_recover import finish, leftovers
from capture.record_source import SessionSource
from tests.app.engine_kit import Device, wait_until
from tests.app.recording_kit import FAN, Scored

ROOMY = 50_000_000_000
PATIENCE_S = 8.0


class Hand(RuleBasedStateMachine):
    """A live picture, its recorder, a disk that fills or goes, and a hand on every button."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="pleura-any-recording-"))
        self.roots = [self.folder / "one"]
        self.free = ROOMY
        self.said_yes = False
        self.heard = _Listener()
        logging.getLogger("pleura.recording").addHandler(self.heard)
        self.pipeline = Pipeline(Scored())
        self.control = RecordControl(self.roots[0], reach_s=2.0, usage=self.usage)
        self.open_source()

    def usage(self, folder: Path) -> tuple[int, int, int]:
        if not folder.exists():
            raise FileNotFoundError(2, "gone")
        return ROOMY, 0, self.free

    # ---- what can happen

    @rule()
    def open_source(self) -> None:
        self.control.leave()
        source = Device(fps=100.0)
        self.pipeline.start(source, FAN)
        self.control.follow(
            Feed(self.pipeline.tap, source.info, Scored(), lambda: self.pipeline.last)
        )
        self.said_yes = False
        wait_until(lambda: self.pipeline.last is not None, PATIENCE_S)

    @rule(wish=st.sampled_from(list(Wish)))
    def press(self, wish: Wish) -> None:
        self.control.press(wish)

    @rule(yes=st.booleans())
    def answer(self, yes: bool) -> None:
        if self.control.state().step is Step.LOOKING:
            wait_until(lambda: self.control.state().step is not Step.LOOKING, PATIENCE_S)
        self.said_yes = self.said_yes or (yes and self.control.state().step is Step.ASKING)
        self.control.answer(yes)

    @rule()
    def put_away(self) -> None:
        self.control.dismiss()

    @rule()
    def another_folder(self) -> None:
        self.roots.append(self.folder / f"more-{len(self.roots)}")
        self.control.choose(self.roots[-1])

    @rule(free=st.sampled_from([ROOMY, 3_000_000_000, 1_000_000]))
    def disk(self, free: int) -> None:
        self.free = free

    @rule()
    def folder_goes(self) -> None:
        shutil.rmtree(self.control.root, ignore_errors=True)

    @rule(seconds=st.sampled_from([0.02, 0.3, 1.2]))
    def time_passes(self, seconds: float) -> None:
        time.sleep(seconds)

    # ---- what must hold at every moment

    @invariant()
    def nothing_is_kept_without_a_yes(self) -> None:
        state = self.control.state()
        assert self.said_yes or state.status is None or not state.status.confirmed

    @invariant()
    def what_is_shown_can_be_answered(self) -> None:
        state = self.control.state()
        screen = build_record(state, Rescue(self.control.root).state())
        assert screen.recording == (state.step is Step.RECORDING)
        assert not (screen.can_keep and screen.recording)
        if state.trouble is not None and state.step is Step.READY:
            assert screen.ask.text == state.trouble and screen.ask.answers
            assert str(self.folder) not in state.trouble

    @invariant()
    def the_picture_goes_on(self) -> None:
        assert self.pipeline.health().state is not State.FAILED
        assert self.pipeline.tap.notice is None

    def teardown(self) -> None:
        self.control.close()
        self.control.close()
        self.pipeline.stop()
        logging.getLogger("pleura.recording").removeHandler(self.heard)
        assert self.heard.told == []
        for root in self.roots:
            for left in leftovers(root):
                if left.frames:
                    finish(left.folder)
            for folder in root.glob("2*Z-???"):
                with SessionSource(folder) as source:
                    assert len(list(source)) > 0 and source.warnings in ([], NOT_ENDED), folder
        shutil.rmtree(self.folder)
        wait_until(  # one may still read how the lung slides
            lambda: not [t for t in threading.enumerate() if t.name.startswith("pleura")],
            PATIENCE_S,
        )


NOT_ENDED = ["cut off: the recording was not ended"]


class _Listener(logging.Handler):
    """Keeps what is logged of faults of our own."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.told: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.told.append(record.getMessage())


TestHand = pytest.mark.hazard("H-61", "H-51", "H-54", "H-81")(Hand.TestCase)
TestHand.settings = settings(
    max_examples=10,
    stateful_step_count=15,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
