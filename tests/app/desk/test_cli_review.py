from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import numpy as np
import pytest
from typer.testing import CliRunner

from app.assets import asset
from app.cli import root
from app.desk.desk import Desk
from app.marking import marked_frames
from models.mark_map import polar_map
from tests.app.desk.conftest import load_once, until

if TYPE_CHECKING:
    from pathlib import Path

RUN = CliRunner()


@pytest.fixture
def corrected(tmp_path: Path) -> Path:
    """A clip whose first frame a person has corrected in the desk."""
    clips = tmp_path / "clips"
    clips.mkdir()
    shutil.copy(asset("phantom.mp4"), clips / "clip.mp4")
    desk = Desk(load=load_once, folder=tmp_path / "kept")
    try:
        desk.open(str(clips / "clip.mp4"))
        until(desk, lambda state: state.can_edit)
        desk.cancel()
        desk.edit.add("confluence")
    finally:
        desk.close()
    return clips / "clip.mp4"


def test_corrections_become_annotations_that_training_reads(
    corrected: Path, tmp_path: Path
) -> None:
    out, kept = tmp_path / "marks", tmp_path / "kept"
    words = ["review", str(corrected), "--export", "marks", "-o", str(out)]
    done = RUN.invoke(root, [*words, "--corrections", str(kept)])
    assert done.exit_code == 0, done.output
    assert "says whose" in done.output
    (frame,) = marked_frames(out, corrected.parent)
    assert frame.file == "clip.mp4" and frame.frame == 0
    from models.marks import load_marks

    (one,) = load_marks(out)
    assert one.annotator == "corrected by a person"
    assert np.array_equal(frame.polar, polar_map(one, frame.geometry))
    assert any(ray.kind == "confluence" for ray in one.b_lines)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["clip.mp4", "--export", "png"], "An export needs"),
        (["-o", "x"], "An export needs"),
        (["no-such.mp4", "--export", "png", "-o", "x"], "no-such"),
        (["phantom", "--export", "coco", "-o", "x"], "Nobody has accepted or corrected"),
        (["phantom", "--size", "big"], "A window cannot be"),
    ],
)
def test_what_cannot_be_is_one_sentence(
    words: list[str], said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    done = RUN.invoke(root, ["review", *words])
    assert done.exit_code == 2 and said in done.output
    assert len(done.output.strip().splitlines()) == 1


def test_all_frames_go_out_as_the_networks(tmp_path: Path) -> None:
    clip = "phantom:seed=31,size=160x120,fps=2,seconds=1"
    words = ["review", clip, "--export", "slicer", "--all", "-o", str(tmp_path / "out")]
    done = RUN.invoke(root, words)
    assert done.exit_code == 0, done.output
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert names == ["phantom 31.pleura-network.json", "phantom 31.review.csv"]


def test_annotations_of_slicerultrasound_become_annotations_to_learn_from(
    corrected: Path, tmp_path: Path
) -> None:
    kept, out, marks = tmp_path / "kept", tmp_path / "slicer", tmp_path / "marks"
    words = ["review", str(corrected), "--export", "slicer", "-o", str(out)]
    assert RUN.invoke(root, [*words, "--corrections", str(kept)]).exit_code == 0
    (made,) = out.glob("*.pleura-corrected-by-person.json")
    done = RUN.invoke(root, ["mark", "import", str(corrected), str(made), "-o", str(marks)])
    assert done.exit_code == 0, done.output
    assert "1 frames of clip.mp4 taken in" in done.output
    (frame,) = marked_frames(marks, corrected.parent)
    assert (frame.file, frame.frame) == ("clip.mp4", 0) and (frame.labels == 5).any()
    words = ["mark", "import", str(corrected), str(corrected), "-o", str(marks)]
    done = RUN.invoke(root, words)
    assert done.exit_code == 2 and len(done.output.strip().splitlines()) == 1
