"""The ways of `pleura evaluate` that judge score, time, sliding and gate, from the command line."""

from __future__ import annotations

import json

import pytest
from typer.testing import CliRunner

from app.cli import root

pytestmark = pytest.mark.gate
GEL = "held-out training-phantom"


def figures(tmp_path, *words: object):
    out = tmp_path / "f.json"
    done = CliRunner().invoke(root, ["evaluate", *map(str, words), "--json", str(out)])
    assert done.exit_code == 0, done.output
    return json.loads(out.read_text()), done.output


def test_ablation_has_a_row_a_step_for_the_network_and_for_true_masks(tmp_path):
    found, told = figures(tmp_path, "ablation", "--frames", 2, "--cines", 0)
    (net, true, further) = found
    assert true == f"true masks: {GEL} frames, sector exact"
    assert len(found[net]) == len(found[true]) == 4
    assert all(row["n"] == 2 for row in found[net].values())
    assert set(found[further]) == {net.split(":")[0], "true masks"}
    assert "what the gate lets through" in told


def test_recordings_are_judged_with_true_masks_and_with_the_network(tmp_path):
    words = ("cine", "--recordings", 1, "--breaths", 0.5)
    true, _ = figures(tmp_path, *words, "--true-masks")
    (name,) = true
    assert name == f"true masks, {GEL} recordings of 0.5 breaths"
    assert true[name]["all"]["number"] == 1 and true[name]["all"]["worst"] == 1.0
    found, told = figures(tmp_path, *words)
    (name,) = found
    assert name.startswith("pleura-lung ") and found[name]["all"]["number"] == 1
    assert "Over time: pleura-lung" in told


def test_sliding_needs_no_network(tmp_path):
    found, told = figures(tmp_path, "sliding", "--recordings", 1, "--seconds", 2)
    (rows,) = found.values()
    assert "AUC sliding against none" in rows and "Lung sliding" in told


def test_the_gate_is_counted_group_by_group(tmp_path):
    found, told = figures(tmp_path, "trust", "--strangers", 3, "--organs", 1, "--frames", 2)
    (rows,) = found.values()
    assert [row["n"] for row in rows.values()] == [3, 1, 2, 2, 2]
    assert rows["drawn strangers"]["healthy"] == 0
    assert "May this number be shown" in told


@pytest.mark.parametrize("way", ["ablation", "cine", "sliding", "trust"])
def test_the_help_of_each_way_has_an_example(way):
    done = CliRunner().invoke(root, ["evaluate", way, "-h"])
    told = " ".join(done.output.split())
    assert f"Example: pleura evaluate {way}" in told and "not for diagnosis" in told


@pytest.mark.parametrize("way", ["ablation", "cine"])
def test_a_preset_that_is_not_there_is_one_sentence(way):
    done = CliRunner().invoke(root, ["evaluate", way, "--preset", "none"])
    assert done.exit_code == 2
    assert "--preset must be one of clinical" in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
