"""How the lessons look: room for every text, targets for a finger, contrast, two lasting lines."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QSlider

from app.lessons.room import reply as replies
from app.lessons.room.state import Phase
from app.screen.words import DISCLAIMER
from app.ui import theme
from app.ui.lessons.foot import PRACTICE
from app.ui.lessons.keys import KEYS
from tests.ui.exam.test_look import look_at_everything, visible, worst_contrast
from tests.ui.lessons.pupil import Pupil

KEY = Qt.Key
SIZES = [(1920, 1080), theme.SMALLEST]


def look(qtbot, window, *, contrast: bool = False) -> None:
    """Look at the page at each size, as it is in use; once a test, at its contrast too."""
    for size in SIZES:
        window.resize(*size)
        qtbot.wait(30)
        assert window.size().toTuple() == size
        look_at_everything(window)
        for each in visible(window, QComboBox) + visible(window, QSlider):
            assert each.height() >= 44 and each.accessibleName()
        foot = window.stage.foot
        assert foot.isVisible() and foot.disclaimer.text() == DISCLAIMER
        assert foot.practice.text() == PRACTICE
    assert len([w for w in QApplication.topLevelWidgets() if w.isVisible()]) == 1
    if contrast:
        least = worst_contrast(window)
        assert least[0] >= 4.5, least


@pytest.mark.parametrize("name", ["dark", "sunlight"])
def test_the_start_and_the_pages_are_whole(qtbot, open_window, name) -> None:
    pupil = Pupil(qtbot, open_window(name=name))
    window = pupil.window
    pupil.wait(window.stage.start.tiles[0].isVisible)
    look(qtbot, window)
    pupil.key(KEY.Key_P)
    pupil.wait(lambda: window.tutor.stand.progress is not None)
    look(qtbot, window)
    pupil.key(KEY.Key_G)
    look(qtbot, window)
    pupil.key(KEY.Key_F)
    pupil.wait(lambda: window.play.newest is not None)
    window.stage.play.knobs.sliders["depth_mm"].setValue(60)
    pupil.wait(lambda: window.stage.play.change.text())
    assert window.play.newest is not None
    look(qtbot, window, contrast=True)


@pytest.mark.parametrize(
    ("name", "lesson", "value"),
    [("light", "score-this-space", 0.9), ("dark", "zone-by-zone", "3")],
)
def test_explanation_question_and_truth_are_whole(qtbot, open_window, name, lesson, value) -> None:
    pupil = Pupil(qtbot, open_window(name=name))
    window = pupil.window
    window.choose(lesson)
    pupil.wait(lambda: window.stage.explain.plain.picture is not None)
    look(qtbot, window)
    window.begin_lesson()
    pupil.asked()
    window.tutor.reply(lambda now: replies.sure(replies.with_value(now, value), 1.0))
    pupil.shown()
    look(qtbot, window)
    window.main()
    pupil.asked(Phase.TRUTH)
    pupil.wait(lambda: window.stage.ask.asked.told.true is not None)
    assert window.stage.ask.side == "truth"
    look(qtbot, window, contrast=True)


def test_a_change_of_theme_keeps_the_question_and_the_answer(qtbot, open_window) -> None:
    pupil = Pupil(qtbot, open_window(name="dark"))
    pupil.begin("count-b-lines")
    pupil.key(KEY.Key_7, KEY.Key_T)
    assert theme.current() == "light"
    pupil.wait(lambda: pupil.window.stage.ask.answer.value.text() == "7")
    pupil.key(KEY.Key_BracketLeft, KEY.Key_Return)
    pupil.asked(Phase.TRUTH)


def test_no_key_means_two_things_and_all_are_on_the_help_card(qtbot, open_window) -> None:
    sequences = [sequence for key in KEYS for sequence in key.sequences]
    assert len(sequences) == len(set(sequences))
    window = open_window()
    Pupil(qtbot, window).key(KEY.Key_F1)
    assert window.stage.help.isVisible()
    look_at_everything(window.stage.help)
    told = {each.text() for each in window.stage.help.findChildren(QLabel)}
    assert {key.shown for key in KEYS} | {key.title for key in KEYS} <= told
