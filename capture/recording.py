"""What a session folder holds: pictures of the sector alone, and one line of text for each.

`frames-000.mkv`, `frames-001.mkv` … hold the pixels of the sector's box, zeros outside the sector.
`frames.jsonl` begins with a `Head`; then come a `Part` before the pictures of each video file, a
`Row` for each picture and, when the session was ended, an `End`. `docs/recording.md` tells it in
words. Fields are only ever added.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Annotated, Any, Literal

import cv2
import numpy as np
from pydantic import BaseModel, ConfigDict, Field

from capture.errors import SectorError
from capture.sector import Sector, read_sector

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from capture.frame import Frame

FRAMES = "frames.jsonl"
RESULTS = "results.jsonl"
PARTIAL = ".partial"
NOTICE: Literal["Research and training use; not for diagnosis"] = (
    "Research and training use; not for diagnosis"
)


Count = Annotated[int, Field(ge=0, le=10**9)]


class _Line(BaseModel):
    model_config = ConfigDict(frozen=True, allow_inf_nan=False)


class Head(_Line):
    """First line: what this is."""

    kind: Literal["head"] = "head"
    schema_: Literal[1] = Field(default=1, alias="schema")
    notice: str = NOTICE
    started_utc: str = Field(max_length=32, description="ISO 8601; by the clock of the computer.")
    pleura: str = Field(default="", max_length=64, description="Version that wrote this.")
    live: bool = Field(description="True for a device, false for a recording or the phantom.")
    fps: float | None = Field(
        gt=0, le=1000, description="Pictures per second as the source states it."
    )
    origin_s: float = Field(description="Taken off the monotonic clock to give `grabbed_s`.")


class Part(_Line):
    """One video file and the sector whose pixels it holds."""

    kind: Literal["part"] = "part"
    part: Count
    file: str = Field(pattern=r"^frames-\d{3,6}\.(mkv|locked)$")
    sector: dict[str, Any] = Field(description="In the picture as it was grabbed, see `Sector`.")


class Row(_Line):
    """One picture that was written."""

    kind: Literal["frame"] = "frame"
    frame: Count = Field(description="0, 1, 2 …; a gap stands for pictures lost.")
    part: Count
    at: Count = Field(description="Which picture of the video file, from 0.")
    index: Count = Field(description="The source's own number.")
    grabbed_s: float = Field(description="When it was grabbed, seconds from `origin_s`.")
    media_s: float | None = Field(description="Place in a recording, seconds; null for a device.")
    colour: float = Field(ge=0, le=1, description="Share of coloured pixels before grey.")
    crc32: int = Field(ge=0, lt=2**32, description="CRC-32 of the pixels, row by row.")
    dropped: Count = Field(description="Pictures not recorded so far.")


class End(_Line):
    """Last line of a session that was ended and not cut off."""

    kind: Literal["end"] = "end"
    why: str = Field(max_length=400)
    frames: Count
    dropped: Count


@dataclass(frozen=True, slots=True)
class Packed:
    """One picture of the sector, encoded, with what is known of it.

    Parameters
    ----------
    sector : Sector
        Where its pixels lay in the picture that was grabbed.
    index, grabbed_s, media_s, colour
        As in `Frame`; `grabbed_s` on the monotonic clock.
    crc32 : int
        Of the raw pixels.
    data : bytes
        One packet of `record_codec.Encoder`.
    """

    sector: Sector
    index: int
    grabbed_s: float
    media_s: float | None
    colour: float
    crc32: int
    data: bytes


def locked_name(name: str) -> str:
    """Name of a text file of a session that is encrypted."""
    return name.removesuffix(".jsonl") + ".locked"


def sector_pixels(image: NDArray[np.uint8], sector: Sector) -> NDArray[np.uint8]:
    """Copy the sector's box out of a picture, zeros wherever it is not the sector.

    Returns
    -------
    (h, w) uint8
        An array of its own; nothing outside the sector is in it.

    Raises
    ------
    SectorError
        If the picture has another size than the sector belongs to.
    """
    crop = sector.crop(image)
    x, y, w, h = sector.box
    within = sector.mask()[y : y + h, x : x + w].view(np.uint8)
    out = np.zeros((h, w), np.uint8)
    cv2.copyTo(crop, within, out)
    return out


def boxed(sector: Sector) -> Sector:
    """Give the same sector in the picture that a session holds, which is its box."""
    x, y, w, h = sector.box
    apex = None if sector.apex is None else (sector.apex[0] - x, sector.apex[1] - y)
    return replace(sector, size=(w, h), box=(0, 0, w, h), apex=apex)


def crc_of(pixels: NDArray[np.uint8]) -> int:
    """CRC-32 of a picture's pixels, row by row."""
    return zlib.crc32(np.ascontiguousarray(pixels).data)


def packed(frame: Frame, sector: Sector, pixels: NDArray[np.uint8], data: bytes) -> Packed:
    """Join a picture's encoded pixels to what is known of it."""
    return Packed(
        sector, frame.index, frame.grabbed_s, frame.media_s, frame.colour, crc_of(pixels), data
    )


def sector_of(part: Part) -> Sector:
    """Read the sector of a part.

    Raises
    ------
    SectorError
        If it is not usable.
    """
    sector = read_sector(part.sector)
    if max(sector.box[2:]) > 4096:
        raise SectorError("The sector is not usable: it is larger than 4096 pixels.")
    return sector
