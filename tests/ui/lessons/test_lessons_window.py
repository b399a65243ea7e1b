"""Lessons by mouse and by keys, from the first start to the learning curve."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.lessons.room.state import Phase
from app.ui.lessons.window import NAME_FIRST
from tests.ui.lessons.pupil import LEFT, Pupil

KEY = Qt.Key


def test_from_first_start_to_the_learning_curve_by_keys_alone(qtbot, open_window) -> None:
    window = open_window(learner=None)
    pupil, stage, tutor = Pupil(qtbot, window), window.stage, window.tutor
    pupil.key(KEY.Key_3)  # nobody has come in yet
    assert tutor.stand.notice == NAME_FIRST
    pupil.wait(stage.news.isVisible)
    assert stage.start.name.hasFocus()
    QTest.keyClicks(stage.start.name, "heron-7")
    pupil.key(KEY.Key_Return)
    pupil.wait(lambda: tutor.stand.learner == "heron-7" and not stage.news.isVisible())
    pupil.key(KEY.Key_3)
    pupil.wait(stage.explain.isVisible)
    pupil.wait(lambda: stage.explain.plain.picture is not None)
    pupil.key(KEY.Key_Return)
    asked = pupil.asked()
    assert asked.lesson.id == "count-b-lines" and not stage.ask.big.isEnabled()
    pupil.key(KEY.Key_Return)
    assert tutor.stand.asked.phase is Phase.ASKED and "Answer first" in tutor.stand.notice
    pupil.key(KEY.Key_1, KEY.Key_2, KEY.Key_Backspace, KEY.Key_Up, KEY.Key_BracketRight)
    assert tutor.stand.asked.reply.value == 2 and tutor.stand.asked.reply.confidence == 0.5
    assert not stage.ask.told.isVisible()  # blind
    pupil.wait(stage.ask.big.isEnabled)
    pupil.key(KEY.Key_Return)
    told = pupil.asked(Phase.TRUTH)
    assert "because" in told.told.why and stage.ask.told.isVisible()
    assert not stage.ask.answer.isVisible()
    pupil.key(KEY.Key_5)
    assert tutor.stand.asked.reply.value == 2  # it cannot be changed
    pupil.key(KEY.Key_Return)
    pupil.wait(lambda: stage.ask.asked.number == 2)
    pupil.key(KEY.Key_P)
    pupil.wait(lambda: tutor.stand.progress is not None)
    pupil.wait(lambda: stage.progress.figures["Answers"].text() == "1")
    assert stage.progress.curve.accessibleDescription().endswith("after 1 answers")
    pupil.key(KEY.Key_Escape)
    pupil.wait(lambda: "1 answer," in stage.start.tiles[2].told.text())
    assert stage.start.isVisible()


def test_a_key_after_the_mouse_goes_on_with_the_lesson(qtbot, open_window) -> None:
    pupil = Pupil(qtbot, open_window())
    page = pupil.window.stage.ask
    pupil.begin("count-b-lines")
    pupil.click(page.answer.buttons[2])
    pupil.click(page.sure.buttons[0.5])
    page.big.setFocus()
    pupil.click(page.big)
    pupil.asked(Phase.TRUTH)
    pupil.key(KEY.Key_Return)  # was once the header's: it led out of the lesson
    pupil.wait(lambda: page.asked is not None and page.asked.number == 2)
    assert page.isVisible() and not pupil.window.stage.start.isVisible()


def test_a_line_is_drawn_by_clicks_by_one_stroke_and_by_keys(qtbot, open_window) -> None:
    pupil = Pupil(qtbot, open_window())
    asked = pupil.begin("pleural-line")
    view, page = pupil.window.stage.ask.view, pupil.window.stage.ask
    x, y, width, height = asked.aim.box
    spots = [(x + width * part, y + height * 0.4) for part in (0.3, 0.4, 0.5)]
    for spot in spots:
        pupil.press(spot)
    drawn = page.asked.reply.piece
    assert np.allclose(drawn, spots, atol=1.0)
    pupil.key(KEY.Key_E)
    assert page.asked.reply.strokes and page.asked.reply.piece == ()
    low = [view.where((x + width * part, y + height * 0.6)).toPoint() for part in (0.4, 0.5, 0.6)]
    QTest.mousePress(view, LEFT, pos=low[0])
    for at in low[1:]:
        QTest.mouseMove(view, at)
    QTest.mouseRelease(view, LEFT, pos=low[2])
    pupil.shown()
    assert len(page.asked.reply.strokes) == 2 and page.asked.reply.piece == ()
    pupil.key(KEY.Key_A, KEY.Key_A, KEY.Key_Right, KEY.Key_Right, KEY.Key_A)
    assert len(page.asked.reply.piece) == 2
    pupil.key(KEY.Key_BracketLeft, KEY.Key_Return)
    told = pupil.asked(Phase.TRUTH)
    pupil.wait(lambda: page.asked.told.true is not None)
    yellow = page.asked.told.true.astype(int)
    mine = (yellow[..., 0] > 200) & (yellow[..., 1] > 190) & (yellow[..., 2] < 120)
    assert told.reply.confidence == 1.0 and mine.sum() > 50  # drawn into the truth


def test_a_place_a_share_and_yes_are_given_by_mouse(qtbot, open_window) -> None:
    pupil = Pupil(qtbot, open_window())
    page = pupil.window.stage.ask
    asked = pupil.begin("score-this-space")
    slider = page.answer.slider
    pupil.click(slider, QPoint(round(slider.width() * 0.9), slider.height() // 2))
    assert page.asked.reply.value is not None and page.answer.value.text() != "—"
    pupil.click(page.sure.buttons[0.7])
    assert page.asked.reply.confidence == 0.7 and asked.kind == "share"
    pupil.key(KEY.Key_L)
    asked = pupil.begin("can-it-be-scored")
    pupil.click(page.answer.buttons[True])
    assert page.asked.reply.value is True and page.answer.buttons[True].isChecked()
    total = asked.total
    pupil.key(KEY.Key_Period)
    assert not page.player.playing and total > 1
    at = page.player.index
    pupil.key(KEY.Key_Comma)
    assert page.player.index == (at - 1) % total
    pupil.key(KEY.Key_Space)
    pupil.wait(lambda: page.player.index != (at - 1) % total)  # it loops
