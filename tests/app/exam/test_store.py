from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import time
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.exam.protocols import ExamError
from app.exam.store import EXAM, ExamStore
from tests.app.exam.kit import BEGUN, MODEL, entry, found

ROOT = Path(__file__).resolve().parents[3]
posix = pytest.mark.skipif(os.name != "posix", reason="modes and signals are POSIX ones")

CHILD = """
import sys
from pathlib import Path
from app.exam.store import ExamStore
from tests.app.exam.kit import MODEL, found
store = ExamStore(Path(sys.argv[1]))
exam = store.create("14", MODEL, pseudonym="P-017")
print(exam.id, flush=True)
for turn in range(10_000):
    for place in exam.plan.zones:
        exam = store.save_zone(exam, found(place.code, (turn % 10) / 10))
        print(place.code, turn % 10, flush=True)
"""


@posix
def test_nothing_saved_is_lost_when_the_program_is_killed(tmp_path: Path) -> None:
    root = tmp_path / "exams"
    with subprocess.Popen(
        [sys.executable, "-c", CHILD, str(root)], stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as child:
        assert child.stdout is not None
        name = child.stdout.readline().strip()
        told = [child.stdout.readline().split()]
        time.sleep(0.17)
        child.send_signal(signal.SIGKILL)
        told += [line.split() for line in child.stdout.read().splitlines() if " " in line]
    exam = ExamStore(root).open(name)
    for code, turn in {code: int(turn) for code, turn in told}.items():
        zone = exam.zone(code)
        assert zone is not None and zone.blas is not None
        later = (round(zone.blas * 10) - turn) % 10
        assert later in (0, 1)  # what was told is there, or the save that was under way
        grey, labels = ExamStore(root).picture(exam, code) or (b"", b"")
        assert grey.startswith(b"\x89PNG") and (labels or b"").startswith(b"\x89PNG")
    named = {z.picture.file for z in exam.zones if z.picture}
    named |= {z.picture.labels for z in exam.zones if z.picture and z.picture.labels}
    left = {path.name for path in (root / name).iterdir()}
    assert left == named | {EXAM}  # nothing of the broken save is left lying about


@posix
def test_folders_and_files_are_for_this_user_alone(tmp_path: Path) -> None:
    store = ExamStore(tmp_path / "exams")
    exam = store.save_zone(store.create("8", MODEL), found("R1"))
    assert stat.S_IMODE(store.root.stat().st_mode) == 0o700
    for path in (store.root / exam.id, *(store.root / exam.id).iterdir()):
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600)


def test_an_exam_comes_back_as_it_was_saved(tmp_path: Path) -> None:
    store = ExamStore(tmp_path)
    exam = store.create("8", MODEL, pseudonym=" p-017", note="n", now=BEGUN)
    exam = store.save_zone(exam, found("L2", None))
    exam = store.save_zone(exam, found("R1", 0.0))
    again = ExamStore(tmp_path).open(exam.id)
    assert again == exam and [zone.zone for zone in again.zones] == ["R1", "L2"]
    assert again.pseudonym == "P-017" and "017" not in exam.id
    assert again.zones[0].blas == 0.0 and again.zones[1].blas is None


def test_a_zone_saved_again_takes_the_place_of_the_earlier_one(tmp_path: Path) -> None:
    store = ExamStore(tmp_path)
    first = store.save_zone(store.create("8", MODEL), found("R1", 0.1))
    second = store.save_zone(first, found("R1", 0.7))
    assert [zone.blas for zone in second.zones] == [0.7]
    store.save(first)  # undo: its pictures are still there
    assert store.picture(first, "R1") is not None
    opened = store.open(first.id)
    assert len(list((tmp_path / first.id).iterdir())) == 3 and opened == first


def test_search_by_pseudonym_and_day(tmp_path: Path) -> None:
    store = ExamStore(tmp_path)
    for days, name in ((0, "P-017"), (1, "P-018"), (2, None)):
        store.create("6", MODEL, pseudonym=name, now=BEGUN + timedelta(days=days))

    def names(*args: object) -> list[str | None]:
        return [head.exam.pseudonym for head in store.search(*args) if head.exam]  # type: ignore[arg-type]

    assert names("p-01") == ["P-018", "P-017"] and names("X") == []
    assert names("", date(2026, 2, 1), date(2026, 2, 1)) == ["P-018"]
    assert len(store.heads()) == 3


