"""`pleura evaluate marks`: masks on annotated frames of real recordings."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.cli.judging import JsonFile, Models, bar, deliver, load_models

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from app.evaluation.frames import Labelled
    from app.evaluation.masks import Judged
    from app.evaluation.segment import Predict

_MARKS = "Annotations: a file or folder as `pleura mark` keeps it; else those that come with it."
_HTML = (
    "Also write tables and the worst frames as one page. It holds PICTURES OF YOUR RECORDINGS: "
    "keep it as you keep them."
)
_FOLDS = (
    "JSON list of lists of patients; then --model is given once for each fold, in this order, and "
    "every frame is judged by the model of its patient's fold."
)
_RULES = (
    "Compare sets of the rules after the network: none, all, line, repeat, rays, or several "
    "joined by +; with commas between sets."
)


def marks(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Where the recordings are.")],
    marks_at: Annotated[Path | None, typer.Option("--marks", metavar="PATH", help=_MARKS)] = None,
    model: Models = None,
    folds: Annotated[Path | None, typer.Option(metavar="JSON", help=_FOLDS)] = None,
    by: Annotated[
        list[str] | None, typer.Option(metavar="GROUP", help="Also by probe, patient or recording.")
    ] = None,
    rules: Annotated[str | None, typer.Option(metavar="SETS", help=_RULES)] = None,
    json_file: JsonFile = None,
    html: Annotated[Path | None, typer.Option("--html", metavar="FILE", help=_HTML)] = None,
) -> None:
    """Compare masks with annotations of real frames, and tell frames with A-lines from others.

    The pleural line is drawn with another thickness by every hand: read its 3-pixel figure.

    Example: pleura evaluate marks recordings --by patient --json marks.json

    Example: pleura evaluate marks recordings --rules none,line,repeat,rays,all
    """
    from app.cli.judging import check_choice
    from app.evaluation.frames import DataError
    from app.evaluation.marks import annotated_frames, frame_aucs
    from app.evaluation.masks import judge, report_of
    from app.evaluation.rules import predict_with_rules, rule_sets
    from app.evaluation.segment import predict_with
    from app.marking import PUBLISHED

    for group in by or ():
        check_choice("--by", group, ("probe", "patient", "recording"))
    loaded = load_models(model)
    models = {name: predict_with(each) for name, each in loaded.items()}
    by_fold = [{"cross-validated": predict} for predict in models.values()]
    if rules is not None:
        if len(loaded) > 1 and folds is None:
            raise DataError(
                "Sets of rules are compared for one model: give --model once, or --folds as well."
            )
        by_fold = [predict_with_rules(each, rule_sets(rules)) for each in loaded.values()]
        models = by_fold[0]
    source = marks_at or PUBLISHED
    if not source.exists():
        raise DataError("There are no annotations; make them with `pleura mark` or give --marks.")
    frames = list(annotated_frames(source, folder))
    if not frames:
        raise DataError("The annotations name no frame of the first round.")
    with bar("frames", len(frames) * len(models if folds is None else by_fold[0])) as step:
        if folds is None:
            judged = judge(models, frames, gallery=html is not None, on_frame=step)
        else:
            judged = _judge_folds(by_fold, frames, folds, html is not None, step)
    report = report_of("annotated frames", judged, by or ())
    table, aucs = frame_aucs(judged)
    details = {**report.figures["details"], "per_frame": aucs}
    figures = {**report.figures, "details": details}
    tables = (table, *report.tables)
    deliver(type(report)(report.title, tables, figures, report.gallery), json_file, html)


def _judge_folds(
    by_fold: Sequence[Mapping[str, Predict]],
    frames: list[Labelled],
    folds: Path,
    gallery: bool,
    step: Callable[[], None],
) -> dict[str, Judged]:
    """Judge every frame by the model of its patient's fold, or by that one's sets of rules."""
    from app.evaluation.clip_index import check_folds, read_folds
    from app.evaluation.marks import joined, patients_of, split
    from app.evaluation.masks import judge

    fold_of = read_folds(folds)
    check_folds(fold_of, len(by_fold), patients_of(frames), folds.name)
    parts: dict[str, list[Judged]] = {}
    for k, predicts in enumerate(by_fold):
        if own := split(frames, fold_of, k):
            judged = judge(predicts, own, gallery=gallery, on_frame=step)
            for name, found in judged.items():
                parts.setdefault(name, []).append(found)
    return {name: joined(each) for name, each in parts.items()}
