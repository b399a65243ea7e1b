"""`pleura model`: which models may run on this computer, and how another one is added."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from models.errors import ModelRejected

if TYPE_CHECKING:
    from models.manifest import Manifest

FILE = "ONNX model with its manifest (same name, .json) beside it."
YES = "Trust it without a question; for those who made it themselves."
HASH = "SHA-256 of the model, or its first eight or more digits."

model = typer.Typer(
    no_args_is_help=True,
    help="Models that may run here: a model is a program, so each is trusted by its hash only.",
)


@model.command()
def add(
    file: Annotated[Path, typer.Argument(metavar="FILE", help=FILE)],
    yes: Annotated[bool, typer.Option("--yes", help=YES)] = False,
) -> None:
    """Show what a model says of itself and ask whether it may run on this computer.

    Nothing of it runs before the answer. What it says of itself is not checked by anybody: trust it
    only if you know who made it. The file stays where it is.

    Exit code: 0 trusted, 1 not trusted, 2 not possible.

    Example: pleura model add mine.onnx
    """
    from app.trusted import is_trusted, trust
    from models.manifest import load_manifest
    from models.segmenter import load_segmenter, read_checked

    card = load_manifest(file.with_suffix(".json"))
    size = len(read_checked(file, card))
    for name, text in described(card, size):
        typer.echo(f"{name:>12}  {text}")
    if is_trusted(card.sha256):
        typer.echo("This model is trusted already.")
        return
    if not yes and not _answer():
        typer.echo("Not trusted; nothing was changed.", err=True)
        raise typer.Exit(1)
    loaded = load_segmenter(file)
    if loaded.manifest.sha256 != card.sha256:
        raise ModelRejected(f"{file.name} changed while it was looked at; look at it once more.")
    trust(card, size)
    typer.echo(f"Trusted from now on: {_plain(card.name)} {_plain(card.version)}.")


@model.command("list")
def list_() -> None:
    """List the models that may run on this computer.

    Example: pleura model list
    """
    from app.trusted import shipped_hashes, trusted_models

    for sha256 in sorted(shipped_hashes()):
        typer.echo(f"{sha256}  shipped with Pleura")
    for each in trusted_models():
        name = f"{_plain(each.name)} {_plain(each.version)}"
        typer.echo(f"{each.sha256}  {name}, {each.megabytes:.1f} MB, added {each.added_utc}")


@model.command()
def forget(sha256: Annotated[str, typer.Argument(metavar="HASH", help=HASH)]) -> None:
    """Trust a model no longer; its file stays.

    Example: pleura model forget 0123456789ab
    """
    from app.trusted import forget as take_off

    gone = take_off(sha256)
    typer.echo(f"No longer trusted: {_plain(gone.name)} {_plain(gone.version)}.")


def described(card: Manifest, size: int) -> list[tuple[str, str]]:
    """Tell what a manifest says, as pairs of a name and one line without control signs."""
    frames = "one frame" if card.input.channels == 1 else f"{card.input.channels} frames"
    lines = [
        ("name", f"{card.name} {card.version}"),
        ("sha256", card.sha256),
        ("size", f"{size / 1e6:.1f} MB"),
        ("sees", f"{frames}, {card.input.form}"),
        ("licence", card.licence),
        ("use", card.intended_use),
    ]
    if (made := card.training) is not None:
        real = "unknown" if made.real_frames is None else str(made.real_frames)
        lines += [
            ("network", made.network),
            ("learnt from", f"{made.frames} pictures, {real} of them real and annotated"),
        ]
    lines += [("limits", limit) for limit in card.limits]
    return [(name, _plain(text)) for name, text in lines]


def _plain(text: str, longest: int = 300) -> str:
    """Take out what could steer a terminal, and what is too long to be read."""
    return "".join(sign if sign.isprintable() else "?" for sign in text)[:longest]


def _answer() -> bool:
    if not sys.stdin.isatty():
        raise ModelRejected(
            "Nobody can be asked here: run `pleura model add` in a terminal, or give --yes."
        )
    return typer.confirm("What it says of itself is not checked. May it run on this computer?")
