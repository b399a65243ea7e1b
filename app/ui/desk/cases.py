"""The frames to look at: where gate, network and person disagree, the gravest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout

from app.ui import theme
from app.ui.controls import button
from app.ui.text import label, set_text
from app.ui.words import said

if TYPE_CHECKING:
    from app.desk.disagreement import Case
    from app.desk.state import DeskState


class CaseList(QFrame):
    """The list and the way to its next entry."""

    asked = Signal(str)
    seek = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._title = label("title", "Disagreements")
        self.next = button("Next", "next-case", "To the next disagreement  (N)")
        self.next.clicked.connect(lambda: self.asked.emit("case"))
        self.list = QListWidget()
        self.list.setAccessibleName(said("Frames where gate, network and person disagree"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.itemClicked.connect(self._clicked)
        self._top = QHBoxLayout()
        self._top.addWidget(self._title, 1)
        self._top.addWidget(self.next)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._top)
        self._column.addWidget(self.list, 1)
        self._known: tuple[tuple[Case, ...], bool] | None = None
        self._scale = 1.0
        self.set_scale(1.0)

    def set_scale(self, scale: float) -> None:
        """Fit sizes to the window's size factor."""
        self._scale = scale
        margin = round(10 * scale)
        self._column.setContentsMargins(margin, round(5 * scale), margin, margin)
        self._column.setSpacing(round(4 * scale))
        self.next.setIconSize(QSize(round(20 * scale), round(20 * scale)))
        self.list.setStyleSheet(
            f"QListWidget {{ background: {theme.WINDOW}; border: none;"
            f" font-size: {round(12 * scale)}px; }}"
            f"QListWidget::item {{ min-height: {round(44 * scale)}px;"
            f" padding: 0 {round(6 * scale)}px; }}"
            f"QListWidget::item:selected {{ background: {theme.PRESSED}; color: {theme.TEXT}; }}"
        )

    def show_state(self, state: DeskState) -> None:
        """Show the list; the entry of the shown frame stands out."""
        self.next.setEnabled(bool(state.cases))
        known = state.cases, bool(state.total)
        if known != self._known:
            self._known = known
            self._fill(state.cases, known[1])
        here = next((at for at, case in enumerate(state.cases) if case.frame == state.frame), None)
        row = -1 if here is None else here
        if self.list.currentRow() != row:
            self.list.setCurrentRow(row)

    def _fill(self, cases: tuple[Case, ...], opened: bool) -> None:
        left = sum(not case.settled for case in cases)
        none = "No disagreement" if opened else "Disagreements"
        set_text(self._title, f"Disagreements: {left} open" if cases else none)
        self.list.clear()
        for case in cases:
            sign = "✓ " if case.settled else ""
            item = QListWidgetItem(f"{sign}{case.frame + 1}   {said(case.text)}")
            item.setToolTip(said(f"Frame {case.frame + 1}: {case.text}"))
            item.setData(Qt.ItemDataRole.UserRole, case.frame)
            if case.settled:
                item.setForeground(QBrush(QColor(theme.MUTED)))
            self.list.addItem(item)

    def _clicked(self, item: QListWidgetItem) -> None:
        self.seek.emit(int(item.data(Qt.ItemDataRole.UserRole)))
