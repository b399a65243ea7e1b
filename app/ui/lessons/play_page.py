"""Free play: knobs at the right; at the left the picture that they make, with its score."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.controls import button
from app.ui.icons import icon
from app.ui.lessons.knob_rows import KnobRows
from app.ui.lessons.picture import PictureView
from app.ui.text import label, set_text

if TYPE_CHECKING:
    from app.lessons.room.free_play import Played

_FIRST = "Turn a knob and see what it does to the picture and to the score."
_WAIT = "—"


class PlayPage(QWidget):
    """Shows what was `Played`; `held` tells whether the lung breathes on."""

    held = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.view, self.knobs = PictureView("Picture of the phantom"), KnobRows()
        self.true, self.network = label("heading", _WAIT), label("strong", _WAIT)
        self.what, self.change = label("caption", _FIRST), label("strong")
        for each in (self.true, self.network, self.what, self.change):
            each.setWordWrap(True)
        self.hold = button("", "pause", "Breathe on, or hold the breath  (Space)")
        self.masks = button("Masks", "hide", "With or without the masks  (M)")
        self.masks.setCheckable(True)
        self.hold.clicked.connect(self.toggle)
        self.masks.clicked.connect(self._show)
        self.playing = True
        self._played: Played | None = None
        self._lay_out()

    def _lay_out(self) -> None:
        self._moves, self._left, self._right = QHBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self._moves.addWidget(self.hold)
        self._moves.addWidget(self.masks)
        self._words = QVBoxLayout()
        self._words.addWidget(self.change)
        self._words.addWidget(self.what)
        self._moves.addLayout(self._words, 1)
        self._left.addWidget(self.view, 1)
        self._left.addLayout(self._moves)
        self._panel = QFrame()
        self._panel.setObjectName("panel")
        self._panel.setLayout(self._right)
        self._scores = QHBoxLayout()
        for title, value in (("True B-line score", self.true), ("The network says", self.network)):
            column = QVBoxLayout()
            column.addWidget(label("title", title))
            column.addWidget(value)
            column.addStretch(1)
            self._scores.addLayout(column, 1)
        self._right.addLayout(self._scores)
        self._right.addStretch(1)
        self._right.addWidget(self.knobs)
        self._row = QHBoxLayout(self)
        self._row.addLayout(self._left, 1)
        self._row.addWidget(self._panel)

    def set_scale(self, scale: float) -> None:
        """Fit sizes to the window's size factor."""
        gap = round(8 * scale)
        self._row.setContentsMargins(gap, gap, gap, gap)
        self._right.setContentsMargins(*(round(n * scale) for n in (14, 10, 14, 10)))
        for layout in (self._row, self._moves, self._left, self._right, self._scores):
            layout.setSpacing(gap)
        self._panel.setFixedWidth(round(430 * scale))
        self.knobs.set_scale(scale)
        self.view.scale = scale
        self.hold.setFixedWidth(round(56 * scale))
        for each in (self.hold, self.masks):
            each.setIconSize(QSize(round(22 * scale), round(22 * scale)))
        self._words.setSpacing(0)
        self.what.setMinimumHeight(round(54 * scale))
        self.change.setMinimumHeight(round(20 * scale))

    def show_played(self, played: Played | None, fault: str) -> None:
        """Show the newest picture, or what went wrong."""
        self._played = played
        if fault:
            set_text(self.what, fault)
        elif played is not None and played.what:
            set_text(self.what, played.what)
        if played is not None:
            set_text(self.true, played.true_score)
            set_text(self.network, played.network)
            set_text(self.change, f"True score: {played.change}" if played.change else "")
        self._show()

    def toggle(self) -> None:
        """Breathe on, or hold the breath."""
        self.playing = not self.playing
        self.hold.setIcon(icon("pause" if self.playing else "play"))
        self.held.emit(self.playing)

    def _show(self) -> None:
        played = self._played
        if played is not None:
            self.view.show_picture(played.true if self.masks.isChecked() else played.plain)
