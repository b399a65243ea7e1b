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

    from app.bench import Report

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


def bench(
    seconds: Annotated[
        float, typer.Option(min=4.0, max=3600.0, help="Measured time, seconds.")
    ] = 30.0,
    json_file: Annotated[
        Path | None, typer.Option("--json", metavar="FILE", help="Write the figures there, too.")
    ] = None,
    threads: Annotated[
        int, typer.Option(min=1, max=64, help="Threads of the network runtime, both loops.")
    ] = 2,
) -> None:
    """Measure the live pipeline with its window, and the paper's loop, in one run.

    Without a display the window runs offscreen. Speeds of a shared machine wander: quote the ratio.

    Example: pleura bench --seconds 30 --json bench.json
    """
    if not has_display():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from app.bench import BenchError

    console = Console()
    try:
        with (
            console.status("Measuring the live pipeline, then both loops in turn …"),
            tempfile.TemporaryDirectory(prefix="pleura-bench-") as folder,
        ):
            report = _measure(seconds, Path(folder), threads)
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


def _measure(seconds: float, folder: Path, threads: int) -> Report:
    """Make the clip, show the windows, measure, and take everything away again."""
    import contextlib

    from app.bench import run, write_clip
    from app.ui.bench_stage import BenchStage, PaperScreen

    clip = folder / "phantom.mp4"
    write_clip(clip)
    with contextlib.ExitStack() as stack:
        paced = stack.enter_context(BenchStage(paced=True, threads=threads))
        unpaced = stack.enter_context(BenchStage(paced=False, threads=threads))

        def paper_step() -> Callable[[], None]:
            from app.paper_loop import paper_loop

            screen = PaperScreen()
            stack.callback(screen.close)
            return paper_loop(clip, screen.paint, threads=threads)

        return run(seconds, clip, paced, unpaced, paper_step)


def _show(console: Console, report: Report) -> None:
    """Print the figures as a table."""
    table = Table("figure", "value", "what it is", title=report.source)
    values = report.model_dump()
    for name, meaning in WHAT.items():
        value = values[name]
        table.add_row(name, "—" if value is None else str(value), meaning)
    stages = ", ".join(f"{name} {ms}" for name, ms in report.stages_ms.items())
    table.add_row("stages_ms", stages, "median ms of each step of a frame")
    console.print(table)
    console.print(f"{report.model} on {report.provider}; {report.machine}")
