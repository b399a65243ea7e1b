"""The JSON that `pleura analyze` writes, schema 2: the keys of schema 1 are all there as they were.

A number that is not known is null, never 0; a value that is no number cannot be written at all.
`blas` is null exactly where `trust` is "none".
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field, PositiveInt

from app.schema.entry import NOTICE, Entry
from app.schema.frame import FrameEntry
from app.schema.origin import ModelEntry, SectorEntry, SourceEntry
from app.schema.recording import Summary


class Written(Entry):
    """What is asked of an earlier result to know its files: any schema, whatever else it holds."""

    schema_: Literal[1, 2] = Field(alias="schema")
    notice: Literal["Research and training use; not for diagnosis"]
    files: tuple[str, ...] = ()


class Analysis(Entry):
    """One analysed source."""

    schema_: Literal[2] = Field(default=2, alias="schema")
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
