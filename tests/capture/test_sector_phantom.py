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


@pytest.fixture(scope="module")
def plain() -> list[Case]:
    return [case for seed in SEEDS for case in search(seed, "full", 4, written=False)]


def test_the_box_fits_with_margins(plain: list[Case]) -> None:
    iou = np.array([case.iou for case in plain])
    assert np.median(iou) > 0.97, table(plain)
    assert np.percentile(iou, 10) > 0.8, table(plain)


def test_the_apex_lies_within_three_hundredths_of_the_depth(plain: list[Case]) -> None:
    apex = np.array([case.apex for case in plain if math.isfinite(case.apex)])
    assert apex.size >= 0.9 * sum(case.truth == "fan" for case in plain)
    assert np.median(apex) < 0.012, table(plain)
    assert np.mean(apex < 0.03) > 0.9, table(plain)


def test_the_kind_is_right(plain: list[Case]) -> None:
    assert np.mean([case.kind == case.truth for case in plain]) > 0.9, table(plain)


def test_writing_and_rulers_are_left_out_of_most_boxes(cases: list[Case]) -> None:
    # A block of large letters that touches the sector is still taken for a part of it.
    iou, apex = np.array([c.iou for c in cases]), np.array([c.apex for c in cases])
    assert np.median(iou) > 0.97 and np.percentile(iou, 10) > 0.6, table(cases)
    assert np.nanmedian(apex) < 0.012, table(cases)
    assert np.mean([case.kind == case.truth for case in cases]) > 0.8, table(cases)


def test_crops_are_found_as_well(crops: list[Case]) -> None:
    assert np.median([case.iou for case in crops]) > 0.97, table(crops)
    apex = [case.apex for case in crops if math.isfinite(case.apex)]
    assert np.median(apex) < 0.015, table(crops)
