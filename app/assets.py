"""Files that are shipped with Pleura."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path


def asset(name: str) -> Path:
    """Path of a shipped file, such as `lung.onnx`.

    Raises
    ------
    FileNotFoundError
        If this installation does not have it.
    """
    path = Path(str(files("assets"))) / name
    if not path.is_file():
        raise FileNotFoundError(f"{name} is missing in this installation; install Pleura again.")
    return path
