"""One text opens any source."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from capture.clip import ClipSource
from capture.errors import ClipError, SourceUnavailable
from capture.opening import open_source
from capture.playable import Playable
from capture.wording import quoted
from tests.capture import samples


def test_each_kind_of_file_gets_its_source(tmp_path: Path) -> None:
    clip = samples.make_clip(tmp_path / "A CLIP.MP4", container="mp4", count=3)
    still = samples.write_picture(tmp_path / "a.png", samples.picture(0))
    exam = samples.save_dicom(tmp_path / "a.dcm", samples.dicom(samples.stack(2)))
    nameless = tmp_path / "IM_0001"
    nameless.write_bytes(exam.read_bytes())
    folder = samples.make_folder(tmp_path / "series", 4)
    for path, kind, count in (
        (clip, ClipSource, 3),
        (still, Playable, 1),
        (exam, Playable, 2),
        (nameless, Playable, 2),
        (folder, Playable, 4),
    ):
        with open_source(f" {path} ") as source:
            assert isinstance(source, kind)
            assert source.info.frames == count and source.info.name == path.name


def test_odd_names_open(tmp_path: Path) -> None:
    for name in ("ü 肺 %03d.mp4", "a:b|c.mp4", "-o.mp4", "100%.mp4", "concat:x.mp4"):
        path = tmp_path / name
        try:
            samples.make_clip(tmp_path / "plain.mp4", count=2).rename(path)
        except OSError:
            continue  # this system does not allow the name
        with open_source(str(path)) as source:
            assert len(list(source)) == 2


def test_a_path_from_the_home_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    samples.write_picture(tmp_path / "a.png", samples.picture(0))
    with open_source("~/a.png") as source:
        assert source.info.name == "a.png"


def test_the_phantom_is_not_known_here() -> None:
    with pytest.raises(SourceUnavailable):
        open_source("phantom:seed=1")


@pytest.mark.hazard("H-22")
def test_a_playlist_opens_nothing_that_it_names(tmp_path: Path) -> None:
    clip = samples.make_clip(tmp_path / "secret.mp4", count=3)
    lists = {
        "a.mp4": f"ffconcat version 1.0\nfile '{clip.name}'\n",
        "b.mp4": f"#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\n{clip.name}\n#EXT-X-ENDLIST\n",
        "c.mov": "#EXTM3U\n#EXTINF:1,\nhttp://127.0.0.1:9/x.ts\n",
        "d.mkv": f"file '{clip}'\n",
    }
    for name, text in lists.items():
        (tmp_path / name).write_text(text)
        with pytest.raises(ClipError, match="no video"):
            open_source(str(tmp_path / name))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
@pytest.mark.hazard("H-21")
def test_a_pipe_is_refused_without_waiting_for_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.mp4")
    with pytest.raises(ClipError, match="no ordinary file"):
        open_source(str(tmp_path / "a.mp4"))


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("clip.mp4", "'clip.mp4'"),
        ("a\nb\x1b[31m.mp4", "'a?b?[31m.mp4'"),
        ("", "'?'"),
        ("x" * 300 + ".mp4", "'" + "x" * 20 + "…" + "x" * 15 + ".mp4'"),
    ],
)
def test_names_in_sentences_are_short_and_of_one_line(name: str, shown: str) -> None:
    assert quoted(name) == shown
    assert quoted(Path("/somewhere/else") / "clip.mp4") == "'clip.mp4'"
