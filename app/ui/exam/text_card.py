"""A card with lines to read: a comparison, or where the report lies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.ui.cards import Card
from app.ui.text import label

if TYPE_CHECKING:
    from collections.abc import Sequence


class TextCard(Card):
    """Lines under a heading; many are scrolled."""

    def __init__(self, parent: QWidget, heading: str) -> None:
        super().__init__(parent, heading, 720)
        self._lines = QVBoxLayout()
        self._lines.setContentsMargins(0, 0, 0, 0)
        holder = QWidget()
        holder.setLayout(self._lines)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(holder)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.column.addWidget(self._scroll)
        self._scale = 1.0
        self.lines: tuple[str, ...] = ()

    def set_scale(self, scale: float) -> None:
        """Fit sizes to the window's size factor."""
        super().set_scale(scale)
        self._scale = scale
        self._lines.setSpacing(round(6 * scale))
        self._fit()

    def tell(self, lines: Sequence[str]) -> None:
        """Show these lines."""
        self.lines = tuple(lines)
        while (item := self._lines.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for text in self.lines:
            made = label("caption", text)
            made.setWordWrap(True)
            self._lines.addWidget(made)
        self._lines.addStretch(1)
        self._fit()
        self.open()

    def _fit(self) -> None:
        parent = self.parentWidget()
        room = 400.0 if parent is None else parent.height() - 170 * self._scale
        wanted = (len(self.lines) * 42 + 20) * self._scale
        self._scroll.setFixedHeight(round(max(min(wanted, room), 60 * self._scale)))
