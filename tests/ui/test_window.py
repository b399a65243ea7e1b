"""The window as a person meets it: the real one, on small sources, without a display."""

from __future__ import annotations

import json

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt

from app.screen.words import DASH, DISCLAIMER
from app.ui.deck import Deck
from app.ui.window import Window
from models.errors import ModelRejected
from models.labels import COLOURS, Label
from tests.ui.conftest import Drawn, open_test_source
from tests.ui.test_drawing import pixels


def shown(window: Window) -> np.ndarray:
    """(H, W, 3) uint8 of the picture as it is painted."""
    image = window.stage.view.grab().toImage()
    return pixels(image.convertToFormat(image.Format.Format_RGB32))


def near(picture: np.ndarray, label: Label) -> int:
    """Number of pixels in about a class's colour."""
    return int((np.abs(picture.astype(int) - COLOURS[label]).max(axis=2) < 12).sum())


def play(qtbot, window: Window, text: str) -> None:
    """Open a source and wait until its first picture was painted."""
    with qtbot.waitSignal(window.stage.view.painted):
        window.open(text)


def hold(qtbot, window: Window) -> None:
    """Pause and wait for it."""
    qtbot.keyClick(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.stage.header.badge.text().endswith("Paused"))


def test_a_recording_shows_picture_number_and_transport(qtbot, window):
    play(qtbot, window, "clip")
    stage = window.stage
    qtbot.waitUntil(lambda: stage.score.number.text() != DASH)
    assert 0.0 <= float(stage.score.number.text()) <= 1.0
    assert stage.transport.isVisible()
    assert stage.header.source.text() == "reel"
    qtbot.waitUntil(lambda: "drawn 1" in stage.status.figures.text())
    assert not stage.banner.isVisible()
    assert shown(window).max() > 100


def test_the_phantom_plays(qtbot, tmp_path):
    window = Window(lambda woken: Deck(woken, load=Drawn), snapshots=tmp_path)
    qtbot.addWidget(window)
    window.show()
    play(qtbot, window, "phantom:seed=1,size=200x150,fps=5")
    stage = window.stage
    qtbot.waitUntil(
        lambda: stage.score.number.text() != DASH or "No score" in stage.score.caption.text()
    )
    assert stage.header.source.text() == "phantom 1"
    window.close()


def test_a_bad_source_is_a_sentence_and_the_window_stays(qtbot, window):
    window.open("nonsense")
    qtbot.waitUntil(window.stage.banner.isVisible)
    qtbot.waitUntil(lambda: "nonsense" in window.stage.banner.text.text())
    assert window.isVisible()
    assert window.stage.score.number.text() == DASH
    assert window.stage.banner.retry.isVisible()
    play(qtbot, window, "clip")
    qtbot.waitUntil(lambda: not window.stage.banner.isVisible())


def test_another_source_takes_the_old_picture_away(qtbot, window):
    play(qtbot, window, "clip")
    window.open("nonsense")
    assert window.stage.view.result is None
    assert len(window.history) == 0
    qtbot.waitUntil(window.stage.banner.isVisible)
    assert not shown(window).any() or window.stage.view.result is None


def test_no_signal_shows_no_mask_and_no_number(qtbot, window):
    play(qtbot, window, "blank")
    stage = window.stage
    qtbot.waitUntil(lambda: stage.header.badge.text().endswith("No signal"))
    qtbot.waitUntil(stage.banner.isVisible)
    assert stage.score.number.text() == DASH
    assert "cable" in stage.banner.text.text()
    assert near(shown(window), Label.PLEURA) == 0


def test_a_model_that_is_refused_leaves_the_pictures(qtbot, tmp_path):
    def refused():
        raise ModelRejected("The model file was altered; install Pleura again.")

    window = Window(
        lambda woken: Deck(woken, load=refused, open_=open_test_source), snapshots=tmp_path
    )
    qtbot.addWidget(window)
    window.show()
    play(qtbot, window, "clip")
    qtbot.waitUntil(lambda: "altered" in window.stage.header.source.text())
    assert shown(window).max() > 100
    assert window.stage.score.number.text() == DASH
    window.close()


def test_masks_are_hidden_while_h_is_held(qtbot, window):
    play(qtbot, window, "clip")
    window.stage.layers.slider.setValue(100)
    hold(qtbot, window)
    assert near(shown(window), Label.PLEURA) > 100
    qtbot.keyPress(window, Qt.Key.Key_H)
    assert near(shown(window), Label.PLEURA) == 0
    qtbot.keyRelease(window, Qt.Key.Key_H)
    assert near(shown(window), Label.PLEURA) > 100
    button = window.stage.main.hide_masks
    qtbot.mousePress(button, Qt.MouseButton.LeftButton)
    assert near(shown(window), Label.PLEURA) == 0
    qtbot.mouseRelease(button, Qt.MouseButton.LeftButton)
    assert near(shown(window), Label.PLEURA) > 100


