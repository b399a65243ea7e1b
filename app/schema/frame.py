"""One frame in the JSON: its score, what may be shown of it, and what else it shows."""

from __future__ import annotations

from pydantic import Field, NonNegativeFloat, NonNegativeInt

from app.schema.entry import ConcernEntry, Entry, Level, Share


class ClassFraction(Entry):
    """Share of the sector's pixels under each class; null without a mask."""

    rib: Share = Field(default=None, ge=0, le=1)
    pleura: Share = Field(default=None, ge=0, le=1)
    a_line: Share = Field(default=None, ge=0, le=1)
    b_line: Share = Field(default=None, ge=0, le=1)
    confluence: Share = Field(default=None, ge=0, le=1)


class SpaceEntry(Entry):
    """One intercostal space; limits 0…1 along the aperture, left to right."""

    start: float
    end: float
    arc_mm: NonNegativeFloat = Field(description="Readable pleural arc.")
    blas: float = Field(ge=0, le=1)
    integrated: float = Field(ge=0, le=1)
    confluent: float = Field(ge=0, le=1)
    b_lines: NonNegativeInt


class MeasureEntry(Entry):
    """A number, or why there is none."""

    value: float | None
    reason: str | None = None
    nominal: bool = Field(default=False, description="True: in nominal millimetres.")
    at_most: bool = Field(default=False, description="True: the real value is this or smaller.")


class FindingsEntry(Entry):
    """What a frame shows besides the score."""

    pleura_percent: MeasureEntry = Field(description="As SlicerUltrasound and OHIF define it.")
    pleural_depth_mm: MeasureEntry
    pleural_thickness_mm: MeasureEntry
    pleural_roughness_mm: MeasureEntry
    pleural_breaks: MeasureEntry
    rib_count: MeasureEntry
    a_line_count: MeasureEntry
    a_line_spacing_mm: MeasureEntry
    a_line_depths_mm: tuple[float, ...] = Field(description="From shallow to deep.")
    a_lines_repeat: bool | None = Field(
        description="Whether one lies where a repeat of the pleural line must; null: not known."
    )


class FrameEntry(Entry):
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
    trust: Level = Field(description="ok, a number with a warning, or none.")
    low: Share = Field(
        default=None, ge=0, le=1, description="The true value is above this 19 times in 20."
    )
    high: Share = Field(
        default=None, ge=0, le=1, description="The true value is below this 19 times in 20."
    )
    concerns: tuple[ConcernEntry, ...] = Field(default=(), description="The gravest first.")
    worst_space: Share = Field(default=None, ge=0, le=1, description="BLAS of the worst space.")
    integrated: Share = Field(default=None, ge=0, le=1, description="Depth-integrated share.")
    confluent: Share = Field(default=None, ge=0, le=1, description="Share under confluence.")
    geometry: str = Field(default="columns", description="On which geometry the score stands.")
    calibrated: bool = Field(default=False, description="False: millimetres are nominal ones.")
    spaces: tuple[SpaceEntry, ...] = Field(default=(), description="Left to right.")
    findings: FindingsEntry | None = Field(default=None, description="Null without a mask.")
