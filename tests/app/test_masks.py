from __future__ import annotations

import tracemalloc
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from app.examine import geometry_of
from app.masks import MaskFile, class_fractions, inside, place
from app.result import Result
from capture.sector import Sector
from models.labels import CLASSES, NAMES, Label
from models.score import not_assessable
from models.segmentation import Segmentation
from tests.app.kit import BOX, FAN, SIZE, frame, stripes

if TYPE_CHECKING:
    from pathlib import Path

    from capture.frame import Frame


def result(of: Frame, sector: Sector | None = BOX, labels: np.ndarray | None = None) -> Result:
    made = None if labels is None else Segmentation(labels, 0.0)
    return Result(of, sector, made, not_assessable("test"), 0.0)


def test_labels_lie_in_their_box_and_nowhere_else() -> None:
    full = place(np.full((4, 4), Label.RIB, np.uint8), (8, 10, 80, 60), SIZE)
    assert full.shape == (80, 96)
    assert (full[10:70, 8:88] == Label.RIB).all()
    assert full.sum() == 60 * 80


@pytest.mark.parametrize("times", [1, 2, 5])
def test_whole_multiples_repeat_each_label_exactly(times: int) -> None:
    labels = stripes()
    full = place(labels, (0, 0, 64 * times, 64 * times), (64 * times, 64 * times))
    assert (full == np.kron(labels, np.ones((times, times), np.uint8))).all()


@pytest.mark.parametrize("size", [(37, 211), (400, 90), (64, 63)])
def test_every_pixel_takes_the_label_under_its_centre(size: tuple[int, int]) -> None:
    labels = np.random.default_rng(1).integers(0, 6, (64, 48), np.uint8)
    full = place(labels, (0, 0, *size), size)
    column = np.floor((np.arange(size[0]) + 0.5) * 48 / size[0] - 1e-9).astype(int)
    row = np.floor((np.arange(size[1]) + 0.5) * 64 / size[1] - 1e-9).astype(int)
    assert (full == labels[row][:, column]).mean() >= 0.97


def test_a_box_that_reaches_beyond_the_picture_is_cut_off() -> None:
    full = place(np.full((4, 4), Label.RIB, np.uint8), (-20, -10, 60, 40), SIZE)
    assert full[:30, :40].all()
    assert full.sum() == 30 * 40
    assert not place(np.full((4, 4), 1, np.uint8), (200, 10, 20, 20), SIZE).any()


def test_inside_is_the_fan_and_not_its_box() -> None:
    within = inside(FAN)
    assert set(np.unique(within)) == {0, 255}
    assert within[12, 10] == 0  # the corner of the box
    assert within[40, 48] == 255
    by_geometry = geometry_of(FAN).mask((60, 80)).sum()
    assert cv2.countNonZero(within) == pytest.approx(by_geometry, rel=0.02)
    assert by_geometry < 0.95 * 60 * 80
    assert cv2.countNonZero(inside(BOX)) == 60 * 80


def test_fractions_are_shares_of_the_sector_only() -> None:
    labels = np.full((80, 96), Label.A_LINE, np.uint8)
    labels[:40] = Label.RIB
    shares = class_fractions(labels, BOX)
    assert shares["rib"] == pytest.approx(0.5, abs=0.02)
    assert shares["a_line"] == pytest.approx(0.5, abs=0.02)
    assert shares["b_line"] == 0.0


@pytest.mark.parametrize("sector", [BOX, FAN], ids=["box", "fan"])
def test_shares_are_those_of_the_pixels_that_labels_are_laid_over(sector: Sector) -> None:
    labels = np.random.default_rng(2).integers(0, 6, (64, 48), np.uint8)
    seen = place(labels, sector.box, sector.size)[inside(sector) > 0]
    shares = class_fractions(labels, sector)
    for label in CLASSES:
        assert shares[NAMES[label]] == np.count_nonzero(seen == label) / seen.size


def test_the_file_holds_each_map_at_the_size_of_the_source(tmp_path: Path) -> None:
    path = tmp_path / "x.npz"
    with MaskFile(path, SIZE) as masks:
        for number in (0, 5, 10):
            labels = stripes()
            labels[60:, number] = Label.CONFLUENCE
            masks.write(result(frame(number), BOX, labels))
    with np.load(path) as stored:
        assert stored["labels"].shape == (3, 80, 96)
        assert stored["labels"].dtype == np.uint8
        assert stored["index"].tolist() == [0, 5, 10]
        last = stripes()
        last[60:, 10] = Label.CONFLUENCE
        assert (stored["labels"][2] == place(last, BOX.box, SIZE)).all()


def test_a_frame_without_a_mask_has_no_map(tmp_path: Path) -> None:
    with MaskFile(tmp_path / "x.npz", SIZE) as masks:
        masks.write(result(frame(0), BOX, None))
        masks.write(result(frame(1), None, stripes()))
        masks.write(result(frame(2), BOX, stripes()))
    with np.load(tmp_path / "x.npz") as stored:
        assert stored["index"].tolist() == [2]
        assert stored["labels"].shape == (1, 80, 96)


def test_no_mask_at_all_gives_an_empty_stack(tmp_path: Path) -> None:
    MaskFile(tmp_path / "x.npz", SIZE).close()
    with np.load(tmp_path / "x.npz") as stored:
        assert stored["labels"].shape == (0, 80, 96)
        assert stored["index"].shape == (0,)


def test_a_frame_of_another_size_is_scaled(tmp_path: Path) -> None:
    twice = Sector((192, 160), (0, 0, 192, 160), "columns")
    with MaskFile(tmp_path / "x.npz", SIZE) as masks:
        masks.write(result(frame(0, (192, 160)), twice, np.full((4, 4), Label.RIB, np.uint8)))
    with np.load(tmp_path / "x.npz") as stored:
        assert (stored["labels"] == Label.RIB).all()
        assert stored["labels"].shape == (1, 80, 96)


def test_nothing_is_written_when_the_work_breaks_off(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError), MaskFile(tmp_path / "x.npz", SIZE) as masks:
        masks.write(result(frame(0), BOX, stripes()))
        raise RuntimeError
    assert list(tmp_path.iterdir()) == []


def peak_of(path: Path, frames: int) -> int:
    size = (320, 240)
    whole = Sector(size, (0, 0, *size), "columns")
    one = result(frame(0, size), whole, stripes())
    tracemalloc.start()
    with MaskFile(path, size) as masks:
        for _ in range(frames):
            masks.write(one)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak


def test_memory_does_not_grow_with_the_number_of_frames(tmp_path: Path) -> None:
    few, many = peak_of(tmp_path / "a.npz", 60), peak_of(tmp_path / "b.npz", 240)
    assert many < few + 2**19  # 180 more frames are 14 MB
    with np.load(tmp_path / "b.npz") as stored:
        assert stored["labels"].shape == (240, 240, 320)
