from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from capture.errors import ClipError, RecordingError
from capture.record_codec import Encoder
from capture.record_folder import is_owned, make_root, new_folder, note_owner, publish
from capture.record_recover import finish, leftovers
from capture.record_source import SessionSource
from capture.record_writer import SessionWriter
from capture.recording import FRAMES, Head, packed, sector_pixels
from tests.capture.record_kit import FAN, a_recorder, frames, offer, read, settle

ROOT = Path(__file__).resolve().parents[2]
NOON = datetime(2026, 3, 1, 12, 0, 0, tzinfo=UTC)
HEAD = Head(started_utc="2026-03-01T12:00:00Z", live=True, fps=None, origin_s=0.0)


def write(folder: Path, count: int = 12) -> SessionWriter:
    """A session of so many pictures that was not ended."""
    writer = SessionWriter(folder, HEAD, "{}")
    encoder = Encoder(FAN.box[2:])
    for frame in frames(count):
        pixels = sector_pixels(frame.image, FAN)
        writer.add(packed(frame, FAN, pixels, encoder(pixels)), 0)
    return writer


@pytest.mark.hazard("H-56")
def test_a_hundred_starts_are_a_hundred_names_even_with_the_clock_put_back(tmp_path: Path) -> None:
    made = []
    for start in range(100):
        folder = new_folder(tmp_path, NOON - timedelta(seconds=start % 3))
        if start % 2:
            folder = publish(folder)
        made.append(folder.name.removesuffix(".partial"))
    assert len(set(made)) == 100
    assert {name[:16] for name in made} == {f"2026030{'1T115959Z'}"} | {
        "20260301T120000Z",
        "20260301T115958Z",
    }


@pytest.mark.hazard("H-55")
@pytest.mark.parametrize("cut", ["sync files", "forget owner", "rename", "sync root"])
def test_power_lost_at_any_step_leaves_no_half_recording_under_a_final_name(
    tmp_path: Path, cut: str
) -> None:
    class PowerLost(BaseException):
        pass

    def step(name: str) -> None:
        if name == cut:
            raise PowerLost

    with pytest.raises(PowerLost):
        write(new_folder(tmp_path, NOON)).finish("stopped", step)
    (folder,) = tmp_path.glob("2026*")
    left = leftovers(tmp_path)
    if cut == "sync root":
        assert not folder.name.endswith(".partial")
        assert left == ()
    else:
        assert [each.frames for each in left] == [12]
        folder, count = finish(left[0].folder)
        assert count == 12
    back, source = read(folder)
    assert len(back) == 12
    assert source.log.end.why == "stopped"


@pytest.mark.hazard("H-64")
@pytest.mark.parametrize("cut", ["tidy", "sync files", "rename"])
def test_a_recovery_that_is_cut_off_can_be_begun_again(tmp_path: Path, cut: str) -> None:
    class PowerLost(BaseException):
        pass

    def step(name: str) -> None:
        if name == cut:
            raise PowerLost

    write(new_folder(tmp_path, NOON)).give_up()
    (left,) = leftovers(tmp_path)
    with pytest.raises(PowerLost):
        finish(left.folder, step)
    (left,) = leftovers(tmp_path)
    folder, count = finish(left.folder)
    assert count == len(read(folder)[0]) == 12
    assert leftovers(tmp_path) == ()


@pytest.mark.hazard("H-64")
def test_what_is_being_recorded_is_no_leftover(tmp_path: Path) -> None:
    recorder = a_recorder(tmp_path)
    recorder.begin()
    offer(recorder, frames(5))
    settle(recorder, 0)
    (folder,) = tmp_path.glob("*.partial")
    assert leftovers(tmp_path) == ()
    with pytest.raises(RecordingError, match="recorded now"):
        finish(folder)
    assert recorder.end().name == folder.name.removesuffix(".partial")
    recorder.close()


