"""Record and keep: two buttons in the header, and two short lines that say how it stands."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.record_state import Wish
from app.screen import Severity
from app.screen.record import RecordScreen
from app.ui import theme
from app.ui.controls import SPACE, button
from app.ui.icons import icon
from app.ui.text import label, set_text
from app.ui.words import said

RECORD_TIP = "Record the ultrasound sector and its results, or stop  (V)"
SEALED = "This recording is being encrypted"
KEEP_TIP = "Keep the last {} as a recording  (K)"


class RecordBar(QWidget):
    """Record, keep the last seconds, and how the recording stands."""

    pressed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._shown: RecordScreen | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._both = QWidget()
        lines = QVBoxLayout(self._both)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        self.lines = (label("caption"), label("small"))
        lines.addStretch(1)
        for each, name in zip(self.lines, ("Length and size", "Room left, lost"), strict=True):
            each.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            each.setAccessibleName(said(f"Recording: {name}"))
            lines.addWidget(each)
        lines.addStretch(1)
        self.sealed = QLabel()
        self.sealed.setToolTip(said(SEALED))
        self.sealed.setAccessibleName(said(SEALED))
        self.record = button("Record", "record", RECORD_TIP, style="record")
        self.record.setCheckable(True)
        self.keep = button("Keep 30 s", "keep", KEEP_TIP.format("30 s"))
        self.record.clicked.connect(lambda: self._press(Wish.RECORD))
        self.keep.clicked.connect(lambda: self._press(Wish.KEEP))
        for part in (self.sealed, self._both, self.record, self.keep):
            self._row.addWidget(part)
        self.set_scale(1.0)
        self.show_record(RecordScreen())

    def set_scale(self, scale: float) -> None:
        """Fit sizes to the window's size factor."""
        self._row.setSpacing(round(10 * scale))
        self.sealed.setPixmap(icon("lock").pixmap(QSize(round(20 * scale), round(20 * scale))))
        for each in (self.record, self.keep):
            each.setIconSize(QSize(round(22 * scale), round(22 * scale)))
        self.record.setMinimumWidth(round(118 * scale))
        self._style()

    def show_record(self, screen: RecordScreen) -> None:
        """Show how recording stands."""
        if screen == self._shown:
            return
        before, self._shown = self._shown, screen
        for each, text in zip(self.lines, screen.lines, strict=True):
            set_text(each, text)
        self._both.setVisible(any(screen.lines))
        self.sealed.setVisible(screen.sealed)
        if before is None or before.recording != screen.recording:
            self.record.setText(said(f"{SPACE}{'Stop' if screen.recording else 'Record'}"))
            self._style()
        if before is None or before.warns != screen.warns:
            self.lines[1].setStyleSheet(f"color: {theme.DOUBT};" if screen.warns else "")
        self.record.setChecked(screen.recording)
        self.record.setEnabled(screen.can_record)
        self.keep.setEnabled(screen.can_keep)
        self.keep.setVisible(bool(screen.seconds))
        if screen.seconds:
            self._name_keep(screen.seconds)

    def _name_keep(self, seconds: str) -> None:
        text = said(f"{SPACE}Keep {seconds}")
        if self.keep.text() != text:
            self.keep.setText(text)
            self.keep.setToolTip(said(KEEP_TIP.format(seconds)))
            self.keep.setAccessibleName(said(KEEP_TIP.format(seconds)))

    def _press(self, wish: Wish) -> None:
        self.record.setChecked(self._shown is not None and self._shown.recording)
        self.pressed.emit(wish)

    def _style(self) -> None:
        """Colour the button while it records; its word and sign change as well."""
        on = self._shown is not None and self._shown.recording
        text, ground = theme.SIGNS[Severity.ALARM]
        style = f"color: {text}; background: {ground}; border: 2px solid {text};"
        self.record.setStyleSheet(f"QPushButton {{ {style} }}" if on else "")
        self.record.setIcon(icon("stop", text) if on else icon("record"))
