"""A lesson on the start page: one large button with its name, its goal and how one stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout

from app.ui import theme
from app.ui.text import Elided, label, set_text
from app.ui.words import said

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from app.lessons.room.state import LessonRow

_FEW = 0.02


class LessonTile(QPushButton):
    """Shows a `LessonRow`; a bar along its foot is the share of the last answers that was right."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setObjectName("tile")
        self._number, self._scale = number, 1.0
        self._right: float | None = None
        self.title, self.goal, self.told = label("strong"), label("muted"), Elided("caption")
        self.goal.setWordWrap(True)
        self._column = QVBoxLayout(self)
        for each in (self.title, self.goal, self.told):
            each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._column.addWidget(each)
        self._column.insertStretch(2, 1)

    def set_scale(self, scale: float) -> None:
        """Fit sizes to the window's size factor."""
        self._scale = scale
        edge = round(12 * scale)
        self._column.setContentsMargins(edge, round(8 * scale), edge, round(12 * scale))
        self._column.setSpacing(round(2 * scale))
        self.setMinimumHeight(round(112 * scale))

    def show_row(self, row: LessonRow) -> None:
        """Show a lesson."""
        set_text(self.title, f"{self._number}  {row.title}")
        set_text(self.goal, row.goal)
        set_text(self.told, row.told)
        whole = (f"Lesson {self._number}: {row.title}", f"{row.goal} {row.told}")
        self.setAccessibleName(". ".join(map(said, whole)))
        self._right = row.right
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button, and the bar."""
        super().paintEvent(event)
        edge, high = 12 * self._scale, 5 * self._scale
        bar = QRectF(edge, self.height() - high - 4 * self._scale, self.width() - 2 * edge, high)
        painter = QPainter(self)
        painter.fillRect(bar, QColor(theme.LINE))
        if self._right is not None:
            bar.setWidth(max(self._right, _FEW) * bar.width())
            painter.fillRect(bar, QColor(theme.ACCENT))
        painter.end()
