"""A list to choose from, with a sign that tells so in every theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QComboBox

from app.ui import theme
from app.ui.words import said

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class Choice(QComboBox):
    """A combo box whose arrow is painted in the theme's colour."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(said(name))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, then the arrow."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QColor(theme.TEXT))
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        edge = self.height() // 3
        painter.drawText(self.rect().adjusted(0, 0, -edge, 0), align, "▾")
        painter.end()
