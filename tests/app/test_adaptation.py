"""Real frames as training material: no patient on both sides, no B-line where there is none."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from app.adaptation.pseudo import pseudo_labels
from app.evaluation.clip_index import read_folds, read_index
from models.labels import IGNORE, Label

ROOT = Path(__file__).resolve().parents[2]
CLIPS = ROOT.parent / "shared" / "clips"


def answer(*classes: int, sure: float = 0.95) -> np.ndarray:
    """Probabilities of one row of pixels."""
    out = np.full((len(Label), 1, len(classes)), (1 - sure) / (len(Label) - 1), np.float32)
    for k, label in enumerate(classes):
        out[label, 0, k] = sure
    return out


def test_a_recording_without_b_lines_teaches_background_there():
    told = pseudo_labels(answer(Label.PLEURA, Label.B_LINE, Label.CONFLUENCE), False)
    assert told.tolist() == [[Label.PLEURA, Label.BACKGROUND, Label.BACKGROUND]]


def test_an_unsure_b_line_of_such_a_recording_is_background_too():
    told = pseudo_labels(answer(Label.B_LINE, Label.RIB, sure=0.5), False)
    assert told.tolist() == [[Label.BACKGROUND, IGNORE]]


def test_b_lines_are_kept_where_they_are_known_and_undecided_where_nothing_is_known():
    given = answer(Label.B_LINE, Label.A_LINE)
    assert pseudo_labels(given, True).tolist() == [[Label.B_LINE, Label.A_LINE]]
    assert pseudo_labels(given, None).tolist() == [[IGNORE, Label.A_LINE]]


def test_probabilities_of_another_shape_are_refused():
    with pytest.raises(ValueError, match="expected"):
        pseudo_labels(np.zeros((3, 4, 4), np.float32), None)


@pytest.mark.hazard("H-93")
def test_every_patient_is_in_exactly_one_of_four_folds():
    folds = read_folds(ROOT / "assets" / "folds.json")
    assert set(folds.values()) == {0, 1, 2, 3} and len(folds) == 14
    listed = json.loads((ROOT / "assets" / "folds.json").read_text(encoding="utf-8"))["folds"]
    with_b_lines = {"99", "114", "115", "120", "134", "220"}
    assert all(len(with_b_lines & set(fold)) >= 1 for fold in listed)
    if not CLIPS.is_dir():
        pytest.skip("the shared recordings are not here")
    entries = read_index(CLIPS, CLIPS / "index.csv")
    assert {entry.patient for entry in entries} == set(folds)
    assert {e.patient for e in entries if e.b_lines} == with_b_lines
