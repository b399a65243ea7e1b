"""What goes wrong with a source or a network, the state that it leads to, and what is shown."""

from __future__ import annotations

import threading
import time
from dataclasses import replace

import numpy as np
import pytest

from app.pipeline import Pipeline
from app.status import SCORED, State
from capture.errors import ClipError
from models.errors import InvalidOutput, ModelFailed
from tests.app.engine_kit import (
    SIDE,
    WHOLE,
    Device,
    Log,
    Recording,
    Starter,
    Threshold,
    at_end,
    picture,
    unplugged,
    wait_until,
)


@pytest.fixture
def log():
    return Log()


@pytest.fixture
def play(log):
    starter = Starter(log)
    yield starter
    starter.stop()


@pytest.mark.parametrize("error", [ModelFailed("gone"), InvalidOutput("NaN")])
def test_a_network_that_fails_on_one_frame_gives_no_mask_there_and_goes_on(
    play, log, error
) -> None:
    def trouble(number: int) -> None:
        if number in (3, 4):
            raise error

    pipeline = play(Recording(8), Threshold(trouble), paced=False)
    at_end(pipeline)
    for result in log.results:
        broken = result.frame.index in (3, 4)
        assert (result.segmentation is None) == broken
        if broken:
            assert result.score.value is None and "network" in result.score.reason
    states = [state for state, _ in log.states]
    assert states.index(State.NO_MASK) < len(states) - 1
    assert states[-1] is State.PAUSED


def test_without_a_model_pictures_are_shown_raw(play, log) -> None:
    pipeline = play(Recording(4), model=False)
    at_end(pipeline)
    assert {result.score.reason for result in log.results} == {"no model is loaded"}
    assert pipeline.health().state is State.NO_MASK


def test_colour_doppler_gets_no_mask_and_no_score(play, log) -> None:
    source = Recording(10)
    source.colour_from = 5
    pipeline = play(source, paced=False)
    at_end(pipeline)
    for result in log.results:
        doppler = result.frame.index >= 5
        assert (result.segmentation is None) == doppler
        assert (result.score.reason == "colour Doppler is on") == doppler
    assert (State.NO_MASK, "colour Doppler is on") in log.states


def test_a_device_that_is_unplugged_is_lost_and_its_last_result_is_the_last(play, log) -> None:
    def script(index: int):
        if index == 6:
            raise unplugged()
        return picture(index)

    pipeline = play(Device(script))
    wait_until(lambda: pipeline.health().state is State.LOST)
    assert pipeline.health().reason == "The device was unplugged. Connect it again."
    shown = len(log.results)
    time.sleep(0.15)
    assert pipeline.health().state is State.LOST
    assert len(log.results) == shown
    assert not any(thread.name == "pleura-capture" for thread in threading.enumerate())


def test_a_result_that_comes_after_the_loss_is_not_shown(play, log) -> None:
    gate = threading.Event()

    def trouble(number: int) -> None:
        if number == 2:
            gate.wait(5.0)

    def script(index: int):
        if index == 4:
            raise unplugged()
        return picture(index)

    pipeline = play(Device(script), Threshold(trouble))
    wait_until(lambda: pipeline.health().state is State.LOST)
    gate.set()
    time.sleep(0.1)
    assert pipeline.health().state is State.LOST
    assert log.results[-1].frame.index < 2


def test_a_device_that_ends_without_a_word_is_lost(play, log) -> None:
    pipeline = play(Device(lambda index: picture(index) if index < 3 else None))
    wait_until(lambda: pipeline.health().state is State.LOST)
    assert "device" in pipeline.health().reason


def test_a_device_that_stalls_is_lost_until_pictures_come_again(play, log) -> None:
    gate = threading.Event()

    def script(index: int):
        if index == 5:
            gate.wait(5.0)
        return picture(index)

    pipeline = play(Device(script))
    wait_until(lambda: (State.LOST, "no picture arrives") in log.states)
    held = pipeline.health().captured
    gate.set()
    wait_until(lambda: pipeline.health().state is State.LIVE)
    assert pipeline.health().captured > held


