"""Annotations: their file is read back, what cannot be is told in a sentence."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from models.errors import MarksRejected
from models.marks import FrameMarks, faults, load_marks, pleura_depth, save_marks

if TYPE_CHECKING:
    from pathlib import Path

ENTRY: dict[str, Any] = {
    "file": "clip.mp4",
    "frame": 3,
    "lung": True,
    "pleura": [[[10, 40], [100, 50]], [[140, 60], [250, 60]]],
    "ribs": [[[100, 30], [120, 25], [140, 30]]],
    "a_lines": [[20, 90, 95], [[150, 118], [200, 121]]],
    "b_lines": [{"from": 30, "to": 36, "reach": 250, "kind": "b", "sure": True}],
    "unsure": [[200, 220, 100, 140]],
}


def entry(**changes: object) -> FrameMarks:
    return FrameMarks.model_validate({**ENTRY, **changes})


def test_what_is_saved_is_read_back(tmp_path: Path) -> None:
    frames = (entry(), entry(frame=4, note="später"))
    save_marks(tmp_path / "a.json", frames)
    assert load_marks(tmp_path / "a.json") == frames
    assert '"from": 30' in (tmp_path / "a.json").read_text(encoding="utf-8")


def test_a_folder_is_merged_but_for_its_sectors(tmp_path: Path) -> None:
    save_marks(tmp_path / "b.json", [entry(frame=9)])
    save_marks(tmp_path / "a.json", [entry(frame=12), entry(frame=12, round=2)])
    (tmp_path / "sectors.json").write_text("{}", encoding="utf-8")
    assert [marks.key[1:] for marks in load_marks(tmp_path)] == [(9, 1), (12, 1), (12, 2)]


def test_a_frame_that_is_there_twice_is_told(tmp_path: Path) -> None:
    save_marks(tmp_path / "a.json", [entry()])
    save_marks(tmp_path / "b.json", [entry()])
    with pytest.raises(MarksRejected, match=r"clip\.mp4, frame 3 is there twice in round 1"):
        load_marks(tmp_path)


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"pleura": [[[10, 300], [20, 40]]]}, "frames.0.pleura"),
        ({"pleura": [[[10, 30]]]}, "frames.0.pleura"),
        ({"colour": 1}, "frames.0.colour"),
        ({"file": "../clip.mp4"}, "frames.0.file"),
        ({"b_lines": [{"from": 1, "to": 2, "reach": 9, "kind": "z"}]}, "frames.0.b_lines.0.kind"),
    ],
)
def test_what_does_not_fit_the_form_says_where(
    changes: dict[str, object], told: str, tmp_path: Path
) -> None:
    path = tmp_path / "a.json"
    path.write_text(json.dumps({"schema": 1, "frames": [{**ENTRY, **changes}]}), encoding="utf-8")
    with pytest.raises(MarksRejected) as caught:
        load_marks(path)
    assert told in str(caught.value)
    assert str(tmp_path) not in str(caught.value)


@pytest.mark.parametrize("text", ["", "[1", "[]", "\x00", "[" * 5000])
def test_a_file_that_is_no_json_is_refused(text: str, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(text, encoding="utf-8")
    with pytest.raises(MarksRejected):
        load_marks(tmp_path / "a.json")


def test_a_missing_file_and_an_empty_folder_are_told(tmp_path: Path) -> None:
    with pytest.raises(MarksRejected, match="cannot be read"):
        load_marks(tmp_path / "none.json")
    with pytest.raises(MarksRejected, match="holds no annotations"):
        load_marks(tmp_path)


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"lung": False}, "lung is false"),
        ({"pleura": [[[100, 40], [10, 50]]], "b_lines": [], "a_lines": []}, "left to right"),
        ({"ribs": [[[100, 40], [100, 50]]]}, "ribs[0] must run from left to right"),
        ({"pleura": []}, "none is marked"),
        ({"unsure": [[20, 10, 0, 5]]}, "unsure[0]"),
        ({"b_lines": [{"from": 30, "to": 20, "reach": 90}]}, '"from" must not exceed "to"'),
        ({"b_lines": [{"from": 30, "to": 32, "reach": 20}]}, "reach must lie deeper"),
        ({"a_lines": [[20, 90, 30]]}, "a_lines[0] must lie deeper"),
        ({"a_lines": [[90, 20, 95]]}, "a_lines[0] must run from left to right"),
    ],
)
def test_what_cannot_be_is_told(changes: dict[str, object], told: str) -> None:
    found = faults(entry(**changes))
    assert len(found) == 1
    assert told in found[0]


def test_nothing_is_wrong_with_a_good_entry() -> None:
    assert faults(entry()) == []
    assert faults(entry(lung=False, pleura=[], a_lines=[], b_lines=[])) == []


def test_the_depth_of_the_pleural_line_at_a_beam() -> None:
    marks = entry()
    assert pleura_depth(marks, 55) == pytest.approx(45)
    assert pleura_depth(marks, 0) == pytest.approx(40)
    assert pleura_depth(marks, 115) == pytest.approx(50)
    assert pleura_depth(marks, 130) == pytest.approx(60)
    with pytest.raises(ValueError, match="pleural line"):
        pleura_depth(entry(pleura=[]), 5)
