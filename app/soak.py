"""Runs the whole line for long, with a fault every now and then, and watches what grows.

At every moment it is checked that no number stands where none may, that no queue grows, that
pictures come back after each fault, and that everything ends in time.
"""

from __future__ import annotations

import random
import shutil
import threading
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

import psutil

from app.recording import Recording
from app.soak_faults import Fault, Switch
from app.soak_report import Event, Sample, SoakReport, growth
from app.status import State, shows_score
from capture.errors import RecordingError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.recording import Tap
    from app.status import Health
    from capture.frame import SourceInfo
    from capture.sector import Sector
    from models.segmenter import Segmenter

LOOK_S = 0.25
SAMPLE_S = 1.0
LINGER_S = 1.5
"""A number may stand so long after the state that forbids it: the window paints now and then."""
BACK_S = 40.0
"""Pictures must be live again so long after a fault: a device is looked for every 30 s at least."""
STOP_S = 2.0
MOST_WAITING = 3
"""Frames on their way: one being handed over, one that waits, one that is examined."""
ENOUGH = 4
"""So many pictures of a fault must have been examined before it must have been noticed."""
EXPECTED: dict[Fault, frozenset[State]] = {
    Fault.UNPLUGGED: frozenset({State.LOST}),
    Fault.FROZEN: frozenset({State.FROZEN}),
    Fault.BLANK: frozenset({State.NO_SIGNAL}),
    Fault.MODEL_FAILS: frozenset({State.NO_MASK, State.FAILED}),
}
"""States of which one must be seen while a fault lasts."""


class Stage(Protocol):
    """What is driven: the pipeline, bare or below the window."""

    @property
    def tap(self) -> Tap:
        """Where a recording is attached."""
        ...

    def start(self) -> None:
        """Start playing."""
        ...

    def spin(self, seconds: float) -> None:
        """Let it live for some seconds."""
        ...

    def health(self) -> Health:
        """State and figures of the pipeline."""
        ...

    def shows_number(self) -> bool:
        """Tell whether a number stands on the screen."""
        ...

    def objects(self) -> int | None:
        """Objects of the window; None without one."""
        ...

    def stop(self) -> None:
        """Stop playing and take everything away."""
        ...


@dataclass(frozen=True, slots=True)
class Plan:
    """How long, how often a fault comes and how long it lasts (seconds), and by which seed."""

    seconds: float
    seed: int
    frames: int | None = None
    every_s: float = 60.0
    lasts_s: float = 4.0


