"""One exam in the list, with what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.ui.controls import button, ink_of
from app.ui.icons import icon
from app.ui.text import Elided, set_text
from app.ui.words import said

if TYPE_CHECKING:
    from app.exam.shelf import Row

_SURE = "Delete for good, with all pictures?"


class ExamRow(QWidget):
    """What an exam is, then open, compare, delete; a deletion is asked for twice.

    Signals
    -------
    opened, compared, deleted : str
        Name of the exam.
    """

    opened = Signal(str)
    compared = Signal(str)
    deleted = Signal(str)

    def __init__(self, row: Row, *, is_open: bool) -> None:
        super().__init__()
        self.row = row
        self.text = Elided("caption")
        self.text.setText(said(row.text))
        name = row.pseudonym if row.pseudonym != "–" else row.begun
        self.open = _small("Open", "play", f"Open {name}, {row.begun}")
        self.compare = _small("Compare", "list", f"Compare the open exam with {name}, {row.begun}")
        self.delete = _small("Delete", "trash", f"Delete {name}, {row.begun}")
        self.keep = _small("Keep", "close", f"Keep {name}, {row.begun}")
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.text, 1)
        self.buttons = (self.open, self.compare, self.delete, self.keep)
        for each in self.buttons:
            self._row.addWidget(each)
        self.keep.hide()
        self.open.setEnabled(not row.problem and not is_open)
        self.compare.setEnabled(not row.problem and not is_open)
        self.open.clicked.connect(lambda: self.opened.emit(row.id))
        self.compare.clicked.connect(lambda: self.compared.emit(row.id))
        self.delete.clicked.connect(self._delete)
        self.keep.clicked.connect(lambda: self._ask(sure=False))
        self._asking = False

    def set_scale(self, scale: float) -> None:
        """Fit sizes to the window's size factor."""
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(round(6 * scale))
        for each in self.buttons:
            each.setIconSize(QSize(round(20 * scale), round(20 * scale)))

    def _delete(self) -> None:
        if self._asking:
            self.deleted.emit(self.row.id)
        else:
            self._ask(sure=True)

    def _ask(self, *, sure: bool) -> None:
        """Ask for the deletion, or go back."""
        self._asking = sure
        set_text(self.text, _SURE if sure else self.row.text)
        self.open.setVisible(not sure)
        self.compare.setVisible(not sure)
        self.keep.setVisible(sure)
        style = "danger" if sure else ""
        self.delete.setObjectName(style)
        self.delete.setIcon(icon("trash", ink_of(style)))
        self.delete.style().unpolish(self.delete)
        self.delete.style().polish(self.delete)


def _small(text: str, name: str, tip: str) -> QPushButton:
    return button(text, name, tip)
