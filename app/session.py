"""What `results.jsonl` of a session says: a head, then one line for each result.

`docs/recording.md` tells the fields in words. Fields are only ever added.
"""

from __future__ import annotations

import base64
import hashlib
import zlib
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
from pydantic import BaseModel, ConfigDict, Field, NonNegativeInt, ValidationError

from capture.record_read import Lines
from capture.recording import NOTICE, RESULTS
from models.labels import Label

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from numpy.typing import NDArray

    from app.result import Result
    from capture.lock_keys import Key
    from capture.sector import Sector
    from models.score import Score

LARGEST_SIDE = 2048
_VALUES = ("value", "worst", "integrated", "confluent", "b_lines", "paper", "calibrated",
           "geometry", "reason")  # fmt: skip
_OF_SPACE = ("start", "end", "arc_mm", "blas", "integrated", "confluent", "b_lines")


class _Line(BaseModel):
    model_config = ConfigDict(frozen=True, allow_inf_nan=False)


class ResultsHead(_Line):
    """First line: which network made the results, and where."""

    kind: Literal["results"] = "results"
    schema_: Literal[1] = Field(default=1, alias="schema")
    notice: str = NOTICE
    model: str | None
    version: str | None
    sha256: str | None = Field(description="Of the very bytes of the model that ran.")
    provider: str | None = Field(description="Where ONNX Runtime ran it.")
    runtime: str | None = Field(description="Version of ONNX Runtime.")
    processor: str | None


class Space(_Line):
    """One intercostal space, as `models.score.SpaceScore`."""

    start: float
    end: float
    arc_mm: float
    blas: float
    integrated: float
    confluent: float
    b_lines: NonNegativeInt


class Numbers(_Line):
    """A score, as `models.score.Score`; null is not known, never 0."""

    value: float | None = Field(ge=0, le=1)
    worst: float | None
    integrated: float | None
    confluent: float | None
    b_lines: NonNegativeInt | None
    paper: float | None
    calibrated: bool
    geometry: str
    reason: str | None
    spaces: tuple[Space, ...]


class Mask(_Line):
    """A label map: its size, its fingerprint, and itself packed (zlib, base64)."""

    size: tuple[int, int] = Field(description="Height, width.")
    sha256: str = Field(description="Of the labels, row by row.")
    packed: str

    def labels(self) -> NDArray[np.uint8] | None:
        """Unpack the labels, (h, w) uint8; None when they are not what the fingerprint says."""
        height, width = self.size
        if not (0 < height <= LARGEST_SIDE and 0 < width <= LARGEST_SIDE):
            return None
        try:
            unpack = zlib.decompressobj()
            raw = unpack.decompress(base64.b64decode(self.packed), height * width + 1)
        except (ValueError, zlib.error):
            return None
        if len(raw) != height * width or hashlib.sha256(raw).hexdigest() != self.sha256:
            return None
        return np.frombuffer(raw, np.uint8).reshape(height, width)


class ResultLine(_Line):
    """One result as it was shown."""

    frame: NonNegativeInt | None = Field(
        default=None, description="Its picture in `frames.jsonl`; null if that was not recorded."
    )
    index: NonNegativeInt = Field(description="The source's own number of the frame.")
    nth: NonNegativeInt = Field(
        default=0, description="How many frames were examined in this run before it."
    )
    score: Numbers = Field(description="As it was shown.")
    ungated: Numbers = Field(description="As the mask alone gives it, before it was judged.")
    trust: str | None = Field(default=None, description='"ok", "warning" or "none".')
    interval: tuple[float, float] | None = Field(default=None, description="Of the value shown.")
    concerns: tuple[str, ...] = Field(default=(), description="What speaks against it, by code.")
    mask: Mask | None = Field(description="Null without a usable answer of the network.")
    sector: dict[str, Any] | Literal["none"] | None = Field(
        description='Null: the sector that is recorded; "none": no sector was found.'
    )


def line_of(result: Result, confirmed: Sector | None, nth: int = 0) -> Callable[[], str]:
    """Make, when called, the line of a result; it holds on to no picture.

    Parameters
    ----------
    result : Result
        As it is shown.
    confirmed : Sector or None
        The sector that is recorded.
    nth : int
        How many frames were examined before it.
    """
    index, score, sector = result.frame.index, result.score, result.sector
    ungated = score if result.appraisal is None else result.appraisal.ungated
    verdict = None if result.appraisal is None else result.appraisal.verdict
    labels = None if result.segmentation is None else result.segmentation.labels

    def make() -> str:
        other: dict[str, Any] | Literal["none"] | None = None
        if sector != confirmed:
            other = "none" if sector is None else asdict(sector)
        return ResultLine(
            index=index,
            nth=nth,
            score=_numbers(score),
            ungated=_numbers(ungated),
            trust=None if verdict is None else verdict.trust.value,
            interval=None
            if verdict is None or verdict.low is None or verdict.high is None
            else (verdict.low, verdict.high),
            concerns=() if verdict is None else tuple(each.code for each in verdict.concerns),
            mask=None if labels is None else pack(labels),
            sector=other,
        ).model_dump_json(exclude={"frame"})

    return make


def _numbers(score: Score) -> Numbers:
    values = {name: getattr(score, name) for name in _VALUES}
    spaces = [{name: getattr(each, name) for name in _OF_SPACE} for each in score.spaces]
    return Numbers.model_validate({**values, "spaces": spaces})


def pack(labels: NDArray[np.uint8]) -> Mask:
    """Pack a label map (h, w) uint8."""
    raw = np.ascontiguousarray(labels).tobytes()
    return Mask(
        size=(labels.shape[0], labels.shape[1]),
        sha256=hashlib.sha256(raw).hexdigest(),
        packed=base64.b64encode(zlib.compress(raw, 1)).decode(),
    )


def read_results(
    folder: Path, key: Key | None = None
) -> tuple[ResultsHead | None, tuple[ResultLine, ...]]:
    """Read `results.jsonl` as far as it is whole; no head, no results.

    `key` is that of an encrypted session; None takes the passphrase of the environment.
    """
    head: ResultsHead | None = None
    lines = list[ResultLine]()
    for text in Lines(folder, RESULTS, key):
        try:
            if head is None:
                head = ResultsHead.model_validate_json(text)
            else:
                lines.append(ResultLine.model_validate_json(text))
        except ValidationError:
            break  # what comes after a damaged line is not trusted
    return head, tuple(lines)


def dice(ours: NDArray[np.uint8], theirs: NDArray[np.uint8]) -> float:
    """Agreement of two label maps: the lowest Dice of any class, 1 where neither has one."""
    if ours.shape != theirs.shape:
        return 0.0
    lowest = 1.0
    for label in Label:
        one, other = ours == label, theirs == label
        both = int(np.count_nonzero(one)) + int(np.count_nonzero(other))
        if both:
            lowest = min(lowest, 2.0 * int(np.count_nonzero(one & other)) / both)
    return lowest
