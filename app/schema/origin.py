"""Where the numbers come from: recording, network, sector."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, NonNegativeFloat, NonNegativeInt, PositiveInt

from app.schema.entry import Entry


class SourceEntry(Entry):
    """What was read."""

    name: str = Field(description="File, folder or phantom name; never a path.")
    width: PositiveInt = Field(description="Pixels.")
    height: PositiveInt = Field(description="Pixels.")
    fps: NonNegativeFloat | None = Field(description="Frames per second; null when not stated.")
    frames: NonNegativeInt = Field(description="Frames that could be decoded.")
    incomplete: str | None = Field(
        default=None,
        description="Why the recording broke off before its end; null when it did not.",
    )


class ModelEntry(Entry):
    """Which network made the masks."""

    name: str
    version: str
    sha256: str = Field(description="SHA-256 of the very bytes that ran, hexadecimal.")


class SectorEntry(Entry):
    """Where the ultrasound lies in the picture, picture pixels."""

    size: tuple[PositiveInt, PositiveInt] = Field(description="Width, height of the picture.")
    box: tuple[int, int, int, int] = Field(description="x, y, width, height.")
    kind: Literal["fan", "linear", "rays", "columns"]
    apex: tuple[float, float] | None = Field(description="Where all beams meet, x, y.")
    radius_px: float = Field(description="Apex to skin.")
    depth_px: float = Field(description="Skin to the deepest sample.")
    left_deg: float = Field(description="Outermost beam, degrees from the vertical, left negative.")
    right_deg: float
    mm_per_px: float | None = Field(description="Null when uncalibrated.")
    origin: Literal["detected", "manual", "file", "device"]
    confidence: float = Field(ge=0, le=1, description="How well the outline fits.")
    scale_origin: Literal["dicom", "ruler", "preset", "manual"] | None = Field(
        default=None, description="Where mm_per_px comes from."
    )
    scale_note: str | None = Field(
        default=None, description="When sources disagree about the scale: which one counts."
    )
