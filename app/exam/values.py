"""The values of an exam as they are kept and reported: frozen, null where nothing is known."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import AwareDatetime, Field, NonNegativeFloat, NonNegativeInt, PositiveInt
from pydantic import model_validator as validated

from app.exam.protocols import PROTOCOLS, Key, Protocol
from app.schema.entry import NOTICE, ConcernEntry, Entry, Level, Share
from app.schema.frame import SpaceEntry
from app.schema.origin import ModelEntry
from app.schema.recording import MomentEntry

FileName = Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$")]
"""A file of the exam's own folder: never a path."""
REVIEW = ".review"
"""What is added to the name of a recording for the folder of its corrections."""
Note = Annotated[str, Field(max_length=2000)]
NumberClass = Literal["0", "1–2", "≥ 3", "confluent"]


class OwnReading(Entry):
    """What the clinician reads; null where nothing was entered."""

    consolidation: bool | None = Field(default=None, description="Tissue-like lung is seen.")
    score: Annotated[int, Field(ge=0, le=3)] | None = Field(
        default=None, description="LUS score of the zone."
    )
    b_lines: NumberClass | None = Field(default=None, description="B-lines in the fullest space.")
    note: Note = ""

    @property
    def given(self) -> bool:
        """True when something was entered."""
        return self != OwnReading()


class WindowEntry(Entry):
    """The stretch of time that a zone's value is the worst moment of."""

    start_s: float
    end_s: float
    frames: NonNegativeInt = Field(description="Different pictures.")
    usable: NonNegativeInt = Field(description="Of these, with a number.")
    median: Share = Field(ge=0, le=1)
    p90: Share = Field(ge=0, le=1)
    worst: MomentEntry | None
    worst_space: MomentEntry | None
    arc_mm: NonNegativeFloat | None = Field(description="Readable pleural arc, median.")
    breaths: NonNegativeFloat | None = Field(description="Breaths in it; null: rate not known.")
    rate_per_min: NonNegativeFloat | None = Field(description="Of breathing.")
    rate_reason: str | None = Field(description="Why there is no rate.")
    shortfall: str | None = Field(description="What it lacks; null: it holds a breath and 4 s.")
    calibrated: bool
    geometry: str

    @property
    def span_s(self) -> float:
        """Length, seconds."""
        return self.end_s - self.start_s


class PictureEntry(Entry):
    """The frame that shows the worst moment: the sector's box, zeros outside the sector."""

    index: NonNegativeInt = Field(description="Frame number in the source.")
    time_s: float | None
    file: FileName = Field(description="Grey PNG.")
    labels: FileName | None = Field(description="PNG of classes 0…5; null without a mask.")
    width: PositiveInt
    height: PositiveInt


class ClipEntry(Entry):
    """The recording behind a zone: a session folder, the sector's pixels alone."""

    folder: FileName
    frames: PositiveInt
    first: NonNegativeInt = Field(description="Frame number in the source of its first picture.")


class NetworkZone(Entry):
    """What the network gave for a zone before a person's word; never changed."""

    blas: Share = Field(default=None, ge=0, le=1)
    low: Share = Field(default=None, ge=0, le=1)
    high: Share = Field(default=None, ge=0, le=1)
    trust: Level
    reason: str | None = None
    concerns: tuple[ConcernEntry, ...] = ()
    b_lines: NonNegativeInt | None = None
    worst_space: Share = Field(default=None, ge=0, le=1)
    spaces: tuple[SpaceEntry, ...] = ()
    labels: FileName | None = Field(default=None, description="PNG of the network's classes.")


class PersonEntry(Entry):
    """That a person corrected or rejected the picture of a zone: marked for good."""

    status: Literal["corrected", "rejected"]
    by: str = Field(max_length=40, description='Such as "corrected by a person".')
    changed_utc: AwareDatetime
    network: NetworkZone


