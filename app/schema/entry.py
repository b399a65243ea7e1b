"""What every entry of the JSON keeps to: nothing that is no number, null for "not known"."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

NOTICE: Literal["Research and training use; not for diagnosis"] = (
    "Research and training use; not for diagnosis"
)

Share = float | None
Level = Literal["ok", "warning", "none"]


class Entry(BaseModel):
    """Frozen; a value that is no number cannot be written at all."""

    model_config = ConfigDict(frozen=True, allow_inf_nan=False, populate_by_name=True)


class ConcernEntry(Entry):
    """One thing that speaks against a number."""

    code: str = Field(description="Short name, as in the table of the docs.")
    text: str = Field(description="What is the matter.")
    hint: str = Field(description="What to do about it.")
