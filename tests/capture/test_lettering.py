"""Lettering inside the sector is noticed; tissue is not taken for it."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from augment.source import parse_phantom
from capture.lettering import find_lettering
from capture.sector import Sector, manual_box, manual_fan

SIZE = (640, 480)
FAN = manual_fan(SIZE, (320.0, -28.0), 80.0, 456.0, -33.0, 33.0)


@pytest.fixture(scope="module")
def streams() -> list[list[np.ndarray]]:
    """Three pictures each of twelve phantoms."""
    found = []
    for seed in range(12):
        text = f"phantom:seed={seed},fps=5,size=640x480,seconds=1,probe=convex"
        with parse_phantom(text) as source:
            found.append([frame.image for frame, _ in zip(source, range(3), strict=False)])
    return found


def written(pictures: list[np.ndarray], text: str, at: tuple[int, int], grey: int, scale: float):
    drawn = [each.copy() for each in pictures]
    for each in drawn:
        cv2.putText(each, text, at, cv2.FONT_HERSHEY_SIMPLEX, scale, grey, 1, cv2.LINE_AA)
    return drawn


@pytest.mark.hazard("H-82")
def test_most_names_in_the_picture_are_noticed_and_where_they_are(streams) -> None:
    had = 0
    cases = [(text, scale) for text in ("DOE, JOHN", "12.03.1961") for scale in (0.5, 0.7)]
    for number, pictures in enumerate(streams):
        for text, scale in cases:
            at = (240 + 5 * number, 200 + 15 * number)
            rows = find_lettering(written(pictures, text, at, 230, scale), FAN)
            had += any(abs(x + w / 2 - at[0] - 90 * scale) < 90 and y <= at[1] <= y + h + 12
                       for (x, y, w, h), _ in ((r.box, r) for r in rows))  # fmt: skip
    assert had >= 0.75 * len(streams) * len(cases)


@pytest.mark.hazard("H-82")
def test_tissue_is_hardly_ever_taken_for_lettering(streams) -> None:
    assert sum(bool(find_lettering(pictures, FAN)) for pictures in streams) <= 1


@pytest.mark.hazard("H-82")
def test_what_stands_outside_the_sector_is_not_asked_about(streams) -> None:
    for pictures in streams[:4]:
        drawn = written(pictures, "DOE, JOHN", (5, 30), 255, 0.7)
        drawn = written(drawn, "12.03.1961", (500, 470), 255, 0.6)
        assert not FAN.mask()[5:40, 5:140].any()
        assert find_lettering(drawn, FAN) == find_lettering(pictures, FAN)


def test_moving_speckle_and_empty_pictures_hold_no_lettering() -> None:
    draw = np.random.default_rng(0)
    noise = [draw.integers(0, 256, (480, 640), np.uint8) for _ in range(3)]
    for pictures in (noise, [np.zeros((480, 640), np.uint8)], [np.full((480, 640), 255, np.uint8)]):
        assert find_lettering(pictures, FAN) == ()


@pytest.mark.parametrize(
    "sector", [manual_box((30, 20), (1, 1, 6, 5)), manual_box((30, 20), (0, 0, 30, 20))]
)
def test_the_smallest_sectors_are_taken(sector: Sector) -> None:
    assert find_lettering([np.full((20, 30), 90, np.uint8)], sector) == ()


@pytest.mark.parametrize("pictures", [[], [np.zeros((5, 5), np.uint8)]])
def test_no_picture_or_one_of_another_size_is_refused(pictures: list[np.ndarray]) -> None:
    with pytest.raises(ValueError, match="pictures must be given"):
        find_lettering(pictures, FAN)
