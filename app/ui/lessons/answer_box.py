"""Where an answer is given by mouse: choices, a number, a slider, or the picture itself."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QSlider, QVBoxLayout, QWidget

from app.lessons.room import reply as replies
from app.ui.controls import SeekSlider, button
from app.ui.text import label, set_text
from app.ui.words import said

if TYPE_CHECKING:
    from app.lessons.room.state import Asked

_FIVE = 5
_HINTS = {
    "line": "Press points along the line in the picture, or draw it in one go. End each piece.",
    "place": "Press in the picture where sliding begins, or use the slider.",
    "share": "0 is none of the line that is asked about, 1 is all of it.",
    "count": "Type the number, or press it.",
}
_NOTHING = "—"


class AnswerBox(QWidget):
    """Makes what a kind of question needs; `changed` takes a function from reply to reply."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._scale = 1.0
        self._key: object = None
        self._holder: QWidget | None = None
        self.buttons: dict[object, QPushButton] = {}
        self.slider: QSlider | None = None
        self.value, self.hint = label("heading"), label("muted")

    def set_scale(self, scale: float) -> None:
        """Fit sizes to the window's size factor."""
        self._scale = scale
        self._column.setSpacing(round(6 * scale))
        for each in self.buttons.values():
            each.setIconSize(QSize(round(20 * scale), round(20 * scale)))

    def show_asked(self, asked: Asked) -> None:
        """Show the answer so far, in the form that the question needs."""
        key = (asked.kind, asked.choices)
        if key != self._key:
            self._key = key
            self._build(asked)
        value = asked.reply.value
        for name, each in self.buttons.items():
            if each.isCheckable():
                each.setChecked(value is not None and value == name and type(value) is type(name))
        if self.slider is not None:
            self.slider.blockSignals(True)
            self.slider.setValue(50 if value is None else round(100 * float(value)))
            self.slider.blockSignals(False)
        if asked.kind in ("share", "place"):
            set_text(self.value, _NOTHING if value is None else f"{float(value):.2f}")
        elif asked.kind == "count":
            set_text(self.value, _NOTHING if value is None else str(value))
        elif asked.kind == "line":
            count = len(asked.reply.drawn)
            told = "1 piece drawn" if count == 1 else f"{count} pieces drawn"
            set_text(self.value, told if count else "Nothing drawn")

    # ---- making it

    def _build(self, asked: Asked) -> None:
        """Make what this kind of question needs, in place of what was there."""
        if self._holder is not None:
            self._column.removeWidget(self._holder)
            self._holder.hide()
            self._holder.deleteLater()
        self._holder, self.buttons, self.slider = QWidget(), {}, None
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, 0, 0, 0)
        kind = asked.kind
        self.value, self.hint = label("heading"), label("muted")
        self.hint.setWordWrap(True)
        if kind == "choice":
            self._choices(column, asked.choices)
        elif kind == "yes_no":
            self._pair(column)
        elif kind == "count":
            self._keypad(column)
        elif kind == "line":
            self._pieces(column)
        else:
            self._slider(column)
        if kind in _HINTS:
            set_text(self.hint, _HINTS[kind])
            column.addWidget(self.hint)
        self._column.addWidget(self._holder)
        self.set_scale(self._scale)

    def _choices(self, column: QVBoxLayout, choices: tuple[tuple[str, str], ...]) -> None:
        grid = QGridLayout()
        across = 1 if len(choices) <= _FIVE else 2
        for place, (name, text) in enumerate(choices):
            made = self._option(name, f"{place + 1}   {text}", f"{text}  ({place + 1})")
            made.setStyleSheet("text-align: left; padding-left: 12px;")
            grid.addWidget(made, place // across, place % across)
        column.addLayout(grid)

    def _pair(self, column: QVBoxLayout) -> None:
        row = QHBoxLayout()
        row.addWidget(self._option(True, "Yes  (Y)", "Yes  (Y)"), 1)
        row.addWidget(self._option(False, "No  (N)", "No  (N)"), 1)
        column.addLayout(row)

    def _keypad(self, column: QVBoxLayout) -> None:
        row = QHBoxLayout()
        row.addWidget(self.value, 1)
        self.value.setAlignment(Qt.AlignmentFlag.AlignCenter)
        less, more = QPushButton("−"), QPushButton("+")
        for made, by, tip in ((less, -1, "One less  (↓)"), (more, 1, "One more  (↑)")):
            made.clicked.connect(partial(self._nudge, by))
            self._name(made, ("nudge", by), tip)
            row.addWidget(made, 1)
        column.addLayout(row)
        grid = QGridLayout()
        for number in range(10):
            made = self._option(number, str(number), f"{number} B-lines  ({number})")
            grid.addWidget(made, number // _FIVE, number % _FIVE)
        column.addLayout(grid)

    def _slider(self, column: QVBoxLayout) -> None:
        self.value.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self.value)
        slider = SeekSlider()
        slider.setRange(0, 100)
        slider.setPageStep(5)
        slider.setAccessibleName(said("Your answer, 0 to 1"))
        slider.setToolTip(said("Your answer, 0 to 1  (← →)"))
        slider.valueChanged.connect(self._slid)
        slider.sliderMoved.connect(self._slid)
        slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.slider = slider
        row = QHBoxLayout()
        for part in (label("muted", "0"), slider, label("muted", "1")):
            row.addWidget(part, 1 if part is slider else 0)
        column.addLayout(row)

    def _pieces(self, column: QVBoxLayout) -> None:
        self.value.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        column.addWidget(self.value)
        row = QHBoxLayout()
        end = button("End piece", "accept", "End this piece of the line  (E)")
        undo = button("Take back", "undo", "Take back the last point  (Backspace)")
        end.clicked.connect(lambda: self.changed.emit(replies.lifted))
        undo.clicked.connect(lambda: self.changed.emit(lambda r: replies.taken_back(r, "line")))
        for made, key in ((end, "end"), (undo, "undo")):
            self.buttons[key] = made
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(made, 1)
        column.addLayout(row)

    def _option(self, value: str | int | bool, text: str, tip: str) -> QPushButton:
        made = QPushButton(said(text))
        made.setObjectName("choice")
        made.setCheckable(True)
        made.clicked.connect(lambda: self.changed.emit(lambda r: replies.with_value(r, value)))
        self._name(made, value, tip)
        return made

    def _name(self, made: QPushButton, key: object, tip: str) -> None:
        made.setToolTip(said(tip))
        made.setAccessibleName(said(tip))
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        # True and 1 are the same key of a dict, but never stand side by side here
        self.buttons[key] = made

    def _nudge(self, by: int, _: bool = False) -> None:
        self.changed.emit(lambda r: replies.nudged(r, "count", (), (by, 0), None))

    def _slid(self, value: int) -> None:
        self.changed.emit(lambda r: replies.with_value(r, value / 100))
