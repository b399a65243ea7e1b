"""What a person does to the masks of a picture: a column of buttons, each with its key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.controls import button
from app.ui.words import said

if TYPE_CHECKING:
    from app.desk.state import DeskState

_ICON, _WIDE = 20, 144
_ROWS: tuple[tuple[tuple[str, str, str, str], ...], ...] = (
    (("accept", "Accept", "accept", "Accept the masks of this picture  (Enter)"),),
    (("reject", "Reject", "reject", "Reject the masks of this picture  (R)"),),
    (
        ("undo", "", "undo", "Undo  (Ctrl+Z)"),
        ("redo", "", "redo", "Redo  (Ctrl+Y)"),
    ),
    (("b_line", "B-line", "b-line", "Add a B-line  (B)"),),
    (("confluence", "Confluent", "confluence", "Add a confluent run  (C)"),),
    (("turn", "Change", "turn", "B-line to confluent run and back  (T)"),),
    (("pleura", "Pleura", "pleural-line", "Lay a pleural line  (P)"),),
    (("remove", "Remove", "remove", "Remove what is selected  (Delete)"),),
    (("restore", "Network", "restore", "Give the picture back to the network  (Shift+R)"),),
)
"""Action, text, icon and tip of each button."""


class Tools(QWidget):
    """The buttons; `asked` says which action was meant."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(said("Correct the masks"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.buttons: dict[str, QPushButton] = {}
        self._rows: list[QHBoxLayout] = []
        for row in _ROWS:
            line = QHBoxLayout()
            for action, text, icon, tip in row:
                made = button(text, icon, tip, style="" if text else "icon")
                made.clicked.connect(lambda _=False, action=action: self.asked.emit(action))
                self.buttons[action] = made
                line.addWidget(made, 1)
            self._rows.append(line)
            self._column.addLayout(line)
        self._column.addStretch(1)
        self.set_scale(1.0, low=False)

    def set_scale(self, scale: float, *, low: bool) -> None:
        """Fit sizes to the window's size factor."""
        gap = round((3 if low else 7) * scale)
        self._column.setSpacing(gap)
        for line in self._rows:
            line.setSpacing(gap)
        self.setFixedWidth(round(_WIDE * scale))
        for each in self.buttons.values():
            each.setIconSize(QSize(round(_ICON * scale), round(_ICON * scale)))

    def show_state(self, state: DeskState) -> None:
        """Let be pressed what can be done."""
        on = {
            "undo": state.can_undo,
            "redo": state.can_redo,
            "turn": state.can_edit and state.has_selection,
            "remove": state.can_edit and state.has_selection,
        }
        for action, each in self.buttons.items():
            each.setEnabled(on.get(action, state.can_edit))
