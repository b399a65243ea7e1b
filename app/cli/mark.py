"""`pleura mark`: annotate real frames by beam and depth, look at the result, check and compare."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from capture.errors import RecordingError
from models.errors import MarksRejected

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from models.marks import FrameMarks

MARKS = "File of annotations (JSON); its folder also keeps sectors.json."
OUT = "Picture to write (PNG)."
CLIP = "Recording or still."
PAGE = 30

mark = typer.Typer(
    no_args_is_help=True,
    help="Annotate frames in beam coordinates: show, choose, check, compare.",
)


@mark.command()
def show(
    clip: Annotated[Path, typer.Argument(metavar="CLIP", help=CLIP)],
    out: Annotated[Path, typer.Option("-o", "--out", metavar="PNG", help=OUT)],
    frame: Annotated[int, typer.Option("--frame", min=0, help="Index, from 0.")] = 0,
    marks: Annotated[Path | None, typer.Option("--marks", metavar="JSON", help=MARKS)] = None,
    number: Annotated[int, typer.Option("--round", min=1, max=2, help="Round to draw.")] = 1,
) -> None:
    """Draw one frame by beam and depth with ticks, and the marks that a file has of it.

    Example: pleura mark show clip.mp4 --frame 12 -o frame.png --marks mine.json
    """
    from app.examine import geometry_of
    from app.mark_picture import mark_picture
    from app.marking import read_frame
    from models.marks import faults

    drawn = None
    if marks is not None and marks.is_file():
        drawn = _find(marks, clip.name, frame, number)
    picture, sector = read_frame(clip, frame, marks)
    title = f"{clip.name}  frame {frame}"
    image = mark_picture(sector.crop(picture.image), geometry_of(sector), title, drawn)
    _write(out, image)
    for fault in [] if drawn is None else faults(drawn):
        typer.echo(f"{clip.name}, frame {frame}: {fault}", err=True)
    typer.echo(f"{title}: {'no marks yet' if drawn is None else 'marks drawn'}.")


@mark.command()
def frames(
    clips: Annotated[list[Path], typer.Argument(metavar="CLIP", help=CLIP)],
    out: Annotated[Path, typer.Option("-o", "--out", metavar="TXT", help="List to write.")],
    each: Annotated[int, typer.Option("--each", min=1, max=200, help="Frames per clip.")] = 4,
) -> None:
    """Choose frames that are spread over each clip and differ; one "file, tab, frame" a line.

    Example: pleura mark frames clips/*.mp4 --each 4 -o list.txt
    """
    from rich.console import Console
    from rich.progress import track

    from app.marking import choose_frames

    lines: list[str] = []
    for clip in track(clips, "frames", console=Console(stderr=True), transient=True):
        lines += [f"{clip.name}\t{index}" for index in choose_frames(clip, each)]
    try:
        out.write_text("\n".join(lines) + "\n", encoding="utf-8")
    except OSError:
        raise RecordingError("The list cannot be written: choose a folder that exists.") from None
    typer.echo(f"{len(lines)} frames of {len(clips)} clips chosen.")


@mark.command()
def check(
    marks: Annotated[Path, typer.Argument(metavar="MARKS", help="JSON file or folder.")],
) -> None:
    """Say what cannot be as it is marked; exit code 1 when there is something.

    Example: pleura mark check mine.json
    """
    from models.marks import faults, load_marks

    loaded = load_marks(marks)
    bad = 0
    for one in loaded:
        for fault in faults(one):
            bad += 1
            typer.echo(f"{one.file}, frame {one.frame}, round {one.round}: {fault}")
    files = len({one.file for one in loaded})
    typer.echo(f"{len(loaded)} frames of {files} files, {bad} faults.")
    if bad:
        raise typer.Exit(1)


@mark.command()
def agree(
    first: Annotated[Path, typer.Argument(metavar="A", help="Annotations.")],
    second: Annotated[Path, typer.Argument(metavar="B", help="The same frames again.")],
) -> None:
    """Compare two rounds of annotations of the same frames: Dice of each class.

    Example: pleura mark agree round1.json round2.json
    """
    from rich.console import Console
    from rich.table import Table

    from models.mark_agreement import agreement
    from models.marks import load_marks

    count, rows = agreement(load_marks(first), load_marks(second))
    if not count:
        raise MarksRejected("The two files have no frame in common: give rounds of the same ones.")
    table = Table("class", "frames", "Dice", "Dice, 3 px", title=f"{count} frames in both")
    for row in rows:
        values = ("—" if value != value else f"{value:.3f}" for value in (row.dice, row.tolerant))
        table.add_row(row.name, str(row.frames), *values)
    Console().print(table)


@mark.command()
def sheet(
    marks: Annotated[Path, typer.Argument(metavar="MARKS", help="JSON file or folder.")],
    clips: Annotated[Path, typer.Argument(metavar="CLIPS", help="Folder of the recordings.")],
    out: Annotated[Path, typer.Option("-o", "--out", metavar="PNG", help=OUT)],
) -> None:
    """Draw all marked frames small, 30 a page (NAME.png, NAME-2.png …).

    Example: pleura mark sheet mine.json clips -o sheet.png
    """
    from app.examine import geometry_of
    from app.mark_picture import contact_sheet
    from app.marking import read_frame
    from models.marks import load_marks

    loaded = load_marks(marks)
    for page, start in enumerate(range(0, len(loaded), PAGE), 1):
        tiles = []
        for one in loaded[start : start + PAGE]:
            frame, sector = read_frame(clips / one.file, one.frame, marks)
            tiles.append((sector.crop(frame.image), geometry_of(sector), one))
        path = out if page == 1 else out.with_name(f"{out.stem}-{page}{out.suffix}")
        _write(path, contact_sheet(tiles))
    typer.echo(f"{len(loaded)} frames drawn.")


@mark.command("import")
def take_in(
    clip: Annotated[Path, typer.Argument(metavar="CLIP", help=CLIP)],
    annotations: Annotated[
        Path, typer.Argument(metavar="JSON", help="Annotations of SlicerUltrasound.")
    ],
    out: Annotated[Path, typer.Option("-o", "--out", metavar="DIR", help="Folder of annotations.")],
) -> None:
    """Turn SlicerUltrasound's annotations of a recording into annotations by beam and depth.

    Example: pleura mark import scan.dcm scan.rater.json -o marks
    """
    from app.desk.export.slicer import read_slicer
    from app.marking import read_frame
    from models.marks import faults, save_marks

    try:
        text = annotations.read_text(encoding="utf-8")
        out.mkdir(parents=True, exist_ok=True)
        _, sector = read_frame(clip, 0, out)
        read = read_slicer(text, clip.name, sector)
        save_marks(out / f"{clip.stem}.marks.json", read)
    except (OSError, UnicodeDecodeError):
        raise RecordingError(
            "The annotations cannot be read, or the folder cannot be written: choose others."
        ) from None
    for one in read:
        for fault in faults(one):
            typer.echo(f"{one.file}, frame {one.frame}: {fault}", err=True)
    typer.echo(f"{len(read)} frames of {clip.name} taken in.")


def _find(marks: Path, file: str, frame: int, number: int) -> FrameMarks | None:
    from models.marks import load_marks

    for one in load_marks(marks):
        if one.key == (file, frame, number):
            return one
    return None


def _write(path: Path, picture: NDArray[np.uint8]) -> None:
    import cv2

    whole, packed = cv2.imencode(".png", cv2.cvtColor(picture, cv2.COLOR_RGB2BGR))
    try:
        if not whole:
            raise OSError
        path.write_bytes(packed.tobytes())
    except OSError:
        raise RecordingError(
            "The picture cannot be written: choose a folder that exists."
        ) from None
