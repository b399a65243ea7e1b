"""The card for passphrases, in the live window and at the desk: real keys, real files."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from app.desk.desk import Desk
from app.record_secret import NOT_THE_SAME
from app.ui.desk.window import DeskWindow
from app.ui.passphrase_card import FORGOTTEN
from app.ui.settings.live import settings_saved
from app.ui.unlocking import NOT_OPENED
from capture import lock_keys
from capture.lock_keys import LOCK, VARIABLE, forget_keys
from tests.ui.test_recording import Named, press, recorder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.ui.passphrase_card import PassphraseCard

__all__ = ["recorder"]

pytestmark = pytest.mark.hazard("H-87")

WORDS = "Vier lahme Kraniche"


@pytest.fixture(autouse=True)
def _nothing_known(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(lock_keys, "N", 1 << 14)
    monkeypatch.delenv(VARIABLE, raising=False)
    forget_keys()
    yield
    forget_keys()


def enter(qtbot, card: PassphraseCard, text: str) -> None:
    """Type into the field that has the focus, and press Enter."""
    field = card.focusWidget()
    assert isinstance(field, QLineEdit)
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def encrypted(qtbot, window) -> Path:
    """Record a session by keys, from the setting to the end."""
    window.config.encrypt = True
    settings_saved(window, ("encrypt",))
    card = window.stage.passphrase
    assert card.isVisible() and card.warning.text() == FORGOTTEN
    assert card.first.echoMode() is QLineEdit.EchoMode.Password
    enter(qtbot, card, WORDS)
    enter(qtbot, card, WORDS.lower())
    assert card.isVisible() and card.fault.text() == NOT_THE_SAME
    enter(qtbot, card, WORDS)
    enter(qtbot, card, WORDS)
    assert not card.isVisible() and not card.first.text() + card.second.text()
    qtbot.keyClick(window, Qt.Key.Key_V)
    qtbot.waitUntil(lambda: bool(window.stage.ask.buttons))
    press(qtbot, window, "Yes, record")
    qtbot.waitUntil(window.stage.header.record.sealed.isVisible)
    qtbot.waitUntil(lambda: window.deck.record.state().status.frames > 5)
    qtbot.keyClick(window, Qt.Key.Key_V)
    told = window.stage.news.text
    qtbot.waitUntil(lambda: told.text().startswith("Recorded and encrypted: 2"))
    (folder,) = window.deck.record.root.iterdir()
    assert (folder / LOCK).is_file()
    return folder


def test_from_the_setting_to_the_recording_and_back_to_the_picture(qtbot, recorder):
    folder = encrypted(qtbot, recorder)
    forget_keys()
    recorder.open(str(folder))
    card = recorder.stage.passphrase
    assert card.isVisible() and folder.name in card.about.text()
    assert recorder.deck.text == "live"  # what plays goes on
    enter(qtbot, card, "none of these")
    qtbot.waitUntil(lambda: "does not open this recording" in card.fault.text())
    assert card.isVisible() and not card.first.text()
    enter(qtbot, card, WORDS)
    qtbot.waitUntil(lambda: not card.isVisible())
    assert recorder.deck.text == str(folder)


def test_a_recording_waits_for_its_passphrase_and_esc_records_nothing(qtbot, recorder):
    recorder.deck.record.secret.wanted = True
    qtbot.keyClick(recorder, Qt.Key.Key_V)
    card = recorder.stage.passphrase
    qtbot.waitUntil(card.isVisible)
    qtbot.keyClick(recorder, Qt.Key.Key_Escape)
    assert not card.isVisible() and not recorder.stage.ask.isVisible()
    assert not recorder.deck.record.root.exists()
    assert recorder.stage.header.badge.text().endswith("Live")


def test_the_desk_asks_and_says_what_it_did_not_open(qtbot, recorder, tmp_path):
    folder = encrypted(qtbot, recorder)
    forget_keys()
    desk = DeskWindow(partial(Desk, load=Named, folder=tmp_path / "review"))
    qtbot.addWidget(desk)
    with qtbot.waitActive(desk):
        desk.show()
    card = desk.stage.passphrase
    desk.open(str(folder))
    qtbot.keyClick(desk, Qt.Key.Key_Escape)
    assert not card.isVisible() and desk.state.notice == NOT_OPENED
    desk.open(str(folder))
    enter(qtbot, card, "none of these")
    qtbot.waitUntil(lambda: "does not open this recording" in card.fault.text())
    enter(qtbot, card, WORDS)
    qtbot.waitUntil(lambda: not card.isVisible())
    qtbot.waitUntil(lambda: bool(desk.state.panes) and desk.state.total > 5)
    desk.close()


@pytest.mark.parametrize("size", [(800, 600), (1024, 600), (1280, 800)])
def test_the_card_fits_into_small_windows(qtbot, window, size):
    window.resize(*size)
    window.show()
    card = window.stage.passphrase
    card.ask_new()
    qtbot.wait(50)
    for part in (card.about, card.warning, card.first, card.second, card.take):
        assert card.rect().contains(part.mapTo(card, part.rect().bottomRight()))
        if part.hasHeightForWidth():
            assert part.height() >= part.heightForWidth(part.width())
