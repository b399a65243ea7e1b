"""The progress file: whole answers only, killed or not; migrated, exported, erased."""

from __future__ import annotations

import csv
import json
import os
import signal
import sqlite3
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.lessons.errors import LessonError
from app.lessons.given import Given
from app.lessons.migrations import MIGRATIONS
from app.lessons.progress import Progress
from app.lessons.report import export

ROOT = Path(__file__).resolve().parents[3]
AT = datetime(2030, 1, 2, 3, 4, 5, tzinfo=UTC)


def an_answer(seed: int = 1, answer=3, right: bool = True) -> Given:
    credit = 1.0 if right else 0.0
    return Given("count-b-lines", seed, 0.1, None, "few", answer, 0.7, credit, right, 4.0, AT)


def test_what_is_recorded_comes_back_as_it_was(tmp_path: Path) -> None:
    strokes = (((1.5, 2.0), (3.0, 4.0)), ((5.0, 6.0), (7.0, 8.0)))
    kept = [an_answer(1, 3), an_answer(2, True), an_answer(3, strokes), an_answer(4, "z-line")]
    with Progress(tmp_path / "new" / "p.sqlite") as file:
        for each in kept:
            file.record("heron-7", each)
        assert list(file.given("heron-7")) == kept
        assert file.given("heron-7", "sliding") == () and file.given("nobody") == ()


def test_a_killed_program_loses_no_answer_that_was_given(tmp_path: Path) -> None:
    path = tmp_path / "p.sqlite"
    code = (
        "import sys\nfrom pathlib import Path\n"
        "from app.lessons.progress import Progress\n"
        "from tests.app.lessons.test_progress import an_answer\n"
        "file = Progress(Path(sys.argv[1]))\n"
        "for seed in range(10000):\n"
        "    file.record('heron-7', an_answer(seed))\n"
        "    print(seed, flush=True)\n"
    )
    child = subprocess.Popen(
        [sys.executable, "-c", code, str(path)], stdout=subprocess.PIPE, text=True, cwd=ROOT
    )
    assert child.stdout is not None
    told = [int(child.stdout.readline()) for _ in range(20)]
    os.kill(child.pid, signal.SIGKILL)
    told += [int(line) for line in child.stdout.read().split()]
    child.stdout.close()
    child.wait()
    with Progress(path) as file:
        seeds = [each.seed for each in file.given("heron-7")]
    assert seeds[: len(told)] == told and len(seeds) <= len(told) + 1


def test_an_older_file_is_migrated_with_what_it_holds(tmp_path: Path) -> None:
    path = tmp_path / "p.sqlite"
    with Progress(path, migrations=MIGRATIONS[:1]) as old:
        old.record("heron-7", an_answer())
    with Progress(path) as new:
        assert len(new.given("heron-7")) == 1
        new.note_network(1, 2, False)
        assert new.rows()[0]["network"] == "2" and new.rows()[0]["network_correct"] == 0
    with pytest.raises(LessonError, match="newer Pleura"):
        Progress(path, migrations=MIGRATIONS[:1])


def test_a_migration_that_fails_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "p.sqlite"
    Progress(path).close()
    broken = (*MIGRATIONS, ("CREATE TABLE half (x INTEGER)", "NO SQL AT ALL"))
    with pytest.raises(LessonError, match="cannot be used"):
        Progress(path, migrations=broken)
    with sqlite3.connect(path) as raw:
        assert raw.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)
        assert raw.execute("SELECT name FROM sqlite_master WHERE name = 'half'").fetchall() == []
    raw.close()


def test_erasing_leaves_no_trace_of_a_learner_and_all_of_the_others(tmp_path: Path) -> None:
    path = tmp_path / "p.sqlite"
    with Progress(path) as file:
        for name in ("heron-7", "kestrel"):
            for seed in range(30):
                file.record(name, an_answer(seed, f"said-by-{name}"))
        assert file.erase("heron-7") == 30
        assert file.learners() == ("kestrel",) and len(file.given("kestrel")) == 30
        with pytest.raises(LessonError, match="no learner"):
            file.erase("heron-7")
    left = b"".join(each.read_bytes() for each in tmp_path.iterdir())
    assert b"said-by-heron-7" not in left and b"said-by-kestrel" in left


@pytest.mark.parametrize("name", ["", "x", "Jane Doe", "a@b.org", "-x", "x" * 40, "é1"])
def test_only_pseudonyms_are_taken(tmp_path: Path, name: str) -> None:
    with Progress(tmp_path / "p.sqlite") as file, pytest.raises(LessonError, match="pseudonym"):
        file.learner(name)


def test_a_file_that_is_none_is_told_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "p.sqlite"
    path.write_bytes(b"no database at all, but long enough to be looked at" * 40)
    before = path.read_bytes()
    with pytest.raises(LessonError, match=r"p\.sqlite cannot be used"):
        Progress(path)
    assert path.read_bytes() == before


def test_exports_hold_every_answer(tmp_path: Path) -> None:
    with Progress(tmp_path / "p.sqlite") as file:
        for seed in range(3):
            file.record("heron-7", an_answer(seed))
        assert export(file, tmp_path / "a.json") == export(file, tmp_path / "a.csv") == 3
        with pytest.raises(LessonError, match=r"\.csv"):
            export(file, tmp_path / "a.txt")
    whole = json.loads((tmp_path / "a.json").read_text("utf-8"))
    assert "certifies nothing" in whole["practice"]
    with (tmp_path / "a.csv").open(encoding="utf-8", newline="") as table:
        rows = list(csv.DictReader(table))
    assert [row["seed"] for row in rows] == ["0", "1", "2"] and rows[0]["learner"] == "heron-7"
