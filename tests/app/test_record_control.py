"""Recording in the window without its window: the questions, the faults, what is on the disk."""

from __future__ import annotations

import shutil
import time
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from app.pipeline import Pipeline
from app.record_control import NOTHING, RecordControl
from app.record_look import NO_OUTLINE, same_place
from app.record_rescue import Rescue
from app.record_state import Feed, Step, Wish
from app.screen.record import Act, amount, build_record, length
from app.session import read_results
from app.session_check import check_session
from capture.record_source import SessionSource
from capture.record_status import GONE, NO_START, STOPPED_FULL
from capture.sector import manual_fan
from tests.app.control_kit import ROOMY, Bench, only
from tests.app.engine_kit import SIDE, Device, picture, wait_until
from tests.app.recording_kit import FAN, Brightest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    made = Bench(tmp_path / "recordings")
    yield made
    made.control.close()
    made.pipeline.stop()


@pytest.mark.hazard("H-81", "H-82")
def test_nothing_is_recorded_nor_kept_before_a_person_said_yes(bench: Bench) -> None:
    bench.control.press(Wish.RECORD)
    bench.until(Step.ASKING)
    assert "names anybody" in bench.screen().ask.text
    assert [each.act for each in bench.screen().ask.answers] == [Act.NO, Act.YES]
    bench.live()
    bench.control.answer(False)
    assert bench.control.state().step is Step.READY
    assert bench.control.state().status is None
    assert not bench.pipeline.tap._sinks
    assert not bench.control.root.exists()


def test_the_question_is_put_once_and_the_sector_alone_is_recorded(bench: Bench) -> None:
    bench.record()
    assert bench.screen().recording
    assert bench.screen().lines[0].startswith("0:0")
    assert "50.0 GB left · 0 lost" in bench.screen().lines[1]
    bench.control.press(Wish.RECORD)
    bench.until(Step.READY)
    saved = bench.control.state().saved
    folder = only(bench.control.root)
    assert (folder.name, saved.number) == (saved.name, 1)
    assert saved.bytes == sum(path.stat().st_size for path in folder.iterdir())
    with SessionSource(folder) as source:
        images = [frame.image for frame in source]
    assert len(images) >= 20
    outside = ~FAN.mask()[
        FAN.box[1] : FAN.box[1] + FAN.box[3], FAN.box[0] : FAN.box[0] + FAN.box[2]
    ]
    assert all(not image[outside].any() for image in images)
    bench.control.press(Wish.RECORD)
    bench.until(Step.RECORDING)
    bench.recorded(3)
    bench.live()
    bench.control.press(Wish.RECORD)
    wait_until(lambda: bench.control.state().saved.number == 2)
    for each in bench.control.root.iterdir():
        assert check_session(each, Brightest()).holds


def test_an_outline_that_a_search_moves_by_a_part_of_a_pixel_is_the_same() -> None:
    assert FAN.apex is not None and same_place(FAN, FAN)
    x, y = FAN.apex
    nearly = replace(FAN, apex=(x + 0.02, y - 0.03), depth_px=FAN.depth_px + 0.04)
    assert nearly != FAN and same_place(FAN, nearly)
    assert not same_place(FAN, replace(FAN, depth_px=FAN.depth_px - 4))
    assert not same_place(FAN, replace(FAN, left_deg=FAN.left_deg + 3))
    assert not same_place(FAN, None) and not same_place(None, None)


def test_the_last_seconds_are_kept_after_the_event(bench: Bench) -> None:
    bench.say_yes(Wish.KEEP)
    bench.until(Step.READY)
    wait_until(lambda: bench.control.state().status.kept_s > 0.4)
    assert bench.screen().lines == ("0 s kept", "in memory only")
    assert not bench.control.root.exists()
    bench.control.press(Wish.KEEP)
    wait_until(lambda: bench.control.state().saved is not None)
    assert bench.control.state().saved.seconds > 0.4
    assert check_session(only(bench.control.root), Brightest()).holds
    assert len(read_results(only(bench.control.root))[1]) > 10


