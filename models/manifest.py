"""What a model file says about itself; nothing is loaded that does not fit it."""

from __future__ import annotations

import hashlib
import json
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Literal, Self

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    ValidationError,
    field_validator,
    model_validator,
)

from models.errors import ModelRejected
from models.labels import NAMES, Label
from models.preprocess import SIZE, Form

if TYPE_CHECKING:
    from pathlib import Path

LABELS: tuple[str, ...] = tuple(NAMES[label] for label in sorted(Label))
"""Names of the classes in the order of a network's output channels."""

Figures = dict[str, float | None]
"""Figures by what they are of: a class, a form, a probe; None where there is none."""

VARIANT = "form: "
"""Before a form's name, such as int8, in the keys of the metrics."""

EARLIER_S = (0.3, 0.15)
"""How long before now the two earlier frames of three are, seconds, unless a manifest says it."""

_LARGEST = 1 << 20
_LONGEST_S = 2.0


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)


class Input(_Part):
    """What the network expects: (1, channels, height, width) float32 within `range`.

    `form` says how the crop is laid out, see `models.preprocess`. With three channels these are
    three frames, oldest first and now last; `earlier_s` says how long before now the two earlier
    ones are, seconds.
    """

    form: Form = "square"
    size: tuple[int, int] = (SIZE, SIZE)
    channels: Literal[1, 3] = 1
    range: tuple[float, float] = (0.0, 1.0)
    earlier_s: tuple[float, ...] = ()

    @model_validator(mode="before")
    @classmethod
    def _usual_times(cls, values: Any) -> Any:
        if isinstance(values, dict) and values.get("channels") == 3:
            return {"earlier_s": EARLIER_S, **values}
        return values

    @model_validator(mode="after")
    def _times_fit(self) -> Self:
        times = self.earlier_s
        if len(times) != self.channels - 1:
            raise ValueError(
                f"earlier_s must give {self.channels - 1} times, it gives {len(times)}"
            )
        falling = all(a > b for a, b in pairwise(times))
        if not (falling and all(0 < t <= _LONGEST_S for t in times)):
            raise ValueError("earlier_s must fall, from at most 2 s to more than 0")
        return self

    @field_validator("size")
    @classmethod
    def _fits(cls, size: tuple[int, int]) -> tuple[int, int]:
        if size != (SIZE, SIZE):
            raise ValueError(f"this program makes inputs of {SIZE} × {SIZE}")
        return size

    @field_validator("range")
    @classmethod
    def _is_share(cls, given: tuple[float, float]) -> tuple[float, float]:
        if given != (0.0, 1.0):
            raise ValueError("this program makes inputs in 0…1")
        return given


class Training(_Part):
    """How the network was trained.

    `frames` counts the pictures, `minutes` is wall-clock time, `losses` names what was minimised,
    `recipe` says how, `preset` and `generator` say which simulated pictures it learnt from,
    `real_frames` and `real_patients` how many annotated real ones of how many patients (None: not
    stated), `commands` how to make it again.
    """

    steps: int
    frames: int
    seed: int
    batch: int
    minutes: float
    losses: str
    recipe: str
    generator: str
    preset: str
    network: str
    real_frames: int | None = Field(default=None, ge=0)
    real_patients: int | None = Field(default=None, ge=0)
    commands: tuple[str, ...] = ()


class Manifest(_Part):
    """The card of a model file.

    Parameters
    ----------
    schema_version : int
        Version of this form; "schema" in the file.
    name, version : str
        Of the model.
    sha256 : str
        Of the model file's bytes.
    input : Input
        What goes in.
    labels : tuple of str
        Output channels in order; must be this program's.
    opset : int
        ONNX operator set.
    training : Training or None
        How it was trained.
    metrics : dict
        Figure of each class, by what was measured, and None where a class did not occur; figures
        of each form that was tried, by `VARIANT` and its name.
    licence, intended_use : str
        In words.
    limits : tuple of str
        What is known not to work.
    """

    schema_version: Literal[1] = Field(default=1, alias="schema")
    name: str = Field(min_length=1, max_length=100)
    version: str = Field(min_length=1, max_length=40)
    sha256: str = Field(pattern="^[0-9a-f]{64}$")
    input: Input = Input()
    labels: tuple[str, ...] = LABELS
    opset: int = 17
    training: Training | None = None
    metrics: dict[str, Figures] = Field(default_factory=dict)
    licence: str = "Apache-2.0"
    intended_use: str = "Research and training; not for diagnosis."
    limits: tuple[str, ...] = ()

    @field_validator("labels")
    @classmethod
    def _in_order(cls, labels: tuple[str, ...]) -> tuple[str, ...]:
        if labels != LABELS:
            raise ValueError(f"labels must be {', '.join(LABELS)}, in this order")
        return labels


def load_manifest(path: Path) -> Manifest:
    """Read a manifest.

    Raises
    ------
    ModelRejected
        If it is missing or does not fit; one sentence.
    """
    try:
        if path.stat().st_size > _LARGEST:
            raise ModelRejected(f"The model's manifest {path.name} is far too large to be one.")
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ModelRejected(
            f"The model's manifest {path.name} is missing or unreadable; install the model again."
        ) from error
    try:
        return Manifest.model_validate_json(text)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        where = ".".join(str(part) for part in first["loc"]) or "the file"
        raise ModelRejected(
            f"The model's manifest {path.name} does not fit this program: "
            f"{where}: {first['msg']}; install the model again."
        ) from error


def save_manifest(path: Path, manifest: Manifest) -> None:
    """Write a manifest as JSON that people can read; it appears only when whole."""
    partial = path.with_name(path.name + ".partial")
    values = manifest.model_dump(mode="json", by_alias=True)
    partial.write_text(json.dumps(values, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    partial.replace(path)


def sha256_of(data: bytes) -> str:
    """Return the SHA-256 of bytes as 64 hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()
