"""How fast the whole line is here: the live pipeline beside the paper's loop, in one run.

Budgets are judged on these figures, never in a test. Speeds of shared machines wander, so the two
are interleaved and `ratio_to_paper` is the figure to quote.
"""

from __future__ import annotations

import statistics
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

import psutil

from app.assets import asset
from app.bench_parts import Recorded, Tapped, measure_batch
from app.bench_report import NO_SECTOR, SOURCE, Report, this_machine
from app.model import SHIPPED
from augment.source import PhantomSource
from capture.video import VideoWriter
from models.pace import shares_of_paper
from models.paper_unet import load_paper_unet
from models.segmenter import load_segmenter

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.status import Health

PACED_SHARE = 0.5
"""Share of the measured time that goes to the paced 30 fps run; the rest is interleaved."""

ROUNDS = 3
WARM_UP_S = 1.0
PATIENCE_S = 30.0
ENOUGH = 45
"""So many pictures without a sector are enough where a source does not tell its length."""


class BenchError(Exception):
    """The bench could not run; the text is one sentence."""


class Stage(Tapped, Protocol):
    """The window as the bench sees it."""

    def play(self, source: str) -> None:
        """Play a source in a loop."""
        ...

    def hold(self) -> None:
        """Stop playing."""
        ...

    def spin(self, seconds: float) -> None:
        """Let the window live for some seconds."""
        ...

    def health(self) -> Health:
        """State and figures of the pipeline."""
        ...

    def close(self) -> None:
        """Close the window; closing it again does no harm."""
        ...


@dataclass(slots=True)
class Load:
    """Processor time and the highest memory seen between `start` and now."""

    process: psutil.Process = field(default_factory=psutil.Process)
    cpu_s: float = 0.0
    wall_s: float = 0.0
    peak_mb: float = 0.0

    def start(self) -> None:
        """Begin to measure."""
        times = self.process.cpu_times()
        self.cpu_s, self.wall_s = times.user + times.system, time.monotonic()
        self.sample()

    def sample(self) -> None:
        """Look at the memory once."""
        self.peak_mb = max(self.peak_mb, self.process.memory_info().rss / 2**20)

    @property
    def cores(self) -> float:
        """Processor cores in use since `start`."""
        times = self.process.cpu_times()
        used_s = float(times.user + times.system) - self.cpu_s
        return used_s / (time.monotonic() - self.wall_s)


def write_clip(path: Path, *, frames: int = 45, fps: float = 30.0) -> None:
    """Write the 1080p clip that is played in a loop: a phantom as a grabber sees it."""
    size, seconds = (1920, 1080), frames / fps
    with (
        PhantomSource(
            12, fps, size, preset="teaching", pattern="M", probe="convex", seconds=seconds
        ) as source,
        VideoWriter(path, size=size, fps=fps) as video,
    ):
        for frame in source:
            video.write(frame.image)


def measure_paced(
    stage: Stage, source: str, seconds: float, recorded: Recorded | None = None
) -> dict[str, Any]:
    """Run the live pipeline at the source's own rate, recording, and read its counters."""
    load = Load()
    start_s = _play(stage, source)
    stage.spin(WARM_UP_S)
    before = stage.health()
    if recorded is not None:
        recorded.begin(stage, before.source)
    load.start()
    started = time.monotonic()
    while (left := seconds - (time.monotonic() - started)) > 0:
        stage.spin(min(left, 0.25))
        load.sample()
    took = time.monotonic() - started
    after, cores = stage.health(), load.cores
    written = (None, None) if recorded is None else recorded.end()
    stage.hold()
    return {
        "start_s": round(start_s, 2),
        "recorded_fps": written[0],
        "recording_dropped": written[1],
        "processed_fps": round((after.processed - before.processed) / took, 2),
        "captured_fps": round((after.captured - before.captured) / took, 2),
        "dropped": after.dropped - before.dropped,
        "age_ms_p50": _rounded(after.age_ms_p50),
        "age_ms_p95": _rounded(after.age_ms_p95),
        "stages_ms": {name: round(ms, 2) for name, ms in after.stages_ms.items()},
        "cpu_cores": round(cores, 2),
        "rss_mb": round(load.peak_mb, 1),
        "provider": after.provider,
        "model": after.model,
    }


def measure_unpaced(stage: Stage, source: str, seconds: float) -> float:
    """Frames a second that the live pipeline processes when nothing holds it back."""
    _play(stage, source)
    before, started = stage.health().processed, time.monotonic()
    stage.spin(seconds)
    done, took = stage.health().processed - before, time.monotonic() - started
    stage.hold()
    return done / took


