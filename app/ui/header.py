"""The two lines that frame the window: state and source above, disclaimer and figures below."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from app.screen import Severity
from app.screen.words import DISCLAIMER
from app.ui import theme
from app.ui.controls import button
from app.ui.icons import icon
from app.ui.record_bar import RecordBar
from app.ui.text import Elided, label, set_text
from app.ui.words import said

_BADGES = {
    Severity.CALM: "○",
    Severity.GOOD: "●",
    Severity.BUSY: "◌",
    Severity.WARNING: "▲",
    Severity.ALARM: "■",
}
"""A sign of its own shape for each severity: colour is never the only one."""


class Badge(QLabel):
    """The state in one word, with a sign whose shape tells it without the colour."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("badge")
        self.setAccessibleName(said("State"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._severity: Severity | None = None

    def show_state(self, word: str, severity: Severity) -> None:
        """Show word and severity."""
        set_text(self, f"{_BADGES[severity]}  {word}")
        if severity is not self._severity:
            self._severity = severity
            self.setStyleSheet(theme.sign_style(severity))


class Header(QWidget):
    """Name, state, source and the way to another one."""

    choose = Signal()
    zoom = Signal()
    more = Signal()
    help = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._mark = QLabel()
        self.badge = Badge()
        self.source = Elided("source")
        self.record = RecordBar()
        self._choose = button("Source", "source", "Choose a source  (O, D, P)")
        self._zoom = button("", "whole", "Sector or whole picture  (Z)")
        self._more = button("", "more", "More: review, measure, theme, settings")
        self._help = button("", "help", "Keys  (?)")
        self._buttons = (self._choose, self._zoom, self._more, self._help)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._mark)
        self._row.addWidget(label("brand", "Pleura"))
        self._row.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.source, 1)
        self._row.addWidget(self.record)
        wishes = (self.choose, self.zoom, self.more, self.help)
        for each, pressed in zip(self._buttons, wishes, strict=True):
            each.clicked.connect(pressed)
            self._row.addWidget(each)
        self.set_scale(1.0)

    def set_scale(self, scale: float) -> None:
        """Fit sizes to the window's size factor."""
        self._row.setContentsMargins(round(14 * scale), 0, round(10 * scale), 0)
        self._row.setSpacing(round(10 * scale))
        self.setFixedHeight(round(60 * scale))
        self._mark.setPixmap(icon("pleura").pixmap(QSize(round(28 * scale), round(28 * scale))))
        self.record.set_scale(scale)
        for each in self._buttons:
            each.setIconSize(QSize(round(22 * scale), round(22 * scale)))
        for each in self._buttons[1:]:
            each.setFixedWidth(round(52 * scale))

    def show_source(self, text: str) -> None:
        """Show the name of the source and what is to be said of it."""
        set_text(self.source, text)

    def show_zoom(self, zoomed: bool) -> None:
        """Show on the button what it would do."""
        self._zoom.setIcon(icon("whole" if zoomed else "zoom"))


class StatusLine(QWidget):
    """Always there: what Pleura is not for, and the figures of the running picture."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.disclaimer = label("disclaimer", DISCLAIMER)
        self.figures = Elided("figures", Qt.AlignmentFlag.AlignRight)
        self.figures.setAccessibleName(said("Frame rate, image age, drops, network"))
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.disclaimer)
        self._row.addWidget(self.figures, 1)
        self.set_scale(1.0)

    def set_scale(self, scale: float) -> None:
        """Fit the spaces to the window's size factor."""
        self._row.setContentsMargins(round(14 * scale), 0, round(14 * scale), 0)
        self._row.setSpacing(round(24 * scale))
        self.setFixedHeight(round(30 * scale))

    def show_figures(self, items: tuple[str, ...]) -> None:
        """Show the head-up figures, separated by dots."""
        set_text(self.figures, "  ·  ".join(items))
