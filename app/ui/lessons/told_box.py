"""What is told after an answer: right or not, why, and then what the network said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.screen import Severity
from app.ui import theme
from app.ui.text import label, set_text
from app.ui.words import said

if TYPE_CHECKING:
    from app.lessons.room.state import Told

_SYMBOLS = {True: "●", False: "▲", None: "–"}
SIDES = ("question", "truth", "moved")
_NAMES = {"question": "Question", "truth": "Truth", "moved": "What moved"}


def sides_of(told: Told) -> tuple[str, ...]:
    """Name the pictures that there are."""
    there = {"question": True, "truth": told.true is not None, "moved": told.moved is not None}
    return tuple(side for side in SIDES if there[side])


class ToldBox(QWidget):
    """Words, and the choice of the picture; `turned` tells which one is wanted."""

    turned = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.head, self.why = label("badge"), label("caption")
        self.network, self.legend = label("caption"), label("muted")
        self._column, self._row = QVBoxLayout(self), QHBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        for each in (self.head, self.why, self.network, self.legend):
            each.setWordWrap(True)
            self._column.addWidget(each)
        self.sides: dict[str, QPushButton] = {}
        for side in SIDES:
            made = QPushButton(said(_NAMES[side]))
            made.setCheckable(True)
            made.setToolTip(said(f"Show: {_NAMES[side]}  (V)"))
            made.setAccessibleName(said(f"Show: {_NAMES[side]}  (V)"))
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            made.clicked.connect(lambda _=False, side=side: self.turned.emit(side))
            self._row.addWidget(made, 1)
            self.sides[side] = made
        self._column.addStretch(1)
        self._column.addLayout(self._row)
        self.why.setAccessibleName(said("Why"))
        self._severity: Severity | None = None

    def set_scale(self, scale: float) -> None:
        """Fit sizes to the window's size factor."""
        self._column.setSpacing(round(8 * scale))
        self._row.setSpacing(round(6 * scale))

    def show_told(self, told: Told, side: str) -> None:
        """Show what is told, and which picture is shown with it."""
        severity = Severity.GOOD if told.right else Severity.WARNING
        if told.right is None:
            severity = Severity.CALM
        if severity is not self._severity:
            self._severity = severity
            self.head.setStyleSheet(theme.sign_style(severity))
        set_text(self.head, f"{_SYMBOLS[told.right]}  {told.head}")
        set_text(self.why, told.why)
        set_text(self.network, told.network)
        colours = told.moved_legend if side == "moved" else f"Colours: {told.legend}"
        set_text(self.legend, colours if side != "question" else "As it was asked.")
        name = "Network" if told.by == "network" else _NAMES["truth"]
        if self.sides["truth"].text() != said(name):
            self.sides["truth"].setText(said(name))
            self.sides["truth"].setToolTip(said(f"Show: {name}  (V)"))
            self.sides["truth"].setAccessibleName(said(f"Show: {name}  (V)"))
        self.sides["truth"].setEnabled(told.true is not None)
        self.sides["moved"].setVisible(told.moved is not None)
        for name, each in self.sides.items():
            each.setChecked(name == side)
