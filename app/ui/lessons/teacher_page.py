"""The instructor's view: all learners of the progress file, those with most due first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.lessons.report import COLUMNS
from app.ui import theme
from app.ui.controls import button
from app.ui.text import label
from app.ui.words import said

if TYPE_CHECKING:
    from collections.abc import Sequence

HEADS = (
    "Learner",
    "Answers",
    "Right",
    "Brier",
    "Sure − right",
    "Weakest",
    "Seconds",
    "Due",
    "Last",
)
"""What `COLUMNS` are called here."""
_ALIGN = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_WEAKEST = COLUMNS.index("weakest")


class TeacherPage(QWidget):
    """A table; a row pressed twice shows that learner's progress."""

    opened = Signal(str)
    exported = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.export = button("Export all", "export", "Write all answers to a .csv or .json file")
        self.export.clicked.connect(self.exported)
        note = label(
            "muted",
            "Pseudonyms only. Sure − right above 0 is overconfidence. The weakest class was asked "
            "five times or more. Press a row twice, or Enter, for that learner's progress.",
        )
        note.setWordWrap(True)
        self.table = QTableWidget(0, len(COLUMNS))
        self.table.setHorizontalHeaderLabels([said(each) for each in HEADS])
        self.table.horizontalHeader().setDefaultAlignment(_ALIGN)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setAccessibleName(said("Learners"))
        self.table.cellDoubleClicked.connect(lambda row, _: self._open(row))
        self._top, self._column = QHBoxLayout(), QVBoxLayout(self)
        self._top.addWidget(note, 1)
        self._top.addWidget(self.export)
        self.empty = label("muted", "No answer yet")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.hide()
        self._column.addLayout(self._top)
        self._column.addWidget(self.empty, 1)
        self._column.addWidget(self.table, 1)
        self._scale = 1.0

    def set_scale(self, scale: float) -> None:
        """Fit sizes to the window's size factor."""
        self._scale = scale
        edge = round(10 * scale)
        self._column.setContentsMargins(edge, edge, edge, edge)
        self._column.setSpacing(edge)
        self._top.setSpacing(edge)
        self.export.setIconSize(QSize(round(20 * scale), round(20 * scale)))
        self.table.setStyleSheet(
            f"QTableWidget {{ background: {theme.PANEL}; color: {theme.TEXT}; border: none;"
            f" selection-background-color: {theme.ACCENT};"
            f" selection-color: {theme.ON_ACCENT}; }}"
            f"QTableWidget::item {{ padding-left: {round(6 * scale)}px; }}"
            f"QHeaderView::section {{ background: {theme.RAISED}; color: {theme.TEXT};"
            f" border: none; padding: {round(6 * scale)}px; font-weight: 600; }}"
            f"QHeaderView {{ background: {theme.RAISED}; }}"
        )
        self._fit()

    def show_rows(self, rows: Sequence[tuple[str, ...]] | None) -> None:
        """Show these learners; None while the file is read."""
        self.empty.setVisible(rows is not None and not rows)
        self.table.setVisible(rows is None or bool(rows))
        rows = rows or ()
        self.export.setEnabled(bool(rows))
        self.table.setRowCount(len(rows))
        for place, row in enumerate(rows):
            for column, text in enumerate(row):
                item = self.table.item(place, column)
                if item is None:
                    item = QTableWidgetItem()
                    self.table.setItem(place, column, item)
                item.setText(said(text))
                item.setTextAlignment(_ALIGN)
        self._fit()

    def accept(self) -> bool:
        """Open the row that has the focus; False when there is none."""
        row = self.table.currentRow()
        if row < 0 or not self.table.hasFocus():
            return False
        self._open(row)
        return True

    def _open(self, row: int) -> None:
        item = self.table.item(row, 0)
        if item is not None:
            self.opened.emit(item.text())

    def _fit(self) -> None:
        for row in range(self.table.rowCount()):
            self.table.setRowHeight(row, round(46 * self._scale))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_WEAKEST, QHeaderView.ResizeMode.Stretch)
