"""What both programs of the folder start with: `pleura`, and `pleura-window` for a double click."""

from __future__ import annotations

import multiprocessing
import sys
from pathlib import PurePath

WINDOW = "pleura-window"


def arguments(program: str, given: list[str]) -> list[str]:
    """Words after `pleura` for what a program of the folder was started with.

    Parameters
    ----------
    program : str
        Path of the program that was started.
    given : list of str
        What it was given: for the window nothing, a file that was dropped on it, or flags of
        `pleura live`; for the other whatever `pleura` takes.
    """
    if PurePath(program.replace("\\", "/")).stem != WINDOW or given[:1] == ["live"]:
        return given
    return ["live", *given]


def main() -> None:
    """Run the command that program and arguments name."""
    from app.cli import main as pleura

    sys.argv[1:] = arguments(sys.executable, sys.argv[1:])
    pleura()


if __name__ == "__main__":
    multiprocessing.freeze_support()
    main()
