"""One frame: the right crop with the right geometry to the network, and a score or a reason."""

from __future__ import annotations

import math

import numpy as np
import pytest

from app.examine import COLOURED, Examiner, geometry_of
from app.sectors import SectorKeeper
from capture.frame import Frame
from capture.recording import sector_pixels
from capture.sector import Sector
from models.errors import InvalidOutput, ModelFailed
from models.labels import Label
from models.segmentation import Segmentation
from tests.app.engine_kit import SIDE, WHOLE, FakeClock, Threshold, picture

FAN = Sector(
    size=(SIDE, SIDE),
    box=(4, 6, 56, 50),
    kind="fan",
    apex=(32.0, -10.0),
    radius_px=16.0,
    depth_px=50.0,
    left_deg=-35.0,
    right_deg=30.0,
    mm_per_px=0.5,
    origin="manual",
)


def frame(image=None, **options) -> Frame:
    return Frame(picture(3) if image is None else image, 3, 7.0, **options)


def examiner(segmenter=None, sector=WHOLE, **options) -> Examiner:
    keeper = SectorKeeper(sector=sector, find=lambda pictures: None)
    return Examiner(segmenter, keeper, **options)


def test_the_geometry_is_that_of_the_sector_in_pixels_of_its_crop() -> None:
    geometry = geometry_of(FAN)
    assert geometry.size == (50, 56)
    assert geometry.apex == (28.0, -16.0)
    assert (geometry.radius, geometry.depth, geometry.mm_per_px) == (16.0, 50.0, 0.5)
    assert (math.degrees(geometry.left), math.degrees(geometry.right)) == pytest.approx((-35, 30))
    assert (geometry.kind, geometry.origin) == ("fan", "manual")


def test_the_network_sees_the_crop_of_the_sector_its_geometry_and_its_time() -> None:
    looks = []

    class Spy(Threshold):
        def __call__(self, look) -> Segmentation:
            looks.append(look)
            return Segmentation(np.zeros((8, 8), np.uint8), 0.0)

    image = picture(3)
    examiner(Spy(), FAN)(Frame(image, 3, 7.0, 0.12))
    (look,) = looks
    assert np.array_equal(look.now, sector_pixels(image, FAN))
    assert look.now.shape == look.geometry.size == (50, 56)
    assert (look.indices, look.times_s) == ((3,), (0.12,))


def test_a_pleural_line_with_b_lines_gets_a_score() -> None:
    class Lung(Threshold):
        def __call__(self, look) -> Segmentation:
            labels = np.zeros((64, 64), np.uint8)
            labels[12:15] = Label.PLEURA
            labels[15:, 16:48] = Label.B_LINE
            return Segmentation(labels, 0.0)

    clock = FakeClock()
    result = examiner(Lung(), clock=clock)(frame())
    assert result.score.value == pytest.approx(0.5, abs=0.05)
    assert result.done_s == clock.now and result.sector is WHOLE


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        ({"sector": None}, "no ultrasound picture found"),
        ({"segmenter": None}, "no model is loaded"),
        ({"image": np.full((SIDE, SIDE), 40, np.uint8)}, "no signal"),
        ({"colour": COLOURED + 0.001}, "colour Doppler is on"),
        ({"error": ModelFailed("x")}, "the network failed"),
        ({"error": InvalidOutput("x")}, "invalid output of the network"),
    ],
)
def test_without_a_mask_there_is_a_reason_and_never_a_number(options, reason) -> None:
    def trouble(number: int) -> None:
        if "error" in options:
            raise options["error"]

    segmenter = options["segmenter"] if "segmenter" in options else Threshold(trouble)
    examine = examiner(segmenter, options.get("sector", WHOLE))
    result = examine(frame(options.get("image"), colour=options.get("colour", 0.0)))
    assert result.segmentation is None
    assert (result.score.value, result.score.reason) == (None, reason)


def test_a_little_colour_of_a_menu_is_not_colour_doppler() -> None:
    assert examiner(Threshold())(frame(colour=COLOURED / 2)).segmentation is not None


def test_a_programming_error_of_the_network_is_not_hidden() -> None:
    def trouble(number: int) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        examiner(Threshold(trouble))(frame())


def test_a_frame_that_is_only_noted_helps_to_find_the_sector() -> None:
    shown: list[int] = []

    def find(pictures):
        shown.append(len(pictures))
        return WHOLE

    segmenter = Threshold()
    examine = Examiner(segmenter, SectorKeeper(find=find))
    for index in range(15):
        examine.note(Frame(picture(index), index, 0.0))
    assert shown == [1, 5, 15] and segmenter.seen == []


def test_the_steps_are_timed() -> None:
    examine = examiner(Threshold())
    examine(frame())
    assert set(examine.stages_s) == {"sector", "crop", "segment", "judge"} | {"score", "mirror"}
