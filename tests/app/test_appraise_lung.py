"""Is this lung: asked now and then, held in between, and said when nobody could tell."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

import app.appraise
from app.appraise import BACK_S, RECOGNISE_EVERY_S, Appraiser
from app.recogniser import cannot_tell, shipped_recogniser
from models.trust import concerns
from models.trust.recognise import NONE_BELOW, NONE_BELOW_WITH_SIGNS
from models.trust.verdict import Trust
from tests.app.phantom_clip import examined

pytestmark = pytest.mark.gate
STEP_S = 0.125


@pytest.fixture(scope="module")
def results():
    """Each as the examiner made it, before it was judged."""
    return [
        replace(each, score=each.appraisal.ungated, appraisal=None) for each in examined().results
    ]


class Scripted:
    """Gives these answers one after the other, and counts."""

    def __init__(self, *answers: float) -> None:
        self.left, self.asked = list(answers), 0

    def __call__(self, crop, geometry) -> float:
        assert crop.shape == geometry.size
        self.asked += 1
        return self.left.pop(0) if len(self.left) > 1 else self.left[0]


def run(results, recogniser):
    appraiser = Appraiser(recogniser=recogniser)
    return [appraiser(each, k * STEP_S) for k, each in enumerate(results)]


def test_it_is_asked_four_times_a_second_and_of_every_still(results):
    recogniser = Scripted(1.0)
    run(results[:16], recogniser)
    assert recogniser.asked == 16 * STEP_S / RECOGNISE_EVERY_S
    for each in results[:3]:
        Appraiser(recogniser=recogniser)(each, 0.0)
    assert recogniser.asked == 8 + 3


def test_one_odd_answer_does_not_count_and_two_of_three_do(results):
    once = run(results[:12], Scripted(1.0, 1.0, 0.0, 1.0, 1.0, 1.0))
    assert all(each.appraisal.verdict.trust is not Trust.NONE for each in once)
    kept = run(results[:12], Scripted(1.0, 1.0, 0.0, 0.0, 0.0, 0.0))
    held = [each.appraisal.verdict.trust is Trust.NONE for each in kept]
    assert held == [False] * 6 + [True] * 6
    assert kept[-1].score.reason == concerns.NOT_LUNG.text and kept[-1].score.value is None


def test_nothing_is_asked_without_a_number_and_old_answers_are_forgotten(results):
    recogniser = Scripted(0.0, 1.0)
    appraiser = Appraiser(recogniser=recogniser)
    assert appraiser(results[0], 0.0).score.value is None
    none = replace(results[0], beams=None, score=replace(results[0].score, value=None, reason="no"))
    for k in range(1, 20):
        appraiser(none, k * STEP_S)
    assert recogniser.asked == 1
    assert concerns.NOT_LUNG not in appraiser(results[1], 20 * STEP_S).appraisal.verdict.concerns


def test_a_lines_speak_for_lung_for_a_while_after_they_were_seen(results, monkeypatch):
    findings = app.appraise._findings
    first = results[0].frame.index

    def seen_once(result):
        found = findings(result)
        return replace(found, a_lines_repeat=result.frame.index == first, a_lines_reason=None)

    monkeypatch.setattr("app.appraise._findings", seen_once)
    healthy = [replace(each, score=replace(each.score, value=0.0)) for each in results[:12]]
    judged = run(healthy, Scripted((NONE_BELOW + NONE_BELOW_WITH_SIGNS) / 2))
    held = [concerns.NOT_LUNG in each.appraisal.verdict.concerns for each in judged]
    assert held == [k * STEP_S > BACK_S for k in range(12)]


@pytest.mark.hazard("H-39")
def test_a_number_that_nobody_checked_says_so(results):
    judged = run(results[:2], cannot_tell)
    for each in judged:
        assert concerns.UNCHECKED in each.appraisal.verdict.concerns
        assert each.score.value is not None and each.appraisal.verdict.trust is Trust.WARNING


def test_a_missing_or_altered_file_leaves_one_that_cannot_tell(tmp_path, monkeypatch):
    def gone(name: str):
        raise FileNotFoundError(name)

    for found in (gone, lambda name: tmp_path / name):
        shipped_recogniser.cache_clear()
        monkeypatch.setattr("app.recogniser.asset", found)
        assert shipped_recogniser() is cannot_tell
    shipped_recogniser.cache_clear()
    monkeypatch.undo()
    assert shipped_recogniser() is shipped_recogniser() is not cannot_tell


def test_simulated_lung_keeps_its_number_and_answers_are_the_same_every_time(results):
    first, again = (run(results[:8], None) for _ in range(2))
    for one, other in zip(first, again, strict=True):
        assert one.appraisal.verdict == other.appraisal.verdict
        assert concerns.NOT_LUNG not in one.appraisal.verdict.concerns
    lung = shipped_recogniser()
    crop = results[0].sector.crop(results[0].frame.image)
    answer = lung(crop, results[0].beams.geometry)
    assert not math.isnan(answer) and answer > NONE_BELOW
