"""Clips: presentation order, true times, honest ends, limits."""

from __future__ import annotations

import csv
import time
from itertools import pairwise
from typing import TYPE_CHECKING

import av
import cv2
import numpy as np
import pytest

from capture.clip import ClipSource
from capture.errors import ClipError
from capture.timeline import read_timeline
from tests.capture import samples

if TYPE_CHECKING:
    from pathlib import Path

    from capture.frame import Frame


def frames_of(path: Path) -> list[Frame]:
    with ClipSource(path) as source:
        return list(source)


def square_place(frame: Frame) -> int:
    """Left edge of the square that wanders by two pixels a picture."""
    return int(np.argmax(np.diff(frame.image[16].astype(int)) > 40)) + 1


@pytest.mark.hazard("H-24")
def test_pictures_come_in_the_order_they_are_shown_though_stored_in_another(tmp_path: Path) -> None:
    path = samples.make_clip(tmp_path / "a.mp4", crf="10")
    with av.open(str(path)) as container:
        stored = [packet.pts for packet in container.demux(video=0) if packet.size]
    assert stored != sorted(stored), "the sample has no B-pictures"
    places = [square_place(frame) for frame in frames_of(path)[1:]]
    assert places == [index * 2 for index in range(1, samples.COUNT)]


@pytest.mark.hazard("H-24")
def test_an_uneven_frame_rate_keeps_its_times(tmp_path: Path) -> None:
    ticks = [0, 20, 40, 200, 210, 400, 1000, 1040]
    path = samples.make_clip(tmp_path / "a.mkv", ticks=ticks, count=len(ticks))
    with ClipSource(path) as source:
        assert source.info.fps == pytest.approx(7 / 1.040)
        media = [frame.media_s for frame in source]
    assert media == pytest.approx([tick / 1000 for tick in ticks])


@pytest.mark.hazard("H-12")
def test_a_rate_that_the_container_states_wrongly_is_measured(tmp_path: Path) -> None:
    ticks = [index * 100 for index in range(12)]
    path = samples.make_clip(tmp_path / "a.mp4", ticks=ticks, count=12)
    with ClipSource(path) as source:
        assert source.info.fps == pytest.approx(10.0)


@pytest.mark.hazard("H-24")
def test_times_that_start_again_never_run_backwards(tmp_path: Path) -> None:
    first = samples.make_clip(tmp_path / "1.mpg", "mpeg2video", count=20)
    second = samples.make_clip(tmp_path / "2.mpg", "mpeg2video", count=20)
    path = tmp_path / "both.mpg"
    path.write_bytes(first.read_bytes() + second.read_bytes())
    assert not read_timeline(path).timed
    frames = frames_of(path)
    assert len(frames) >= 38  # the decoder may lose pictures at the seam
    assert all(a.media_s < b.media_s for a, b in pairwise(frames))  # type: ignore[operator]


@pytest.mark.hazard("H-24")
def test_missing_time_stamps_are_counted_on(tmp_path: Path) -> None:
    path = samples.make_clip(tmp_path / "a.mpeg", "libx264")
    assert not read_timeline(path).timed
    media = [frame.media_s for frame in frames_of(path)]
    assert media == pytest.approx([index / 25 for index in range(samples.COUNT)])


@pytest.mark.hazard("H-24")
def test_a_container_without_time_stamps_counts_by_its_own_rate(tmp_path: Path) -> None:
    path = samples.make_clip(tmp_path / "a.avi", "mpeg4", fps=10, count=20)
    assert not read_timeline(path).timed
    media = [frame.media_s for frame in frames_of(path)]
    assert media == pytest.approx([index / 10 for index in range(20)])


def test_the_timeline_counts_without_decoding(tmp_path: Path) -> None:
    timeline = read_timeline(samples.make_clip(tmp_path / "a.mp4"))
    assert timeline.count == timeline.promised == samples.COUNT
    assert [timeline.rank(int(stamp)) for stamp in timeline.stamps] == list(range(samples.COUNT))
    assert timeline.rank(None) is None and timeline.rank(int(timeline.stamps[1]) + 1) is None
    assert [key.rank for key in timeline.keys][:3] == [8, 16, 24]
    assert timeline.key(7) is None
    key = timeline.key(23)
    assert key is not None and key.rank == 16


@pytest.mark.parametrize(
    ("name", "codec", "layout"),
    [
        ("limited.mp4", "libx264", "yuv420p"),
        ("full.mp4", "libx264", "yuvj420p"),
        ("ten bit.mkv", "libx264", "yuv420p10le"),
        ("grey.mkv", "ffv1", "gray"),
        ("colour.mov", "png", "rgb24"),
        ("packed.avi", "rawvideo", "yuyv422"),
        ("palette.gif", "gif", "gray"),
    ],
)
def test_grey_levels_are_full_range_whatever_the_layout(
    tmp_path: Path, name: str, codec: str, layout: str
) -> None:
    quality = {"crf": "4"} if codec == "libx264" else {}
    path = samples.make_clip(tmp_path / name, codec, layout=layout, count=9, **quality)
    for frame in frames_of(path):
        off = np.abs(frame.image.astype(int) - samples.picture(frame.index))
        assert off.mean() < 1.5 and np.percentile(off, 99) <= 4


