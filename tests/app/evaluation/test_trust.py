"""What the gate lets through, on drawn strangers and phantom frames with a segmenter by hand."""

from __future__ import annotations

import numpy as np
import pytest

from app.evaluation.frames import phantom_frames
from app.evaluation.strangers import KINDS, strangers
from app.evaluation.trust import (
    Judged,
    gate_table,
    judge_frames,
    judge_pictures,
    organ_pictures,
    pairs_of,
)
from app.model import load_model
from app.recogniser import shipped_recogniser
from models.trust import concerns
from models.trust.gate import verdict
from models.trust.verdict import Trust


@pytest.fixture(scope="module")
def model():
    return load_model()


def test_strangers_are_grey_pictures_of_every_kind_and_the_same_every_time():
    first = list(strangers(len(KINDS)))
    assert {name for name, _ in first} == set(KINDS)
    for (_, one), (_, again) in zip(first, strangers(4), strict=False):
        assert one.dtype == np.uint8 and one.ndim == 2 and min(one.shape) >= 384
        assert np.array_equal(one, again)
    assert not np.array_equal(first[0][1], next(strangers(1, seed=1))[1])


@pytest.mark.hazard("H-39")
def test_most_strangers_get_no_number(model):
    judged = list(judge_pictures(model, strangers(4, seed=5), "strangers", mirror=True))
    assert len(judged) == 4
    assert sum(each.shown is not None for each in judged) == 0
    for each in judged:
        assert each.shown is not None or each.verdict.concerns[0].trust is Trust.NONE


def test_organs_come_from_the_phantom_with_their_names():
    name, image = next(organ_pictures(1))
    assert name in {"liver", "kidney", "heart", "bowel"} and image.dtype == np.uint8


@pytest.mark.hazard("H-39")
def test_asking_whether_this_is_lung_takes_numbers_from_organs_and_leaves_those_of_lung(model):
    asked = shipped_recogniser()
    organs = list(judge_pictures(model, organ_pictures(6), "organs", recogniser=asked))
    assert sum(each.value is not None for each in organs) >= 3
    assert sum(each.shown is not None for each in organs) <= 1
    frames = list(phantom_frames("training-phantom", 4))
    plain = list(judge_frames(model, frames, "lung"))
    again = list(judge_frames(model, frames, "lung", recogniser=asked))
    assert [each.shown for each in again] == [each.shown for each in plain]


def test_phantom_frames_are_judged_beside_their_truth(model):
    judged = list(judge_frames(model, phantom_frames("training-phantom", 2), "phantom"))
    assert len(judged) == 2 and all(each.truth is not None for each in judged)
    table = gate_table(judged)
    assert table.rows[0][:2] == ("phantom", 2)


def test_the_table_counts_what_is_shown_and_names_what_is_not():
    ok = verdict(0.6, ())
    judged = [
        Judged("a", "g", 0.6, ok, 0.0),
        Judged("b", "g", 0.6, ok, 0.5),
        Judged("c", "g", 0.6, verdict(0.6, [concerns.DARK]), None),
        Judged("d", "g", 0.6, verdict(0.6, [concerns.BLACK]), 0.6),
    ]
    table = gate_table(judged)
    assert table.rows[0][:8] == ("g", 4, 4, 3, 1, 1, 1, 1)
    assert pairs_of(judged) == [(0.6, 0.0), (0.6, 0.5)]
    assert table.rows[0][8] == 0.5
    assert "1 black" in table.note
