"""Stills and folders of stills."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from capture.errors import ClipError
from capture.folder import open_folder
from capture.still import open_still, read_still
from tests.capture import samples

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".bmp", ".tif"])
def test_a_still_is_one_frame_with_the_levels_of_its_file(tmp_path: Path, suffix: str) -> None:
    path = samples.write_picture(tmp_path / f"lung{suffix}", samples.picture(4))
    with open_still(path) as source:
        assert (source.info.fps, source.info.frames, source.info.live) == (None, 1, False)
        (frame,) = list(source)
        assert list(source) == []
    off = np.abs(frame.image.astype(int) - samples.picture(4))
    assert off.max() <= (12 if suffix == ".jpg" else 0) and off.mean() < 1
    assert frame.media_s == 0.0


def test_the_content_decides_not_the_suffix(tmp_path: Path) -> None:
    samples.write_picture(tmp_path / "a.png", samples.picture(4))
    path = (tmp_path / "a.png").rename(tmp_path / "a.jpg")
    np.testing.assert_array_equal(read_still(path).image, samples.picture(4))


def test_a_coloured_still_says_so(tmp_path: Path) -> None:
    picture = np.full((64, 64, 3), 80, np.uint8)
    picture[:, :16] = (30, 30, 220)
    grey = read_still(samples.write_picture(tmp_path / "a.png", picture))
    assert grey.colour == pytest.approx(0.25)
    np.testing.assert_array_equal(grey.image, cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY))


def test_sixteen_bits_keep_the_upper_eight(tmp_path: Path) -> None:
    deep = samples.picture(2).astype(np.uint16) * 257
    grey = read_still(samples.write_picture(tmp_path / "a.png", deep))
    assert np.abs(grey.image.astype(int) - samples.picture(2)).max() <= 1


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".bmp", ".tif"])
@pytest.mark.parametrize("kept", [0.9, 0.5, 0.1])
def test_half_a_picture_is_refused(tmp_path: Path, suffix: str, kept: float) -> None:
    noise = np.random.default_rng(0).integers(0, 255, (80, 80)).astype(np.uint8)
    path = samples.write_picture(tmp_path / f"a{suffix}", noise)
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * kept)])
    with pytest.raises(ClipError, match=r"damaged"):
        read_still(path)


def test_a_folder_is_ordered_by_number(tmp_path: Path) -> None:
    folder = samples.make_folder(tmp_path / "series", 12)
    (folder / "notes.txt").write_text("no picture")
    (folder / ".hidden.png").write_bytes(b"")
    with open_folder(folder) as source:
        assert source.info.name == "series" and source.info.frames == 12
        assert source.info.fps is None
        frames = list(source)
    assert len(frames) == 12
    for index, frame in enumerate(frames):
        np.testing.assert_array_equal(frame.image, samples.picture(index))
        assert frame.media_s == pytest.approx(index / 25)


def test_a_damaged_picture_in_a_folder_leaves_a_gap(tmp_path: Path) -> None:
    folder = samples.make_folder(tmp_path / "series", 5)
    (folder / "frame 3.png").write_bytes(b"no picture")
    with open_folder(folder) as source:
        assert [frame.index for frame in source] == [0, 1, 3, 4]
        source.seek(0)
        assert [frame.index for frame in source] == [0, 1, 3, 4]
        assert source.warnings == ["picture 3 of 5 cannot be read"]


def test_a_folder_of_several_sizes_is_refused_at_once(tmp_path: Path) -> None:
    folder = samples.make_folder(tmp_path / "series", 3)
    samples.write_picture(folder / "frame 4.png", np.zeros((20, 30), np.uint8))
    with pytest.raises(ClipError, match="96 × 64 and 30 × 20"):
        open_folder(folder)


@pytest.mark.clips
def test_real_stills_open(clips: Path) -> None:
    for path in sorted(clips.glob("*.jpg")):
        with open_still(path) as source:
            (frame,) = list(source)
        wanted = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
        assert np.abs(frame.image.astype(int) - wanted).mean() < 1
