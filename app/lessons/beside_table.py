"""Answers beside the network, in a table of their own: no figure mixes them with the true ones."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from app.lessons.given import Given, as_answer, time_text
from app.version import VERSION

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from app.lessons.beside import Compared

    Guard = Callable[[], AbstractContextManager[None]]

COLUMNS = (
    "learner", "at", "lesson", "answer", "confidence", "seconds", "network", "shown", "credit",
    "agreed", "reason", "model", "pleura",
)  # fmt: skip
"""Columns of an export. Nothing says what was opened: a file's name may hold a patient's."""


@dataclass(frozen=True, slots=True)
class BesideGiven:
    """Answers of a learner beside the network.

    Parameters
    ----------
    marked : tuple of Given
        Those that the network gave a number for; `right` is "agrees with the network", `shown` the
        class of the network's number.
    unmarked : tuple of str
        Why each of the others is not marked.
    """

    marked: tuple[Given, ...] = ()
    unmarked: tuple[str, ...] = ()

    @property
    def answers(self) -> int:
        """How many there are."""
        return len(self.marked) + len(self.unmarked)


class BesideTable:
    """The table; made by `Progress`, whose file it is.

    Parameters
    ----------
    file : sqlite3.Connection
        The progress file.
    transaction, told : callable
        Guards of the file: a change whole or not at all; refusals as one sentence.
    learner : callable
        Number of a learner by name.
    """

    def __init__(
        self,
        file: sqlite3.Connection,
        transaction: Guard,
        told: Guard,
        learner: Callable[[str], int],
    ) -> None:
        self._file, self._transaction, self._told = file, transaction, told
        self._learner = learner

    def record(self, learner: str, lesson: str, found: Compared, model: str, at: datetime) -> None:
        """Keep an answer; it is on the disk when this returns.

        Parameters
        ----------
        learner, lesson : str
            Whose answer to what.
        found : Compared
            Answer and network.
        model : str
            Which network, by name, version and hash.
        at : datetime
            When, UTC.
        """
        number, mark = self._learner(learner), found.mark
        with self._transaction():
            self._file.execute(
                "INSERT INTO beside (learner, at, lesson, answer, confidence, seconds, network,"
                " shown, credit, agreed, reason, model, pleura)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    number, time_text(at), lesson, json.dumps(found.answer, allow_nan=False),
                    found.confidence, found.seconds,
                    None if mark is None else json.dumps(found.reading.value, allow_nan=False),
                    found.shown, None if mark is None else mark.credit,
                    None if mark is None else int(mark.right), found.reading.reason or None,
                    model, VERSION,
                ),
            )  # fmt: skip

    def given(self, learner: str, lesson: str | None = None) -> BesideGiven:
        """Answers of a learner, oldest first, to one lesson or all."""
        with self._told():
            rows = self._file.execute(
                "SELECT lesson, id, shown, answer, confidence, credit, agreed, seconds, at, reason"
                " FROM beside WHERE learner = (SELECT id FROM learner WHERE name = ?1)"
                " AND (?2 IS NULL OR lesson = ?2) ORDER BY id",
                (learner, lesson),
            ).fetchall()
        marked = tuple(
            Given(name, seed, 0.0, None, shown, as_answer(json.loads(answer)), sure, credit,
                  bool(agreed), seconds, datetime.fromisoformat(at))
            for name, seed, shown, answer, sure, credit, agreed, seconds, at, _ in rows
            if agreed is not None
        )  # fmt: skip
        return BesideGiven(marked, tuple(str(row[9]) for row in rows if row[6] is None))

    def rows(self, learner: str | None = None) -> list[dict[str, object]]:
        """Everything that is kept, row by row, for export: of one learner or all."""
        with self._told():
            found = self._file.execute(
                f"SELECT learner.name, {', '.join(f'beside.{name}' for name in COLUMNS[1:])}"
                " FROM beside JOIN learner ON learner.id = beside.learner"
                " WHERE ?1 IS NULL OR learner.name = ?1 ORDER BY beside.id",
                (learner,),
            ).fetchall()
        return [dict(zip(COLUMNS, row, strict=True)) for row in found]
