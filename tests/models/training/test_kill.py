"""A training that is killed goes on to the same weights, bit for bit."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

torch = pytest.importorskip("torch")

from models.training import checkpoint  # noqa: E402
from models.training.recipe import Recipe  # noqa: E402
from models.training.train import LAST, LOG, fit  # noqa: E402
from tests.models.training.kit import TINY, Squares  # noqa: E402

ROOT = Path(__file__).resolve().parents[3]
SCRIPT = """
import sys, time
from pathlib import Path
from models.training.train import fit
from tests.models.training.kit import TINY, Squares
from tests.models.training.test_kill import recipe

def slow(outcome, share):
    print(outcome.steps, flush=True)
    time.sleep(0.05)

fit(Squares(), Path(sys.argv[1]), recipe(), shape=TINY, held=Squares(4), report=slow)
"""


def recipe() -> Recipe:
    return Recipe(
        steps=40, batch=2, half=False, early_size=32, save_minutes=0.0, check_steps=10, warm_up=3
    )


@pytest.mark.hazard("H-95")
def test_killed_at_any_moment_it_comes_to_the_same_weights(tmp_path):
    fit(Squares(), tmp_path / "whole", recipe(), shape=TINY, held=Squares(4))
    environment = os.environ | {"PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}
    part = tmp_path / "part"
    words = [sys.executable, "-c", SCRIPT, str(part)]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True, env=environment) as child:
        assert child.stdout is not None
        for line in child.stdout:
            if int(line) >= 12:
                time.sleep(0.02)
                os.kill(child.pid, signal.SIGKILL)
                break
    with (part / LOG).open("a") as log:
        log.write('{"step": 999, "loss": 1.0}\n{"ste')  # told, but not in the checkpoint
    step = checkpoint.load(part / LAST)[1]["step"]
    assert 11 <= step < 40
    rest = fit(Squares(), part, recipe(), resume=True, held=Squares(4))
    assert rest.steps == 40
    for kind in ("net", "ema", "adam"):
        one, two = (checkpoint.load(tmp_path / k / LAST)[0][kind] for k in ("whole", "part"))
        assert all(torch.equal(one[name], two[name]) for name in one)
    heads = [checkpoint.load(tmp_path / k / LAST)[1] for k in ("whole", "part")]
    assert heads[0]["loss"] == heads[1]["loss"]
    assert heads[0]["dice"] == heads[1]["dice"]
    steps = [json.loads(line)["step"] for line in (part / LOG).read_text().splitlines()]
    assert steps == sorted(steps)
    assert steps[-1] == 40