def test_a_picture_that_does_not_change_is_frozen_and_its_score_is_no_number(play, log) -> None:
    pipeline = play(Device(lambda index: picture(min(index, 5)) if index < 130 else picture(index)))
    wait_until(lambda: State.FROZEN in [state for state, _ in log.states])
    wait_until(lambda: pipeline.health().state is State.LIVE)
    frozen = [result for result in log.results if result.score.reason == "frozen picture"]
    assert frozen and all(result.score.value is None for result in frozen)
    first = next(result for result in log.results if result.frame.index >= 5)
    assert frozen[0].frame.grabbed_s - first.frame.grabbed_s >= 0.9


def test_a_still_passage_in_a_recording_is_not_frozen(play, log) -> None:
    class Still(Recording):
        def image(self, index: int):
            return picture(0)

    pipeline = play(Still(30, fps=20.0))
    at_end(pipeline)
    assert State.FROZEN not in [state for state, _ in log.states]


@pytest.mark.parametrize("level", [0, 29, 255])
def test_a_plain_picture_is_no_signal(play, log, level) -> None:
    plain = np.full((SIDE, SIDE), level, np.uint8)
    pipeline = play(Device(lambda index: plain.copy()))
    wait_until(lambda: pipeline.health().state is State.NO_SIGNAL)
    wait_until(lambda: log.results)
    assert log.results[-1].score.reason == "no signal"
    assert log.results[-1].segmentation is None


def test_a_recording_that_breaks_off_ends_there_and_says_so(play, log) -> None:
    pipeline = play(Recording(20, error=ClipError("The recording breaks off.")))
    wait_until(lambda: log.states[-1] == (State.PAUSED, "The recording breaks off."))
    wait_until(lambda: pipeline.health().position == 9)
    assert log.results[-1].frame.index == 9


def test_a_recording_without_a_single_picture_fails_with_its_reason(play, log) -> None:
    source = Recording(20, error=ClipError("clip.mp4 is no video."))
    source.break_at = 0
    pipeline = play(source)
    wait_until(lambda: pipeline.health().state is State.FAILED)
    assert pipeline.health().reason == "clip.mp4 is no video."


def break_in_source() -> tuple[object, Threshold]:
    return Recording(20, error=KeyError("secret/path")), Threshold()


def break_in_network() -> tuple[object, Threshold]:
    def trouble(number: int) -> None:
        raise KeyError("secret/path")

    return Recording(20), Threshold(trouble)


@pytest.mark.parametrize("case", [break_in_source, break_in_network])
def test_an_error_in_a_stage_fails_with_a_reason_and_the_other_stage_ends(play, log, case) -> None:
    source, segmenter = case()
    pipeline = play(source, segmenter)
    wait_until(lambda: pipeline.health().state is State.FAILED)
    assert "KeyError" in pipeline.health().reason and "secret" not in pipeline.health().reason
    wait_until(lambda: not [t for t in threading.enumerate() if t.name.startswith("pleura")])
    assert source.closed.is_set()
    pipeline.stop()
    assert pipeline.health().state is State.IDLE


def test_an_error_in_the_windows_callback_fails_and_stop_still_works() -> None:
    def on_change() -> None:
        if pipeline.health().processed:
            raise RuntimeError

    pipeline = Pipeline(Threshold(), on_change=on_change)
    pipeline.start(Recording(20), WHOLE)
    wait_until(lambda: pipeline.health().state is State.FAILED)
    pipeline.stop()
    assert pipeline.health().state is State.IDLE


def test_a_number_is_only_in_results_of_states_that_may_show_one(play, log) -> None:
    def script(index: int):
        return np.zeros((SIDE, SIDE), np.uint8) if index % 20 < 5 else picture(index)

    pipeline = play(Device(script, fps=120.0))
    wait_until(lambda: len(log.results) > 40)
    pipeline.stop()
    for result in log.results:
        if result.segmentation is None:
            assert result.score.value is None and result.score.reason
    assert {state for state, _ in log.states} >= {State.STARTING, State.LIVE, State.NO_SIGNAL}
    assert State.LIVE in SCORED


def test_sources_of_the_scale_that_disagree_are_told_live() -> None:
    device = Device()
    device.info = replace(device.info, mm_per_px=0.25)
    pipeline = Pipeline(Threshold())
    pipeline.start(device, WHOLE, depth_mm=12.0)
    wait_until(lambda: "disagree" in (pipeline.health().notice or ""))
    assert "check the depth" in pipeline.health().notice
    pipeline.stop()
