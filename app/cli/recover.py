"""`pleura recover`: recordings that were cut off, made whole as far as they go."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from capture.errors import RecordingError


def recover(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Folder that recordings go to.")],
    only_list: Annotated[
        bool, typer.Option("--list", help="Only say what was cut off; change nothing.")
    ] = False,
) -> None:
    """Finish recordings that a crash, a full disk or a power cut left unfinished.

    Exit code: 0 all finished or none there, 1 some hold nothing, 2 not possible.

    Example: pleura recover recordings
    """
    from app.cli.passphrase import offer_passphrase
    from capture.record_recover import finish, leftovers

    if not folder.is_dir():
        raise RecordingError("There is no folder of that name: give the one that recordings go to.")
    found = leftovers(folder)
    if not only_list and any(left.locked for left in found):
        offer_passphrase(left.folder for left in found)
        found = leftovers(folder)
    if not found:
        print("No recording was cut off.")
    failed = 0
    for left in found:
        if only_list:
            what = f"{left.frames} pictures, {left.seconds:.1f} s"
            print(f"{left.folder.name}: {'encrypted' if left.locked else what}")
            continue
        try:
            final, frames = finish(left.folder)
        except RecordingError as error:
            failed += 1
            typer.echo(str(error), err=True)
        else:
            print(f"{final.name}: {frames} pictures recovered.")
    if failed:
        raise typer.Exit(1)
