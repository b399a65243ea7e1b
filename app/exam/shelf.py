"""The exams that are kept: found by pseudonym and date, with what they take and which are old."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from app.exam.guide import progress

if TYPE_CHECKING:
    from app.exam.store import ExamStore, Head

FRESH = timedelta(hours=24)
"""An exam that was begun longer ago is not offered to go on with by itself."""
DATE = "Write a date as 2026-01-31, or leave it empty."
DASH = "–"


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for; empty texts look for everything.

    Parameters
    ----------
    pseudonym : str
        Its beginning.
    since, until : str
        Days as 2026-01-31, both included.
    days : int or None
        Exams older than so many days are old; None has none.
    """

    pseudonym: str = ""
    since: str = ""
    until: str = ""
    days: int | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One exam in the list; `problem` says why one cannot be opened."""

    id: str
    pseudonym: str
    begun: str
    zones: str
    size: str
    problem: str = ""

    @property
    def text(self) -> str:
        """All of it in a line."""
        said = self.problem or f"{self.zones} · {self.begun}"
        return f"{self.pseudonym} · {said} · {self.size}"


@dataclass(frozen=True, slots=True)
class Shelf:
    """The list as it is shown.

    Parameters
    ----------
    rows : tuple of Row
        The newest first.
    taken : str
        How many there are in all, and what they take on the disk.
    old : tuple of str
        Names of those that are older than wished.
    unfinished : Row or None
        The newest one that lacks zones and was begun within a day.
    problem : str
        What is wrong with what was looked for.
    """

    rows: tuple[Row, ...] = ()
    taken: str = ""
    old: tuple[str, ...] = ()
    unfinished: Row | None = None
    problem: str = ""


def shelf_of(store: ExamStore, query: Query, now: datetime | None = None) -> Shelf:
    """Look through the exams.

    Raises
    ------
    ExamError
        If the disk cannot be read.
    """
    now, problem = now or datetime.now(UTC), ""
    since, until = day_of(query.since), day_of(query.until)
    if (query.since.strip() and since is None) or (query.until.strip() and until is None):
        problem = DATE
    heads = store.heads()
    found = () if problem else store.search(query.pseudonym, since, until)
    going = (
        head
        for head in heads
        if head.exam is not None
        and not progress(head.exam).done
        and now - head.exam.started_utc < FRESH
    )
    first = next(going, None)
    old = () if query.days is None else store.expired(query.days, now)
    count = "1 exam" if len(heads) == 1 else f"{len(heads)} exams"
    return Shelf(
        rows=tuple(row_of(head) for head in found),
        taken=f"{count}, {size(sum(head.bytes for head in heads))} on the disk",
        old=tuple(head.id for head in old),
        unfinished=None if first is None else row_of(first),
        problem=problem,
    )


def row_of(head: Head) -> Row:
    """Put one exam into words."""
    if head.exam is None:
        return Row(head.id, DASH, head.id, "", size(head.bytes), str(head.problem))
    exam = head.exam
    begun = exam.started_utc.astimezone().strftime("%Y-%m-%d %H:%M")
    zones = f"{len(exam.zones)} of {len(exam.plan.zones)} zones"
    return Row(head.id, exam.pseudonym or DASH, begun, zones, size(head.bytes))


def size(count: int) -> str:
    """Write a number of bytes in MB."""
    return f"{count / 1e6:.1f} MB"


def day_of(text: str) -> date | None:
    """Read a day such as 2026-01-31; None when it is none."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        return None
