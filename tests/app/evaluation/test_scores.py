"""The score against the phantom's truth, and what disturbances do to pictures."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from app.evaluation.bland_altman import bland_altman
from app.evaluation.disturb import DISTURBANCES
from app.evaluation.robustness import AS_IT_IS, disturb_all, robustness_report
from app.evaluation.scores import score_all, score_report
from app.evaluation.segment import answer, squash
from models.agreement import Pair
from models.labels import Label
from models.score import Reason
from tests.app.evaluation.kit import Oracle, drawn, without


@pytest.fixture(scope="module")
def frames():
    return drawn(12, "training-phantom")


def test_true_masks_score_the_truth_and_lost_pleura_is_named(frames):
    models = {"whole": Oracle(frames), "blind": Oracle(frames, without(Label.PLEURA))}
    scored = score_all(models, frames, gallery=True)
    report = score_report("gel", scored, ["probe"])
    true, blind = report.figures["gel"]["whole, BLAS"], report.figures["gel"]["blind, BLAS"]
    assert true["frames"] == true["compared"] + true["unscored"] == 12
    assert abs(true["bias"]) < 0.05 and true["absolute"] < 0.05
    assert true["false_severe"] == 0 and true["same_category"] > 0.8
    assert blind["compared"] == 0 and blind["bias"] is None
    assert blind["reasons"] == {str(Reason.NO_PLEURA): 12}
    assert report.figures["gel"]["blind, paper's formula"]["unscored"] == 12
    assert "12 no pleural line seen" in report.tables[0].note
    floor = report.figures["gel"]["true masks, BLAS"]
    assert floor["compared"] == true["compared"] and abs(floor["bias"] - true["bias"]) < 0.02
    assert len(report.gallery["blind: largest errors of the score"]) == 8
    groups = report.figures["gel"]["whole, by"]["probe"]
    assert sum(group["frames"] for group in groups.values()) == 12


def test_a_sector_that_is_not_found_is_no_score(frames):
    blank = replace(frames[0], image=np.zeros_like(frames[0].image), box=None, geometry=None)
    scored = score_all({"any": Oracle(frames)}, [blank])["any"]
    assert scored.ours == [Pair(frames[0].truth.blas, None, str(Reason.NO_SECTOR))]


def test_the_bland_altman_picture_shows_frames_and_limits():
    rng = np.random.default_rng(0)
    pairs = [Pair(t, min(1.0, t + 0.1)) for t in rng.random(50)]
    image = bland_altman(pairs, "BLAS")
    assert image.shape == (420, 640, 3)
    dots = (image == (86, 180, 233)).all(2).sum() + (image[..., 2] > 150).sum()
    assert dots > 200
    assert (image == (230, 159, 0)).all(2).sum() > 500
    assert bland_altman([Pair(0.4, None, "x")], "BLAS").shape == image.shape


@pytest.mark.parametrize("name", DISTURBANCES)
def test_a_disturbance_moves_box_geometry_and_truth_together(frames, name):
    for frame in frames[:4]:
        changed = DISTURBANCES[name](frame)
        height, width = changed.image.shape
        x, y, w, h = changed.box
        assert changed.labels.shape == changed.image.shape
        assert 0 <= x and 0 <= y and x + w <= width and y + h <= height
        assert changed.geometry.size == (h, w)
        moved = squash(changed.labels, changed.grid or changed.box)
        still = squash(frame.labels, frame.box)
        assert (moved != still).mean() < 0.04
        outline = changed.geometry.mask((h, w), 0.01)
        pixels = changed.image[y : y + h, x : x + w] > 60
        assert (pixels & ~outline).mean() < 0.01


def test_gain_moves_grey_levels_by_decibels(frames):
    frame = frames[0]
    louder = DISTURBANCES["gain +6 dB"](frame).image.astype(int)
    lit = (frame.image > 0) & (louder < 255)
    step = (louder - frame.image)[lit]
    assert np.allclose(step, 255 * 6 / frame.range_db, atol=1)
    assert not louder[frame.image == 0].any()


def test_what_a_disturbance_costs_is_measured_against_the_undisturbed_truth(frames):
    some = frames[:1]

    class OnlyAsItIs(Oracle):
        """Finds nothing in a picture that was changed in any way."""

    table = disturb_all(OnlyAsItIs(some), some)
    report = robustness_report("gel", {"m": table})
    assert [t.title for t in report.tables] == ["m: gel, sector known", "m: gel, sector found"]
    known = report.figures["gel"]["m, sector known"]
    assert known[AS_IT_IS]["pleura"] > 0.9
    assert known["gain +6 dB"]["pleura"] == 0
    assert set(known) == {AS_IT_IS, *DISTURBANCES}


def test_a_wide_margin_is_compared_on_the_box_without_it(frames):
    frame = frames[0]
    wide = DISTURBANCES["wide margins"](frame)
    x, y, w, h = wide.box
    truth = np.where(wide.labels == 255, 0, wide.labels).astype(np.uint8)[y : y + h, x : x + w]
    found = answer(lambda look: truth, wide)
    assert found.truth.shape == found.guess.shape
    same = (found.truth == found.guess) | (found.truth == 255)
    assert same.mean() > 0.99
