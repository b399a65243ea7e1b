"""The card that asks why a zone is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.exam.board import SKIP_REASONS
from app.ui.cards import Card
from app.ui.text import label, set_text
from app.ui.words import said

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class SkipCard(Card):
    """One button for each reason, on the keys 1 to 4.

    Signals
    -------
    chosen : str
        The reason.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "Leave this zone out", 560)
        self.what = label("muted", "Why?")
        self.column.addWidget(self.what)
        self.reasons: list[QPushButton] = []
        for number, reason in enumerate(SKIP_REASONS, 1):
            made = QPushButton(said(f"{number}   {reason[:1].upper()}{reason[1:]}"))
            made.setObjectName("device")
            made.setAccessibleName(said(f"Leave out: {reason}"))
            made.clicked.connect(lambda _=False, reason=reason: self._choose(reason))
            self.reasons.append(made)
            self.column.addWidget(made)

    def ask(self, name: str) -> None:
        """Ask for a zone."""
        set_text(self.what, f"{name}: why?")
        self.open()

    def press(self, number: int) -> None:
        """Take the reason of this number, from 1."""
        if 1 <= number <= len(self.reasons):
            self.reasons[number - 1].click()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a reason by its number."""
        if event.text().isdigit() and int(event.text()) in range(1, len(self.reasons) + 1):
            self.press(int(event.text()))
        else:
            super().keyPressEvent(event)

    def _choose(self, reason: str) -> None:
        self.dismiss()
        self.chosen.emit(reason)
