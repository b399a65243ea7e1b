"""The line above an exam: whose it is, how far it is, and the ways out of it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.controls import button
from app.ui.header import Badge
from app.ui.text import Elided, set_text
from app.ui.words import said


class ExamHeader(QWidget):
    """State of the picture, name and progress of the exam, and four buttons."""

    exams = Signal()
    source = Signal()
    theme = Signal()
    more = Signal()
    help = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.badge = Badge()
        self.title, self.progress = Elided("strong"), Elided("source")
        self.title.setAccessibleName(said("Exam"))
        self.progress.setAccessibleName(said("Progress of the exam"))
        self._exams = button("Exams", "list", "All exams: open, compare, delete  (E)")
        self._source = button("Source", "source", "Choose a source  (O, D)")
        self._theme = button("", "theme", "Dark, light or sunlight  (T)")
        self._more = button("", "more", "More: review, measure, outline, settings")
        self._help = button("", "help", "Keys  (?)")
        self._buttons = (self._exams, self._source, self._theme, self._more, self._help)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.progress)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(words, 1)
        wishes = (self.exams, self.source, self.theme, self.more, self.help)
        for each, pressed in zip(self._buttons, wishes, strict=True):
            each.clicked.connect(pressed)
            each.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._row.addWidget(each)
        self.set_scale(1.0)

    def set_scale(self, scale: float, *, low: bool = False) -> None:
        """Fit sizes to the window's size factor."""
        self._row.setContentsMargins(round(12 * scale), 0, round(10 * scale), 0)
        self._row.setSpacing(round(8 * scale))
        self.setFixedHeight(round((54 if low else 60) * scale))
        for each in self._buttons:
            each.setIconSize(QSize(round(22 * scale), round(22 * scale)))
        for each in self._buttons[2:]:
            each.setFixedWidth(round(52 * scale))

    def show_exam(self, title: str, progress: str) -> None:
        """Show whose exam it is and how far."""
        set_text(self.title, title)
        set_text(self.progress, progress)
