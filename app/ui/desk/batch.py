"""The queue of many recordings: a table that sorts, with the way to each of them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from app.desk.batch import Job, Stage
from app.screen.words import DASH
from app.ui import theme
from app.ui.controls import button
from app.ui.desk.card import DeskCard
from app.ui.text import label, set_text
from app.ui.words import said

if TYPE_CHECKING:
    from collections.abc import Sequence

COLUMNS = (
    "Recording", "State", "Frames", "Scored", "Checked", "Median", "90th", "Worst", "To look at",
)  # fmt: skip
_TEXT = Qt.ItemDataRole.UserRole
_KEY = Qt.ItemDataRole.UserRole + 1
_ERROR = Qt.ItemDataRole.UserRole + 2


class _Cell(QTableWidgetItem):
    """A cell that sorts by its value; what is not known comes last, whichever way."""

    def __lt__(self, other: QTableWidgetItem) -> bool:
        one, two = self.data(_KEY), other.data(_KEY)
        if isinstance(one, str) or isinstance(two, str):
            return str(one) < str(two)
        table = self.tableWidget()
        down = table.horizontalHeader().sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        last = -math.inf if down else math.inf
        return bool((last if math.isnan(one) else one) < (last if math.isnan(two) else two))


class BatchCard(DeskCard):
    """The table; `wanted` carries the source of the recording to open."""

    wanted = Signal(str)
    stopped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "Recordings", 1000)
        top = QHBoxLayout()
        self.told = label("muted")
        self.told.setWordWrap(True)
        self.stop = button("Stop", "close", "Stop reading the queue; what was read is kept")
        self.stop.clicked.connect(self.stopped)
        self.open_one = button("Open", "folder", "Open the chosen recording  (Enter)")
        self.open_one.clicked.connect(self._open)
        top.addWidget(self.told, 1)
        top.addWidget(self.stop)
        top.addWidget(self.open_one)
        self._icons += [self.stop, self.open_one]
        self.column.addLayout(top)
        self.table = QTableWidget(0, len(COLUMNS))
        self.table.setHorizontalHeaderLabels([said(each) for each in COLUMNS])
        self.table.setAccessibleName(said("Recordings of the queue"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.table.activated.connect(self._open_row)
        self.table.itemSelectionChanged.connect(self._enable)
        self.column.addWidget(self.table, 1)
        self._rows: list[list[_Cell]] = []
        self._count = ""

    def set_scale(self, scale: float) -> None:
        """Fit sizes to the window's size factor."""
        super().set_scale(scale)
        self.table.setMinimumHeight(round(330 * scale))
        self.table.verticalHeader().setDefaultSectionSize(round(44 * scale))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setMinimumHeight(round(44 * scale))
        self.table.setStyleSheet(
            f"QTableWidget {{ background: {theme.WINDOW}; border: none; }}"
            f"QTableWidget::item {{ padding: 0 {round(6 * scale)}px; }}"
            f"QTableWidget::item:selected {{ background: {theme.PRESSED}; color: {theme.TEXT}; }}"
            f"QHeaderView::section {{ background: {theme.RAISED}; color: {theme.TEXT};"
            f" border: none; padding: 0 {round(6 * scale)}px; font-size: {round(12 * scale)}px; }}"
        )

    def show_jobs(self, jobs: Sequence[Job]) -> None:
        """Show how all recordings stand."""
        table = self.table
        table.setSortingEnabled(False)
        if len(self._rows) != len(jobs) or any(
            row[0].data(_TEXT) != job.text for row, job in zip(self._rows, jobs, strict=True)
        ):
            self._fill(jobs)
        for row, job in zip(self._rows, jobs, strict=True):
            for cell, (text, key) in zip(row, cells_of(job), strict=True):
                told = text if cell is row[0] else said(text)  # the first is a name
                if cell.text() != told:
                    cell.setText(told)
                if cell.data(_KEY) != key:
                    cell.setData(_KEY, key)
            row[0].setToolTip(job.name)
            row[0].setData(_ERROR, job.error)
            row[1].setToolTip(said(job.error))
            failed = job.stage is Stage.FAILED
            row[1].setForeground(QBrush(QColor(theme.DOUBT if failed else theme.TEXT)))
        table.setSortingEnabled(True)
        done = sum(job.stage is Stage.DONE for job in jobs)
        left = any(job.stage in (Stage.WAITING, Stage.READING) for job in jobs)
        self.stop.setEnabled(left)
        self._count = f"{done} of {len(jobs)} read"
        self._enable()

    def press(self) -> None:
        """Press the button that has the focus; in the table, open what is chosen."""
        if self.table.hasFocus():
            self._open()
        else:
            super().press()

    def open(self) -> None:
        """Lie over the window, the table has the keyboard."""
        super().open()
        self.table.setFocus()

    def _fill(self, jobs: Sequence[Job]) -> None:
        self.table.setRowCount(0)
        self.table.setRowCount(len(jobs))
        self._rows = []
        for at, job in enumerate(jobs):
            row = [_Cell() for _ in COLUMNS]
            for column, cell in enumerate(row):
                self.table.setItem(at, column, cell)
                if column > 1:
                    cell.setTextAlignment(_RIGHT)
            row[0].setData(_TEXT, job.text)
            self._rows.append(row)

    def _enable(self) -> None:
        """Let the chosen recording be opened, and say why it could not be read."""
        chosen = self.table.selectedIndexes()
        self.open_one.setEnabled(bool(chosen))
        error = chosen[0].siblingAtColumn(0).data(_ERROR) if chosen else ""
        set_text(self.told, error or self._count)

    def _open_row(self, index: QModelIndex) -> None:
        text = index.siblingAtColumn(0).data(_TEXT)
        self.dismiss()
        self.wanted.emit(text)

    def _open(self) -> None:
        if self.table.selectedItems():
            self._open_row(self.table.selectedIndexes()[0])


_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def cells_of(job: Job) -> tuple[tuple[str, str | float], ...]:
    """Write a job's cells: what is shown, and what it sorts by."""

    def number(value: float | None, form: str, factor: float = 1.0) -> tuple[str, float]:
        return (DASH, math.nan) if value is None else (form.format(factor * value), value)

    state = str(job.stage)
    if job.stage is Stage.READING and job.progress is not None:
        state = f"{100 * job.progress:.0f} %"
    return (
        (job.name, job.name.casefold()),
        (state, f"{list(Stage).index(job.stage)} {job.progress or 0:.3f}"),
        number(job.frames, "{:.0f}"),
        number(job.scored, "{:.0f} %", 100.0),
        number(job.checked, "{:.0f} %", 100.0),
        number(job.median, "{:.2f}"),
        number(job.p90, "{:.2f}"),
        number(job.worst, "{:.2f}"),
        number(job.cases, "{:.0f}"),
    )