def measure_loop(step: Callable[[], None], seconds: float) -> float:
    """Count the calls a second of `step`, run over and over in this thread after a warm-up."""
    step()
    count, started = 0, time.monotonic()
    while (took := time.monotonic() - started) < seconds:
        step()
        count += 1
    return count / took


def measure_stop(stage: Stage) -> float:
    """Close a window that plays; seconds until all has ended."""
    began = time.monotonic()
    stage.close()
    return round(time.monotonic() - began, 2)


def interleave(
    ours: Callable[[float], float], paper: Callable[[float], float], seconds: float
) -> list[tuple[float, float]]:
    """Run the two in turn for `seconds` in all; one pair of rates a round."""
    slice_s = seconds / (2 * ROUNDS)
    return [(round(ours(slice_s), 2), round(paper(slice_s), 2)) for _ in range(ROUNDS)]


def measure_network() -> float:
    """Time of preprocessing and network as a share of the paper's network's, one thread, in turns.

    As `pleura export` judges a model; see `models.pace`.
    """
    model = load_segmenter(asset(SHIPPED))
    paper = load_paper_unet(asset("paper_unet.onnx"))
    _, share = shares_of_paper({"model": (model.logits, model.manifest.input)}, paper)["model"]
    return share


def run(
    seconds: float,
    clip: Path,
    folder: Path,
    paced: Stage,
    unpaced: Stage,
    paper_step: Callable[[], Callable[[], None]],
    source: str = SOURCE,
) -> Report:
    """Measure for `seconds` in all.

    Parameters
    ----------
    seconds : float
        Measured time, seconds; half of it paced at 30 fps, half interleaved with the paper's loop.
        The two networks alone come on top, some 3 s.
    clip : Path
        The 1080p clip of `write_clip`, or another one.
    folder : Path
        Where the recording goes that is made meanwhile.
    paced, unpaced : Stage
        Two windows, their pipelines paced by media time and not paced.
    paper_step : callable
        Loads the paper's network (only now: the memory figure must not hold it) and returns one
        turn of its loop: read, predict, paint.
    source : str
        What the report calls the clip.

    Raises
    ------
    BenchError
        When no picture comes, or no sector is found in any.
    """
    recorded = Recorded(folder / "sessions")
    figures = measure_paced(paced, str(clip), seconds * PACED_SHARE, recorded)
    stop_s = measure_stop(paced)
    step = paper_step()
    rounds = interleave(
        lambda s: measure_unpaced(unpaced, str(clip), s),
        lambda s: measure_loop(step, s),
        seconds * (1 - PACED_SHARE),
    )
    ours, theirs = (statistics.median(pair[k] for pair in rounds) for k in (0, 1))
    batch = measure_batch(clip, load_segmenter(asset(SHIPPED)))
    return Report(
        **figures,
        stop_s=stop_s,
        batch_fps=batch[0],
        batch_fps_per_core=batch[1],
        unpaced_fps=ours,
        paper_loop_fps=theirs,
        ratio_to_paper=round(statistics.median(a / b for a, b in rounds), 2),
        network_to_paper=round(measure_network(), 3),
        rounds=rounds,
        seconds=seconds,
        source=source,
        machine=this_machine(),
    )


def _play(stage: Stage, source: str) -> float:
    """Play and wait until a sector is examined; seconds until the first picture.

    Raises
    ------
    BenchError
        When none is within `PATIENCE_S` seconds, or no sector is found.
    """
    began, first_s = time.monotonic(), None
    stage.play(source)
    deadline = began + PATIENCE_S
    while (done := stage.health().processed) < 5 or not _has_sector(stage):
        if done and first_s is None:
            first_s = time.monotonic() - began
        stage.spin(0.02)
        late = time.monotonic() > deadline
        if done >= _length(stage) or (late and done >= 5):
            raise BenchError(NO_SECTOR)
        if late:
            reason = stage.health().reason or "no picture was examined"
            raise BenchError(f"The bench could not run: {reason}.")
    return time.monotonic() - began if first_s is None else first_s


def _has_sector(stage: Stage) -> bool:
    """Tell whether there is something for the network in what is shown."""
    last = stage.last()
    return last is not None and last.sector is not None


def _length(stage: Stage) -> int:
    """Give the pictures after which a source begins anew."""
    info = stage.health().source
    return ENOUGH if info is None or not info.frames else max(info.frames, 5)


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 1)
