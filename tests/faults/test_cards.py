"""What a grabber shows without a scanner: cards, bars, menus; how often life is called frozen."""

from __future__ import annotations

from itertools import pairwise

import cv2
import numpy as np
import pytest

from app.examine import Examiner
from app.judge import Judge
from app.liveness import FreezeWatch, is_cut, reduce
from app.model import load_model
from app.sectors import SectorKeeper
from app.status import State
from augment.source import PhantomSource
from capture.frame import Frame, SourceInfo
from capture.grey import grey_from_array
from tests.app.recording_kit import Scored

WIDTH, HEIGHT = SIZE = (640, 480)


def blank(*colour: int) -> np.ndarray:
    return np.full((HEIGHT, WIDTH, 3), colour, np.uint8)


def written(card: np.ndarray, *lines: str) -> np.ndarray:
    for row, line in enumerate(lines):
        place = (60, 120 + 60 * row)
        cv2.putText(card, line, place, cv2.FONT_HERSHEY_SIMPLEX, 1.2, (255,) * 3, 2, cv2.LINE_AA)
    return card


def bars(*colours: tuple[int, int, int]) -> np.ndarray:
    return np.repeat(np.array([colours], np.uint8), HEIGHT, 0).repeat(WIDTH // len(colours) + 1, 1)[
        :, :WIDTH
    ]


def menu() -> np.ndarray:
    card = blank(40, 40, 40)
    for row in range(40, 440, 70):
        cv2.rectangle(card, (40, row), (600, row + 50), (90,) * 3, -1)
    return written(card, "NAME", "DATE", "DEPTH")


COLOURS = [(235,) * 3, (16, 235, 235), (235, 235, 16), (16, 235, 16), (235, 16, 235), (16, 16, 235)]
CARDS = {
    "black": blank(0, 0, 0),
    "blue": blank(200, 20, 20),
    "black with words": written(blank(0, 0, 0), "NO SIGNAL", "HDMI 1"),
    "blue with words": written(blank(200, 20, 20), "NO SIGNAL"),
    "colour bars": bars(*COLOURS),
    "grey bars": bars(*[(36 * k,) * 3 for k in range(8)]),
    "menu": menu(),
}


@pytest.fixture(scope="module", params=[1, 7])
def ring(request) -> list[np.ndarray]:
    """Scenes whose sector is found in other ways; a card makes it be found anew."""
    with PhantomSource(seed=request.param, fps=30.0, size=SIZE, seconds=0.3) as source:
        return [np.array(frame.image) for frame in source]


class Stream:
    """Examiner and judge of a live device, eight pictures a second on made-up time."""

    def __init__(self, segmenter: object) -> None:
        self.now, self.index = 100.0, 0
        keeper = SectorKeeper(SourceInfo("grabber", SIZE, None, live=True))
        self.examiner = Examiner(segmenter, keeper, clock=lambda: self.now)
        self.judge = Judge(live=True)

    def __call__(self, picture: np.ndarray) -> tuple[State, object]:
        grey = grey_from_array(picture)
        self.now += 0.125
        frame = Frame(grey.image.copy(), self.index, self.now, None, grey.colour)
        self.index += 1
        return self.judge(self.examiner(frame), self.examiner.small, (8.0, 8.0))


@pytest.mark.hazard("H-06")
@pytest.mark.parametrize("name", CARDS)
def test_a_card_after_a_live_picture_never_has_a_number(ring, name: str) -> None:
    """Found with the shipped network: the words on a black card read as a healthy lung, 0.00."""
    stream = Stream(Scored())
    for picture in ring[:3]:
        _, result = stream(picture)
    assert result.score.value is not None
    states = []
    for _ in range(12):
        state, result = stream(CARDS[name])
        assert result.score.value is None and result.score.reason
        states.append(state)
    assert states[-1] in (State.FROZEN, State.NO_SIGNAL)
    stream(ring[0])
    _, result = stream(ring[1])
    assert result.score.value is not None, "the second picture that moves is life again"


@pytest.mark.gate
@pytest.mark.hazard("H-06")
@pytest.mark.parametrize("name", CARDS)
def test_a_card_from_the_start_never_has_a_number(name: str) -> None:
    """With the shipped network and the real gate."""
    stream = Stream(load_model())
    states = set()
    for _ in range(2):
        state, result = stream(CARDS[name])
        assert result.score.value is None
        states.add(state)
    assert states <= {State.NO_SIGNAL, State.LIVE, State.NO_MASK}


@pytest.mark.hazard("H-05")
def test_five_thousand_noisy_pictures_of_the_phantom_are_never_frozen_nor_cut() -> None:
    rng = np.random.default_rng(0)
    noise = [rng.normal(0.0, 1.0, (256, 256)).astype(np.float32) for _ in range(23)]
    alarms = 0
    for scene in range(5):
        with PhantomSource(seed=scene, fps=30.0, size=(256, 256), seconds=0.1) as source:
            still = next(iter(source)).image.astype(np.float32)
        watch, small = FreezeWatch(), None
        for index in range(1000):
            noisy = still + noise[index % 23] + noise[index * 7 % 19] * 0.1
            before, small = small, reduce(np.clip(np.rint(noisy), 0, 255).astype(np.uint8))
            alarms += watch(small, index / 30) or watch.unproven
            assert before is None or not is_cut(before, small)
    assert alarms == 0


@pytest.mark.hazard("H-05")
def test_neighbouring_pictures_of_the_phantom_are_no_cut_and_another_scene_is(ring) -> None:
    smalls = [reduce(picture) for picture in ring]
    assert not any(is_cut(a, b) for a, b in pairwise(smalls))
    flat = np.full_like(smalls[0], 9)
    assert is_cut(smalls[0], smalls[0][::-1]) and is_cut(smalls[0], flat)
    watch = FreezeWatch()
    seen = []
    for index, small in enumerate([smalls[0], smalls[1], smalls[0][::-1], smalls[0][::-1]]):
        watch(small, index / 30)
        seen.append(watch.unproven)
    assert seen == [False, False, True, True]
    watch(smalls[1][::-1], 0.2)
    assert not watch.unproven
