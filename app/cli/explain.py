"""`pleura explain`: one sheet that shows how the number of a frame came about."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from capture.errors import ClipError, RecordingError

if TYPE_CHECKING:
    from app.result import Result
    from capture.sector import Sector
    from capture.source import FrameSource
    from models.segmenter import Segmenter

FRAME = "Number of the frame, from 0."
OUT = "Picture to write; else NAME-frameN.png in this folder."
BEFORE_S = 2.0
"""So much of the recording before the frame is examined too: the gate looks back."""


def explain(
    source: Annotated[str, typer.Argument(metavar="SOURCE", help="Clip, still, folder, phantom:…")],
    frame: Annotated[int, typer.Option("--frame", min=0, metavar="N", help=FRAME)] = 0,
    out: Annotated[Path | None, typer.Option("-o", "--out", metavar="PNG", help=OUT)] = None,
    model: Annotated[
        Path | None, typer.Option("--model", metavar="ONNX", help="Instead of the shipped one.")
    ] = None,
    sector: Annotated[
        Path | None,
        typer.Option("--sector", metavar="JSON", help="Where the ultrasound lies, else found."),
    ] = None,
) -> None:
    """Draw how the number of a frame came about, step by step.

    The sector, the masks, the beams, the spaces, the number with its interval, and all that speaks
    against it.

    Example: pleura explain clip.mp4 --frame 40 -o how.png
    """
    import cv2

    from app.explain import explain as draw
    from app.model import load_model
    from app.outputs import name_sources
    from app.sector_file import read_sector_file
    from app.sources import open_source

    given = None if sector is None else read_sector_file(sector)
    segmenter = load_model(model)
    with open_source(source) as opened:
        result = _result_of(opened, segmenter, frame, given)
    card = segmenter.manifest
    verdict = None if result.appraisal is None else result.appraisal.verdict
    sheet = draw(result, verdict, f"{card.name} {card.version}")
    path = out or Path(f"{name_sources([source])[0]}-frame{frame}.png")
    whole, packed = cv2.imencode(".png", cv2.cvtColor(sheet, cv2.COLOR_RGB2BGR))
    try:
        path.touch(0o600)
        path.chmod(0o600)
        path.write_bytes(packed.tobytes() if whole else b"")
    except OSError as error:
        raise RecordingError(
            f"{path.name} cannot be written ({error.strerror}): choose another place with -o."
        ) from error
    print(f"{path.name}: {_told(result)}")


def _result_of(
    source: FrameSource, segmenter: Segmenter, number: int, given: Sector | None
) -> Result:
    """Examine the frame after what came just before it."""
    from app.examine import Examiner, is_timed
    from app.sector_file import fit_sector
    from app.sectors import SectorKeeper
    from capture.source import Seekable

    info = source.info
    if info.frames is not None and number >= info.frames:
        raise ClipError(
            f"{info.name} has {info.frames} frames: choose one from 0 to {info.frames - 1}."
        )
    sector = None if given is None else fit_sector(given, info.size)
    keeper = SectorKeeper(info, sector)
    first = max(0, number - round(BEFORE_S * (info.fps or 0.0)))
    if isinstance(source, Seekable):
        keeper.find_in(source)
        source.seek(first)
    examiner = Examiner(segmenter, keeper, timed=is_timed(info))
    for frame in source:
        if frame.index < first:
            continue
        result = examiner(frame)
        if frame.index >= number:
            return result
    raise ClipError(f"{info.name} ends before frame {number}: choose an earlier one.")


def _told(result: Result) -> str:
    score = result.score
    if score.value is None:
        return f"no score, {score.reason}"
    trust = "" if result.appraisal is None else f", trust: {result.appraisal.verdict.trust}"
    return f"BLAS {score.value:.2f}{trust}"
