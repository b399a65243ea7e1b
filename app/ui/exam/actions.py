"""The big button that leads through the exam, and the four beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.controls import SPACE, button
from app.ui.icons import icon
from app.ui.words import said

if TYPE_CHECKING:
    from app.exam.board import Action, Board
    from app.screen import Screen

_ICONS: dict[Action, str] = {
    "begin": "plus",
    "confirm": "check",
    "save": "save",
    "next": "next",
    "finish": "report",
}
_ICON = 22


class ExamActions(QWidget):
    """One button for the foot switch; freeze, save again, take back and leave out beside it."""

    def __init__(self) -> None:
        super().__init__()
        self.main = button("Begin an exam", "plus", "Save, then next zone  (Enter)", style="main")
        self.hold = button("Freeze", "pause", "Freeze or go on  (Space)", style="slim")
        self.save = button("Save", "save", "Save this zone, again if need be  (S)", style="slim")
        self.undo = button("Undo", "undo", "Take the last change back  (U)", style="slim")
        self.skip = button("Skip", "skip", "Leave this zone out, with a reason  (X)", style="slim")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.main)
        self._row = QHBoxLayout()
        self._others = (self.hold, self.save, self.undo, self.skip)
        for each in self._others:
            self._row.addWidget(each, 1)
        column.addLayout(self._row)
        for each in (self.main, *self._others):
            each.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._column = column
        self._shown: tuple[str, str] = ("", "")
        self._held: bool | None = None
        self.set_scale(1.0)

    def set_scale(self, scale: float, *, low: bool = False) -> None:
        """Fit sizes to the window's size factor; a low window gets a lower big button."""
        self.main.setProperty("low", low)
        self.main.style().polish(self.main)
        self._column.setSpacing(round(8 * scale))
        self._row.setSpacing(round(6 * scale))
        for each in (self.main, *self._others):
            each.setIconSize(QSize(round(_ICON * scale), round(_ICON * scale)))

    def show_board(self, board: Board, screen: Screen) -> None:
        """Say what the big button does now, and what can be done besides."""
        key = (board.action, board.label)
        if key != self._shown:
            self._shown = key
            self.main.setText(said(f"{SPACE}{board.label}"))
            self.main.setIcon(icon(_ICONS[board.action], theme.ON_ACCENT))
            self.main.setAccessibleName(said(f"{board.label}  (Enter)"))
        self.main.setEnabled(board.can_act)
        held = screen.can_play and not screen.playing
        if held is not self._held:
            self._held = held
            self.hold.setText(said(f"{SPACE}{'Go on' if held else 'Freeze'}"))
            self.hold.setIcon(icon("play" if held else "pause"))
        self.hold.setEnabled(screen.can_play)
        self.save.setEnabled(board.can_save)
        self.undo.setEnabled(board.can_undo)
        tip = f"Take back: {board.undo}  (U)" if board.undo else "Nothing to take back  (U)"
        if self.undo.toolTip() != said(tip):
            _name(self.undo, tip)
        self.skip.setEnabled(bool(board.cells))


def _name(target: QPushButton, tip: str) -> None:
    target.setToolTip(said(tip))
    target.setAccessibleName(said(tip))
