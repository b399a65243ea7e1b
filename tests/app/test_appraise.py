"""A simulated recording, judged result by result: what is shown, what is held back, what stays."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from app.appraisal import withhold
from app.appraise import MIRROR_EVERY_S, Appraiser
from models.score import Reason, not_assessable
from models.trust import concerns
from models.trust.verdict import Trust, Verdict
from tests.app.phantom_clip import examined

pytestmark = pytest.mark.gate
STEP_S = 0.125


@pytest.fixture(scope="module")
def results():
    """Each as the examiner made it, before it was judged."""
    return [
        replace(each, score=each.appraisal.ungated, appraisal=None) for each in examined().results
    ]


def test_a_clean_recording_keeps_its_numbers_with_an_interval_around_each(results):
    appraiser = Appraiser()
    judged = [appraiser(each, k * STEP_S) for k, each in enumerate(results)]
    for before, after in zip(results, judged, strict=True):
        verdict = after.appraisal.verdict
        assert after.appraisal.ungated == before.score
        assert verdict.trust is not Trust.NONE
        assert verdict.low <= after.score.value == before.score.value <= verdict.high
        assert after.appraisal.findings.pleural_depth_mm.value > 5.0
    assert judged[0].appraisal.breath.rate_per_min is None
    assert judged[-1].appraisal.breath.rate_per_min == pytest.approx(26.6, abs=1.5)
    assert judged[-1].appraisal.window.usable > 20
    values = [each.score.value for each in judged[-8:]]
    assert min(values) - 0.05 <= judged[-1].appraisal.needle <= max(values) + 0.05


def test_a_picture_that_stands_still_loses_its_number(results):
    appraiser = Appraiser()
    still = [appraiser(results[0], k * STEP_S) for k in range(16)]
    assert still[0].score.value is not None
    assert still[-1].appraisal.verdict.trust is Trust.NONE
    assert still[-1].score.value is None
    assert still[-1].score.reason == concerns.FROZEN.text
    assert still[-1].appraisal.ungated.value == still[0].score.value


def test_going_back_in_time_begins_anew(results):
    appraiser = Appraiser()
    for k in range(16):
        frozen = appraiser(results[0], k * STEP_S)
    again = appraiser(results[0], 0.0)
    assert frozen.score.value is None
    assert again.score.value is not None
    assert again.appraisal.window.frames == 1


def test_what_the_mirrored_picture_speaks_against_the_number_stands_until_it_is_due(results):
    appraiser = Appraiser()
    beams = results[0].beams
    assert appraiser.wants_mirror(0.0)
    appraiser.note_mirror(0.0, beams, Reason.NO_PLEURA)
    assert not appraiser.wants_mirror(0.5 * MIRROR_EVERY_S)
    assert appraiser.wants_mirror(MIRROR_EVERY_S)
    first, second = appraiser(results[0], 0.0), appraiser(results[1], STEP_S)
    for each in (first, second):
        assert each.score.value is None and each.score.reason == concerns.MIRROR_NONE.text
    appraiser.note_mirror(2 * STEP_S, results[2].beams, results[2].beams)
    assert appraiser(results[2], 2 * STEP_S).score.value is not None


def test_a_frame_without_a_line_has_a_reason_and_no_finding_is_made_up(results):
    none = replace(results[0], beams=None, score=not_assessable(Reason.NO_PLEURA))
    seen = []
    judged = Appraiser(moment_sinks=(seen.append,))(none, 0.0)
    assert judged.score.value is None and judged.appraisal.needle is None
    assert judged.appraisal.findings.pleural_depth_mm.value is None
    assert judged.appraisal.findings.a_lines_reason == Reason.NO_PLEURA
    assert judged.appraisal.window.worst is None
    assert [moment.picture for moment in seen] == [None]


def test_what_lies_outside_it_does_not_count(results):
    first = results[0]
    written = first.frame.image.copy()
    outside = np.ones(written.shape, bool)
    x, y, width, height = first.sector.box
    outside[y : y + height, x : x + width] = False
    written[outside] = 255
    seen = []
    for image in (first.frame.image, written):
        appraiser = Appraiser(moment_sinks=(seen.append,))
        appraiser(replace(first, frame=replace(first.frame, image=image)), 0.0)
    assert np.array_equal(seen[0].picture, seen[1].picture)


def test_what_is_withheld_keeps_the_reason_and_the_geometry(results):
    verdict = Verdict(concerns=(concerns.FROZEN, concerns.MIRROR))
    held = withhold(results[0], verdict)
    assert held.score.value is None and held.score.reason == concerns.FROZEN.text
    assert held.score.spaces == () and held.appraisal is None
    assert held.score.calibrated == results[0].score.calibrated
    judged = withhold(Appraiser()(results[0], 0.0), verdict)
    assert judged.appraisal.verdict == verdict
