"""`pleura phantom`: the files belong together, and a wrong wish is answered with a sentence."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest
from typer.testing import CliRunner

from app.cli import root
from augment.source import PhantomSource

if TYPE_CHECKING:
    from pathlib import Path


def run(*words: object) -> object:
    return CliRunner().invoke(root, ["phantom", *map(str, words)])


def test_clip_masks_and_truth_are_of_the_same_frames(tmp_path: Path) -> None:
    clip = tmp_path / "new" / "a lesson.mp4"
    done = run("-o", clip, "--seed", 4, "--seconds", 0.4, "--fps", 20, "--size", "160x120",
               "--preset", "teaching", "--pattern", "B", "--probe", "linear")  # fmt: skip
    assert done.exit_code == 0, done.output
    names = ["a lesson.masks.npz", "a lesson.mp4", "a lesson.truth.json"]
    assert sorted(path.name for path in clip.parent.iterdir()) == names
    source = PhantomSource(4, 20, (160, 120), "teaching", 0.4, "linear", "B")
    samples = [source.sample(k) for k in range(8)]
    with np.load(clip.with_suffix(".masks.npz")) as masks:
        assert np.array_equal(masks["labels"], [sample.labels for sample in samples])
        assert masks["index"].tolist() == list(range(8))
    truths = json.loads(clip.with_suffix(".truth.json").read_text("utf-8"))
    assert truths == json.loads(json.dumps([sample.truth.to_dict() for sample in samples]))
    video = cv2.VideoCapture(str(clip))
    pictures = []
    while (read := video.read())[0]:
        pictures.append(cv2.cvtColor(read[1], cv2.COLOR_BGR2GRAY))
    assert len(pictures) == 8
    for picture, sample in zip(pictures, samples, strict=True):
        assert np.abs(picture.astype(float) - sample.image).mean() < 6


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (("--preset", "easy"), "teaching"),
        (("--size", "wide"), "960x720"),
        (("--seconds", "0"), "seconds"),
        (("--pattern", "Q"), "pattern"),
    ],
)
def test_a_wrong_wish_is_answered_with_a_sentence(tmp_path: Path, words, hint: str) -> None:
    done = run("-o", tmp_path / "a.mp4", *words)
    assert done.exit_code == 2
    assert hint in done.output and "Traceback" not in done.output
    assert list(tmp_path.iterdir()) == []


def test_other_formats_and_places_that_cannot_be_written_are_refused(tmp_path: Path) -> None:
    assert "mp4" in run("-o", tmp_path / "a.avi").output
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    done = run("-o", blocked / "a.mp4", "--seconds", 0.1)
    assert done.exit_code == 2
    assert "another place" in done.output and str(tmp_path) not in done.output


def test_what_was_there_stays_when_writing_breaks_off(tmp_path: Path, monkeypatch) -> None:
    clip = tmp_path / "a.mp4"
    clip.write_bytes(b"earlier")

    def stop(self: PhantomSource, index: int) -> object:
        raise KeyboardInterrupt

    monkeypatch.setattr(PhantomSource, "truth", stop)
    done = run("-o", clip, "--seconds", 0.2, "--size", "96x96")
    assert done.exit_code == 130
    assert [path.name for path in tmp_path.iterdir()] == ["a.mp4"]
    assert clip.read_bytes() == b"earlier"
