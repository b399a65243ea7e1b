"""`pleura evaluate clips`: recordings of which only the findings are known, by patient."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.cli.judging import JsonFile, Models, bar, deliver, load_models

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.evaluation.clip_index import ClipEntry
    from models.segmenter import Segmenter

_INDEX = (
    "CSV with file, patient, b_lines (1, 0, empty), and if known a_lines, healthy or diagnosis; "
    "else index.csv in the folder."
)
_FOLDS = (
    "JSON list of lists of patients; then --model is given once for each fold, in this order, and "
    "every recording is judged by the model of its patient's fold, which never saw it."
)
_HTML = (
    "Also write tables and telling frames as one page. It holds PICTURES OF YOUR RECORDINGS: keep "
    "it as you keep them."
)


def clips(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Where the recordings are.")],
    index: Annotated[Path | None, typer.Option(metavar="CSV", help=_INDEX)] = None,
    model: Models = None,
    folds: Annotated[Path | None, typer.Option(metavar="JSON", help=_FOLDS)] = None,
    every: Annotated[int, typer.Option(min=1, metavar="N", help="Examine each N-th frame.")] = 5,
    sector: Annotated[
        Path | None, typer.Option(metavar="JSON", help="Where the ultrasound lies, in all of them.")
    ] = None,
    a_lines: Annotated[
        bool, typer.Option("--a-lines", help="Also judge A-lines: the column can be believed.")
    ] = False,
    by: Annotated[
        list[str] | None, typer.Option(metavar="COLUMN", help="Also an AUC by this column.")
    ] = None,
    json_file: JsonFile = None,
    html: Annotated[Path | None, typer.Option("--html", metavar="FILE", help=_HTML)] = None,
) -> None:
    """Judge a model on recordings: AUC of B-lines by patient, false severity in healthy ones.

    Recordings that cannot be read are named and left out.

    Example: pleura evaluate clips recordings --index index.csv --by probe --json clips.json

    Example: pleura evaluate clips recordings --folds folds.json --model a.onnx --model b.onnx
    """
    from app.evaluation.clip_index import read_folds, read_index
    from app.evaluation.clip_tables import clip_report
    from app.evaluation.clips import judge_clips
    from app.evaluation.frames import DataError
    from app.sector_file import read_sector_file

    entries = read_index(folder, index or folder / "index.csv")
    for column in by or ():
        if column not in entries[0].row:
            raise DataError(f"The list of recordings has no column {column!r}, as --by asks.")
    models, given = load_models(model), None if sector is None else read_sector_file(sector)
    ways: Mapping[str, Callable[[ClipEntry], Segmenter]]
    if folds is None:
        ways = {name: _always(each) for name, each in models.items()}
    else:
        ways = {"cross-validated": _by_fold(read_folds(folds), models, entries, folds.name)}
    judged = {}
    with bar("recordings", len(entries) * len(ways)) as step:
        for name, segmenter_of in ways.items():
            judged[name] = judge_clips(
                entries,
                segmenter_of,
                every=every,
                sector=given,
                gallery=html is not None,
                on_clip=step,
            )
    if not any(each.clips for each in judged.values()):
        raise DataError("None of the recordings can be read; `pleura doctor` tells what is wrong.")
    report = clip_report(folder.name, judged, a_lines=a_lines, by=by or ())
    deliver(report, json_file, html)


def _always(segmenter: Segmenter) -> Callable[[ClipEntry], Segmenter]:
    return lambda _: segmenter


def _by_fold(
    fold_of: Mapping[str, int],
    models: Mapping[str, Segmenter],
    entries: list[ClipEntry],
    name: str,
) -> Callable[[ClipEntry], Segmenter]:
    """Return the model of a recording's fold."""
    from app.evaluation.clip_index import check_folds

    check_folds(fold_of, len(models), (entry.patient for entry in entries), name)
    kept = list(models.values())
    return lambda entry: kept[fold_of[entry.patient]]
