"""Play, hold and step the recording of a question."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.controls import button
from app.ui.icons import icon
from app.ui.text import label, set_text

_ICON = 22


class Transport(QWidget):
    """Three buttons, and where the recording is."""

    stepped = Signal(int)
    toggled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._back = button("", "step-back", "One picture back  (,)")
        self.hold = button("", "pause", "Play or hold  (Space)")
        self._on = button("", "step-forward", "One picture on  (.)")
        self.where = label("figures")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._buttons = (self._back, self.hold, self._on)
        for each in self._buttons:
            each.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._row.addWidget(each)
        self._row.addWidget(self.where)
        self._row.addStretch(1)
        self._back.clicked.connect(lambda: self.stepped.emit(-1))
        self.hold.clicked.connect(self.toggled)
        self._on.clicked.connect(lambda: self.stepped.emit(1))

    def set_scale(self, scale: float) -> None:
        """Fit sizes to the window's size factor."""
        self._row.setSpacing(round(8 * scale))
        for each in self._buttons:
            each.setFixedWidth(round(56 * scale))
            each.setIconSize(QSize(round(_ICON * scale), round(_ICON * scale)))

    def show_where(self, text: str, *, moves: bool, playing: bool) -> None:
        """Show where the recording is; what does not move has no use for the buttons."""
        for each in self._buttons:
            each.setEnabled(moves)
        self.hold.setIcon(icon("pause" if playing else "play"))
        set_text(self.where, text)
