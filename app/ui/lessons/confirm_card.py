"""Asks before a learner is erased."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.screen import Severity
from app.ui import theme
from app.ui.cards import Card
from app.ui.controls import button
from app.ui.icons import icon
from app.ui.text import label, set_text


class ConfirmCard(Card):
    """`confirmed` when erasing was meant; everything else leaves all as it is."""

    confirmed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "Erase for good?", 560)
        self.text = label("caption")
        self.text.setWordWrap(True)
        self.column.addWidget(self.text)
        self.keep = button("Keep", "restore", "Keep everything  (Esc)")
        self.erase = button("Erase", "trash", "Erase this learner for good", style="danger")
        self.erase.setIcon(icon("trash", theme.SIGNS[Severity.ALARM][0]))
        self.keep.clicked.connect(self.dismiss)
        self.erase.clicked.connect(self._confirm)
        row = QHBoxLayout()
        row.addWidget(self.keep, 1)
        row.addWidget(self.erase, 1)
        self.column.addLayout(row)
        self._icons += [self.keep, self.erase]

    def ask(self, learner: str) -> None:
        """Ask whether this learner is to be erased."""
        set_text(
            self.text,
            f"{learner} and all answers of {learner} are erased from the file. This cannot be "
            "taken back; export them first if they are wanted.",
        )
        self.open()
        self.keep.setFocus()

    def _confirm(self) -> None:
        self.dismiss()
        self.confirmed.emit()
