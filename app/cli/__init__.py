"""The command line: one file a command, errors told in one sentence at one place.

Exit codes: 0 done, 1 done in part, 2 not possible (the sentence says what to do), 130 interrupted.
"""

from __future__ import annotations

import functools
import signal
from importlib import import_module
from typing import TYPE_CHECKING, Annotated, Any

import typer

from app.version import VERSION
from capture.errors import CaptureError
from models.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Callable

NOTICE = "Research and training use; not for diagnosis."
COMMANDS = (
    "live",
    "review",
    "analyze",
    "explain",
    "record",
    "replay",
    "recover",
    "phantom",
    "realism",
    "train",
    "train-gate",
    "compare",
    "adapt",
    "evaluate",
    "export",
    "exam",
    "bench",
    "soak",
    "doctor",
    "demo",
    "learn",
    "words",
)
GROUPS = ("mark", "model")
"""Commands with commands of their own."""

root = typer.Typer(
    name="pleura",
    help=f"Reads lung ultrasound: masks, and a live B-line Artifact Score. {NOTICE}",
    epilog=NOTICE,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode="rich",
    context_settings={"help_option_names": ["-h", "--help"]},
)


def main() -> None:
    """Run the command that the arguments name; the entry point `pleura`."""
    signal.signal(signal.SIGTERM, _interrupt)
    root(prog_name="pleura")


def _interrupt(number: int, frame: object) -> None:
    raise KeyboardInterrupt


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"pleura {VERSION}")
        raise typer.Exit


@root.callback()
def _pleura(
    version: Annotated[
        bool,
        typer.Option("--version", help="Show the version.", is_eager=True, callback=_show_version),
    ] = False,
) -> None:
    """Every command of Pleura begins here."""


def _told(command: Callable[..., Any]) -> Callable[..., Any]:
    """Turn what a person can mend into one sentence and an exit code, never a traceback."""

    @functools.wraps(command)
    def run(*args: Any, **kwargs: Any) -> Any:
        try:
            return command(*args, **kwargs)
        except (CaptureError, ModelError) as error:
            typer.echo(str(error), err=True)
            raise typer.Exit(2) from None
        except KeyboardInterrupt:
            typer.echo("Interrupted: what was already finished is kept.", err=True)
            raise typer.Exit(130) from None

    return run


def _add(name: str) -> None:
    """Add a command; one with further ways (`WAYS`) takes their names after its own."""
    own = name.replace("-", "_")
    module = import_module(f"app.cli.{own}")
    command = _told(getattr(module, own))
    ways: dict[str, Callable[..., Any]] = getattr(module, "WAYS", {})
    if not ways:
        root.command(name, epilog=NOTICE)(command)
        return
    group = typer.Typer(invoke_without_command=True, rich_markup_mode="rich")
    group.callback(epilog=NOTICE)(command)
    for way, judged in ways.items():
        group.command(way, epilog=NOTICE)(_told(judged))
    root.add_typer(group, name=name)


for _name in COMMANDS:
    _add(_name)

for _name in GROUPS:
    _group = getattr(import_module(f"app.cli.{_name}"), _name)
    for _part in _group.registered_commands:
        _part.callback, _part.epilog = _told(_part.callback), NOTICE
    root.add_typer(_group, name=_name, epilog=NOTICE)
