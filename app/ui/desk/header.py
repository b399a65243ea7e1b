"""The line above: which recording, how far it is read, and the ways to open and to export."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from app.ui import theme
from app.ui.controls import button
from app.ui.icons import icon
from app.ui.text import Elided, label, set_text
from app.ui.words import said

if TYPE_CHECKING:
    from app.desk.state import DeskState


class DeskHeader(QWidget):
    """Name, progress and buttons; `asked` says which action was meant."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._mark = QLabel()
        self.source = Elided("source")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(said("How much of the recording was read"))
        self.percent = label("figures")
        self.cancel = button("", "close", "Stop reading; what was read is kept  (Esc)")
        self.open = button("Open", "folder", "Open a recording  (Ctrl+O)")
        self.export = button("Export", "export", "Export what a person judged  (Ctrl+E)")
        self.help = button("", "help", "Keys  (?)")
        self._row = QHBoxLayout(self)
        for part, stretch in (
            (self._mark, 0),
            (label("brand", "Pleura · Review"), 0),
            (self.source, 1),
            (self.bar, 0),
            (self.percent, 0),
            (self.cancel, 0),
            (self.open, 0),
            (self.export, 0),
            (self.help, 0),
        ):
            self._row.addWidget(part, stretch)
        for each, action in (
            (self.cancel, "cancel_reading"),
            (self.open, "open"),
            (self.export, "export"),
            (self.help, "help"),
        ):
            each.clicked.connect(lambda _=False, action=action: self.asked.emit(action))
        self.set_scale(1.0)

    def set_scale(self, scale: float) -> None:
        """Fit sizes to the window's size factor."""
        self._row.setContentsMargins(round(14 * scale), 0, round(10 * scale), 0)
        self._row.setSpacing(round(9 * scale))
        self.setFixedHeight(round(58 * scale))
        self._mark.setPixmap(icon("pleura").pixmap(QSize(round(26 * scale), round(26 * scale))))
        for each in (self.cancel, self.open, self.export, self.help):
            each.setIconSize(QSize(round(20 * scale), round(20 * scale)))
        for each in (self.cancel, self.help):
            each.setFixedWidth(round(48 * scale))
        self.bar.setFixedSize(round(120 * scale), round(10 * scale))
        radius = round(5 * scale)
        self.bar.setStyleSheet(
            f"QProgressBar {{ background: {theme.LINE}; border: none; border-radius: {radius}px; }}"
            f"QProgressBar::chunk {{ background: {theme.ACCENT}; border-radius: {radius}px; }}"
        )

    def show_state(self, state: DeskState) -> None:
        """Show name and progress."""
        set_text(self.source, "  ·  ".join(filter(None, (state.title, state.model))))
        for each in (self.bar, self.percent, self.cancel):
            each.setVisible(state.reading)
        known = state.progress is not None
        self.bar.setRange(0, 100 if known else 0)
        if state.progress is not None:
            self.bar.setValue(round(100 * state.progress))
            set_text(self.percent, f"{100 * state.progress:.0f} % read")
        self.export.setEnabled(bool(state.timeline.frames.size) or state.corrected > 0)
