"""`pleura record`: a source into a session folder, without a window."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from capture.errors import RecordingError

SOURCE = "A device (device:0), a clip, a folder of pictures, DICOM, or phantom:seed=1."
OUT = "Folder for recordings; each gets a folder of its own in it."
SECONDS = "How long to record, from the first picture on; without it until the end, or Ctrl-C."
SECTOR = "Where the ultrasound lies: a JSON file that you have checked."
FOUND = "Take the sector that is found. Look first: nothing in it may name anybody."
ENCRYPT = (
    "Encrypt what is written (AES-256-GCM); asks for a passphrase, or takes PLEURA_PASSPHRASE of "
    "the environment. Needs pip install 'pleura[encrypt]'."
)
MODEL = "ONNX model with its manifest beside it, instead of the shipped one."
NOT_CONFIRMED = (
    "Recording needs a sector that you have confirmed: give it with --sector, or look at the "
    "picture and give --found-sector when nothing in the sector names anybody."
)


def record(
    source: Annotated[str, typer.Argument(metavar="SOURCE", help=SOURCE)],
    out: Annotated[Path, typer.Option("-o", "--out", metavar="DIR", help=OUT)],
    seconds: Annotated[
        float | None, typer.Option("--seconds", min=0.1, max=86400.0, metavar="N", help=SECONDS)
    ] = None,
    sector: Annotated[Path | None, typer.Option("--sector", metavar="JSON", help=SECTOR)] = None,
    found: Annotated[bool, typer.Option("--found-sector", help=FOUND)] = False,
    encrypt: Annotated[bool, typer.Option("--encrypt", help=ENCRYPT)] = False,
    model: Annotated[Path | None, typer.Option("--model", metavar="ONNX", help=MODEL)] = None,
) -> None:
    """Record a source with its results; only the ultrasound sector is written, lossless.

    The folder can be opened like a clip, replayed, and recovered if this is cut off.

    Exit code: 0 recorded, 1 recorded but stopped early, 2 not possible.

    Example: pleura record phantom:seed=1 -o recordings --seconds 10 --found-sector
    """
    from app.cli.passphrase import new_passphrase
    from app.model import load_model
    from app.recording_run import look_first
    from app.recording_run import record as run
    from app.sector_file import read_sector_file

    if sector is None and not found:
        raise RecordingError(NOT_CONFIRMED)
    passphrase = new_passphrase() if encrypt else None
    segmenter = load_model(model)
    given = None if sector is None else read_sector_file(sector)
    place, warning = look_first(source, given)
    if warning is not None:
        typer.echo(warning, err=True)
    done = run(source, out, place, segmenter, seconds=seconds, passphrase=passphrase)
    status = done.status
    lost = f", {status.dropped} could not be" if status.dropped else ""
    print(f"{done.folder.name}: {done.frames} pictures recorded{lost}, {done.results} results.")
    if done.why is not None:
        typer.echo(done.why, err=True)
        raise typer.Exit(1)
