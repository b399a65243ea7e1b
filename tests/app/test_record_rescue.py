"""What a crash left behind: offered once, recovered or deleted, unless it is in use."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.record_rescue import Rescue
from app.record_state import Aid
from app.screen.record import build_record
from app.session_check import check_session
from capture.record_folder import OWNER
from tests.app.control_kit import Bench, only
from tests.app.engine_kit import wait_until
from tests.app.recording_kit import Brightest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    made = Bench(tmp_path / "recordings")
    yield made
    made.control.close()
    made.pipeline.stop()


def cut_off(bench: Bench) -> Path:
    """A session as a crash leaves it."""
    bench.record()
    bench.control.close()
    folder = only(bench.control.root)
    partial = folder.with_name(folder.name + ".partial")
    folder.rename(partial)
    log = partial / "frames.jsonl"
    log.write_bytes(b"".join(log.read_bytes().splitlines(keepends=True)[:-1]) + b'{"kind":"fra')
    return partial


@pytest.mark.hazard("H-64", "H-50")
def test_what_was_cut_off_is_offered_once_and_recovered(bench: Bench) -> None:
    cut_off(bench)
    rescue = Rescue(bench.control.root)
    rescue.look()
    wait_until(lambda: rescue.state().aid is Aid.OFFERED)
    ask = build_record(bench.control.state(), rescue.state()).ask
    assert "not ended properly" in ask.text and "UTC" in ask.text
    rescue.recover()
    wait_until(lambda: rescue.state().aid is Aid.DONE)
    assert "pictures recovered" in rescue.state().told
    assert check_session(only(bench.control.root), Brightest()).holds
    rescue.later()
    assert rescue.state().aid is Aid.NONE
    rescue.look()
    rescue.close()
    assert rescue.state().aid is Aid.NONE


@pytest.mark.hazard("H-64")
def test_deleting_is_asked_twice_and_later_keeps(bench: Bench) -> None:
    partial = cut_off(bench)
    rescue = Rescue(bench.control.root)
    rescue.look()
    wait_until(lambda: rescue.state().aid is Aid.OFFERED)
    rescue.delete()
    assert "for good" in build_record(bench.control.state(), rescue.state()).ask.text
    rescue.sure(False)
    assert rescue.state().aid is Aid.OFFERED and partial.exists()
    rescue.later()
    assert partial.exists()
    rescue.look()
    wait_until(lambda: rescue.state().aid is Aid.OFFERED)
    rescue.delete()
    rescue.sure(True)
    wait_until(lambda: rescue.state().aid is Aid.DONE)
    assert not partial.exists()
    rescue.close()


@pytest.mark.hazard("H-64")
def test_what_another_pleura_records_is_neither_offered_nor_deleted(bench: Bench) -> None:
    bench.record()
    partial = only(bench.control.root)
    assert (partial / OWNER).exists()
    rescue = Rescue(bench.control.root)
    rescue.look()
    rescue.close()
    assert rescue.state().aid is Aid.NONE