def test_recording_begins_now_and_not_before(bench: Bench) -> None:
    bench.say_yes(Wish.KEEP)
    bench.until(Step.READY)
    wait_until(lambda: bench.control.state().status.kept_s > 0.5)
    before_s = time.monotonic()
    bench.control.press(Wish.RECORD)
    bench.until(Step.RECORDING)
    bench.recorded(5)
    bench.control.press(Wish.RECORD)
    wait_until(lambda: bench.control.state().saved is not None)
    with SessionSource(only(bench.control.root)) as source:
        first = source.log.rows[0].grabbed_s + source.log.head.origin_s
    assert first >= before_s - 0.05


@pytest.mark.hazard("H-81")
def test_without_an_outline_there_is_a_sentence(tmp_path: Path) -> None:
    bench = Bench(tmp_path, sector=None)
    bench.control.follow(Feed(bench.pipeline.tap, bench.device.info, bench.network, lambda: None))
    bench.control.press(Wish.RECORD)
    wait_until(lambda: bench.control.state().trouble == NO_OUTLINE)
    assert bench.control.state().step is Step.READY
    bench.control.close()
    bench.pipeline.stop()


@pytest.mark.hazard("H-81")
def test_an_outline_that_changed_while_it_was_judged_is_asked_about_again(bench: Bench) -> None:
    bench.control.press(Wish.RECORD)
    bench.until(Step.ASKING)
    other = manual_fan((SIDE, SIDE), (32.0, -12.0), 16.0, 50.0, -30.0, 30.0)
    bench.pipeline.set_sector(other)
    wait_until(lambda: bench.pipeline.last.sector.depth_px == other.depth_px)
    bench.control.answer(True)
    assert bench.control.state().step is Step.LOOKING
    bench.until(Step.ASKING)
    bench.control.answer(True)
    bench.until(Step.RECORDING)
    bench.recorded(3)
    bench.control.leave()
    with SessionSource(only(bench.control.root)) as source:
        assert source.log.sectors[0].depth_px == other.depth_px


@pytest.mark.hazard("H-82")
def test_lettering_makes_it_another_question(tmp_path: Path) -> None:
    import cv2

    def lettered(number: int) -> np.ndarray:
        image = np.random.default_rng(number).integers(20, 60, (240, 320), dtype=np.uint8)
        cv2.putText(image, "DOE JOHN", (60, 120), cv2.FONT_HERSHEY_SIMPLEX, 0.8, 255, 2)
        return image

    sector = manual_fan((320, 240), (160.0, -40.0), 60.0, 260.0, -40.0, 40.0)
    network, device = Brightest(), Device(lettered, fps=60.0)
    pipeline, control = Pipeline(network), RecordControl(tmp_path)
    pipeline.start(device, sector)
    control.follow(Feed(pipeline.tap, device.info, network, lambda: pipeline.last))
    wait_until(lambda: pipeline.last is not None)
    control.press(Wish.RECORD)
    wait_until(lambda: control.state().step is Step.ASKING)
    ask = build_record(control.state(), Rescue(tmp_path).state()).ask
    assert "lettering inside the sector" in ask.text
    assert "names nobody" in ask.answers[-1].text
    control.close()
    pipeline.stop()


@pytest.mark.hazard("H-51", "H-52")
def test_a_full_disk_ends_the_recording_keeps_it_and_the_picture_goes_on(bench: Bench) -> None:
    bench.record()
    bench.free[0] = 3_000_000_000
    wait_until(lambda: "5 GB" in bench.screen().ask.text)
    assert bench.screen().recording and bench.screen().warns
    bench.free[0] = 1_000_000
    wait_until(lambda: bench.control.state().trouble == STOPPED_FULL)
    bench.live()
    assert check_session(only(bench.control.root), Brightest()).holds
    bench.control.press(Wish.RECORD)
    wait_until(lambda: bench.control.state().trouble == NO_START)
    bench.free[0] = ROOMY
    bench.control.press(Wish.RECORD)
    bench.until(Step.RECORDING)
    assert bench.control.state().trouble is None


@pytest.mark.hazard("H-54")
def test_a_folder_that_goes_is_told_and_another_one_can_be_chosen(bench: Bench, tmp_path) -> None:
    bench.record()
    shutil.rmtree(bench.control.root)
    wait_until(lambda: bench.control.state().trouble == GONE)
    assert Act.FOLDER in [each.act for each in bench.screen().ask.answers]
    bench.live()
    bench.control.choose(tmp_path / "other")
    wait_until(lambda: bench.control.state().trouble is None)
    bench.control.press(Wish.RECORD)
    bench.until(Step.RECORDING)  # without asking for the sector again
    bench.recorded(3)
    bench.live()
    bench.control.close()
    assert check_session(only(tmp_path / "other"), Brightest()).holds


