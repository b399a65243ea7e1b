"""`pleura export`: turns a checkpoint into a model file with its manifest and its card."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from models.errors import ModelRejected
from models.manifest import load_manifest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.manifest import Figures, Manifest
    from models.training.variants import Precision, Trial, Variant

FRAMES = 128

_NEEDS = 'Export needs more libraries; run: pip install "pleura[train]"'

Checkpoint = Annotated[
    Path,
    typer.Argument(help="last.safetensors of a training; or a manifest (.json), for --card alone."),
]
Out = Annotated[Path, typer.Option("-o", "--out", metavar="ONNX", help="Model file to write.")]
Weights = Annotated[
    Path | None,
    typer.Option(metavar="SAFETENSORS", help="Also keep the weights there, to train on from."),
]
PrecisionName = Annotated[
    str,
    typer.Option(
        metavar="FORM",
        help="float32, float16 or int8; auto tries all and takes the quickest that is kept.",
    ),
]
FigureFiles = Annotated[
    list[Path] | None,
    typer.Option(
        "--figures",
        metavar="JSON",
        help="What `pleura evaluate --json` wrote, for the manifest; may be repeated.",
    ),
]
Recipes = Annotated[
    list[Path] | None,
    typer.Option(
        "--recipe",
        metavar="TOML",
        help="Recipe it was trained by; repeat it for each stage, in order.",
    ),
]
RealFrames = Annotated[
    int | None, typer.Option(min=0, help="Annotated real frames it learnt from; else the recipe's.")
]
RealPatients = Annotated[int | None, typer.Option(min=0, help="Patients of the real frames.")]
Card = Annotated[
    Path | None, typer.Option(metavar="MARKDOWN", help="Also write the model card there.")
]
Frames = Annotated[
    int, typer.Option(min=8, help="Held-out phantom frames on which the forms are judged.")
]
Slow = Annotated[
    bool,
    typer.Option("--slow-is-fine", help="Allow more than .15 of the time of the paper's U-Net."),
]


def export(
    checkpoint: Checkpoint,
    out: Out = Path("lung.onnx"),
    name: Annotated[str, typer.Option(help="Name of the model.")] = "pleura-lung",
    version: Annotated[str, typer.Option(help="Version of the model.")] = "0.1.0",
    weights: Weights = None,
    precision: PrecisionName = "auto",
    figures: FigureFiles = None,
    recipe: Recipes = None,
    real_frames: RealFrames = None,
    real_patients: RealPatients = None,
    card: Card = None,
    frames: Frames = FRAMES,
    slow_is_fine: Slow = False,
) -> None:
    """Write a model and, beside it, its manifest with the checksum.

    The float32, float16 and INT8 form are made; one is kept if it has at most 12 MB, its masks
    agree with those of float32 (Dice of each class .95) and its mean Dice on held-out phantom
    frames falls by .005 at most. Nothing is written when ONNX Runtime gives another answer than
    torch, by more than .0001, or preprocessing and network take over .15 of the paper's U-Net.

    Example: pleura export runs/lung/last.safetensors -o lung.onnx --recipe assets/recipes/lung.toml

    Example: pleura export assets/lung.json --card docs/model-card.md
    """
    if checkpoint.suffix == ".json":
        if card is None:
            raise ModelRejected("Say with --card where the model card of the manifest goes.")
        _write_card(card, load_manifest(checkpoint))
        return
    try:
        from app.cli.account import account_of
        from models.training.checkpoint import save_weights
        from models.training.export import export as write
    except ImportError as error:
        typer.echo(_NEEDS, err=True)
        raise typer.Exit(2) from error
    account = account_of(recipe or (), real_frames, real_patients)
    metrics, wish = _figures(figures), _precision(precision)
    trial = _trial(checkpoint, frames)
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        made = write(
            checkpoint, out, name=name, version=version, account=account, metrics=metrics,
            trial=trial, precision=wish, slow_is_fine=slow_is_fine, report=_show,
        )  # fmt: skip
        if weights is not None:
            save_weights(checkpoint, weights)
    except OSError as error:
        raise ModelRejected(
            f"{out.name} cannot be written ({error.strerror}); choose another place with -o."
        ) from error
    print(f"{out.name}: {made.name} {made.version}, SHA-256 {made.sha256}")
    print(f"{out.with_suffix('.json').name}: its manifest, {_kind(made)}")
    print(f"To use it: pleura model add {out.name}")
    if card is not None:
        _write_card(card, made)


def _trial(checkpoint: Path, frames: int) -> Trial:
    from app.cli.judging import bar
    from app.cli.trial import make_trial
    from models.training.checkpoint import load_network

    network, _ = load_network(checkpoint)  # a wrong file is told before the pictures are made
    with bar("held-out phantom frames", 2 * frames) as step:
        return make_trial(network.shape, frames, step)


def _precision(given: str) -> Precision | None:
    from models.training.variants import PRECISIONS

    if given == "auto":
        return None
    if given not in PRECISIONS:
        raise ModelRejected(f"--precision must be auto, {' or '.join(PRECISIONS)}.")
    return given


def _figures(files: list[Path] | None) -> dict[str, Figures] | None:
    from app.cli.evaluate import read_figures

    if not files:
        return None
    found: dict[str, Figures] = {}
    for path in files:
        found |= read_figures(path)
    return found


def _show(variants: Sequence[Variant]) -> None:
    """Print the table of the forms."""
    from rich.console import Console
    from rich.table import Table

    table = Table("form", "MB", "time / paper's U-Net", "Dice pooled", "per image", "agrees", "")
    for each in variants:
        figures = each.as_dict()
        names = ("megabytes", "time_to_paper", "dice_pooled", "dice_per_image", "least_agreement")
        cells = ["—" if (v := figures[k]) is None else f"{v:.3f}" for k in names]
        table.add_row(each.name, *cells, each.fault or "kept")
    Console().print(table)


def _kind(card: Manifest) -> str:
    return "" if card.training is None else card.training.network


def _write_card(path: Path, card: Manifest) -> None:
    from models.model_card import as_markdown

    try:
        path.write_text(as_markdown(card), encoding="utf-8")
    except OSError as error:
        raise ModelRejected(
            f"{path.name} cannot be written ({error.strerror}); choose another --card."
        ) from error
    print(f"{path.name}: its model card")
