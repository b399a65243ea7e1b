"""A training in one file: checked before anything is made, flags override, shipped ones read."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from typer.testing import CliRunner

pytest.importorskip("torch")
pytest.importorskip("albumentations")

from app.cli import root, training_plan
from app.cli.recipe_file import Phantom, read_recipe
from models.errors import ModelRejected
from models.training.checkpoint import load

RECIPES = sorted((Path(__file__).resolve().parents[2] / "assets" / "recipes").glob("*.toml"))
SMALL = """
[data]
held = 2
[[data.sources]]
frames = 16
kind = "phantom"
share = 0.75
[[data.sources]]
kind = "shards"
folder = "{folder}"
share = 0.25
[shape]
widths = [16, 16, 16]
heads = ["b_beams"]
[recipe]
steps = 2
batch = 4
early_size = 64
check_steps = 1
loss = {{ focal = 1.0, tversky = 1.0 }}
"""


@pytest.mark.parametrize("path", RECIPES, ids=lambda p: p.stem)
def test_a_shipped_recipe_is_whole(path):
    file = read_recipe(path)
    assert file.note
    assert file.recipe.steps or file.recipe.minutes
    assert set(file.data.sources[0].model_dump()) >= {"share", "strength"}


def test_flags_take_the_place_of_what_a_recipe_says():
    flags = {"steps": 7, "seed": 3, "minutes": None}
    file = training_plan.read(RECIPES[0], flags, frames=20, norm="batch")
    assert (file.recipe.steps, file.recipe.seed, file.shape.norm) == (7, 3, "batch")
    assert all(s.frames == 20 for s in file.data.sources if isinstance(s, Phantom))
    usual = training_plan.read(None, {})
    assert (usual.recipe.minutes, usual.data.held) == (60, 300)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[recipe]\nstep = 3", "recipe"),
        ("[recipe]\nbatch = 4", "minutes or steps"),
        ("[recipe]\nsteps = 3\nloss = { hinge = 1.0 }", "centre_line"),
        ("[shape]\nheads = ['depth']", "readable"),
        ("[[data.sources]]\nkind = 'clips'", "phantom"),
        ("[data]\nheld = 0", "data.held"),
        ("[data", "no TOML"),
    ],
)
def test_a_wrong_recipe_is_one_sentence_with_the_place(text, told, tmp_path):
    (tmp_path / "r.toml").write_text(text)
    with pytest.raises(ModelRejected, match=r"^r\.toml") as caught:
        read_recipe(tmp_path / "r.toml")
    assert told in str(caught.value)
    with pytest.raises(ModelRejected, match="cannot be read"):
        read_recipe(tmp_path / "absent.toml")


def test_a_recipe_is_trained_with_both_of_its_sources(tmp_path):
    rng = np.random.default_rng(0)
    real = tmp_path / "real"
    real.mkdir()
    np.savez(
        real / "shard-00000000.npz",
        images=rng.integers(1, 255, (3, 256, 256)).astype(np.uint8),
        labels=rng.integers(0, 6, (3, 256, 256)).astype(np.uint8),
        seeds=np.arange(3),
        frames=np.arange(3),
    )
    (tmp_path / "r.toml").write_text(SMALL.format(folder=real.as_posix()))
    words = ["train", tmp_path / "r.toml", "--out", tmp_path / "run", "--workers", 1]
    done = CliRunner().invoke(root, [str(w) for w in [*words, "--threads", 1]])
    assert done.exit_code == 0, done.output
    head = load(tmp_path / "run" / "last.safetensors")[1]
    assert head["frames"] == 16 + 3
    assert head["shape"]["heads"] == ["b_beams"]
    assert head["recipe"]["loss"] == {"focal": 1.0, "tversky": 1.0}
    assert len(json.loads((tmp_path / "run" / "log.jsonl").read_text().splitlines()[-1])["dice"])
    assert {"curves.png", "preview.png"} <= {p.name for p in (tmp_path / "run").iterdir()}


def test_without_recipe_or_folder_it_is_said_what_is_missing():
    done = CliRunner().invoke(root, ["train"])
    assert done.exit_code == 2
    assert "--out" in done.output