@pytest.mark.parametrize(("name", "codec"), [("a.mp4", "libx264"), ("a.mpg", "mpeg2video")])
def test_a_jump_does_not_start_from_the_beginning(tmp_path: Path, name: str, codec: str) -> None:
    draw = np.random.default_rng(0)
    pictures = [draw.integers(0, 255, (96, 128)).astype(np.uint8) for _ in range(40)]
    with ClipSource(samples.make_clip(tmp_path / name, codec, pictures=pictures)) as source:
        list(source)
        source.seek(30)
        assert next(iter(source)).index == 30
        assert source._handle._thing._delivered is None, "it was rewound"


@pytest.mark.parametrize(("name", "codec"), [("a.mp4", "libx264"), ("a.avi", "mpeg4")])
def test_a_very_large_file_reads_its_times_at_the_first_jump_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, codec: str
) -> None:
    path = samples.make_clip(tmp_path / name, codec)
    plain = frames_of(path)
    monkeypatch.setattr("capture.clip.LARGEST_PLANNED", 0)
    with ClipSource(path) as source:
        assert source.info.frames in (None, samples.COUNT) and source.info.fps == 25
        frames = list(source)
        assert [frame.index for frame in frames] == list(range(samples.COUNT))
        assert [f.media_s for f in frames] == pytest.approx([f.media_s for f in plain])
        assert source._handle._thing._timeline is None and source.warnings == []
        for wanted in (30, 3, 99):
            source.seek(wanted)
            frame = next(iter(source))
            assert frame.index == min(wanted, samples.COUNT - 1)
            np.testing.assert_array_equal(frame.image, plain[frame.index].image)


@pytest.mark.hazard("H-23")
def test_more_than_240_frames_per_second_is_refused(tmp_path: Path) -> None:
    path = samples.make_clip(tmp_path / "a.mkv", ticks=list(range(40)))
    with pytest.raises(ClipError, match="1000 frames per second"):
        ClipSource(path)


@pytest.mark.hazard("H-23")
def test_more_than_two_hours_is_refused(tmp_path: Path) -> None:
    path = samples.make_clip(tmp_path / "a.mkv", ticks=[0, 40, 8_000_000], count=3)
    with pytest.raises(ClipError, match="longer than 2 hours"):
        ClipSource(path)


@pytest.mark.hazard("H-23")
def test_pictures_over_4096_pixels_are_refused_before_they_are_decoded(tmp_path: Path) -> None:
    wide = np.zeros((16, 4112), np.uint8)
    path = samples.make_clip(tmp_path / "a.mp4", pictures=[wide])
    with pytest.raises(ClipError, match="4112 × 16 pixels"):
        ClipSource(path)


def test_a_clip_of_one_picture_has_no_rate(tmp_path: Path) -> None:
    with ClipSource(samples.make_clip(tmp_path / "a.mp4", count=1)) as source:
        assert source.info.fps is None and source.info.frames == 1


def test_colour_is_measured_before_it_is_dropped(tmp_path: Path) -> None:
    picture = np.repeat(samples.picture(0)[:, :, None], 3, axis=2)
    picture[:32, :48] = (220, 30, 20)
    path = samples.make_clip(tmp_path / "doppler.mp4", pictures=[picture] * 4)
    assert all(frame.colour == pytest.approx(0.25, abs=0.04) for frame in frames_of(path))


@pytest.mark.clips
def test_real_clips_have_every_picture_once_and_the_right_levels(clips: Path) -> None:
    index = (clips / "index.csv").read_text(encoding="utf-8").splitlines()
    rows = [row for row in csv.DictReader(index) if row["kind"] == "clip"]
    for row in rows[::6]:
        began = time.monotonic()
        with ClipSource(clips / row["file"]) as source:
            frames = list(source)
            assert source.warnings == []
            assert source.info.frames == len(frames) == int(row["frames"])
            assert source.info.fps == pytest.approx(float(row["fps"]), abs=0.02)
            assert [frame.index for frame in frames] == list(range(len(frames)))
            assert began <= frames[0].grabbed_s <= frames[-1].grabbed_s <= time.monotonic()
            for wanted in (len(frames) - 1, 37, 60, 36, 0):
                source.seek(wanted)
                np.testing.assert_array_equal(next(iter(source)).image, frames[wanted].image)
        with av.open(str(clips / row["file"])) as container:
            for frame, decoded in zip(frames[:40], container.decode(video=0), strict=False):
                grey = cv2.cvtColor(decoded.to_ndarray(format="bgr24"), cv2.COLOR_BGR2GRAY)
                off = np.abs(grey.astype(int) - frame.image)
                assert (off <= 2).mean() > 0.999 and off.max() <= 4
