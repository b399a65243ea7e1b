"""What the window plays on, without a window."""

from __future__ import annotations

import threading
import time

import pytest

from app.screen import Severity
from app.status import State
from app.ui.deck import SPEEDS, Deck
from capture.errors import SourceUnavailable
from models.errors import ModelRejected
from tests.ui.conftest import Drawn, Reel, fan_picture, open_test_source


class Waiting:
    """Wakes whoever waits for something of the deck."""

    def __init__(self, **parts):
        self.changed = threading.Condition()
        self.deck = Deck(self._notify, **{"load": Drawn, "open_": open_test_source, **parts})

    def _notify(self):
        with self.changed:
            self.changed.notify_all()

    def until(self, true, timeout=5.0):
        end = time.monotonic() + timeout
        with self.changed:
            while not true():
                assert time.monotonic() < end, "nothing came"
                self.changed.wait(0.02)


@pytest.fixture
def make():
    made = []

    def one(**parts):
        made.append(Waiting(**parts))
        return made[-1]

    yield one
    for each in made:
        each.deck.close()


def taken(waiting):
    """Wait for a result and return it."""
    found = []

    def look():
        result = waiting.deck.take()
        if result is not None:
            found.append(result)
        return bool(found)

    waiting.until(look)
    return found[0]


def test_a_source_plays(make):
    waiting = make()
    assert waiting.deck.health().state is State.IDLE
    waiting.deck.open("clip")
    assert waiting.deck.health().state is State.STARTING
    assert taken(waiting).frame.index >= 0
    assert waiting.deck.health().source.name == "reel"
    assert waiting.deck.notice() is None


def test_a_bad_source_is_a_sentence_and_the_next_one_plays(make):
    waiting = make()
    waiting.deck.open("nonsense")
    waiting.until(lambda: waiting.deck.notice() is not None)
    assert "nonsense" in waiting.deck.notice().text
    assert waiting.deck.health().state is State.IDLE
    waiting.deck.open("clip")
    assert waiting.deck.notice() is None
    taken(waiting)


def test_a_fault_of_our_own_is_told_without_its_words(make, caplog):
    def broken(text):
        raise ZeroDivisionError("secret")

    waiting = make(open_=broken)
    waiting.deck.open("clip")
    waiting.until(lambda: waiting.deck.notice() is not None)
    assert "secret" not in waiting.deck.notice().text
    assert "ZeroDivisionError" in caplog.text


def test_without_a_model_the_pictures_are_bare_and_it_says_so(make):
    def refused():
        raise ModelRejected("The model file was altered; install Pleura again.")

    waiting = make(load=refused)
    waiting.deck.open("clip")
    assert taken(waiting).segmentation is None
    notice = waiting.deck.notice()
    assert notice.severity is Severity.WARNING
    assert "altered" in notice.text
    assert waiting.deck.health().state is State.NO_MASK


def test_of_several_wishes_the_last_counts(make):
    gate, opened = threading.Event(), []

    def slow(text):
        opened.append(text)
        gate.wait(5)
        return Reel([fan_picture()] * 3, name=text)

    waiting = make(open_=slow)
    waiting.deck.open("first")
    waiting.until(lambda: opened == ["first"])
    waiting.deck.open("second")
    waiting.deck.open("third")
    gate.set()
    waiting.until(lambda: waiting.deck.health().source is not None)
    assert opened == ["first", "third"]
    assert waiting.deck.health().source.name == "third"


@pytest.mark.hazard("H-61")
def test_closing_while_a_source_hangs_ends_in_time():
    gate = threading.Event()

    def hanging(text):
        gate.wait(10)
        raise SourceUnavailable("It did not answer; try again.")

    waiting = Waiting(open_=hanging)
    waiting.deck.open("device:0")
    start = time.monotonic()
    waiting.deck.close(timeout=0.3)
    assert time.monotonic() - start < 2.0
    gate.set()


def test_closing_twice_and_before_anything_was_opened():
    waiting = Waiting()
    waiting.deck.close()
    waiting.deck.close()
    waiting.deck.open("clip")
    assert waiting.deck.take() is None


def test_devices_are_looked_for_aside(make):
    gate = threading.Event()

    def look():
        gate.wait(5)
        return [("device:0", "Frame grabber")]

    waiting = make(look=look)
    waiting.deck.look_for_devices()
    waiting.deck.look_for_devices()
    assert waiting.deck.devices is None
    gate.set()
    waiting.until(lambda: waiting.deck.devices is not None)
    assert waiting.deck.devices == [("device:0", "Frame grabber")]


def test_a_driver_that_fails_means_no_devices(make):
    waiting = make(look=lambda: 1 / 0)
    waiting.deck.look_for_devices()
    waiting.until(lambda: waiting.deck.devices is not None)
    assert waiting.deck.devices == []


def test_speed_moves_in_notches_and_starts_anew_with_each_source(make):
    waiting = make()
    waiting.deck.open("clip")
    taken(waiting)
    for _ in range(9):
        waiting.deck.change_speed(-1)
    assert waiting.deck.speed == SPEEDS[0]
    waiting.deck.open("clip")
    assert waiting.deck.speed == 1.0
