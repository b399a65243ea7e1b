from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from app.outputs import Outputs, name_sources
from app.schema import Analysis
from capture.errors import RecordingError

if TYPE_CHECKING:
    from pathlib import Path

EMPTY = {
    "pleura": "0",
    "source": {"name": "x", "width": 1, "height": 1, "fps": None, "frames": 0},
    "model": {"name": "m", "version": "1", "sha256": "0"},
    "sector": None,
    "frames": [],
    "summary": {
        "frames": 0,
        "scored": 0,
        "blas_median": None,
        "blas_p90": None,
        "blas_max": None,
        "b_lines_max": None,
        "reasons": {},
    },
}


def write(folder: Path, stem: str, suffixes: list[str], content: str = "new") -> None:
    with Outputs(folder, stem) as outputs:
        for suffix in suffixes:
            outputs.begin(suffix).write_text(content)
        analysis = Analysis.model_validate({**EMPTY, "files": outputs.companions})
        outputs.begin(".json").write_text(analysis.model_dump_json(by_alias=True))
        assert [path.name for path in folder.iterdir() if not path.name.startswith(".")] == []
        outputs.publish()


@pytest.mark.parametrize(
    ("texts", "names"),
    [
        (["a/x.mp4", "b/x.mp4", "c/x.avi"], ["x", "x-2", "x-3"]),
        (["x-2.mp4", "a/x.mp4", "b/x.mp4"], ["x-2", "x", "x-3"]),
        (["a/x.mp4", "b/x.mp4", "x-2.mp4"], ["x", "x-2", "x-2-2"]),
        (["a/Clip.mp4", "b/clip.mp4"], ["Clip", "clip-2"]),
        (["a/clip.mp4", "b/Clip.mp4"], ["clip", "Clip-2"]),
        (["a.b.mp4", "IM.0001", "IM.0002"], ["a.b", "IM.0001", "IM.0002"]),
        (["phantom:seed=1", "phantom", " phantom:seed=2"], ["phantom", "phantom-2", "phantom-3"]),
        (["../../etc/x.mp4"], ["x"]),
        ([".mp4"], [".mp4"]),
    ],
)
def test_every_source_gets_a_name_of_its_own(texts: list[str], names: list[str]) -> None:
    assert name_sources(texts) == names


def test_a_folder_is_named_after_itself(tmp_path: Path) -> None:
    (tmp_path / "patient.v2").mkdir()
    (tmp_path / "dot").mkdir()
    assert name_sources([str(tmp_path / "patient.v2"), str(tmp_path / "dot" / ".")]) == [
        "patient.v2",
        "dot",
    ]


def test_a_very_long_name_still_leaves_room_for_the_endings() -> None:
    (name,) = name_sources(["ä" * 120 + ".mp4"])
    assert 50 < len(name.encode()) < 200


def test_files_appear_together_and_the_hidden_folder_goes(tmp_path: Path) -> None:
    write(tmp_path, "x", [".csv", ".masks.npz"])
    assert sorted(path.name for path in tmp_path.iterdir()) == ["x.csv", "x.json", "x.masks.npz"]


@pytest.mark.parametrize("error", [RuntimeError, KeyboardInterrupt, SystemExit])
def test_a_failure_leaves_nothing(tmp_path: Path, error: type[BaseException]) -> None:
    with pytest.raises(error), Outputs(tmp_path, "x") as outputs:
        outputs.begin(".json").write_text("half")
        raise error
    assert list(tmp_path.iterdir()) == []


def test_a_failure_leaves_an_earlier_result_as_it_was(tmp_path: Path) -> None:
    write(tmp_path, "x", [".csv"], "old")
    before = (tmp_path / "x.json").read_bytes()
    with pytest.raises(RuntimeError), Outputs(tmp_path, "x") as outputs:
        outputs.begin(".csv").write_text("half")
        raise RuntimeError
    assert (tmp_path / "x.csv").read_text() == "old"
    assert (tmp_path / "x.json").read_bytes() == before


def test_a_new_run_replaces_what_the_earlier_one_wrote(tmp_path: Path) -> None:
    write(tmp_path, "x", [".csv", ".overlay.mp4", ".masks.npz"], "old")
    (tmp_path / "keep.txt").write_text("not ours")
    with Outputs(tmp_path, "x") as outputs:
        outputs.begin(".csv").write_text("new")
        outputs.begin(".json").write_text("{}")
        outputs.publish()
    assert (tmp_path / "x.csv").read_text() == "new"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["keep.txt", "x.csv", "x.json"]


@pytest.mark.parametrize("suffix", [".json", ".csv", ".masks.npz", ".overlay.mp4"])
def test_a_file_that_no_run_wrote_is_never_overwritten(tmp_path: Path, suffix: str) -> None:
    mine = tmp_path / f"x{suffix}"
    mine.write_text('{"truth": 1}')
    with pytest.raises(RecordingError, match="is already in the output folder"):
        write_all(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [mine.name]
    assert mine.read_text() == '{"truth": 1}'


def write_all(folder: Path) -> None:
    with Outputs(folder, "x") as outputs:
        for suffix in (".json", ".csv", ".masks.npz", ".overlay.mp4"):
            outputs.begin(suffix).write_text("new")
        outputs.publish()


def test_an_earlier_json_cannot_name_files_of_others_for_removal(tmp_path: Path) -> None:
    victim = tmp_path / "victim.csv"
    victim.write_text("mine")
    evil = Analysis.model_validate({**EMPTY, "files": ["victim.csv", "../x", "x.csv"]})
    (tmp_path / "x.json").write_text(evil.model_dump_json(by_alias=True))
    with Outputs(tmp_path, "x") as outputs:
        outputs.begin(".json").write_text("{}")
        outputs.publish()
    assert victim.read_text() == "mine"


def test_what_a_killed_run_left_is_cleared(tmp_path: Path) -> None:
    killed = Outputs(tmp_path, "x")
    killed.__enter__()
    killed.begin(".json").write_text("half")
    write(tmp_path, "x", [".csv"])
    assert sorted(path.name for path in tmp_path.iterdir()) == ["x.csv", "x.json"]


def test_a_folder_that_cannot_be_written_to_is_told_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(RecordingError, match="choose another"), Outputs(tmp_path / "file", "x"):
        pass


@pytest.mark.hazard("H-86")
@pytest.mark.skipif(sys.platform == "win32", reason="there are no such modes there")
def test_what_may_hold_pictures_is_for_this_user_alone(tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        write(tmp_path, "clip", [".csv", ".picture.png", ".masks.npz", ".overlay.mp4"])
    finally:
        os.umask(before)
    modes = {path.stat().st_mode & 0o777 for path in tmp_path.iterdir() if path.is_file()}
    assert modes == {0o600}