def test_deleted_for_good_even_after_a_break(tmp_path: Path) -> None:
    store = ExamStore(tmp_path)
    one, other = store.create("8", MODEL), store.create("8", MODEL)
    store.save_zone(one, found("R1"))
    store.delete(one.id)
    assert not (tmp_path / one.id).exists() and [h.id for h in store.heads()] == [other.id]
    (tmp_path / other.id).rename(tmp_path / f".deleted-{other.id}")  # killed half-way
    assert ExamStore(tmp_path).heads() == () and list(tmp_path.iterdir()) == []


def test_old_exams_and_disk_use(tmp_path: Path) -> None:
    store = ExamStore(tmp_path)
    old = store.create("8", MODEL, now=BEGUN)
    store.create("8", MODEL, now=BEGUN + timedelta(days=20))
    assert [h.id for h in store.expired(10, BEGUN + timedelta(days=21))] == [old.id]
    assert store.disk_use() == sum(head.bytes for head in store.heads()) > 0
    with pytest.raises(ExamError, match="1 day"):
        store.expired(0)


@pytest.mark.parametrize("name", ["", "..", "../x", "exam", "20260131T101500Z-A1B2C3", "a/b"])
def test_a_name_that_is_no_exam_opens_and_deletes_nothing(tmp_path: Path, name: str) -> None:
    for way in (ExamStore(tmp_path).open, ExamStore(tmp_path).delete):
        with pytest.raises(ExamError, match="no such exam"):
            way(name)


@pytest.mark.parametrize(
    "text", ["", "{", '{"schema":2}', "null", "[" * 5000, '{"zones":[{"zone":"X"}]}']
)
def test_a_damaged_exam_is_listed_with_its_trouble(tmp_path: Path, text: str) -> None:
    store = ExamStore(tmp_path)
    exam = store.create("8", MODEL)
    (tmp_path / exam.id / EXAM).write_text(text)
    (head,) = store.heads()
    assert head.exam is None and "cannot be read" in str(head.problem)


def test_a_file_name_that_leads_elsewhere_is_refused(tmp_path: Path) -> None:
    store = ExamStore(tmp_path)
    exam = store.save_zone(store.create("8", MODEL), found("R1"))
    path = tmp_path / exam.id / EXAM
    name = exam.zones[0].picture.file if exam.zones[0].picture else ""
    path.write_text(path.read_text().replace(name, "../../secret.png"))
    with pytest.raises(ExamError, match="cannot be read"):
        store.open(exam.id)


def test_a_folder_that_cannot_be_written_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ExamError, match="cannot be written"):
        ExamStore(tmp_path / "file" / "exams")
    store = ExamStore(tmp_path)
    exam = store.create("8", MODEL)
    with pytest.raises(ExamError, match="no such zone"):
        store.put_zone(exam, entry("R9"))


def test_a_full_disk_leaves_what_was_saved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = ExamStore(tmp_path)
    exam = store.save_zone(store.create("8", MODEL), found("R1", 0.2))

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as broken:
        broken.setattr(os, "fsync", full)
        with pytest.raises(ExamError, match=r"No space left on device.*free some space"):
            store.save_zone(exam, found("R1", 0.9))
    again = store.open(exam.id)
    assert again == exam and store.picture(again, "R1") is not None
    assert not list((tmp_path / exam.id).glob("*.partial"))


@pytest.mark.hazard("H-123")
def test_an_exam_that_another_process_works_on_is_left_alone(tmp_path: Path) -> None:
    store = ExamStore(tmp_path)
    exam = store.save_zone(store.create("8", MODEL), found("R1"))
    under_way = tmp_path / exam.id / "R2-abcdef.png"
    under_way.write_bytes(b"not named yet")
    code = (
        "import sys; from pathlib import Path; from app.exam.store import ExamStore; "
        "ExamStore(Path(sys.argv[1])).claim(sys.argv[2]); print(1, flush=True); input()"
    )
    words = [sys.executable, "-c", code, str(tmp_path), exam.id]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT) as other:
        assert other.stdout is not None and other.stdout.readline() == b"1\n"
        for refused in (store.claim, store.delete):
            with pytest.raises(ExamError, match="another window"):
                refused(exam.id)
        assert len(store.open(exam.id).zones) == 1 and under_way.exists()
        other.kill()
    store.claim(exam.id)
    assert len(store.open(exam.id).zones) == 1 and not under_way.exists()
    store.release(exam.id)
    store.delete(exam.id)
    assert store.heads() == ()
