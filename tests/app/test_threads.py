"""The program leaves the cores to capture, network and window."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ASK = "import app, numpy, os; print(len(os.listdir('/proc/self/task')))"


@pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="threads are counted in /proc")
def test_numpy_starts_no_threads_of_its_own_unless_the_user_wants_them():
    assert _threads() == 1
    assert _threads(OPENBLAS_NUM_THREADS="2") == min(2, os.cpu_count() or 1)


def _threads(**environment: str) -> int:
    kept = {key: value for key, value in os.environ.items() if key != "OPENBLAS_NUM_THREADS"}
    command = [sys.executable, "-c", ASK]
    done = subprocess.run(
        command, env=kept | environment, capture_output=True, text=True, check=True
    )
    return int(done.stdout)