@dataclass(slots=True)
class Soak:
    """One soak.

    Parameters
    ----------
    stage : Stage
        What is driven.
    switch : Switch
        Turns faults on and off.
    plan : Plan
        How long and how often.
    recorder : callable or None
        Makes a recording for each stretch between faults; None records nothing.
    on_tick : callable
        Given each sample.
    """

    stage: Stage
    switch: Switch
    plan: Plan
    recorder: Callable[[], Recording] | None = None
    on_tick: Callable[[Sample], None] = lambda sample: None
    samples: list[Sample] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    _began_s: float = 0.0
    _processed: int = 0
    _wrong_since_s: float | None = None
    _most_waiting: int = 0
    _sessions: int = 0
    _recording: Recording | None = None
    _process: psutil.Process = field(default_factory=psutil.Process)

    def run(self) -> SoakReport:
        """Run it to the end; what is found wrong is in the report, never raised."""
        draw, bag = random.Random(self.plan.seed), list[Fault]()
        self._began_s = time.monotonic()
        self.stage.start()
        next_s = self.plan.every_s
        self._record()
        while not self._is_over():
            self._look()
            event = self.events[-1] if self.events else None
            if event is not None and self.switch.fault is not None and self._now() >= event.until_s:
                self.switch.fault = None
                self._check_seen(event)
                self._record()
            elif self.switch.fault is None and self._now() >= next_s:
                bag = bag or draw.sample(list(Fault), len(Fault))
                self._begin(bag.pop())
                next_s = self._now() + self.plan.every_s * draw.uniform(0.7, 1.3)
        self.switch.fault = None
        self._end_recording()
        return self._report()

    def _now(self) -> float:
        return time.monotonic() - self._began_s

    def _is_over(self) -> bool:
        done, wanted = self.samples[-1].processed if self.samples else 0, self.plan.frames
        return self._now() >= self.plan.seconds or (wanted is not None and done >= wanted)

    def _begin(self, fault: Fault) -> None:
        now_s, self._processed = self._now(), self.stage.health().processed
        self.events.append(Event(fault.value, round(now_s, 2), now_s + self.plan.lasts_s, []))
        self.switch.fault = fault

    def _look(self) -> None:
        """Look at everything once."""
        self.stage.spin(LOOK_S)
        health, now_s = self.stage.health(), self._now()
        if self.events and (event := self.events[-1]).live_again_s is None:
            if health.state not in event.states:
                event.states.append(health.state)
            if self.switch.fault is None and health.state in (State.LIVE, State.SLOW):
                event.live_again_s = round(now_s, 2)
            elif self.switch.fault is None and now_s - event.until_s > BACK_S:
                self._note(f"not live again {BACK_S:.0f} s after: {event.fault}")
                event.live_again_s = float("nan")
        if health.state is State.FAILED and not health.view_only:
            self._note(f"failed: {health.reason}")
        self._check_waiting(health)
        self._check_number(health, now_s)
        if not self.samples or now_s - self.samples[-1].at_s >= SAMPLE_S:
            self._sample(health, now_s)

    def _check_waiting(self, health: Health) -> None:
        """Of what was captured few may be on their way; all others are examined or dropped."""
        waiting = health.captured - health.processed - health.dropped - health.skipped
        self._most_waiting = max(self._most_waiting, waiting)
        if waiting > MOST_WAITING:
            self._note(f"{waiting} pictures waited")

    def _check_number(self, health: Health, now_s: float) -> None:
        if shows_score(health.state) or not self.stage.shows_number():
            self._wrong_since_s = None
        elif self._wrong_since_s is None:
            self._wrong_since_s = now_s
        elif now_s - self._wrong_since_s > LINGER_S:
            self._note(f"a number stood while the state was: {health.state}")

    def _check_seen(self, event: Event) -> None:
        expected = EXPECTED.get(Fault(event.fault), frozenset())
        examined = self.stage.health().processed - self._processed
        if examined < ENOUGH and event.fault != Fault.UNPLUGGED:
            expected = frozenset()  # a busy computer: nobody has looked yet
        if expected and not expected & {State(name) for name in event.states}:
            self._note(f"{event.fault} was not seen; the states were {', '.join(event.states)}")
        recording = self._recording if event.fault == Fault.DISK_FULL else None
        if recording is not None and recording.status().recording:
            self._note("recording went on although the disk was full")

    def _note(self, problem: str) -> None:
        if problem not in self.problems:
            self.problems.append(problem)

    def _sample(self, health: Health, now_s: float) -> None:
        handles = getattr(self._process, "num_fds", None) or self._process.num_handles
        sample = Sample(
            round(now_s, 2),
            health.captured,
            health.processed,
            health.state.value,
            round(self._process.memory_info().rss / 2**20, 2),
            handles(),
            threading.active_count(),
            self.stage.objects(),
        )
        self.samples.append(sample)
        self.on_tick(sample)

    def _record(self) -> None:
        """End the recording that runs, and begin another."""
        self._end_recording()
        if self.recorder is None:
            return
        self._recording = self.recorder()
        try:
            self._recording.begin()
        except RecordingError as error:
            self._note(f"recording did not begin: {error}")
        self.stage.tap.add(self._recording)
        self._sessions += 1

    def _end_recording(self) -> None:
        recording, self._recording = self._recording, None
        if recording is None:
            return
        self.stage.tap.remove(recording)
        recording.end()
        if not recording.close():
            self._note("the recorder did not end in time")

    def _report(self) -> SoakReport:
        self._look()
        last, seconds = self.samples[-1], self._now()
        began = time.monotonic()
        self.stage.stop()
        stop_s = time.monotonic() - began
        if stop_s > STOP_S:
            self._note(f"stopping took {stop_s:.1f} s")
        if left := [t.name for t in threading.enumerate() if t.name.startswith("pleura")]:
            self._note(f"threads left behind: {', '.join(left)}")
        warm = self.samples[len(self.samples) // 3]
        objects = None
        if warm.objects is not None and last.objects is not None:
            objects = warm.objects, last.objects
        return SoakReport(
            seed=self.plan.seed,
            seconds=round(seconds, 1),
            captured=last.captured,
            processed=last.processed,
            most_waiting=self._most_waiting,
            mb_per_1000_frames=growth(self.samples),
            memory_mb=(warm.memory_mb, last.memory_mb),
            handles=(warm.handles, last.handles),
            threads=(warm.threads, last.threads),
            objects=objects,
            stop_s=round(stop_s, 2),
            sessions=self._sessions,
            faults=self.events,
            problems=self.problems,
            samples=self.samples,
        )


def recorder_of(
    root: Path, info: SourceInfo, segmenter: Segmenter | None, sector: Sector, switch: Switch
) -> Callable[[], Recording]:
    """Make what makes recordings on a disk that the switch fills.

    `root` belongs to the soak alone: each recording removes the one before it.
    """

    def make() -> Recording:
        for folder in root.iterdir():
            shutil.rmtree(folder, ignore_errors=True)
        recording = Recording(root, info, segmenter, usage=switch.usage)
        recording.confirm(sector)
        return recording

    return make
