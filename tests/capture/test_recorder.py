from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from capture.clip import ClipSource
from capture.errors import RecordingError
from capture.frame import Frame
from capture.record_codec import Encoder, PartFile
from capture.record_desk import Note
from capture.record_status import NO_SECTOR, OTHER_SIZE
from capture.recorder import Recorder
from capture.recording import sector_pixels
from capture.sector import manual_box
from tests.capture.record_kit import (
    FAN,
    ORIGIN,
    SIZE,
    a_recorder,
    frames,
    offer,
    picture,
    read,
    settle,
    wait_for,
)

if TYPE_CHECKING:
    from pathlib import Path


def test_what_was_offered_comes_back_pixel_for_pixel(tmp_path: Path) -> None:
    recorder = a_recorder(tmp_path)
    recorder.begin()
    some = frames(40)
    offer(recorder, some)
    folder = recorder.end()
    assert recorder.close()
    back, source = read(folder)
    assert [frame.index for frame in back] == list(range(40))
    for given, had in zip(some, back, strict=True):
        assert np.array_equal(had.image, sector_pixels(given.image, FAN))
    assert source.warnings == []
    assert source.log.end.frames == 40
    assert not folder.name.endswith(".partial")


@pytest.mark.hazard("H-80")
def test_outside_the_sector_there_are_only_zeros_and_the_metadata_are_empty(tmp_path: Path) -> None:
    import av

    recorder = a_recorder(tmp_path, retro_s=1.0)
    offer(recorder, frames(10))
    recorder.begin()
    offer(recorder, frames(10, first=10))
    folder = recorder.end()
    recorder.close()
    x, y, w, h = FAN.box
    outside = ~FAN.mask()[y : y + h, x : x + w]
    assert outside.sum() > 100
    for frame in read(folder)[0]:
        assert frame.image.shape == (h, w)
        assert not frame.image[outside].any()
        assert frame.image[~outside].any()
    with av.open(str(folder / "frames-000.mkv")) as container:
        assert set(container.metadata) <= {"encoder"}  # "Lavf", without a version
        assert set(container.streams[0].metadata) <= {"DURATION"}


@pytest.mark.hazard("H-81")
def test_without_a_confirmed_sector_nothing_is_recorded_or_kept(
    tmp_path: Path, made: list[Recorder]
) -> None:
    recorder = Recorder(tmp_path / "root", ORIGIN, retro_s=30.0)
    made.append(recorder)
    offer(recorder, frames(20))
    with pytest.raises(RecordingError, match="confirmed"):
        recorder.begin()
    assert str(RecordingError(NO_SECTOR)).count(".") == 1
    wait_for(lambda: recorder.status().refused == 20)
    assert recorder.status().kept_bytes == 0
    assert not (tmp_path / "root").exists()
    recorder.confirm(FAN)
    offer(recorder, frames(5, first=20))
    wait_for(lambda: recorder.status().kept_bytes > 0)
    recorder.confirm(None)
    offer(recorder, frames(1, first=25))
    wait_for(lambda: recorder.status().kept_bytes == 0)
    with pytest.raises(RecordingError):
        recorder.begin()


@pytest.mark.hazard("H-86")
def test_nobody_else_may_read_a_recording(tmp_path: Path) -> None:
    recorder = a_recorder(tmp_path / "root")
    recorder.begin()
    offer(recorder, frames(3))
    folder = recorder.end()
    recorder.close()
    assert (tmp_path / "root").stat().st_mode & 0o777 == 0o700
    assert folder.stat().st_mode & 0o777 == 0o700
    assert {path.stat().st_mode & 0o777 for path in folder.iterdir()} == {0o600}


@pytest.mark.hazard("H-07")
def test_another_size_is_not_recorded_before_its_sector_is_confirmed(
    tmp_path: Path, made: list[Recorder]
) -> None:
    recorder = a_recorder(tmp_path)
    made.append(recorder)
    recorder.begin()
    offer(recorder, frames(10))
    large = [Frame(picture(n, (320, 200)), n, 100 + n / 30) for n in range(10, 30)]
    offer(recorder, large[:10])
    wait_for(lambda: recorder.status().refused == 10)
    assert recorder.status().notice == OTHER_SIZE
    recorder.confirm(manual_box((320, 200), (40, 10, 200, 150)))
    offer(recorder, large[10:])
    folder = recorder.end()
    back, _ = read(folder)
    assert [frame.size for frame in back] == [FAN.box[2:]] * 10 + [(200, 150)] * 10
    assert [frame.index for frame in back] == [*range(10), *range(20, 30)]
    assert len(list(folder.glob("frames-*.mkv"))) == 2


