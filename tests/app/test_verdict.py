"""Figures on real frames: every frame by one network, classes named, patients drawn together."""

from __future__ import annotations

import numpy as np
import pytest

from app.adaptation.frames import RealFrame
from app.adaptation.keep import UNKNOWN, keep
from app.adaptation.verdict import Verdict, labels_of
from augment.shards import read_shards
from models.geometry import Geometry
from models.labels import IGNORE, Label

WHOLE = Geometry(size=(256, 256), kind="columns")


def frame(file: str, patient: str, *, b: bool | None, truth: np.ndarray | None) -> RealFrame:
    image = np.zeros((256, 256), np.uint8)
    image[100:104] = 200
    return RealFrame(file, 0, patient, image, truth, b, WHOLE)


def painted(*, b_line: bool = False, a_line: bool = False) -> np.ndarray:
    labels = np.zeros((256, 256), np.uint8)
    labels[100:104] = Label.PLEURA
    if b_line:
        labels[104:256, 120:140] = Label.B_LINE
    if a_line:
        labels[200:204, 40:90] = Label.A_LINE
    return labels


def answering(*answers: np.ndarray):
    """A network that gives these answers one after the other."""
    given = iter(answers)
    return lambda images: np.stack([next(given) for _ in images])


def test_a_perfect_network_gets_one_and_specks_are_tidied():
    truth = painted(b_line=True)
    found = truth.copy()
    found[10:12, 10:12] = Label.B_LINE
    verdict = Verdict()
    verdict.add_annotated([frame("a", "1", b=True, truth=truth)], answering(found), "square")
    rows = {row.name: row for row in verdict.table().rows}
    assert rows["pleura"].pooled == rows["b_line"].pooled == 1.0
    assert rows["rib"].pooled is None and rows["rib"].absent == 1


def test_what_nobody_annotated_and_what_is_unsure_counts_nowhere():
    truth = painted(b_line=True)
    unsure = np.where(truth == Label.B_LINE, np.uint8(IGNORE), truth)
    frames = [frame("a", "1", b=True, truth=None), frame("a", "1", b=True, truth=unsure)]
    verdict = Verdict()
    verdict.add_annotated(frames, answering(truth, truth), "square")
    assert verdict.table().frames == 1
    assert {r.name: r.pooled for r in verdict.table().rows}["b_line"] is None


def test_a_lines_are_told_frame_by_frame_and_b_lines_recording_by_recording():
    with_a, without = painted(a_line=True), painted()
    verdict = Verdict()
    frames = [frame("a", "1", b=None, truth=with_a), frame("b", "2", b=None, truth=without)]
    verdict.add_annotated(frames, answering(with_a, without), "square")
    assert verdict.a_lines().value == 1.0
    seen = [
        frame("x", "1", b=True, truth=None),
        frame("x", "1", b=True, truth=None),
        frame("y", "2", b=False, truth=None),
        frame("z", "3", b=None, truth=None),
    ]
    b = painted(b_line=True)
    verdict.add_recordings(seen, answering(b, without, without, b), "square")
    merged, alone = verdict.b_lines()
    assert merged.value == alone.value == 1.0
    assert (merged.positives, merged.negatives) == (1, 1)


def test_frames_are_marked_in_order_whatever_the_batch():
    frames = [frame(str(k), "1", b=None, truth=None) for k in range(20)]
    answers = [np.full((256, 256), k % 2 * Label.PLEURA, np.uint8) for k in range(20)]
    assert [int(f.max()) for f in labels_of(frames, answering(*answers), "square")] == [0, 2] * 10


def test_kept_frames_are_samples_with_what_is_known_of_the_recording(tmp_path):
    frames = [frame("a", "1", b=flag, truth=painted()) for flag in (True, False, None)]
    keep(tmp_path / "marks", frames, [painted()] * 3)
    (shard,) = read_shards(tmp_path / "marks")
    assert shard.images.shape == shard.labels.shape == (3, 256, 256)
    with np.load(tmp_path / "marks" / "shard-00000000.npz") as data:
        assert data["weak"].tolist() == [1, 0, UNKNOWN]
    with pytest.raises(ValueError, match="none"):
        keep(tmp_path / "none", [], [])
