"""The last line of the window, always in sight: what this is not for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.screen.words import DISCLAIMER
from app.ui.text import label
from app.ui.words import said

PRACTICE = "Practice only: simulated pictures, certifies nothing"
BESIDE = "Practice only: marked beside the network, certifies nothing"


class Foot(QWidget):
    """Two sentences that are never hidden."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.disclaimer, self.practice = label("disclaimer", DISCLAIMER), label("disclaimer")
        self.practice.setText(said(PRACTICE))
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.disclaimer)
        self._row.addStretch(1)
        self._row.addWidget(self.practice)
        self.set_scale(1.0)

    def show_beside(self, beside: bool) -> None:
        """Say whether the pictures are one's own, and marked beside the network."""
        self.practice.setText(said(BESIDE if beside else PRACTICE))

    def set_scale(self, scale: float) -> None:
        """Fit the spaces to the window's size factor."""
        self._row.setContentsMargins(round(14 * scale), 0, round(14 * scale), 0)
        self._row.setSpacing(round(24 * scale))
        self.setFixedHeight(round(30 * scale))
