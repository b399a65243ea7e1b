"""How soon the window paints, and how soon it answers a hand, with everything on.

Everything: all masks, the ruler, the marker, a caliper, the curve, and a recording of the sector.
As in `app.bench`, speeds of a shared machine wander: the load beside the figures belongs to them.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import numpy as np
from pydantic import BaseModel, ConfigDict

from app.bench import Stage, measure_paced
from app.bench_parts import Recorded
from app.bench_report import SOURCE, this_machine

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

FEW = 5
"""Fewer paints or answers than these give no figure."""


@dataclass(frozen=True, slots=True)
class Timed:
    """What was timed, seconds.

    Parameters
    ----------
    took_s : float
        From the first paint of a new picture to the last.
    paints, work : sequence of float
        Each paint of a new picture: by the clock, and processor time of the window's thread.
    answers : sequence of float
        From each press to the picture that shows it.
    """

    took_s: float = 0.0
    paints: Sequence[float] = ()
    work: Sequence[float] = ()
    answers: Sequence[float] = ()


class UiReport(BaseModel):
    """The figures of one run; a figure that could not be had is null."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    captured_fps: float
    processed_fps: float
    shown_fps: float
    dropped: int
    age_ms_p50: float | None
    age_ms_p95: float | None
    paint_ms_p50: float | None
    paint_ms_p95: float | None
    paint_work_ms_p50: float | None
    paint_work_ms_p95: float | None
    input_ms_p50: float | None
    input_ms_p95: float | None
    inputs: int
    recorded_fps: float | None
    recording_dropped: int | None
    cpu_cores: float
    rss_mb: float
    load_before: float | None
    load_after: float | None
    seconds: float
    size: tuple[int, int]
    source: str
    model: str | None
    provider: str | None
    machine: dict[str, str | int]


class Probed(Stage, Protocol):
    """A window whose paints and answers are timed."""

    @property
    def size(self) -> tuple[int, int]:
        """Width and height, pixels."""
        ...

    def probe(self) -> None:
        """Begin to time the paints of new pictures, and to press a button over and over."""
        ...

    def probed(self) -> Timed:
        """End it, and give what was timed."""
        ...


def measure_ui(
    stage: Probed, clip: Path, folder: Path, seconds: float, source: str = SOURCE
) -> UiReport:
    """Play the 30 fps clip in the window with everything on, and time it.

    Parameters
    ----------
    stage : Probed
        The window, shown.
    clip : Path
        The 1080p clip of `app.bench.write_clip`, or another one.
    folder : Path
        Where the recording goes that is made meanwhile.
    seconds : float
        Measured time, seconds.
    source : str
        What the report calls the clip.

    Raises
    ------
    BenchError
        When no picture comes, or no sector is found in any.
    """
    before = _load()
    recorded = Recorded(folder / "sessions")
    stage.probe()
    figures = measure_paced(stage, str(clip), seconds, recorded)
    timed = stage.probed()
    shown = len(timed.paints) / timed.took_s if timed.took_s > 0 else 0.0
    for name in ("start_s", "stages_ms"):
        figures.pop(name)
    return UiReport(
        **figures,
        shown_fps=round(shown, 2),
        paint_ms_p50=_ms(timed.paints, 50),
        paint_ms_p95=_ms(timed.paints, 95),
        paint_work_ms_p50=_ms(timed.work, 50),
        paint_work_ms_p95=_ms(timed.work, 95),
        input_ms_p50=_ms(timed.answers, 50),
        input_ms_p95=_ms(timed.answers, 95),
        inputs=len(timed.answers),
        load_before=before,
        load_after=_load(),
        seconds=seconds,
        size=stage.size,
        source=source,
        machine=this_machine(),
    )


def _ms(times: Sequence[float], percentile: float) -> float | None:
    """Give a percentile in milliseconds; None where there is too little to tell."""
    if len(times) < FEW:
        return None
    return round(float(np.percentile(times, percentile)) * 1000, 2)


def _load() -> float | None:
    """Programs that wanted a core in the last minute; None where the system does not tell."""
    return round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else None
