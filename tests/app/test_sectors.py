"""When the sector of a stream is looked for, in which pictures, and when it stays."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from app.sectors import SectorKeeper
from capture.errors import ClipError
from capture.frame import Frame, SourceInfo
from capture.ruler import Ruler
from capture.sector import Sector
from tests.app.engine_kit import SIDE, WHOLE, Recording, number_in, picture


class Finder:
    """Finds a box as high as the number of pictures that it was shown; notes which ones."""

    def __init__(self, blind: bool = False) -> None:
        self.calls: list[list[int]] = []
        self.blind = blind

    def __call__(self, pictures) -> Sector | None:
        self.calls.append([number_in(one) for one in pictures])
        height, width = pictures[0].shape
        if self.blind:
            return None
        return Sector((width, height), (0, 0, width, len(pictures)), "columns")


def frame(index: int, *, at_s: float = 0.0, side: int = SIDE) -> Frame:
    image = np.zeros((side, side), np.uint8)
    image[: min(side, SIDE), : min(side, SIDE)] = picture(index)[:side, :side]
    return Frame(image, index, at_s)


def live_info(**options) -> SourceInfo:
    return SourceInfo("device", (SIDE, SIDE), None, live=True, **options)


def test_a_recording_is_looked_at_in_nine_places_and_played_from_its_start() -> None:
    finder, source = Finder(), Recording(81)
    keeper = SectorKeeper(source.info, find=finder)
    keeper.find_in(source)
    assert finder.calls == [[0, 10, 20, 30, 40, 50, 60, 70, 80]]
    frames = list(source)
    assert [one.index for one in frames] == list(range(81))
    assert {keeper(one).box[3] for one in frames} == {9}
    assert len(finder.calls) == 1


def test_a_recording_of_three_frames_and_a_still_are_looked_at_whole() -> None:
    for frames, places in ((3, [0, 1, 2]), (1, [0])):
        finder, source = Finder(), Recording(frames)
        SectorKeeper(source.info, find=finder).find_in(source)
        assert finder.calls == [places]


def test_broken_places_of_a_recording_are_left_out() -> None:
    class Torn(Recording):
        def image(self, index: int):
            if index > 50:
                raise ClipError("torn")
            return picture(index)

    finder, source = Finder(), Torn(81)
    SectorKeeper(source.info, find=finder).find_in(source)
    assert finder.calls == [[0, 10, 20, 30, 40, 50]]


def test_a_stream_gets_a_sector_at_once_a_better_one_soon_and_then_keeps_it() -> None:
    finder = Finder()
    keeper = SectorKeeper(find=finder)
    heights = [keeper(frame(index)).box[3] for index in range(40)]
    assert heights == [1] * 4 + [5] * 10 + [15] * 26
    assert finder.calls[-1] == list(range(15))


def test_a_fast_live_stream_is_looked_at_over_a_while() -> None:
    finder = Finder()
    keeper = SectorKeeper(live_info(), find=finder)
    for index in range(200):
        keeper(frame(index, at_s=index / 200))
    assert len(finder.calls) == 3
    assert finder.calls[-1][-1] - finder.calls[-1][0] >= 0.4 * 200


def test_the_same_frames_give_the_same_sectors_whatever_the_clock_says() -> None:
    info = SourceInfo("stream", (SIDE, SIDE), 30.0, live=False)
    answers = []
    for pace in (0.001, 1.0):
        keeper = SectorKeeper(info, find=Finder())
        answers.append([keeper(frame(index, at_s=index * pace)) for index in range(30)])
    assert answers[0] == answers[1]


def test_where_nothing_is_found_it_is_looked_for_again_but_not_in_every_frame() -> None:
    finder = Finder(blind=True)
    keeper = SectorKeeper(live_info(), find=finder)
    for index in range(300):
        assert keeper(frame(index, at_s=index / 30)) is None
    assert 6 <= len(finder.calls) <= 30
    finder.blind = False
    found = [keeper(frame(index, at_s=index / 30)) for index in range(300, 360)]
    assert found[-1] is not None


def test_another_picture_size_is_looked_at_anew() -> None:
    finder = Finder()
    keeper = SectorKeeper(find=finder)
    for index in range(20):
        keeper(frame(index))
    changed = keeper(frame(20, side=96))
    assert changed.size == (96, 96) and changed.box[3] == 1


def test_a_sector_given_by_hand_wins_and_taking_it_back_finds_the_old_one() -> None:
    source = Recording(81)
    keeper = SectorKeeper(source.info, find=Finder())
    keeper.find_in(source)
    found = keeper(frame(0))
    by_hand = replace(WHOLE, box=(1, 2, 3, 4))
    keeper.set_manual(by_hand)
    assert keeper(frame(1)) is by_hand
    keeper.set_manual(None)
    assert keeper(frame(2)) == found


def test_a_sector_given_by_hand_for_another_picture_size_is_not_used() -> None:
    keeper = SectorKeeper(sector=WHOLE, find=Finder())
    assert keeper(frame(0)) is WHOLE
    assert keeper(frame(1, side=96)).origin == "detected"


def test_a_pixel_size_that_the_source_states_goes_into_the_sector() -> None:
    keeper = SectorKeeper(live_info(mm_per_px=0.25), find=Finder())
    assert keeper(frame(0)).mm_per_px == 0.25


def test_the_scale_is_made_where_the_sector_is_found_and_not_in_every_frame(monkeypatch) -> None:
    looks = []

    def read(pictures, sector):
        looks.append(len(pictures))
        return Ruler(0.2, 10.0, 12)

    monkeypatch.setattr("capture.sector_scale.read_ruler", read)
    keeper = SectorKeeper(live_info(), find=Finder())
    sectors = [keeper(frame(index, at_s=index / 30)) for index in range(120)]
    assert looks == [1, 5, 15]
    assert {(one.mm_per_px, one.scale_origin) for one in sectors} == {(0.2, "ruler")}


def test_a_depth_given_by_hand_counts_and_a_disagreement_is_noted() -> None:
    keeper = SectorKeeper(live_info(mm_per_px=0.25), depth_mm=12.0, find=Finder())
    sector = keeper(frame(0))
    assert (sector.mm_per_px, sector.scale_origin) == (12.0 / sector.box[3], "manual")
    assert keeper.scale_note is not None and "disagree" in keeper.scale_note
    given = SectorKeeper(sector=WHOLE, depth_mm=100.0, find=Finder())
    scaled = given(frame(0))
    assert scaled.mm_per_px == 100.0 / SIDE and given(frame(1)) is scaled
    assert given.scale_note is None


@pytest.mark.hazard("H-07")
def test_a_depth_that_is_changed_on_the_way_counts_from_its_first_picture() -> None:
    keeper = SectorKeeper(live_info(), find=lambda pictures: WHOLE)
    scales = [None, 0.2, 0.2, 0.1, 0.1, None, 0.3]
    for index, scale in enumerate(scales):
        sent = replace(frame(index, at_s=0.1 * index), mm_per_px=scale)
        assert keeper(sent).mm_per_px == scale
