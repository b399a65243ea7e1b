"""One encrypted file: whatever is altered is never taken for what was written."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from capture import lock_keys
from capture.lock_file import LockedFile, LockedReader, mend
from capture.lock_keys import LOCK, Key, lock_folder
from capture.record_folder import create_private
from capture.record_read import damage_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

KEY = Key(bytes(range(32)))
WORDS = "correct horse battery"


def entries(path: Path, texts: list[bytes]) -> Path:
    file = LockedFile(create_private(path), KEY, path.name)
    for text in texts:
        file.write(text)
    file.close()
    return path


def told(path: Path) -> tuple[list[bytes], str | None]:
    reader = LockedReader(path, KEY)
    try:
        return [text for _, text in reader], damage_of(reader)
    finally:
        reader.close()


@pytest.fixture
def a_file(tmp_path: Path) -> Iterator[Path]:
    yield entries(tmp_path / "a.locked", [b"one", b"two" * 999, b"three"])


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(at=st.integers(0, 10**6), bits=st.integers(1, 255), cut=st.booleans())
def test_whatever_is_altered_is_never_taken_for_what_was_written(
    a_file: Path, at: int, bits: int, cut: bool
) -> None:
    whole = a_file.read_bytes()
    data = bytearray(whole)
    at %= len(data)
    data[at] ^= bits
    changed = a_file.with_name("other") / a_file.name
    changed.parent.mkdir(exist_ok=True)
    changed.write_bytes(bytes(data[:at]) if cut else bytes(data))
    texts, damage = told(changed)
    assert all(text in (b"one", b"two" * 999, b"three") for text in texts)
    assert damage is not None
    assert told(a_file) == ([b"one", b"two" * 999, b"three"], None)


def test_a_torn_file_is_ended_where_it_is_whole(a_file: Path) -> None:
    whole = a_file.read_bytes()
    reader = LockedReader(a_file, KEY)
    list(reader)
    end = reader.place(3)
    reader.close()
    for torn in (whole[:end], whole[: end - 2], whole[: end - 2] + bytes(200)):
        a_file.write_bytes(torn)
        mend(a_file, KEY)
        texts, damage = told(a_file)
        assert damage is None
        assert texts == [b"one", b"two" * 999, b"three"][: 3 if torn == whole[:end] else 2]


def test_the_key_is_not_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lock_keys, "N", 1 << 14)
    assert "master" not in repr(KEY) and str(bytes(range(32))) not in repr(KEY)
    lock_folder(tmp_path, WORDS)
    lock = json.loads((tmp_path / LOCK).read_text())
    assert lock["kdf"] == "scrypt" and set(lock) == {
        "schema",
        "kdf",
        "n",
        "r",
        "p",
        "salt",
        "check",
    }
    (tmp_path / "more").mkdir()
    lock_folder(tmp_path / "more", WORDS)
    assert json.loads((tmp_path / "more" / LOCK).read_text())["salt"] != lock["salt"]
