"""Encryption at rest: what is written can be read with the passphrase alone, and only unaltered."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from capture import lock_keys
from capture.errors import RecordingError
from capture.lock_file import LockedReader
from capture.lock_keys import LOCK, VARIABLE, Locked, lock_folder, unlock_folder
from capture.opening import open_source
from capture.record_desk import Note
from capture.record_read import Lines, read_log
from capture.record_recover import finish, leftovers
from capture.record_source import SessionSource
from capture.recording import RESULTS, sector_pixels
from tests.capture.record_kit import (
    CANARY,
    FAN,
    a_recorder,
    frames,
    full_after,
    offer,
    picture,
    read,
    wait_for,
)

ROOT = Path(__file__).resolve().parents[2]
WORDS = "correct horse battery"


@pytest.fixture(autouse=True)
def quick_to_guess(monkeypatch: pytest.MonkeyPatch) -> None:
    """As few rounds as are allowed: it is not scrypt that is tested."""
    monkeypatch.setattr(lock_keys, "N", 1 << 14)


@pytest.fixture
def known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, WORDS)


def recorded(root: Path, count: int = 30, **given: object) -> Path:
    recorder = a_recorder(root, passphrase=WORDS, **given)
    recorder.begin()
    some = frames(count)
    for frame in some:
        recorder.note(Note(frame.index, frame.grabbed_s, lambda: '{"told":1}'))
    offer(recorder, some)
    folder = recorder.end()
    assert recorder.close()
    assert folder is not None, recorder.status()
    return folder


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(lock_keys, "N", 1 << 14)
        return recorded(tmp_path_factory.mktemp("locked"))


@pytest.fixture
def session(kept: Path, tmp_path: Path) -> Path:
    """A copy of one encrypted session."""
    return Path(shutil.copytree(kept, tmp_path / kept.name))


@pytest.mark.hazard("H-87")
def test_what_was_recorded_comes_back_to_the_last_bit(session: Path, known: None) -> None:
    back, source = read(session)
    assert [frame.index for frame in back] == list(range(30))
    for frame in back:
        assert np.array_equal(frame.image, sector_pixels(picture(frame.index), FAN))
    assert source.warnings == [] and source.damage is None
    assert len(list(Lines(session, RESULTS))) == 31
    with open_source(str(session)) as opened:
        opened.seek(17)
        assert next(iter(opened)).index == 17


@pytest.mark.hazard("H-87", "H-86")
def test_nothing_of_it_can_be_read_in_the_files(session: Path) -> None:
    names = {path.name for path in session.iterdir()}
    assert names == {LOCK, "frames.locked", "results.locked", "frames-000.locked"}
    data = b"".join(path.read_bytes() for path in session.iterdir())
    for plain in (b"grabbed_s", b"sector", b"frame", b"told", b"FFV1", b"matroska", b"started",
                  WORDS.encode(), CANARY.encode()):  # fmt: skip
        assert plain not in data, plain
    counts = np.bincount(np.frombuffer(data[4096:], np.uint8), minlength=256)
    assert counts.max() < 1.4 * counts.mean()  # no byte is more frequent, as in noise
    assert session.stat().st_mode & 0o777 == 0o700
    assert {path.stat().st_mode & 0o777 for path in session.iterdir()} == {0o600}


@pytest.mark.hazard("H-87")
def test_another_passphrase_or_none_is_one_sentence(
    session: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    for ask in (SessionSource, read_log, lambda folder: open_source(str(folder))):
        with pytest.raises(Locked, match="is encrypted: give its passphrase"):
            ask(session)
    monkeypatch.setenv(VARIABLE, WORDS + "!")
    with pytest.raises(Locked, match="does not open this recording"):
        SessionSource(session)
    assert unlock_folder(session, WORDS) is not None


def test_a_short_passphrase_is_refused_and_leaves_no_folder(tmp_path: Path) -> None:
    recorder = a_recorder(tmp_path, passphrase="short")
    with pytest.raises(RecordingError, match="8 characters"):
        recorder.begin()
    recorder.close()
    assert list(tmp_path.iterdir()) == []


def test_without_the_library_there_is_a_sentence(
    session: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, known: None
) -> None:
    for name in [each for each in sys.modules if each.startswith("cryptography")]:
        monkeypatch.setitem(sys.modules, name, None)
    monkeypatch.setitem(sys.modules, "cryptography.exceptions", None)
    with pytest.raises(Locked, match="pip install"):
        SessionSource(session)
    with pytest.raises(RecordingError, match="pip install"):
        lock_folder(tmp_path, WORDS)


@pytest.mark.parametrize("change", ['"n":16384', '"salt":"', '"check":"', "{"])
def test_an_altered_lock_is_one_sentence(session: Path, change: str, known: None) -> None:
    lock = session / LOCK
    text = lock.read_text().replace(" ", "")
    assert change in text
    other = {'"n":16384': '"n":1073741824', "{": "["}.get(change, change + "AAAA")
    lock.write_text(text.replace(change, other, 1))
    with pytest.raises(Locked, match="does not open"):
        SessionSource(session)


def damage_in(folder: Path) -> str | None:
    """What reading everything of a session tells."""
    _, source = read(folder)
    lines = Lines(folder, RESULTS)
    list(lines)
    return source.damage or lines.damage


@pytest.mark.hazard("H-87")
@pytest.mark.parametrize("name", ["frames.locked", "results.locked", "frames-000.locked"])
@pytest.mark.parametrize("where", [0.3, 0.6, 0.95])
def test_a_flipped_bit_is_named_and_its_picture_is_not_shown(
    session: Path, name: str, where: float, known: None
) -> None:
    path = session / name
    data = bytearray(path.read_bytes())
    data[round(where * len(data))] ^= 4
    path.write_bytes(data)
    damage = damage_in(session)
    assert damage.startswith(f"'{name}' was altered or damaged") or "shortened" in damage
    back, _ = read(session)
    for frame in back:
        assert np.array_equal(frame.image, sector_pixels(picture(frame.index), FAN))
    if name == "frames-000.locked" and "entry" in damage:
        assert len(back) == 29


@pytest.mark.hazard("H-87")
@pytest.mark.parametrize("name", ["frames.locked", "results.locked", "frames-000.locked"])
def test_a_shortened_file_is_named(session: Path, name: str, known: None) -> None:
    path = session / name
    reader = LockedReader(path, unlock_folder(session))
    count = len(list(reader))
    assert reader.ended
    ends = [reader.place(count), reader.place(count - 3), reader.place(count - 3) + 9]
    reader.close()
    whole = path.read_bytes()
    for end in ends:
        path.write_bytes(whole[:end])
        assert damage_in(session) == f"'{name}' was shortened after it was recorded"


@pytest.mark.hazard("H-87")
def test_entries_cannot_be_exchanged_repeated_or_brought_from_elsewhere(
    session: Path, tmp_path: Path, known: None
) -> None:
    path = session / "frames-000.locked"
    whole = path.read_bytes()
    reader = LockedReader(path, unlock_folder(session))
    list(reader)
    a, b, c = (reader.place(number) for number in (5, 6, 7))
    reader.close()
    for other in (
        whole[:a] + whole[b:c] + whole[a:b] + whole[c:],
        whole[:a] + whole[a:b] + whole[a:],
        whole[:a] + whole[b:],
    ):
        path.write_bytes(other)
        assert "altered" in damage_in(session)
    path.write_bytes(whole)
    (session / "results.locked").replace(tmp_path / "kept")
    shutil.copy(session / "frames.locked", session / "results.locked")
    assert "'results.locked' was altered" in damage_in(session)
    (tmp_path / "kept").replace(session / "results.locked")
    other_session = recorded(tmp_path / "other", 5)
    shutil.copy(other_session / path.name, path)
    back, source = read(session)
    assert back == []
    assert source.warnings == [f"{path.name} cannot be read"]


KILLED = """
import os, signal, sys, time
from pathlib import Path
from capture import lock_keys
from tests.capture.record_kit import a_recorder, frames
lock_keys.N = 1 << 14
def record(root, told):
    recorder = a_recorder(root, passphrase="correct horse battery")
    recorder.begin()
    for frame in frames(1000):
        recorder.offer(frame)
        time.sleep(1 / 120)
        while len(recorder._queue) > 80: time.sleep(0.001)
        os.write(told, b"%d " % recorder.status().frames)
