"""Three lines of Python: every frame once, in order, the same results every time."""

from __future__ import annotations

import threading
import tracemalloc

import numpy as np
import pytest

from app.api import examine
from app.api import open_source as exported_open
from app.sources import open_source
from capture.errors import ClipError
from tests.app.engine_kit import WHOLE, Recording, Threshold, number_in


def test_every_frame_is_examined_once_in_order_with_its_own_mask() -> None:
    segmenter = Threshold()
    results = list(examine(Recording(30), segmenter, sector=WHOLE))
    assert [result.frame.index for result in results] == segmenter.seen == list(range(30))
    for result in results:
        assert number_in(result.frame.image) == result.frame.index
        assert np.array_equal(result.segmentation.labels == 2, result.frame.image == 255)


def test_it_starts_no_thread_and_closes_the_source() -> None:
    source, segmenter = Recording(5), Threshold()
    list(examine(source, segmenter, sector=WHOLE))
    assert segmenter.threads == {threading.current_thread().name}
    assert source.released_by == threading.current_thread().name


def test_a_loop_that_is_left_early_closes_the_source_too() -> None:
    source = Recording(50)
    for _ in (results := examine(source, Threshold(), sector=WHOLE)):
        break
    results.close()
    assert source.released_by is not None


def test_every_third_frame_is_reported_and_the_others_are_not_given_to_the_network() -> None:
    segmenter = Threshold()
    results = list(examine(Recording(10), segmenter, sector=WHOLE, every=3))
    assert [result.frame.index for result in results] == segmenter.seen == [0, 3, 6, 9]


def test_the_sector_is_the_same_whatever_is_reported() -> None:
    def sectors(every: int) -> list[object]:
        source = open_source("phantom:seed=2,seconds=0.8,size=192x144,fps=20")
        return [result.sector for result in examine(source, Threshold(), every=every)]

    assert sectors(3) == sectors(1)[::3]


def test_two_runs_give_the_same_numbers() -> None:
    def run() -> list[object]:
        source = open_source("phantom:seed=3,seconds=0.5,size=192x144,fps=20")
        return [(one.sector, one.score) for one in examine(source, Threshold())]

    first = run()
    assert len(first) == 10 and first == run()


def test_a_recording_that_breaks_off_raises_after_its_last_good_frame() -> None:
    results = examine(Recording(10, error=ClipError("torn")), Threshold(), sector=WHOLE)
    seen: list[int] = []
    with pytest.raises(ClipError):
        for result in results:
            seen.append(result.frame.index)
    assert seen == [0, 1, 2, 3, 4]


def test_memory_does_not_grow_with_the_length() -> None:
    def peak(frames: int) -> int:
        tracemalloc.start()
        for _ in examine(Recording(frames), Threshold(), sector=WHOLE):
            pass
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return most

    peak(10)
    # The last second or so is looked back at, and of a minute some 4 kB a frame are kept.
    assert peak(500) < peak(300) + 200 * 6_000


def test_every_must_be_one_or_more_and_is_checked_at_the_call() -> None:
    with pytest.raises(ValueError, match="every"):
        examine(Recording(3), Threshold(), every=0)


def test_the_api_offers_the_same_door_as_the_app() -> None:
    assert exported_open is open_source
