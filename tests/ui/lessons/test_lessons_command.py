"""`pleura learn` opens the window, and asks in the terminal where there is none."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from typer.testing import CliRunner

from app.cli import root

ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.parametrize("words", [["learn"], ["learn", "--terminal"]])
def test_without_a_display_or_when_told_it_stays_in_the_terminal(words, monkeypatch) -> None:
    if words == ["learn"]:
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
            monkeypatch.delenv(name, raising=False)
        if sys.platform in ("win32", "darwin"):
            pytest.skip("there is always a desktop")
    done = CliRunner().invoke(root, words)
    assert done.exit_code == 0 and "--terminal" in done.output


@pytest.mark.skipif(os.name != "posix", reason="a polite kill is a thing of POSIX")
def test_the_command_opens_the_window_and_a_polite_kill_closes_it(tmp_path) -> None:
    code = "from app.cli import main; main()"
    words = ["learn", "--learner", "kite-2", "--progress", str(tmp_path / "p.sqlite")]
    child = subprocess.Popen(
        [sys.executable, "-c", code, *words], cwd=ROOT, stderr=subprocess.PIPE, text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    deadline = time.monotonic() + 60
    while not (tmp_path / "p.sqlite").exists():
        assert time.monotonic() < deadline and child.poll() is None
        time.sleep(0.05)
    child.send_signal(signal.SIGTERM)
    _, told = child.communicate(timeout=60)
    assert child.returncode == 0 and "Traceback" not in told
