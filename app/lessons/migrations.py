"""The tables of the progress file, one step after the other; `user_version` counts the steps."""

from __future__ import annotations

MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        """CREATE TABLE learner (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE,
            since TEXT NOT NULL
        ) STRICT""",
        """CREATE TABLE answer (
            id INTEGER PRIMARY KEY,
            learner INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
            at TEXT NOT NULL,
            lesson TEXT NOT NULL,
            seed INTEGER NOT NULL,
            difficulty REAL NOT NULL CHECK (difficulty BETWEEN 0 AND 1),
            wanted TEXT,
            shown TEXT NOT NULL,
            answer TEXT NOT NULL,
            confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
            credit REAL NOT NULL CHECK (credit BETWEEN 0 AND 1),
            correct INTEGER NOT NULL CHECK (correct IN (0, 1)),
            seconds REAL NOT NULL CHECK (seconds >= 0),
            pleura TEXT NOT NULL
        ) STRICT""",
        "CREATE INDEX answer_of ON answer (learner, lesson, id)",
    ),
    (
        "ALTER TABLE answer ADD COLUMN network TEXT",
        "ALTER TABLE answer ADD COLUMN network_correct INTEGER",
    ),
    (
        """CREATE TABLE beside (
            id INTEGER PRIMARY KEY,
            learner INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
            at TEXT NOT NULL,
            lesson TEXT NOT NULL,
            answer TEXT NOT NULL,
            confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
            seconds REAL NOT NULL CHECK (seconds >= 0),
            network TEXT,
            shown TEXT,
            credit REAL CHECK (credit BETWEEN 0 AND 1),
            agreed INTEGER CHECK (agreed IN (0, 1)),
            reason TEXT,
            model TEXT NOT NULL,
            pleura TEXT NOT NULL,
            CHECK ((agreed IS NULL) = (network IS NULL)),
            CHECK ((agreed IS NULL) = (credit IS NULL)),
            CHECK ((agreed IS NULL) = (reason IS NOT NULL))
        ) STRICT""",
        "CREATE INDEX beside_of ON beside (learner, lesson, id)",
    ),
)
"""Each step runs in one transaction; a step that was published is never changed."""
