"""Several recordings at once, in real processes: the same results, and faults that stay apart."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import numpy as np
import psutil
import pytest

from app.batch_files import Wishes
from app.batch_jobs import Job, analyse_apart
from tests.app.test_analyze import names, pleura

if TYPE_CHECKING:
    from pathlib import Path


def test_two_at_once_give_what_one_after_the_other_gives(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sources = [f"phantom:seed={seed},size=320x240,fps=10,seconds=0.3" for seed in (1, 2)]
    bad = tmp_path / "bad.avi"
    bad.write_text("this is no video")
    told = []
    for jobs in (1, 2):
        out = tmp_path / str(jobs)
        options = ("-o", out, "--masks", "--jobs", jobs)
        code = pleura("analyze", sources[0], bad, sources[1], *options)
        assert code == 1
        told.append(capsys.readouterr())
    assert told[0].err == told[1].err
    assert "2 of 3 sources analysed" in told[0].out
    assert names(tmp_path / "1") == names(tmp_path / "2")
    for name in (
        "phantom",
        "phantom-2",
    ):  # the gate lets drawn pictures through in this process only
        paths = [tmp_path / jobs / f"{name}.masks.npz" for jobs in "12"]
        with np.load(paths[0]) as first, np.load(paths[1]) as second:
            assert np.array_equal(first["labels"], second["labels"])
            assert first["index"].tolist() == second["index"].tolist() == [0, 1, 2]


def test_nothing_is_left_to_complain_when_the_program_ends(tmp_path: Path) -> None:
    sources = [f"phantom:seed={seed},size=320x240,fps=10,seconds=0.2" for seed in (1, 3)]
    command = [sys.executable, "-m", "app", "analyze", *sources, "-o", str(tmp_path), "--jobs", "2"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=100, check=False)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(os.name == "nt", reason="signals of another kind")
def test_a_process_that_dies_is_told_and_does_not_hang_the_rest(tmp_path: Path) -> None:
    long = "phantom:seed=1,size=320x240,seconds=60"
    jobs = [Job(long, stem, tmp_path, None, Wishes()) for stem in ("x", "y")]
    counts: list[int] = []

    def kill_one(count: int) -> None:
        counts.append(count)
        if count:
            for child in psutil.Process().children(recursive=True):
                if "spawn_main" in " ".join(child.cmdline()):
                    os.kill(child.pid, signal.SIGKILL)

    outcomes = list(analyse_apart(jobs, 2, kill_one))
    assert [outcome.job.stem for outcome in outcomes] == ["x", "y"]
    assert all("ended early" in outcome.error for outcome in outcomes)
    assert not list(tmp_path.glob("*.json"))
