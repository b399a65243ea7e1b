"""Clocks that jump, reads that hang, networks and windows that are slow: what must not suffer."""

from __future__ import annotations

import ast
import statistics
import threading
import time
from itertools import pairwise
from pathlib import Path

import pytest

from app.figures import Figures
from app.judge import Judge
from app.liveness import reduce
from app.pipeline import Pipeline
from app.recording import Recording
from app.result import Result
from app.run import Run
from app.status import State, shows_score
from capture.device import DeviceSource
from capture.devices import Device as Grabber
from capture.frame import Frame
from capture.handover import Latest
from models.score import Score
from models.segmentation import Segmentation
from tests.app.engine_kit import SIDE, WHOLE, Device, FakeClock, Log, Threshold, picture, wait_until
from tests.app.engine_kit import Recording as Clip
from tests.app.recording_kit import FAN, Scored
from tests.fakes import ScriptedCapture

ROOT = Path(__file__).resolve().parents[2]
STAMPS_ONLY = {"app/cli/soak.py", "app/igtl_out.py"}
"""Where the time of day may be read: for seeds, and stamps that OpenIGTLink wants in it."""


@pytest.mark.hazard("H-10")
def test_the_wall_clock_jumps_and_nothing_but_names_may_change(monkeypatch) -> None:
    def play() -> tuple[list[tuple[int, float | None, float | None]], list[State]]:
        log = Log()
        pipeline = Pipeline(Scored(), on_change=log, paced=False)
        log.pipeline = pipeline
        pipeline.start(Clip(12), FAN)
        wait_until(lambda: pipeline.health().position == 11)
        ages = pipeline.health().age_ms_p95
        pipeline.stop()
        assert ages is not None and 0.0 <= ages < 60_000
        return [(r.frame.index, r.frame.media_s, r.score.value) for r in log.results], [
            state for state, _ in log.states if state in (State.FROZEN, State.SLOW, State.LOST)
        ]

    plain = play()
    jumps = iter(range(10**6))
    real = time.time
    monkeypatch.setattr(time, "time", lambda: real() + (-1) ** next(jumps) * 3600.0)
    assert play() == plain


@pytest.mark.hazard("H-10")
def test_no_part_of_the_live_path_reads_the_time_of_day() -> None:
    found = []
    for path in sorted(
        p for name in ("app", "capture", "models") for p in (ROOT / name).rglob("*.py")
    ):
        name = path.relative_to(ROOT).as_posix()
        if name in STAMPS_ONLY or "training" in name:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            call = isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)
            if call and (node.value.id, node.attr) in (("time", "time"), ("time", "localtime")):
                found.append(f"{name}:{node.lineno}")
    assert found == []


@pytest.mark.hazard("H-03")
def test_the_watchdog_looks_at_the_age_and_not_at_the_read() -> None:
    clock, hung = FakeClock(), threading.Event()

    def script(index: int):
        if index == 3:
            hung.wait(20.0)
        return picture(index)

    run = Run(
        Device(script),
        Threshold(),
        Latest(),
        lambda: None,
        sector=WHOLE,
        loop=False,
        paced=True,
        clock=clock,
        tap=Pipeline(None).tap,
    )
    run.start()
    try:
        wait_until(lambda: run.figures.captured == 3)
        clock.now += 0.4
        time.sleep(0.25)
        assert run.status.state is not State.LOST
        clock.now += 0.2
        wait_until(lambda: run.status.state is State.LOST)
        assert not shows_score(run.status.state)
    finally:
        hung.set()
        assert run.stop(5.0)


@pytest.mark.hazard("H-03")
def test_a_real_read_that_hangs_for_three_seconds_holds_up_nobody() -> None:
    capture = (
        ScriptedCapture((SIDE, SIDE), before_read=lambda: time.sleep(0.01)).frames(20).block(3)
    )
    source = DeviceSource(Grabber(0, "grabber"), opener=lambda index, backend: capture)
    pipeline = Pipeline(Threshold())
    pipeline.start(source, WHOLE)
    assert capture.blocked.wait(10.0)
    began = time.monotonic()
    wait_until(lambda: pipeline.health().state is State.LOST)
    assert time.monotonic() - began < 2.0, "long before the read comes back"
    pipeline.stop(timeout=0.5)
    assert time.monotonic() - began < 3.0
    assert pipeline.health().state is State.FAILED
    wait_until(lambda: not [t for t in threading.enumerate() if t.name.startswith("pleura")])
    pipeline.stop()
    assert pipeline.health().state is State.IDLE and not capture.released_during_read


