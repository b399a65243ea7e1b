"""What all ways of `pleura evaluate` share: models, a bar, and how a report is handed over."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table as RichTable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from app.evaluation.report import Report, Table
    from models.segmenter import OnnxSegmenter

Models = Annotated[
    list[Path] | None,
    typer.Option(
        "--model",
        metavar="ONNX",
        help="Model with its manifest beside it; more than once to compare; else the shipped.",
    ),
]
JsonFile = Annotated[
    Path | None, typer.Option("--json", metavar="FILE", help="Also write the figures.")
]
HtmlFile = Annotated[
    Path | None,
    typer.Option(
        "--html", metavar="FILE", help="Also write tables and the worst pictures as one page."
    ),
]
Preset = Annotated[
    str, typer.Option(metavar="NAME", help="Phantom: clinical, training-phantom or teaching.")
]
SectorWay = Annotated[
    str,
    typer.Option(
        metavar="WAY",
        help="near: the true sector's box a little off, as in training; exact: the true sector; "
        "found: the sector is looked for in the whole picture.",
    ),
]
By = Annotated[
    list[str] | None,
    typer.Option(
        metavar="GROUP", help="Also a table by probe, depth, gain or pattern; may be repeated."
    ),
]
GROUPS = ("probe", "depth", "gain", "pattern")


def load_models(paths: Sequence[Path] | None) -> dict[str, OnnxSegmenter]:
    """Load the models to judge by the names under which they are reported.

    A model that nobody has added is judged all the same, with a word on stderr: candidates are
    judged before they are trusted, and what comes out are figures, not a number at a bedside.

    Raises
    ------
    ModelError
        If one is missing or unusable.
    """
    from app.assets import asset
    from app.model import SHIPPED
    from app.trusted import is_trusted
    from models.errors import ModelRejected
    from models.segmenter import load_segmenter

    if not paths:
        try:
            paths = [asset(SHIPPED)]
        except FileNotFoundError as error:
            raise ModelRejected(str(error)) from error
    loaded = [load_segmenter(path) for path in paths]
    for path, each in zip(paths, loaded, strict=True):
        if not is_trusted(each.manifest.sha256):
            print(f"{path.name} is judged, but not trusted on this computer.", file=sys.stderr)
    names = [f"{each.manifest.name} {each.manifest.version}" for each in loaded]
    if len(set(names)) < len(names):  # told apart by their files
        names = [f"{path.parent.name}/{path.stem}" for path in paths]
    if len(set(names)) < len(names):
        raise ModelRejected("The same model was given twice; give each --model once.")
    return dict(zip(names, loaded, strict=True))


def looks_back(models: dict[str, OnnxSegmenter]) -> bool:
    """Tell whether one of the models takes earlier pictures as well."""
    return any(each.manifest.input.channels > 1 for each in models.values())


def check_choice(what: str, given: str, choices: Sequence[str]) -> None:
    """Refuse a value that is none of the choices.

    Raises
    ------
    DataError
        Naming the choices.
    """
    from app.evaluation.frames import DataError

    if given not in choices:
        raise DataError(f"{what} must be one of {', '.join(choices)}.")


@contextmanager
def bar(what: str, total: int | None) -> Iterator[Callable[[], None]]:
    """Show a bar on a terminal; the function steps it on."""
    console = Console(stderr=True)
    columns = TextColumn("{task.description}", markup=False), BarColumn()
    with Progress(
        *columns,
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    ) as progress:
        task = progress.add_task(what, total=total)
        yield lambda: progress.advance(task)


def deliver(report: Report, json_file: Path | None, html: Path | None) -> None:
    """Print the tables, and write the files that are wished.

    Raises
    ------
    ReportError
        When a file cannot be written.
    """
    from app.evaluation.report import write_json

    console = Console()
    for table in report.tables:
        shown, width = _rich(table)
        console.print(shown, width=max(console.width, width), crop=False)
        if table.note:
            console.print(table.note, style="dim", highlight=False, markup=False)
    if json_file is not None:
        write_json(json_file, report.figures)
    if html is not None:
        from app.evaluation.gallery import write_gallery

        write_gallery(html, report)
        console.print(f"Tables and pictures: {html.name}", highlight=False, markup=False)


def _rich(table: Table) -> tuple[RichTable, int]:
    """Return the table and the width it needs: headings may break between words, numbers never."""
    from rich.text import Text

    from app.evaluation.report import text_of

    cells = [[text_of(cell) for cell in row] for row in table.rows]
    shown, width = RichTable(title=Text(table.title), title_justify="left"), 1
    for k, column in enumerate(table.columns):
        words = [*(row[k] for row in cells), *column.split()]
        least = max((len(word) for word in words), default=1)
        shown.add_column(Text(column), justify="right" if k else "left", min_width=least)
        width += least + 3
    for row in cells:
        shown.add_row(*map(Text, row))
    return shown, width
