"""The report as JSON, with a schema, and as CSV, a row for each zone."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from pydantic import Field, PositiveInt

from app.exam.readings import readings_of, total
from app.exam.values import Exam
from app.schema.entry import Entry
from app.schema.recording import ReadingEntry

if TYPE_CHECKING:
    from models.clinical.reading import Reading

_STARTS_FORMULA = ("=", "+", "-", "@", "\t", "\r")
COLUMNS = (
    "zone", "name", "side", "state", "blas", "low", "high", "reason", "concerns", "b_lines",
    "b_lines_class", "lus_score", "blue_profile", "own_lus_score", "own_b_lines",
    "own_consolidation", "own_note", "sliding", "window_s", "window_frames", "window_usable",
    "breaths", "window_lacks", "saved_utc",
    "by", "blas_network",
)  # fmt: skip


class ZoneReadingsEntry(Entry):
    """What published rules give for one zone."""

    zone: str
    readings: tuple[ReadingEntry, ...]


class ExamReport(Exam):
    """An exam as it is kept, with what follows from it."""

    readings: tuple[ZoneReadingsEntry, ...] = Field(
        default=(), description="What published rules give for each saved zone; no diagnosis."
    )
    totals: tuple[ReadingEntry, ...] = Field(
        default=(), description="LUS scores of all zones; null while one has none."
    )
    most: PositiveInt = Field(description="The highest sum that the protocol allows.")


def report_of(exam: Exam) -> ExamReport:
    """Add to an exam what follows from it."""
    sums = total(exam)
    readings = tuple(
        ZoneReadingsEntry(
            zone=zone.zone,
            readings=tuple(
                _reading(each) for each in readings_of(zone, exam.plan.zone(zone.zone)).all
            ),
        )
        for zone in exam.zones
    )
    fields = {name: getattr(exam, name) for name in Exam.model_fields}
    totals = _reading(sums.read), _reading(sums.own)
    return ExamReport(**fields, readings=readings, totals=totals, most=sums.most)


def to_json(exam: Exam) -> str:
    """Write an exam with its readings; `docs/exam.schema.json` is the schema."""
    return report_of(exam).model_dump_json(by_alias=True, indent=1) + "\n"


def to_csv(exam: Exam) -> str:
    """Write a row for each zone of the protocol; what is not known is empty, never 0.

    A text that a spreadsheet would take for a formula begins with an apostrophe.
    """
    file = io.StringIO()
    table = csv.DictWriter(file, COLUMNS, lineterminator="\n")
    table.writeheader()
    for place in exam.plan.zones:
        row: dict[str, object] = {"zone": place.code, "name": place.name, "side": str(place.side)}
        table.writerow(row | _cells(exam, place.code))
    return file.getvalue()


def json_schema() -> dict[str, object]:
    """Return the schema of the JSON report, as `docs/exam.schema.json` holds it."""
    schema = ExamReport.model_json_schema(mode="serialization")
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}


def _cells(exam: Exam, code: str) -> dict[str, object]:
    zone = exam.zone(code)
    if zone is None:
        return {"state": "missing", "reason": "not saved"}
    read, window, own = readings_of(zone, exam.plan.zone(code)), zone.window, zone.own
    cells: dict[str, object] = {
        "state": zone.trust,
        "blas": zone.blas,
        "low": zone.low,
        "high": zone.high,
        "reason": zone.reason,
        "concerns": "; ".join(each.code for each in zone.concerns),
        "b_lines": zone.b_lines,
        "b_lines_class": read.b_lines.value,
        "lus_score": read.score.value,
        "blue_profile": read.profile.value,
        "own_lus_score": own.score,
        "own_b_lines": own.b_lines,
        "own_consolidation": _answer(own.consolidation),
        "own_note": own.note,
        "sliding": _answer(zone.sliding),
        "saved_utc": zone.saved_utc.isoformat(timespec="seconds"),
    }
    if zone.person is not None:
        cells |= {"by": zone.person.by, "blas_network": zone.person.network.blas}
    if window is not None:
        cells |= {
            "window_s": round(window.span_s, 3),
            "window_frames": window.frames,
            "window_usable": window.usable,
            "breaths": window.breaths,
            "window_lacks": window.shortfall,
        }
    return {name: _guarded(cell) for name, cell in cells.items()}


def _answer(known: bool | None) -> str | None:
    return None if known is None else "yes" if known else "no"


def _guarded(cell: object) -> object:
    if isinstance(cell, str) and cell.startswith(_STARTS_FORMULA):
        return f"'{cell}"
    return cell


def _reading(reading: Reading) -> ReadingEntry:
    return ReadingEntry(
        name=reading.name,
        value=reading.value,
        text=reading.text,
        source=reading.source,
        reason=reading.reason,
    )
