"""What the bench reports."""

from __future__ import annotations

import os
import platform

from pydantic import BaseModel, ConfigDict

SOURCE = "phantom, 1920×1080, 30 fps, H.264"
NO_SECTOR = (
    "No ultrasound sector is found in this recording, so the network would stand idle and its "
    "figures would mean nothing: choose a recording that shows ultrasound."
)


class Report(BaseModel):
    """The figures of one run; a figure that could not be had is null."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    processed_fps: float
    captured_fps: float
    age_ms_p50: float | None
    age_ms_p95: float | None
    dropped: int
    stages_ms: dict[str, float]
    cpu_cores: float
    rss_mb: float
    start_s: float
    stop_s: float
    recorded_fps: float | None
    recording_dropped: int | None
    batch_fps: float
    batch_fps_per_core: float
    unpaced_fps: float
    paper_loop_fps: float
    ratio_to_paper: float
    network_to_paper: float
    rounds: list[tuple[float, float]]
    seconds: float
    source: str
    provider: str | None
    model: str | None
    machine: dict[str, str | int]


def this_machine() -> dict[str, str | int]:
    """Say what was measured on, as far as a stranger needs it."""
    return {
        "cores": os.cpu_count() or 0,
        "system": platform.system(),
        "python": platform.python_version(),
    }
