"""`pleura realism`: from a folder of pictures to figures, sheet and plots."""

from __future__ import annotations

import json
import sys

import cv2
import pytest
from typer.testing import CliRunner

from app.cli import root
from augment.phantom import Renderer, sample_scene
from augment.phantom.view import View

RUNNER = CliRunner()


def pleura(*words: object):
    return RUNNER.invoke(root, [str(word) for word in words])


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("clips")
    for seed in range(4):
        scene = sample_scene(seed, "teaching", probe="convex")
        image = Renderer(scene, (480, 360), View("full", extras=False)).frame(0).image
        cv2.imwrite(str(folder / f"{seed}.png"), image)
    return folder


def test_figures_sheet_and_plots_are_written(folder, tmp_path):
    pytest.importorskip("sklearn")
    out = {name: tmp_path / name for name in ("figures.json", "sheet.png", "plots.png")}
    done = pleura(
        "realism", folder, "--simulated", 16, "--preset", "teaching", "--json",
        out["figures.json"], "--sheet", out["sheet.png"], "--plots", out["plots.png"],
    )  # fmt: skip
    assert done.exit_code == 0, done.output
    assert "AUC" in done.output
    figures = json.loads(out["figures.json"].read_text())
    assert figures["left_out"] == []
    names = {row["name"] for row in figures["statistics"]}
    assert {"grey_median", "speckle_axial", "pleura_contrast", "depth_1"} <= names
    for judged in ("judge_of_patches", "judge_of_frames"):
        assert 0 <= figures[judged]["auc"] <= 1
        assert figures[judged]["groups"] == [4, 16]
    assert cv2.imread(str(out["sheet.png"]), cv2.IMREAD_GRAYSCALE).max() > 100
    assert cv2.imread(str(out["plots.png"])) is not None


def test_one_patient_is_too_few(folder, tmp_path):
    (tmp_path / "one.png").write_bytes((folder / "1.png").read_bytes())
    done = pleura("realism", tmp_path, "--simulated", 16)
    assert done.exit_code == 2
    assert "fewer than two patients" in done.output


def test_a_wrong_preset_or_folder_is_one_sentence(folder, tmp_path):
    done = pleura("realism", folder, "--preset", "nice")
    assert done.exit_code == 2
    assert "clinical" in done.output
    done = pleura("realism", tmp_path / "nowhere")
    assert done.exit_code == 2
    assert "Traceback" not in done.output


def test_without_the_library_it_says_what_to_install(folder, monkeypatch):
    for name in [name for name in sys.modules if name.startswith("augment.realism.judge")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "sklearn", None)
    monkeypatch.setitem(sys.modules, "sklearn.ensemble", None)
    done = pleura("realism", folder)
    assert done.exit_code == 2
    assert "pip install" in done.output
