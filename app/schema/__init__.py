"""The JSON that `pleura analyze` writes; `python -m app.schema` prints its schema."""

from app.schema.analysis import Analysis, Written, json_schema
from app.schema.entry import NOTICE, ConcernEntry
from app.schema.frame import ClassFraction, FindingsEntry, FrameEntry, MeasureEntry, SpaceEntry
from app.schema.origin import ModelEntry, SectorEntry, SourceEntry
from app.schema.recording import (
    BreathEntry,
    CineEntry,
    MomentEntry,
    ReadingEntry,
    SlidingEntry,
    SpaceLinesEntry,
    Summary,
)

__all__ = [
    "NOTICE",
    "Analysis",
    "BreathEntry",
    "CineEntry",
    "ClassFraction",
    "ConcernEntry",
    "FindingsEntry",
    "FrameEntry",
    "MeasureEntry",
    "ModelEntry",
    "MomentEntry",
    "ReadingEntry",
    "SectorEntry",
    "SlidingEntry",
    "SourceEntry",
    "SpaceEntry",
    "SpaceLinesEntry",
    "Summary",
    "Written",
    "json_schema",
]
