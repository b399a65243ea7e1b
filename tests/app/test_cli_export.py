"""`pleura export`: forms judged and shown, the manifest true to flags and recipe, its card."""

from __future__ import annotations

import json
from dataclasses import asdict

import pytest
from typer.testing import CliRunner

pytest.importorskip("torch")
pytest.importorskip("onnx")
pytest.importorskip("albumentations")

import torch

from app.cli import root
from app.cli.account import account_of
from app.cli.trial import make_trial
from models import pace
from models.errors import ModelRejected
from models.manifest import load_manifest
from models.model_card import as_markdown
from models.training import checkpoint, variants
from models.training.recipe import Recipe
from models.training.unet import Shape, UNet

RUNNER = CliRunner()
TINY = Shape(widths=(8, 8, 16), norm="batch")
STAGES = {
    "first": """
[card]
limits = ["Not the last stage's."]
[[data.sources]]
kind = "phantom"
frames = 300
preset = "clinical"
""",
    "second": """
[card]
real_frames = 30
real_patients = 4
limits = ["Small ribs are missed."]
[[data.sources]]
kind = "phantom"
frames = 200
[[data.sources]]
kind = "shards"
folder = "real"
""",
}


def pleura(*words: object):
    return RUNNER.invoke(root, [str(word) for word in words])


@pytest.fixture
def made(tmp_path, monkeypatch):
    """A folder with a checkpoint that never trained, and recipes; times are taken briefly."""
    torch.manual_seed(2)
    head = {"shape": TINY.as_dict(), "recipe": asdict(Recipe(steps=1)), "step": 1, "seconds": 60.0}
    network = UNet(TINY)
    checkpoint.save(tmp_path / "c.safetensors", {"ema": network.state_dict()}, head)
    for name, text in STAGES.items():
        (tmp_path / f"{name}.toml").write_text(text)
    monkeypatch.setattr(variants, "shares_of_paper", lambda *g: pace.shares_of_paper(*g, rounds=1))
    return tmp_path


def test_forms_figures_recipes_and_card_in_one_go(made):
    figures = {"marks": {"pleura": {"dice": 0.8}, "b_line": {"dice": None, "by": {"a": 1}}}}
    (made / "f.json").write_text(json.dumps(figures))
    (made / "g.json").write_text(json.dumps({"phantom": {"pleura": {"dice": 0.9}}, "details": 3}))
    done = pleura(
        "export", made / "c.safetensors", "-o", made / "m.onnx", "--frames", 8,
        "--figures", made / "f.json", "--figures", made / "g.json",
        "--recipe", made / "first.toml", "--recipe", made / "second.toml",
        "--real-frames", 150, "--real-patients", 12, "--card", made / "card.md",
    )  # fmt: skip
    assert done.exit_code == 0, done.output
    for form in ("float32", "float16", "int8"):
        assert form in done.output
    card = load_manifest(made / "m.json")
    assert card.metrics["marks: dice"] == {"pleura": 0.8, "b_line": None}
    assert card.metrics["phantom: dice"] == {"pleura": 0.9}
    assert 0 < card.metrics["form: int8"]["time_to_paper"] < 0.15
    assert "150 real frames of 12 patients" in card.limits[0]
    assert card.limits[1:] == ("Small ribs are missed.",)
    assert card.training.commands[0] == "pleura train first.toml --out runs/first"
    assert "--start runs/first/last.safetensors" in card.training.commands[1]
    assert (made / "card.md").read_text() == as_markdown(card)
    assert str(made) not in (made / "card.md").read_text()
    done = pleura("export", made / "m.json", "--card", made / "again.md")
    assert done.exit_code == 0, done.output
    assert (made / "again.md").read_text() == as_markdown(card)


def test_a_slow_model_is_refused_with_its_table_shown(made, monkeypatch):
    monkeypatch.setattr(variants, "MOST", 0.0)
    done = pleura("export", made / "c.safetensors", "-o", made / "m.onnx", "--frames", 8)
    assert done.exit_code == 2
    assert "--slow-is-fine" in done.stderr and "float16" in done.output
    assert not (made / "m.onnx").exists()


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("c.safetensors", "--precision", "int4"), "auto, float32 or float16 or int8"),
        (("c.safetensors", "--recipe", "absent.toml"), "absent.toml cannot be read"),
        (("c.safetensors", "--real-frames", "5"), "Give --real-frames and --real-patients"),
        (("m.json",), "Say with --card"),
        (("m.json", "--card", "card.md"), "manifest m.json is missing"),
    ],
)
def test_what_cannot_be_is_one_sentence(made, monkeypatch, words, sentence):
    monkeypatch.chdir(made)
    done = pleura("export", *words)
    assert done.exit_code == 2
    assert sentence in done.stderr
    assert not (made / "lung.onnx").exists()


def test_the_account_follows_from_the_recipes(made):
    account = account_of([made / "first.toml", made / "second.toml"])
    assert account.generator == "augment.phantom: 300 frames, then 200 frames"
    assert account.preset == "clinical, mixed"
    assert (account.real_frames, account.real_patients) == (30, 4)
    assert account_of([]).limits == ()
    assert account_of([]).real_frames is None
    assert account_of([made / "first.toml"]).real_frames == 0
    (made / "open.toml").write_text('start = "some.safetensors"')
    assert account_of([made / "open.toml"]).real_frames is None
    with pytest.raises(ModelRejected, match="patients"):
        account_of([], real_frames=3)


@pytest.mark.parametrize(("form", "channels"), [("beams", 1), ("square", 3)])
def test_the_frames_are_as_the_network_sees_them(form, channels):
    trial = make_trial(Shape(form=form, channels=channels), 4)
    end = (256, 256) if channels == 1 else (256, 256, channels)
    assert trial.pictures.shape == trial.ranges.shape == (4, *end)
    assert trial.labels.shape == (4, 256, 256)
    if channels == 3:  # a cine: the three differ
        assert all((p[..., 0] != p[..., 2]).any() for p in trial.pictures)
    assert not (trial.pictures == trial.ranges).all((1, 2)).any()
