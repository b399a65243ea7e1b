"""Sentences over the picture: what is wrong and what to do, and news that go by themselves."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.screen import Severity
from app.ui import theme
from app.ui.controls import button
from app.ui.text import label, set_text
from app.ui.words import said

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
        changed = said(text) != self.text.text() or severity is not self._severity
        set_text(self.text, text)
        changed |= retry != self.retry.isVisibleTo(self)
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
        """Lie at the top (or bottom) of the parent, as large as the sentence needs."""
        parent, s = self._over, self._scale
        gap = round(12 * s)
        margins, spacing = self._row.contentsMargins(), self._row.spacing()
        button_size = self.retry.sizeHint() if self.retry.isVisibleTo(self) else QSize(-spacing, 0)
        beside = margins.left() + margins.right() + button_size.width() + spacing
        needed = self.text.fontMetrics().horizontalAdvance(self.text.text()) + 2 + beside
        width = max(min(needed, parent.width() - 2 * gap, round(_WIDEST * s)), 1)
        lines = self.text.heightForWidth(max(width - beside, 1))
        height = max(lines, button_size.height(), round(32 * s))
        height += margins.top() + margins.bottom()
        top = parent.height() - height - gap if self._bottom else gap
        self.setGeometry((parent.width() - width) // 2, top, width, height)
        self.raise_()

    def _style(self) -> None:
        text, ground = theme.SIGNS[self._severity]
        radius, size = round(8 * self._scale), round(16 * self._scale)
        self.setStyleSheet(
            f"QWidget#banner {{ background: {ground}; border: 1px solid {text};"
            f" border-radius: {radius}px; }}"
            f"QLabel#sentence {{ color: {text}; font-size: {size}px; font-weight: 600; }}"
        )
