"""The passphrase of an encrypted recording: asked for unseen, or from the environment."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import typer

from capture.errors import RecordingError
from capture.lock_keys import LOCKED, SHORTEST, TOO_SHORT, VARIABLE, check_library, is_locked

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

NO_TERMINAL = (
    "There is no terminal to ask for the passphrase: give it by the environment variable "
    f"{VARIABLE}."
)


def new_passphrase() -> str:
    """Take the passphrase for a new recording; it is asked for twice.

    Raises
    ------
    RecordingError
        When it is too short, there is nobody to ask, or the library is missing.
    """
    check_library()
    given = os.environ.get(VARIABLE) or None
    if given is None:
        if not sys.stdin.isatty():
            raise RecordingError(NO_TERMINAL)
        typer.echo("Without the passphrase nobody can read the recording; keep it safe.", err=True)
        given = str(typer.prompt("Passphrase", hide_input=True, confirmation_prompt=True, err=True))
    if len(given) < SHORTEST:
        raise RecordingError(TOO_SHORT)
    return given


def offer_passphrase(folders: Iterable[Path]) -> None:
    """Ask for the passphrase once if one of these folders is encrypted and none is given.

    It is kept in this process's own environment, where every reader looks for it.

    Raises
    ------
    RecordingError
        When it is needed and there is nobody to ask.
    """
    if os.environ.get(VARIABLE) or not any(is_locked(folder) for folder in folders):
        return
    if not sys.stdin.isatty():
        raise RecordingError(LOCKED)
    os.environ[VARIABLE] = str(typer.prompt("Passphrase", hide_input=True, err=True))
