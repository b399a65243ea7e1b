"""What a training was made with, kept in its folder: nothing made otherwise is taken for it."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, TypeAlias

from models.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

NAME = "made-with.json"
"""File in the folder of each fold."""

MadeWith: TypeAlias = "Mapping[str, float | str]"
"""Name of a flag to its value; of a flag that names files, to a hash of what is in them."""

_FILES = {"start", "simulated", "marks", "folds"}
_OTHERS = {"recordings": "other recordings", "recipe": "another recipe"}
_ADVICE = "choose another --out or the same flags"


class MadeOtherwise(ModelError):
    """The folder holds what other flags made; its text is one sentence for the person."""


def claim(folder: Path, made_with: MadeWith) -> None:
    """Note in a folder what is made there; do nothing if that is noted already.

    Parameters
    ----------
    folder : Path
        Made when missing.
    made_with : mapping
        See `MadeWith`.

    Raises
    ------
    MadeOtherwise
        If something else is noted, or there is something without a note; the first flag that
        differs is named.
    """
    path = folder / NAME
    if path.exists():
        _compare(folder.name, _read(path), made_with)
        return
    if folder.is_dir() and any(folder.iterdir()):
        raise MadeOtherwise(
            f"{folder.name} does not say with which flags it was made; choose another --out."
        )
    folder.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(path.name + ".partial")
    partial.write_text(json.dumps(dict(made_with), indent=2) + "\n", encoding="utf-8")
    partial.replace(path)


def hash_of(paths: Iterable[Path]) -> str:
    """Hash names and content of files, whatever folder they lie in; 16 hexadecimal digits."""
    whole = hashlib.sha256()
    for path in sorted(paths, key=lambda path: path.name):
        content = hashlib.sha256(path.read_bytes()).hexdigest()
        whole.update(f"{path.name} {content}\n".encode())
    return whole.hexdigest()[:16]


def hash_of_sizes(paths: Iterable[Path]) -> str:
    """Hash names and sizes of files that are too large to be read each time."""
    lines = [f"{path.name} {path.stat().st_size}\n" for path in sorted(paths)]
    return hashlib.sha256("".join(lines).encode()).hexdigest()[:16]


def _compare(name: str, noted: MadeWith, wanted: MadeWith) -> None:
    for flag in sorted({*noted, *wanted}):
        before, now = noted.get(flag), wanted.get(flag)
        if before == now:
            continue
        if flag in _OTHERS:
            raise MadeOtherwise(f"{name} was made with {_OTHERS[flag]}; {_ADVICE}.")
        if flag in _FILES or before is None or now is None:
            raise MadeOtherwise(f"{name} was made with another --{flag}; {_ADVICE}.")
        told = f"--{flag} {before}" if before != "" else f"no --{flag}"
        raise MadeOtherwise(f"{name} was made with {told}; {_ADVICE}.")


def _read(path: Path) -> dict[str, float | str]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        found = None
    if not isinstance(found, dict):
        raise MadeOtherwise(
            f"{path.parent.name} has a damaged note of its flags; choose another --out."
        )
    return found
