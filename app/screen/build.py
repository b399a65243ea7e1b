"""From the newest result and the pipeline's health to everything that the window paints.

Pure: no Qt, no clock of its own. The rules that keep a number honest live here, so that they can
be tested as a table.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from app.screen import words
from app.screen.history import Estimate, History, Summary
from app.status import RUNNING, State, banner, shows_score
from models.labels import CLASSES, Label

if TYPE_CHECKING:
    from app.result import Result
    from app.screen.words import Position
    from app.status import Health

FADE_FROM_S = 0.25
FADE_TO_S = 1.0
DEFAULT_OPACITY = 0.35


class Severity(StrEnum):
    """How loudly the window has to speak."""

    CALM = "calm"
    GOOD = "good"
    BUSY = "busy"
    WARNING = "warning"
    ALARM = "alarm"


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
_CURTAIN = frozenset({State.FROZEN, State.NO_SIGNAL, State.LOST, State.FAILED})


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence of the window itself: a source that would not open, a model that was refused."""

    text: str
    severity: Severity = Severity.ALARM


@dataclass(frozen=True, slots=True)
class ViewSettings:
    """What the person chose to see.

    Parameters
    ----------
    shown : frozenset of Label
        Classes that are drawn.
    opacity : float
        Of the masks' fill, 0…1; outlines stay at full strength.
    hidden : bool
        The hide key is held.
    zoom : bool
        True fills the view with the sector, False shows the whole picture.
    """

    shown: frozenset[Label] = frozenset(CLASSES)
    opacity: float = DEFAULT_OPACITY
    hidden: bool = False
    zoom: bool = True


@dataclass(frozen=True, slots=True)
class Screen:
    """Everything that is painted beside the picture itself, and how strongly its mask shows.

    Parameters
    ----------
    state : State
        Of the pipeline.
    word, severity : str, Severity
        The state in one or two words, and how loud it is.
    banner : str
        A sentence; empty when there is nothing to say.
    number, value : str, float or None
        The big number as text ("0.35" or a dash), and 0…1 for the gauge (None: no needle).
    caption : str
        What the number is, or why there is none.
    details : tuple of (str, str)
        Title and value of the figures below it.
    trust : str
        On what the number stands (calibration, geometry); empty without a number.
    head_up : tuple of str
        Figures of the status line.
    source : str
        Name of the source; never a path.
    position : Position or None
        Place in the recording.
    summary : Summary
        The last minute.
    mask : float
        Strength 0…1 of everything that the network drew.
    curtain : bool
        Dim the picture: it is old, or no ultrasound.
    live, can_play, playing : bool
        A device; a picture that can be held; it is moving now.
    """

    state: State = State.IDLE
    word: str = words.WORDS[State.IDLE]
    severity: Severity = Severity.CALM
    banner: str = ""
    number: str = words.DASH
    value: float | None = None
    caption: str = words.NO_SCORE[State.IDLE]
    details: tuple[tuple[str, str], ...] = ()
    trust: str = ""
    head_up: tuple[str, ...] = ()
    source: str = ""
    position: Position | None = None
    summary: Summary = field(default_factory=Summary)
    mask: float = 0.0
    curtain: bool = False
    live: bool = False
    can_play: bool = False
    playing: bool = False


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
    playing = state in RUNNING and not health.paused and state is not State.PAUSED
    age_s = None if result is None or not playing else max(now_s - result.frame.grabbed_s, 0.0)
    stale = live and age_s is not None and age_s >= FADE_TO_S
    found = _estimate(result, health, history, stale=stale)
    until_s = now_s if playing or history.last_s is None else history.last_s
    text, severity = _sentence(health, notice)
    return Screen(
        state=state,
        word="Playing" if state is State.LIVE and not live else words.WORDS[state],
        severity=severity,
        banner=text,
        number=words.share(None if found is None else found.value),
        value=None if found is None else found.value,
        caption=_caption(result, health, found, stale=stale),
        details=_details(found),
        trust="" if found is None or result is None else words.trust(result.score),
        head_up=words.head_up(health, _shown_age(health, age_s)),
        source="" if health.source is None else health.source.name,
        position=words.position(result, health),
        summary=history.summary(until_s),
        mask=mask_strength(result, health, settings, age_s),
        curtain=state in _CURTAIN,
        live=live,
        can_play=state in RUNNING and not (live and state is State.LOST),
        playing=playing,
    )


def mask_strength(
    result: Result | None, health: Health, settings: ViewSettings, age_s: float | None
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
    age_s : float or None
        Age of the picture, seconds; None while it is held.
    """
    if settings.hidden or result is None or result.segmentation is None:
        return 0.0
    if not shows_score(health.state):
        return 0.0
    if age_s is None or health.source is None or not health.source.live:
        return 1.0
    if not math.isfinite(age_s):
        return 0.0
    return min(max((FADE_TO_S - age_s) / (FADE_TO_S - FADE_FROM_S), 0.0), 1.0)


def _estimate(
    result: Result | None, health: Health, history: History, *, stale: bool
) -> Estimate | None:
    """Find the figures: of this picture while it is held, else of the second up to it."""
    if result is None or stale or not shows_score(health.state):
        return None
    if health.state is not State.PAUSED and history.last_s is not None:
        return history.recent(history.last_s)
    score = result.score
    if score.value is None or not math.isfinite(score.value):
        return None
    return Estimate(score.value, score.worst, score.confluent, score.b_lines)


def _caption(result: Result | None, health: Health, found: Estimate | None, *, stale: bool) -> str:
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
    reason = result.score.reason or "too few pictures in the last second could be read"
    return f"No score: {reason}"


def _details(found: Estimate | None) -> tuple[tuple[str, str], ...]:
    """List the figures below the number."""
    return (
        ("Worst space", words.share(None if found is None else found.worst)),
        ("B-lines", words.count(None if found is None else found.b_lines)),
        ("Confluent", words.share(None if found is None else found.confluent)),
    )


def _sentence(health: Health, notice: Notice | None) -> tuple[str, Severity]:
    """Banner text and severity; the window's own notice goes first."""
    if notice is not None:
        return notice.text, notice.severity
    severity = SEVERITIES[health.state]
    text = banner(health.state, health.reason)
    return ("" if health.state is State.PAUSED and not health.reason else text), severity


def _shown_age(health: Health, age_s: float | None) -> float | None:
    """Age for the status line: the measured median while pictures come, else the real one."""
    if age_s is None:
        return None
    median = None if health.age_ms_p50 is None else health.age_ms_p50 / 1000
    if median is None or not math.isfinite(median) or age_s > max(2 * median, FADE_FROM_S):
        return age_s
    return median
