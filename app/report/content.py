"""What a report says, in words and pictures; HTML and PDF only set it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from app.annotate import annotate
from app.exam.clip import unpacked
from app.exam.gather import png
from app.exam.guide import progress
from app.exam.readings import readings_of, total
from app.pictures.spaces import LEGEND
from app.schema.entry import NOTICE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.exam.compare import ExamChange
    from app.exam.protocols import Zone
    from app.exam.readings import ZoneReadings
    from app.exam.values import Exam, ZoneEntry
    from models.clinical.reading import Reading

    Pictures = Mapping[str, tuple[bytes, bytes | None]]

DASH = "–"
TITLE = "Lung ultrasound: zone exam"
METHOD = (
    "BLAS is the share of the readable pleural line that B-lines or confluence cross, 0 to 1. Each "
    "zone shows its worst moment: the highest running median over a third of a second, of frames "
    "that were held fit for a number. The interval held the true value in 9 of 10 simulated "
    "frames; it says nothing about other causes of error. B-lines, LUS score and BLUE profile "
    "follow published rules from that moment; tissue-like lung is entered by the clinician. "
    "A dash means not known, never 0."
)


@dataclass(frozen=True, slots=True)
class ZoneSheet:
    """One zone as it is reported.

    Parameters
    ----------
    zone : Zone
        Which.
    state : str
        "ok", "warning", "none" or "missing".
    value : str
        "0.31", or a dash.
    interval : str
        "0.05 to 0.57", or nothing.
    word : str
        The state in words, so that colour is not needed.
    why : str
        What speaks against the number, or why there is none.
    notes : tuple of str
        The same with what to do about it.
    b_lines, score, profile, own, window : str
        What the rules give, what the clinician reads, how long was looked.
    words : str
        The clinician's own words.
    picture : bytes or None
        PNG, RGB: the worst frame with its mask, nothing outside the sector.
    """

    zone: Zone
    state: str
    value: str
    interval: str
    word: str
    why: str
    notes: tuple[str, ...]
    b_lines: str
    score: str
    profile: str
    own: str
    window: str
    words: str
    picture: bytes | None


@dataclass(frozen=True, slots=True)
class Sheet:
    """A whole report.

    Parameters
    ----------
    title, notice : str
        Heading, and what it must not be used for.
    facts : tuple of (str, str)
        Pseudonym, date, protocol, network, program.
    zones : tuple of ZoneSheet
        All zones of the protocol, those that are missing too.
    summary : tuple of str
        How complete it is, and the sums.
    method : tuple of str
        How the numbers come about, and the sources.
    changes : tuple of str
        Against an earlier exam; empty without one.
    note : str
        The clinician's own words on the exam.
    legend : str
        What the colours of the mask mean.
    """

    title: str
    notice: str
    facts: tuple[tuple[str, str], ...]
    zones: tuple[ZoneSheet, ...]
    summary: tuple[str, ...]
    method: tuple[str, ...]
    changes: tuple[str, ...]
    note: str
    legend: str = f"{LEGEND}. Without a number no mask is shown."


def sheet_of(exam: Exam, pictures: Pictures, change: ExamChange | None = None) -> Sheet:
    """Put a report together.

    Parameters
    ----------
    exam : Exam
        As it was saved.
    pictures : mapping
        Zone code to grey picture and labels, PNG, as `ExamStore.picture` gives them.
    change : ExamChange or None
        Against an earlier exam.
    """
    plan = exam.plan
    when = exam.started_utc.astimezone().strftime("%Y-%m-%d %H:%M %Z").strip()
    facts = (
        ("Pseudonym", exam.pseudonym or DASH),
        ("Begun", when),
        ("Protocol", plan.title),
        ("Network", f"{exam.model.name} {exam.model.version} ({exam.model.sha256[:12]})"),
        ("Program", f"Pleura {exam.pleura}"),
    )
    return Sheet(
        title=TITLE,
        notice=f"{NOTICE}.",
        facts=facts,
        zones=tuple(_zone(place, exam.zone(place.code), pictures) for place in plan.zones),
        summary=_summary(exam),
        method=(METHOD, f"Protocol: {plan.source}.", *_sources(exam)),
        changes=() if change is None else change_lines(change),
        note=exam.note,
    )


def overlay(grey: bytes, labels: bytes | None) -> bytes:
    """Paint a mask over its picture, both PNG; without one the picture stays grey."""
    image = unpacked(grey)
    if labels is None:
        return png(image)
    box = (0, 0, image.shape[1], image.shape[0])
    painted = annotate(image, unpacked(labels), box)
    return png(np.asarray(cv2.cvtColor(painted, cv2.COLOR_RGB2BGR), np.uint8))


def _zone(place: Zone, zone: ZoneEntry | None, pictures: Pictures) -> ZoneSheet:
    if zone is None:
        return ZoneSheet(
            place, "missing", DASH, "", "Not saved", "", (), DASH, DASH, DASH, DASH, "", "", None
        )
    read = readings_of(zone, place)
    kept = pictures.get(place.code)
    if kept is not None and zone.blas is None:
        kept = kept[0], None  # a mask that carries no number is not shown as if it did
    low_high = "" if zone.low is None else f"{zone.low:.2f} to {zone.high:.2f}"
    return ZoneSheet(
        zone=place,
        state=zone.trust,
        value=DASH if zone.blas is None else f"{zone.blas:.2f}",
        interval=low_high,
        word=_word(zone),
        why=_why(zone),
        notes=_notes(zone),
        b_lines=_b_lines(zone, read),
        score=_short(read.score) if zone.blas is not None else str(read.score.value or DASH),
        profile=_short(read.profile) if zone.blas is not None and place.anterior else DASH,
        own=_own(zone),
        window=_window(zone),
        words=zone.own.note.strip(),
        picture=None if kept is None else overlay(*kept),
    )


def _word(zone: ZoneEntry) -> str:
    if zone.skipped:
        return "Not examined"
    if zone.person is not None:
        return zone.person.by.capitalize()
    return {"ok": "No warning", "warning": "With a warning", "none": "Not assessable"}[zone.trust]


def _why(zone: ZoneEntry) -> str:
    reason = zone.skipped or zone.reason
    said = [] if reason is None else [reason]
    said += [each.text for each in zone.concerns if each.text != zone.reason]
    text = "; ".join(said)
    return f"{text[:1].upper()}{text[1:]}." if text else ""


def _notes(zone: ZoneEntry) -> tuple[str, ...]:
    said = []
    if zone.blas is None:
        said.append(f"{str(zone.reason)[:1].upper()}{str(zone.reason)[1:]}.")
    said += [
        f"{each.text[:1].upper()}{each.text[1:]}. {each.hint}"
        for each in zone.concerns
        if each.text != zone.reason
    ]
    said += [each.hint for each in zone.concerns if each.text == zone.reason]
    return tuple(said)


def _b_lines(zone: ZoneEntry, read: ZoneReadings) -> str:
    if zone.b_lines is None:
        return DASH
    if zone.b_lines == 0:
        return "0"
    return f"{read.b_lines.value}; {zone.b_lines} in all"


def _short(reading: Reading) -> str:
    return f"{DASH} ({reading.reason})" if reading.value is None else str(reading.value)


def _own(zone: ZoneEntry) -> str:
    own, said = zone.own, list[str]()
    if own.score is not None:
        said.append(f"LUS {own.score}")
    if own.b_lines is not None:
        said.append(f"B-lines {own.b_lines}")
    if own.consolidation is not None:
        said.append("tissue-like lung" if own.consolidation else "no tissue-like lung")
    return "; ".join(said) or DASH


def _window(zone: ZoneEntry) -> str:
    window = zone.window
    if window is None:
        return "single picture" if zone.picture is not None else ""
    breaths = "breathing rate not known"
    if window.breaths is not None:
        breaths = f"{window.breaths:.1f} breaths"
    shown = f"{window.usable} of {window.frames} pictures with a number"
    return f"{window.span_s:.1f} s, {breaths}, {shown}"


def _summary(exam: Exam) -> tuple[str, ...]:
    far, sums = progress(exam), total(exam)
    lines = [far.text.partition("; next")[0].rstrip(".") + "."]
    if far.missing:
        lines.append(f"Missing: {', '.join(zone.code for zone in far.missing)}.")
    for reading in (sums.read, sums.own):
        value = f"{reading.value} of {sums.most}" if reading.value is not None else DASH
        lines.append(
            f"{reading.name}: {value}" + (f" ({reading.reason})." if reading.reason else ".")
        )
    return tuple(lines)


def _sources(exam: Exam) -> tuple[str, ...]:
    found = dict[str, str]()
    for zone in exam.zones:
        for reading in readings_of(zone, exam.plan.zone(zone.zone)).all:
            found[reading.name] = reading.source
    return tuple(f"{name}: {source}." for name, source in found.items())


def change_lines(change: ExamChange) -> tuple[str, ...]:
    """Say in a line for each zone how it stands against an earlier exam, or why it cannot be."""
    if change.unlike:
        return (f"Not compared with the earlier exam: {'; '.join(change.unlike)}.",)
    lines = []
    for each in change.zones:
        if each.change is None:
            lines.append(f"{each.zone.code}: not compared ({'; '.join(each.unlike)}).")
            continue
        told = "more than the intervals leave open" if each.beyond else "within the intervals"
        warned = f"; {each.warning}" if each.warning else ""
        lines.append(f"{each.zone.code}: {each.before:.2f} to {each.after:.2f}, {told}{warned}.")
    return tuple(lines)
