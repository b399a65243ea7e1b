"""Videos that Pleura writes: levels, times, and only whole files under their own name."""

from __future__ import annotations

import os
from pathlib import Path

import av
import numpy as np
import pytest

from capture.clip import ClipSource
from capture.errors import RecordingError
from capture.video import VideoWriter
from tests.capture import samples

SIZE = (samples.WIDTH, samples.HEIGHT)


def test_grey_pictures_come_back_level_for_level(tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    with VideoWriter(path, SIZE, 29.97, crf=8) as video:
        for index in range(20):
            video.write(samples.picture(index))
    with ClipSource(path) as source:
        assert source.info.fps == pytest.approx(29.97, abs=0.01)
        frames = list(source)
        assert source.warnings == []
    assert len(frames) == 20
    for frame in frames:
        assert np.abs(frame.image.astype(int) - samples.picture(frame.index)).mean() < 1.2
        assert frame.media_s == pytest.approx(frame.index / 29.97, abs=1e-3)
    assert [p.name for p in tmp_path.iterdir() if p.suffix == ".partial"] == []


def test_colours_come_back(tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    red = np.full((48, 64, 3), (200, 30, 30), np.uint8)
    with VideoWriter(path, (64, 48), 25) as video:
        video.write(red)
        video.write(red)
    with av.open(str(path)) as container:
        decoded = next(container.decode(video=0)).to_ndarray(format="rgb24")
    assert np.abs(decoded[24, 32].astype(int) - red[0, 0]).max() <= 4


def test_odd_sizes_grow_by_a_copy_of_the_edge(tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    picture = np.tile(np.arange(0, 255, 5, dtype=np.uint8), (33, 1))
    with VideoWriter(path, (51, 33), 25, crf=4) as video:
        video.write(picture)
        video.write(picture)
    with ClipSource(path) as source:
        frame = next(iter(source))
    assert frame.size == (52, 34)
    assert np.abs(frame.image[:33, :51].astype(int) - picture).mean() < 2
    assert abs(int(frame.image[10, 51]) - int(picture[10, 50])) <= 6


def test_uneven_times_are_kept_to_the_last_picture(tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    times = [0.0, 0.1, 0.15, 0.5, 2.0]
    with VideoWriter(path, SIZE, 25) as video:
        for index, time_s in enumerate(times):
            video.write_at(samples.picture(index), time_s)
    with ClipSource(path) as source:
        assert [frame.media_s for frame in source] == pytest.approx(times, abs=1e-3)
    with av.open(str(path)) as container:
        assert container.duration / 1e6 >= 2.0


def test_times_that_stand_still_lose_no_picture(tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    with VideoWriter(path, SIZE, 25) as video:
        for index, time_s in enumerate([0.0, 0.5, 0.5, 0.2]):
            video.write_at(samples.picture(index), time_s)
        video.write(samples.picture(4))
    with ClipSource(path) as source:
        assert len(list(source)) == 5


@pytest.mark.hazard("H-83")
def test_the_container_carries_no_metadata(tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    with VideoWriter(path, SIZE, 25) as video:
        video.write(samples.picture(0))
    with av.open(str(path)) as container:
        kept = {key for key in container.metadata if "brand" not in key and key != "minor_version"}
        assert kept == set()
        assert set(container.streams.video[0].metadata) <= {"language", "handler_name"}
    assert b"Lavf" not in path.read_bytes() and os.fsencode(tmp_path.name) not in path.read_bytes()


@pytest.mark.hazard("H-55")
def test_an_error_inside_leaves_what_was_there_before(tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    path.write_bytes(b"earlier")
    with pytest.raises(KeyError), VideoWriter(path, SIZE, 25) as video:
        video.write(samples.picture(0))
        assert (tmp_path / "a.mp4.partial").exists()
        raise KeyError
    assert path.read_bytes() == b"earlier" and list(tmp_path.iterdir()) == [path]


def test_a_finished_video_replaces_an_earlier_one(tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    path.write_bytes(b"earlier")
    with VideoWriter(path, SIZE, 25) as video:
        video.write(samples.picture(0))
        assert path.read_bytes() == b"earlier"
    with ClipSource(path) as source:
        assert len(list(source)) == 1


@pytest.mark.hazard("H-54")
def test_a_missing_folder_is_one_sentence_at_once(tmp_path: Path) -> None:
    with (
        pytest.raises(RecordingError, match=r"'a\.mp4' cannot be written"),
        VideoWriter(tmp_path / "absent" / "a.mp4", SIZE, 25),
    ):
        pytest.fail("it opened")


@pytest.mark.hazard("H-51")
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
def test_a_full_disk_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "a.mp4.partial").symlink_to("/dev/full")
    with (
        pytest.raises(RecordingError, match="space left"),
        VideoWriter(tmp_path / "a.mp4", SIZE, 25) as video,
    ):
        for index in range(50):
            video.write(samples.picture(index))
    assert not (tmp_path / "a.mp4").exists()


def test_nothing_written_is_no_video(tmp_path: Path) -> None:
    with pytest.raises(RecordingError, match="No picture"), VideoWriter(tmp_path / "a", SIZE, 25):
        pass
    assert list(tmp_path.iterdir()) == []


@pytest.mark.hazard("H-07")
def test_a_picture_of_another_size_is_one_sentence(tmp_path: Path) -> None:
    with (
        pytest.raises(RecordingError, match="from 96 × 64 to 20 × 10"),
        VideoWriter(tmp_path / "a.mp4", SIZE, 25) as video,
    ):
        video.write(samples.picture(0))
        video.write(np.zeros((10, 20), np.uint8))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("picture", [np.zeros((64, 96), float), np.zeros((64, 96, 4), np.uint8)])
def test_what_is_no_picture_is_a_mistake_of_the_program(
    tmp_path: Path, picture: np.ndarray
) -> None:
    with (
        pytest.raises(ValueError, match="expected"),
        VideoWriter(tmp_path / "a.mp4", SIZE, 25) as video,
    ):
        video.write(picture)


def test_impossible_settings_are_refused(tmp_path: Path) -> None:
    for size, fps, crf in (((0, 4), 25, 20), ((4, 4), 0, 20), ((4, 4), 25, 99)):
        with pytest.raises(ValueError, match="expected"):
            VideoWriter(tmp_path / "a.mp4", size, fps, crf)
