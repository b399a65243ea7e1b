"""Kill -9 in the middle of an exam: all saved zones are there when the window opens again."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.exam.store import ExamStore
from capture.record_source import SessionSource
from tests.ui.exam.hand import Hand

ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.hazard("H-120")
@pytest.mark.skipif(os.name != "posix", reason="kill -9 is a thing of POSIX")
def test_a_killed_exam_loses_at_most_the_zone_under_way(qtbot, open_window, tmp_path):
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.ui.exam.child", str(tmp_path)],
        stdout=subprocess.PIPE, text=True, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert child.stdout is not None
    said = [child.stdout.readline().split()[1] for _ in range(3)]
    child.send_signal(signal.SIGKILL)
    child.wait()
    child.stdout.close()
    assert said == ["R1", "R2", "R3"]

    hand = Hand(qtbot, open_window(root=tmp_path))
    assert "Go on with P-017" in hand.window.stage.start.go_on.text()
    hand.click(hand.window.stage.start.go_on)
    hand.wait(lambda: hand.window.conduct.stand.exam is not None)
    exam = hand.window.conduct.stand.exam
    codes = [zone.zone for zone in exam.zones]
    assert codes[:3] == said and len(codes) <= 4
    store = ExamStore(tmp_path / "kept")
    for code in codes:
        assert store.picture(exam, code) is not None
        with SessionSource(store.clip(exam, code)) as clip:
            assert sum(1 for _ in clip) == exam.zone(code).clip.frames
