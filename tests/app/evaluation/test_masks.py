"""Masks judged on real phantom frames with predictions whose faults are known."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from app.evaluation.frames import DataError, phantom_frames, whole_pictures
from app.evaluation.gallery import page
from app.evaluation.masks import WORST, judge, report_of
from app.evaluation.segment import GRID, answer
from augment.phantom import sample_scene
from augment.training_scenes import VALIDATION_SEED
from models.labels import IGNORE, Label
from models.measures import ROWS
from tests.app.evaluation.kit import Oracle, drawn, without


@pytest.fixture(scope="module")
def frames():
    return drawn(8)


@pytest.fixture(scope="module")
def report(frames):
    models = {"whole": Oracle(frames), "no <pleura>": Oracle(frames, without(Label.PLEURA))}
    return report_of("held & out", judge(models, frames, gallery=True), ["probe", "pattern"])


def test_the_frames_are_held_out_and_always_the_same(frames):
    again = drawn(8)
    assert all(np.array_equal(a.image, b.image) for a, b in zip(frames, again, strict=True))
    assert [f.truth.seed for f in frames] == [VALIDATION_SEED + k // 2 for k in range(8)]
    assert len({f.name for f in frames}) == 8
    assert frames[0].tags["probe"] == sample_scene(VALIDATION_SEED).probe.kind


def test_a_perfect_answer_is_nearly_perfect_and_a_lost_class_is_zero(report):
    whole, lost = report.figures["whole: held & out"], report.figures["no <pleura>: held & out"]
    assert min(whole[row]["dice_pooled"] for row in ROWS if whole[row]["dice_pooled"]) > 0.9
    assert whole["pleura"]["missed"] == 0
    assert (lost["pleura"]["dice_pooled"], lost["pleura"]["recall"]) == (0, 0)
    assert lost["pleura"]["missed"] == whole["pleura"]["images"] >= 5
    assert lost["pleura"]["hausdorff95_px"] is None
    assert lost["b_line"] == whole["b_line"]


def test_every_model_and_subgroup_has_its_table(report):
    titles = [table.title for table in report.tables]
    assert titles[0] == "Dice, held & out"
    assert {"whole, by probe", "no <pleura>, by pattern"} <= set(titles)
    by = report.figures["details"]["whole"]["by"]["probe"]
    assert sum(group["images"] for group in by.values()) == 8
    assert np.sum(report.figures["details"]["whole"]["confusion"]) > 7 * GRID**2 / 2


def test_the_worst_frames_are_shown_escaped_and_nothing_is_loaded(report):
    worst = report.gallery["no <pleura>: worst pleura"]
    assert len(worst) == WORST
    assert worst[0].image.shape == (GRID, 3 * GRID + 8, 3)
    html = page(report)
    assert "no &lt;pleura&gt;" in html and "<pleura>" not in html
    assert "held &amp; out" in html
    assert html.count("data:image/png;base64,") == sum(map(len, report.gallery.values()))
    assert "http:" not in html and "https:" not in html and "<script" not in html


def test_the_phantom_says_what_undecided_pixels_most_likely_are(frames):
    for frame in frames:
        decided = frame.labels != IGNORE
        assert np.array_equal(frame.likely[decided], frame.labels[decided])
        assert IGNORE not in frame.likely
    found = answer(Oracle(frames), frames[0])
    assert found.likely.shape == found.truth.shape


def test_near_sectors_are_a_little_off_and_sometimes_without_outline():
    near, exact = drawn(12, sector="near"), drawn(12)
    off = [np.abs(np.subtract(a.box, b.box)).max() for a, b in zip(near, exact, strict=True)]
    assert 0 < max(off) <= 0.07 * 320
    assert {f.geometry.kind for f in near} > {"columns"}
    for frame in near:
        assert frame.geometry.size == (frame.box[3], frame.box[2])


def test_a_network_that_looks_back_is_given_earlier_pictures():
    (frame,) = drawn(1, history=True)
    oracle = Oracle([frame])
    answer(oracle, frame)
    (look,) = oracle.asked
    assert len(look.images) == 3
    assert not np.array_equal(look.images[0], look.images[2])
    assert 0 < look.times_s[2] - look.times_s[0] <= 0.3


def test_whole_pictures_are_compared_at_their_own_size(frames, tmp_path):
    data = tmp_path / "kept.npz"
    images = np.stack([f.image for f in frames])
    labels = np.stack([f.labels for f in frames])
    np.savez(data, I=images, M=labels, probe=np.array([f.tags["probe"] for f in frames]))
    pictures = list(whole_pictures(data, 3))
    assert len(pictures) == 3 and pictures[0].tags == {"probe": frames[0].tags["probe"]}
    found = answer(lambda look: np.full((64, 64), Label.RIB, np.uint8), pictures[0])
    assert found.guess.shape == images[0].shape
    blank = replace(pictures[0], image=np.zeros_like(images[0]))
    nothing = answer(lambda look: np.full((64, 64), Label.RIB, np.uint8), blank)
    assert nothing.labels is None and not nothing.guess.any()
    with pytest.raises(DataError, match="one shape"):
        np.savez(data, I=images, M=labels[:2])
        list(whole_pictures(data, 3))


def test_a_found_sector_is_compared_over_the_true_box():
    (frame,) = phantom_frames("teaching", 1, sector="found")
    found = answer(lambda look: np.full((64, 64), Label.RIB, np.uint8), frame)
    assert found.truth.shape == found.guess.shape == (GRID, GRID)
    assert (found.guess == Label.RIB).mean() > 0.8
