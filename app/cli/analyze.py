"""`pleura analyze`: recordings to numbers, tables, overlays and masks, without a window."""

from __future__ import annotations

import functools
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TaskID,
    TextColumn,
    TimeRemainingColumn,
)

from capture.errors import RecordingError

if TYPE_CHECKING:
    from app.batch_jobs import Job, Outcome
    from app.schema import Analysis
    from models.segmenter import Segmenter

SOURCES = "Clips, stills, folders of pictures, DICOM files, phantom:seed=1,seconds=5."
OUT = "Folder for the results; it is made when missing."
OVERLAY = "Also write a video (a picture for a still) with the masks painted in."
MASKS = "Also write the label maps at the source's own size."
PHANTOM_LENGTH = "seconds=10"
EVERY = "Report each N-th frame."
MODEL = "ONNX model with its manifest beside it, instead of the shipped one."
SECTOR = "Where the ultrasound lies, for all sources, instead of finding it."
JOBS = "How many sources are read at once, each in a process of its own."
DEPTH = "Depth that the scanner shows, skin to the bottom of the sector, for all sources."


def analyze(
    sources: Annotated[list[str], typer.Argument(metavar="SOURCE", help=SOURCES)],
    out: Annotated[Path, typer.Option("-o", "--out", metavar="DIR", help=OUT)],
    overlay: Annotated[bool, typer.Option("--overlay", help=OVERLAY)] = False,
    masks: Annotated[bool, typer.Option("--masks", help=MASKS)] = False,
    every: Annotated[int, typer.Option("--every", min=1, metavar="N", help=EVERY)] = 1,
    model: Annotated[Path | None, typer.Option("--model", metavar="ONNX", help=MODEL)] = None,
    sector: Annotated[Path | None, typer.Option("--sector", metavar="JSON", help=SECTOR)] = None,
    depth_mm: Annotated[float | None, typer.Option(min=10, max=400, help=DEPTH)] = None,
    jobs: Annotated[int, typer.Option("--jobs", min=1, max=64, metavar="N", help=JOBS)] = 1,
) -> None:
    """Analyse recordings without a window and write the results to a folder.

    For each source: NAME.json and NAME.csv, NAME.overlay.mp4 and NAME.masks.npz.

    A second source of one name gets NAME-2. A new run replaces its own earlier results.

    Exit code: 0 all done, 1 some sources failed, 2 nothing could be done.

    Example: pleura analyze clip.mp4 -o results --overlay

    Example: pleura analyze ward/*.mp4 -o results --masks --every 5 --jobs 2
    """
    from app.batch_files import Wishes
    from app.batch_jobs import Job
    from app.model import load_model
    from app.outputs import name_sources
    from app.sector_file import read_sector_file

    given = None if sector is None else read_sector_file(sector)
    wishes = Wishes(overlay, masks, every, given, depth_mm)
    segmenter = load_model(model)
    try:
        out.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise RecordingError(
            f"The output folder cannot be made ({error.strerror}): choose another one with -o."
        ) from error
    names = zip(sources, name_sources(sources), strict=True)
    work = [Job(_with_end(text), stem, out, model, wishes) for text, stem in names]
    done = _one_by_one(work, segmenter) if min(jobs, len(work)) == 1 else _at_once(work, jobs)
    print(f"{done} of {len(sources)} sources analysed.")
    if done < len(sources):
        raise typer.Exit(1 if done else 2)


def _one_by_one(work: list[Job], segmenter: Segmenter) -> int:
    """Analyse one source after the other, tell of each, and count those that went well."""
    from app.batch_jobs import analyse_job

    done = 0
    with _progress() as progress:
        whole = progress.add_task("sources", total=len(work))
        for job in work:
            part = progress.add_task(job.stem, total=None)
            done += _tell(analyse_job(job, segmenter, functools.partial(_step, progress, part)))
            progress.remove_task(part)
            progress.advance(whole)
    return done


def _at_once(work: list[Job], jobs: int) -> int:
    """Do the same with several sources at a time."""
    from app.batch_jobs import analyse_apart

    done = 0
    with _progress() as progress:
        whole = progress.add_task("sources", total=len(work))
        frames = progress.add_task("frames read", total=None)

        def show(count: int) -> None:
            progress.update(frames, completed=count)

        for outcome in analyse_apart(work, min(jobs, len(work)), show):
            done += _tell(outcome)
            progress.advance(whole)
    return done


def _tell(outcome: Outcome) -> bool:
    """Print how a source came out; True when it went well."""
    if outcome.analysis is None:
        print(outcome.error, file=sys.stderr)
        return False
    print(_line(outcome.job.stem, outcome.analysis))
    return True


def _with_end(text: str) -> str:
    """Give the endless phantom a length when none is given."""
    name, _, options = text.strip().partition(":")
    if name != "phantom" or "seconds" in options:
        return text
    return f"phantom:{','.join(filter(None, (options, PHANTOM_LENGTH)))}"


def _line(stem: str, analysis: Analysis) -> str:
    """One line that tells how a source came out."""
    summary = analysis.summary
    parts = [f"{summary.frames} frame{'' if summary.frames == 1 else 's'}"]
    parts.append(f"{summary.scored} with a score")
    if summary.scored:
        parts.append(
            f"BLAS median {summary.blas_median:.2f}, 90th percentile {summary.blas_p90:.2f}"
        )
    if summary.reasons:
        reason, count = max(summary.reasons.items(), key=lambda item: item[1])
        parts.append(f"{count} without: {reason}")
    if analysis.sector is not None and analysis.sector.scale_note:
        parts.append(analysis.sector.scale_note)
    if analysis.source.incomplete:
        parts.append(analysis.source.incomplete)
    return f"{stem}: {', '.join(parts)}"


def _step(progress: Progress, task: TaskID, total: int | None) -> None:
    progress.update(task, advance=1, total=total)


def _progress() -> Progress:
    """Bars on a terminal; nothing but the lines elsewhere."""
    console = Console(stderr=True)
    return Progress(
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=console,
        transient=True,
        disable=not console.is_terminal,
        redirect_stdout=sys.stdout.isatty(),
    )
