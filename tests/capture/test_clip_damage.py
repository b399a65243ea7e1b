"""Clips that are cut short or damaged: what is whole comes out, and what is missing is said."""

from __future__ import annotations

import random
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import av
import numpy as np
import pytest

from capture.clip import ClipSource
from capture.errors import CaptureError
from tests.capture import samples

if TYPE_CHECKING:
    from capture.frame import Frame


def frames_of(path: Path) -> list[Frame]:
    with ClipSource(path) as source:
        return list(source)


@pytest.mark.hazard("H-20")
@pytest.mark.parametrize(
    ("name", "codec", "layout"),
    [
        ("a.mp4", "libx264", "yuv420p"),
        ("a.mkv", "libx264", "yuv420p"),
        ("a.avi", "rawvideo", "bgr24"),
    ],
)
def test_a_torn_tail_ends_with_what_is_missing(
    tmp_path: Path, name: str, codec: str, layout: str
) -> None:
    path = samples.make_clip(tmp_path / name, codec, layout=layout)
    whole = path.read_bytes()
    with ClipSource(path) as source:
        assert len(list(source)) == samples.COUNT and source.warnings == []
    path.write_bytes(whole[: len(whole) * 7 // 10])
    with ClipSource(path) as source:
        had = len(list(source))
        assert 8 < had < samples.COUNT
        assert source.warnings == [f"incomplete: {had} of {samples.COUNT} frames"]
        list(source)
        source.seek(had - 1)
        assert next(iter(source)).index == had - 1
        assert len(source.warnings) == 1


@pytest.mark.hazard("H-20")
@pytest.mark.parametrize(
    ("name", "codec", "layout"),
    [("a.mpg", "mpeg2video", "yuv420p"), ("a.mp4", "libx264", "yuv420p"), ("a.gif", "gif", "gray")],
)
def test_no_half_picture_comes_out_of_a_torn_tail(
    tmp_path: Path, name: str, codec: str, layout: str
) -> None:
    path = samples.make_clip(tmp_path / name, codec, layout=layout)
    whole = path.read_bytes()
    plain = {frame.media_s: frame.image for frame in frames_of(path)}
    for part in range(66, 100, 3):
        path.write_bytes(whole[: len(whole) * part // 100])
        for frame in frames_of(path):
            np.testing.assert_array_equal(frame.image, plain[frame.media_s])


@pytest.mark.hazard("H-20")
def test_a_damaged_picture_leaves_a_gap_and_what_follows_keeps_its_number(tmp_path: Path) -> None:
    path = samples.make_clip(tmp_path / "a.mov", "png", layout="rgb24")
    with av.open(str(path)) as container:
        sizes = [(p.pos, p.size) for p in container.demux(video=0) if p.size]
    data = bytearray(path.read_bytes())
    start, size = sizes[11]
    data[start : start + size] = bytes(size)
    path.write_bytes(data)
    with ClipSource(path) as source:
        frames = list(source)
        assert [f.index for f in frames] == [i for i in range(samples.COUNT) if i != 11]
        assert source.warnings == [f"incomplete: {samples.COUNT - 1} of {samples.COUNT} frames"]
        source.seek(11)
        assert next(iter(source)).index == 12
    assert frames[11].media_s == pytest.approx(12 / 25)


@pytest.mark.hazard("H-20")
@pytest.mark.parametrize(("name", "codec"), [("a.mp4", "libx264"), ("a.mpg", "mpeg2video")])
def test_flipped_bits_give_frames_or_one_sentence(tmp_path: Path, name: str, codec: str) -> None:
    whole = samples.make_clip(tmp_path / name, codec, count=24).read_bytes()
    path = tmp_path / f"flipped{Path(name).suffix}"
    for seed in range(25):
        draw = random.Random(seed)
        data = bytearray(whole)
        for _ in range(draw.choice([1, 5, 50])):
            data[draw.randrange(len(data))] ^= 1 << draw.randrange(8)
        path.write_bytes(data)
        try:
            with ClipSource(path) as source:
                indices = [frame.index for frame in source]
                source.seek(12)
                next(iter(source), None)
        except CaptureError as error:
            assert str(error).endswith(".")
        else:
            assert all(a < b for a, b in pairwise(indices)) and len(indices) <= 30


def test_a_file_that_vanishes_is_no_traceback(tmp_path: Path) -> None:
    path = samples.make_clip(tmp_path / "a.mpg", "mpeg2video")
    with ClipSource(path) as source:
        list(source)
        path.unlink()
        source.seek(0)
        with pytest.raises(CaptureError):
            next(iter(source))
