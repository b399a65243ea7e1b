"""The bench measures both loops in one run and says so in the figures that were asked for."""

from __future__ import annotations

import itertools
import json
import subprocess
import sys
import time
from types import SimpleNamespace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from app import bench
from app.bench import BenchError, Load, interleave, measure_loop, measure_paced
from app.bench_report import NO_SECTOR, Report
from app.status import Health, State
from capture.video import VideoWriter

if TYPE_CHECKING:
    from pathlib import Path

WANTED = {
    "processed_fps",
    "captured_fps",
    "age_ms_p50",
    "age_ms_p95",
    "stages_ms",
    "cpu_cores",
    "rss_mb",
    "paper_loop_fps",
    "ratio_to_paper",
    "network_to_paper",
    "recorded_fps",
    "start_s",
    "stop_s",
    "batch_fps_per_core",
}


def test_a_loop_is_counted_by_its_calls() -> None:
    calls = []

    def step() -> None:
        calls.append(1)
        time.sleep(0.005)

    rate = measure_loop(step, 0.1)
    assert len(calls) >= 3
    assert rate == pytest.approx((len(calls) - 1) / 0.1, rel=0.5)


def test_the_two_loops_take_turns_within_the_time_given() -> None:
    turns: list[tuple[str, float]] = []
    pairs = interleave(
        lambda s: turns.append(("ours", s)) or 30.0, lambda s: turns.append(("paper", s)) or 10.0, 6
    )
    assert [name for name, _ in turns] == ["ours", "paper"] * 3
    assert sum(seconds for _, seconds in turns) == pytest.approx(6)
    assert pairs == [(30.0, 10.0)] * 3


class Counting:
    """A stage whose counters are known: 30 captured and 20 examined each second."""

    def __init__(self, runs: bool = True, sector: object = "columns") -> None:
        self.sector = sector
        self.seconds, self.runs, self.held = 0.0, runs, False

    def play(self, source: str) -> None:
        self.seconds = 0.0

    def hold(self) -> None:
        self.held = True

    def spin(self, seconds: float) -> None:
        self.seconds += seconds if self.runs else 0.0
        time.sleep(seconds)

    def tap(self) -> None:
        return None

    def last(self) -> SimpleNamespace:
        return SimpleNamespace(sector=self.sector)

    def close(self) -> None: ...

    def health(self) -> Health:
        done = round(20 * self.seconds)
        why = None if self.runs else "no ultrasound picture found"
        return Health(State.LIVE, why, captured=round(30 * self.seconds), processed=done)


def test_paced_figures_are_differences_over_the_measured_time() -> None:
    stage = Counting()
    figures = measure_paced(stage, "clip", 0.5)
    assert figures["captured_fps"] == pytest.approx(30, rel=0.25)
    assert figures["processed_fps"] == pytest.approx(20, rel=0.25)
    assert figures["age_ms_p50"] is None
    assert stage.held


def test_a_source_without_pictures_ends_with_its_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bench, "PATIENCE_S", 0.1)
    with pytest.raises(BenchError, match="no ultrasound picture found"):
        measure_paced(Counting(runs=False), "clip", 0.2)


def test_an_idle_network_is_not_measured() -> None:
    with pytest.raises(BenchError, match="No ultrasound sector"):
        measure_paced(Counting(sector=None), "clip", 0.2)


def test_a_recording_without_a_sector_is_a_sentence_and_no_figure(tmp_path: Path) -> None:
    clip, figures = tmp_path / "Jane Doe.mp4", tmp_path / "bench.json"
    with VideoWriter(clip, size=(320, 240), fps=30) as video:
        for k in range(12):
            picture = np.zeros((240, 320), np.uint8)
            picture[100:106, 10 + 20 * k : 20 + 20 * k] = 200  # a cursor on a black screen
            video.write(picture)
    command = [sys.executable, "-m", "app", "bench", str(clip), "--seconds", "4"]
    done = subprocess.run(
        [*command, "--json", str(figures)],
        capture_output=True, text=True, check=False, timeout=110,
    )  # fmt: skip
    assert (done.returncode, done.stderr.strip()) == (2, NO_SECTOR)
    assert not figures.exists() and "Doe" not in done.stdout
    assert not list(tmp_path.rglob("sessions"))  # nothing is recorded beside it


def test_memory_and_processor_are_those_of_this_process() -> None:
    load = Load()
    load.start()
    block = bytearray(b"x" * 50_000_000)
    load.sample()
    high = load.peak_mb
    del block
    load.sample()
    assert load.peak_mb == high
    for _ in itertools.repeat(None, 100_000):
        pass
    assert load.cores > 0


def test_the_command_writes_every_figure(tmp_path: Path) -> None:
    target = tmp_path / "bench.json"
    done = subprocess.run(
        [sys.executable, "-m", "app", "bench", "--seconds", "4", "--json", str(target)],
        capture_output=True,
        text=True,
        check=False,
        timeout=110,
    )
    assert done.returncode == 0, done.stderr
    figures = json.loads(target.read_text())
    assert set(figures) >= WANTED
    report = Report.model_validate(figures)
    assert report.provider == "CPUExecutionProvider"
    assert 0 < report.processed_fps <= report.captured_fps + 2
    assert report.unpaced_fps > 0
    assert report.paper_loop_fps > 0
    assert 0 < report.network_to_paper < 1
    assert len(report.rounds) == 3
    assert {"capture", "segment", "score", "mirror", "judge"} <= set(report.stages_ms)
    assert report.stages_ms["mirror"] > 0.5 * report.stages_ms["segment"]
    assert report.recorded_fps is not None and report.recorded_fps > 0
    assert 0 < report.start_s < 60 and 0 <= report.stop_s < 60
    assert 0 < report.batch_fps and 0 < report.batch_fps_per_core
    assert "ratio_to_paper" in done.stdout
