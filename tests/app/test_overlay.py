from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from app.appraisal import Appraisal
from app.masks import inside
from app.overlay import OverlayFile, draw_overlay
from app.result import Result
from capture.frame import Frame, SourceInfo
from capture.sector import Sector
from models.cine.breath import find_breath
from models.findings.values import nothing_found
from models.score import Score, not_assessable
from models.segmentation import Segmentation
from models.trust import concerns
from models.trust.gate import verdict as verdict_of
from tests.app.kit import BOX, FAN, SIZE, stripes

if TYPE_CHECKING:
    from pathlib import Path

FACTOR = 4  # 96 pixels are drawn at four times their size
SCORED = Score(0.42, b_lines=3)


def with_canary(size: tuple[int, int] = SIZE) -> Frame:
    """Show a picture with a bright name all over it: whatever shows of it in a margin, leaked."""
    image = np.full((size[1], size[0]), 60, np.uint8)
    for row in range(12, size[1], 12):
        cv2.putText(image, "CANARY DOE 1970", (0, row), cv2.FONT_HERSHEY_SIMPLEX, 0.4, 255, 1)
    return Frame(image, 7, 0.0, 0.28)


def result(sector: Sector | None, score: Score = SCORED, labels: bool = True) -> Result:
    made = Segmentation(stripes(), 0.0) if labels else None
    return Result(with_canary(), sector, made, score, 0.0)


def outside(sector: Sector) -> np.ndarray:
    size = (SIZE[0] * FACTOR, SIZE[1] * FACTOR)
    return cv2.resize(inside(sector), size, interpolation=cv2.INTER_NEAREST) == 0


@pytest.mark.parametrize("sector", [BOX, FAN], ids=["box", "fan"])
def test_outside_the_sector_all_is_black(sector: Sector) -> None:
    drawn = draw_overlay(result(sector), "m 1")[: SIZE[1] * FACTOR]
    assert not drawn[outside(sector)].any()
    assert drawn[~outside(sector)].any()


def test_without_a_sector_nothing_of_the_picture_is_shown() -> None:
    drawn = draw_overlay(result(None, not_assessable("no ultrasound picture found")), "m 1")
    assert not drawn[: SIZE[1] * FACTOR].any()
    assert drawn[SIZE[1] * FACTOR :].any()  # the reason


def test_a_score_and_a_missing_one_are_told_differently() -> None:
    scored = draw_overlay(result(BOX), "m 1")
    other = draw_overlay(result(BOX, not_assessable("no pleural line")), "m 1")
    assert scored.shape == other.shape
    assert (scored[: SIZE[1] * FACTOR] == other[: SIZE[1] * FACTOR]).all()
    assert (scored[SIZE[1] * FACTOR :] != other[SIZE[1] * FACTOR :]).any()


def test_a_doubtful_number_is_told_from_a_trusted_one_and_from_one_nobody_judged() -> None:
    score = result(BOX).score
    drawn = []
    for against in ((), (concerns.DARK,), None):
        told = None
        if against is not None:
            found = nothing_found("not looked for", calibrated=False)
            verdict = verdict_of(score.value, against)
            told = Appraisal(verdict, score, found, score.value, find_breath(()), None)
        drawn.append(draw_overlay(replace(result(BOX), appraisal=told), "m 1"))
    assert len({each.shape for each in drawn}) == 1
    assert all((one != other).any() for one, other in combinations(drawn, 2))


def test_a_frame_without_a_mask_is_the_grey_picture() -> None:
    drawn = draw_overlay(result(BOX, not_assessable("invalid output"), labels=False), "m 1")
    picture = drawn[: SIZE[1] * FACTOR]
    assert (picture[..., 0] == picture[..., 1]).all()
    assert (picture[..., 1] == picture[..., 2]).all()


@pytest.mark.parametrize(("width", "factor"), [(96, 4), (239, 3), (370, 2), (480, 1), (1920, 1)])
def test_small_pictures_are_drawn_larger(width: int, factor: int) -> None:
    frame = Frame(np.full((60, width), 90, np.uint8), 0, 0.0)
    sector = Sector((width, 60), (0, 0, width, 60), "columns")
    drawn = draw_overlay(Result(frame, sector, None, not_assessable("x"), 0.0), "m 1")
    assert drawn.shape[1] == width * factor + width * factor % 2
    assert (drawn[: 60 * factor, : width * factor] == 90).all()


def read_video(path: Path) -> tuple[list[np.ndarray], float]:
    film = cv2.VideoCapture(str(path))
    fps = film.get(cv2.CAP_PROP_FPS)
    frames = []
    while (read := film.read())[0]:
        frames.append(read[1])
    film.release()
    return frames, fps


def test_the_video_has_each_reported_frame_at_the_true_pace_and_leaks_nothing(
    tmp_path: Path,
) -> None:
    info = SourceInfo("x", SIZE, 20.0, live=False, frames=8)
    path = tmp_path / "x.overlay.mp4"
    with OverlayFile(path, info, 2, "m 1") as overlay:
        for number in range(4):
            shown = replace(with_canary(), index=2 * number, media_s=2 * number / 20)
            overlay.write(replace(result(FAN), frame=shown))
    frames, fps = read_video(path)
    assert len(frames) == 4
    assert fps == pytest.approx(10.0)
    far = cv2.erode(outside(FAN).astype(np.uint8), np.ones((33, 33), np.uint8)) > 0
    assert far.sum() > 1000
    for drawn in frames:
        assert drawn[: SIZE[1] * FACTOR][far].max() <= 16
        assert drawn[: SIZE[1] * FACTOR][~outside(FAN)].max() > 100


def test_colours_in_the_video_are_those_of_the_classes(tmp_path: Path) -> None:
    info = SourceInfo("x", SIZE, 20.0, live=False)
    path = tmp_path / "x.overlay.mp4"
    with OverlayFile(path, info, 1, "m 1") as overlay:
        overlay.write(result(BOX))
    blue, green, red = read_video(path)[0][0][45 * FACTOR, 48 * FACTOR].astype(int)
    assert red > green > blue + 20  # a B-line is orange


def test_a_frame_of_another_size_does_not_break_the_video(tmp_path: Path) -> None:
    info = SourceInfo("x", SIZE, None, live=False)
    path = tmp_path / "x.overlay.mp4"
    other = replace(result(None, not_assessable("x")), frame=with_canary((200, 120)))
    with OverlayFile(path, info, 1, "m 1") as overlay:
        overlay.write(result(BOX))
        overlay.write(other)
    assert len(read_video(path)[0]) == 2


def test_a_still_becomes_a_picture(tmp_path: Path) -> None:
    path = tmp_path / "x.overlay.png"
    info = SourceInfo("x", SIZE, None, live=False, frames=1)
    with OverlayFile(path, info, 1, "m 1") as overlay:
        overlay.write(result(BOX))
    stored = cv2.cvtColor(cv2.imread(str(path)), cv2.COLOR_BGR2RGB)
    assert (stored == draw_overlay(result(BOX), "m 1")).all()
