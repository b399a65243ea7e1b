"""Tiles and settings in the exam window."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.ui import theme
from app.ui.settings.live import SAVED
from tests.ui.exam.hand import Hand


def test_a_setting_is_changed_without_leaving_the_exam(qtbot, open_window):
    hand = Hand(qtbot, open_window())
    hand.begin()
    window = hand.window
    hand.click(window.stage.header._more)
    hand.click(window.stage.more.tiles["settings"])
    card = window.stage.settings
    assert card.isVisible() and not window.stage.more.isVisible()
    hand.click(card.rows["theme"].buttons["light"])
    card.rows["opacity"].entered.emit("60")
    card.rows["exam_days"].entered.emit("90")
    assert theme.current() == "dark" and window.play.opacity != 0.6
    hand.click(card.save)
    assert theme.current() == window.config.theme == "light"
    assert (window.play.opacity, window.config.exam_days) == (0.6, 90)
    assert window.stage.news.text.text() == SAVED
    hand.wait(lambda: window.board.action == "save")  # the exam goes on where it was
    hand.wait(window.stage.view.isVisible)
    hand.key(Qt.Key.Key_Comma)
    assert window.stage.settings.isVisible()
    hand.key(Qt.Key.Key_Escape)
    assert not window.stage.settings.isVisible()
