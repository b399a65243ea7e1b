"""How far a number may be trusted, as the window says it; no Qt."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.screen import History, ViewSettings, build_screen, course_of
from app.screen.signs import SYMBOLS, TRUST_WORDS
from app.screen.words import DASH
from app.status import Health, State
from capture.frame import SourceInfo
from models.cine.breath import Breath
from models.cine.reading import Reading
from models.cine.window import summarise
from models.trust import concerns
from models.trust.interval import SHIPPED
from models.trust.verdict import Trust
from tests.ui.conftest import appraisal_of, labels_of, result_of, score_of

LIVE = SourceInfo("grabber", (320, 240), None, live=True)
NOW = 100.0


def history_of(*frames, step=0.1):
    """Frames up to now; each a value, or a value with its concern."""
    history = History()
    for k, frame in enumerate(frames):
        value, *against = frame if isinstance(frame, tuple) else (frame,)
        time_s = NOW - step * (len(frames) - 1 - k)
        gone = value is None or any(each.trust is Trust.NONE for each in against)
        shown = score_of(None if gone else value)
        history.add(time_s, shown, appraisal_of(value, *against), frame_s=time_s)
    return history


def screen_of(history, *, value=0.4, against=(), state=State.LIVE, window=None, breath=None):
    appraisal = appraisal_of(value, *against, window=window)
    if breath is not None:
        appraisal = replace(appraisal, breath=breath)
    if appraisal.verdict.trust is Trust.NONE:
        value = None
    result = result_of(
        value=value,
        grabbed_s=NOW - 0.03,
        labels=labels_of(),
        appraisal=appraisal,
        reason=appraisal.verdict.concerns[0].text if value is None else None,
    )
    health = Health(state, source=LIVE, paused=state is State.PAUSED)
    return build_screen(result, health, ViewSettings(), history, NOW)


def test_each_state_has_its_own_word_and_shape():
    assert len(set(SYMBOLS.values())) == len(set(TRUST_WORDS.values())) == len(Trust)


def test_nothing_against_it_is_checked_with_its_interval():
    screen = screen_of(history_of(0.1, 0.1, 0.1), value=0.1)
    assert screen.sign.trust is Trust.OK
    assert screen.sign.advice == ""
    low, high = SHIPPED.around(0.1)
    assert screen.sign.interval == f"{low:.2f}–{high:.2f}"


@pytest.mark.parametrize("concern", [each for each in concerns.ALL if each.trust is Trust.WARNING])
def test_a_warning_is_said_with_what_to_do(concern):
    screen = screen_of(history_of(0.4, (0.4, concern), 0.4), against=(concern,))
    assert screen.number == "0.40"
    assert screen.sign.trust is Trust.WARNING
    assert concern.text[1:] in screen.sign.advice
    assert concern.hint in screen.sign.advice


@pytest.mark.parametrize("concern", [each for each in concerns.ALL if each.trust is Trust.NONE])
def test_no_number_says_why_and_what_to_do(concern):
    screen = screen_of(history_of(*[(0.4, concern)] * 3), against=(concern,))
    assert (screen.number, screen.value, screen.needle) == (DASH, None, None)
    assert screen.sign.interval == ""
    assert concern.text in screen.caption
    assert screen.sign.advice == concern.hint


def test_one_doubtful_frame_of_the_second_makes_the_number_doubtful():
    for doubt in ((0.4, concerns.FAST_SWEEP), (0.4, concerns.NOT_LUNG), None):
        screen = screen_of(history_of(0.4, 0.4, doubt, 0.4))
        assert screen.sign.trust is Trust.WARNING
        assert screen.sign.advice
    assert screen_of(history_of(0.4, (0.4, concerns.DARK), *[0.4] * 12)).sign.trust is Trust.OK


def test_a_number_that_nobody_judged_is_never_shown_as_checked():
    history = History()
    history.add(NOW, score_of(0.4))
    assert screen_of(history).sign.trust is Trust.WARNING
    bare = result_of(value=0.4, grabbed_s=NOW, labels=labels_of())
    health = Health(State.PAUSED, source=LIVE, paused=True)
    screen = build_screen(bare, health, ViewSettings(), History(), NOW)
    assert (screen.number, screen.sign.trust) == ("0.40", Trust.WARNING)


def test_a_held_picture_stands_for_itself():
    doubtful = history_of((0.4, concerns.DARK), (0.4, concerns.DARK))
    assert screen_of(doubtful, state=State.PAUSED).sign.trust is Trust.OK
    held = screen_of(history_of(0.4), against=(concerns.DARK,), state=State.PAUSED)
    assert held.sign.trust is Trust.WARNING


@pytest.mark.parametrize("state", [State.FROZEN, State.NO_SIGNAL, State.LOST, State.FAILED])
def test_where_no_number_may_stand_no_trust_and_no_past_figure_stands(state):
    screen = screen_of(history_of(0.4, 0.4), state=state, window=window_of([0.1, 0.9]))
    assert screen.sign.trust is Trust.NONE
    assert screen.breath == ""
    assert {value for _, value in screen.details} == {DASH}


@given(st.lists(st.sampled_from(["ok", "warning", "none"]), min_size=1, max_size=12))
def test_checked_only_if_every_frame_was(kinds):
    kind = {"ok": 0.4, "warning": (0.4, concerns.DARK), "none": (0.4, concerns.NOT_LUNG)}
    screen = screen_of(history_of(*(kind[each] for each in kinds), step=0.05))
    with_number = len(kinds) - kinds.count("none")
    assert (screen.value is not None) == (2 * with_number >= len(kinds) and with_number > 0)
    assert (screen.sign.trust is Trust.OK) == (set(kinds) == {"ok"})


def window_of(values, *, step=0.1, breath=None):
    """A window over frames that end now."""
    readings = [
        Reading(k, NOW - step * (len(values) - 1 - k), value, value, 1, content=k)
        for k, value in enumerate(values)
    ]
    return summarise(readings, breath)


def test_the_worst_moment_of_the_last_breath_is_said_and_marked():
    values = [0.2] * 20 + [0.6] * 8 + [0.2] * 20
    breath = Breath(15.0, None, 0.9, NOW)
    window = window_of(values, breath=breath)
    history = history_of(*values)
    screen = screen_of(history, value=0.2, window=window, breath=breath)
    assert dict(screen.details)["Worst moment"] == "0.60"
    assert screen.breath == "Last breath, 4.7 s"
    course = course_of(history, NOW, appraisal_of(0.2, window=window))
    assert course.worst is not None
    age_s, value, doubtful = course.worst
    assert (value, doubtful) == (pytest.approx(0.6), False)
    assert -2.8 <= age_s <= -1.9
    assert course.window_s == pytest.approx((-4.7, 0.0))


def test_a_window_too_short_says_so():
    screen = screen_of(history_of(0.2, 0.3), window=window_of([0.2, 0.3, 0.3]))
    assert screen.breath == "Only 0.2 s: shorter than 4 s"


def test_the_worst_moment_carries_the_warning_it_had():
    values = [0.2] * 20 + [0.6] * 8 + [0.2] * 20
    doubtful = [(v, concerns.DARK) if v == 0.6 else v for v in values]
    screen = screen_of(history_of(*doubtful), value=0.2, window=window_of(values))
    assert dict(screen.details)["Worst moment"] == f"0.60 {SYMBOLS[Trust.WARNING]}"


def test_turns_of_the_breath_lie_one_breath_apart():
    values = [0.2] * 120
    breath = Breath(20.0, None, 0.9, NOW - 1.0)
    appraisal = replace(appraisal_of(0.2, window=window_of(values)), breath=breath)
    turns = course_of(history_of(*values), NOW, appraisal).turns_s
    assert turns == pytest.approx([-10.0, -7.0, -4.0, -1.0], abs=0.11)


def test_doubtful_stretches_are_drawn_apart_and_gaps_stay():
    dark = (0.5, concerns.DARK)
    course = course_of(history_of(0.5, 0.5, dark, dark, (0.5, concerns.BLACK), 0.5), NOW)
    assert np.isfinite(course.trusted).tolist() == [True, True, False, False, False, True]
    assert np.isfinite(course.doubtful).tolist() == [False, True, True, True, False, False]
