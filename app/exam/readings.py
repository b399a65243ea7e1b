"""What published rules give for a zone, with what the clinician entered."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from models.clinical import number_class, profile, seen_over, zone_score
from models.clinical.reading import Reading, no_reading
from models.score import Score, SpaceScore, not_assessable

if TYPE_CHECKING:
    from app.exam.protocols import Zone
    from app.exam.values import Exam, ZoneEntry

_SUM = "LUS score, sum of all zones"
_MOST = 3


@dataclass(frozen=True, slots=True)
class ZoneReadings:
    """Readings of one zone at its worst moment: B-lines, LUS score, BLUE profile."""

    b_lines: Reading
    score: Reading
    profile: Reading

    @property
    def all(self) -> tuple[Reading, Reading, Reading]:
        """All of them, in that order."""
        return self.b_lines, self.score, self.profile


@dataclass(frozen=True, slots=True)
class Total:
    """The LUS scores of all zones added up.

    Parameters
    ----------
    read, own : Reading
        Of the published rule, and as the clinician scored; each without a value while a zone has
        no score.
    most : int
        The highest sum that the protocol allows.
    """

    read: Reading
    own: Reading
    most: int


def readings_of(zone: ZoneEntry, place: Zone) -> ZoneReadings:
    """Read a zone's worst moment by published rules.

    Tissue-like lung is the clinician's to enter; whether the zone is on the front of the chest
    follows from the protocol.
    """
    seen = seen_over(
        [_score_of(zone)],
        sliding=zone.sliding,
        consolidation=zone.own.consolidation,
        anterior=place.anterior,
    )
    seen = replace(seen, a_lines=zone.a_lines)
    return ZoneReadings(number_class(seen), zone_score(seen), profile(seen))


def total(exam: Exam) -> Total:
    """Add up the scores of the zones; a zone without one leaves no sum, it is never taken for 0."""
    places = exam.plan.zones
    saved = [(place, exam.zone(place.code)) for place in places]
    read = [None if zone is None else readings_of(zone, place).score for place, zone in saved]
    values = [None if each is None or each.value is None else int(each.value) for each in read]
    source = next((each.source for each in read if each is not None), "")
    own = [None if zone is None else zone.own.score for _, zone in saved]
    return Total(
        read=_sum(_SUM, values, source),
        own=_sum("The same, as the clinician scored", own, "entered by the clinician"),
        most=_MOST * len(places),
    )


def _sum(name: str, values: list[int | None], source: str) -> Reading:
    known = [value for value in values if value is not None]
    if len(known) < len(values):
        without = len(values) - len(known)
        return no_reading(name, source, f"{without} of {len(values)} zones without a score")
    text = f"{sum(known)} of at most {_MOST * len(values)}."
    return Reading(name, sum(known), text, source)


def _score_of(zone: ZoneEntry) -> Score:
    """Make the score that the entry was made of, as far as readings need it."""
    if zone.blas is None:
        return not_assessable(str(zone.reason))
    spaces = tuple(
        SpaceScore(
            start=each.start,
            end=each.end,
            arc_mm=each.arc_mm,
            blas=each.blas,
            integrated=each.integrated,
            confluent=each.confluent,
            b_lines=each.b_lines,
        )
        for each in zone.spaces
    )
    return Score(zone.blas, spaces=spaces)
