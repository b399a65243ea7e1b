"""A frame is one grey picture that nobody can change."""

from __future__ import annotations

import numpy as np
import pytest

from capture.frame import Frame


def test_a_frame_keeps_its_picture_read_only_and_contiguous() -> None:
    wide = np.arange(48, dtype=np.uint8).reshape(6, 8)
    frame = Frame(wide[:, ::2], 3, 1.5, 0.25, 0.1)
    assert frame.image.flags.c_contiguous and not frame.image.flags.writeable
    np.testing.assert_array_equal(frame.image, wide[:, ::2])
    with pytest.raises(ValueError, match="read-only"):
        frame.image[0, 0] = 1
    assert frame.size == (4, 6)


def test_a_frame_cannot_be_changed() -> None:
    frame = Frame(np.zeros((2, 2), np.uint8), 0, 0.0)
    with pytest.raises(AttributeError):
        frame.index = 1  # type: ignore[misc]
    assert frame.media_s is None and frame.colour == 0.0


@pytest.mark.parametrize(
    "image",
    [
        np.zeros((2, 2, 3), np.uint8),
        np.zeros((2, 2), np.float32),
        np.zeros((2, 2), np.uint16),
        np.zeros((0, 5), np.uint8),
        np.zeros(4, np.uint8),
    ],
)
def test_what_is_no_grey_picture_is_refused(image: np.ndarray) -> None:
    with pytest.raises(ValueError, match=r"expected \(H, W\) uint8"):
        Frame(image, 0, 0.0)


def test_a_negative_index_is_refused() -> None:
    with pytest.raises(ValueError, match="index"):
        Frame(np.zeros((2, 2), np.uint8), -1, 0.0)
