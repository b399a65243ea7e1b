from __future__ import annotations

import time
from typing import TYPE_CHECKING

import numpy as np
import pytest

from app.pipeline import Pipeline
from app.recording import Recording, Tap
from app.session import read_results
from app.session_check import check_session
from app.status import State
from capture.record_source import SessionSource
from capture.sector import Sector
from tests.app import kit
from tests.app.engine_kit import SIDE, Device, Log, at_end, picture, wait_until
from tests.app.engine_kit import Recording as Clip
from tests.app.recording_kit import FAN, Brightest, recorded

if TYPE_CHECKING:
    from pathlib import Path

    from capture.frame import Frame

pytestmark = pytest.mark.gate


@pytest.mark.hazard("H-53")
def test_a_sink_that_fails_is_taken_off_and_the_pictures_go_on() -> None:
    class Broken:
        def on_frame(self, frame: Frame) -> None:
            raise OSError("gone")

        def on_result(self, result: object, nth: int) -> None:
            raise ZeroDivisionError

    pipeline = Pipeline(Brightest(), paced=False)
    pipeline.tap.add(Broken())
    pipeline.start(Clip(20), FAN)
    at_end(pipeline)
    assert pipeline.health().processed == 20
    assert pipeline.health().state is State.PAUSED
    assert "OSError" in pipeline.tap.notice
    pipeline.stop()


def test_sinks_come_and_go() -> None:
    seen: list[int] = []

    class Sink:
        def on_frame(self, frame: Frame) -> None:
            seen.append(frame.index)

    tap, sink = Tap(), Sink()
    tap.add(sink)
    tap.add(sink)
    tap.on_frame(kit.frame(3))
    tap.remove(sink)
    tap.remove(sink)
    tap.on_frame(kit.frame(4))
    assert seen == [3]


def test_a_pause_of_the_view_does_not_pause_the_recording(tmp_path: Path) -> None:
    network, device = Brightest(), Device(fps=100.0)
    pipeline = Pipeline(network)
    recording = Recording(tmp_path, device.info, network)
    recording.confirm(FAN)
    recording.begin()
    pipeline.tap.add(recording)
    pipeline.start(device, FAN)
    wait_until(lambda: pipeline.health().processed >= 5)
    pipeline.pause(True)
    held = recording.status().frames
    wait_until(lambda: recording.status().frames > held + 10)
    pipeline.stop()
    folder = recording.end()
    recording.close()
    assert check_session(folder, Brightest()).holds


def test_a_result_with_another_sector_is_left_out_of_the_comparison(tmp_path: Path) -> None:
    network, device = Brightest(), Device(fps=100.0)
    pipeline = Pipeline(network)
    recording = Recording(tmp_path, device.info, network)
    recording.confirm(FAN)
    recording.begin()
    pipeline.tap.add(recording)
    pipeline.start(device, FAN)
    wait_until(lambda: pipeline.health().processed >= 10)
    pipeline.set_sector(kit_box())
    seen = pipeline.health().processed
    wait_until(lambda: pipeline.health().processed >= seen + 10)
    pipeline.stop()
    folder = recording.end()
    recording.close()
    verdict = check_session(folder, Brightest())
    assert verdict.holds
    assert verdict.left_out >= 8


def kit_box() -> Sector:
    return Sector(size=(SIDE, SIDE), box=(0, 0, SIDE, SIDE), kind="columns", origin="manual")


def test_a_picture_that_stands_still_is_recorded_and_told(tmp_path: Path) -> None:
    still = picture(1)
    device = Device(lambda _: still.copy(), fps=60.0)
    network = Brightest()
    pipeline = Pipeline(network)
    recording = Recording(tmp_path, device.info, network)
    recording.confirm(FAN)
    recording.begin()
    pipeline.tap.add(recording)
    pipeline.start(device, FAN)
    wait_until(lambda: pipeline.health().state is State.FROZEN)
    time.sleep(0.1)
    pipeline.stop()
    folder = recording.end()
    recording.close()
    _, lines = read_results(folder)
    assert lines[-1].score.value is None
    assert "frozen" in lines[-1].score.reason
    assert check_session(folder, Brightest()).holds


def test_the_pipeline_plays_a_session_with_the_sector_that_it_states(tmp_path: Path) -> None:
    folder = recorded(tmp_path, Clip(10), Brightest())
    _, lines = read_results(folder)
    log = Log()
    pipeline = Pipeline(Brightest(), on_change=log, paced=False)
    log.pipeline = pipeline
    with SessionSource(folder) as source:
        pipeline.start(source)
        at_end(pipeline)
        pipeline.seek(4)
        wait_until(lambda: pipeline.health().position == 4)
        pipeline.stop()
    assert {result.sector.kind for result in log.results} == {"fan"}
    for result in log.results:
        line = lines[result.frame.index]
        assert np.array_equal(line.mask.labels(), result.segmentation.labels)
    assert log.results[-1].frame.index == 4
