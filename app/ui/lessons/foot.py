"""The last line of the window, always in sight: what this is not for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.screen.words import DISCLAIMER
from app.ui.text import label

PRACTICE = "Practice only: simulated pictures, certifies nothing"


class Foot(QWidget):
    """Two sentences that are never hidden."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.disclaimer, self.practice = label("disclaimer", DISCLAIMER), label("disclaimer")
        self.practice.setText(PRACTICE)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.disclaimer)
        self._row.addStretch(1)
        self._row.addWidget(self.practice)
        self.set_scale(1.0)

    def set_scale(self, scale: float) -> None:
        """Fit the spaces to the window's size factor."""
        self._row.setContentsMargins(round(14 * scale), 0, round(14 * scale), 0)
        self._row.setSpacing(round(24 * scale))
        self.setFixedHeight(round(30 * scale))
