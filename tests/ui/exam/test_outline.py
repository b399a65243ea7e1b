"""A sector that is not found is marked by hand, and remembered for the device."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from app.config import Config
from app.screen.corners import corners_of
from app.ui.outlining import KEPT, LOOKING
from tests.ui.conftest import FAN
from tests.ui.exam.hand import Hand

KEY = Qt.Key


def drag(window, one: QPointF, other: QPointF) -> None:
    """Drag over the picture from one of its points to another."""
    editor, mapping = window.stage.outline, window.stage.view.mapping()
    at = [mapping.map(each).toPoint() for each in (one, other)]
    QTest.mousePress(editor, Qt.MouseButton.LeftButton, pos=at[0] + QPoint(6, -4))
    QTest.mouseMove(editor, at[1])
    QTest.mouseRelease(editor, Qt.MouseButton.LeftButton, pos=at[1])


def test_a_dragged_outline_counts_and_is_remembered(qtbot, open_window):
    config = Config()
    hand = Hand(qtbot, open_window(by_hand=False, config=config))
    window, editor = hand.window, hand.window.stage.outline
    hand.wait(lambda: window.deck.network is not None)
    hand.key(KEY.Key_Return)
    hand.wait(lambda: window.board.action == "confirm")
    hand.wait(window.stage.mark.isVisible)
    hand.click(window.stage.mark)
    assert editor.isVisible() and not window.play.settings().zoom
    found = window.stage.view.result.sector
    before = corners_of(found)
    to = (before.left_bottom[0] + 12.0, before.left_bottom[1] - 9.0)
    drag(window, QPointF(*before.left_bottom), QPointF(*to))
    assert editor.sector is not None and editor.sector.left_deg > found.left_deg
    assert editor.chosen == "left_bottom"
    hand.key(KEY.Key_Tab)  # on to the next corner, and not to another widget
    assert editor.hasFocus() and editor.chosen == "left_top"
    was = editor.corners.left_top
    hand.key(KEY.Key_Right)
    assert editor.corners.left_top[0] == was[0] + 2.0
    hand.key(KEY.Key_S)  # saves nothing while the outline is marked
    marked = editor.sector
    hand.key(KEY.Key_Return)
    assert not editor.isVisible() and window.play.settings().zoom
    assert window.stage.news.text.text() == KEPT
    hand.wait(lambda: window.stage.view.result.sector.origin == "manual")
    assert window.stage.view.result.sector.box == marked.box
    hand.wait(lambda: window.board.action == "confirm")  # nothing is kept before it is confirmed
    assert config.sector_of("reel") == marked
    window.open("live")
    hand.wait(lambda: window.stage.view.result is not None)
    assert window.stage.view.result.sector.box == marked.box  # remembered for the device


def test_esc_leaves_it_and_find_forgets_it(qtbot, open_window):
    config = Config()
    config.keep_sector("Frame grabber", FAN)
    hand = Hand(qtbot, open_window(config=config))
    hand.begin()
    window, editor = hand.window, hand.window.stage.outline
    hand.key(KEY.Key_A)
    assert editor.isVisible()
    hand.key(KEY.Key_Escape)
    assert not editor.isVisible() and config.sectors
    hand.key(KEY.Key_A)
    hand.click(editor.search)
    assert not config.sectors and window.stage.news.text.text() == LOOKING
    window.deck.look(1.0)
    hand.wait(lambda: window.board.action == "confirm")
