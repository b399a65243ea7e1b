"""The JSON that `pleura analyze` writes, schema 1: fields are only ever added, never renamed.

A number that is not known is null, never 0; a value that is no number cannot be written at all.
"""

from __future__ import annotations

import json
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, NonNegativeFloat, NonNegativeInt, PositiveInt

NOTICE: Literal["Research and training use; not for diagnosis"] = (
    "Research and training use; not for diagnosis"
)

Share = float | None


class _Entry(BaseModel):
    model_config = ConfigDict(frozen=True, allow_inf_nan=False, populate_by_name=True)


class SourceEntry(_Entry):
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


class ModelEntry(_Entry):
    """Which network made the masks."""

    name: str
    version: str
    sha256: str = Field(description="SHA-256 of the very bytes that ran, hexadecimal.")


class SectorEntry(_Entry):
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


class ClassFraction(_Entry):
    """Share of the sector's pixels under each class; null without a mask."""

    rib: Share = Field(default=None, ge=0, le=1)
    pleura: Share = Field(default=None, ge=0, le=1)
    a_line: Share = Field(default=None, ge=0, le=1)
    b_line: Share = Field(default=None, ge=0, le=1)
    confluence: Share = Field(default=None, ge=0, le=1)


class FrameEntry(_Entry):
    """One reported frame."""

    index: NonNegativeInt = Field(description="Frame number in the source, from 0.")
    time_s: float | None = Field(description="Seconds from the first frame; null for a still.")
    blas: Share = Field(ge=0, le=1, description="B-line Artifact Score; null: see reason.")
    blas_paper: Share = Field(
        ge=0, le=1, description="Formula of Howell et al., Ultrasonics 140 (2024) 107251."
    )
    reason: str | None = Field(description="Why there is no score; null when there is one.")
    b_lines: NonNegativeInt | None = Field(description="B-lines in all intercostal spaces.")
    class_fraction: ClassFraction


class Summary(_Entry):
    """Over the reported frames; scores over those that have one."""

    frames: NonNegativeInt = Field(description="Frames reported.")
    scored: NonNegativeInt = Field(description="Frames with a score.")
    blas_median: Share = Field(ge=0, le=1)
    blas_p90: Share = Field(ge=0, le=1, description="90th percentile: the worst moment.")
    blas_max: Share = Field(ge=0, le=1)
    b_lines_max: NonNegativeInt | None
    reasons: dict[str, PositiveInt] = Field(description="Frames without a score by reason.")


class Analysis(_Entry):
    """One analysed source."""

    schema_: Literal[1] = Field(default=1, alias="schema")
    notice: Literal["Research and training use; not for diagnosis"] = NOTICE
    pleura: str = Field(description="Version of Pleura that wrote this.")
    source: SourceEntry
    model: ModelEntry
    every: PositiveInt = Field(default=1, description="Each N-th frame was reported.")
    sector: SectorEntry | None = Field(description="Null when no ultrasound sector was found.")
    files: tuple[str, ...] = Field(default=(), description="Files written beside this one.")
    frames: tuple[FrameEntry, ...]
    summary: Summary


def json_schema() -> dict[str, object]:
    """Return the schema of the JSON file, as `docs/analysis.schema.json` holds it."""
    schema = Analysis.model_json_schema(mode="serialization")
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}


if __name__ == "__main__":
    print(json.dumps(json_schema(), indent=1))
