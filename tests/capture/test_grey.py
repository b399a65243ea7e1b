"""Grey at the door: levels, layouts, the share of colour, and what is no picture."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from capture.codec import to_frame
from capture.grey import grey_from_array, grey_from_frame

RAMP = np.tile(np.arange(256, dtype=np.uint8), (32, 1))


def test_a_limited_range_picture_is_stretched_to_full_range() -> None:
    frame = to_frame(RAMP).reformat(format="yuv420p")
    stored = np.frombuffer(frame.planes[0], np.uint8)
    assert stored.min() >= 16 and stored.max() <= 235, "the sample is not limited range"
    grey = grey_from_frame(frame)
    assert np.abs(grey.image.astype(int) - RAMP).max() <= 1
    assert grey.colour == 0.0 and grey.image.flags.owndata


def test_a_full_range_picture_is_left_as_it_is() -> None:
    frame = to_frame(RAMP).reformat(format="yuvj420p")
    np.testing.assert_array_equal(grey_from_frame(frame).image, RAMP)
    np.testing.assert_array_equal(grey_from_frame(to_frame(RAMP)).image, RAMP)


@pytest.mark.parametrize("layout", ["yuv420p", "yuv422p", "yuv444p", "nv12", "rgb24", "bgra"])
def test_grey_is_what_opencv_makes_of_the_colour_picture(layout: str) -> None:
    rgb = np.random.default_rng(0).integers(0, 255, (24, 40, 3)).astype(np.uint8)
    rgb = cv2.GaussianBlur(rgb, (0, 0), 3)
    frame = to_frame(rgb).reformat(format=layout)
    wanted = cv2.cvtColor(frame.to_ndarray(format="bgr24"), cv2.COLOR_BGR2GRAY)
    off = np.abs(grey_from_frame(frame).image.astype(int) - wanted)
    assert np.percentile(off, 99) <= 2


def test_rows_that_the_decoder_padded_are_cut() -> None:
    narrow = np.ascontiguousarray(RAMP[:, :50])
    frame = to_frame(narrow).reformat(format="yuvj420p")
    assert frame.planes[0].line_size > 50, "the sample is not padded"
    np.testing.assert_array_equal(grey_from_frame(frame).image, narrow)


def test_what_is_transparent_is_black() -> None:
    bgra = np.full((8, 8, 4), 255, np.uint8)
    bgra[:4, :, 3] = 0
    bgra[4:6, :, 3] = 128
    grey = grey_from_array(bgra)
    assert grey is not None
    assert grey.image[:, 0].tolist() == [0] * 4 + [128] * 2 + [255] * 2


@pytest.mark.parametrize(
    ("colour", "share"), [((128, 128, 128), 0.0), ((30, 30, 220), 0.5), ((200, 190, 185), 0.0)]
)
def test_colour_is_the_share_of_clearly_coloured_pixels(
    colour: tuple[int, int, int], share: float
) -> None:
    bgr = np.full((300, 400, 3), 90, np.uint8)
    bgr[:, :200] = colour
    grey = grey_from_array(bgr)
    assert grey is not None and grey.colour == pytest.approx(share, abs=0.02)
    rgb = np.ascontiguousarray(bgr[..., ::-1])
    decoded = grey_from_frame(to_frame(rgb).reformat(format="yuv420p"))
    assert decoded.colour == pytest.approx(share, abs=0.02)


@pytest.mark.parametrize(
    ("array", "level"),
    [
        (np.full((4, 6), 7, np.uint8), 7),
        (np.full((4, 6, 1), 7, np.uint8), 7),
        (np.full((4, 6, 3), 7, np.uint8)[::-1, ::-1], 7),
        (np.full((4, 6), 7 * 256 + 99, np.uint16), 7),
        (np.full((4, 6), True), 255),
    ],
)
def test_odd_but_usable_pictures_are_brought_to_grey(array: np.ndarray, level: int) -> None:
    grey = grey_from_array(array)
    assert grey is not None
    np.testing.assert_array_equal(grey.image, np.full((4, 6), level, np.uint8))


@pytest.mark.parametrize(
    "array",
    [
        None,
        "picture",
        np.zeros((4, 6), np.float32),
        np.zeros((4, 6, 2), np.uint8),
        np.zeros((0, 6, 3), np.uint8),
        np.zeros(12, np.uint8),
        np.zeros((1, 4, 6, 3), np.uint8),
    ],
)
def test_what_is_no_picture_gives_none(array: object) -> None:
    assert grey_from_array(array) is None


@pytest.mark.hazard("H-08")
@settings(max_examples=200, deadline=None)
@given(
    hnp.arrays(
        st.sampled_from([np.uint8, np.uint16, np.bool_, np.float32, np.int32]),
        hnp.array_shapes(min_dims=0, max_dims=4, min_side=0, max_side=5),
    ),
    st.booleans(),
)
def test_no_array_whatever_raises(array: np.ndarray, strided: bool) -> None:
    given_array = array[::-1] if strided and array.ndim else array
    grey = grey_from_array(given_array)
    if grey is not None:
        assert grey.image.dtype == np.uint8 and grey.image.shape == array.shape[:2]
        assert grey.image.flags.c_contiguous and 0.0 <= grey.colour <= 1.0
        assert not np.shares_memory(grey.image, array)
