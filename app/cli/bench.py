"""`pleura bench`: how fast the whole line is on this machine, beside the published loop."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.table import Table

from app.cli.demo import has_display

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.bench_report import Report
    from app.bench_ui import UiReport

DEPTH_MM = 150.0
"""Depth that is given to the clip, so that ruler and caliper have a scale."""

WHAT = {
    "captured_fps": "frames a second that the 30 fps source delivered",
    "processed_fps": "frames a second examined, the window on",
    "dropped": "frames that a newer one replaced",
    "age_ms_p50": "age of the picture when painted, ms, median",
    "age_ms_p95": "the same, 95th percentile",
    "cpu_cores": "processor cores in use",
    "rss_mb": "memory, MB, highest",
    "recorded_fps": "frames a second that were recorded meanwhile",
    "recording_dropped": "frames that the recorder found no room for",
    "start_s": "seconds from opening the first source to its first picture, the model loading",
    "stop_s": "seconds to close the playing window",
    "batch_fps": "frames a second of `pleura analyze`",
    "batch_fps_per_core": "the same for each second of processor time",
    "unpaced_fps": "frames a second when nothing holds it back",
    "paper_loop_fps": "frames a second of the paper's loop",
    "ratio_to_paper": "unpaced: Pleura / the paper's loop",
    "network_to_paper": "time of preprocessing and network / the paper's network, one thread",
}


CLIP = "A recording of your own, played in a loop; without it a phantom of 1080p is made."
UI = "Only the window: how soon it paints and answers a hand, everything on."
WHAT_UI = {
    "captured_fps": "frames a second that the 30 fps source delivered",
    "processed_fps": "frames a second examined",
    "shown_fps": "new pictures a second on the screen",
    "dropped": "frames that a newer one replaced",
    "age_ms_p50": "age of the picture when painted, ms, median",
    "age_ms_p95": "the same, 95th percentile",
    "paint_ms_p50": "paint of the picture with masks, ms, median",
    "paint_ms_p95": "the same, 95th percentile",
    "paint_work_ms_p50": "processor time of the window's thread for it, ms, median",
    "paint_work_ms_p95": "the same, 95th percentile",
    "input_ms_p50": "from a press to the picture that shows it, ms, median",
    "input_ms_p95": "the same, 95th percentile",
    "inputs": "presses",
    "recorded_fps": "frames a second that were recorded meanwhile",
    "recording_dropped": "frames that the recorder found no room for",
    "cpu_cores": "processor cores in use",
    "rss_mb": "memory, MB, highest",
    "load_before": "programs that wanted a core in the minute before",
    "load_after": "the same at the end, this one among them",
}


def bench(
    clip: Annotated[Path | None, typer.Argument(metavar="CLIP", help=CLIP)] = None,
    seconds: Annotated[
        float, typer.Option(min=4.0, max=3600.0, help="Measured time, seconds.")
    ] = 30.0,
    json_file: Annotated[
        Path | None, typer.Option("--json", metavar="FILE", help="Write the figures there, too.")
    ] = None,
    threads: Annotated[
        int, typer.Option(min=1, max=64, help="Threads of the network runtime, both loops.")
    ] = 2,
    ui: Annotated[bool, typer.Option("--ui", help=UI)] = False,
) -> None:
    """Measure the live pipeline with its window, and the paper's loop, in one run.

    Without a display the window runs offscreen. Speeds of a shared machine wander: quote the ratio.

    Example: pleura bench --seconds 30 --json bench.json

    Example: pleura bench --ui --seconds 20

    Example: pleura bench recording.mp4
    """
    if not has_display():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from app.bench import BenchError
    from app.bench_report import SOURCE

    console = Console()
    try:
        with (
            console.status("Measuring the live pipeline, then both loops in turn …"),
            tempfile.TemporaryDirectory(prefix="pleura-bench-") as folder,
        ):
            measure = _measure_ui if ui else _measure
            source = SOURCE if clip is None else told(clip)
            report = measure(seconds, clip or made(Path(folder)), Path(folder), threads, source)
    except BenchError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(2) from None
    _show(console, report)
    if json_file is not None:
        try:
            json_file.write_text(report.model_dump_json(indent=1) + "\n", encoding="utf-8")
        except OSError:
            typer.echo("The figures could not be written: choose a folder that exists.", err=True)
            raise typer.Exit(2) from None


def made(folder: Path) -> Path:
    """Make the phantom's clip."""
    from app.bench import write_clip

    clip = folder / "phantom.mp4"
    write_clip(clip)
    return clip


def told(clip: Path) -> str:
    """Tell what a person's recording is, without its name: that may name a patient.

    Raises
    ------
    CaptureError
        When it cannot be played in a loop; the text is one sentence.
    """
    from app.sources import open_source
    from capture.errors import SourceUnavailable

    with open_source(str(clip)) as source:
        info = source.info
    if info.live or info.frames == 1:
        raise SourceUnavailable("The bench plays a recording in a loop: give it a clip.")
    rate = "" if info.fps is None else f", {info.fps:.3g} fps"
    return f"a recording, {info.size[0]}×{info.size[1]}{rate}"


def _measure(seconds: float, clip: Path, folder: Path, threads: int, source: str) -> Report:
    """Show the windows, measure, and take everything away again."""
    import contextlib

    from app.bench import run
    from app.ui.bench_stage import BenchStage, PaperScreen

    with contextlib.ExitStack() as stack:
        paced = stack.enter_context(BenchStage(paced=True, threads=threads))
        unpaced = stack.enter_context(BenchStage(paced=False, threads=threads))

        def paper_step() -> Callable[[], None]:
            from app.paper_loop import paper_loop

            screen = PaperScreen()
            stack.callback(screen.close)
            return paper_loop(clip, screen.paint, threads=threads)

        return run(seconds, clip, folder, paced, unpaced, paper_step, source)


def _measure_ui(seconds: float, clip: Path, folder: Path, threads: int, source: str) -> UiReport:
    """Show one window with everything on, and time it."""
    from app.bench_ui import measure_ui
    from app.ui.bench_stage import BenchStage

    with BenchStage(paced=True, threads=threads, depth_mm=DEPTH_MM) as stage:
        return measure_ui(stage, clip, folder, seconds, source)


def _show(console: Console, report: Report | UiReport) -> None:
    """Print the figures as a table."""
    table = Table("figure", "value", "what it is", title=report.source)
    values = report.model_dump()
    shown = WHAT if "unpaced_fps" in values else WHAT_UI
    for name, meaning in shown.items():
        value = values[name]
        table.add_row(name, "—" if value is None else str(value), meaning)
    if stages := values.get("stages_ms"):
        each = ", ".join(f"{name} {ms}" for name, ms in stages.items())
        table.add_row("stages_ms", each, "median ms of each step of a frame")
    console.print(table)
    console.print(f"{report.model} on {report.provider}; {report.machine}")