for number, moment in enumerate((12, 31, 58)):
    read, told = os.pipe()
    child = os.fork()
    if child == 0:
        record(Path(sys.argv[1]) / str(number), told)
    os.close(told)
    last = b"0 "
    while int(last.split()[-1]) < moment:
        last = os.read(read, 4096)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    rest = os.read(read, 65536).split()
    print(int(rest[-1]) if rest else int(last.split()[-1]))
"""


@pytest.mark.hazard("H-50", "H-87")
@pytest.mark.skipif(sys.platform == "win32", reason="there is no such kill there")
def test_a_kill_loses_two_pictures_at_most_and_recovery_needs_the_passphrase(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(tmp_path)],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    for number, written in enumerate(map(int, done.stdout.split())):
        root = tmp_path / str(number)
        monkeypatch.delenv(VARIABLE, raising=False)
        (left,) = leftovers(root)
        assert left.locked and left.started_utc is None
        with pytest.raises(RecordingError, match="is encrypted"):
            finish(left.folder)
        assert left.folder.exists()  # and not set aside as empty
        monkeypatch.setenv(VARIABLE, WORDS)
        (left,) = leftovers(root)
        assert not left.locked and left.frames >= written - 2
        folder, count = finish(left.folder)
        assert count >= written - 2
        back, source = read(folder)
        assert len(back) == count
        assert "recovered" in source.log.end.why
        assert damage_in(folder) is None and source.warnings == []


@pytest.mark.hazard("H-51")
def test_a_full_disk_keeps_what_is_there(tmp_path: Path, known: None) -> None:
    recorder = a_recorder(tmp_path, passphrase=WORDS, create=full_after(300_000))
    recorder.begin()
    offer(recorder, frames(90))
    wait_for(lambda: not recorder.status().recording)
    assert "disk is full" in recorder.status().notice
    assert recorder.close()
    (folder,) = tmp_path.glob("2*")
    back, source = read(folder)
    assert len(back) == len(source.log.rows) > 5
