"""The file that keeps a person's corrections of one recording (`docs/review.md` tells its fields).

It holds no picture. It appears only when whole, so a crash leaves the last saved state.
"""

from __future__ import annotations

import os
import zlib
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
import platformdirs
from pydantic import BaseModel, ConfigDict, Field, NonNegativeInt, ValidationError

from app.desk.notebook import Judged, Network, Status
from app.session import Mask
from capture.errors import RecordingError, SectorError
from capture.recording import NOTICE
from capture.sector import read_sector
from models.marks import FrameMarks

if TYPE_CHECKING:
    from collections.abc import Iterable

    from capture.frame import Frame

SUFFIX = ".review.json"
_LARGEST = 256 << 20


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


class Origin(_Part):
    """Which recording: its name, and a fingerprint of its first picture."""

    name: str = Field(min_length=1, max_length=200, pattern=r"^[^/\\]+$")
    frames: NonNegativeInt
    size: tuple[int, int] = Field(description="Width, height of the pictures.")
    crc32: int = Field(ge=0, lt=2**32, description="Of the first picture's middle half, grey.")


class Entry(_Part):
    """One judged frame."""

    frame: NonNegativeInt
    status: Status
    by: str = Field(description='Such as "corrected by a person"; in every export too.')
    changed_utc: str = Field(max_length=40)
    score: float | None = Field(ge=0, le=1, description="Of the network, as it was shown.")
    sector: dict[str, Any]
    marks: FrameMarks
    network: Mask | None = Field(description="The network's own labels, never changed.")
    model: Network | None = Field(description="Which network that was.")


class ReviewFile(_Part):
    """The whole file."""

    kind: Literal["review"] = "review"
    schema_: Literal[1] = Field(default=1, alias="schema")
    notice: str = NOTICE
    source: Origin
    frames: tuple[Entry, ...]


def origin_of(name: str, frames: int, first: Frame) -> Origin:
    """Tell a recording from all others of the same name.

    Only the middle of its first picture counts: names that stand at the edges leave no trace.
    """
    height, width = first.image.shape
    middle = first.image[height // 4 : -(-3 * height // 4), width // 4 : -(-3 * width // 4)]
    crc = zlib.crc32(np.ascontiguousarray(middle).data)
    return Origin(name=name, frames=frames, size=first.size, crc32=crc)


def review_folder() -> Path:
    """Where corrections are kept when nobody says where."""
    return Path(platformdirs.user_data_dir("pleura", appauthor=False)) / "review"


def review_path(folder: Path, origin: Origin) -> Path:
    """Name the file of a recording; the name of the recording is in it, not on it."""
    return folder / f"{origin.crc32:08x}-{origin.frames}{SUFFIX}"


def content_of(origin: Origin, entries: Iterable[Judged]) -> ReviewFile:
    """Gather what is to be saved."""
    frames = tuple(
        Entry(
            frame=each.frame,
            status=each.status,
            by=each.status.by,
            changed_utc=each.changed_utc,
            score=each.score,
            sector=asdict(each.sector),
            marks=each.marks,
            network=each.network,
            model=each.model,
        )
        for each in sorted(entries, key=lambda each: each.frame)
    )
    return ReviewFile(source=origin, frames=frames)


def save_review(path: Path, content: ReviewFile) -> None:
    """Write the file, whole or not at all.

    Raises
    ------
    RecordingError
        If it cannot be written.
    """
    partial = path.with_name(path.name + ".partial")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with partial.open("w", encoding="utf-8") as file:
            file.write(content.model_dump_json(by_alias=True) + "\n")
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
    except OSError as error:
        raise RecordingError(
            f"The corrections cannot be saved ({error.strerror}): free some space, or choose "
            "another folder with --corrections."
        ) from error


def load_review(path: Path) -> tuple[Judged, ...]:
    """Read the corrections of a recording; none where there is no file.

    Raises
    ------
    RecordingError
        If the file is damaged; it is left as it is.
    """
    if not path.is_file():
        return ()
    try:
        if path.stat().st_size > _LARGEST:
            raise ValueError("too large")
        content = ReviewFile.model_validate_json(path.read_text(encoding="utf-8"))
        if any(each.marks.b_lines and not each.marks.pleura for each in content.frames):
            raise ValueError("B-lines without a pleural line")
        entries = tuple(
            Judged(
                each.frame,
                each.status,
                each.marks,
                each.network,
                each.score,
                read_sector(each.sector),
                each.changed_utc,
                each.model,
            )
            for each in content.frames
        )
    except (OSError, ValueError, ValidationError, SectorError, RecursionError) as error:
        raise RecordingError(
            f"The corrections in {path.name} cannot be read: move the file away to begin anew, or "
            "choose another folder with --corrections."
        ) from error
    return entries
