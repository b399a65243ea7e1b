"""The live window in German, Spanish and French: all is said, nothing is cut off."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QMainWindow

from app.record_state import RecordState, RescueState, Step, Wish
from app.screen import Screen, Severity
from app.screen.record import build_record
from app.screen.signs import Sign
from app.screen.words import DISCLAIMER, NO_SCORE, WORDS
from app.status import BANNERS, State
from app.ui.stage import Stage
from app.ui.theme import SMALLEST, is_low, is_lowest, scale_for, style_sheet
from app.ui.window import Window
from app.ui.words import said, speak, use
from models.score.values import Reason
from models.trust import concerns
from models.trust.verdict import Concern, Trust
from tests.ui.conftest import make_deck, result_of
from tests.ui.language.kit import OTHERS, clipped, elided, marking, untranslated

if TYPE_CHECKING:
    from collections.abc import Iterator

SIZE = (1024, 600)
NAMES = (
    r"≈?\d+ mm|Deutsch|English|Español|Français|Pleura|drawn 1|CPU|reel|Shift\+O"
    r"|pleura recover|--\w+|Ctrl\+,"
)
CONCERNS = [each for each in vars(concerns).values() if isinstance(each, Concern)]
DETAILS = (
    ("Worst space", "0.57"),
    ("Worst moment", "0.36 ▲"),
    ("Most B-lines", "12"),
    ("90th centile", "0.47"),
    ("Confluent", "0.37"),
    ("Breaths/min", "24"),
    ("A-lines", "yes"),
    ("Readable", "≈113 mm"),
)


def windows(qtbot, tmp_path) -> Iterator[Window]:
    made = Window(make_deck, snapshots=tmp_path)
    qtbot.addWidget(made)
    made.resize(*SIZE)
    with qtbot.waitActive(made):
        made.show()
    made.open("clip")
    qtbot.waitUntil(lambda: made.stage.view.result is not None, timeout=5000)
    yield made
    made.close()


def stage(qtbot) -> Stage:
    """The parts of the window alone, as large as in the smallest one."""
    made, host = Stage(), QMainWindow()
    qtbot.addWidget(host)
    host.setCentralWidget(made)
    host.setMinimumSize(*SMALLEST)
    scale = scale_for(*SIZE)
    host.setStyleSheet(style_sheet(scale))
    low, lowest = is_low(SIZE[1], scale), is_lowest(SIZE[1], scale)
    made.set_scale(scale, low=low, lowest=lowest)
    host.resize(*SIZE)
    host.show()
    made.host = host  # else it would be collected
    return made


def screens() -> Iterator[Screen]:
    """A number with each warning, none with each reason, and every state."""
    number = Screen(
        state=State.LIVE,
        number="0.35",
        value=0.35,
        needle=0.35,
        caption="Median of the last second",
        ground="Uncalibrated · sector outline found",
        details=DETAILS,
        sliding="Sliding: present",
        breath="Last 12 s, breath unknown",
        head_up=("29.9 of 30.0 fps", "48 ms old", "123 dropped", "CPU"),
        source="reel",
    )
    for each in CONCERNS:
        sign = Sign(Trust.WARNING, 0.2, 0.52, each.text, each.hint)
        yield replace(number, sign=sign)
        yield Screen(caption=f"No score: {each.text}", sign=Sign(hint=each.hint), details=DETAILS)
    for reason in Reason:
        yield Screen(caption=f"No score: {reason}", sign=Sign(hint=reason.hint), details=DETAILS)
    for state in State:
        yield Screen(
            state=state,
            word=WORDS[state],
            severity=Severity.ALARM,
            banner=BANNERS[state],
            caption=NO_SCORE.get(state, ""),
            live=True,
            can_play=True,
            playing=state is State.LIVE,
        )


def questions() -> Iterator[tuple[RecordState, RescueState]]:
    """Everything that the bar under the header may ask."""
    for wish in Wish:
        yield RecordState(step=Step.ASKING, wish=wish), RescueState()
        lettering = (
            "There may be lettering inside the sector, at 12 % of the width and 88 % of the height "
            "of the picture: what stands there is recorded, so look whether it names anybody."
        )
        yield RecordState(step=Step.ASKING, wish=wish, lettering=lettering), RescueState()
    yield RecordState(step=Step.LOOKING), RescueState()
    yield RecordState(step=Step.READY, reach_s=30.0), RescueState()
    trouble = "The disk is full: recording stopped and what was recorded is kept. "
    yield RecordState(trouble=trouble + "Free some space, then record again."), RescueState()


def test_every_word_goes_through_the_seam(qtbot, tmp_path) -> None:
    use(marking())
    for window in windows(qtbot, tmp_path):
        assert untranslated(window, NAMES) == []
        for screen in screens():
            window.stage.show_screen(screen, speed=1.0, can_retry=True)
            for part in (window.stage.score, window.stage.banner, window.stage.header):
                assert untranslated(part, NAMES) == []
        for state, rescue in questions():
            window.stage.show_record(build_record(state, rescue))
            assert untranslated(window.stage.ask, NAMES) == []


@pytest.mark.parametrize("language", OTHERS)
def test_nothing_is_cut_off_in_the_smallest_window(language, qtbot, tmp_path) -> None:
    speak("en")
    for window in windows(qtbot, tmp_path):
        short = elided(window)
    speak(language)
    for window in windows(qtbot, tmp_path):
        assert clipped(window) == []
        assert elided(window) <= short
        assert window.stage.status.disclaimer.text() == said(DISCLAIMER) != DISCLAIMER
        assert window.stage.status.disclaimer.isVisible()
        settings = window.stage.settings
        for card in (window.stage.help, window.stage.sources, window.stage.more, settings):
            card.open()
            assert clipped(card) == []
            card.dismiss()


@pytest.mark.parametrize("language", OTHERS)
def test_no_warning_no_reason_and_no_question_is_cut_off(language, qtbot) -> None:
    speak(language)
    made = stage(qtbot)
    made.view.show_result(result_of())
    found = []
    for screen in screens():
        made.show_screen(screen, speed=1.0, can_retry=True)
        found += clipped(made.score) + clipped(made.main) + clipped(made.banner)
    for state, rescue in questions():
        made.show_record(build_record(state, rescue))
        found += clipped(made.ask) + clipped(made.header)
    assert found == []


@pytest.mark.parametrize(
    ("language", "word", "name"),
    [
        ("en", "Uncertain", "B-line score"),
        ("de", "Unsicher", "B-Linien-Wert"),
        ("es", "Incierto", "Valor de líneas B"),
        ("fr", "Incertain", "Score de lignes B"),
    ],
)
def test_the_state_of_the_number_is_said_in_the_language(language, word, name, qtbot) -> None:
    speak(language)
    made = stage(qtbot)
    made.show_screen(next(screens()), speed=1.0, can_retry=False)
    assert made.score.badge.text().endswith(word)
    assert made.score.number.accessibleName() == name
    assert made.score.number.text() == "0.35"
