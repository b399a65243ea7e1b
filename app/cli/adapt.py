"""`pleura adapt`: learns from real recordings, and says what that gains on patients not seen."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.table import Table

from models.errors import ModelError
from models.labels import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.adaptation.frames import RealFrame
    from app.adaptation.verdict import Verdict
    from app.cli.adapt_run import Run

WAYS_OF_LEARNING = ("none", "weak", "pseudo", "marks", "both")


class AdaptError(ModelError):
    """What was given cannot be used; its text is one sentence for the person."""


def adapt(
    clips: Annotated[Path, typer.Argument(metavar="FOLDER", help="Recordings with index.csv.")],
    start: Annotated[Path, typer.Option(metavar="WEIGHTS", help="Begin with these weights.")],
    simulated: Annotated[
        Path, typer.Option(metavar="FOLDER", help="Simulated samples that `pleura train` made.")
    ],
    out: Annotated[Path, typer.Option(help="Folder for weights and figures.")],
    marks: Annotated[
        Path, typer.Option(metavar="FOLDER", help="Own annotations of these recordings.")
    ] = Path("assets/marks"),
    folds: Annotated[
        Path, typer.Option(metavar="JSON", help="Which patients are tested together.")
    ] = Path("assets/folds.json"),
    ways: Annotated[
        str, typer.Option(help="Learn from: none, weak, pseudo, marks, both; several with commas.")
    ] = "none,pseudo,marks,both",
    steps: Annotated[int, typer.Option(min=1, help="Steps of each adaptation.")] = 400,
    rate: Annotated[float, typer.Option(min=1e-6, help="Peak learning rate.")] = 8e-4,
    each: Annotated[int, typer.Option(min=1, help="Unlabelled frames of a recording.")] = 8,
    share: Annotated[
        float, typer.Option(min=0.0, max=1.0, help="Weight of the adapted network in the blend.")
    ] = 1.0,
    offset: Annotated[
        list[str] | None,
        typer.Option(metavar="CLASS=NUMBER", help="Add to the logits of a class; may be repeated."),
    ] = None,
    after: Annotated[
        Path | None,
        typer.Option(metavar="FOLDER", help="Go on from an earlier --out, each fold from its own."),
    ] = None,
    final: Annotated[
        str | None, typer.Option(metavar="WAY", help="Also adapt to all patients, this way.")
    ] = None,
) -> None:
    """Adapt a network to real recordings, judged by patients that it did not learn from.

    For each way and each fold, a network learns from the recordings of all other folds beside
    simulated frames and is blended with the one it began with; the fold's patients test it.
    "weak" learns only whether a recording shows B-lines, "pseudo" from labels that the network
    itself gives, corrected by that, "marks" from annotated frames, "both" from the last two. The
    same flags again go on where it was stopped. With --after a second round begins: each fold goes
    on from what the first made of it, and labels further frames with that.

    Example: pleura adapt clips --start lung.safetensors --simulated runs/a/train --out runs/b
    """
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    chosen = _chosen(ways, final)
    told = _offsets(offset or [])
    run = _kind_of_run().open(
        clips, marks, folds, start, simulated, out, steps, each, share, rate, told, after
    )
    figures = {}
    for way in chosen:
        figures[way] = _figures(run.cross_validate(way))
        (out / "figures.json").write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
        _show(figures, run.marked)
    if final:
        _finish(run, final)


def _kind_of_run() -> type[Run]:
    try:
        from app.cli.adapt_run import Run
    except ImportError as error:
        typer.echo('Training needs more libraries; run: pip install "pleura[train]"', err=True)
        raise typer.Exit(2) from error
    return Run


def _chosen(ways: str, final: str | None) -> list[str]:
    chosen = [way.strip() for way in ways.split(",") if way.strip()]
    unknown = sorted({*chosen, *([final] if final else [])} - set(WAYS_OF_LEARNING))
    if unknown:
        raise AdaptError(f"Choose ways out of {', '.join(WAYS_OF_LEARNING)}, not {unknown[0]!r}.")
    return chosen


def _offsets(given: Sequence[str]) -> dict[Label, float]:
    found: dict[Label, float] = {}
    for text in given:
        name, _, number = text.partition("=")
        try:
            found[Label[name.strip().upper()]] = float(number)
        except (KeyError, ValueError) as error:
            raise AdaptError(
                f"An offset is a class and a number, as in confluence=-1, not {text!r}."
            ) from error
    return found


def _finish(run: Run, way: str) -> None:
    path = run.adapt(way, None)
    typer.echo(f"Adapted to all patients: {path.name}. Next: pleura export {path} -o model.onnx")


def _figures(verdict: Verdict) -> dict[str, object]:
    table = verdict.table()
    merged, alone = verdict.b_lines()
    return {
        "annotated": {row.name: row.as_dict() for row in table.rows},
        "frames": table.frames,
        "a_lines_auc_per_frame": verdict.a_lines().as_dict(),
        "b_lines_auc_per_recording": merged.as_dict(),
        "b_lines_alone_auc_per_recording": alone.as_dict(),
    }


def _show(figures: dict[str, dict[str, object]], marked: Sequence[RealFrame]) -> None:
    patients = len({frame.patient for frame in marked})
    table = Table(title=f"{len(marked)} annotated frames of {patients} patients, each unseen")
    table.add_column("figure")
    for way in figures:
        table.add_column(way, justify="right")
    names = list(figures[next(iter(figures))]["annotated"])  # type: ignore[call-overload]
    for name in names:
        for kind in ("dice_pooled", "dice_tolerant_3px"):
            values = [f["annotated"][name][kind] for f in figures.values()]  # type: ignore[index]
            table.add_row(f"{name}, {kind[5:].replace('_', ' ')}", *map(_text, values))
    for kind in ("a_lines_auc_per_frame", "b_lines_auc_per_recording"):
        values = [f[kind]["value"] for f in figures.values()]  # type: ignore[index]
        table.add_row(kind.replace("_", " "), *map(_text, values))
    Console().print(table)


def _text(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"
