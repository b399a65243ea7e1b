"""Progress of the learners in one SQLite file: an answer is kept whole, or it was never given.

Write-ahead log, one transaction an answer, written through to the disk before the truth is shown:
a program that is killed loses at most the answer that was being given.
"""

from __future__ import annotations

import json
import re
import sqlite3
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import platformdirs

from app.lessons.beside_table import BesideTable
from app.lessons.errors import LessonError
from app.lessons.given import Given, as_answer, time_text
from app.lessons.migrations import MIGRATIONS
from app.version import VERSION
from capture.closable import Closable

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from app.lessons.question import Answer

FILE = "progress.sqlite"
EXPORTED = (
    "learner", "at", "lesson", "seed", "difficulty", "wanted", "shown", "answer", "confidence",
    "credit", "correct", "seconds", "network", "network_correct", "pleura",
)  # fmt: skip
"""Columns of an export."""
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{1,31}")
_WAIT_S = 5.0


class Progress(Closable):
    """The progress file; a context manager.

    Parameters
    ----------
    path : Path
        Of the file; made with its folder when it is not there.
    migrations : sequence
        Steps from an empty file to the newest tables.

    Attributes
    ----------
    beside : BesideTable
        Answers that were marked beside the network; never part of what this class gives.

    Raises
    ------
    LessonError
        If it cannot be opened, is damaged, or was written by a newer Pleura.
    """

    beside: BesideTable

    def __init__(self, path: Path, *, migrations: Sequence[tuple[str, ...]] = MIGRATIONS) -> None:
        self._name = path.name
        with self._told():
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = sqlite3.connect(path, timeout=_WAIT_S, isolation_level=None)
        try:
            with self._told():
                for setting in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"):
                    self._file.execute(f"PRAGMA {setting}")
                self._file.execute("PRAGMA secure_delete = ON")
                self._migrate(migrations)
        except BaseException:
            self._file.close()
            raise
        self.beside = BesideTable(self._file, self._transaction, self._told, self.learner)

    def learners(self) -> tuple[str, ...]:
        """Pseudonyms, in the order of their first answer."""
        with self._told():
            rows = self._file.execute("SELECT name FROM learner ORDER BY id").fetchall()
        return tuple(str(name) for (name,) in rows)

    def learner(self, name: str) -> int:
        """Look up the number of a learner; a new one is written down.

        Raises
        ------
        LessonError
            If the name is no pseudonym.
        """
        check_name(name)
        with self._transaction():
            self._file.execute(
                "INSERT OR IGNORE INTO learner (name, since) VALUES (?, ?)", (name, _now())
            )
            row = self._file.execute("SELECT id FROM learner WHERE name = ?", (name,)).fetchone()
        return int(row[0])

    def record(self, learner: str, given: Given) -> int:
        """Keep an answer; its number, for `note_network`. It is on the disk when this returns."""
        number = self.learner(learner)
        with self._transaction():
            done = self._file.execute(
                "INSERT INTO answer (learner, at, lesson, seed, difficulty, wanted, shown, answer,"
                " confidence, credit, correct, seconds, pleura)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    number, time_text(given.at), given.lesson, given.seed, given.difficulty,
                    given.wanted, given.shown, json.dumps(given.answer, allow_nan=False),
                    given.confidence, given.credit, int(given.right), given.seconds, VERSION,
                ),
            )  # fmt: skip
        return int(done.lastrowid or 0)

    def note_network(self, number: int, answer: Answer | None, right: bool | None) -> None:
        """Add to an answer what the network answered; None where it gave none."""
        told = None if answer is None else json.dumps(answer, allow_nan=False)
        with self._transaction():
            self._file.execute(
                "UPDATE answer SET network = ?, network_correct = ? WHERE id = ?",
                (told, None if right is None else int(right), number),
            )

    def given(self, learner: str, lesson: str | None = None) -> tuple[Given, ...]:
        """Answers of a learner, oldest first, to one lesson or all."""
        with self._told():
            rows = self._file.execute(
                "SELECT lesson, seed, difficulty, wanted, shown, answer, confidence, credit,"
                " correct, seconds, at FROM answer WHERE learner ="
                " (SELECT id FROM learner WHERE name = ?) AND (?2 IS NULL OR lesson = ?2)"
                " ORDER BY id",
                (learner, lesson),
            ).fetchall()
        return tuple(_given(row) for row in rows)

    def rows(self, learner: str | None = None) -> list[dict[str, object]]:
        """Everything that is kept, row by row, for export: of one learner or all."""
        with self._told():
            found = self._file.execute(
                f"SELECT learner.name, {', '.join(EXPORTED[1:])} FROM answer"
                " JOIN learner ON learner.id = answer.learner"
                " WHERE ?1 IS NULL OR learner.name = ?1 ORDER BY answer.id",
                (learner,),
            ).fetchall()
        return [dict(zip(EXPORTED, row, strict=True)) for row in found]

    def erase(self, learner: str) -> int:
        """Erase a learner and all answers of both kinds, from the file's pages too; how many.

        Raises
        ------
        LessonError
            If there is no such learner.
        """
        if learner not in self.learners():
            raise LessonError(f"There is no learner {learner}; nothing was erased.")
        count = len(self.given(learner)) + self.beside.given(learner).answers
        with self._transaction():
            self._file.execute("DELETE FROM learner WHERE name = ?", (learner,))
        with self._told():
            self._file.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            self._file.execute("VACUUM")
            self._file.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return count

    def close(self) -> None:
        """Close the file; idempotent."""
        self._file.close()

    # ---- helpers

    def _migrate(self, steps: Sequence[tuple[str, ...]]) -> None:
        for _ in range(len(steps) + 1):
            with self._transaction():
                version = int(self._file.execute("PRAGMA user_version").fetchone()[0])
                if version > len(steps):
                    raise LessonError(
                        f"{self._name} was written by a newer Pleura: install that one, or choose "
                        "another file."
                    )
                if version == len(steps):
                    return
                for statement in steps[version]:
                    self._file.execute(statement)
                self._file.execute(f"PRAGMA user_version = {version + 1}")

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        with self._told():
            self._file.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                self._file.execute("ROLLBACK")
                raise
            self._file.execute("COMMIT")

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Turn what the file or the disk refuses into one sentence."""
        try:
            yield
        except (sqlite3.Error, OSError) as error:
            raise LessonError(
                f"The progress file {self._name} cannot be used ({_reason(error)}): close other "
                "windows of Pleura, check the disk, or choose another file with --progress."
            ) from error


def check_name(name: str) -> None:
    """Refuse what is no pseudonym, with a sentence that says what one is."""
    if not _NAME.fullmatch(name):
        raise LessonError(
            "A learner is known by a pseudonym: 2 to 32 letters, digits, _ or -, such as "
            "heron-7. Do not use a real name."
        )


def default_file() -> Path:
    """Where progress is kept unless somebody says otherwise."""
    return platformdirs.user_data_path("pleura", appauthor=False) / FILE


def _given(row: tuple[object, ...]) -> Given:
    values = list(row)
    values[5] = as_answer(json.loads(str(row[5])))
    values[8] = bool(row[8])
    values[10] = datetime.fromisoformat(str(row[10]))
    return Given(*values)  # type: ignore[arg-type]


def _reason(error: sqlite3.Error | OSError) -> str:
    return str(error) if isinstance(error, sqlite3.Error) else error.strerror or "refused"


def _now() -> str:
    return time_text(datetime.now(UTC))
