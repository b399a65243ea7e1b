"""What the tests of recording in the window share: a device in a real pipeline, and its control."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

from app.pipeline import Pipeline
from app.record_control import RecordControl
from app.record_rescue import Rescue
from app.record_state import Feed, Step, Wish
from app.screen.record import RecordScreen, build_record
from app.status import State
from tests.app.engine_kit import Device, wait_until
from tests.app.recording_kit import FAN, Brightest

if TYPE_CHECKING:
    from pathlib import Path

ROOMY = 50_000_000_000


class Bench:
    """A device in a real pipeline, and the control that records it."""

    def __init__(self, root: Path, *, reach_s: float = 5.0, sector: object = FAN) -> None:
        self.free = [ROOMY]
        self.network = Brightest()
        self.pipeline = Pipeline(self.network)
        self.control = RecordControl(root, reach_s=reach_s, usage=self.usage)
        self.device = Device(fps=100.0)
        self.pipeline.start(self.device, sector)
        self.control.follow(
            Feed(self.pipeline.tap, self.device.info, self.network, lambda: self.pipeline.last)
        )
        wait_until(lambda: self.pipeline.last is not None)

    def usage(self, folder: Path) -> tuple[int, int, int]:
        if not folder.exists():
            raise FileNotFoundError(errno.ENOENT, "gone")
        return ROOMY, 0, self.free[0]

    def until(self, step: Step) -> None:
        wait_until(lambda: self.control.state().step is step)

    def say_yes(self, wish: Wish = Wish.RECORD) -> None:
        self.control.press(wish)
        self.until(Step.ASKING)
        self.control.answer(True)

    def record(self) -> None:
        self.say_yes()
        self.until(Step.RECORDING)
        self.recorded(20)

    def recorded(self, frames: int) -> None:
        wait_until(lambda: self.control.state().status.frames >= frames)

    def live(self) -> None:
        seen = self.pipeline.health().processed
        wait_until(lambda: self.pipeline.health().processed > seen + 3)
        assert self.pipeline.health().state in (State.LIVE, State.SLOW)

    def screen(self) -> RecordScreen:
        return build_record(self.control.state(), Rescue(self.control.root).state())


def only(root: Path) -> Path:
    (folder,) = root.iterdir()
    return folder
