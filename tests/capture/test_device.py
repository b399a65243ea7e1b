"""Devices: what is asked of them, what is made of bad answers, and how they end."""

from __future__ import annotations

import threading
import time
from itertools import islice
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from capture.device import MISSES, DeviceSource, backends
from capture.devices import Device
from capture.errors import SourceLost, SourceUnavailable
from tests.fakes import FakeClock, ScriptedCapture

if TYPE_CHECKING:
    from collections.abc import Callable

GRABBER = Device(2, "USB Capture", "/dev/video2")


def source_over(
    capture: ScriptedCapture, clock: Callable[[], float] = time.monotonic
) -> DeviceSource:
    return DeviceSource(GRABBER, opener=lambda index, backend: capture, clock=clock)


def test_it_asks_for_motion_jpeg_in_full_hd_and_no_queue() -> None:
    opened: list[tuple[int, int]] = []
    capture = ScriptedCapture().frames()

    def opener(index: int, backend: int) -> ScriptedCapture:
        opened.append((index, backend))
        return capture

    with DeviceSource(GRABBER, opener=opener) as source:
        assert source.info.name == "USB Capture" and source.info.size == (64, 48)
        assert source.info.live and source.info.fps is None and source.info.frames is None
    assert opened == [(2, backends()[0])]
    assert capture.asked == {
        cv2.CAP_PROP_FOURCC: cv2.VideoWriter.fourcc(*"MJPG"),
        cv2.CAP_PROP_FRAME_WIDTH: 1920,
        cv2.CAP_PROP_FRAME_HEIGHT: 1080,
        cv2.CAP_PROP_FPS: 30,
        cv2.CAP_PROP_BUFFERSIZE: 1,
    }
    assert capture.released == 1


def test_a_device_that_cannot_do_that_is_taken_as_it_is() -> None:
    stubborn, plain = ScriptedCapture().unplug(), ScriptedCapture().frames()
    captures = iter([stubborn, plain])
    with DeviceSource(GRABBER, opener=lambda index, backend: next(captures)) as source:
        assert next(iter(source)).index == 0
    assert stubborn.released == 1
    assert plain.asked == {cv2.CAP_PROP_BUFFERSIZE: 1}


def test_a_slow_first_picture_is_waited_for() -> None:
    with source_over(ScriptedCapture().fail(5).frames()) as source:
        assert source.info.size == (64, 48)


@pytest.mark.hazard("H-13")
def test_a_device_in_use_is_refused_in_one_sentence() -> None:
    capture = ScriptedCapture(opened=False)
    with pytest.raises(SourceUnavailable, match="close other programs"):
        source_over(capture)
    assert capture.released == len(backends())


def test_a_device_without_a_picture_is_refused_and_released() -> None:
    captures = [ScriptedCapture().unplug() for _ in range(2 * len(backends()))]
    turns = iter(captures)
    with pytest.raises(SourceUnavailable, match="gives no picture"):
        DeviceSource(GRABBER, opener=lambda index, backend: next(turns))
    assert all(capture.released == 1 for capture in captures)


@pytest.mark.hazard("H-01")
def test_an_unplugged_device_is_lost_after_fifteen_misses() -> None:
    capture = ScriptedCapture().frames(11).unplug()
    source = source_over(capture)
    seen = []
    with pytest.raises(SourceLost, match="'USB Capture' has stopped") as lost:
        for frame in source:
            seen.append(frame.index)
    assert seen == list(range(10))  # the first picture told the size
    assert capture.reads == 11 + MISSES
    assert capture.released == 1 and "\n" not in str(lost.value)
    assert list(source) == []


@pytest.mark.hazard("H-01")
def test_an_unplugged_device_whose_reads_hang_is_lost_after_half_a_second() -> None:
    clock = FakeClock()
    capture = ScriptedCapture(before_read=lambda: clock.advance(0.3)).frames(3).unplug()
    source = source_over(capture, clock)
    with pytest.raises(SourceLost):
        list(source)
    assert capture.reads == 3 + 2


def test_a_few_misses_are_a_gap_and_nothing_more() -> None:
    capture = ScriptedCapture().frames(4).fail(6).frames(2).fail(14).frames(1)
    with source_over(capture) as source:
        indices = [frame.index for frame in islice(source, 6)]
        assert indices == [0, 1, 2, 9, 10, 25]
        assert source.skipped == 20


@pytest.mark.hazard("H-08")
def test_odd_pictures_are_brought_to_grey_or_skipped() -> None:
    grey = np.full((48, 64), 9, np.uint8)
    deep = np.full((48, 64), 9 * 256, np.uint16)
    bad = [None, np.zeros((0, 0, 3), np.uint8), np.zeros((4, 4), np.float64), "text"]
    capture = ScriptedCapture().frames(1).garbage(grey).garbage(deep)
    for picture in bad:
        capture.garbage(picture)
    capture.garbage(np.zeros((48, 64, 4), np.uint8)).garbage(
        np.full((96, 128, 3), 7, np.uint8)[::2, ::2]
    )
    with source_over(capture) as source:
        frames = list(islice(source, 4))
        assert [frame.index for frame in frames] == [0, 1, 6, 7]
        assert [int(frame.image[0, 0]) for frame in frames] == [9, 9, 0, 7]
        assert source.skipped == len(bad)


@pytest.mark.hazard("H-07")
def test_a_change_of_size_goes_through() -> None:
    with source_over(ScriptedCapture().frames(3).resize(128, 96).frames(3)) as source:
        assert [frame.size for frame in islice(source, 5)] == [(64, 48)] * 2 + [(128, 96)] * 3
        assert source.info.size == (64, 48)


@pytest.mark.hazard("H-02")
def test_a_repeated_picture_is_delivered_for_others_to_judge() -> None:
    with source_over(ScriptedCapture().frames(2).repeat(5)) as source:
        frames = list(islice(source, 5))
    assert all(np.array_equal(frame.image, frames[0].image) for frame in frames)


@pytest.mark.hazard("H-09")
def test_a_clock_that_runs_backwards_costs_frames_not_order() -> None:
    clock = FakeClock()
    steps = iter([0.0, 0.1, 0.1, -0.05, 0.1, 0.0, 0.1])
    capture = ScriptedCapture(before_read=lambda: clock.advance(next(steps, 0.1))).frames()
    with source_over(capture, clock) as source:
        frames = list(islice(source, 5))
    times = [frame.grabbed_s for frame in frames]
    assert times == sorted(times)
    assert [frame.index for frame in frames] == [0, 1, 3, 4, 5]
    assert source.skipped == 1


@pytest.mark.hazard("H-03")
def test_closing_during_a_hanging_read_returns_and_never_releases_under_it() -> None:
    capture = ScriptedCapture().frames(2).block()
    source = source_over(capture)
    reader = threading.Thread(target=lambda: list(source))
    reader.start()
    assert capture.blocked.wait(5)
    began = time.monotonic()
    source.close()
    assert time.monotonic() - began < 1.0
    assert capture.released == 0
    capture.unblock.set()
    reader.join(5)
    assert not reader.is_alive()
    assert capture.released == 1 and not capture.released_during_read


def test_an_error_of_opencv_counts_as_a_miss() -> None:
    def stumble() -> None:
        if capture.reads == 3:
            raise cv2.error("v4l2: ioctl failed")

    capture = ScriptedCapture(before_read=stumble).frames()
    with source_over(capture) as source:
        assert [frame.index for frame in islice(source, 3)] == [0, 2, 3]
