"""The mirrored picture, the frames before, and the second look at what is marked."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from models.labels import Label
from models.score import not_assessable
from models.trust import concerns, mirror, steady, veto
from models.trust.gate import judge
from models.trust.layers import lay_flat
from models.trust.verdict import Trust
from tests.models.painting import FAN, LINEAR, Mark, paint, pleura
from tests.models.trust.chest_kit import chest, moment

# ---- mirrored picture


def test_the_same_labels_mirrored_agree_and_others_do_not():
    labels = paint(FAN, pleura(), Mark(Label.B_LINE, 0.2, 0.3, 20, 90))
    same = mirror.compare_labels(labels, np.ascontiguousarray(labels[:, ::-1]), FAN)
    assert same.shared == 1.0 and same.change == 0.0 and mirror.concerns_of(same) == ()
    some = paint(FAN, pleura(), Mark(Label.CONFLUENCE, 0.2, 0.6, 20, 90))
    unsure = mirror.compare_labels(labels, np.ascontiguousarray(some[:, ::-1]), FAN)
    assert mirror.concerns_of(unsure) == (concerns.MIRROR,)
    white = paint(FAN, pleura(), Mark(Label.CONFLUENCE, 0.0, 1.0, 20, 90))
    other = mirror.compare_labels(labels, np.ascontiguousarray(white[:, ::-1]), FAN)
    assert mirror.concerns_of(other) == (concerns.MIRROR_NONE,)
    assert mirror.compare_labels(labels, np.zeros_like(labels), FAN).shared == 0.0


def test_mirrored_geometry_reads_the_mirrored_map_backwards():
    lopsided = replace(FAN, apex=(300.0, -150.0), left=-0.5, right=0.6)
    labels = paint(lopsided, pleura(0.1, 0.5))
    read, _ = lopsided.to_beams(labels)
    turned = mirror.mirrored_geometry(lopsided)
    back, _ = turned.to_beams(np.ascontiguousarray(labels[:, ::-1]))
    assert (read != back[:, ::-1]).mean() < 0.005
    assert mirror.mirrored_geometry(turned) == lopsided


# ---- time


def stream(values, step_s=0.1):
    """Moments of one chest whose score is as given."""
    base = moment(paint(FAN, pleura()), FAN)
    made = []
    for k, value in enumerate(values):
        score = not_assessable("x") if value is None else replace(base.score, value=value)
        made.append(replace(base, index=k, time_s=k * step_s, score=score))
    return made


def test_a_jump_and_a_score_that_comes_and_goes_are_said():
    calm = stream([0.1, 0.12, 0.1, 0.14, 0.1])
    assert steady.concerns_of(calm[-1], calm[:-1]) == ()
    jump = stream([0.1, 0.12, 0.1, 0.14, 0.8])
    assert steady.concerns_of(jump[-1], jump[:-1]) == (concerns.UNSTEADY,)
    flicker = stream([None, 0.1, None, None, 0.1])
    assert steady.concerns_of(flicker[-1], flicker[:-1]) == (concerns.COMES_AND_GOES,)
    far = stream([0.1, 0.12, 0.1, 0.14, 0.8], step_s=2.0)
    assert steady.concerns_of(far[-1], far[:-1]) == ()


def test_a_picture_that_does_not_change_for_a_second_is_frozen():
    grey = chest(FAN)
    now = moment(paint(FAN, pleura()), FAN, grey)
    still = [replace(now, index=k, time_s=0.1 * k) for k in range(15)]
    assert judge(still[-1], still[:-1]).concerns[0].code == "frozen"
    assert judge(still[5], still[:5]).trust is not Trust.NONE
    alive = [replace(each, picture=chest(FAN, seed=each.index)) for each in still]
    assert not steady.is_frozen(alive[-1], alive[:-1])


def test_the_speed_of_a_sweep_is_measured_and_said():
    rng = np.random.default_rng(5)
    wall = cv2.GaussianBlur(rng.normal(size=(256, 600)), (0, 0), 4, 3)
    wall = np.clip(110 + 300 * wall, 0, 255).astype(np.uint8)
    now = moment(paint(LINEAR, pleura()), LINEAR, wall[:, 40:296])
    beam_mm = float(np.median(now.beams.arc_mm))
    now = replace(now, index=1, time_s=0.15)
    then = replace(now, index=0, time_s=0.0, picture=wall[:, :256])
    assert steady.sweep_mm_s(now, [then]) == pytest.approx(40 * beam_mm / 0.15, rel=0.05)
    slow = replace(then, picture=wall[:, 36:292])
    assert steady.sweep_mm_s(now, [slow]) == pytest.approx(4 * beam_mm / 0.15, rel=0.3)
    fast = replace(now, time_s=0.06)
    assert concerns.FAST_SWEEP in steady.concerns_of(fast, [then])
    assert concerns.FAST_SWEEP not in steady.concerns_of(now, [slow])
    noise = replace(then, picture=rng.integers(0, 255, (256, 256)).astype(np.uint8))
    assert steady.sweep_mm_s(now, [noise]) is None


# ---- second look


def test_b_lines_in_the_picture_pass_the_second_look_and_haze_does_not():
    labels = paint(FAN, pleura(), Mark(Label.CONFLUENCE, 0.3, 0.7, 20, 100))
    haze = chest(FAN)
    deep = (FAN.depths(256) * FAN.mm_per_px_or_nominal)[:, None]
    across = FAN.positions(256)[None]
    ray = (deep > 20) & (across > 0.3) & (across < 0.7)
    white = np.where(ray, 150, haze).astype(np.uint8)
    repeat = np.where((deep > 38) & (deep < 40), 220, haze).astype(np.uint8)
    assert veto_of(labels, white) == ()
    assert concerns.NO_CONTRAST in veto_of(labels, haze)
    assert concerns.A_LINES_UNDER in veto_of(labels, repeat)
    stub = np.where(ray & (deep < 36), 150, haze // 2).astype(np.uint8)
    assert concerns.NOT_TO_THE_BOTTOM in veto_of(labels, stub)
    assert veto_of(paint(FAN, pleura()), haze) == ()


def veto_of(labels, grey):
    now = moment(labels, FAN, grey)
    return veto.concerns_of(veto.look_again(now.beams, lay_flat(now.picture, now.beams)), now.score)