@pytest.mark.hazard("H-57")
@pytest.mark.parametrize("limit", [{"part_s": 600.0}, {"part_bytes": 150_000}])
def test_a_long_recording_rolls_over_and_reads_as_one(tmp_path: Path, limit: dict) -> None:
    recorder = a_recorder(tmp_path, **limit)
    recorder.begin()
    some = frames(30, step_s=60.0)
    offer(recorder, some)
    folder = recorder.end()
    recorder.close()
    assert len(list(folder.glob("frames-*.mkv"))) >= 3
    back, source = read(folder)
    assert len(back) == 30
    with source, type(source)(folder) as again:
        again.seek(25)
        assert np.array_equal(next(iter(again)).image, back[25].image)


def test_the_last_seconds_are_recorded_after_the_event(tmp_path: Path) -> None:
    recorder = a_recorder(tmp_path, retro_s=1.0)
    offer(recorder, frames(60))
    settle(recorder, 0)
    wait_for(lambda: recorder.status().kept_s > 0.95)
    recorder.begin()
    offer(recorder, frames(10, first=60))
    folder = recorder.end()
    recorder.close()
    _, source = read(folder)
    assert [row.index for row in source.log.rows] == list(range(29, 70))


def test_a_second_session_has_only_its_own_pictures(tmp_path: Path) -> None:
    recorder = a_recorder(tmp_path)
    found = []
    for first in (0, 20):
        recorder.begin()
        offer(recorder, frames(10, first=first))
        found.append(recorder.end())
    recorder.close()
    assert recorder.end() is None
    assert [[row.index for row in read(folder)[1].log.rows] for folder in found] == [
        list(range(10)),
        list(range(20, 30)),
    ]


def test_frames_of_an_odd_sector_and_lost_frames_are_told(tmp_path: Path) -> None:
    recorder = a_recorder(tmp_path)
    recorder.confirm(replace(manual_box(SIZE, (3, 5, 61, 33)), origin="device"))
    recorder.begin()
    some = [frame for frame in frames(12) if frame.index not in (4, 5, 9)]
    offer(recorder, some)
    back, _ = read(recorder.end())
    recorder.close()
    assert [frame.index for frame in back] == [0, 1, 2, 3, 6, 7, 8, 10, 11]
    assert all(
        np.array_equal(b.image, a.image[5:38, 3:64]) for a, b in zip(some, back, strict=True)
    )


def test_a_session_without_a_picture_leaves_nothing(tmp_path: Path) -> None:
    recorder = a_recorder(tmp_path / "root")
    recorder.begin()
    assert recorder.end() is None
    assert recorder.status().fault is None
    assert recorder.close()
    assert list((tmp_path / "root").iterdir()) == []


def test_a_line_that_cannot_be_made_costs_no_picture(tmp_path: Path) -> None:
    recorder = a_recorder(tmp_path)
    recorder.begin()
    some = frames(4)
    for frame, make in zip(
        some, (lambda: '{"a":0}', lambda: 1 / 0, lambda: '{"a":1}'), strict=False
    ):
        recorder.offer(frame)
        recorder.note(Note(frame.index, frame.grabbed_s, make))
    settle(recorder, 0)
    folder = recorder.end()
    recorder.close()
    assert len(read(folder)[0]) == 3
    assert (folder / "results.jsonl").read_text() == '{}\n{"frame":0,"a":0}\n{"frame":2,"a":1}\n'


@pytest.mark.hazard("H-57")
def test_a_burst_of_pictures_can_be_read_again(tmp_path: Path) -> None:
    encode = Encoder((32, 24))
    pictures = [np.full((24, 32), 10 * k, np.uint8) for k in range(12)]
    path = tmp_path / "burst.mkv"
    with path.open("wb") as file:
        part = PartFile(file, (32, 24))
        for k, picture in enumerate(pictures):
            part.write(encode(picture), 0.001 * k)  # a thousand a second
        part.close()
    with ClipSource(path) as clip:
        read = [frame.image for frame in clip]
    assert len(read) == 12
    assert all(np.array_equal(one, other) for one, other in zip(read, pictures, strict=True))
