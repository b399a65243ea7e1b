"""`pleura train`, `export` and `evaluate`: from nothing to a model that is judged."""

from __future__ import annotations

import json
import sys
from contextlib import contextmanager
from functools import partial

import numpy as np
import pytest
from typer.testing import CliRunner

from app.cli import root
from models.manifest import load_manifest

RUNNER = CliRunner()
QUICKLY = ("--precision", "float32", "--slow-is-fine", "--frames", "8")


def pleura(*words: object):
    return RUNNER.invoke(root, [str(word) for word in words])


@contextmanager
def briefly():
    """Time an exported model on two pictures."""
    from models import pace
    from models.training import variants

    with pytest.MonkeyPatch.context() as patch:
        short = partial(pace.shares_of_paper, rounds=1)
        patch.setattr(variants, "shares_of_paper", short)
        yield


@pytest.fixture(scope="module")
def trained(tmp_path_factory):
    pytest.importorskip("torch")
    pytest.importorskip("albumentations")
    out = tmp_path_factory.mktemp("run")
    words = "--steps 2 --frames 16 --held 2 --batch 2 --workers 1 --threads 1"
    done = pleura("train", "--out", out, *words.split())
    assert done.exit_code == 0, done.output
    assert "2 steps" in done.output
    assert "pleura export" in done.output
    model = out / "made" / "m.onnx"
    with briefly():
        done = pleura("export", out / "last.safetensors", "-o", model, "--version", "9", *QUICKLY)
    assert done.exit_code == 0, done.output
    return out, model


def test_a_training_goes_on_in_the_same_folder(trained, tmp_path):
    out, _ = trained
    files = sorted(path.name for path in (out / "train").iterdir())
    words = "--steps 3 --frames 16 --held 2 --batch 2 --workers 1 --threads 1 --resume"
    done = pleura("train", "--out", out, *words.split())
    assert done.exit_code == 0, done.output
    assert "3 steps" in done.output
    assert sorted(path.name for path in (out / "train").iterdir()) == files


def test_a_training_is_not_written_over(trained):
    out, _ = trained
    before = (out / "last.safetensors").read_bytes()
    words = "--steps 3 --frames 16 --held 2 --batch 2 --workers 1 --threads 1"
    refused = pleura("train", "--out", out, *words.split())
    assert refused.exit_code == 2
    assert "--resume" in refused.output
    assert (out / "last.safetensors").read_bytes() == before


def test_an_exported_model_is_judged_on_its_samples(trained, tmp_path):
    out, model = trained
    card = load_manifest(model.with_suffix(".json"))
    assert (card.version, card.training.steps) == ("9", 2)
    figures = tmp_path / "figures.json"
    done = pleura("evaluate", "--model", model, "--data", out / "held", "--json", figures)
    assert done.exit_code == 0, done.output
    assert "confluence" in done.output
    assert set(json.loads(figures.read_text())["held"]) >= {"rib", "b_line+confluence"}
    again = tmp_path / "again.onnx"
    with briefly():
        words = ("-o", again, "--figures", figures, *QUICKLY)
        done = pleura("export", out / "last.safetensors", *words)
    assert done.exit_code == 0, done.output
    assert "held: dice_pooled" in load_manifest(again.with_suffix(".json")).metrics


def test_whole_pictures_are_judged_at_their_own_size(trained, tmp_path):
    from augment.phantom import Renderer, View, sample_scene

    frames = [
        Renderer(sample_scene(seed), (200, 160), View(framing="full")).frame(0) for seed in (3, 4)
    ]
    data = tmp_path / "frames.npz"
    truth = np.stack([frame.labels for frame in frames])
    np.savez(data, I=np.stack([frame.image for frame in frames]), M=truth)
    guessed = tmp_path / "guessed.npz"
    done = pleura("evaluate", "--model", trained[1], "--data", data, "--save", guessed)
    assert done.exit_code == 0, done.output
    with np.load(guessed) as saved:
        assert saved["labels"].shape == truth.shape
        assert saved["labels"].dtype == np.uint8


@pytest.mark.parametrize("name", ["absent.npz", "text.npz", "other.npz", "empty"])
def test_data_that_cannot_be_read_are_one_sentence(trained, tmp_path, name):
    (tmp_path / "empty").mkdir()
    (tmp_path / "text.npz").write_text("text")
    np.savez(tmp_path / "other.npz", a=np.zeros(3))
    done = pleura("evaluate", "--model", trained[1], "--data", tmp_path / name)
    assert done.exit_code == 2
    assert name in done.stderr
    assert str(tmp_path) not in done.stderr
    assert "Traceback" not in done.output


def test_a_checkpoint_that_is_none_is_one_sentence(tmp_path):
    pytest.importorskip("torch")
    (tmp_path / "c.safetensors").write_bytes(b"none")
    done = pleura("export", tmp_path / "c.safetensors", "-o", tmp_path / "m.onnx")
    assert done.exit_code == 2
    assert "c.safetensors is no readable checkpoint" in done.stderr
    assert not (tmp_path / "m.onnx").exists()


@pytest.mark.parametrize(
    "words", [("train", "--out", "run"), ("export", "c.safetensors")], ids=["train", "export"]
)
def test_without_the_extra_it_is_said_what_to_install(words, monkeypatch, tmp_path):
    for name in [n for n in sys.modules if n.startswith(("models.training", "augment.dataset"))]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "torch", None)
    monkeypatch.chdir(tmp_path)
    done = pleura(*words)
    assert done.exit_code == 2
    assert 'pip install "pleura[train]"' in done.stderr
    assert not list(tmp_path.glob("run*"))


def test_a_wrong_normalisation_names_the_choices(tmp_path):
    pytest.importorskip("torch")
    done = pleura("train", "--out", tmp_path / "run", "--norm", "layer")
    assert done.exit_code == 2
    assert "grouped" in done.stderr


@pytest.mark.parametrize("command", ["train", "export", "evaluate"])
def test_the_help_has_an_example(command):
    done = pleura(command, "--help")
    assert done.exit_code == 0
    assert f"Example: pleura {command}" in " ".join(done.output.split())
