"""Sliding of phantom recordings is judged against their truth, and the report says how well."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from app.evaluation.sliding import (
    KINDS,
    Judged,
    judge_scene,
    phantom_moments,
    sliding_report,
    sliding_scene,
)
from augment.phantom import sample_scene
from augment.phantom.drift import Drift
from augment.phantom.motion import Sliding
from models.cine.lung_point import LungPoint, LungPointReading
from models.cine.sliding import Slides


@pytest.fixture(scope="module")
def judged() -> list[Judged]:
    scene = sample_scene(700018, "teaching", probe="convex", pattern="B")
    breath = replace(scene.breath, slide_mm=6.0, rate_hz=0.3)
    still = Sliding("still", 1, 0.0, 0.0, 0.0)
    present = Sliding("present", 1, 0.0, 0.0, 0.0)
    scene = replace(scene, breath=breath, drift=Drift())
    return [
        judge_scene(replace(scene, sliding=present), "normal", 15.0, 3.6),
        judge_scene(replace(scene, sliding=still), "still", 15.0, 3.6),
    ]


def test_scenes_of_all_kinds_come_in_turn_and_are_what_they_are_called() -> None:
    scenes = [sliding_scene(number) for number in range(20)]
    assert Counter(kind for _, kind in scenes) == dict.fromkeys(KINDS, 4)
    for scene, kind in scenes:
        assert (scene.sliding.kind == "present") == (kind in ("normal", "weak"))
        assert (1.0 <= scene.breath.slide_mm <= 2.0) == (kind == "weak")
    assert sliding_scene(3) == sliding_scene(3)
    assert sliding_scene(3) != sliding_scene(3, 5)


def test_a_phantom_moment_holds_what_sliding_is_read_from() -> None:
    scene, _ = sliding_scene(1)
    moment, truth = next(phantom_moments(scene, fps=20.0))
    assert moment.time_s == 0.0 and truth.sliding == "present"
    assert moment.beams is not None and moment.picture is not None
    assert moment.picture.shape == moment.beams.labels.shape == (256, 256)


def test_sliding_of_one_lung_is_told_from_its_standstill(judged: list[Judged]) -> None:
    slides, still = judged
    widest = [max(each.spaces, key=lambda s: s.width_mm) for each in judged]
    assert widest[0].state == Slides.NORMAL
    assert widest[0].amount_mm == pytest.approx(6.0, abs=2.5)
    assert widest[1].state == Slides.ABSENT
    assert still.point.point is None
    assert slides.truth.spaces[0].sliding and not still.truth.spaces[0].sliding
    assert len(slides.pulses) == len(slides.spaces)


def test_the_report_counts_and_measures(judged: list[Judged]) -> None:
    report = sliding_report(judged)
    (figures,) = report.figures.values()
    assert figures["AUC sliding against none"] == 1.0
    assert figures["AUC weak against none"] is None
    assert figures["of these with a false one"] == 0
    assert [table.title.split(":")[0] for table in report.tables] == [
        "Lung sliding", "Lung sliding", "Lung point", "Lung pulse",
    ]  # fmt: skip


def test_the_report_says_how_far_off_a_lung_point_is(judged: list[Judged]) -> None:
    space = max(judged[0].truth.spaces, key=lambda s: s.arc_mm)
    place = 0.5 * (space.start + space.end)
    scene = replace(judged[0].scene, sliding=Sliding("point", 1, 2 * place - 1, 0.0, 0.0))
    found = LungPointReading(LungPoint(place + 0.05, True, 0.8))
    shown = replace(judged[0], scene=scene, kind="point", point=found)
    false = replace(judged[1], point=found)
    (figures,) = sliding_report([shown, false]).figures.values()
    assert (figures["lung points shown"], figures["lung points found"]) == (1, 1)
    assert figures["lung point error, share of the aperture"] == pytest.approx(0.05)
    assert (figures["recordings without one"], figures["of these with a false one"]) == (1, 1)
    assert sliding_report([]).tables[0].rows[0][1] == 0
