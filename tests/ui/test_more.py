"""Theme, ruler, caliper, settings and the way to the desk, in the live window."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from app.config import Config, load_config
from app.screen.measure import NO_SCALE
from app.screen.record import NOTHING_TO_REVIEW
from app.ui import theme
from app.ui.settings.live import SAVED
from app.ui.window import Window
from tests.ui.conftest import FAN, make_deck, result_of
from tests.ui.test_recording import press, recorder

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["recorder"]
KEY = Qt.Key
KNOWN = replace(FAN, mm_per_px=0.5, scale_origin="dicom")


@pytest.fixture(autouse=True)
def dark() -> Iterator[None]:
    """Leave the theme as it was."""
    yield
    theme.wear("dark")


def draw(window: Window, one: QPointF, other: QPointF) -> None:
    """Draw over the picture with the mouse."""
    measures, mapping = window.stage.measures, window.stage.view.mapping()
    at = [mapping.map(each).toPoint() for each in (one, other)]
    QTest.mousePress(measures, Qt.MouseButton.LeftButton, pos=at[0])
    QTest.mouseMove(measures, at[1])
    QTest.mouseRelease(measures, Qt.MouseButton.LeftButton, pos=at[1])


def show(window: Window, sector) -> None:
    window.stage.view.show_result(result_of(sector=sector))
    window.refresh()


def test_lengths_are_there_only_with_a_scale(qtbot, window):
    show(window, FAN)
    without = window.stage.view.grab().toImage()
    qtbot.keyClick(window, KEY.Key_C)
    assert not window.stage.measures.measuring
    assert window.stage.news.text.text() == NO_SCALE
    window.stage.news.hide()
    show(window, KNOWN)
    assert window.stage.view.grab().toImage() != without  # the ruler
    qtbot.keyClick(window, KEY.Key_C)
    draw(window, QPointF(100, 100), QPointF(160, 180))
    assert abs(float(window.stage.measures.told().removesuffix(" mm")) - 50.0) < 1.0
    show(window, FAN)
    assert window.stage.measures.told() == ""


def test_another_theme_keeps_what_was_chosen_and_shown(qtbot, window):
    window.open("clip")
    qtbot.waitUntil(lambda: window.stage.view.result is not None, timeout=30_000)
    window.stage.layers.slider.setValue(80)
    for key in (KEY.Key_Space, KEY.Key_4, KEY.Key_Z, KEY.Key_L, KEY.Key_M):
        qtbot.keyClick(window, key)
    before, shown = window.looks.settings(), window.stage.view.result
    for name in ("light", "sunlight", "dark"):
        qtbot.keyClick(window, KEY.Key_T)
        assert theme.current() == window.config.theme == name
        assert window.looks.settings() == before
        assert window.stage.view.result.frame.index == shown.frame.index
        assert window.stage.measures.side == "left"
    qtbot.keyClick(window, KEY.Key_4)  # keys work on the new parts
    qtbot.keyClick(window, KEY.Key_Plus)
    after = window.looks.settings()
    assert after.shown > before.shown and after.opacity > before.opacity


def test_settings_are_found_checked_and_count(qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr("app.config.default_path", lambda: tmp_path / "pleura.toml")
    window = Window(make_deck, config=Config(), snapshots=tmp_path)
    qtbot.addWidget(window)
    window.resize(1024, 600)
    with qtbot.waitActive(window):
        window.show()
    qtbot.keyClick(window, KEY.Key_Comma)
    card = window.stage.settings
    assert card.isVisible()
    QTest.keyClicks(card.search, "sun")
    assert [name for name, row in card.rows.items() if row.isVisible()] == ["theme"]
    qtbot.mouseClick(card.rows["theme"].buttons["sunlight"], Qt.MouseButton.LeftButton)
    card.search.clear()
    field = card.rows["opacity"].field
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
    field.clear()
    QTest.keyClicks(field, "700")
    assert "0 to 100" in card.rows["opacity"].fault.text() and not card.save.isEnabled()
    qtbot.keyClick(field, KEY.Key_Backspace)
    assert card.save.isEnabled() and theme.current() == "dark"
    qtbot.keyClick(field, KEY.Key_Return)
    assert theme.current() == "sunlight" and window.looks.settings().opacity == 0.7
    assert window.stage.news.text.text() == SAVED
    kept, _ = load_config(tmp_path / "pleura.toml")
    assert (kept.theme, kept.opacity) == ("sunlight", 0.7)
    qtbot.keyClick(window, KEY.Key_Comma)
    german = window.stage.settings.rows["language"].buttons["de"]
    for wished in ("de", None):  # a second press takes that of the system again
        qtbot.mouseClick(german, Qt.MouseButton.LeftButton)
        assert window.stage.settings.draft.config.language == wished
    window.stage.settings.take_file(str(tmp_path / "absent.toml"))
    assert "no settings of Pleura" in window.stage.settings.told.text()
    qtbot.keyClick(window.stage.settings, KEY.Key_Escape)
    assert not window.stage.settings.isVisible()
    window.close()


@pytest.mark.parametrize("size", [(1024, 600), theme.SMALLEST, (1920, 1080)])
@pytest.mark.parametrize("card", ["more", "settings"])
def test_cards_have_room(qtbot, window, size, card):
    window.resize(*size)
    if card == "more":
        window.stage.header.more.emit()
    else:
        qtbot.keyClick(window, KEY.Key_Comma)
        window.stage.settings.rows["opacity"].entered.emit("700")
    qtbot.wait(50)
    shown = getattr(window.stage, card)
    for each in shown.findChildren(QPushButton):
        if each.isVisible():
            assert min(each.width(), each.height()) >= 44, each.accessibleName()
            assert each.width() >= each.minimumSizeHint().width(), each.text()
            assert each.accessibleName()
    for each in shown.findChildren(QLabel):
        if each.isVisible() and each.wordWrap():
            assert each.height() >= each.heightForWidth(each.width()), each.text()
        elif each.isVisible():
            advance = each.fontMetrics().horizontalAdvance(each.text())
            assert each.contentsRect().width() >= advance, each.text()


def test_a_recording_goes_to_the_desk(qtbot, recorder):
    qtbot.keyClick(recorder, KEY.Key_E)
    assert recorder.stage.news.text.text() == NOTHING_TO_REVIEW
    qtbot.keyClick(recorder, KEY.Key_V)
    qtbot.waitUntil(lambda: bool(recorder.stage.ask.buttons))
    press(qtbot, recorder, "Yes, record")
    qtbot.waitUntil(lambda: recorder.stage.header.record.record.isChecked())
    qtbot.waitUntil(lambda: recorder.deck.record.state().status.frames > 5)
    qtbot.keyClick(recorder, KEY.Key_V)
    qtbot.waitUntil(lambda: recorder.deck.record.state().saved is not None)
    qtbot.mouseClick(recorder.stage.header._more, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(recorder.stage.more.tiles["review"], Qt.MouseButton.LeftButton)
    (desk,) = recorder.desks
    qtbot.addWidget(desk)
    saved = recorder.deck.record.state().saved
    assert desk.isVisible() and desk.desk.text.endswith(saved.name)
    qtbot.waitUntil(lambda: desk.state.total > 5 and not desk.state.reading, timeout=20_000)
    desk.next_theme()  # of both windows
    assert theme.current() == recorder.config.theme == "light"
    qtbot.waitUntil(desk.stage.first.isVisible)
    assert desk.state.total > 5
    desk.close()
