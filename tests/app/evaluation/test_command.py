"""`pleura evaluate` and its ways, with the shipped model, from the command line."""

from __future__ import annotations

import json

import pytest
from typer.testing import CliRunner

from app.assets import asset
from app.cli import root
from app.cli.evaluate import read_figures
from tests.app.kit import write_clip


def pleura(*words: object):
    return CliRunner().invoke(root, [str(word) for word in words])


def test_masks_of_one_model_are_reported_and_read_back(tmp_path):
    out = tmp_path / "f.json"
    words = ["evaluate", "--frames", 4, "--preset", "teaching", "--by", "probe", "--json", out]
    done = pleura(*words)
    assert done.exit_code == 0, done.output
    assert "b_line+confluence" in done.output and "Pixel accuracy" in done.output
    flat = read_figures(out)
    name = "held-out phantom frames, teaching: dice_pooled"
    assert set(flat[name]) >= {"pleura", "b_line+confluence", "mean of five"}
    assert not [key for key in flat if key.startswith("details")]


def test_two_models_stand_side_by_side(tmp_path):
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        for kind in ("onnx", "json"):
            (tmp_path / name / f"lung.{kind}").write_bytes(asset(f"lung.{kind}").read_bytes())
    models = [w for n in ("one", "two") for w in ("--model", tmp_path / n / "lung.onnx")]
    done = pleura("evaluate", "--frames", 2, *models)
    assert done.exit_code == 0, done.output
    assert "one/lung" in done.output and "two/lung" in done.output
    twice = pleura("evaluate", "--frames", 2, *models[:2], *models[:2])
    assert (twice.exit_code, twice.stderr.count("twice")) == (2, 1)


def test_the_score_is_judged_with_a_picture_and_a_page(tmp_path):
    out, html, plot = (tmp_path / name for name in ("f.json", "p.html", "p.png"))
    words = ["--frames", 4, "--by", "pattern", "--json", out, "--html", html, "--plot", plot]
    done = pleura("evaluate", "blas", *words)
    assert done.exit_code == 0, done.output
    (figures,) = json.loads(out.read_text()).values()
    assert {key.rsplit(", ")[-1] for key in figures} == {"BLAS", "paper's formula", "by"}
    assert "true masks, BLAS" in figures and "true masks, BLAS" in done.output
    assert plot.read_bytes().startswith(b"\x89PNG")
    assert "measured minus true" in html.read_text()


def test_recordings_are_judged_and_folds_must_fit(tmp_path):
    write_clip(tmp_path / "a.avi", frames=3, size=(160, 120))
    (tmp_path / "index.csv").write_text("file,patient,b_lines\na.avi,1,1\n")
    done = pleura("evaluate", "clips", tmp_path, "--every", 2)
    assert done.exit_code == 0, done.output
    assert "B-lines by BLAS p90" in done.output
    folds = tmp_path / "folds.json"
    folds.write_text('[["2"]]')
    done = pleura("evaluate", "clips", tmp_path, "--folds", folds)
    assert (done.exit_code, done.stderr) == (2, "folds.json has no fold for patient 1.\n")


def test_robustness_names_every_disturbance(tmp_path):
    out = tmp_path / "f.json"
    done = pleura("evaluate", "robustness", "--frames", 1, "--preset", "teaching", "--json", out)
    assert done.exit_code == 0, done.output
    (figures,) = json.loads(out.read_text()).values()
    assert {len(states) for states in figures.values()} == {8}


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--preset", "none"), "--preset must be one of clinical"),
        (("--sector", "none"), "--sector must be one of near"),
        (("--frames", 1, "--by", "colour"), "do not state 'colour'"),
        (("blas", "--by", "colour"), "--by must be one of probe"),
        (("clips", "nowhere"), "index.csv cannot be read"),
        (("marks", "nowhere", "--marks", "none.json"), "There are no annotations"),
        (("--frames", 1, "--json", "no/folder/f.json"), "f.json cannot be written"),
        (("--frames", 1, "--save", "no/folder/m.npz"), "m.npz cannot be written"),
        (("--model", "none.onnx"), "none"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(words, told):
    done = pleura("evaluate", *words)
    assert done.exit_code == 2, done.output
    assert told in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


@pytest.mark.parametrize("way", ["blas", "clips", "marks", "robustness"])
def test_the_help_of_each_way_has_an_example(way):
    done = pleura("evaluate", way, "-h")
    told = " ".join(done.output.split())
    assert f"Example: pleura evaluate {way}" in told
    assert "not for diagnosis" in told
    if way in ("clips", "marks"):
        assert "PICTURES OF YOUR RECORDINGS" in " ".join(done.output.replace("│", " ").split())
