from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from app.desk.export.forms import Form
from app.desk.state import Said
from app.screen.words import DISCLAIMER
from app.ui.desk.keys import KEYS

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.desk.edits import Handle
    from app.ui.desk.window import DeskWindow

LEAST = 44


def place_of(window: DeskWindow, handle: Handle) -> QPoint:
    """Where a handle lies in the picture."""
    view = window.stage.first
    assert view.pane is not None and view.pane.placing is not None
    at = view.where(*view.pane.placing.pixel(handle.beam, handle.depth))
    assert at is not None
    return at.toPoint()


def drag(window: DeskWindow, handle: Handle, by: QPoint) -> None:
    view, start = window.stage.first, place_of(window, handle)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(view, left, none, start)
    QTest.mouseMove(view, start + by / 2)
    QTest.mouseMove(view, start + by)
    QTest.mouseRelease(view, left, none, start + by)


def test_an_edge_is_dragged_with_the_mouse_and_taken_back_with_a_key(window: DeskWindow) -> None:
    own = window.state.panel.value
    edge = next(each for each in window.state.panes[0].handles if each.grip == "right")
    drag(window, edge, QPoint(30, 0))
    assert window.state.panes[0].said is Said.CORRECTED
    moved = next(each for each in window.state.panes[0].handles if each.key == edge.key)
    assert moved.beam > edge.beam + 3 and window.state.panel.value != own
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.state.panes[0].said is Said.NETWORK and window.state.panel.value == own


def test_a_point_of_the_line_is_dragged_upright_too(window: DeskWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_U)
    assert window.state.upright
    point = next(each for each in window.state.panes[0].handles if each.grip == "point")
    drag(window, point, QPoint(0, 24))
    moved = next(each for each in window.state.panes[0].handles if each.key == point.key)
    assert moved.depth > point.depth + 3 and abs(moved.beam - point.beam) < 1.5


def test_everything_goes_with_keys_alone(window: DeskWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_C)
    assert window.state.has_selection and window.state.panes[0].said is Said.CORRECTED
    QTest.keyClick(window, Qt.Key.Key_T)
    QTest.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(window, Qt.Key.Key_Delete)
    assert not window.state.has_selection
    QTest.keyClick(window, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: window.state.frame == 1, timeout=30_000)
    QTest.keyClick(window, Qt.Key.Key_R)
    assert window.state.panes[0].said is Said.REJECTED and window.state.panel.number == "—"
    QTest.keyClick(window, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: window.state.frame == 5, timeout=30_000)
    QTest.keyClick(window, Qt.Key.Key_Return)
    assert window.state.panes[0].said is Said.ACCEPTED and window.state.corrected == 3
    QTest.keyClick(window, Qt.Key.Key_Tab)
    assert window.state.panes[0].grabbed is not None
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.state.has_selection
    QTest.keyClick(window, Qt.Key.Key_Question)
    assert window.stage.help.isVisible()


def test_no_key_has_two_meanings() -> None:
    taken = [sequence for key in KEYS for sequence in key.sequences]
    assert len(taken) == len(set(taken))


def test_pressing_the_timeline_goes_there(window: DeskWindow, qtbot: QtBot) -> None:
    line = window.stage.timeline
    middle = QPoint(line.width() * 2 // 3, line.height() // 2)
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=middle)
    wanted = line.frame_at(middle.x())
    assert wanted > 2
    qtbot.waitUntil(lambda: window.state.frame == wanted, timeout=30_000)
    assert f"Frame {wanted + 1}" in line.told(wanted)


@pytest.mark.parametrize("size", [(1024, 600), (1920, 1080), (3840, 2160)])
def test_targets_are_large_and_texts_are_whole(window: DeskWindow, size: tuple[int, int]) -> None:
    window.resize(*size)
    QTest.qWait(50)
    for each in window.findChildren(QAbstractButton):
        if each.isVisible():
            assert min(each.width(), each.height()) >= LEAST, each.toolTip()
            assert each.accessibleName()
            room = window.rect()
            corner = each.mapTo(window, each.rect().bottomRight())
            assert room.contains(corner), each.toolTip()
            if each.text():
                assert each.sizeHint().width() <= each.width() + 1, each.text()
    where = window.stage.transport.where
    assert where.sizeHint().width() <= where.width()
    assert window.stage.status.disclaimer.text() == DISCLAIMER
    assert window.stage.first.width() * window.stage.first.height() > 0.2 * size[0] * size[1]
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    assert len({image.pixel(x, size[1] // 3) for x in range(0, size[0], 7)}) > 20


def test_a_recording_that_is_not_there_is_told_in_the_window(
    window: DeskWindow, qtbot: QtBot
) -> None:
    window.open("no-such-clip.mp4")
    qtbot.waitUntil(lambda: bool(window.state.notice), timeout=30_000)
    assert "no-such-clip" in window.state.notice and window.stage.banner.isVisible()
    assert not window.state.panes and window.state.panel.number == "—"


def test_while_a_card_is_open_its_keys_do_not_judge_the_frame(window: DeskWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_B)
    QTest.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    card, wanted = window.stage.export, []
    card.wanted.disconnect()
    card.wanted.connect(lambda form, everything: wanted.append((form, everything)))
    assert card.isVisible()
    QTest.keyClick(window, Qt.Key.Key_R)  # rejects a frame, but not from here
    assert window.state.panes[0].said is Said.CORRECTED
    for _ in range(8):
        QTest.keyClick(window, Qt.Key.Key_Tab)
        if card.focusWidget() is card.everything:
            QTest.keyClick(window, Qt.Key.Key_Return)
        if card.focusWidget() is card.buttons[Form.COCO]:
            break
    assert not card.buttons[Form.MARKS].isEnabled()  # nobody learns from what nobody judged
    QTest.keyClick(window, Qt.Key.Key_Return)
    assert wanted == [("coco", True)] and not card.isVisible()
    assert window.state.corrected == 1
    QTest.keyClick(window, Qt.Key.Key_Question)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.stage.help.isVisible()


def test_an_export_from_the_window_is_told(
    window: DeskWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.act(lambda: window.desk.edit.add("b"))
    window.desk.export(Form.SLICER, tmp_path / "out")
    qtbot.waitUntil(lambda: "says whose" in window.state.notice, timeout=30_000)
    assert len(list((tmp_path / "out").iterdir())) == 2
