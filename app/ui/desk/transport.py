"""Step, play, loop and pace of a recording, and how its picture is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.ui.controls import button
from app.ui.icons import icon
from app.ui.text import label, set_text
from app.ui.words import said

if TYPE_CHECKING:
    from app.desk.state import DeskState

_ICON = 22
_BUTTONS = (
    ("back", "step-back", "One picture back  (←)"),
    ("hold", "play", "Play or hold  (Space)"),
    ("forward", "step-forward", "One picture on  (→)"),
    ("loop", "loop", "Play again and again  (L); from I to O"),
    ("worst", "worst", "To the next worst moment  (W)"),
    ("upright", "upright", "Beams upright, or as scanned  (U)"),
    ("differences", "difference", "Differences of two networks  (X)"),
)


class Transport(QWidget):
    """The buttons; `asked` says which action was meant."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self.buttons: dict[str, QPushButton] = {}
        for action, name, tip in _BUTTONS:
            made = button("", name, tip)
            made.clicked.connect(lambda _=False, action=action: self.asked.emit(action))
            made.setCheckable(action in ("loop", "upright", "differences"))
            self.buttons[action] = made
            self._row.addWidget(made)
        self.slower = QPushButton("−")
        self.pace = label("figures")
        self.pace.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pace.setAccessibleName(said("Speed"))
        self.faster = QPushButton("+")
        for each, action, tip in (
            (self.slower, "slower", "Play slower  ([)"),
            (self.faster, "faster", "Play faster  (])"),
        ):
            each.setObjectName("icon")
            each.setToolTip(said(tip))
            each.setAccessibleName(said(tip))
            each.clicked.connect(lambda _=False, action=action: self.asked.emit(action))
        self.where = label("figures")
        self.where.setAccessibleName(said("Shown picture"))
        self.where.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for part in (self.slower, self.pace, self.faster):
            self._row.addWidget(part)
        self._row.addStretch(1)
        self._row.addWidget(self.where)
        self._playing: bool | None = None
        self.set_scale(1.0)

    def set_scale(self, scale: float) -> None:
        """Fit sizes to the window's size factor."""
        self._row.setSpacing(round(5 * scale))
        for each in self.buttons.values():
            each.setIconSize(QSize(round(_ICON * scale), round(_ICON * scale)))
            each.setFixedWidth(round(46 * scale))
        for each in (self.slower, self.faster):
            each.setFixedWidth(round(44 * scale))
        self.pace.setFixedWidth(round(38 * scale))

    def show_state(self, state: DeskState) -> None:
        """Show where the recording is and how it plays."""
        if state.playing is not self._playing:
            self._playing = state.playing
            self.buttons["hold"].setIcon(icon("pause" if state.playing else "play"))
        several = state.total > 1
        for action in ("back", "hold", "forward", "loop"):
            self.buttons[action].setEnabled(several)
        self.buttons["worst"].setEnabled(bool(state.timeline.worst()))
        self.buttons["differences"].setVisible(len(state.panes) > 1)
        on = {
            "loop": state.looping,
            "upright": state.upright,
            "differences": any(pane.difference is not None for pane in state.panes),
        }
        for action, checked in on.items():
            self.buttons[action].setChecked(checked)
        set_text(self.pace, f"{state.speed:g}×")
        set_text(self.where, state.where)
