"""What each step of the score gains: true masks, masks with known faults, time."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from app.evaluation.ablation import (
    BEAMS,
    FRAME_STEPS,
    GATE,
    P90,
    PAPER,
    SPACES,
    WORST,
    Stepped,
    ablate,
    step_through,
    step_through_time,
)
from app.evaluation.ablation_tables import ablation_report
from app.evaluation.cine import read_cine
from augment.phantom import Renderer, View, sample_scene
from models.labels import Label
from models.score import Reason
from tests.app.evaluation.kit import Oracle, drawn, without


@pytest.fixture(scope="module")
def frames():
    return drawn(8, "training-phantom")


@pytest.fixture(scope="module")
def stepped(frames):
    steps = []
    ways = {"true": None, "blind": Oracle(frames, without(Label.PLEURA))}
    done = ablate(frames, ways, on_frame=lambda: steps.append(1))
    assert len(steps) == 8
    return done


def test_each_step_comes_nearer_to_the_truth_with_true_masks(stepped):
    off = {
        name: np.mean([abs(each.found[name] - each.truth[name]) for each in stepped["true"]])
        for name in FRAME_STEPS
    }
    assert off[SPACES] < 0.03 < off[PAPER]
    assert off[SPACES] < off[BEAMS] < off[PAPER]
    for each in stepped["true"]:
        assert each.found[GATE] == each.found[SPACES] or each.interval is None
        assert (each.found[GATE] is None) == (each.interval is None)
        assert all(found is None or abs(found - true) <= 1 for true, found in each.lines)
        assert each.depth_mm is None or abs(each.depth_mm[0] - each.depth_mm[1]) < 4.0


def test_without_pleura_no_step_has_a_number_but_the_truth_is_there(stepped):
    for each in stepped["blind"]:
        assert set(each.found.values()) == {None}
        assert each.truth[GATE] is not None and each.interval is None and each.depth_mm is None
        assert each.lines and all(found is None for _, found in each.lines)


def test_a_mirrored_picture_that_is_read_otherwise_withholds_the_number(frames):
    frame = frames[0]
    x, y, w, h = frame.box
    crop = np.ascontiguousarray(frame.image[y : y + h, x : x + w])
    labels = np.ascontiguousarray(frame.labels[y : y + h, x : x + w])
    labels[labels > 5] = 0
    alone = step_through(labels, crop, frame.geometry, frame.truth)
    other = step_through(labels, crop, frame.geometry, frame.truth, mirrored=Reason.NO_PLEURA)
    assert alone.found[GATE] is not None and other.found[GATE] is None
    assert other.found[SPACES] == alone.found[SPACES]


def test_a_breath_of_true_masks_gives_worst_moment_and_percentile_back():
    scene = sample_scene(31, "training-phantom", probe="convex", pattern="B")
    cine = read_cine(Renderer(scene, (192, 192), View("tight", extras=False)), 2, breaths=1.0)
    found = step_through_time(cine)
    assert found.truth[WORST] >= found.truth[P90] > 0
    assert found.found[WORST] == pytest.approx(found.truth[WORST], abs=0.05)
    assert found.found[P90] == pytest.approx(found.truth[P90], abs=0.05)


def test_the_tables_count_what_is_right_wrong_withheld_and_without_truth():
    steps = dict.fromkeys(FRAME_STEPS, 0.5)
    good = Stepped(steps, steps, True, (0.4, 0.6), ((2, 3), (0, None)), (20.0, 21.0))
    off = replace(
        good,
        found=dict.fromkeys(FRAME_STEPS, 0.9),
        interval=(0.8, 1.0),
        lines=((2, 4),),
        warned=False,
    )
    held = replace(good, found={**steps, GATE: None}, interval=None, warned=False, depth_mm=None)
    none = dict.fromkeys(FRAME_STEPS)
    stray = replace(good, truth=none, interval=(0.0, 1.0), lines=(), warned=False)
    healthy = replace(
        off, truth=dict.fromkeys(FRAME_STEPS, 0.0), found=dict.fromkeys(FRAME_STEPS, 0.3), lines=()
    )
    breath = Stepped({WORST: 0.5, P90: 0.4}, {WORST: None, P90: 0.42}, True)
    report = ablation_report("gel", {"net": [good, off, held, stray, healthy]}, {"net": [breath]})
    rows = report.figures["net: gel"]
    gate = rows[GATE]
    assert (gate["n"], gate["no number"], gate["warned"]) == (5, 1, 1)
    assert (gate["healthy"], gate["healthy > 0.2"], gate["healthy > 0.5"]) == (1, 1, 0)
    assert gate["number without truth"] == 1
    assert gate["within 0.05"] == pytest.approx(1 / 3)
    assert rows[SPACES]["no number"] == 0 and rows[SPACES]["warned"] is None
    assert rows[WORST]["no number"] == 1 and rows[P90]["|error|"] == pytest.approx(0.02)
    further = report.figures["Further values: gel"]["net"]
    assert (further["true spaces"], further["not read"]) == (5, 2)
    assert further["B-lines within 1"] == pytest.approx(2 / 3)
    assert further["median error, mm"] == pytest.approx(1.0)
    assert further["interval holds"] == pytest.approx(1 / 3)
