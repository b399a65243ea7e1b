"""What the window shows in each state, as a table; no Qt."""

from __future__ import annotations

import math
import time
from dataclasses import replace

import pytest

from app.screen import History, Notice, Severity, ViewSettings, build_screen, mask_strength
from app.screen.words import DASH
from app.status import SCORED, Health, State
from capture.frame import SourceInfo
from models.trust.verdict import Trust
from tests.ui.conftest import labels_of, result_of, score_of

LIVE = SourceInfo("grabber", (320, 240), None, live=True)
CLIP = SourceInfo("clip.mp4", (320, 240), 25.0, live=False, frames=50)
NOW = 100.0


def screen_of(state=State.LIVE, *, source=LIVE, value=0.35, age_s=0.03, history=None, **more):
    result = more.pop("result", None) or result_of(
        value=value, grabbed_s=NOW - age_s, labels=labels_of()
    )
    notice = more.pop("notice", None)
    more["notice"] = more.pop("health_notice", None)
    health = Health(state, source=source, paused=state is State.PAUSED, **more)
    return build_screen(result, health, ViewSettings(), history or History(), NOW, notice)


@pytest.mark.parametrize("state", list(State))
def test_a_number_stands_only_where_it_may(state):
    screen = screen_of(state)
    assert (screen.number == "0.35") == (state in SCORED)
    assert (screen.value is not None) == (state in SCORED)
    if state not in SCORED:
        assert screen.number == DASH
        assert screen.mask == 0.0
        assert screen.ground == ""
        assert screen.sign.trust is Trust.NONE
        assert screen.sign.interval == ""
        assert screen.needle is None
        assert all(value == DASH for _, value in screen.details)
    assert screen.caption
    assert screen.word


@pytest.mark.parametrize("state", list(State))
def test_every_state_has_its_say(state):
    screen = screen_of(state)
    quiet = state in (State.LIVE, State.PAUSED)
    assert bool(screen.banner) != quiet
    assert quiet or screen.banner.endswith((".", "…"))


def test_a_reason_is_said_once():
    screen = screen_of(State.NO_SIGNAL, reason="no ultrasound picture found")
    assert screen.banner.lower().count("no ultrasound picture") == 1
    lost = "The device was unplugged. Plug it in again."
    assert screen_of(State.LOST, reason=lost).banner == lost


def test_no_value_is_a_dash_with_its_reason():
    screen = screen_of(value=None)
    assert screen.number == DASH
    assert screen.caption == "No score: no pleural line"


def test_nan_is_never_a_number():
    result = result_of(value=0.3, labels=labels_of(), grabbed_s=NOW)
    object.__setattr__(result.score, "value", math.nan)
    for state in State:
        screen = screen_of(state, result=result)
        assert screen.number == DASH
        assert screen.value is None
    history = History()
    history.add(NOW, result.score)
    assert history.recent(NOW) is None
    assert screen_of(history=history, result=result).number == DASH


def test_an_old_live_picture_loses_number_and_mask():
    assert screen_of(age_s=0.9).number == "0.35"
    old = screen_of(age_s=1.0)
    assert old.number == DASH
    assert old.mask == 0.0
    assert "old" in old.caption
    assert screen_of(age_s=5.0, source=CLIP).number == "0.35"
    assert screen_of(State.PAUSED, age_s=60.0).number == "0.35"


@pytest.mark.parametrize(
    ("age_s", "strength"), [(0.0, 1.0), (0.25, 1.0), (0.625, 0.5), (1.0, 0.0), (9.0, 0.0)]
)
def test_the_mask_fades_with_the_age_of_a_live_picture(age_s, strength):
    result = result_of(grabbed_s=NOW - age_s, labels=labels_of())
    health = Health(State.LIVE, source=LIVE)
    assert mask_strength(result, health, ViewSettings(), NOW) == pytest.approx(strength)
    clip = replace(health, source=CLIP)
    assert mask_strength(result, clip, ViewSettings(), NOW) == 1.0
    assert mask_strength(result, health, ViewSettings(hidden=True), NOW) == 0.0


def test_while_running_the_number_is_the_median_of_the_last_second():
    history = History()
    history.add(NOW - 1.5, score_of(0.99))
    for k, value in enumerate((0.2, 0.8, 0.4)):
        history.add(NOW - 0.3 + 0.1 * k, score_of(value))
    screen = screen_of(history=history, value=0.8)
    assert screen.number == "0.40"
    assert dict(screen.details)["Worst space"] == "0.80"
    assert "last second" in screen.caption
    assert screen_of(State.PAUSED, history=history, value=0.8).number == "0.80"


def test_mostly_unread_frames_give_no_number():
    history = History()
    for k, value in enumerate((0.2, None, None)):
        history.add(NOW - 0.3 + 0.1 * k, score_of(value))
    assert screen_of(history=history, value=None).number == DASH
    assert screen_of(history=history, value=0.2).number == DASH


def test_zero_is_a_number_and_not_a_dash():
    screen = screen_of(value=0.0)
    assert screen.number == "0.00"
    assert screen.value == 0.0