def test_the_owner_is_a_process_and_not_a_number(tmp_path: Path) -> None:
    folder = new_folder(tmp_path, NOON)
    assert not is_owned(folder)
    note_owner(folder)
    assert is_owned(folder)
    owner = folder / "owner.json"
    values = json.loads(owner.read_text())
    owner.write_text(
        json.dumps({**values, "since": values["since"] - 100})
    )  # the number was reused
    assert not is_owned(folder)
    for text in ("", "[]", '{"pid": "x"}', '{"pid": 1e400, "since": 1}', "{" * 500):
        owner.write_text(text)
        assert not is_owned(folder)


@pytest.mark.parametrize("tail", [b"", b"{", b'{"kind":"frame"', b"\xff\xfe\n", b"[]\n", b"x" * 99])
def test_a_torn_tail_costs_only_itself(tmp_path: Path, tail: bytes) -> None:
    folder = new_folder(tmp_path, NOON)
    write(folder).give_up()
    with (folder / FRAMES).open("ab") as file:
        file.write(tail)
    assert len(read(folder)[0]) == 12
    with (folder / "frames-000.mkv").open("rb+") as file:
        file.truncate((folder / "frames-000.mkv").stat().st_size * 2 // 3)
    back, _ = read(folder)
    assert 4 <= len(back) < 12
    final, count = finish(folder)
    assert count == len(back) == len(read(final)[1].log.rows)


def test_pictures_that_were_altered_are_left_out(tmp_path: Path) -> None:
    folder = write(new_folder(tmp_path, NOON)).finish("stopped")
    path = folder / FRAMES
    text = path.read_text().splitlines()
    row = json.loads(text[5])
    text[5] = json.dumps({**row, "crc32": row["crc32"] ^ 1})
    path.write_text("\n".join(text) + "\n")
    back, source = read(folder)
    assert [frame.index for frame in back] == [n for n in range(12) if n != row["frame"]]
    assert "damaged" in source.warnings[0]


HOSTILE = {
    "no head": "",
    "no session": "hello\n",
    "another schema": HEAD.model_dump_json(by_alias=True).replace('"schema":1', '"schema":2')
    + "\n",
    "only a head": HEAD.model_dump_json(by_alias=True) + "\n",
    "nested": "[" * 100_000 + "\n",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_folder_that_is_no_session_is_one_sentence(tmp_path: Path, text: str) -> None:
    (tmp_path / FRAMES).write_text(text)
    with pytest.raises(ClipError) as refused:
        SessionSource(tmp_path)
    assert str(tmp_path.parent) not in str(refused.value)


@pytest.mark.parametrize(
    "file",
    ["../out.mkv", "/etc/passwd", "frames-000.mkv/../x.mkv", "other.mkv", "frames-000.mkv\\n"],
)
def test_a_session_reads_no_file_but_its_own(tmp_path: Path, file: str) -> None:
    folder = write(new_folder(tmp_path, NOON)).finish("stopped")
    path = folder / FRAMES
    path.write_text(
        path.read_text().replace('"file":"frames-000.mkv"', json.dumps({"file": file})[1:-1])
    )
    with pytest.raises(ClipError, match="no picture"):
        SessionSource(folder)


def test_a_link_in_a_session_is_not_followed(tmp_path: Path) -> None:
    folder = write(new_folder(tmp_path, NOON)).finish("stopped")
    video = folder / "frames-000.mkv"
    video.rename(tmp_path / "elsewhere.mkv")
    video.symlink_to(tmp_path / "elsewhere.mkv")
    back, source = read(folder)
    assert back == []
    assert "cannot be read" in source.warnings[0]


def test_a_leftover_without_a_picture_is_set_aside_and_not_listed_again(tmp_path: Path) -> None:
    new_folder(tmp_path, NOON)
    (left,) = leftovers(tmp_path)
    with pytest.raises(RecordingError, match="no picture"):
        finish(left.folder)
    assert leftovers(tmp_path) == ()
    assert [path.name for path in tmp_path.glob("2026*")] == ["20260301T120000Z-000.empty"]


def test_a_root_that_cannot_be_made_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(RecordingError, match="choose another folder"):
        make_root(tmp_path / "file" / "root")
