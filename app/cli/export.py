"""`pleura export`: turns a checkpoint into a model file with its manifest."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from models.errors import ModelRejected

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

PICTURES = 128
SKIPPED = 500_000
"""Phantom scenes beyond those that a training is checked with."""

_NEEDS = 'Export needs more libraries; run: pip install "pleura[train]"'


def export(
    checkpoint: Annotated[Path, typer.Argument(help="last.safetensors of a training.")],
    out: Annotated[
        Path, typer.Option("-o", "--out", metavar="ONNX", help="Model file to write.")
    ] = Path("lung.onnx"),
    name: Annotated[str, typer.Option(help="Name of the model.")] = "pleura-lung",
    version: Annotated[str, typer.Option(help="Version of the model.")] = "0.1.0",
    weights: Annotated[
        Path | None,
        typer.Option(metavar="SAFETENSORS", help="Also keep the weights there, to train on from."),
    ] = None,
    int8: Annotated[
        bool,
        typer.Option("--int8/--float32", help="Integer convolutions: 2 to 3 times as fast."),
    ] = True,
    figures: Annotated[
        Path | None,
        typer.Option(metavar="JSON", help="What `pleura evaluate --json` wrote, for the manifest."),
    ] = None,
) -> None:
    """Write a model and, beside it, its manifest with the checksum.

    Nothing is written when ONNX Runtime gives another answer than torch (by more than 0.0001), or
    when the INT8 form marks other masks (pooled Dice of a class under 0.95).

    Example: pleura export runs/first/last.safetensors -o lung.onnx
    """
    try:
        from models.training.checkpoint import load_network, save_weights
        from models.training.export import export as write
    except ImportError as error:
        typer.echo(_NEEDS, err=True)
        raise typer.Exit(2) from error
    from app.cli.evaluate import read_figures

    load_network(checkpoint)  # a wrong file is told before the pictures are made
    metrics = None if figures is None else read_figures(figures)
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        pictures = _pictures() if int8 else None
        card = write(
            checkpoint, out, name=name, version=version, metrics=metrics, pictures=pictures
        )
        if weights is not None:
            save_weights(checkpoint, weights)
    except OSError as error:
        raise ModelRejected(
            f"{out.name} cannot be written ({error.strerror}); choose another place with -o."
        ) from error
    print(f"{out.name}: {card.name} {card.version}, SHA-256 {card.sha256}")
    print(f"{out.with_suffix('.json').name}: its manifest")


def _pictures() -> NDArray[np.uint8]:
    """Make what the integers' ranges are taken from, and as much again to check them."""
    import numpy as np

    from augment.shards import make_sample
    from augment.training_scenes import VALIDATION_SEED

    seeds = range(VALIDATION_SEED + SKIPPED, VALIDATION_SEED + SKIPPED + 2 * PICTURES)
    return np.stack([make_sample(seed, seed % 300)[0] for seed in seeds])
