"""The last seconds of a source: what is held, what is never held, what a zone of them says."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from app.exam.live import RETRO_S, ZoneBuffer, last_stretch, trimmed, zone_of_results
from app.examine import geometry_of
from app.result import Result
from capture.frame import Frame
from models.score.beams import BeamReading, read_beams
from models.score.frame import score_beams
from models.segmentation import Segmentation
from tests.ui.conftest import FAN, SIZE, appraisal_of, labels_of

if TYPE_CHECKING:
    from capture.sector import Sector

LINES = labels_of(pleura=np.s_[90:100, 20:236], b_line=np.s_[100:240, 110:140])


def result(time_s: float, index: int, *, seen: bool = True, sector: Sector | None = FAN) -> Result:
    """A frame as the pipeline makes it, white outside the sector."""
    image = np.where(FAN.mask(), 60 + index % 60, 255).astype(np.uint8)
    frame = Frame(image, index, time_s)
    if sector is None or not seen:
        appraisal = appraisal_of(None)
        return Result(frame, sector, None, appraisal.ungated, time_s, None, appraisal)
    beams = read_beams(LINES, geometry_of(FAN))
    assert isinstance(beams, BeamReading)
    score = score_beams(beams, geometry_of(FAN), paper=None)
    appraisal = appraisal_of(score.value)
    return Result(frame, sector, Segmentation(LINES, 0.01), score, time_s, beams, appraisal)


def run(buffer: ZoneBuffer, results: list[Result]) -> ZoneBuffer:
    for nth, each in enumerate(results):
        buffer.on_result(each, nth)
    return buffer


def confirmed() -> ZoneBuffer:
    buffer = run(ZoneBuffer(), [result(0.0, 0)])
    assert buffer.confirm() == FAN
    return buffer


def test_nothing_is_held_before_the_sector_is_confirmed() -> None:
    buffer = run(ZoneBuffer(), [result(0.1 * k, k) for k in range(5)])
    assert buffer.held().frames == 0 and buffer.take() == ()
    assert buffer.held().sector == FAN and not buffer.held().confirmed
    buffer.confirm()
    run(buffer, [result(0.5 + 0.1 * k, 5 + k) for k in range(5)])
    assert buffer.held().frames == 5 and buffer.held().confirmed


def test_a_sector_beyond_the_confirmed_one_is_not_held() -> None:
    buffer = confirmed()
    x, y, w, h = FAN.box
    larger = replace(FAN, box=(x - 20, y, w + 40, h), left_deg=-40.0, right_deg=40.0)
    run(buffer, [result(0.1, 1), result(0.2, 2, sector=larger)])
    assert buffer.take() == () and not buffer.held().confirmed
    assert run(buffer, [result(0.3, 3)]).held().frames == 1


def test_only_the_last_seconds_are_held() -> None:
    buffer = run(confirmed(), [result(0.5 * k, k) for k in range(1, 60)])
    assert buffer.held().seconds == pytest.approx(RETRO_S, abs=0.6)
    assert buffer.take()[-1].frame.index == 59


def test_memory_is_bounded() -> None:
    each = trimmed(result(0.0, 0)).frame.image.nbytes
    buffer = run(ZoneBuffer(most_bytes=5 * each), [result(0.0, 0)])
    buffer.confirm()
    run(buffer, [result(0.1 * k, k) for k in range(1, 40)])
    assert buffer.held().frames == 5


@pytest.mark.parametrize("later", [0.05, 9.0], ids=["back in time", "after a gap"])
def test_a_jump_begins_anew(later: float) -> None:
    buffer = run(confirmed(), [result(0.1 * k, k) for k in range(1, 20)])
    run(buffer, [result(later, 30)])
    assert [each.frame.index for each in buffer.take()] == [30]


@pytest.mark.hazard("H-121")
def test_what_the_zone_before_showed_does_not_count() -> None:
    buffer = run(confirmed(), [result(0.1 * k, k) for k in range(1, 20)])
    buffer.restart()
    assert buffer.held().frames == 0
    old = [result(2.0 + 0.1 * k, 20 + k) for k in range(4)]
    way = [result(2.4 + 0.1 * k, 24 + k, seen=False) for k in range(10)]
    new = [result(3.4 + 0.1 * k, 34 + k) for k in range(30)]
    run(buffer, [*old, *way, *new])
    assert {each.frame.index for each in buffer.take()} == set(range(34, 64))


def test_the_probe_may_be_lifted_before_the_zone_is_saved() -> None:
    there = [result(0.1 * k, k) for k in range(30)]
    off = [result(3.0 + 0.1 * k, 30 + k, seen=False) for k in range(12)]
    blip = [result(4.2, 42)]
    assert last_stretch((*there, *off)) == tuple(there)
    assert last_stretch((*there, *off, *blip)) == tuple(there)
    assert last_stretch(tuple(off)) == tuple(off)
    assert last_stretch(()) == ()


def test_few_pictures_a_second_are_no_lifted_probe() -> None:
    slow = tuple(result(1.3 * k, k) for k in range(6))
    assert last_stretch(slow) == slow


def test_a_zone_says_what_stood_on_the_screen() -> None:
    buffer = run(confirmed(), [result(0.2 * k, k) for k in range(1, 40)])
    found = zone_of_results("R1", buffer.take(), source="grabber")
    shown = result(0.0, 0).score.value
    assert found.entry.blas == pytest.approx(shown, abs=1e-6)
    assert found.entry.window is not None and found.entry.window.span_s > 5
    assert found.entry.source == "grabber" and found.picture is not None
    assert len(found.clip) == len(buffer.take())


def test_a_zone_without_a_number_has_a_reason_and_never_a_zero() -> None:
    buffer = run(confirmed(), [result(0.2 * k, k, seen=False) for k in range(1, 30)])
    entry = zone_of_results("R1", buffer.take()).entry
    assert entry.blas is None and entry.trust == "none" and entry.reason == "no pleural line"


def test_nothing_outside_the_sector_is_held() -> None:
    kept = run(confirmed(), [result(0.1, 1)]).take()[0]
    assert kept.frame.image.max() == 61
    assert kept.frame.image.shape == (FAN.box[3], FAN.box[2]) and SIZE == (320, 240)
