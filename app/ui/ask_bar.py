"""A sentence with its answers, between header and picture: nothing of the picture is covered."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.ui import theme
from app.ui.text import label, set_text
from app.ui.words import said

if TYPE_CHECKING:
    from app.screen.record import Act, Answer, Ask


class AskBar(QWidget):
    """Shows an `Ask`; hidden without one, and never in the way of the live picture."""

    answered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("ask")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.text = label("asked")
        self.text.setWordWrap(True)
        self.text.setAccessibleName(said("Question or warning about recording"))
        self.buttons: list[QPushButton] = []
        self._shown: Ask | None = None
        self._scale = 1.0
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.text, 1)
        self.hide()

    def set_scale(self, scale: float) -> None:
        """Fit sizes to the window's size factor."""
        self._scale = scale
        self._row.setContentsMargins(*(round(n * scale) for n in (16, 6, 10, 6)))
        self._row.setSpacing(round(10 * scale))
        self._style()

    def show_ask(self, ask: Ask) -> None:
        """Show a question, a fault or a warning; an empty one hides the bar."""
        if ask == self._shown:
            return
        before, self._shown = self._shown, ask
        set_text(self.text, ask.text)
        if before is None or before.answers != ask.answers:
            self._answer_by(ask.answers)
        self._style()
        self.setVisible(bool(ask.text))

    def _answer_by(self, answers: tuple[Answer, ...]) -> None:
        for each in self.buttons:
            self._row.removeWidget(each)
            each.hide()
            each.deleteLater()
        self.buttons = [self._button(each.act, each.text, each.tip) for each in answers]

    def _button(self, act: Act, text: str, tip: str) -> QPushButton:
        made = QPushButton(said(text))
        made.setToolTip(said(tip))
        made.setAccessibleName(said(f"{text}: {tip}"))
        made.clicked.connect(partial(self._answer, act))
        self._row.addWidget(made)
        return made

    def _answer(self, act: Act, _: bool = False) -> None:
        self.answered.emit(act)

    def _style(self) -> None:
        if self._shown is None:
            return
        text, ground = theme.SIGNS[self._shown.severity]
        size = round(15 * self._scale)
        self.setStyleSheet(
            f"QWidget#ask {{ background: {ground}; border-radius: {round(8 * self._scale)}px; }}"
            f"QLabel#asked {{ color: {text}; font-size: {size}px; font-weight: 600; }}"
        )
