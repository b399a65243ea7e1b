"""`pleura compare`: several recipes with the same budget, in one table; a second run goes on."""

from __future__ import annotations

import json

import numpy as np
import pytest
from typer.testing import CliRunner

pytest.importorskip("torch")
pytest.importorskip("albumentations")

from app.cli import root

RECIPE = """
[data]
held_folder = "{folder}"
[[data.sources]]
kind = "shards"
folder = "{folder}"
[shape]
widths = [16, {width}, 16]
[recipe]
steps = 50
batch = 2
early_size = 32
early_share = 1.0
"""


def test_two_recipes_stand_side_by_side_and_are_not_trained_twice(tmp_path):
    rng = np.random.default_rng(0)
    data = tmp_path / "data"
    data.mkdir()
    np.savez(
        data / "shard-00000000.npz",
        images=rng.integers(1, 255, (2, 256, 256)).astype(np.uint8),
        labels=rng.integers(0, 6, (2, 256, 256)).astype(np.uint8),
        seeds=np.arange(2),
        frames=np.arange(2),
    )
    for name, width in (("narrow", 16), ("wide", 48)):
        text = RECIPE.format(folder=data.as_posix(), width=width)
        (tmp_path / f"{name}.toml").write_text(text)
    out = tmp_path / "out"
    words = ["compare", tmp_path / "narrow.toml", tmp_path / "wide.toml", "--out", out]
    words += ["--steps", 1, "--seeds", 2, "--threads", 1]
    for _ in range(2):
        done = CliRunner().invoke(root, [str(word) for word in words])
        assert done.exit_code == 0, done.output
    rows = json.loads((out / "compare.json").read_text())
    assert [(row["name"], row["seeds"], row["steps"]) for row in rows] == [
        ("narrow", 2, 1),
        ("wide", 2, 1),
    ]
    assert rows[0]["parameters"] < rows[1]["parameters"]
    assert "| wide | 2 |" in (out / "compare.md").read_text()


def test_the_help_has_an_example():
    done = CliRunner().invoke(root, ["compare", "--help"])
    assert "Example: pleura compare" in " ".join(done.output.split())
