"""Sentences over the picture: what is wrong and what to do, and news that go by themselves."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.screen import Severity
from app.ui import theme
from app.ui.controls import button
from app.ui.text import label, set_text

_NEWS_MS = 5000
_WIDEST = 760


class Banner(QWidget):
    """A sentence on a coloured ground at the top of its parent, with "Try again" where it helps."""

    again = Signal()

    def __init__(self, parent: QWidget, *, bottom: bool = False) -> None:
        super().__init__(parent)
        self._over, self._bottom = parent, bottom
        self._scale = 1.0
        self._severity = Severity.CALM
        self.setObjectName("banner")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.text = label("sentence")
        self.text.setWordWrap(True)
        self.retry = button("Try again", "refresh", "Open the last source again  (R)")
        self.retry.clicked.connect(self.again)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.text, 1)
        self._row.addWidget(self.retry)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def set_scale(self, scale: float) -> None:
        """Fit sizes to the window's size factor."""
        self._scale = scale
        self._row.setContentsMargins(*(round(n * scale) for n in (16, 8, 12, 8)))
        self._row.setSpacing(round(14 * scale))
        self._style()

    def show_sentence(self, text: str, severity: Severity, *, retry: bool = False) -> None:
        """Show a sentence; an empty one hides the banner."""
        changed = text != self.text.text() or severity is not self._severity
        set_text(self.text, text)
        self.retry.setVisible(retry)
        if severity is not self._severity:
            self._severity = severity
            self._style()
        self.setVisible(bool(text))
        if changed and text:
            self.place()

    def show_news(self, text: str, severity: Severity = Severity.GOOD) -> None:
        """Show a sentence for a few seconds."""
        self.show_sentence(text, severity)
        self._timer.start(_NEWS_MS)

    def place(self) -> None:
        """Lie at the top (or bottom) of the parent, as wide as the sentence needs."""
        parent, s = self._over, self._scale
        margin = round(12 * s)
        width = min(parent.width() - 2 * margin, round(_WIDEST * s))
        self.setFixedWidth(max(width, 1))
        height = max(self.heightForWidth(width), self.sizeHint().height(), round(48 * s))
        self.setFixedHeight(height)
        top = parent.height() - height - margin if self._bottom else margin
        self.move((parent.width() - width) // 2, top)
        self.raise_()

    def _style(self) -> None:
        text, ground = theme.SIGNS[self._severity]
        radius, size = round(8 * self._scale), round(16 * self._scale)
        self.setStyleSheet(
            f"QWidget#banner {{ background: {ground}; border: 1px solid {text};"
            f" border-radius: {radius}px; }}"
            f"QLabel#sentence {{ color: {text}; font-size: {size}px; font-weight: 600; }}"
        )
