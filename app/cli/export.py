"""`pleura export`: turns a checkpoint into a model file with its manifest."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from models.errors import ModelRejected

_NEEDS = 'Export needs more libraries; run: pip install "pleura[train]"'


def export(
    checkpoint: Annotated[Path, typer.Argument(help="last.safetensors of a training.")],
    out: Annotated[
        Path, typer.Option("-o", "--out", metavar="ONNX", help="Model file to write.")
    ] = Path("lung.onnx"),
    name: Annotated[str, typer.Option(help="Name of the model.")] = "pleura-lung",
    version: Annotated[str, typer.Option(help="Version of the model.")] = "0.1.0",
    figures: Annotated[
        Path | None,
        typer.Option(metavar="JSON", help="What `pleura evaluate --json` wrote, for the manifest."),
    ] = None,
) -> None:
    """Write a model and, beside it, its manifest with the checksum.

    Nothing is written when ONNX Runtime gives another answer than torch (by more than 0.0001).

    Example: pleura export runs/first/last.safetensors -o lung.onnx
    """
    try:
        from models.training.export import export as write
    except ImportError as error:
        typer.echo(_NEEDS, err=True)
        raise typer.Exit(2) from error
    from app.cli.evaluate import read_figures

    metrics = None if figures is None else read_figures(figures)
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        card = write(checkpoint, out, name=name, version=version, metrics=metrics)
    except OSError as error:
        raise ModelRejected(
            f"{out.name} cannot be written ({error.strerror}); choose another place with -o."
        ) from error
    print(f"{out.name}: {card.name} {card.version}, SHA-256 {card.sha256}")
    print(f"{out.with_suffix('.json').name}: its manifest")
