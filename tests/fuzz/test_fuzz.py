"""Damaged files neither end Pleura nor keep it busy: taken, or refused in one sentence."""

from __future__ import annotations

import sys

import pytest

pytest.importorskip("onnx")
if sys.platform != "linux":
    pytest.skip("limits of memory and time are those of Linux", allow_module_level=True)

from tests.fuzz.mutate import mutant
from tests.fuzz.run import COUNTS, run_corpus, run_lane


def check(lane: str, taken: tuple[float, float]) -> None:
    """Read the lane's damaged files and those that were kept; the share that is taken is bounded.

    With no file taken, or none refused, the damage would be of no use.
    """
    tally = run_lane(lane, COUNTS[lane], keep=False)
    assert tally.faults == []
    assert tally.files == COUNTS[lane] == tally.told["taken"] + tally.told["refused"]
    assert taken[0] <= tally.told["taken"] / tally.files <= taken[1]
    assert run_corpus(lane).faults == []


@pytest.mark.hazard("H-20")
def test_damaged_clips() -> None:
    check("clips", (0.2, 0.97))


@pytest.mark.hazard("H-25")
@pytest.mark.hazard("H-26")
def test_damaged_dicom() -> None:
    pytest.importorskip("pydicom")
    check("dicom", (0.2, 0.97))


@pytest.mark.hazard("H-30")
@pytest.mark.hazard("H-32")
def test_damaged_models() -> None:
    check("models", (0.02, 0.6))


@pytest.mark.hazard("H-65")
@pytest.mark.hazard("H-33")
def test_damaged_configurations() -> None:
    check("configurations", (0.1, 0.9))


@pytest.mark.hazard("H-20")
def test_damaged_sessions() -> None:
    check("sessions", (0.05, 0.97))


def test_the_same_seed_gives_the_same_damage_and_another_does_not() -> None:
    data = bytes(range(256)) * 20
    made = {mutant(seed, data, [data, b"other" * 300]) for seed in range(200)}
    assert len(made) > 190
    assert made == {mutant(seed, data, [data, b"other" * 300]) for seed in range(200)}
