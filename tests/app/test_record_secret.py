"""Encryption in the window without its window: asked once, written nowhere."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest

from app.record_secret import NOT_THE_SAME, Secret, fault_of
from app.record_state import Step, Wish
from app.unlock import Unlock, locked_among
from capture import lock_keys
from capture.lock_keys import LOCK, NEEDS, TOO_SHORT, VARIABLE, Locked, forget_keys, unlock_folder
from capture.record_source import SessionSource
from tests.app.control_kit import Bench, only
from tests.app.engine_kit import wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.hazard("H-87")

WORDS = "three dull magpies"


@pytest.fixture
def bench(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bench]:
    monkeypatch.setattr(lock_keys, "N", 1 << 14)
    monkeypatch.delenv(VARIABLE, raising=False)
    forget_keys()
    made = Bench(tmp_path / "recordings")
    made.control.secret.wanted = True
    yield made
    made.control.close()
    made.pipeline.stop()
    forget_keys()


def recorded(bench: Bench) -> Path:
    bench.control.press(Wish.RECORD)
    bench.until(Step.LOCKING)
    bench.control.unlock(WORDS)
    bench.until(Step.ASKING)
    bench.control.answer(True)
    bench.until(Step.RECORDING)
    bench.recorded(10)
    assert bench.screen().sealed
    bench.control.press(Wish.RECORD)
    wait_until(lambda: bench.control.state().saved is not None)
    return only(bench.control.root)


def test_a_passphrase_is_asked_for_once_and_is_nowhere_to_be_found(
    bench: Bench, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    folder = recorded(bench)
    assert (folder / LOCK).is_file() and not list(folder.glob("*.mkv"))
    assert bench.control.state().saved.encrypted
    written = b"".join(path.read_bytes() for path in folder.iterdir())
    assert WORDS.encode() not in written and b'"kind"' not in written
    assert WORDS not in caplog.text and WORDS not in repr(bench.control.secret)
    assert WORDS not in repr(bench.control.state())
    with SessionSource(folder) as source:  # recorded here: open here
        assert len(list(source)) > 5
    forget_keys()
    with pytest.raises(Locked):
        SessionSource(folder)
    bench.control.press(Wish.KEEP)
    wait_until(lambda: bench.control.state().saved.number == 2)  # not asked a second time
    assert all((each / LOCK).is_file() for each in bench.control.root.iterdir())


def test_without_a_passphrase_nothing_is_recorded(bench: Bench) -> None:
    bench.control.press(Wish.RECORD)
    bench.until(Step.LOCKING)
    bench.live()
    bench.control.unlock(None)
    assert bench.control.state().step is Step.READY
    assert not bench.control.root.exists()
    bench.control.secret.wanted = False
    bench.record()
    assert not bench.screen().sealed


def test_without_its_library_recording_says_what_to_install(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing() -> None:
        raise lock_keys.RecordingError(NEEDS)

    monkeypatch.setattr("app.record_control.check_library", missing)
    bench.control.press(Wish.RECORD)
    assert bench.control.state().step is Step.READY
    assert bench.screen().ask.text == NEEDS and not bench.control.root.exists()


def test_one_passphrase_is_tried_on_all_and_a_wrong_one_is_a_sentence(bench: Bench) -> None:
    folder = recorded(bench)
    texts = ["phantom", str(folder), str(folder.parent), "\0"]
    assert locked_among(texts) == ()
    forget_keys()
    assert locked_among(texts) == (folder,)
    told: list[object] = []
    unlock = Unlock([folder], lambda: told.append(unlock.state()))
    unlock.give("another one altogether")
    wait_until(lambda: len(told) == 1)
    assert "does not open this recording" in unlock.state().fault and unlock.state().left
    unlock.give(WORDS)
    wait_until(lambda: len(told) == 2)
    assert unlock.state().left == () and unlock.state().opened == 1
    assert locked_among(texts) == () and unlock_folder(folder) is not None


def test_what_is_typed_twice_has_to_be_the_same() -> None:
    assert fault_of("short", "short") == TOO_SHORT
    assert fault_of(WORDS, WORDS + " ") == NOT_THE_SAME
    assert fault_of(WORDS, WORDS) == ""
    secret = Secret(wanted=True)
    secret.give(WORDS)
    assert secret.passphrase == WORDS and not secret.missing
    secret.wanted = False
    assert secret.passphrase is None