@pytest.mark.hazard("H-54")
def test_a_folder_that_cannot_be_made_is_a_sentence(bench: Bench, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    bench.control.choose(tmp_path / "file" / "below")
    bench.say_yes()
    wait_until(lambda: "another folder" in (bench.control.state().trouble or ""))
    assert bench.control.state().step is not Step.RECORDING
    bench.live()


@pytest.mark.hazard("H-07")
def test_a_picture_of_another_size_is_not_recorded_until_it_is_confirmed(tmp_path: Path) -> None:
    wide = [False]

    def pictures(number: int) -> np.ndarray:
        image = picture(number)
        return np.hstack([image, image]) if wide[0] else image

    network, device = Brightest(), Device(pictures, fps=100.0)
    pipeline, control = Pipeline(network), RecordControl(tmp_path, reach_s=0.0)
    pipeline.start(device, FAN)
    control.follow(Feed(pipeline.tap, device.info, network, lambda: pipeline.last))
    wait_until(lambda: pipeline.last is not None)
    control.press(Wish.RECORD)
    wait_until(lambda: control.state().step is Step.ASKING)
    control.answer(True)
    wait_until(lambda: control.state().status and control.state().status.frames > 5)
    wide[0] = True
    wait_until(lambda: control.state().status.other_size)
    ask = build_record(control.state(), Rescue(tmp_path).state()).ask
    assert [each.act for each in ask.answers] == [Act.CONFIRM]
    pipeline.set_sector(manual_fan((2 * SIDE, SIDE), (64.0, -12.0), 16.0, 56.0, -35.0, 35.0))
    wait_until(lambda: pipeline.last.sector.size == (2 * SIDE, SIDE))
    control.confirm_anew()
    wait_until(lambda: control.state().step is Step.ASKING)
    control.answer(True)
    wait_until(lambda: control.state().step is Step.RECORDING)
    wait_until(lambda: control.state().status.frames > 5)
    control.close()
    pipeline.stop()
    sizes = []
    for folder in sorted(tmp_path.iterdir()):
        with SessionSource(folder) as source:
            sizes.append(source.log.sectors[0].size)
    assert sizes == [(SIDE, SIDE), (2 * SIDE, SIDE)]


@pytest.mark.hazard("H-63")
def test_another_source_ends_the_recording_and_asks_anew(bench: Bench) -> None:
    bench.record()
    bench.control.leave()
    assert bench.control.state().step is Step.OFF
    assert check_session(only(bench.control.root), Brightest()).holds
    bench.control.follow(
        Feed(bench.pipeline.tap, bench.device.info, bench.network, lambda: bench.pipeline.last)
    )
    bench.control.press(Wish.RECORD)
    bench.until(Step.ASKING)
    bench.control.leave()
    bench.control.answer(True)
    assert bench.control.state().step is Step.OFF


def test_a_recording_without_a_picture_says_so(bench: Bench) -> None:
    bench.say_yes()
    bench.until(Step.RECORDING)
    bench.device.close()
    bench.control.press(Wish.RECORD)
    bench.until(Step.READY)
    state = bench.control.state()
    assert (state.trouble == NOTHING) != (state.saved is not None)


def test_keeping_can_be_switched_off(tmp_path: Path) -> None:
    bench = Bench(tmp_path, reach_s=0.0)
    bench.control.press(Wish.KEEP)
    assert bench.control.state().step is Step.READY
    assert not bench.screen().can_keep and bench.screen().seconds == ""
    bench.record()
    bench.control.press(Wish.RECORD)
    bench.until(Step.READY)
    assert not bench.pipeline.tap._sinks
    bench.control.close()
    bench.pipeline.stop()


def test_lengths_and_amounts() -> None:
    assert (length(0), length(75.9), length(3671)) == ("0:00", "1:15", "1:01:11")
    assert (amount(None), amount(34_000_000), amount(2_500_000_000)) == ("— GB", "34 MB", "2.5 GB")
