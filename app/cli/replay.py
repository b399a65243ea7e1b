"""`pleura replay`: a recorded session again, in the window or against its own results."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from app.session_check import Verdict

SESSION = "Folder of a recorded session."
CHECK = "Run the network over the recorded pictures again and compare with the recorded results."
MODEL = "ONNX model with its manifest beside it, instead of the shipped one."


def replay(
    session: Annotated[Path, typer.Argument(metavar="SESSION", help=SESSION)],
    check: Annotated[bool, typer.Option("--check", help=CHECK)] = False,
    model: Annotated[Path | None, typer.Option("--model", metavar="ONNX", help=MODEL)] = None,
) -> None:
    """Show a session in the window; with --check, compare it with its own results instead.

    On the same kind of processor and runtime masks and numbers must be identical; elsewhere a Dice
    of 0.999 for each class and 0.001 of the score are allowed. The first difference is named.

    Exit code: 0 it holds, 1 it differs or nothing could be compared, 2 not possible.

    Example: pleura replay recordings/20260101T120000Z-000 --check
    """
    from app.cli.passphrase import offer_passphrase
    from capture.lock_keys import unlock_folder

    offer_passphrase([session])
    unlock_folder(session)  # a wrong passphrase is told here, not in the window
    if not check:
        from app.ui.application import run_window

        raise typer.Exit(run_window(str(session)))
    from rich.console import Console
    from rich.progress import Progress

    from app.model import load_model
    from app.session_check import check_session
    from capture.record_read import read_log

    segmenter = load_model(model)
    console = Console(stderr=True)
    with Progress(console=console, transient=True, disable=not console.is_terminal) as progress:
        task = progress.add_task("replay", total=len(read_log(session).rows))
        verdict = check_session(session, segmenter, lambda: progress.advance(task))
    print(told(verdict), file=sys.stdout if verdict.holds else sys.stderr)
    if not verdict.holds:
        raise typer.Exit(1)


def told(verdict: Verdict) -> str:
    """Tell a verdict in one line."""
    compared = verdict.results - verdict.left_out
    if compared == 0:
        return "Nothing could be compared: the session holds no result with its picture."
    parts = [f"{compared} of {verdict.results} results compared"]
    parts.append(f"{verdict.identical} identical")
    if verdict.judged < compared:
        without = compared - verdict.judged
        parts.append(f"{without} of them without the verdict, which hangs on what came before")
    if verdict.close:
        parts.append(f"{verdict.close} within what another processor or runtime may differ by")
    if verdict.first is not None:
        parts.append(f"first difference: {verdict.first}")
    return ", ".join(parts) + "."
