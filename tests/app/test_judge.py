"""Alive, frozen, blank, slow, stalled: what each state needs before it is said."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from app.judge import SETTLE_S, Judge, is_stalled
from app.liveness import SIZE, FreezeWatch, SlowWatch, is_blank, reduce
from app.result import Result
from app.status import State
from capture.frame import Frame
from models.score import Score, not_assessable
from models.segmentation import Segmentation
from tests.app.engine_kit import WHOLE, picture

RNG = np.random.default_rng(1)
BASE = RNG.integers(0, 200, (300, 400)).astype(np.uint8)


def small(noise: float) -> np.ndarray:
    noisy = BASE + RNG.normal(0.0, noise, BASE.shape)
    return reduce(np.clip(np.rint(noisy), 0, 255).astype(np.uint8))


def result_at(seconds: float, **changes) -> Result:
    score = Score(0.3)
    mask = Segmentation(np.zeros((4, 4), np.uint8), 0.0)
    return replace(Result(Frame(picture(0), 0, seconds), WHOLE, mask, score, seconds), **changes)


@pytest.mark.hazard("H-05")
def test_repeated_pictures_are_frozen_after_one_second_even_with_a_little_jitter() -> None:
    watch = FreezeWatch()
    jitter = BASE.copy()
    jitter[::2, ::2] += 1
    pictures = [reduce(BASE), reduce(jitter)]
    answers = [watch(pictures[index % 2], index / 30) for index in range(60)]
    assert answers == [False] * 30 + [True] * 30


def test_noise_and_a_slow_drift_are_life() -> None:
    watch = FreezeWatch()
    assert not any(watch(small(1.0), index / 30) for index in range(120))
    watch = FreezeWatch()
    drift = [
        reduce(np.clip(BASE.astype(int) + index // 8, 0, 255).astype(np.uint8))
        for index in range(120)
    ]
    assert not any(watch(one, index / 30) for index, one in enumerate(drift))


def test_a_frozen_stream_lives_again_with_the_first_new_picture() -> None:
    watch = FreezeWatch()
    for index in range(40):
        watch(reduce(BASE), index / 30)
    assert watch(reduce(BASE), 2.0)
    assert not watch(small(3.0), 2.1)


def test_blank_is_plain_and_a_dark_picture_is_not() -> None:
    assert is_blank(np.full((SIZE, SIZE), 29, np.uint8))
    dark = np.zeros((SIZE, SIZE), np.uint8)
    dark[40:44] = 60
    assert not is_blank(dark)
    assert not is_blank(reduce(BASE))


def test_slow_comes_below_fifteen_and_goes_only_after_two_good_seconds() -> None:
    watch = SlowWatch()
    assert not watch(29.0, 30.0, 0.0)
    assert watch(14.0, 30.0, 1.0)
    assert watch(16.0, 30.0, 2.0), "15 % above the limit are needed"
    assert watch(20.0, 30.0, 3.0)
    assert watch(14.0, 30.0, 4.0)
    assert watch(20.0, 30.0, 5.0)
    assert not watch(20.0, 30.0, 7.0)


def test_a_slow_source_makes_no_slow_network() -> None:
    watch = SlowWatch()
    assert not watch(5.0, 5.0, 0.0)
    assert watch(3.0, 5.0, 1.0)


def test_the_judge_names_the_worst_and_takes_the_number_from_a_frozen_picture() -> None:
    judge = Judge(live=True)
    for index in range(45):
        state, result = judge(result_at(index / 30), reduce(BASE), (30.0, 30.0))
        frozen = index >= 30
        assert state is (State.FROZEN if frozen else State.LIVE)
        assert (result.score.value is None) == frozen
    plain = result_at(2.0, segmentation=None, score=not_assessable("no signal"))
    assert judge(plain, reduce(BASE), (30.0, 30.0))[0] is State.NO_SIGNAL
    lost = result_at(2.0, sector=None, segmentation=None, score=not_assessable("x"))
    assert judge(lost, None, (30.0, 30.0))[0] is State.NO_SIGNAL
    bare = result_at(2.0, segmentation=None, score=not_assessable("the network failed"))
    assert judge(bare, small(3.0), (30.0, 30.0))[0] is State.NO_MASK


def test_a_recording_is_never_frozen() -> None:
    judge = Judge(live=False)
    states = {judge(result_at(i / 30), reduce(BASE), (None, None))[0] for i in range(60)}
    assert states == {State.LIVE}


def test_the_first_seconds_and_those_after_a_pause_are_not_called_slow() -> None:
    judge = Judge(live=False)
    assert judge(result_at(0.0), None, (30.0, 5.0))[0] is State.LIVE
    assert judge(result_at(SETTLE_S + 0.1), None, (30.0, 5.0))[0] is State.SLOW
    judge.restart()
    assert judge(result_at(SETTLE_S + 0.2), None, (30.0, 5.0))[0] is State.LIVE


@pytest.mark.hazard("H-03")
@pytest.mark.parametrize(
    ("fps", "silent", "stalled"),
    [
        (30.0, 0.45, False),
        (30.0, 0.55, True),
        (4.0, 1.2, False),
        (4.0, 1.3, True),
        (None, 0.55, True),
    ],
)
def test_silence_is_a_stall_after_five_periods_or_half_a_second(fps, silent, stalled) -> None:
    assert is_stalled(10.0 + silent, 0.0, 10.0, fps) == stalled


def test_the_first_picture_may_take_its_time() -> None:
    assert not is_stalled(9.0, 0.0, None, None)
    assert is_stalled(11.0, 0.0, None, None)


@pytest.mark.hazard("H-05", "H-06")
def test_a_sector_that_is_found_anew_makes_no_still_picture_move() -> None:
    watch = FreezeWatch()
    one, other = (np.random.default_rng(n).integers(0, 255, (256, 256), np.uint8) for n in (1, 2))
    assert not watch(one, 0.0, "here")
    assert not watch(one, 0.5, "here")
    assert watch(one, 1.0, "here")
    assert watch(other, 1.1, "there"), "the same picture through another window"
    assert watch.unproven
    assert watch(other, 1.2, "there")
    moved = np.roll(other, 9, axis=0)
    assert not watch(moved, 1.3, "there")
    assert not watch(np.roll(moved, 1, axis=1), 1.4, "there")
