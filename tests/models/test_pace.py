"""Times are taken in turns, on one thread, and the ratio holds whatever else the machine does."""

from __future__ import annotations

import time

import cv2
import pytest

from models.manifest import Input
from models.pace import in_turns, shares_of_paper


def work(seconds: float) -> None:
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        pass


def test_turns_are_taken_one_after_the_other_and_the_first_round_does_not_count():
    calls = []
    turns = {"a": lambda: calls.append("a"), "b": lambda: calls.append("b")}
    medians = in_turns(turns, rounds=3)
    assert calls == ["a", "b"] * 4
    assert set(medians) == {"a", "b"}


def test_opencv_has_its_threads_back_even_after_an_error():
    before = cv2.getNumThreads()
    with pytest.raises(ZeroDivisionError):
        in_turns({"a": lambda: 1 / 0})
    assert cv2.getNumThreads() == before


@pytest.mark.parametrize(("channels", "form"), [(1, "square"), (3, "beams")])
def test_the_share_counts_preprocessing_and_network(channels, form):
    card = Input.model_validate({"channels": channels, "form": form})
    shapes: list[tuple[int, ...]] = []

    def run(image) -> None:
        shapes.append(image.shape)
        work(0.01)

    found = shares_of_paper({"m": (run, card)}, lambda _: work(0.05), rounds=1)
    seconds, share = found["m"]
    assert set(shapes) == {(1, channels, 256, 256)}
    assert seconds > 0.01
    assert share > 0.18  # the network's fifth, and the preprocessing
