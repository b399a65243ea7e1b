"""From the newest result and the pipeline's health to everything that the window paints.

Pure: no Qt, no clock of its own. The rules that keep a number honest live here, so that they can
be tested as a table.
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from app.screen import words
from app.screen.history import Estimate, History, entry_of
from app.screen.lately import breath_line, figures, sliding_line
from app.screen.signs import Sign, sign_of
from app.screen.values import Notice, Screen, Severity, ViewSettings
from app.status import RUNNING, State, shows_score
from models.trust.verdict import Trust

if TYPE_CHECKING:
    from app.result import Result
    from app.status import Health
    from models.trust.verdict import Concern

FADE_FROM_S = 0.25
FADE_TO_S = 1.0


SEVERITIES: dict[State, Severity] = {
    State.IDLE: Severity.CALM,
    State.STARTING: Severity.BUSY,
    State.LIVE: Severity.GOOD,
    State.PAUSED: Severity.CALM,
    State.SLOW: Severity.WARNING,
    State.FROZEN: Severity.ALARM,
    State.NO_SIGNAL: Severity.ALARM,
    State.NO_MASK: Severity.WARNING,
    State.LOST: Severity.ALARM,
    State.STOPPING: Severity.BUSY,
    State.FAILED: Severity.ALARM,
}
_LOUDNESS = (Severity.GOOD, Severity.CALM, Severity.BUSY, Severity.WARNING, Severity.ALARM)
_CURTAIN = frozenset({State.FROZEN, State.NO_SIGNAL, State.LOST, State.FAILED})


def build_screen(
    result: Result | None,
    health: Health,
    settings: ViewSettings,
    history: History,
    now_s: float,
    notice: Notice | None = None,
) -> Screen:
    """Work out what the window shows.

    Parameters
    ----------
    result : Result or None
        The newest result.
    health : Health
        The pipeline's state and figures.
    settings : ViewSettings
        What the person chose.
    history : History
        Scores up to now.
    now_s : float
        Monotonic time, seconds.
    notice : Notice or None
        A sentence of the window itself; it goes before the pipeline's own.

    Returns
    -------
    Screen
        A number stands in it only in the states of `app.status.SCORED`, and only when it is
        finite, belongs to the shown picture or the second before it, and that picture is fresh.
    """
    state = health.state
    live = health.source is not None and health.source.live
    age_s = image_age(result, health, now_s)
    stale = live and age_s is not None and age_s >= FADE_TO_S
    text, severity = _sentence(health, notice)
    screen = Screen(
        state=state,
        word=_word(health, notice, live=live),
        severity=severity,
        banner=text,
        head_up=words.head_up(health, _shown_age(health, age_s)),
        source="" if health.source is None else health.source.name,
        position=words.position(result, health),
        mask=mask_strength(result, health, settings, now_s),
        curtain=is_curtained(health),
        live=live,
        can_play=(state in RUNNING and not (live and state is State.LOST)) or health.view_only,
        playing=is_playing(health),
    )
    return _with_number(screen, result, health, history, stale=stale)


def mask_strength(
    result: Result | None, health: Health, settings: ViewSettings, now_s: float
) -> float:
    """Strength 0…1 of the masks.

    Of a live source they fade from 0.25 s of image age on and are gone at 1 s; they are never
    shown where no score may stand, nor while the hide key is held.

    Parameters
    ----------
    result : Result or None
        What is shown.
    health : Health
        State and source.
    settings : ViewSettings
        The hide key.
    now_s : float
        Monotonic time, seconds.
    """
    if settings.hidden or result is None or result.segmentation is None:
        return 0.0
    if not shows_score(health.state):
        return 0.0
    age_s = image_age(result, health, now_s)
    if age_s is None or health.source is None or not health.source.live:
        return 1.0
    if not math.isfinite(age_s):
        return 0.0
    return min(max((FADE_TO_S - age_s) / (FADE_TO_S - FADE_FROM_S), 0.0), 1.0)


def image_age(result: Result | None, health: Health, now_s: float) -> float | None:
    """Age of the shown picture, seconds; None while it is held or there is none."""
    if result is None or not is_playing(health):
        return None
    return max(now_s - result.frame.grabbed_s, 0.0)


def is_playing(health: Health) -> bool:
    """Tell whether pictures are coming and nobody holds them."""
    running = health.state in RUNNING or health.view_only
    return running and not health.paused and health.state is not State.PAUSED


def is_curtained(health: Health) -> bool:
    """Tell whether the picture is to be dimmed: it is old, or no ultrasound."""
    return health.state in _CURTAIN and not health.view_only


def _with_number(
    screen: Screen, result: Result | None, health: Health, history: History, *, stale: bool
) -> Screen:
    """Put the number into a screen, with all that goes with it; or say why there is none."""
    found = _estimate(result, health, history, stale=stale)
    timely = result is not None and shows_score(health.state) and not stale
    appraisal = result.appraisal if result is not None and timely else None
    score = None if result is None else result.score
    return replace(
        screen,
        number=words.share(None if found is None else found.value),
        value=None if found is None else found.value,
        needle=_needle(result, health, found),
        sign=_sign(result, health, history, found, stale=stale),
        caption=_caption(result, health, history, found, stale=stale),
        details=figures(found, appraisal, history, score, held=health.state is State.PAUSED),
        sliding="" if found is None else sliding_line(health.sliding),
        breath=breath_line(appraisal),
        ground="" if found is None or score is None else words.ground(score),
    )


def _estimate(
    result: Result | None, health: Health, history: History, *, stale: bool
) -> Estimate | None:
    """Find the figures: of this picture while it is held, else of the second up to it."""
    if result is None or stale or not shows_score(health.state):
        return None
    if health.state is not State.PAUSED and history.last_s is not None:
        return history.recent(history.last_s)
    entry = entry_of(0.0, result.score, result.appraisal, 0.0)
    score = entry.score
    if score is None or score.value is None:
        return None
    return Estimate(
        score.value,
        score.worst,
        score.confluent,
        score.b_lines,
        score.arc_mm,
        entry.a_lines,
        entry.trust,
        entry.concern,
    )


def _sign(
    result: Result | None,
    health: Health,
    history: History,
    found: Estimate | None,
    *,
    stale: bool,
) -> Sign:
    """Say how far the number may be trusted; without one, why and what to do."""
    if found is not None:
        return sign_of(found)
    if result is None or stale or health.state in words.ADVICE:
        return Sign()  # banner and caption say all there is
    concern = _concern(result, health, history)
    return Sign() if concern is None else Sign(concern=concern.text, hint=concern.hint)


def _concern(result: Result, health: Health, history: History) -> Concern | None:
    """Find what keeps the number away: of this picture, else of the second before it."""
    verdict = None if result.appraisal is None else result.appraisal.verdict
    if verdict is not None and verdict.trust is Trust.NONE:
        return verdict.concerns[0]
    if health.state is State.PAUSED or history.last_s is None:
        return None
    return history.concern(history.last_s)


def _needle(result: Result | None, health: Health, found: Estimate | None) -> float | None:
    """Where the gauge stands: smooth while pictures come."""
    if found is None or result is None:
        return None
    appraisal = result.appraisal
    if health.state is State.PAUSED or appraisal is None or appraisal.needle is None:
        return found.value
    return appraisal.needle


def _caption(
    result: Result | None,
    health: Health,
    history: History,
    found: Estimate | None,
    *,
    stale: bool,
) -> str:
    """Say what the number is, or why there is none."""
    if not shows_score(health.state):
        return words.NO_SCORE[health.state]
    if found is not None:
        return (
            "This picture, paused" if health.state is State.PAUSED else "Median of the last second"
        )
    if stale:
        return "No score: the picture is old"
    if result is None:
        return words.NO_SCORE[State.STARTING]
    concern = _concern(result, health, history)
    reason = result.score.reason or (None if concern is None else concern.text)
    return f"No score: {reason or 'too few pictures in the last second could be read'}"


def _word(health: Health, notice: Notice | None, *, live: bool) -> str:
    """Say the state in a word or two."""
    if health.state is State.IDLE and notice is not None and notice.severity is Severity.ALARM:
        return words.WORDS[State.FAILED]
    return "Playing" if health.state is State.LIVE and not live else words.WORDS[health.state]


def _sentence(health: Health, notice: Notice | None) -> tuple[str, Severity]:
    """Find banner text and severity; of notice and state the louder one speaks."""
    severity = SEVERITIES[health.state]
    told = health.notice or words.few_pictures(health)
    if notice is None and told is not None:
        notice = Notice(told, Severity.WARNING)
    if notice is not None and _LOUDNESS.index(notice.severity) >= _LOUDNESS.index(severity):
        return notice.text, notice.severity
    return words.sentence(health), severity


def _shown_age(health: Health, age_s: float | None) -> float | None:
    """Age for the status line: the measured median while pictures come, else the real one."""
    if age_s is None:
        return None
    median = None if health.age_ms_p50 is None else health.age_ms_p50 / 1000
    if median is None or not math.isfinite(median) or age_s > max(2 * median, FADE_FROM_S):
        return age_s
    return median