@pytest.mark.hazard("H-11")
def test_behind_a_slow_network_the_newest_picture_is_examined_and_the_lag_does_not_grow() -> None:
    made, lags, waiting = [0], [], []

    def script(index: int):
        made[0] = index
        return picture(index)

    def slow(number: int) -> None:
        lags.append(made[0] - number)
        waiting.append(len(pipeline._run.lane._slot._item))
        time.sleep(0.08)

    log = Log()
    pipeline = Pipeline(Threshold(slow), on_change=log)
    log.pipeline = pipeline
    pipeline.start(Device(script, fps=30.0), WHOLE)
    wait_until(lambda: len(lags) >= 24, 15.0)
    health = pipeline.health()
    pipeline.stop()
    half = len(lags) // 2
    assert statistics.median(lags) <= 2
    assert statistics.median(lags[half:]) <= statistics.median(lags[:half]) + 1
    assert max(waiting) <= 1 and len(pipeline.results._item) <= 1
    assert health.captured >= made[0] - 2, "reading never waits for the network"
    for result in log.results:
        assert (result.segmentation.labels == 2).tolist() == (result.frame.image == 255).tolist()


@pytest.mark.hazard("H-36")
def test_a_network_that_becomes_slow_is_called_so_within_two_seconds_and_not_in_flickers() -> None:
    clock = FakeClock(0.0)
    figures, judge = Figures(clock), Judge(live=True)
    mask, states = Segmentation(picture(0) * 0, 0.0), []

    def second(processed: int) -> list[State]:
        """One second of a 30 fps source of which so many pictures are examined."""
        seen = []
        for index in range(30):
            clock.now += 1 / 30
            figures.note_captured()
            if index * processed // 30 != (index + 1) * processed // 30:
                frame = Frame(picture(int(clock.now * 30)), int(clock.now * 30), clock.now)
                result = Result(frame, WHOLE, mask, Score(0.3), clock.now)
                figures.note_processed(result)
                state, judged = judge(result, reduce(frame.image), figures.rates())
                assert judged.score.value is not None, "slow is no reason to hide the number"
                seen.append(state)
        states.extend(seen)
        return seen

    for _ in range(5):
        assert set(second(30)) == {State.LIVE}
    second(8), second(8)
    assert states[-1] is State.SLOW
    second(8)
    assert set(second(30)[:10]) == {State.SLOW}, "not better at once"
    for _ in range(5):
        last = second(30)
    assert set(last) == {State.LIVE}
    changes = sum(a is not b for a, b in pairwise(states))
    assert changes == 2


@pytest.mark.hazard("H-36")
def test_while_it_is_slow_every_picture_that_is_shown_has_its_own_mask() -> None:
    log = Log()
    pipeline = Pipeline(Threshold(lambda number: time.sleep(0.12)), on_change=log)
    log.pipeline = pipeline
    pipeline.start(Device(fps=60.0), WHOLE)
    wait_until(lambda: pipeline.health().state is State.SLOW, 10.0)
    wait_until(lambda: len(log.results) > 12, 10.0)
    pipeline.stop()
    for result in log.results:
        assert result.segmentation is not None
        assert (result.segmentation.labels == 2).tolist() == (result.frame.image == 255).tolist()


@pytest.mark.hazard("H-69")
def test_while_the_window_stands_still_pictures_are_captured_examined_and_recorded(
    tmp_path,
) -> None:
    """Nobody takes a result for two seconds: the one that waits is replaced by the newest."""
    network = Scored()
    pipeline = Pipeline(network)
    source = Device(fps=60.0)
    recording = Recording(tmp_path, source.info, network)
    recording.confirm(FAN)
    recording.begin()
    pipeline.tap.add(recording)
    pipeline.start(source, FAN)
    try:
        wait_until(lambda: pipeline.health().processed > 2)
        before = pipeline.health()
        time.sleep(2.0)
        after = pipeline.health()
        assert after.captured - before.captured > 20 and after.processed > before.processed + 5
        assert recording.status().dropped == 0
        shown = pipeline.results.take(0)
        assert shown.frame.index >= after.position
        assert len(pipeline.results._item) <= 1
    finally:
        pipeline.stop()
        recording.end()
        assert recording.close()
