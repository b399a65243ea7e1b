"""The first page: who learns, and the lessons with what is due."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.ui.controls import button
from app.ui.lessons.tile import LessonTile
from app.ui.text import label, set_text
from app.ui.words import said

if TYPE_CHECKING:
    from app.lessons.room.state import StartView

_ACROSS, _NAMES = 3, 3


class StartPage(QWidget):
    """Name and tiles.

    Signals
    -------
    named : str
        A learner comes in.
    chosen : str
        A lesson is wanted.
    """

    named = Signal(str)
    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.name = QLineEdit()
        self.name.setPlaceholderText(said("such as heron-7"))
        self.name.setMaxLength(32)
        self.name.setAccessibleName(said("Your name here, a pseudonym"))
        self.name.returnPressed.connect(self._enter)
        self.enter = button("Come in", "accept", "Come in under this name  (Enter)")
        self.enter.clicked.connect(self._enter)
        self.told = label("caption")
        self.told.setWordWrap(True)
        self._top = QHBoxLayout()
        self._top.addWidget(label("title", "Who learns?"))
        self._top.addWidget(self.name)
        self._top.addWidget(self.enter)
        self._others: list[QPushButton] = []
        self._known = QHBoxLayout()
        self._top.addLayout(self._known)
        self._top.addWidget(self.told, 1)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        holder = QWidget()
        holder.setLayout(self._grid)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(holder)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._top)
        self._column.addWidget(scroll, 1)
        self.tiles: list[LessonTile] = []
        self._scale = 1.0
        self._view: StartView | None = None

    def set_scale(self, scale: float) -> None:
        """Fit sizes to the window's size factor."""
        self._scale = scale
        edge = round(10 * scale)
        self._column.setContentsMargins(edge, edge, edge, edge)
        for layout in (self._column, self._grid, self._top, self._known):
            layout.setSpacing(round(8 * scale))
        self.name.setFixedWidth(round(190 * scale))
        for tile in self.tiles:
            tile.set_scale(scale)

    def typed(self) -> str:
        """Name that stands in the field."""
        return self.name.text().strip()

    def show_view(self, view: StartView | None) -> None:
        """Show who there is and what there is to learn."""
        if view is None or view is self._view:
            return
        before, self._view = self._view, view
        if before is None or before.learner != view.learner:
            self.name.setText(view.learner)
        set_text(self.told, view.told)
        self._show_names([each for each in view.learners if each != view.learner][-_NAMES:])
        while len(self.tiles) < len(view.rows):
            self._add_tile(view.rows[len(self.tiles)].id)
        for tile, row in zip(self.tiles, view.rows, strict=True):
            tile.show_row(row)

    def _add_tile(self, name: str) -> None:
        place = len(self.tiles)
        tile = LessonTile(place + 1)
        tile.clicked.connect(lambda _=False, name=name: self.chosen.emit(name))
        tile.set_scale(self._scale)
        self._grid.addWidget(tile, place // _ACROSS, place % _ACROSS)
        self.tiles.append(tile)

    def _show_names(self, names: list[str]) -> None:
        if [each.text() for each in self._others] == names:
            return
        for each in self._others:
            self._known.removeWidget(each)
            each.deleteLater()
        self._others = []
        for name in names:
            made = QPushButton(name)
            made.setToolTip(said(f"Come in as {name}"))
            made.setAccessibleName(said(f"Come in as {name}"))
            made.clicked.connect(lambda _=False, name=name: self.named.emit(name))
            self._known.addWidget(made)
            self._others.append(made)

    def _enter(self) -> None:
        self.named.emit(self.typed())
