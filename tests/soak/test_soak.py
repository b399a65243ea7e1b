"""A short soak of the real pipeline and recorder: nothing grows, and each fault is survived."""

from __future__ import annotations

import json
import statistics
import sys
import time
from typing import TYPE_CHECKING

import numpy as np
import pytest

import app.appraise
from app.cli import soak as command
from app.cli.soak import _write
from app.soak import Plan, Soak, recorder_of
from app.soak_bare import BareStage
from app.soak_faults import Fault, FaultySegmenter, Switch, faulty_source
from app.soak_picture import draw_soak
from app.soak_report import Event, Sample, SoakReport, growth
from app.status import Health, State
from tests.app.engine_kit import SIDE, Threshold, picture
from tests.app.recording_kit import FAN, Scored
from tests.drawn import let_pass

if TYPE_CHECKING:
    from pathlib import Path

FRAMES, SECONDS = 20_000, 22.0
PICTURES = [picture(number) for number in range(1, 61)]


class Watched(BareStage):
    """A stage that remembers in which states a number stood."""

    def __init__(self, *given: object) -> None:
        super().__init__(*given)
        self.with_number: set[State] = set()
        self.blocks: list[tuple[int, int]] = []

    def spin(self, seconds: float) -> None:
        super().spin(seconds)
        if super().shows_number():
            self.with_number.add(self.health().state)
        self.blocks.append((self.health().processed, sys.getallocatedblocks()))


@pytest.fixture(scope="module")
def soaked(tmp_path_factory) -> tuple[SoakReport, Watched]:
    """As many small frames as fit, all seven faults among them."""
    root, switch = tmp_path_factory.mktemp("sessions"), Switch()
    segmenter = FaultySegmenter(Scored(), switch)
    stage = Watched(lambda: faulty_source(PICTURES, switch, 500.0), segmenter, FAN)
    info = faulty_source(PICTURES, switch).info
    recorder = recorder_of(root, info, segmenter, FAN, switch)
    plan = Plan(SECONDS, seed=4, frames=FRAMES, every_s=0.9, lasts_s=1.7)
    with pytest.MonkeyPatch.context() as patch:  # numbers that could be shown wrongly
        patch.setattr(app.appraise, "judge", let_pass)
        # What is kept of a minute must come to its full size within this run.
        patch.setitem(app.appraise.Appraiser.__init__.__kwdefaults__, "keep_s", 2.0)
        report = Soak(stage, switch, plan, recorder).run()
    assert len(list(root.iterdir())) <= 1, "recordings must not fill the disk"
    return report, stage


@pytest.mark.hazard("H-60")
def test_nothing_grows(soaked) -> None:
    """Memory in so short a run wanders by what the recorder's codec takes: blocks are counted.

    One result that is kept, with all that belongs to it, takes more than 60 of them.
    """
    report, stage = soaked
    assert report.processed > 100
    third = len(stage.blocks) // 3
    middle, last = stage.blocks[third : 2 * third], stage.blocks[2 * third :]
    examined, more = (
        statistics.median(each[k] for each in last) - statistics.median(each[k] for each in middle)
        for k in (0, 1)
    )
    assert examined > 0 and more / examined < 20
    before, after = report.memory_mb
    assert after <= 1.3 * before
    assert report.mb_per_1000_frames is None or report.mb_per_1000_frames <= 1.0
    samples = report.samples[len(report.samples) // 3 :]
    assert max(each.handles for each in samples) <= report.samples[0].handles + 6
    assert max(each.threads for each in samples) <= report.samples[0].threads + 2


@pytest.mark.hazard("H-01")
@pytest.mark.hazard("H-52")
@pytest.mark.hazard("H-62")
def test_every_fault_is_survived_and_none_shows_a_number(soaked) -> None:
    report, stage = soaked
    assert report.problems == []
    assert {event.fault for event in report.faults} >= {fault.value for fault in list(Fault)[:5]}
    assert stage.with_number, "there must be numbers that could have been shown wrongly"
    assert stage.with_number <= {State.LIVE, State.SLOW}
    assert report.most_waiting <= 3 and report.stop_s <= 2.0


def test_the_report_is_written_and_drawn(soaked, tmp_path: Path) -> None:
    report, _ = soaked
    _write(report, tmp_path / "soak.json", tmp_path / "soak.png")
    assert json.loads((tmp_path / "soak.json").read_text())["processed"] == report.processed
    drawn = draw_soak(report)
    assert (tmp_path / "soak.png").stat().st_size > 1000
    assert len(np.unique(drawn.reshape(-1, 3), axis=0)) > 10


def samples(step_mb: float, count: int = 40, frames: int = 500) -> list[Sample]:
    """Memory that fills caches at first, then grows by so much a sample."""
    full = [min(k, 5) * 20.0 + step_mb * k + (k % 3) * 0.4 for k in range(count)]
    return [
        Sample(float(k), k * frames, k * frames, "live", 300.0 + mb, 12, 6, None)
        for k, mb in enumerate(full)
    ]


@pytest.mark.parametrize("mb_per_1000", [0.0, 0.5, 4.0])
def test_growth_is_found_below_noise_and_after_the_start(mb_per_1000: float) -> None:
    assert growth(samples(mb_per_1000 / 2)) == pytest.approx(mb_per_1000, abs=0.05)


def test_too_little_tells_no_growth() -> None:
    assert growth([]) is None
    assert growth(samples(1.0, count=6)) is None
    assert growth(samples(1.0, frames=10)) is None


class Liar:
    """A stage whose screen shows a number although the device is lost."""

    tap = None

    def start(self) -> None: ...

    def spin(self, seconds: float) -> None:
        time.sleep(0.05)

    def health(self) -> Health:
        return Health(State.LOST, captured=100, processed=3)

    def shows_number(self) -> bool:
        return True

    def objects(self) -> int | None:
        return 7

    def stop(self) -> None: ...


def test_a_soak_finds_a_number_that_should_not_stand_and_a_queue_that_grows() -> None:
    report = Soak(Liar(), Switch(), Plan(2.2, seed=0)).run()
    assert "a number stood while the state was: lost" in report.problems
    assert "97 pictures waited" in report.problems
    assert report.objects == (7, 7)


def test_a_fault_that_nobody_notices_is_a_problem() -> None:
    soak = Soak(Liar(), Switch(), Plan(1.0, seed=0))
    soak._check_seen(Event(Fault.FROZEN.value, 0.0, 1.0, ["live"]))
    assert soak.problems == [], "of three pictures examined none may have been late enough"
    soak._processed = -10
    soak._check_seen(Event(Fault.FROZEN.value, 0.0, 1.0, ["live"]))
    assert soak.problems == ["frozen was not seen; the states were live"]


def test_the_picture_sizes_that_the_command_uses_fit_its_device() -> None:
    switch = Switch()
    source = faulty_source([np.zeros((command.SIZE[1], command.SIZE[0]), np.uint8)], switch)
    assert source.info.size == command.SIZE and source.info.live
    source.close()
    assert Threshold().provider and SIDE
