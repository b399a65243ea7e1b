"""The live pipeline: which frames are examined, in which order, and what the figures say."""

from __future__ import annotations

import threading
import time
from dataclasses import replace

import numpy as np
import pytest

from app.pipeline import Pipeline
from app.status import State
from capture.frame import Frame
from tests.app.engine_kit import (
    SIDE,
    WHOLE,
    Device,
    Log,
    Recording,
    Starter,
    Threshold,
    at_end,
    number_in,
    picture,
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


def indices(log: Log) -> list[int]:
    return [result.frame.index for result in log.results]


def test_unpaced_every_frame_is_examined_once_in_order(play, log) -> None:
    segmenter = Threshold()
    pipeline = play(Recording(30), segmenter, paced=False)
    at_end(pipeline)
    assert indices(log) == segmenter.seen == list(range(30))
    health = pipeline.health()
    assert (health.captured, health.processed, health.dropped) == (30, 30, 0)
    assert segmenter.threads == {"pleura-segment"}


def test_a_slow_network_gets_the_newest_frame_and_nothing_queues_up(play, log) -> None:
    newest: list[int] = []

    def slow(number: int) -> None:
        newest.append(device_at[0])
        time.sleep(0.05)

    device_at = [0]

    def script(index: int):
        device_at[0] = index
        return picture(index)

    pipeline = play(Device(script, fps=200.0), Threshold(slow))
    wait_until(lambda: len(log.results) >= 8)
    pipeline.stop()
    seen = indices(log)
    assert seen == sorted(set(seen))
    assert seen[-1] - seen[0] > 2 * len(seen), "frames were dropped, not queued"
    lag = [at - index for at, index in zip(newest, seen, strict=False)]
    assert max(lag) <= 3, "the frame that is taken is the newest one"


def test_captured_frames_are_examined_dropped_or_skipped(play, log) -> None:
    pipeline = play(Device(fps=200.0), Threshold(lambda _: time.sleep(0.02)))
    wait_until(lambda: pipeline.health().processed >= 5)
    health = pipeline.health()
    assert health.dropped > 0
    assert 0 <= health.captured - health.processed - health.dropped - health.skipped <= 2


def test_a_result_belongs_to_the_very_frame_it_holds(play, log) -> None:
    segmenter = Threshold(lambda _: time.sleep(0.004))
    pipeline = play(Recording(60, fps=400.0), segmenter)
    at_end(pipeline)
    for result in log.results:
        assert number_in(result.frame.image) == result.frame.index
        marked = result.segmentation.labels == 2
        assert np.array_equal(marked, result.frame.image == 255)
        assert result.done_s >= result.frame.grabbed_s
    assert indices(log)[-1] == 59


def test_a_recording_is_paced_by_its_own_time(play, log) -> None:
    pipeline = play(Recording(20, fps=50.0))
    start = time.monotonic()
    at_end(pipeline)
    assert time.monotonic() - start >= 19 / 50.0
    first, last = log.results[0], log.results[-1]
    assert last.frame.grabbed_s - first.frame.grabbed_s >= 0.99 * (
        last.frame.media_s - first.frame.media_s
    )


def test_at_its_end_a_recording_is_paused_on_its_last_frame_and_can_be_played_again(
    play, log
) -> None:
    pipeline = play(Recording(5))
    at_end(pipeline)
    wait_until(lambda: log.states[-1] == (State.PAUSED, None))
    log.results.clear()
    pipeline.pause(False)
    wait_until(lambda: pipeline.health().paused and pipeline.health().position == 4 and log.results)
    assert indices(log)[-1] == 4


def test_a_loop_comes_back_to_its_first_frame(play, log) -> None:
    pipeline = play(Recording(4), loop=True)
    wait_until(lambda: indices(log).count(0) >= 3)
    assert not pipeline.health().paused
    assert State.PAUSED not in [state for state, _ in log.states]


def test_steps_and_seeks_examine_exactly_the_frames_asked_for(play, log) -> None:
    segmenter = Threshold(lambda _: time.sleep(0.01))
    source = Recording(40, fps=20.0)
    pipeline = play(source, segmenter)
    wait_until(lambda: log.results)
    pipeline.pause(True)
    pipeline.seek(10)
    wait_until(lambda: pipeline.health().position == 10)
    segmenter.seen.clear()
    for _ in range(4):
        pipeline.step(1)
    wait_until(lambda: pipeline.health().position == 14)
    pipeline.step(3)
    wait_until(lambda: pipeline.health().position == 17)
    pipeline.step(-5)
    wait_until(lambda: pipeline.health().position == 12)
    pipeline.seek(30)
    wait_until(lambda: pipeline.health().position == 30)
    assert segmenter.seen == [11, 12, 13, 14, 15, 16, 17, 12, 30]
    health = pipeline.health()
    assert health.state is State.PAUSED and health.paused
    assert log.results[-1].score.value is not None or log.results[-1].score.reason


def test_holding_a_live_picture_keeps_it_while_the_device_is_still_read(play, log) -> None:
    pipeline = play(Device())
    wait_until(lambda: len(log.results) >= 3)
    pipeline.pause(True)
    wait_until(lambda: pipeline.health().state is State.PAUSED)
    held = pipeline.health()
    wait_until(lambda: pipeline.health().captured > held.captured + 5)
    now = pipeline.health()
    assert now.position == held.position and now.dropped - held.dropped <= 1
    pipeline.pause(False)
    wait_until(lambda: pipeline.health().position > held.position)
    assert pipeline.health().state is State.LIVE


def test_the_age_is_that_of_the_first_painting(play, log) -> None:
    pipeline = play(Recording(6))
    at_end(pipeline)
    result = log.results[-1]
    pipeline.note_painted(result, result.frame.grabbed_s + 0.080)
    pipeline.note_painted(result, result.frame.grabbed_s + 9.0)
    health = pipeline.health()
    assert health.age_ms_p50 == health.age_ms_p95 == pytest.approx(80.0)


def test_health_tells_source_model_and_stages(play, log) -> None:
    pipeline = play(Recording(20, fps=100.0))
    at_end(pipeline)
    health = pipeline.health()
    assert health.source.name == "recording" and health.frames == 20
    assert health.model == "threshold 1" and health.provider == "numpy"
    assert set(health.stages_ms) == {"capture", "sector", "crop", "segment", "score", "judge"}
    assert all(milliseconds >= 0 for milliseconds in health.stages_ms.values())
    assert health.age_ms_p50 <= health.age_ms_p95


def test_a_picture_that_was_on_its_way_does_not_replace_the_held_one(play, log) -> None:
    reached, gate = threading.Event(), threading.Event()

    def trouble(number: int) -> None:
        if number == 5:
            reached.set()
            gate.wait(5.0)

    segmenter = Threshold(trouble)
    pipeline = play(Device(), segmenter)
    assert reached.wait(5.0)
    wait_until(lambda: pipeline.health().captured > 8)
    pipeline.pause(True)
    held = pipeline.health().position
    gate.set()
    captured = pipeline.health().captured
    wait_until(lambda: pipeline.health().captured > captured + 5)
    assert held < 5 and pipeline.health().position == held
    assert log.results[-1].frame.index == held
    assert segmenter.seen[-1] == 5


@pytest.mark.hazard("H-09")
def test_live_frames_whose_time_or_index_does_not_move_on_are_skipped_and_counted(
    play, log
) -> None:
    class Jumpy(Device):
        def __iter__(self):
            stamps = [(0, 1.0), (1, 2.0), (2, 2.0), (3, 1.5), (1, 3.0), (4, 4.0)]
            for index, at_s in stamps:
                yield Frame(picture(index), index, at_s)
                self.closed.wait(0.1)
            self.closed.wait(5.0)

    segmenter = Threshold()
    pipeline = play(Jumpy(), segmenter)
    wait_until(lambda: pipeline.health().captured == 6 and segmenter.seen[-1] == 4)
    assert segmenter.seen == [0, 1, 4]
    assert pipeline.health().skipped == 3


def test_a_window_that_takes_nothing_holds_nothing_up_and_finds_the_newest_result() -> None:
    pipeline = Pipeline(Threshold())
    pipeline.start(Recording(30), WHOLE)
    at_end(pipeline)
    assert pipeline.results.take(0).frame.index == 29
    assert pipeline.results.take(0) is None
    pipeline.stop()


def test_another_sector_is_seen_at_once_on_a_held_picture(play, log) -> None:
    source = Recording(12)
    pipeline = play(source)
    at_end(pipeline)
    half = replace(WHOLE, box=(0, 0, SIDE // 2, SIDE))
    pipeline.set_sector(half)
    wait_until(lambda: log.results[-1].sector == half)
    assert log.results[-1].frame.index == 11
    assert log.results[-1].segmentation.labels.shape == (SIDE, SIDE // 2)
    assert pipeline.health().state is State.PAUSED
