"""A folder of pictures as a recording: one frame a file, in the order of their numbers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from capture.errors import CaptureError, ClipError, SourceUnavailable
from capture.playable import Playable
from capture.still import STILL_SUFFIXES, picture_size, read_still
from capture.wording import quoted

if TYPE_CHECKING:
    from pathlib import Path

    from capture.grey import Grey

FOLDER_FPS = 25.0
"""A folder states no rate: `media_s` counts on as if it had been this one."""

MOST_PICTURES = 20_000


def open_folder(path: Path) -> Playable:
    """Open the PNG, JPEG, BMP and TIFF files of a folder as one recording.

    They are ordered by name with numbers read as numbers ("2.png" before "10.png"); other and
    hidden files are passed over. `fps` stays None.

    Raises
    ------
    SourceUnavailable
        If the folder may not be read.
    ClipError
        If it holds no picture, or pictures of several sizes.
    """
    name = quoted(path)
    try:
        files = [
            file
            for file in path.iterdir()
            if file.suffix.lower() in STILL_SUFFIXES
            and not file.name.startswith(".")
            and file.is_file()
        ]
    except OSError:
        raise SourceUnavailable(
            f"The folder {name} may not be read; ask for permission or copy it."
        ) from None
    if not files:
        raise ClipError(
            f"The folder {name} holds no pictures; put PNG, JPEG, BMP or TIFF files into it."
        )
    if len(files) > MOST_PICTURES:
        raise ClipError(
            f"The folder {name} holds more than {MOST_PICTURES} pictures; split it into several."
        )
    files.sort(key=_natural)
    _check_sizes(files, name)
    times_s = [index / FOLDER_FPS for index in range(len(files))]
    return Playable(path.name or "folder", _Files(files), times_s)


def _check_sizes(files: list[Path], name: str) -> None:
    first: tuple[int, int] | None = None
    for file in files:
        try:
            size = picture_size(file)
        except CaptureError:
            continue  # a damaged one becomes a gap when it is read
        first = first or size
        if size != first:
            raise ClipError(
                f"The folder {name} holds pictures of {first[0]} × {first[1]} and {size[0]} × "
                f"{size[1]} pixels; keep one size in a folder."
            )


class _Files:
    def __init__(self, files: list[Path]) -> None:
        self._files = files

    def __len__(self) -> int:
        return len(self._files)

    def read(self, index: int) -> Grey:
        return read_still(self._files[index])

    def close(self) -> None:
        return


def _natural(path: Path) -> tuple[tuple[int, int, str], ...]:
    # "a10" after "a9": runs of digits compare as numbers, and before letters.
    parts = re.findall(r"(\d+)|(\D+)", path.name.casefold())
    return tuple((0, int(number), "") if number else (1, 0, text) for number, text in parts)
