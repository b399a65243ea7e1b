"""How recording in the window stands, as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from capture.retro import SECONDS

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.recording import Tap
    from app.result import Result
    from capture.frame import SourceInfo
    from capture.record_recover import Leftover
    from capture.record_status import RecorderStatus
    from models.segmenter import Segmenter


class Step(StrEnum):
    """What recording is at."""

    OFF = "off"
    READY = "ready"
    LOCKING = "locking"
    LOOKING = "looking"
    ASKING = "asking"
    RECORDING = "recording"
    BUSY = "busy"


class Wish(StrEnum):
    """What a person wants: to record from now on, or to keep the last seconds."""

    RECORD = "record"
    KEEP = "keep"


@dataclass(frozen=True, slots=True)
class Feed:
    """What there is to record: where sinks are attached, of which source, by which network.

    `last` gives the newest result: its sector is what a person is asked about.
    """

    tap: Tap
    info: SourceInfo
    segmenter: Segmenter | None
    last: Callable[[], Result | None]


@dataclass(frozen=True, slots=True)
class Saved:
    """A session that was finished: its name, how long it is, how large, the how-manieth."""

    name: str
    seconds: float
    bytes: int
    number: int
    encrypted: bool = False


@dataclass(frozen=True, slots=True)
class RecordState:
    """One look at recording.

    Parameters
    ----------
    step : Step
        What it is at.
    wish : Wish
        What the question of `ASKING` is for.
    lettering : str or None
        One sentence when there may be lettering inside the sector.
    trouble : str or None
        One sentence that the person has to see; it stays until it is put away.
    status : RecorderStatus or None
        Of the recorder; None before the sector was confirmed.
    saved : Saved or None
        What was finished last.
    reach_s : float
        How many of the last seconds can be kept; 0 keeps none.
    encrypted : bool
        What is recorded now, or was recorded last, is encrypted.
    """

    step: Step = Step.OFF
    wish: Wish = Wish.RECORD
    lettering: str | None = None
    trouble: str | None = None
    status: RecorderStatus | None = None
    saved: Saved | None = None
    reach_s: float = SECONDS
    encrypted: bool = False


class Aid(StrEnum):
    """What is done about sessions that were cut off."""

    NONE = "none"
    OFFERED = "offered"
    SURE = "sure"
    WORKING = "working"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class RescueState:
    """One look at what was cut off: the sessions, what is being done, and how it came out."""

    aid: Aid = Aid.NONE
    found: tuple[Leftover, ...] = ()
    told: str = ""
