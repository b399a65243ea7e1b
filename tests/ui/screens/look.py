"""What a program can see wrong on a screen: cut texts, small targets, overlaps, no disclaimer."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QSlider, QWidget

from app.screen.words import DISCLAIMER
from app.ui.banner import Banner
from app.ui.cards import Card
from app.ui.desk.card import DeskCard
from app.ui.words import said
from tests.ui.exam.test_look import worst_contrast
from tests.ui.language.kit import clipped

if TYPE_CHECKING:
    from collections.abc import Iterator

LEAST = 44
AA = 4.5


def complaints(window: QWidget, *, pixels: float, contrast: bool) -> list[str]:
    """Say what is wrong on a window; `pixels` of the screen are one of the window's own."""
    top = _top(window)
    found = [f"cut: {each}" for each in clipped(top)]
    found += _targets(top, window, pixels) + _overlaps(top, window)
    if not any(
        each.text() == said(DISCLAIMER) and not each.visibleRegion().isEmpty()
        for each in window.findChildren(QLabel)
    ):
        found.append("no disclaimer")
    if contrast and (least := worst_contrast(top))[0] < AA:
        found.append(f"contrast {least[0]:.2f}: {least[1]!r}")
    return found


def _top(window: QWidget) -> QWidget:
    """Find the card that lies over the window, else the window."""
    cards = [each for each in window.findChildren(QWidget) if isinstance(each, Card | DeskCard)]
    return next((each for each in cards if each.isVisible()), window)


def _seen(root: QWidget, *kinds: type[QWidget]) -> Iterator[QWidget]:
    for each in root.findChildren(QWidget):
        if isinstance(each, kinds) and not each.visibleRegion().isEmpty():
            yield each


def _place(each: QWidget, window: QWidget) -> QRect:
    """Where a widget is in the window, as far as it is seen."""
    seen = each.visibleRegion().boundingRect()
    return QRect(each.mapTo(window, seen.topLeft()), seen.size())


def _targets(root: QWidget, window: QWidget, pixels: float) -> list[str]:
    found = []
    for each in _seen(root, QAbstractButton, QLineEdit, QSlider):
        least = min(each.width(), each.height()) * pixels
        name = each.accessibleName() or each.toolTip() or type(each).__name__
        if least < LEAST and each.objectName() != "qt_toolbar_ext_button":
            found.append(f"small: {name}: {least:.0f}")
        corner = each.mapTo(window, QPoint(each.width() - 1, each.height() - 1))
        if not window.rect().contains(corner):
            found.append(f"outside: {name}")
    return found


def _overlaps(root: QWidget, window: QWidget) -> list[str]:
    """Texts and buttons of which one lies on the other."""
    parts = [
        each
        for each in _seen(root, QAbstractButton, QLabel, QLineEdit, QSlider)
        if (not isinstance(each, QLabel) or each.text()) and not _over(each, root)
    ]
    found = []
    for one, other in combinations(parts, 2):
        if one.isAncestorOf(other) or other.isAncestorOf(one):
            continue
        both = _place(one, window) & _place(other, window)
        if both.width() > 2 and both.height() > 2:
            found.append(f"overlap: {_name(one)} and {_name(other)}")
    return found


def _over(each: QWidget, root: QWidget) -> bool:
    """Tell whether it belongs to a sentence that lies over the rest on purpose."""
    return any(banner.isAncestorOf(each) for banner in root.findChildren(Banner))


def _name(each: QWidget) -> str:
    text = each.text() if isinstance(each, QLabel | QAbstractButton) else ""
    return (text or each.accessibleName() or type(each).__name__)[:40]
