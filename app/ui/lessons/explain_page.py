"""A lesson explained on one screen: what to look for, and pictures made by the generator."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.controls import button
from app.ui.icons import icon
from app.ui.lessons.picture import PictureView
from app.ui.text import label, set_text

if TYPE_CHECKING:
    from app.lessons.room.state import Explained


class ExplainPage(QWidget):
    """Sentences at the left; at the right one example at a time, plain and with its truth."""

    begun = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title, self.goal = label("heading"), label("caption")
        self.points, self.sources = label("caption"), label("small")
        self.plain, self.true = PictureView("Example"), PictureView("The same with its truth")
        self.caption, self.below = label("strong"), label("muted")
        self.begin = button("Ask me", "play", "Ask the first question  (Enter)", style="main")
        self.begin.setIcon(icon("play", theme.ON_ACCENT))
        self.begin.clicked.connect(self.begun)
        self.back = button("", "step-back", "The example before  (←)")
        self.on = button("", "step-forward", "The next example  (→)")
        self.back.clicked.connect(lambda: self.turn(-1))
        self.on.clicked.connect(lambda: self.turn(1))
        for each in (self.title, self.goal, self.points, self.sources, self.caption, self.below):
            each.setWordWrap(True)
        self._at = 0
        self._view: Explained | None = None
        self._lay_out()

    def _lay_out(self) -> None:
        words, panel = QVBoxLayout(), QFrame()
        panel.setObjectName("panel")
        inner = QWidget()
        inner.setLayout(words)
        for each in (self.title, self.goal, self.points):
            words.addWidget(each)
        words.addStretch(1)
        words.addWidget(self.sources)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inner)
        left = QVBoxLayout(panel)
        left.addWidget(scroll, 1)
        left.addWidget(self.begin)
        pictures = QHBoxLayout()
        pictures.addWidget(self.plain, 1)
        pictures.addWidget(self.true, 1)
        turn = QHBoxLayout()
        turn.addWidget(self.back)
        turn.addWidget(self.on)
        turn.addWidget(self.caption, 1)
        right = QVBoxLayout()
        right.addLayout(turn)
        right.addLayout(pictures, 1)
        right.addWidget(self.below)
        self._panel, self._words, self._left, self._right = panel, words, left, right
        self._pictures, self._turn = pictures, turn
        self._row = QHBoxLayout(self)
        self._row.addWidget(panel)
        self._row.addLayout(right, 1)

    def set_scale(self, scale: float) -> None:
        """Fit sizes to the window's size factor."""
        edge = round(10 * scale)
        self._row.setContentsMargins(edge, edge, edge, edge)
        self._left.setContentsMargins(*(round(14 * scale),) * 4)
        self._words.setContentsMargins(0, 0, 0, 0)
        for layout in (self._row, self._left, self._right, self._pictures, self._turn):
            layout.setSpacing(round(8 * scale))
        self._words.setSpacing(round(12 * scale))
        self._panel.setFixedWidth(round(350 * scale))
        for each in (self.back, self.on):
            each.setFixedWidth(round(56 * scale))
        for each in (self.back, self.on, self.begin):
            each.setIconSize(QSize(round(22 * scale), round(22 * scale)))
        self.below.setMinimumHeight(round(40 * scale))

    def turn(self, by: int) -> None:
        """Go to another example."""
        if self._view is not None and self._view.pictures:
            self._at = (self._at + by) % len(self._view.pictures)
            self._show()

    def show_view(self, view: Explained | None) -> None:
        """Show the explanation as far as it is painted."""
        if view is None or view is self._view:
            return
        if self._view is None or self._view.lesson.id != view.lesson.id:
            self._at = 0
        self._view = view
        lesson = view.lesson
        set_text(self.title, lesson.title)
        set_text(self.goal, lesson.goal)
        set_text(self.points, "\n\n".join(f"•  {each}" for each in lesson.look_for))
        set_text(self.sources, "\n".join(lesson.sources))
        self._show()

    def _show(self) -> None:
        view = self._view
        assert view is not None
        several = len(view.pictures) > 1
        self.back.setEnabled(several)
        self.on.setEnabled(several)
        if not view.pictures:
            self.plain.show_picture(None)
            self.true.show_picture(None)
            set_text(self.caption, "The pictures are being painted…")
            set_text(self.below, "")
            return
        shown = view.pictures[min(self._at, len(view.pictures) - 1)]
        self.plain.show_picture(shown.plain)
        self.true.show_picture(shown.true)
        told = f"{self._at + 1} of {view.total}: {shown.caption}"
        whole = len(view.pictures) == view.total
        set_text(self.caption, told if whole else f"{told}, more are being painted…")
        set_text(self.below, f"Left: as it is asked. Right: {shown.below}")
