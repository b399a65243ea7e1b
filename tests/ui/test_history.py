"""The last minute: medians, gaps, forgetting."""

from __future__ import annotations

import numpy as np
import pytest

from app.screen import History, course_of
from tests.ui.conftest import score_of


def test_a_frame_without_score_is_a_gap_and_never_zero():
    history = History()
    for k, value in enumerate((0.5, None, 0.7)):
        history.add(float(k) / 10, score_of(value))
    course = course_of(history, 0.2)
    ages, values = course.ages_s, course.doubtful
    assert ages.tolist() == pytest.approx([-0.2, -0.1, 0.0])
    assert np.isnan(values[1])
    assert values[[0, 2]].tolist() == [0.5, 0.7]


def test_silence_breaks_the_curve():
    history = History()
    history.add(0.0, score_of(0.5))
    history.add(5.0, score_of(0.5))
    values = course_of(history, 5.0).doubtful
    assert np.isnan(values).tolist() == [False, True, False]


def test_a_minute_is_kept():
    history = History()
    for second in range(120):
        history.add(float(second), score_of(second / 120))
    assert course_of(history, 119.0).ages_s.min() >= -60.0
    assert len(history) == 61
    assert history.summary(119.0).highest == pytest.approx(119 / 120)


def test_summary_ignores_what_was_not_read():
    history = History()
    assert history.summary(0.0).median is None
    history.add(0.0, score_of(None))
    assert history.summary(0.0).median is None
    assert history.summary(0.0).scored == 0.0
    for k, value in enumerate((0.2, 0.4, 0.9)):
        history.add(1.0 + k, score_of(value))
    summary = history.summary(3.0)
    assert (summary.median, summary.highest, summary.scored) == (0.4, 0.9, 0.75)


def test_time_that_goes_back_starts_anew():
    history = History()
    history.add(10.0, score_of(0.9))
    history.add(5.0, score_of(0.1))
    assert len(history) == 1
    assert history.last_s == 5.0


def test_recent_needs_half_of_the_frames():
    history = History()
    history.add(0.0, score_of(0.4))
    history.add(0.1, score_of(None))
    found = history.recent(0.1)
    assert found is not None
    assert found.value == 0.4
    history.add(0.2, score_of(None))
    assert history.recent(0.2) is None
    assert history.recent(9.0) is None
