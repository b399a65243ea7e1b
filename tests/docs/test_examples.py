"""Every script of docs/examples runs as it is."""

from __future__ import annotations

import contextlib
import io
import os
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "docs" / "examples"
SCRIPTS = sorted(path.stem for path in EXAMPLES.glob("*.py"))
TOLD = {
    "three_lines": (10, "to"),
    "own_source": (8, "0."),
    "own_score": (10, " mm"),
    "clip_to_report": (2, "1 of 8 zones saved"),
    "lesson_from_the_phantom": (3, "Credit"),
    "train_a_little": (2, "pleura model add"),
    "scripted_learner": (32, "App and known values agree."),
}
"""Lines that a script prints, and what is in the last one."""
ALONE = ("three_lines", "train_a_little")
"""Run in a process of their own, as a reader does; the others here, where all is imported once."""
LONG = ("train_a_little", "scripted_learner")


def run(name: str, folder: Path, *words: str) -> list[str]:
    if name not in ALONE:
        return run_here(name, folder, *words)
    done = subprocess.run(
        [sys.executable, str(EXAMPLES / f"{name}.py"), *words],
        capture_output=True,
        text=True,
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"},
        check=False,
        timeout=600,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def run_here(name: str, folder: Path, *words: str) -> list[str]:
    said, script = io.StringIO(), EXAMPLES / f"{name}.py"
    with pytest.MonkeyPatch.context() as patch, contextlib.redirect_stdout(said):
        patch.chdir(folder)
        patch.setattr(sys, "argv", [str(script), *words])
        try:
            runpy.run_path(str(script), run_name="__main__")
        except SystemExit as end:
            assert not end.code, end.code
    return said.getvalue().splitlines()


def test_every_script_is_run_here() -> None:
    assert set(TOLD) == set(SCRIPTS)


@pytest.mark.parametrize("name", [name for name in TOLD if name not in LONG])
def test_a_script_runs_as_it_is(name: str, tmp_path: Path) -> None:
    lines = run(name, tmp_path)
    count, last = TOLD[name]
    assert len(lines) == count and last in lines[-1]


def test_the_app_finds_what_is_known_of_a_learner_of_code(tmp_path: Path) -> None:
    words = ("4", "measured", "count-b-lines")
    lines = run("scripted_learner", tmp_path, *words)
    count, last = TOLD["scripted_learner"]
    assert len(lines) == count and lines[-1] == last
    assert any(line.startswith("told: No miss in 12 answers") for line in lines)
    assert sum("No miss" in line for line in lines) == 1
    assert (tmp_path / "measured" / "learners.sqlite").stat().st_size > 0


def test_a_training_of_three_steps_leaves_a_model(tmp_path: Path) -> None:
    pytest.importorskip("torch")
    pytest.importorskip("onnx")
    pytest.importorskip("albumentations")
    lines = run("train_a_little", tmp_path, "made", "3")
    assert TOLD["train_a_little"][1] in lines[-1]
    assert {"a-little.onnx", "a-little.json"} <= {p.name for p in (tmp_path / "made").iterdir()}