def test_digit_keys_switch_classes(qtbot, window):
    play(qtbot, window, "clip")
    window.stage.layers.slider.setValue(100)
    hold(qtbot, window)
    before = near(shown(window), Label.B_LINE)
    assert before > 100
    qtbot.keyClick(window, Qt.Key.Key_4)
    assert near(shown(window), Label.B_LINE) == 0
    assert near(shown(window), Label.PLEURA) > 100
    qtbot.keyClick(window, Qt.Key.Key_4)
    assert near(shown(window), Label.B_LINE) == before


def test_plus_and_minus_change_the_fill(qtbot, window):
    start = window.stage.layers.opacity()
    qtbot.keyClick(window, Qt.Key.Key_Plus)
    assert window.looks.settings().opacity == pytest.approx(start + 0.05)
    for _ in range(30):
        qtbot.keyClick(window, Qt.Key.Key_Minus)
    assert window.looks.settings().opacity == 0.0


def test_space_holds_and_arrows_step(qtbot, window):
    play(qtbot, window, "clip")
    hold(qtbot, window)
    stage = window.stage
    assert "Play" in stage.main.hold.text()
    window.deck.seek(5)
    qtbot.waitUntil(lambda: stage.view.result.frame.index == 5)
    qtbot.waitUntil(lambda: stage.transport.slider.value() == 5)
    qtbot.keyClick(window, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: stage.view.result.frame.index == 6)
    qtbot.keyClick(window, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: stage.view.result.frame.index == 5)
    qtbot.waitUntil(lambda: stage.score.caption.text().startswith("This picture, paused"))
    with qtbot.waitSignal(stage.view.painted):
        qtbot.keyClick(window, Qt.Key.Key_Space)


def test_pressing_the_timeline_jumps_there(qtbot, window):
    play(qtbot, window, "clip")
    hold(qtbot, window)
    slider = window.stage.transport.slider
    right = QPoint(slider.width() - 2, slider.height() // 2)
    qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=right)
    qtbot.waitUntil(lambda: window.stage.view.result.frame.index == 11)
    assert window.deck.health().paused


def test_a_live_picture_is_frozen_and_goes_on(qtbot, window):
    play(qtbot, window, "live")
    stage = window.stage
    qtbot.waitUntil(lambda: "Freeze" in stage.main.hold.text())
    assert not stage.transport.isVisible()
    hold(qtbot, window)
    held = stage.view.result.frame.index
    assert "Go on" in stage.main.hold.text()
    qtbot.mouseClick(stage.main.hold, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: stage.view.result.frame.index > held)


def test_the_picture_keeps_coming_while_nothing_is_painted(qtbot, window):
    play(qtbot, window, "live")
    window.stage.view.setVisible(False)
    first = window.stage.view.result.frame.index
    qtbot.waitUntil(lambda: window.stage.view.result.frame.index > first + 3)
    assert not window.stage.view.isVisible()


def test_snapshot_key_saves_three_files_and_says_so(qtbot, window):
    play(qtbot, window, "clip")
    qtbot.keyClick(window, Qt.Key.Key_S)
    assert window.stage.news.isVisible()
    files = sorted(each.name for each in window.snapshots.iterdir())
    assert [each.split(".", 1)[1] for each in files] == ["json", "masks.png", "png"]
    figures = json.loads((window.snapshots / files[0]).read_text())
    assert figures["frame"]["index"] == window.stage.view.result.frame.index
    assert "reel" not in (window.snapshots / files[0]).read_text()


def test_snapshot_without_a_picture_is_a_sentence(qtbot, window):
    qtbot.keyClick(window, Qt.Key.Key_S)
    assert "no picture" in window.stage.news.text.text()
    assert not window.snapshots.exists()


def test_help_opens_and_closes_by_keys_and_never_hides_the_disclaimer(qtbot, window):
    card, line = window.stage.help, window.stage.status
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert card.isVisible()
    assert not card.geometry().intersects(line.geometry())
    assert line.disclaimer.isVisible()
    assert line.disclaimer.text() == DISCLAIMER
    qtbot.keyClick(card, Qt.Key.Key_Escape)
    assert not card.isVisible()


def test_a_fault_in_the_window_is_a_sentence(qtbot, window):
    play(qtbot, window, "clip")
    window.show_fault("Something went wrong inside Pleura.")
    assert window.stage.banner.isVisible()
    play(qtbot, window, "clip")
    qtbot.waitUntil(lambda: not window.stage.banner.isVisible())
