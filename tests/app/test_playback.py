"""Which frame comes next and when: all on a clock that the test moves, no thread, no waiting."""

from __future__ import annotations

import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.playback import Playback, Stopped
from capture.frame import Frame
from tests.app.engine_kit import FakeClock, picture, wait_until

FPS = 25.0


class Deck:
    """The capture thread's part, one call at a time: reads numbers 0…frames-1 instead of a file."""

    def __init__(self, frames: int = 10, **options: object) -> None:
        self.clock = FakeClock()
        self.playback = Playback(frames=frames, fps=FPS, clock=self.clock, **options)
        self.frames, self.at, self.held = frames, 0, None
        self.shown: list[tuple[int, float]] = []

    def go(self, turns: int = 100) -> list[int]:
        """Deliver whatever is wanted, moving the clock to when it is due; indices delivered."""
        start = len(self.shown)
        for _ in range(turns):
            if not self.playback._wanted():
                break
            jump = self.playback.next_move()
            if jump is not None:
                self.at, self.held = jump, None
            if self.held is None and self.at >= self.frames:
                self.playback.at_end()
                continue
            if self.held is None:
                self.held, self.at = self.at, self.at + 1
            self.wait_due(self.held)
            self.shown.append((self.held, self.clock.now))
            self.playback.delivered(self.held)
            self.held = None
        return [index for index, _ in self.shown[start:]]

    def wait_due(self, index: int) -> None:
        if not self.playback._paused and self.playback._paced:
            self.clock.now += max(self.playback._left_s(index / FPS), 0.0)
        assert self.playback.wait_due(Frame(picture(0), index, 0.0, index / FPS))


def test_frames_are_due_at_the_recordings_own_pace() -> None:
    deck = Deck()
    deck.go()
    times = [at for _, at in deck.shown]
    assert times == pytest.approx([100.0 + index / FPS for index in range(10)])
    assert deck.playback.paused and deck.playback.ended


@pytest.mark.parametrize(("speed", "factor"), [(0.5, 2.0), (2.0, 0.5), (0.0, 10.0), (99.0, 0.125)])
def test_the_speed_scales_the_time_between_frames_within_its_limits(speed, factor) -> None:
    deck = Deck()
    deck.playback.set_speed(speed)
    deck.go()
    assert deck.shown[-1][1] - deck.shown[0][1] == pytest.approx(9 / FPS * factor)


def test_a_change_of_speed_on_the_way_neither_stalls_nor_hurries_the_next_frame() -> None:
    deck = Deck()
    deck.go(4)
    for speed in (0.5, 3.0, 2.0):  # a slider that is dragged
        deck.playback.set_speed(speed)
    deck.go(1)
    assert deck.shown[4][1] - deck.shown[3][1] == pytest.approx(1 / FPS / 2.0)


def test_unpaced_frames_are_due_at_once() -> None:
    deck = Deck(paced=False)
    deck.go()
    assert {at for _, at in deck.shown} == {100.0}


def test_time_that_was_lost_is_not_caught_up_with() -> None:
    deck = Deck()
    deck.go(3)
    deck.clock.now += 5.0  # the computer was asleep
    deck.go()
    times = [at for _, at in deck.shown]
    assert times[3] == pytest.approx(times[2] + 5.0)
    assert times[4] - times[3] == pytest.approx(1 / FPS)


def test_a_loop_starts_again_one_frame_later_and_a_still_does_not_loop() -> None:
    deck = Deck(frames=3, loop=True)
    assert deck.go(9) == [0, 1, 2, 0, 1, 2, 0]
    gaps = [b[1] - a[1] for a, b in zip(deck.shown, deck.shown[1:], strict=False)]
    assert gaps == pytest.approx([1 / FPS] * len(gaps))
    still = Deck(frames=1, loop=True)
    assert still.go() == [0]
    assert still.playback.ended


