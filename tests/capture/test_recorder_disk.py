from __future__ import annotations

import errno
import shutil
import time
import tracemalloc
from typing import TYPE_CHECKING

import numpy as np
import pytest

from capture import record_writer
from capture.disk import DiskGuard, Room, room_of
from capture.errors import RecordingError
from capture.frame import Frame
from capture.record_codec import Encoder
from capture.record_folder import create_private
from capture.record_status import GONE, LOW, NO_START, STOPPED_FULL
from capture.record_writer import SessionWriter
from capture.recording import Head, Packed
from capture.sector import manual_box
from tests.capture.record_kit import (
    ROOMY,
    SlowFile,
    a_recorder,
    frames,
    full_after,
    offer,
    picture,
    read,
    settle,
    wait_for,
)
from tests.fakes import FakeClock

if TYPE_CHECKING:
    from pathlib import Path

    from capture.recorder import Recorder


@pytest.mark.hazard("H-51")
def test_a_full_disk_stops_the_recording_with_a_sentence_and_keeps_what_is_there(
    tmp_path: Path, made: list[Recorder]
) -> None:
    recorder = a_recorder(tmp_path, create=full_after(400_000))
    made.append(recorder)
    recorder.begin()
    offer(recorder, frames(60))
    wait_for(lambda: not recorder.status().recording)
    assert recorder.status().notice == STOPPED_FULL
    back, source = read(tmp_path / recorder.status().folder)
    written = len(source.log.rows)
    assert 10 < written < 60
    assert len(back) >= 0.8 * written
    assert "cut off" in source.warnings[0]
    offer(recorder, frames(5, first=60))  # the stream goes on as if nothing had been
    assert recorder.status().dropped == 0


@pytest.mark.hazard("H-52")
@pytest.mark.parametrize(
    ("free", "room"),
    [
        (5_000_000_000, Room.ENOUGH),
        (4_999_999_999, Room.LOW),
        (1_000_000_000, Room.LOW),
        (999_999_999, Room.NO_START),
        (200_000_000, Room.NO_START),
        (199_999_999, Room.STOP),
    ],
)
def test_how_much_room_allows_what(free: int, room: Room) -> None:
    assert room_of(free) is room


@pytest.mark.hazard("H-52")
def test_the_free_space_is_looked_at_once_a_second(tmp_path: Path) -> None:
    clock, asked = FakeClock(), []
    guard = DiskGuard(tmp_path, usage=lambda path: asked.append(path) or (0, 0, 7), clock=clock)
    for _ in range(30):
        guard()
        clock.advance(0.1)
    assert len(asked) == 3


@pytest.mark.hazard("H-52")
def test_a_disk_that_fills_up_warns_then_stops_and_refuses(
    tmp_path: Path, made: list[Recorder]
) -> None:
    clock, free = FakeClock(), [ROOMY]
    recorder = a_recorder(tmp_path, clock=clock, usage=lambda _: (0, 0, free[0]))
    made.append(recorder)
    recorder.begin()
    offer(recorder, frames(5))
    wait_for(lambda: recorder.status().frames == 5)
    assert recorder.status().notice is None
    free[0] = 4_000_000_000
    clock.advance(1.0)
    wait_for(lambda: recorder.status().notice == LOW)
    free[0] = 100_000_000
    clock.advance(1.0)
    wait_for(lambda: recorder.status().notice == STOPPED_FULL)
    assert len(read(tmp_path / recorder.status().folder)[0]) == 5
    free[0] = 900_000_000
    with pytest.raises(RecordingError) as refused:
        recorder.begin()
    assert str(refused.value) == NO_START


@pytest.mark.hazard("H-53")
def test_a_slow_disk_costs_pictures_and_says_so_and_nobody_waits(
    tmp_path: Path, made: list[Recorder]
) -> None:
    SlowFile.hurry.clear()
    recorder = a_recorder(tmp_path, create=lambda path: SlowFile(create_private(path), []))
    made.append(recorder)
    recorder.begin()
    started, waited, number = time.monotonic(), 0.0, 0
    while not recorder.status().dropping:
        before = time.monotonic()
        recorder.offer(Frame(picture(number), number, before))
        waited += time.monotonic() - before
        number += 1
        time.sleep(0.004)
        assert len(recorder._queue) <= 90
        assert time.monotonic() < started + 8.0
    assert waited < 0.5 * (time.monotonic() - started)
    status = recorder.status()
    assert status.dropped > 0
    assert "cannot keep up" in status.notice
    SlowFile.hurry.set()
    folder = recorder.end()
    back, source = read(folder)
    lost = back[-1].index + 1 - len(back)
    assert source.log.rows[-1].dropped >= lost >= 0
    assert recorder.status().dropped > 0


@pytest.mark.hazard("H-54")
def test_a_folder_that_vanishes_is_noticed_within_a_second(
    tmp_path: Path, made: list[Recorder]
) -> None:
    root, clock = tmp_path / "root", FakeClock()

    def usage(path: Path) -> tuple[int, int, int]:
        path.stat()  # as shutil.disk_usage does: it raises when the folder is gone
        return 0, 0, ROOMY

    recorder = a_recorder(root, clock=clock, usage=usage)
    made.append(recorder)
    recorder.begin()
    offer(recorder, frames(10))
    settle(recorder, 0)
    shutil.rmtree(root)
    clock.advance(1.0)
    wait_for(lambda: not recorder.status().recording)
    assert recorder.status().notice == GONE
    recorder.begin()  # the way back is open
    offer(recorder, frames(10, first=10))
    assert len(read(recorder.end())[0]) == 10


@pytest.mark.hazard("H-54")
@pytest.mark.parametrize("number", [errno.ENOENT, errno.EIO, errno.EROFS, errno.EACCES])
def test_a_folder_that_takes_nothing_is_one_sentence(tmp_path: Path, number: int) -> None:
    def create(path: Path) -> object:
        raise OSError(number, "no")

    recorder = a_recorder(tmp_path, create=create)
    with pytest.raises(RecordingError, match="choose another folder"):
        recorder.begin()
    assert recorder.close()
    assert list(tmp_path.iterdir()) == [tmp_path / "home"] or not list(tmp_path.glob("*.partial"))


@pytest.mark.hazard("H-57")
def test_hours_of_recording_take_no_more_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(record_writer, "LATELY", 100)
    sector = manual_box((16, 16), (0, 0, 16, 16))
    head = Head(started_utc="2026-03-01T12:00:00Z", live=True, fps=None, origin_s=0.0)
    folder = tmp_path / "long.partial"
    folder.mkdir()
    writer = SessionWriter(folder, head, "{}", part_s=600.0)
    data = Encoder((16, 16))(np.zeros((16, 16), np.uint8))
    tracemalloc.start()
    held = []
    for number in range(1500):
        writer.add(Packed(sector, number, float(10 * number), None, 0.0, 0, data), 0)
        if number in (500, 1499):
            held.append(tracemalloc.get_traced_memory()[0])
    tracemalloc.stop()
    writer.finish("stopped")
    assert held[1] - held[0] < 50_000
    assert len(list((tmp_path / "long").glob("frames-*.mkv"))) == 25
