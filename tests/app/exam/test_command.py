from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from app.exam.store import ExamStore
from app.report.write import FILES
from tests.app.exam.kit import MODEL, found
from tests.app.test_cli import pleura

if TYPE_CHECKING:
    from pathlib import Path

SHORT = ("--seconds", "0.5", "--fps", "4", "--zones", "6")


def test_the_demo_writes_every_report(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kept = tmp_path / "kept"
    assert pleura("exam", "--demo", "-o", str(tmp_path / "o"), "--store", str(kept), *SHORT) == 0
    files = {path.name for path in (tmp_path / "o").iterdir()}
    assert files == set(FILES.values()) | {"clip.masks.dcm", "sr.dcm"}
    told = capsys.readouterr().out
    assert "6 of 6 zones saved" in told and "clip.dcm" in told
    report = json.loads((tmp_path / "o" / "exam.json").read_text())
    assert [zone["trust"] for zone in report["zones"] if zone["trust"] == "ok"] == []
    assert all(z["window"]["shortfall"] == "shorter than 4 s" for z in report["zones"])
    assert len(ExamStore(kept).heads()) == 1


def test_exams_are_listed_reported_and_deleted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = ExamStore(tmp_path / "kept")
    exam = store.save_zone(store.create("8", MODEL, pseudonym="P-017"), found("R1"))
    at = ("--store", str(store.root))
    assert pleura("exam", "--list", "--find", "p-0", *at) == 0
    assert "P-017" in capsys.readouterr().out
    out = ("-o", str(tmp_path / "o"), "--only", "csv")
    assert pleura("exam", "--report", exam.id, *out, *at) == 0
    assert [path.name for path in (tmp_path / "o").iterdir()] == ["exam.csv"]
    assert "1 of 8 zones saved; next: R2" in capsys.readouterr().out
    assert pleura("exam", "--delete", exam.id, *at) == 0 and store.heads() == ()


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("phantom", "--demo"), "Choose one of"),
        (("phantom", "--zones", "7"), "6, 8, 12, 14"),
        (("phantom", "--theme", "pink"), "no such theme"),
        (("phantom", "--pseudonym", "Smith"), "up to three letters"),
        (("--demo", "--list"), "Choose one of"),
        (("--demo",), "Choose a folder"),
        (("--demo", "-o", "x", "--only", "doc"), "no format 'doc'"),
        (("--demo", "-o", "x", "--zones", "7"), "6, 8, 12, 14"),
        (("--delete", "../x"), "no such exam"),
        (("--report", "20260131T101500Z-a1b2c3", "-o", "x"), "no longer there"),
    ],
)
def test_what_cannot_be_done_is_told_in_a_sentence(
    tmp_path: Path, words: tuple[str, ...], why: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert pleura("exam", *words, "--store", str(tmp_path)) == 2
    told = capsys.readouterr().err
    assert why in told and len(told.strip().splitlines()) == 1
