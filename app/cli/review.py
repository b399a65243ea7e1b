"""`pleura review`: read a recording through, correct its masks, compare and export."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from capture.errors import SourceUnavailable

SOURCE = "A clip, a still, DICOM, a recorded session, a folder of pictures, phantom."
SECOND = "Another recording to lay beside it."
MODEL = "ONNX model with its manifest beside it, instead of the shipped one."
MODEL2 = "A second model that reads the same recording: shown beside, with the differences."
SECTOR = "Where the ultrasound lies (a result of analyze will do)."
DEPTH = "Depth that the scanner shows, skin to the bottom of the sector."
FOLDER = "Folder that keeps the corrections (Pleura's own data folder)."


def review(
    source: Annotated[str | None, typer.Argument(metavar="SOURCE", help=SOURCE)] = None,
    second: Annotated[str | None, typer.Argument(metavar="SOURCE2", help=SECOND)] = None,
    corrections: Annotated[Path | None, typer.Option(metavar="DIR", help=FOLDER)] = None,
    model: Annotated[Path | None, typer.Option("--model", metavar="ONNX", help=MODEL)] = None,
    model2: Annotated[Path | None, typer.Option("--model2", metavar="ONNX", help=MODEL2)] = None,
    sector: Annotated[Path | None, typer.Option(metavar="JSON", help=SECTOR)] = None,
    depth_mm: Annotated[float | None, typer.Option(min=10, max=400, help=DEPTH)] = None,
    size: Annotated[
        str | None, typer.Option(metavar="WxH", help="Size of the window, such as 1280x800.")
    ] = None,
    screenshot: Annotated[
        Path | None, typer.Option(help="Save a picture of the window there, then end.")
    ] = None,
    seconds: Annotated[
        float, typer.Option(min=0.0, max=3600.0, help="How long to wait before --screenshot.")
    ] = 1.0,
) -> None:
    """Review a recording: score over time, worst moments, corrections in beam coordinates.

    Example: pleura review clip.mp4

    Example: pleura review clip.mp4 --model2 candidate.onnx
    """
    from app.desk.desk import Desk
    from app.model import load_model
    from app.sector_file import read_sector_file
    from app.ui.desk.run import run_review

    given = None if sector is None else read_sector_file(sector)
    make = partial(
        Desk,
        load=partial(load_model, model),
        load_second=None if model2 is None else partial(load_model, model2),
        sector=given,
        depth_mm=depth_mm,
        folder=corrections,
    )
    code = run_review(
        make, source, second, size=_parsed(size), screenshot=screenshot, seconds=seconds
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
