"""`pleura soak`: runs for long with a fault now and then, and watches what grows."""

from __future__ import annotations

import os
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from app.cli.demo import has_display

if TYPE_CHECKING:
    from app.soak import Plan
    from app.soak_report import Sample, SoakReport

SIZE = (640, 480)
_NOT_WRITTEN = "The report could not be written: choose a folder that exists."


def soak(
    minutes: Annotated[float, typer.Option(min=0.05, max=1440.0, help="How long.")] = 60.0,
    seed: Annotated[
        int | None, typer.Option(min=0, help="Of the faults; drawn and printed when not given.")
    ] = None,
    every: Annotated[
        float, typer.Option(min=2.0, max=3600.0, help="Seconds between two faults.")
    ] = 60.0,
    lasts: Annotated[float, typer.Option(min=1.0, max=60.0, help="Seconds of a fault.")] = 4.0,
    fps: Annotated[float, typer.Option(min=1.0, max=1000.0, help="Pictures a second.")] = 30.0,
    window: Annotated[bool, typer.Option(help="With the window, or the pipeline alone.")] = True,
    json_file: Annotated[
        Path | None, typer.Option("--json", metavar="FILE", help="Write the figures there, too.")
    ] = None,
    picture: Annotated[
        Path | None, typer.Option(metavar="PNG", help="Draw memory over time there.")
    ] = None,
) -> None:
    """Run the whole line for long, recording, with a fault at random now and then.

    Unplugged, frozen, blank, another size, a network that fails or is slow, a full disk. Ends with
    exit code 1 when a number stood where none may, pictures did not come back, or something was
    left behind.

    Example: pleura soak --minutes 60 --json soak.json --picture soak.png
    """
    if not has_display():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from app.soak import Plan

    console = Console()
    drawn = int(time.time()) % 100_000 if seed is None else seed
    console.print(f"Seed {drawn}")
    plan = Plan(60.0 * minutes, drawn, every_s=every, lasts_s=lasts)
    with tempfile.TemporaryDirectory(prefix="pleura-soak-") as folder:
        report = _run(plan, fps, Path(folder), console, window=window)
    _show(console, report)
    try:
        _write(report, json_file, picture)
    except OSError:
        typer.echo(_NOT_WRITTEN, err=True)
        raise typer.Exit(2) from None
    if report.problems:
        raise typer.Exit(1)


def _run(plan: Plan, fps: float, root: Path, console: Console, *, window: bool) -> SoakReport:
    from app.model import load_model
    from app.soak import Soak, recorder_of
    from app.soak_bare import BareStage
    from app.soak_faults import FaultySegmenter, Switch, faulty_source, ring_of_pictures
    from capture.find_sector import find_sector
    from capture.sector import manual_box

    switch = Switch()
    segmenter = FaultySegmenter(load_model(), switch)
    pictures = ring_of_pictures(SIZE)
    sector = find_sector(pictures[:9]) or manual_box(SIZE, (0, 0, *SIZE))
    if window:
        from app.ui.soak_stage import WindowStage

        kind: type[BareStage | WindowStage] = WindowStage
    else:
        kind = BareStage
    stage = kind(lambda: faulty_source(pictures, switch, fps), segmenter, sector)
    info = faulty_source(pictures, switch, fps).info
    recorder = recorder_of(root, info, segmenter, sector, switch)
    columns = TextColumn("{task.description}"), BarColumn(), TimeRemainingColumn()
    with Progress(*columns, console=console) as progress:
        bar = progress.add_task("running", total=plan.seconds)

        def on_tick(sample: Sample) -> None:
            words = f"{sample.processed} pictures, {sample.state}, {sample.memory_mb:.0f} MB"
            progress.update(bar, completed=sample.at_s, description=words)

        return Soak(stage, switch, plan, recorder, on_tick).run()


def _write(report: SoakReport, json_file: Path | None, picture: Path | None) -> None:
    if json_file is not None:
        json_file.write_text(report.model_dump_json(indent=1) + "\n", encoding="utf-8")
    if picture is not None:
        import cv2

        from app.soak_picture import draw_soak

        done, data = cv2.imencode(".png", draw_soak(report))
        if not done:
            raise OSError
        picture.write_bytes(data.tobytes())


def _show(console: Console, report: SoakReport) -> None:
    table = Table("figure", "value")
    values = report.model_dump(exclude={"samples", "faults", "problems"})
    for name, value in values.items():
        table.add_row(name, "—" if value is None else str(value))
    console.print(table)
    for event in report.faults:
        back = "—" if event.live_again_s is None else f"{event.live_again_s - event.until_s:.1f} s"
        console.print(f"{event.at_s:7.1f} s  {event.fault}: {', '.join(event.states)}; back {back}")
    for problem in report.problems:
        console.print(f"[red]{problem}[/red]")
