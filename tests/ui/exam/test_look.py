"""How the exam window looks: room for every text, targets for a gloved finger, contrast."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from app.ui import theme
from app.ui.exam.keys import KEYS
from app.ui.palettes import PALETTES
from app.ui.text import Elided
from tests.ui.colours import contrast
from tests.ui.exam.hand import Hand

SIZES = [theme.SMALLEST, (1024, 600), (1280, 800), (1920, 1080), (3840, 2160), (1080, 1920)]
KEY = Qt.Key


def visible(window: QWidget, kind: type) -> list:
    return [each for each in window.findChildren(kind) if each.isVisible()]


def look_at_everything(window: QWidget) -> None:
    """No text is clipped, every target is large and inside."""
    for each in visible(window, QPushButton):
        assert min(each.width(), each.height()) >= 44, each.accessibleName()
        assert each.accessibleName() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        if each.objectName() != "zone":
            assert each.width() >= each.minimumSizeHint().width(), each.text()
        corner = each.mapTo(window, each.rect().bottomRight())
        assert window.rect().contains(corner), each.accessibleName()
    for each in visible(window, QLineEdit):
        assert each.height() >= 44 and each.accessibleName()
    for each in visible(window, QLabel):
        if isinstance(each, Elided) or not each.text():
            continue
        if each.wordWrap():
            assert each.height() >= each.heightForWidth(each.width()), each.text()
        else:
            advance = each.fontMetrics().horizontalAdvance(each.text())
            assert each.contentsRect().width() >= advance, each.text()
            assert each.height() >= each.fontMetrics().tightBoundingRect(each.text()).height()


def worst_contrast(window: QWidget) -> tuple[float, str]:
    """Find the text that stands out least from its ground, on the picture of the window."""
    shot = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    pixels = np.frombuffer(shot.constBits(), np.uint8).reshape(shot.height(), shot.bytesPerLine())
    pixels = pixels[:, : 3 * shot.width()].reshape(shot.height(), shot.width(), 3)
    found = []
    for each in visible(window, QLabel) + visible(window, QPushButton):
        whole = each.visibleRegion().boundingRect() == each.rect()
        if not each.text() or not each.isEnabled() or not whole:  # scrolled out of sight
            continue
        corner = each.mapTo(window, each.rect().topLeft())
        box = pixels[corner.y() + 3 : corner.y() + each.height() - 3,
                     corner.x() + 3 : corner.x() + each.width() - 3]  # fmt: skip
        if box.size == 0:
            continue
        packed = box.reshape(-1, 3).astype(np.uint32) @ np.array([1 << 16, 1 << 8, 1], np.uint32)
        colours, counts = np.unique(packed, return_counts=True)
        inks = [(int(c) >> 16, int(c) >> 8 & 255, int(c) & 255) for c in colours]
        ground = inks[counts.argmax()]
        found.append((max(contrast(ink, ground) for ink in inks), each.text()))
    return min(found)


@pytest.mark.parametrize("name", PALETTES)
def test_at_every_size_all_is_whole_and_readable(qtbot, open_window, name):
    hand = Hand(qtbot, open_window(name=name, key="14"))
    window = hand.window
    hand.begin()
    hand.save(1.0)  # with a warning: the longest sentences
    hand.key(KEY.Key_2)
    hand.wait(lambda: hand.zone("R1").own.score == 2)
    for size in SIZES:
        window.resize(*size)
        window.deck.look()
        qtbot.wait(20)
        window.refresh()
        assert window.size().toTuple() == size
        look_at_everything(window)
        view, inset = window.stage.view, window.stage.inset
        assert inset.isVisible() and inset.width() >= inset.line_width()
        assert view.rect().contains(inset.geometry())
        if size[0] > size[1]:
            assert view.width() * view.height() >= 0.3 * size[0] * size[1]
    window.resize(1280, 800)
    qtbot.wait(20)
    least = worst_contrast(window)
    assert least[0] >= 4.5, least


@pytest.mark.parametrize("card", ["start", "skip", "exams", "help", "report", "compared"])
def test_no_card_is_clipped(qtbot, open_window, card):
    hand = Hand(qtbot, open_window(name="sunlight"))
    window = hand.window
    if card != "start":
        hand.begin()
    {
        "start": lambda: None,
        "skip": window.lead.ask_skip,
        "exams": window.lead.show_exams,
        "help": window.stage.help.open,
        "report": lambda: window.stage.report.tell(["Folder: report", "report.pdf, " * 20]),
        "compared": lambda: window.stage.compared.tell([f"R{k}: not compared" for k in range(14)]),
    }[card]()
    shown = getattr(window.stage, card)
    hand.wait(shown.isVisible)
    if card == "exams":
        hand.wait(lambda: shown.rows)
    for size in ((1024, 600), (1920, 1080)):
        window.resize(*size)
        qtbot.wait(30)
        look_at_everything(shown)
    assert worst_contrast(shown)[0] >= 4.5
    hand.key(KEY.Key_Escape)
    assert not shown.isVisible()


def test_no_key_means_two_things_and_all_are_on_the_help_card(qtbot, open_window):
    sequences = [sequence for key in KEYS for sequence in key.sequences]
    assert len(sequences) == len(set(sequences))
    window = open_window()
    window.stage.start.dismiss()
    window.stage.help.open()
    told = {each.text() for each in window.stage.help.findChildren(QLabel)}
    assert {key.shown for key in KEYS} | {key.title for key in KEYS} <= told
