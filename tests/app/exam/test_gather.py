from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from app.batch import analyse
from app.entries import model_entry
from app.exam.clip import unpacked, write_clip
from app.exam.gather import ZoneKeeper, zone_of
from app.exam.run import examine_zone
from app.exam.store import ExamStore
from app.sources import open_source
from capture.errors import CaptureError
from capture.recording import boxed
from tests.app.exam.conftest import TEXT

if TYPE_CHECKING:
    from pathlib import Path

    from tests.app.exam.conftest import RealZone


def test_the_worst_moment_of_the_window_is_what_is_kept(real: RealZone) -> None:
    zone, kept = real.found.entry, real.found.clip
    shown = [each.entry for each in kept if each.entry.blas is not None]
    assert len(kept) == 8 and shown and zone.window is not None
    frame = next(each for each in shown if each.index == real.found.index)
    assert (zone.blas, zone.low, zone.high, zone.spaces) == (
        frame.blas, frame.low, frame.high, frame.spaces
    )  # fmt: skip
    assert zone.window.worst is not None and zone.window.worst.index == real.found.index
    assert zone.blas >= np.median([each.blas for each in shown])
    assert zone.window.usable == len(shown)


def test_a_short_window_warns_beside_the_number(real: RealZone) -> None:
    zone = real.found.entry
    assert zone.window is not None and zone.window.shortfall == "shorter than 4 s"
    assert zone.trust == "warning" and zone.concerns[-1].code == "short-window"
    assert "shorter than 4 s" in zone.concerns[-1].text


def test_nothing_outside_the_sector_is_kept(real: RealZone) -> None:
    outside = ~boxed(real.sector).mask()
    assert outside.any()
    for each in real.found.clip:
        assert not unpacked(each.picture)[outside].any()
        assert not unpacked(each.labels)[outside].any()
    assert unpacked(real.found.picture).any()
    assert set(np.unique(unpacked(real.found.labels))) <= set(range(6))


def test_the_recording_of_a_zone_opens_as_a_source(real: RealZone, tmp_path: Path) -> None:
    store = ExamStore(tmp_path)
    exam = store.create("8", model_entry(real.segmenter.manifest))
    exam = store.save_zone(exam, real.found)
    folder = store.clip(exam, "R1")
    assert folder is not None and exam.zones[0].clip is not None
    assert exam.zones[0].clip.frames == 8
    with open_source(str(folder)) as source:
        frames = [frame.image for frame in source]
    wanted = [unpacked(each.picture) for each in real.found.clip]
    assert all(np.array_equal(a, b) for a, b in zip(frames, wanted, strict=True))
    assert store.open(exam.id) == exam  # and it is not tidied away


def test_the_saved_recording_gives_the_same_numbers_again(real: RealZone, tmp_path: Path) -> None:
    write_clip(tmp_path / "clip", real.found.clip, real.found.entry.saved_utc)
    again = examine_zone(open_source(str(tmp_path / "clip")), real.segmenter, "R1").entry
    was = real.found.entry
    assert (again.blas, again.low, again.high, again.spaces) == (
        was.blas, was.low, was.high, was.spaces
    )  # fmt: skip
    assert (again.trust, again.concerns) == (was.trust, was.concerns)


def test_too_many_pictures_warn_and_none_at_all_is_told(real: RealZone) -> None:
    keeper = ZoneKeeper(most=1)
    with open_source(TEXT.replace("seconds=1", "seconds=0.25")) as source:
        reading = analyse(source, real.segmenter, sinks=(keeper,))
    zone = zone_of("R1", keeper, reading).entry
    assert keeper.lost == 1 and zone.blas is not None and zone.concerns[-1].code == "too-long"
    with pytest.raises(CaptureError, match="holds no picture"):
        zone_of("R1", ZoneKeeper(), reading)
