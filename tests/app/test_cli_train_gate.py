"""`pleura train-gate` from nothing to a model file that loads, as small as it can be."""

from __future__ import annotations

from typer.testing import CliRunner

from app.cli import root
from models.trust.recognise import load_recogniser


def test_a_few_pictures_make_a_model_file_that_says_what_it_learnt_from(tmp_path):
    out = tmp_path / "new" / "mine.onnx"
    words = ["train-gate", "-o", str(out), "--pictures", "299", "--held", "8",
             "--epochs", "1", "--workers", "1"]  # fmt: skip
    done = CliRunner().invoke(root, words)
    assert done.exit_code == 0, done.output
    assert f"Written: {out}" in done.output.replace("\n", "")
    card = load_recogniser(out).card
    assert card.training["epochs"] == "1" and card.training["seed"] == 0
    learnt = card.training["pictures"]
    assert isinstance(learnt, dict) and sum(learnt.values()) == 299 and learnt["lung"] == 132
    assert 0.0 <= card.figures["liver: AUC"] <= 1.0
    assert "drawn, kinds it learnt: pass" in card.figures


def test_too_few_pictures_are_refused():
    assert CliRunner().invoke(root, ["train-gate", "--pictures", "3"]).exit_code == 2
