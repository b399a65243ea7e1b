"""A program that is killed loses at most the answer that was being given."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.app.lessons.room_kit import make_tutor, wait

ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.skipif(os.name != "posix", reason="kill -9 is a thing of POSIX")
def test_kill_minus_9_loses_at_most_the_answer_being_given(tmp_path) -> None:
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.app.lessons.room_kit", str(tmp_path)],
        stdout=subprocess.PIPE, text=True, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert child.stdout is not None
    said = [child.stdout.readline().split()[1] for _ in range(3)]
    child.send_signal(signal.SIGKILL)
    child.wait()
    child.stdout.close()
    assert said == ["1", "2", "3"]
    tutor = make_tutor(tmp_path)
    tutor.enter(None)  # who was here last
    wait(tutor, lambda: tutor.stand.start is not None)
    rows = {row.id: row.answers for row in tutor.stand.start.rows}
    assert tutor.stand.learner == "heron-7" and 3 <= rows["count-b-lines"] <= 4
    assert tutor.close()