def test_steps_deliver_every_frame_on_the_way_and_back_steps_exactly_one() -> None:
    deck = Deck()
    deck.go(3)
    deck.playback.step(1)
    assert deck.go() == [3]
    deck.playback.step(3)
    assert deck.go() == [4, 5, 6]
    for _ in range(2):
        deck.playback.step(1)
    assert deck.go() == [7, 8]
    deck.playback.step(-4)
    assert deck.go() == [4]
    deck.playback.step(99)
    assert deck.go() == [5, 6, 7, 8, 9]
    deck.playback.step(1)
    assert deck.go() == []
    deck.playback.step(-99)
    assert deck.go() == [0]
    assert deck.playback.paused


def test_a_seek_while_paused_delivers_that_frame_and_while_playing_goes_on_from_it() -> None:
    deck = Deck()
    deck.go(2)
    deck.playback.pause(True)
    deck.playback.seek(7)
    assert deck.go() == [7]
    deck.playback.seek(7)
    assert deck.go() == [7]
    deck.playback.seek(3)
    deck.playback.step(2)
    assert deck.go() == [3, 4, 5]
    deck.playback.pause(False)
    deck.playback.seek(8)
    assert deck.go() == [8, 9]


def test_going_on_at_the_end_starts_anew() -> None:
    deck = Deck(frames=3)
    deck.go()
    deck.playback.pause(False)
    assert not deck.playback.ended
    assert deck.go() == [0, 1, 2]


def test_a_stream_without_seeking_ignores_steps_back_and_stays_at_its_end() -> None:
    deck = Deck(frames=4, seekable=False)
    deck.go(2)
    deck.playback.step(-1)
    deck.playback.seek(0)
    assert deck.go() == []
    deck.playback.step(1)
    assert deck.go() == [2]
    deck.playback.pause(False)
    assert deck.go() == [3]
    deck.playback.pause(False)
    assert deck.go() == [] and deck.playback.paused


def test_the_first_frame_is_shown_even_when_paused_before_it() -> None:
    deck = Deck()
    deck.playback.pause(True)
    assert deck.go() == [0]


@given(
    st.lists(
        st.one_of(
            st.tuples(st.just("step"), st.integers(-12, 12)),
            st.tuples(st.just("seek"), st.integers(-3, 15)),
            st.tuples(st.just("pause"), st.booleans()),
            st.tuples(st.just("go"), st.integers(0, 4)),
        ),
        max_size=12,
    )
)
def test_after_any_commands_the_last_goal_is_where_it_rests(commands) -> None:
    deck = Deck()
    for name, value in commands:
        if name == "go":
            deck.go(value)
        else:
            getattr(deck.playback, name)(value)
    deck.playback.seek(5)
    deck.playback.step(2)
    deck.playback.step(-1)
    deck.go()
    assert deck.playback.position == 6 and deck.playback.paused


def test_a_wait_ends_at_once_when_a_command_comes() -> None:
    clock = FakeClock()
    playback = Playback(frames=9, fps=FPS, clock=clock)
    assert playback.wait_due(Frame(picture(0), 0, 0.0, 0.0))
    playback.delivered(0)
    answers: list[bool] = []
    waiter = threading.Thread(
        target=lambda: answers.append(playback.wait_due(Frame(picture(1), 1, 0.0, 3600.0)))
    )
    waiter.start()
    playback.pause(True)
    wait_until(lambda: answers == [False], 2.0)
    waiter.join()


def test_stop_ends_every_wait() -> None:
    playback = Playback(frames=9, fps=FPS)
    playback.pause(True)
    playback.delivered(0)
    ended = threading.Event()

    def wait() -> None:
        with pytest.raises(Stopped):
            playback.next_move()
        ended.set()

    waiter = threading.Thread(target=wait)
    waiter.start()
    playback.stop()
    assert ended.wait(2.0)
    waiter.join()
    assert not playback.wait_due(Frame(picture(1), 1, 0.0, 3600.0))
