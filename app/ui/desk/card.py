"""A card of the desk with the keyboard: Tab goes round its buttons, Enter presses one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from app.ui.cards import Card


class DeskCard(Card):
    """What lies over the desk's window takes the keys that the window has bound."""

    def press(self) -> None:
        """Press the button that has the focus."""
        focused = self.focusWidget()
        if isinstance(focused, QAbstractButton):
            focused.click()

    def go_round(self, *, forward: bool) -> None:
        """Give the focus to the next button, or to the last one."""
        found = [each for each in self.findChildren(QAbstractButton) if _takes(each)]
        found.sort(key=lambda each: (each.mapTo(self, each.rect().topLeft()).y(), each.x()))
        if not found:
            return
        focused = self.focusWidget()
        here = found.index(focused) if focused in found else (-1 if forward else 0)
        step = 1 if forward else -1
        found[(here + step) % len(found)].setFocus(Qt.FocusReason.TabFocusReason)


def _takes(button: QAbstractButton) -> bool:
    return button.isVisible() and button.isEnabled() and button.focusPolicy() != _NO_FOCUS


_NO_FOCUS = Qt.FocusPolicy.NoFocus
