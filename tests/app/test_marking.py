"""`pleura mark` on a real file: the sector is kept, pictures are drawn, truth comes with frames."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
import pytest

import app.marking
from app.assets import asset
from app.cli import root
from app.mark_picture import HEIGHT, WIDTH
from app.marking import choose_frames, marked_frames, read_frame
from capture.errors import CaptureError
from models.labels import Label

if TYPE_CHECKING:
    from pathlib import Path

CLIP = "phantom.mp4"


def pleura(*arguments: object) -> int:
    with pytest.raises(SystemExit) as ended:
        root([str(argument) for argument in arguments], prog_name="pleura")
    return int(ended.value.code or 0)


@pytest.fixture
def clips(tmp_path: Path) -> Path:
    folder = tmp_path / "clips"
    folder.mkdir()
    shutil.copy(asset(CLIP), folder / CLIP)
    (folder / "index.csv").write_text(f"file,patient\n{CLIP},7\n", encoding="utf-8")
    return folder


@pytest.fixture
def marks(tmp_path: Path) -> Path:
    return write(tmp_path)


def write(folder: Path, **changes: Any) -> Path:
    entry = {
        "file": CLIP,
        "frame": 5,
        "lung": True,
        "pleura": [[[30, 60], [220, 60]]],
        "b_lines": [{"from": 100, "to": 110, "reach": 240}],
    }
    path = folder / "marks" / "mine.json"
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps({"schema": 1, "frames": [{**entry, **changes}]}), encoding="utf-8")
    return path


def test_the_sector_is_found_once_and_then_kept(clips: Path, marks: Path) -> None:
    frame, found = read_frame(clips / CLIP, 5, marks)
    assert frame.index == 5
    path = marks.parent / "sectors.json"
    kept = json.loads(path.read_text(encoding="utf-8"))
    kept[CLIP]["box"] = [3, 4, 100, 90]
    path.write_text(json.dumps(kept), encoding="utf-8")
    again = read_frame(clips / CLIP, 0, marks.parent)[1]
    assert again.box == (3, 4, 100, 90) != found.box


def test_the_published_sector_comes_before_a_new_search(
    clips: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = write(tmp_path)
    read_frame(clips / CLIP, 0, first)
    monkeypatch.setattr(app.marking, "PUBLISHED", first.parent)
    elsewhere = tmp_path / "else"
    elsewhere.mkdir()
    read_frame(clips / CLIP, 0, elsewhere)
    assert not (elsewhere / "sectors.json").exists()


def test_frames_come_with_their_truth_and_patient(clips: Path, marks: Path) -> None:
    (one,) = marked_frames(marks.parent, clips)
    assert (one.file, one.frame, one.patient) == (CLIP, 5, "7")
    assert one.crop.shape == one.labels.shape == one.geometry.size
    assert one.polar.shape == (256, 256)
    assert {Label.PLEURA, Label.B_LINE} <= set(np.unique(one.labels).tolist())
    assert list(marked_frames(marks.parent, clips, rounds=(2,))) == []


def test_a_frame_that_is_not_there_is_told(clips: Path, marks: Path) -> None:
    with pytest.raises(CaptureError, match="has no frame 99999"):
        read_frame(clips / CLIP, 99999, marks)


def test_chosen_frames_are_spread_and_differ(clips: Path, tmp_path: Path) -> None:
    chosen = choose_frames(clips / CLIP, 4)
    assert chosen == sorted(set(chosen))
    assert len(chosen) == 4
    assert chosen == choose_frames(clips / CLIP, 4)
    cv2.imwrite(str(tmp_path / "black.png"), np.zeros((90, 90), np.uint8))
    assert choose_frames(tmp_path / "black.png", 4) == []


def test_show_draws_the_marks_of_that_frame(clips: Path, marks: Path, tmp_path: Path) -> None:
    bare, drawn = tmp_path / "bare.png", tmp_path / "drawn.png"
    assert pleura("mark", "show", clips / CLIP, "--frame", 5, "-o", bare) == 0
    assert pleura("mark", "show", clips / CLIP, "--frame", 5, "-o", drawn, "--marks", marks) == 0
    pictures = [np.asarray(cv2.imread(str(path))) for path in (bare, drawn)]
    assert pictures[0].shape == pictures[1].shape == (HEIGHT, WIDTH, 3)
    assert not np.array_equal(pictures[0], pictures[1])


def test_sheet_frames_check_and_agree(
    clips: Path, marks: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert pleura("mark", "sheet", marks, clips, "-o", tmp_path / "sheet.png") == 0
    assert cv2.imread(str(tmp_path / "sheet.png")) is not None
    assert pleura("mark", "frames", clips / CLIP, "--each", 2, "-o", tmp_path / "list.txt") == 0
    assert (tmp_path / "list.txt").read_text(encoding="utf-8").startswith(f"{CLIP}\t")
    assert pleura("mark", "check", marks) == 0
    assert pleura("mark", "agree", marks, marks) == 0
    assert "1 frames in both" in capsys.readouterr().out


def test_faults_are_told_and_end_with_1(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert pleura("mark", "check", write(tmp_path, lung=False)) == 1
    assert f"{CLIP}, frame 5, round 1: lung is false" in capsys.readouterr().out


@pytest.mark.parametrize("part", ["show", "frames", "check", "agree", "sheet"])
def test_the_help_has_an_example(part: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert pleura("mark", part, "--help") == 0
    told = capsys.readouterr().out
    assert f"Example: pleura mark {part}" in told
    assert "not for diagnosis" in told


def test_bad_input_is_one_sentence(
    clips: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "bad.json").write_text("{", encoding="utf-8")
    assert pleura("mark", "check", tmp_path / "bad.json") == 2
    assert pleura("mark", "show", tmp_path / "no.mp4", "-o", tmp_path / "a.png") == 2
    assert pleura("mark", "show", clips / CLIP, "-o", tmp_path / "no" / "a.png") == 2
    assert len(capsys.readouterr().err.strip().splitlines()) == 3
