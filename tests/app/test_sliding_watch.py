"""Lung sliding beside the live path: never waited for, never in its way, never left behind."""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from app.screen.lately import sliding_line
from app.sliding_watch import AGAIN_S, OLD_S, SELDOM_S, SlidingWatch
from models.cine.moment import Moment
from models.cine.sliding import Slides, SlidingReading, SpaceSliding
from models.cine.sliding_blocks import Doubt
from models.geometry import Geometry
from models.labels import Label
from models.score.beams import BeamReading, read_beams
from models.score.frame import score_beams

if TYPE_CHECKING:
    from collections.abc import Iterator

FPS = 20.0
NOTHING = SlidingReading((), 5.0, None, False, Doubt.NO_PLEURA)


def moment() -> Moment:
    """Draw a still picture with a pleural line right across."""
    labels = np.zeros((256, 256), np.uint8)
    labels[60:66] = Label.PLEURA
    beams = read_beams(labels, Geometry((256, 256), "columns"))
    assert isinstance(beams, BeamReading)
    grey = np.random.default_rng(1).integers(0, 255, (256, 256), np.uint8)
    return Moment(0, 0.0, score_beams(beams, beams.geometry), beams, grey)


def feed(watch: SlidingWatch, seconds: float, start_s: float = 0.0) -> None:
    still = moment()
    for k in range(round(seconds * FPS) + 1):
        watch(replace(still, index=k, time_s=start_s + k / FPS))


def wait_for(watch: SlidingWatch) -> SlidingReading:
    until = time.monotonic() + 20.0
    while (reading := watch.reading) is None:
        assert time.monotonic() < until
        time.sleep(0.01)
    return reading


def end(watch: SlidingWatch) -> None:
    watch.close()
    assert watch.join(20.0)


@pytest.fixture(autouse=True)
def no_thread_is_left() -> Iterator[None]:
    yield
    assert not [each for each in threading.enumerate() if each.name == "pleura-sliding"]


def test_a_still_picture_cannot_be_told() -> None:
    watch = SlidingWatch()
    feed(watch, AGAIN_S + 1.0)
    said = sliding_line(wait_for(watch))
    assert said.startswith("Sliding: cannot tell (")
    end(watch)


def test_no_thread_before_there_is_enough_to_read() -> None:
    watch = SlidingWatch()
    feed(watch, AGAIN_S - 0.5)
    assert watch.reading is None
    assert watch.join(0.0)
    end(watch)


def test_a_slow_reading_is_never_waited_for_and_the_newest_stretch_is_next() -> None:
    go, seen = threading.Event(), list[float]()

    def slow(strips, go_on) -> SlidingReading:  # type: ignore[no-untyped-def]
        seen.append(strips[-1].time_s)
        assert go.wait(20.0)
        return NOTHING

    watch = SlidingWatch(slow)
    feed(watch, 4 * AGAIN_S + 1.0)
    assert watch.reading is None
    go.set()
    assert wait_for(watch) is NOTHING
    end(watch)
    assert seen[0] == pytest.approx(AGAIN_S, abs=0.1)
    assert all(later > 3 * AGAIN_S for later in seen[1:])


def test_a_reading_that_takes_long_is_made_less_often_and_still_in_time() -> None:
    seen = list[float]()

    def slow(strips, go_on) -> SlidingReading:  # type: ignore[no-untyped-def]
        seen.append(strips[-1].time_s)
        time.sleep(1.0)
        return NOTHING

    watch, still = SlidingWatch(slow), moment()
    feed(watch, AGAIN_S)
    wait_for(watch)
    for k in range(1, round((SELDOM_S + 0.5) * FPS)):
        watch(replace(still, time_s=AGAIN_S + k / FPS))
        assert watch.reading is NOTHING
    until = time.monotonic() + 20.0
    while len(seen) < 2 and time.monotonic() < until:
        time.sleep(0.01)
    end(watch)
    assert seen == [pytest.approx(AGAIN_S, abs=0.1), pytest.approx(AGAIN_S + SELDOM_S, abs=0.1)]


def test_a_reading_ends_in_the_middle_when_the_run_ends() -> None:
    begun, parts = threading.Event(), list[int]()

    def long(strips, go_on) -> SlidingReading:  # type: ignore[no-untyped-def]
        begun.set()
        for k in range(2000):
            go_on()
            parts.append(k)
            time.sleep(0.01)
        return NOTHING

    watch = SlidingWatch(long)
    feed(watch, AGAIN_S + 0.5)
    assert begun.wait(20.0)
    end(watch)
    assert len(parts) < 2000 and watch.reading is None


def test_a_fault_switches_sliding_off_and_nothing_else(caplog: pytest.LogCaptureFixture) -> None:
    def broken(strips: object, go_on: object) -> SlidingReading:
        raise ZeroDivisionError("inside")

    watch = SlidingWatch(broken)
    feed(watch, AGAIN_S + 0.5)
    assert watch.join(20.0)
    feed(watch, AGAIN_S + 0.5, start_s=10.0)
    assert watch.reading is None
    assert "ZeroDivisionError" in caplog.text
    end(watch)


def test_a_jump_back_forgets_and_what_is_old_is_not_shown() -> None:
    watch = SlidingWatch(lambda strips, go_on: NOTHING)
    feed(watch, AGAIN_S + 0.5)
    wait_for(watch)
    watch(replace(moment(), time_s=AGAIN_S + OLD_S + 1.0, beams=None))
    assert watch.reading is None
    watch(replace(moment(), time_s=0.0))
    assert watch.reading is None
    end(watch)


def test_nothing_begins_after_the_end() -> None:
    watch = SlidingWatch(lambda strips, go_on: NOTHING)
    end(watch)
    feed(watch, AGAIN_S + 0.5)
    assert watch.reading is None


def test_each_space_is_said_with_its_reason() -> None:
    slides = SpaceSliding(0.0, 0.4, 20.0, Slides.NORMAL, 8.0, 2.0)
    unsure = SpaceSliding(0.5, 0.6, 6.0, Slides.UNSURE, None, 0.0, Doubt.TOO_NARROW)
    absent = replace(slides, state=Slides.ABSENT)
    reading = SlidingReading((slides, absent, unsure), 8.0, 0.1, False)
    assert sliding_line(reading) == ("Sliding: present · not seen · cannot tell (too narrow)")
    assert sliding_line(replace(reading, spaces=(slides, slides))) == "Sliding: present"
    assert sliding_line(None) == ""
    for doubt in Doubt:
        assert "cannot tell (" in sliding_line(replace(reading, spaces=(), doubt=doubt))
