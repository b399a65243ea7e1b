"""Two processes that learn as one come to what one process comes to."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

torch = pytest.importorskip("torch")

from models.training import checkpoint  # noqa: E402
from models.training.recipe import Recipe  # noqa: E402
from models.training.train import LAST, LOG, fit  # noqa: E402
from tests.models.training.kit import TINY, Squares  # noqa: E402

ROOT = Path(__file__).resolve().parents[3]
SCRIPT = """
import sys
from pathlib import Path
from models.training.parallel import together
from models.training.train import fit
from tests.models.training.kit import TINY, Squares
from tests.models.training.test_parallel import recipe

with together():
    fit(Squares(), Path(sys.argv[1]), recipe(), shape=TINY, held=Squares(4))
"""


def recipe() -> Recipe:
    return Recipe(steps=5, batch=4, half=False, early_size=32, warm_up=2, decay=0.0)


def test_two_processes_learn_what_one_learns_with_the_whole_batch(tmp_path):
    fit(Squares(), tmp_path / "one", recipe(), shape=TINY)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    shared = {"WORLD_SIZE": "2", "MASTER_ADDR": "127.0.0.1", "MASTER_PORT": str(port)}
    children = []
    for rank in range(2):
        environment = os.environ | shared | {"RANK": str(rank), "LOCAL_RANK": str(rank)}
        environment |= {"PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}
        words = [sys.executable, "-c", SCRIPT, str(tmp_path / "two")]
        children.append(subprocess.Popen(words, env=environment))
    assert [child.wait(60) for child in children] == [0, 0]
    one, two = (checkpoint.load(tmp_path / k / LAST) for k in ("one", "two"))
    assert two[1]["step"] == 5
    assert two[1]["loss"] == pytest.approx(one[1]["loss"], rel=1e-4)
    for name, value in one[0]["net"].items():
        assert torch.allclose(value, two[0]["net"][name], atol=2e-4), name
    assert len((tmp_path / "two" / LOG).read_text().splitlines()) == 2
