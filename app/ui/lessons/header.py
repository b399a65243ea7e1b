"""The line above the lessons: who learns, and the ways to the pages."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.lessons.room.state import Page
from app.ui.controls import button
from app.ui.text import Elided, label, set_text
from app.ui.words import said

_ICON = 22
_PAGES: tuple[tuple[Page, str, str, str], ...] = (
    (Page.START, "Lessons", "list", "All lessons  (L, Esc)"),
    (Page.PROGRESS, "Progress", "report", "How you stand  (P)"),
    (Page.TEACHER, "Group", "folder", "All learners of this computer  (G)"),
    (Page.PLAY, "Free play", "phantom", "Turn the generator's knobs  (F)"),
)


class LessonsHeader(QWidget):
    """Name of the learner, four pages, theme and help."""

    wished = Signal(str)
    theme = Signal()
    help = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.who = Elided("source")
        self.who.setAccessibleName(said("Learner"))
        self._row = QHBoxLayout(self)
        self._row.addWidget(label("brand", "Pleura lessons"))
        self._row.addWidget(self.who, 1)
        self.pages: dict[Page, QPushButton] = {}
        for page, text, name, tip in _PAGES:
            made = button(text, name, tip)
            made.setCheckable(True)
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            made.clicked.connect(lambda _=False, page=page: self.wished.emit(str(page)))
            self.pages[page] = made
            self._row.addWidget(made)
        self._theme = button("", "theme", "Dark, light or sunlight  (T)")
        self._help = button("", "help", "Keys  (?)")
        self._theme.clicked.connect(self.theme)
        self._help.clicked.connect(self.help)
        for made in (self._theme, self._help):
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._row.addWidget(made)
        self.set_scale(1.0)

    def set_scale(self, scale: float) -> None:
        """Fit sizes to the window's size factor."""
        self._row.setContentsMargins(round(14 * scale), 0, round(10 * scale), 0)
        self._row.setSpacing(round(8 * scale))
        self.setFixedHeight(round(58 * scale))
        for each in (*self.pages.values(), self._theme, self._help):
            each.setIconSize(QSize(round(_ICON * scale), round(_ICON * scale)))
        for each in (self._theme, self._help):
            each.setFixedWidth(round(52 * scale))

    def show_page(self, page: Page, learner: str) -> None:
        """Show which page lies open, and who learns."""
        for each, made in self.pages.items():
            made.setChecked(each is page)
        set_text(self.who, learner)
