"""`pleura review`: read a recording through, correct its masks, compare and export."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.cli.language import LanguageOption
from app.desk.export.forms import Form
from capture.errors import SourceUnavailable

if TYPE_CHECKING:
    from collections.abc import Callable

    from capture.sector import Sector
    from models.segmenter import Segmenter

SOURCE = "A clip, a still, DICOM, a recorded session, a folder of pictures, phantom."
SECOND = "Another recording to lay beside it."
MODEL = "ONNX model with its manifest beside it, instead of the shipped one."
MODEL2 = "A second model that reads the same recording: shown beside, with the differences."
SECTOR = "Where the ultrasound lies (a result of analyze will do)."
DEPTH = "Depth that the scanner shows, skin to the bottom of the sector."
EXPORT = "Without a window: write what was judged as png, coco, slicer or marks to -o DIR."
OUT = "Folder of the export."
ALL = "Export also the frames that nobody judged, as the network marks them."
SIZE = "Size of the window, such as 1280x800."
SHOT = "Save a picture of the window there, then end."
WAIT = "How long to wait before --screenshot."
FOLDER = "Folder that keeps the corrections (Pleura's own data folder)."


def review(
    source: Annotated[str | None, typer.Argument(metavar="SOURCE", help=SOURCE)] = None,
    second: Annotated[str | None, typer.Argument(metavar="SOURCE2", help=SECOND)] = None,
    corrections: Annotated[Path | None, typer.Option(metavar="DIR", help=FOLDER)] = None,
    export: Annotated[Form | None, typer.Option("--export", help=EXPORT)] = None,
    out: Annotated[Path | None, typer.Option("-o", "--out", metavar="DIR", help=OUT)] = None,
    everything: Annotated[bool, typer.Option("--all", help=ALL)] = False,
    model: Annotated[Path | None, typer.Option("--model", metavar="ONNX", help=MODEL)] = None,
    model2: Annotated[Path | None, typer.Option("--model2", metavar="ONNX", help=MODEL2)] = None,
    sector: Annotated[Path | None, typer.Option(metavar="JSON", help=SECTOR)] = None,
    depth_mm: Annotated[float | None, typer.Option(min=10, max=400, help=DEPTH)] = None,
    size: Annotated[str | None, typer.Option(metavar="WxH", help=SIZE)] = None,
    screenshot: Annotated[Path | None, typer.Option(help=SHOT)] = None,
    seconds: Annotated[float, typer.Option(min=0.0, max=3600.0, help=WAIT)] = 1.0,
    language: LanguageOption = None,
) -> None:
    """Review a recording: score over time, worst moments, corrections in beam coordinates.

    Example: pleura review clip.mp4

    Example: pleura review clip.mp4 --model2 candidate.onnx

    Example: pleura review clip.mp4 --export coco -o exported
    """
    from app.model import load_model
    from app.sector_file import read_sector_file

    given = None if sector is None else read_sector_file(sector)
    if export is not None or out is not None:
        if source is None or export is None or out is None:
            raise SourceUnavailable(
                "An export needs a recording, a form and a folder: "
                "pleura review clip.mp4 --export coco -o exported"
            )
        loading = partial(load_model, model) if everything else None
        _export(source, export, out, corrections, loading, given, depth_mm)
        return
    from app.desk.desk import Desk
    from app.ui.desk.run import run_review

    make = partial(
        Desk,
        load=partial(load_model, model),
        load_second=None if model2 is None else partial(load_model, model2),
        sector=given,
        depth_mm=depth_mm,
        folder=corrections,
    )
    code = run_review(
        make,
        source,
        second,
        size=_parsed(size),
        screenshot=screenshot,
        seconds=seconds,
        language=language,
    )
    raise typer.Exit(code)


def _parsed(size: str | None) -> tuple[int, int] | None:
    """Read a size such as 1280x800."""
    if size is None:
        return None
    found = re.fullmatch(r"(\d{3,4})[x×](\d{3,4})", size.strip().lower())
    if found is None or not (320 <= int(found[1]) <= 7680 and 240 <= int(found[2]) <= 4320):
        raise SourceUnavailable(
            f"A window cannot be {size!r}: write width x height, such as 1280x800."
        )
    return int(found[1]), int(found[2])


def _export(
    source: str,
    form: Form,
    out: Path,
    corrections: Path | None,
    load: Callable[[], Segmenter] | None,
    sector: Sector | None,
    depth_mm: float | None,
) -> None:
    """Export without a window, and say what was written."""
    from rich.console import Console
    from rich.progress import Progress

    from app.desk.export.headless import export_recording

    console = Console(stderr=True)
    with Progress(console=console, transient=True, disable=not console.is_terminal) as progress:
        task = progress.add_task("frames", total=None)
        files = export_recording(
            source,
            form,
            out,
            corrections=corrections,
            load=load,
            sector=sector,
            depth_mm=depth_mm,
            on_frame=lambda total: progress.update(task, advance=1, total=total),
        )
    typer.echo(f"{len(files)} files written to {out.name}; {files[-1].name} says whose masks.")
