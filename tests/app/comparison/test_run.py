"""A comparison runs arm by arm, goes on where it was stopped, and refuses another budget."""

from __future__ import annotations

import json

import pytest
from typer.testing import CliRunner

pytest.importorskip("torch")
pytest.importorskip("albumentations")

from app.cli import root
from app.comparison.table import COLUMNS

TEXT = """
steps = 1
seeds = 1
size = 32
frames = 2
held = 2
[shape]
widths = [16, 16, 16]
[recipe]
batch = 2
half = false
[[arms]]
name = "plain"
group = "input"
[[arms]]
name = "batch"
group = "normalisation"
shape = { norm = "batch" }
own_statistics = true
"""


def test_arms_are_trained_once_judged_and_kept_to_their_budget(tmp_path):
    plan, out = tmp_path / "c.toml", tmp_path / "out"
    plan.write_text(TEXT)

    def run(*more):
        words = ["compare", plan, "--out", out, "--threads", 1, "--workers", 1, *more]
        return CliRunner().invoke(root, [str(word) for word in words])

    done = run()
    assert done.exit_code == 0, done.output
    first = (out / "arms.jsonl").read_text()
    assert run().exit_code == 0
    assert (out / "arms.jsonl").read_text() == first
    lines = json.loads((out / "compare.json").read_text())
    assert [one["arm"] for one in lines] == ["plain", "batch", "batch+statistics"]
    assert set(lines[0]["figures"]) == set(COLUMNS)
    assert lines[0]["figures"]["real b+c"] is None
    assert lines[0]["figures"]["clinical b+c"] is not None
    assert lines[2]["figures"]["clinical b+c"] is None
    refused = run("--steps", 2)
    assert refused.exit_code == 2
    assert "plain-0 was made with --steps 1; choose another --out" in refused.output
