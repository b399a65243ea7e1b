"""The card with all exams: found, opened, compared, deleted for good."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.exam.shelf import Query
from app.ui.cards import Card
from app.ui.controls import button
from app.ui.exam.exam_row import ExamRow
from app.ui.text import label, set_text
from app.ui.words import said

if TYPE_CHECKING:
    from app.exam.shelf import Shelf

_HEIGHT = 250


class ListCard(Card):
    """Exams by pseudonym and date; each deletion is asked for twice.

    Signals
    -------
    asked : Query
        What is looked for has changed.
    opened, compared : str
        Name of an exam to open, or to hold the open one against.
    deleted : tuple of str
        Names of exams to delete for good.
    days : object
        For how many days exams are kept; None for ever.
    """

    asked = Signal(object)
    opened = Signal(str)
    compared = Signal(str)
    deleted = Signal(object)
    days = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "Exams", 900)
        self.pseudonym = _line("Pseudonym begins with", 9)
        self.since = _line("From, 2026-01-31", 10)
        self.until = _line("Until, 2026-01-31", 10)
        self.keep = _line("days", 5)
        self._search = QHBoxLayout()
        for each in (self.pseudonym, self.since, self.until):
            each.textEdited.connect(self._ask)
            self._search.addWidget(each, 1)
        self.column.addLayout(self._search)
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        holder = QWidget()
        holder.setLayout(self._list)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(holder)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.column.addWidget(self._scroll)
        self.message = label("muted")
        self.message.setWordWrap(True)
        self.column.addWidget(self.message)
        self._foot = QHBoxLayout()
        self._keep_title = label("muted", "Exams are old after so many days (empty: never)")
        self._keep_title.setWordWrap(True)
        self._foot.addWidget(self._keep_title, 1)
        self._foot.addWidget(self.keep)
        self.keep.editingFinished.connect(self._keep_changed)
        self.clear = button(
            "Delete the old ones", "trash", "Delete all old exams for good", style="danger"
        )
        self.clear.clicked.connect(self._clear)
        self._foot.addWidget(self.clear)
        self.column.addLayout(self._foot)
        self._icons.append(self.clear)
        self.rows: list[ExamRow] = []
        self._shelf: Shelf | None = None
        self._sure = False
        self._open_id: str | None = None
        self._scale = 1.0

    def set_scale(self, scale: float) -> None:
        """Fit sizes to the window's size factor."""
        super().set_scale(scale)
        self._scale = scale
        for layout in (self._search, self._foot):
            layout.setSpacing(round(8 * scale))
        self._list.setSpacing(round(6 * scale))
        self.keep.setFixedWidth(round(84 * scale))
        for row in self.rows:
            row.set_scale(scale)
        self._fit()

    def prepare(self, days: int | None, open_id: str | None) -> None:
        """Begin with no search; `open_id` is the exam that is open."""
        for each in (self.pseudonym, self.since, self.until):
            each.clear()
        self.keep.setText("" if days is None else str(days))
        self._open_id = open_id
        self._ask()

    def show_shelf(self, shelf: Shelf) -> None:
        """Show what was found."""
        if shelf is self._shelf:
            return
        self._shelf, self._sure = shelf, False
        while (item := self._list.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.rows = [ExamRow(each, is_open=each.id == self._open_id) for each in shelf.rows]
        for row in self.rows:
            row.set_scale(self._scale)
            row.opened.connect(self.opened)
            row.compared.connect(self.compared)
            row.deleted.connect(lambda name: self.deleted.emit((name,)))
            self._list.addWidget(row)
        self._list.addStretch(1)
        found = "" if shelf.rows else "No exam fits. "
        set_text(self.message, f"{shelf.problem or found + shelf.taken}")
        self.clear.setVisible(bool(shelf.old))
        self.clear.setText(said(f"Delete {len(shelf.old)} old"))
        self._fit()

    def query(self) -> Query:
        """Gather what is looked for."""
        return Query(self.pseudonym.text(), self.since.text(), self.until.text(), self._days())

    def _days(self) -> int | None:
        text = self.keep.text().strip()
        return int(text) if text.isdecimal() and 1 <= int(text) <= 36_500 else None

    def _ask(self) -> None:
        self.asked.emit(self.query())

    def _keep_changed(self) -> None:
        self.days.emit(self._days())
        self._ask()

    def _clear(self) -> None:
        if self._shelf is None or not self._shelf.old:
            return
        if not self._sure:
            self._sure = True
            self.clear.setText(said("Really, for good?"))
            return
        self.deleted.emit(self._shelf.old)

    def _fit(self) -> None:
        parent = self.parentWidget()
        room = _HEIGHT * self._scale
        if parent is not None:
            room = max(parent.height() - 330 * self._scale, 120 * self._scale)
        self._scroll.setFixedHeight(round(min(room, max(len(self.rows), 1) * 58 * self._scale)))


def _line(what: str, most: int) -> QLineEdit:
    made = QLineEdit()
    made.setPlaceholderText(said(what))
    made.setAccessibleName(said(what))
    made.setMaxLength(most)
    return made
