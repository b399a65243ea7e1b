"""Where pictures come from, what is remembered, and how the window ends."""

from __future__ import annotations

import gc
import threading

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from app.config import Config, load_config
from app.status import State
from app.ui.deck import Deck
from app.ui.window import Window
from models.labels import Label
from tests.ui.conftest import Drawn, make_deck
from tests.ui.test_window import play


def test_devices_are_listed_by_name_and_open(qtbot, window):
    qtbot.keyClick(window, Qt.Key.Key_D)
    card = window.stage.sources
    qtbot.waitUntil(lambda: len(card.buttons) == 2)
    assert "Frame grabber" in card.buttons[0].text()
    with qtbot.waitSignal(window.stage.view.painted):
        qtbot.mouseClick(card.buttons[0], Qt.MouseButton.LeftButton)
    assert not card.isVisible()
    assert window.deck.text == "live"


def test_the_last_source_is_offered_again_by_name_only(qtbot, window):
    window.choice.ask()
    assert not window.stage.sources.last.isVisible()
    window.open("/somewhere/far/scan.mp4")
    window.choice.ask()
    last = window.stage.sources.last
    assert last.isVisible()
    assert "scan.mp4" in last.text()
    assert "somewhere" not in last.text()
    play(qtbot, window, "clip")
    window.choice.ask()
    with qtbot.waitSignal(window.stage.view.painted):
        qtbot.mouseClick(last, Qt.MouseButton.LeftButton)


def test_the_dialog_for_files_opens_what_was_chosen(qtbot, window, qtlog):
    with qtlog.disabled():
        window.choice.ask_file()
        (dialog,) = window.findChildren(QFileDialog)
        dialog.fileSelected.emit("nonsense")
        dialog.close()
    assert window.deck.text == "nonsense"
    qtbot.waitUntil(window.stage.banner.isVisible)


def test_no_devices_is_a_sentence(qtbot, tmp_path):
    window = Window(lambda woken: Deck(woken, load=Drawn, look=lambda: []), snapshots=tmp_path)
    qtbot.addWidget(window)
    window.show()
    window.choice.ask()
    qtbot.waitUntil(lambda: "Plug in" in window.stage.sources.message.text())
    assert window.stage.sources.isVisible()
    window.close()


def test_a_dropped_file_is_opened(qtbot, window, tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "some clip.mp4"))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(window, drop)
    assert window.deck.text == str(tmp_path / "some clip.mp4")
    qtbot.waitUntil(lambda: window.deck.notice() is not None)


def test_choices_are_remembered_and_files_are_not(qtbot):
    window = Window(make_deck, config=Config())
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    window.open("phantom")
    window.open("/somewhere/Doe_Jane.mp4")
    qtbot.keyClick(window, Qt.Key.Key_4)
    window.stage.layers.slider.setValue(20)
    window.close()
    config, complaint = load_config()
    assert complaint is None
    assert config.last_source == "phantom"
    assert "b_line" not in config.classes
    again = Window(make_deck, config=config)
    qtbot.addWidget(again)
    assert again.looks.settings().opacity == pytest.approx(0.2)
    assert Label.B_LINE not in again.looks.settings().shown
    again.close()


@pytest.mark.hazard("H-61")
@pytest.mark.parametrize("text", [None, "clip", "live", "blank", "nonsense"])
def test_closing_leaves_no_thread_and_no_window(qtbot, text):
    before = set(QApplication.topLevelWidgets())
    window = Window(make_deck)
    window.show()
    if text is not None:
        window.open(text)
    window.close()
    assert not [each for each in threading.enumerate() if each.name.startswith("pleura")]
    window.deleteLater()
    del window
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()  # the plot's menus hold each other
    assert set(QApplication.topLevelWidgets()) <= before


def test_state_of_a_closed_window_is_idle(qtbot):
    window = Window(make_deck)
    qtbot.addWidget(window)
    window.open("clip")
    window.close()
    window.close()
    assert window.deck.health().state in (State.IDLE, State.STARTING)