class ZoneEntry(Entry):
    """One zone: its worst moment that may be shown, and what the clinician reads."""

    zone: str = Field(max_length=4)
    saved_utc: AwareDatetime
    source: str = Field(default="", max_length=200, description="Name of the source, no path.")
    blas: Share = Field(default=None, ge=0, le=1, description="Of the worst moment.")
    low: Share = Field(default=None, ge=0, le=1, description="The true value is above, 19 in 20.")
    high: Share = Field(default=None, ge=0, le=1, description="The true value is below, 19 in 20.")
    trust: Level
    reason: str | None = Field(default=None, description="Why there is no value.")
    concerns: tuple[ConcernEntry, ...] = ()
    b_lines: NonNegativeInt | None = Field(default=None, description="In all spaces, then.")
    worst_space: Share = Field(default=None, ge=0, le=1, description="BLAS of its worst space.")
    spaces: tuple[SpaceEntry, ...] = ()
    a_lines: bool | None = Field(default=None, description="A-lines that repeat the pleural line.")
    sliding: bool | None = Field(default=None, description="Null: not known.")
    sliding_reason: str | None = None
    skipped: str | None = Field(
        default=None, max_length=200, description="Why the zone was not examined."
    )
    window: WindowEntry | None = Field(default=None, description="Null for a still.")
    picture: PictureEntry | None = None
    clip: ClipEntry | None = None
    own: OwnReading = OwnReading()
    person: PersonEntry | None = Field(
        default=None, description="Not null: the value is a person's, and has no interval."
    )

    @validated(mode="after")
    def _fits(self) -> Self:
        if (self.blas is None) != (self.trust == "none") or (self.blas is None) != bool(
            self.reason
        ):
            raise ValueError("expected either a value or a reason, as the trust says")
        between = self.low is not None and self.high is not None
        if self.blas is not None and not between and self.person is None:
            raise ValueError("expected an interval where there is a value")
        if self.skipped and self.blas is not None:
            raise ValueError("a zone that was skipped has no value")
        return self


class Exam(Entry):
    """One exam: what was saved of it so far."""

    schema_: Literal[1] = Field(default=1, alias="schema")
    notice: Literal["Research and training use; not for diagnosis"] = NOTICE
    pleura: str = Field(description="Version of Pleura.")
    id: FileName = Field(description="Name of its folder: when it was begun, and chance.")
    pseudonym: str | None = Field(default=None, max_length=8)
    protocol: Key
    started_utc: AwareDatetime
    model: ModelEntry
    note: Note = ""
    zones: tuple[ZoneEntry, ...] = Field(default=(), description="In the protocol's order.")

    @validated(mode="after")
    def _fits(self) -> Self:
        known = [zone.code for zone in self.plan.zones]
        codes = [zone.zone for zone in self.zones]
        if sorted(set(codes), key=known.index) != codes:
            raise ValueError("expected zones of the protocol, each once and in its order")
        return self

    @property
    def plan(self) -> Protocol:
        """The protocol with its zones."""
        return PROTOCOLS[self.protocol]

    def zone(self, code: str) -> ZoneEntry | None:
        """Give what was saved of a zone; None before it was."""
        return next((zone for zone in self.zones if zone.zone == code), None)

    def with_zone(self, zone: ZoneEntry) -> Exam:
        """Give the exam with a zone put in, or put in the place of an earlier one.

        Raises
        ------
        ExamError
            If the protocol has no such zone.
        """
        self.plan.zone(zone.zone)
        kept = {each.zone: each for each in self.zones} | {zone.zone: zone}
        order = [each.code for each in self.plan.zones if each.code in kept]
        return self.model_copy(update={"zones": tuple(kept[code] for code in order)})

    def without_zone(self, code: str) -> Exam:
        """Give the exam without what was saved of a zone."""
        return self.model_copy(
            update={"zones": tuple(each for each in self.zones if each.zone != code)}
        )
