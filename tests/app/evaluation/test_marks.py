"""Annotated frames of a real file as labelled pictures, through the command as well."""

from __future__ import annotations

import json
import shutil

import numpy as np
import pytest
from typer.testing import CliRunner

from app.assets import asset
from app.cli import root
from app.evaluation.marks import annotated_frames, auc_per_frame, frame_aucs, joined, split
from app.evaluation.masks import judge
from models.labels import Label

CLIP = "phantom.mp4"


@pytest.fixture
def clips(tmp_path):
    folder = tmp_path / "clips"
    folder.mkdir()
    patients = {"one.mp4": "1", "two.mp4": "2"}
    for name in patients:
        shutil.copy(asset(CLIP), folder / name)
    rows = "\n".join(f"{name},{patient}" for name, patient in patients.items())
    (folder / "index.csv").write_text(f"file,patient\n{rows}\n")
    entries = [
        {"file": "one.mp4", "frame": 5, "pleura": [[[30, 60], [220, 60]]]},
        {
            "file": "two.mp4",
            "frame": 9,
            "pleura": [[[30, 60], [220, 60]]],
            "a_lines": [[60, 180, 150]],
        },
    ]
    marks = folder / "mine.json"
    frames = [{"lung": True, **entry} for entry in entries]
    marks.write_text(json.dumps({"schema": 1, "frames": frames}))
    return folder


@pytest.fixture
def frames(clips):
    return list(annotated_frames(clips / "mine.json", clips))


def test_an_annotated_frame_is_a_labelled_crop(frames):
    one, two = frames
    assert one.image.shape == one.labels.shape == one.geometry.size
    assert (one.tags["patient"], two.tags["patient"]) == ("1", "2")
    assert (one.labels == Label.PLEURA).any() and (two.labels == Label.A_LINE).any()


def test_frames_with_a_lines_are_told_from_others_by_area(frames):
    answers = iter([0, Label.A_LINE])
    judged = judge({"m": lambda look: np.full((64, 64), next(answers), np.uint8)}, frames)["m"]
    auc = auc_per_frame(judged, Label.A_LINE)
    assert (auc.value, auc.positives, auc.negatives, auc.patients) == (1.0, 1, 1, 2)
    assert auc_per_frame(judged, Label.B_LINE).value is None


def test_frames_that_nobody_could_decide_do_not_count_as_without_a_lines(clips):
    path = clips / "mine.json"
    given = json.loads(path.read_text())
    above = {**given["frames"][0], "frame": 6, "unsure": [[90, 120, 20, 50]]}
    below = {**given["frames"][0], "frame": 7, "unsure": [[90, 120, 110, 150]]}
    path.write_text(json.dumps({**given, "frames": [*given["frames"], above, below]}))
    frames = list(annotated_frames(path, clips))
    assert [f.tags["a_lines"] for f in frames] == ["without", "without", "undecided", "with"]
    everywhere = {"m": lambda look: np.full((64, 64), Label.A_LINE, np.uint8)}
    judged = judge(everywhere, frames)["m"]
    assert auc_per_frame(judged, Label.A_LINE).negatives == 3
    assert auc_per_frame(judged, Label.A_LINE, decided=True).negatives == 2
    _, figures = frame_aucs({"m": judged})
    assert figures["m"]["A-lines, decided"]["negatives"] == 2
    assert figures["m"]["A-lines"]["negatives"] == 3


@pytest.mark.hazard("H-93")
def test_folds_judge_each_patient_once(frames):
    fold_of = {"1": 0, "2": 1}
    parts = [
        judge({"m": lambda look: np.zeros((64, 64), np.uint8)}, split(frames, fold_of, k))["m"]
        for k in range(2)
    ]
    whole = joined(parts)
    assert [tags["patient"] for tags in whole.tags] == ["1", "2"]
    assert len(whole.measures) == 2


def test_the_command_says_how_well_the_shipped_model_does(clips, tmp_path):
    out, html = tmp_path / "f.json", tmp_path / "page.html"
    words = ["evaluate", "marks", clips, "--marks", clips / "mine.json", "--by", "patient"]
    done = CliRunner().invoke(root, [str(w) for w in [*words, "--json", out, "--html", html]])
    assert done.exit_code == 0, done.output
    figures = json.loads(out.read_text())
    assert figures["annotated frames"]["pleura"]["images"] == 2
    assert figures["details"]["per_frame"]
    assert "data:image/png" in html.read_text()
    folds = tmp_path / "folds.json"
    folds.write_text('[["1"], ["2"]]')
    done = CliRunner().invoke(root, [str(w) for w in [*words, "--folds", folds]])
    assert done.exit_code == 2
    assert done.stderr == "folds.json has 2 folds: give --model 2 times, in order.\n"


def test_sets_of_rules_are_judged_by_fold_too(clips, tmp_path):
    folds, out = tmp_path / "folds.json", tmp_path / "f.json"
    folds.write_text('[["1"], ["2"]]')
    words = ["evaluate", "marks", clips, "--marks", clips / "mine.json", "--rules", "none,all"]
    other = tmp_path / "other.onnx"
    shutil.copy(asset("lung.onnx"), other)
    card = json.loads(asset("lung.json").read_text("utf-8"))
    other.with_suffix(".json").write_text(json.dumps({**card, "version": "9"}), "utf-8")
    both = ["--model", asset("lung.onnx"), "--model", other]
    done = CliRunner().invoke(root, [str(w) for w in [*words, *both]])
    assert done.exit_code == 2 and "give --model once, or --folds as well" in done.stderr
    by_fold = [*words, *both, "--folds", folds, "--json", out]
    done = CliRunner().invoke(root, [str(w) for w in by_fold])
    assert done.exit_code == 0, done.output
    figures = json.loads(out.read_text())
    alike = [each for name, each in figures.items() if name.startswith("rules: ")]
    assert len(alike) == 2 and all(each["pleura"]["images"] == 2 for each in alike)
