"""An exam led from zone to zone: saved, taken back, left out, gone on with, written, deleted."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from app.exam.board import board_of
from app.exam.conduct import Conduct
from app.exam.live import Held, ZoneBuffer
from app.exam.shelf import Query
from app.exam.stand import OTHER_NETWORK
from app.exam.store import ExamStore
from app.schema.origin import ModelEntry
from tests.app.exam.kit import MODEL
from tests.app.exam.test_live import result, run
from tests.ui.conftest import FAN

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from app.exam.stand import Stand
    from app.result import Result

READY = Held(6.0, 60, 60, FAN, True)


@pytest.fixture(scope="module")
def looked() -> tuple[Result, ...]:
    """Five seconds of one zone."""
    buffer = run(ZoneBuffer(), [result(0.0, 0)])
    buffer.confirm()
    return run(buffer, [result(0.25 * k, k) for k in range(1, 21)]).take()


@pytest.fixture
def conduct(tmp_path: Path) -> Iterator[Conduct]:
    made = Conduct(ExamStore(tmp_path / "kept"), lambda: None)
    yield made
    made.close()


def wait(conduct: Conduct, done: Callable[[Stand], object], seconds: float = 20.0) -> Stand:
    deadline = time.monotonic() + seconds
    while not done(conduct.stand):
        assert time.monotonic() < deadline, conduct.stand
        time.sleep(0.005)
    return conduct.stand


def begun(conduct: Conduct, pseudonym: str = "P-017") -> Stand:
    conduct.begin("6", MODEL, pseudonym)
    return wait(conduct, lambda stand: stand.exam is not None)


def saved(conduct: Conduct, results: tuple[Result, ...], count: int) -> Stand:
    conduct.save(results, MODEL, source="grabber")
    return wait(conduct, lambda s: s.exam and len(s.exam.zones) == count and not s.saving)


def test_from_zone_to_zone(conduct: Conduct, looked: tuple[Result, ...]) -> None:
    stand = begun(conduct)
    board = board_of(stand, READY)
    assert (stand.at, board.action, board.label) == ("R1", "save", "Save R1")
    saved(conduct, looked, 1)
    board = board_of(wait(conduct, lambda s: s.picture is not None), READY)
    assert (board.action, board.label) == ("next", "Next: R2")
    assert board.cells[0].look in ("ok", "warning")
    conduct.next()
    assert wait(conduct, lambda s: s.at == "R2").picture is None
    kept = conduct.store.open(str(stand.exam and stand.exam.id))
    assert [zone.zone for zone in kept.zones] == ["R1"] and kept.zones[0].clip is not None


def test_the_next_zone_may_be_gone_to_while_the_last_is_saved(
    conduct: Conduct, looked: tuple[Result, ...]
) -> None:
    begun(conduct)
    conduct.save(looked, MODEL)
    conduct.next()
    assert conduct.stand.at == "R2"
    stand = wait(conduct, lambda s: s.exam and s.exam.zone("R1") is not None)
    assert stand.at == "R2"


def test_the_clinicians_reading_is_kept_before_and_after_saving(
    conduct: Conduct, looked: tuple[Result, ...]
) -> None:
    begun(conduct)
    conduct.read(score=1)
    wait(conduct, lambda s: s.own.score == 1)
    stand = saved(conduct, looked, 1)
    assert stand.exam is not None and stand.exam.zones[0].own.score == 1
    conduct.read(consolidation=False)
    stand = wait(conduct, lambda s: s.own.consolidation is False)
    assert stand.own.score == 1 and "Rule: " in board_of(stand, READY).rule


def test_everything_can_be_taken_back(conduct: Conduct, looked: tuple[Result, ...]) -> None:
    begun(conduct)
    saved(conduct, looked, 1)
    conduct.read(score=3)
    wait(conduct, lambda s: s.own.score == 3)
    conduct.next()
    conduct.skip("not tolerated")
    stand = wait(conduct, lambda s: s.exam and len(s.exam.zones) == 2)
    assert board_of(stand).cells[1].look == "skipped" and stand.undo == "leaving out R2"
    for left, undo in ((1, "your reading of R1"), (1, "saving R1"), (0, "")):
        conduct.undo()
        stand = wait(
            conduct,
            lambda s, left=left, undo=undo: s.exam and len(s.exam.zones) == left and s.undo == undo,
        )
    conduct.undo()
    wait(conduct, lambda s: s.notice == "There is nothing to take back.")
    assert conduct.store.open(str(stand.exam and stand.exam.id)).zones == ()


def test_an_exam_is_gone_on_with(
    conduct: Conduct, looked: tuple[Result, ...], tmp_path: Path
) -> None:
    begun(conduct)
    name = str(conduct.stand.exam and conduct.stand.exam.id)
    saved(conduct, looked, 1)
    other = Conduct(ExamStore(tmp_path / "kept"), lambda: None)
    other.find(Query())
    shelf = wait(other, lambda s: s.shelf is not None).shelf
    assert shelf is not None and shelf.unfinished is not None and shelf.unfinished.id == name
    other.resume(name)
    stand = wait(other, lambda s: s.exam is not None)
    assert stand.at == "R2" and stand.exam is not None and len(stand.exam.zones) == 1
    other.close()


@pytest.mark.hazard("H-124")
def test_another_network_adds_no_zone(conduct: Conduct, looked: tuple[Result, ...]) -> None:
    begun(conduct)
    conduct.save(looked, ModelEntry(name="other", version="1", sha256="cd" * 32))
    stand = wait(conduct, lambda s: s.notice)
    assert stand.notice == OTHER_NETWORK and stand.alarm and stand.saving == ()


def test_a_disk_that_fails_is_told_and_nothing_saved_is_lost(
    conduct: Conduct, looked: tuple[Result, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    begun(conduct)
    saved(conduct, looked, 1)

    def full(*given: object) -> None:
        raise OSError(28, "No space left on device")

    conduct.next()
    monkeypatch.setattr("app.exam.store.write_whole", full)
    conduct.save(looked, MODEL)
    stand = wait(conduct, lambda s: s.alarm and not s.saving)
    assert "free some space" in stand.notice
    assert stand.exam is not None and [zone.zone for zone in stand.exam.zones] == ["R1"]
    monkeypatch.undo()
    assert len(saved(conduct, looked, 2).exam.zones) == 2  # type: ignore[union-attr]


def test_an_earlier_exam_is_compared_zone_by_zone(
    conduct: Conduct, looked: tuple[Result, ...]
) -> None:
    begun(conduct)
    first = str(conduct.stand.exam and conduct.stand.exam.id)
    saved(conduct, looked, 1)
    conduct.leave()
    wait(conduct, lambda s: s.exam is None)
    begun(conduct)
    saved(conduct, looked, 1)
    conduct.compare(first)
    changes = wait(conduct, lambda s: s.changes).changes
    assert len(changes) == 6 and changes[0].startswith("R1: ") and "not saved" in changes[1]


def test_a_deleted_exam_is_gone_from_window_and_disk(conduct: Conduct) -> None:
    stand = begun(conduct)
    conduct.find(Query())
    wait(conduct, lambda s: s.shelf is not None)
    conduct.delete([str(stand.exam and stand.exam.id)])
    stand = wait(conduct, lambda s: s.exam is None and s.shelf and not s.shelf.rows)
    assert "deleted for good" in stand.notice
    assert [path.name for path in conduct.store.root.iterdir()] == []