def test_head_up_line():
    screen = screen_of(
        fps_source=30.0,
        fps_processed=18.2,
        age_ms_p50=38.0,
        dropped=1234,
        provider="CPUExecutionProvider",
        model="lung 0.1.0",
    )
    assert screen.head_up == (
        "18.2 of 30.0 fps",
        "38 ms old",
        "1\u202f234 dropped",
        "CPU",
        "lung 0.1.0",
    )
    even = screen_of(fps_source=30.1, fps_processed=30.0, provider="CUDAExecutionProvider")
    assert even.head_up[0] == "30.0 fps"
    assert "CUDA" in even.head_up


def test_head_up_never_makes_up_a_figure():
    screen = screen_of(fps_processed=math.nan, age_ms_p50=math.nan, age_s=0.04)
    assert screen.head_up[:2] == (f"{DASH} fps", "40 ms old")
    held = screen_of(State.PAUSED, fps_processed=30.0, age_ms_p50=30.0)
    assert not any("fps" in item or "old" in item for item in held.head_up)
    assert Health().fps_processed is None
    assert screen_of(State.IDLE, source=None).head_up == ()


def test_a_stall_shows_the_true_age_and_not_the_median():
    assert "800 ms old" in screen_of(age_s=0.8, age_ms_p50=30.0).head_up


def test_position_of_recordings_only():
    result = result_of(labels=labels_of())
    object.__setattr__(result.frame, "media_s", 1.28)
    screen = screen_of(source=CLIP, result=result, position=32, frames=50)
    assert screen.position is not None
    assert (screen.position.index, screen.position.frames) == (32, 50)
    assert "0:01.3 / 0:02.0" in screen.position.text
    assert "33 of 50" in screen.position.text
    assert screen_of(source=LIVE, position=32).position is None
    assert screen_of(source=CLIP, position=0, frames=1).position is None


def test_the_louder_of_notice_and_state_speaks():
    model = Notice("Pictures are shown without masks.", Severity.WARNING)
    assert screen_of(State.NO_MASK, notice=model).banner == model.text
    assert screen_of(State.LOST, notice=model).severity is Severity.ALARM
    assert screen_of(State.LOST, notice=model).banner != model.text
    broken = Notice("It cannot be opened; choose another.")
    idle = screen_of(State.IDLE, source=None, notice=broken)
    assert (idle.banner, idle.word) == (broken.text, "Error")


@pytest.mark.hazard("H-07")
@pytest.mark.hazard("H-35")
def test_what_the_pipeline_has_to_say_besides_its_state_stands_in_the_banner():
    told = "CUDA failed, so the network runs on the CPU; restart to try it again."
    screen = screen_of(health_notice=told)
    assert (screen.banner, screen.severity) == (told, Severity.WARNING)
    assert "CUDA" not in screen_of(State.LOST, health_notice=told).banner
    assert screen_of(health_notice=None).banner == ""


def test_the_ground_says_calibration_and_beams():
    assert screen_of().ground == "Uncalibrated · sector outline found"
    calibrated = result_of(labels=labels_of(), grabbed_s=NOW)
    object.__setattr__(calibrated.score, "calibrated", True)
    assert screen_of(result=calibrated).ground.startswith("Calibrated")


def test_buttons_follow_the_state():
    assert screen_of().playing
    assert screen_of().can_play
    assert not screen_of(State.PAUSED).playing
    assert screen_of(State.PAUSED).can_play
    for state in (State.IDLE, State.STARTING, State.FAILED):
        assert not screen_of(state).can_play


def test_nothing_at_all_is_a_screen_too():
    screen = build_screen(None, Health(), ViewSettings(), History(), time.monotonic())
    assert screen.number == DASH
    assert screen.banner


@pytest.mark.hazard("H-12")
def test_a_grabber_that_gives_too_few_pictures_is_told():
    few = screen_of(fps_source=6.2, fps_processed=6.0, captured=40)
    assert few.banner.startswith("Only 6 pictures a second") and "USB 3" in few.banner
    assert few.severity is Severity.WARNING and few.number == "0.35"
    slow = screen_of(State.SLOW, fps_source=5.4, captured=40)
    assert "Only 5 pictures" in slow.banner
    for more in (
        {"fps_source": 25.0, "captured": 40},
        {"fps_source": None, "captured": 40},
        {"fps_source": 6.0, "captured": 4},
        {"fps_source": 0.0, "captured": 40},
        {"fps_source": 6.0, "captured": 40, "source": CLIP},
    ):
        assert "Only" not in screen_of(**more).banner
    assert "Only" not in screen_of(State.PAUSED, fps_source=6.0, captured=40).banner
    assert "Only" not in screen_of(State.FROZEN, fps_source=6.0, captured=40).banner


def test_a_given_up_network_leaves_the_picture_undimmed_and_without_a_number():
    screen = screen_of(State.FAILED, view_only=True, reason="x")
    assert not screen.curtain and screen.playing and screen.can_play
    assert screen.value is None and screen.mask == 0.0
    gone = screen_of(State.FAILED, reason="x")
    assert gone.curtain and not gone.playing
