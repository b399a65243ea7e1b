"""Labels: plain text, and text that is cut with an ellipsis."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel, QSizePolicy

from app.ui.words import said

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


def label(name: str, text: str = "") -> QLabel:
    """Make a plain-text label of the style `name`, in the language of the window."""
    made = QLabel(said(text))
    made.setObjectName(name)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made


def set_text(target: QLabel, text: str) -> None:
    """Set a label's text, in the language of the window; an equal one would cost a layout."""
    told = said(text)
    if target.text() != told:
        target.setText(told)


class Elided(QLabel):
    """A line that gives way: cut with an ellipsis, whole in the tool tip."""

    def __init__(self, name: str, align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._align = align | Qt.AlignmentFlag.AlignVCenter

    def minimumSizeHint(self) -> QSize:
        """Nothing is needed; the line is cut."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as much of the text as fits."""
        painter = QPainter(self)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        whole = text == self.text()
        if self.toolTip() != ("" if whole else self.text()):
            self.setToolTip("" if whole else self.text())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), self._align, text)
