"""Simulated recordings against their truth: rate, worst moment, B-lines."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from app.evaluation.cine import CineFigures, cine_report, judge, phantom_cines, read_cine
from augment.phantom import Renderer, View, sample_scene
from models.score import Reason


@pytest.fixture(scope="module")
def renderer():
    scene = sample_scene(31, "training-phantom", probe="convex", pattern="B")
    return Renderer(scene, (192, 192), View("tight", extras=False))


@pytest.fixture(scope="module")
def cine(renderer):
    return read_cine(renderer, 2)


def test_true_masks_give_the_truth_back(cine):
    found = judge(cine)
    assert cine.fps == 15.0
    assert len(cine.moments) == len(cine.truths) == round(3 * 15 / cine.scene.breath.rate_hz)
    assert found.rate == pytest.approx(found.true_rate, abs=1.0)
    assert found.worst == pytest.approx(found.true_worst, abs=0.05)
    assert found.kept == pytest.approx(found.true_worst, abs=0.05)
    assert abs(found.lines - found.true_lines) <= 1 < found.true_lines
    assert found.tags["pattern"] == "B" and found.reason is None


def test_a_network_that_is_blind_gets_neither_rate_nor_worst_moment(renderer):
    seen = []

    def blind(look):
        seen.append(len(look.images))
        return np.zeros(look.now.shape, np.uint8)

    cine = read_cine(renderer, 6, predict=blind, breaths=1.0)
    found = judge(cine)
    assert (found.rate, found.worst, found.kept, found.lines) == (None, None, None, 0)
    assert found.true_worst is not None
    assert all(moment.score.reason == Reason.NO_PLEURA for moment in cine.moments)
    assert seen[0] == 1 and max(seen) == 10
    steps = []
    drawn = list(phantom_cines("clinical", 1, breaths=0.1, on_frame=lambda: steps.append(1)))
    assert len(steps) == len(drawn[0].moments)


def test_the_report_counts_what_is_right_wrong_and_unknown():
    good = CineFigures("a", 15.0, 15.4, 0.9, None, 0.5, 0.52, 0.49, 3, 4,
                       {"pattern": "B", "probe": "convex", "fps": "15"})  # fmt: skip
    wrong = replace(good, rate=18.0, worst=0.6, kept=0.4, lines=6)
    blind = replace(good, rate=None, reason="no pleural line to follow", worst=None, kept=None,
                    tags={**good.tags, "pattern": "A"})  # fmt: skip
    report = cine_report("gel", [good, wrong, blind])
    every = report.figures["gel"]["all"]
    assert every["number"] == 3
    assert every["rate"] == every["no rate"] == every["rate wrong"] == pytest.approx(1 / 3)
    assert every["worst"] == every["kept"] == every["lines"] == 0.5
    assert report.figures["gel"]["pattern A"]["worst"] is None
    assert [row[0] for row in report.tables[0].rows][:3] == ["all", "pattern A", "pattern B"]
    assert "1 no pleural line to follow" in report.tables[0].note
