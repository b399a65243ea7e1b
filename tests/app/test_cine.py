"""A network of three frames sees now and the right two moments before, however frames come."""

from __future__ import annotations

import numpy as np
import pytest

from app.api import examine
from app.batch import analyse
from app.examine import COLOURED, Examiner, is_timed
from app.pipeline import Pipeline
from app.sectors import SectorKeeper
from capture.frame import Frame, SourceInfo
from capture.sector import Sector
from models.manifest import Manifest
from models.runtime import create_session
from models.segmenter import OnnxSegmenter
from tests.app.engine_kit import SIDE, WHOLE, Recording
from tests.models.onnx_kit import linear_model

pytest.importorskip("onnx")

FPS = 20.0
NARROW = Sector(size=(SIDE, SIDE), box=(0, 0, SIDE, 48), kind="columns", origin="manual")


def numbered(number: int) -> np.ndarray:
    """A picture whose brightest grey tells its number."""
    image = np.full((SIDE, SIDE), 20, np.uint8)
    image[:, SIDE // 2 :] = 60 + 2 * number
    return image


class Spy(OnnxSegmenter):
    """A tiny network of three frames that notes the numbers of the pictures it is shown."""

    def __init__(self, channels: int = 3) -> None:
        data = linear_model(channels=channels).SerializeToString()
        card = Manifest(name="m", version="1", sha256="0" * 64, input={"channels": channels})
        super().__init__(create_session(data), card)
        self.seen: list[tuple[int, ...]] = []

    def logits(self, image):
        brightest = image[0].max((1, 2)) * 255
        self.seen.append(tuple(int(round(float(v)) - 60) // 2 for v in brightest))
        return super().logits(image)


class Clip(Recording):
    """Numbered pictures, 20 a second."""

    def __init__(self, frames: int = 16, *, rate: bool = True) -> None:
        super().__init__(frames, FPS)
        if not rate:
            self.info = SourceInfo("stills", (SIDE, SIDE), None, live=False, frames=frames)

    def image(self, index: int) -> np.ndarray:
        return numbered(index)


def frame(index: int, at_s: float | None = None, colour: float = 0.0) -> Frame:
    return Frame(numbered(index), index, 7.0, index / FPS if at_s is None else at_s, colour)


@pytest.fixture
def spy() -> Spy:
    return Spy()


@pytest.fixture
def examiner(spy) -> Examiner:
    return Examiner(spy, SectorKeeper(sector=WHOLE))


def test_a_recording_is_seen_with_the_two_moments_before(spy) -> None:
    results = list(examine(Clip(), spy, sector=WHOLE))
    assert all(r.segmentation is not None and r.segmentation.labels.any() for r in results)
    assert spy.seen[:8] == [
        (0, 0, 0), (0, 0, 1), (0, 0, 2), (0, 0, 3), (0, 1, 4), (0, 2, 5), (0, 3, 6), (1, 4, 7),
    ]  # fmt: skip
    assert spy.seen[-1] == (9, 12, 15)


@pytest.mark.parametrize("every", [2, 3, 7])
def test_skipped_frames_are_seen_as_earlier_ones_all_the_same(spy, every) -> None:
    analyse(Clip(), spy, sector=WHOLE)
    whole = list(spy.seen)
    spy.seen.clear()
    analyse(Clip(), spy, sector=WHOLE, every=every)
    assert spy.seen == whole[::every]


def test_pictures_without_times_of_their_own_stand_alone(spy) -> None:
    analyse(Clip(4, rate=False), spy, sector=WHOLE)
    assert spy.seen == [(k, k, k) for k in range(4)]
    assert is_timed(SourceInfo("device", (8, 8), None, live=True))


def test_a_seek_back_begins_anew_and_a_leap_leaves_what_is_too_old(spy, examiner) -> None:
    for index in (4, 5, 6, 2, 3, 12, 13):
        examiner(frame(index))
    assert spy.seen[2:] == [(4, 4, 6), (2, 2, 2), (2, 2, 3), (12, 12, 12), (12, 12, 13)]


def test_another_sector_begins_anew(spy) -> None:
    keeper = SectorKeeper(sector=WHOLE)
    examine_frame = Examiner(spy, keeper)
    examine_frame(frame(0))
    keeper.set_manual(NARROW)
    assert examine_frame(frame(3)).segmentation is not None
    assert spy.seen == [(0, 0, 0), (3, 3, 3)]


@pytest.mark.parametrize("noted", [True, False])
@pytest.mark.parametrize("kind", ["colour", "blank"])
def test_colour_doppler_or_no_picture_begins_anew(spy, examiner, kind, noted) -> None:
    blank = Frame(np.full((SIDE, SIDE), 30, np.uint8), 1, 7.0, 1 / FPS)
    between = frame(1, colour=2 * COLOURED) if kind == "colour" else blank
    examiner(frame(0))
    (examiner.note if noted else examiner)(between)
    examiner(frame(2))
    assert spy.seen == [(0, 0, 0), (2, 2, 2)]


def test_a_frame_that_is_shown_again_takes_its_own_place(spy, examiner) -> None:
    for index in (0, 3, 3, 6):
        examiner(frame(index))
    assert spy.seen == [(0, 0, 0), (0, 0, 3), (0, 0, 3), (0, 3, 6)]


def test_a_network_of_one_frame_keeps_nothing(monkeypatch) -> None:
    spy = Spy(channels=1)
    examiner = Examiner(spy, SectorKeeper(sector=WHOLE))
    with monkeypatch.context() as patch:
        patch.setattr(Sector, "crop", lambda *_: pytest.fail("a skipped frame was cropped"))
        examiner.note(frame(0))
    examiner(frame(1))
    assert spy.seen == [(1,)]


def test_the_live_pipeline_shows_them_too(spy) -> None:
    pipeline = Pipeline(spy, paced=False)
    pipeline.start(Clip(12), WHOLE)
    while pipeline.health().processed < 12:
        assert pipeline.results.take(5.0) is not None
    pipeline.stop()
    assert spy.seen[-1] == (5, 8, 11)
