"""The files of one analysed source: hidden until whole, then all of them under their final names.

A run replaces what an earlier run wrote and nothing else: the JSON lists its companions.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Self

from pydantic import ValidationError

from app.schema import Written
from capture.errors import RecordingError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType

SUFFIXES = (".json", ".csv", ".picture.png", ".overlay.mp4", ".overlay.png", ".masks.npz")
LONGEST_STEM = 180


def name_sources(texts: Sequence[str]) -> list[str]:
    """Give each source of a run a stem of its own for its results.

    Parameters
    ----------
    texts : sequence of str
        Sources as given: paths of files and folders, "phantom:…".

    Returns
    -------
    list of str
        File name without its ending, a folder's name, "phantom". The second of one stem gets
        "-2", the third "-3"; upper and lower case count as one, as some disks hold them so.
    """
    taken: set[str] = set()
    names = []
    for text in texts:
        stem = _stem(text)
        name, number = stem, 1
        while name.casefold() in taken:
            number += 1
            name = f"{stem}-{number}"
        taken.add(name.casefold())
        names.append(name)
    return names


class Outputs:
    """Context manager: files are begun with `begin` and appear when `publish` is called.

    Leaving without `publish`, by an error or an interrupt, leaves nothing behind and an earlier
    result as it was.

    Parameters
    ----------
    folder : Path
        Where the results go; it exists.
    stem : str
        What their names begin with.

    Raises
    ------
    RecordingError
        When the folder cannot be written to.
    """

    def __init__(self, folder: Path, stem: str) -> None:
        self._folder, self._stem = folder, stem
        self._hidden = folder / f".{stem}.partial"
        self._begun: list[str] = []
        self._earlier = _files_of(folder / f"{stem}.json")

    def begin(self, suffix: str) -> Path:
        """Path to write the file `<stem><suffix>` to, one of `SUFFIXES`, for the time being.

        Raises
        ------
        RecordingError
            When a file of that name is there and no earlier run wrote it.
        """
        name = self._stem + suffix
        if name not in self._earlier and (self._folder / name).exists():
            raise RecordingError(
                f"{name} is already in the output folder and is no earlier result of this command: "
                "move it or choose another folder with -o."
            )
        self._begun.append(name)
        return self._hidden / name

    @property
    def companions(self) -> tuple[str, ...]:
        """Names of the files begun so far, without the JSON."""
        return tuple(sorted(name for name in self._begun if not name.endswith(".json")))

    def publish(self) -> None:
        """Let the files appear, the JSON last; what only an earlier run wrote goes."""
        for name in self._earlier - set(self._begun):
            (self._folder / name).unlink(missing_ok=True)
        for name in sorted(self._begun, key=lambda name: name.endswith(".json")):
            part = self._hidden / name
            part.chmod(0o600)  # it may hold pictures: for this user alone
            with part.open("rb+") as stream:
                os.fsync(stream.fileno())
            part.replace(self._folder / name)

    def __enter__(self) -> Self:
        try:
            self._clear()
            self._hidden.mkdir(mode=0o700)
        except OSError as error:
            raise RecordingError(
                f"The output folder cannot be written to ({error.strerror}): "
                "choose another one with -o."
            ) from error
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._clear()

    def _clear(self) -> None:
        """Remove the hidden folder, that of a killed run too, and nothing that is not ours."""
        if self._hidden.is_dir():
            for suffix in SUFFIXES:
                for ending in ("", ".partial"):
                    (self._hidden / (self._stem + suffix + ending)).unlink(missing_ok=True)
            self._hidden.rmdir()


def _stem(text: str) -> str:
    if text.strip().partition(":")[0] == "phantom":
        return "phantom"
    path = Path("".join(sign if sign.isprintable() else "_" for sign in text))
    try:
        is_folder = path.is_dir()
    except OSError:  # a name that no file can have
        is_folder = False
    if is_folder:
        name = path.resolve().name
    else:
        lettered = any(character.isalpha() for character in path.suffix)
        name = path.stem if lettered else path.name
    return name.encode(errors="replace")[:LONGEST_STEM].decode(errors="ignore") or "source"


def _files_of(path: Path) -> set[str]:
    """Names of the files that an earlier run wrote with this JSON, itself included."""
    try:
        earlier = Written.model_validate_json(path.read_bytes())
    except (OSError, ValidationError):
        return set()
    ours = {path.stem + suffix for suffix in SUFFIXES}
    return {path.name} | (ours & set(earlier.files))
