"""The sector search against simulated examinations with known geometry; a small score run.

`python -m tests.capture.score_sector` is the same over more scenes.
"""

from __future__ import annotations

import math

import numpy as np
import pytest

from tests.capture.score_sector import Case, search, table

SEEDS = range(90_000, 90_022)


@pytest.fixture(scope="module")
def cases() -> list[Case]:
    return [case for seed in SEEDS for case in search(seed, "full", 4)]


@pytest.fixture(scope="module")
def crops() -> list[Case]:
    framings = ("square", "zoom", "tight")
    return [case for seed in SEEDS[:12] for case in search(seed, framings[seed % 3], 2)]


def test_the_box_fits_with_margins_text_rulers_and_letterbox(cases: list[Case]) -> None:
    iou = np.array([case.iou for case in cases])
    assert np.median(iou) > 0.97, table(cases)
    # The widest simulated pictures are dark at a side or below: their box is found too small.
    assert np.percentile(iou, 10) > 0.6, table(cases)


def test_the_apex_lies_within_three_hundredths_of_the_depth(cases: list[Case]) -> None:
    apex = np.array([case.apex for case in cases if math.isfinite(case.apex)])
    fans = sum(case.truth == "fan" for case in cases)
    assert apex.size >= 0.75 * fans
    assert np.median(apex) < 0.012, table(cases)
    assert np.mean(apex < 0.03) > 0.9, table(cases)


def test_the_kind_is_right(cases: list[Case]) -> None:
    assert np.mean([case.kind == case.truth for case in cases]) > 0.8, table(cases)


def test_crops_are_found_as_well(crops: list[Case]) -> None:
    assert np.median([case.iou for case in crops]) > 0.97, table(crops)
    apex = [case.apex for case in crops if math.isfinite(case.apex)]
    assert np.median(apex) < 0.015, table(crops)
