"""The card that an exam begins with: go on with one, or begin another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from app.exam.protocols import PROTOCOLS, ExamError
from app.exam.pseudonym import RULE, check_pseudonym
from app.ui import theme
from app.ui.cards import Card
from app.ui.controls import SPACE, button
from app.ui.text import label, set_text
from app.ui.words import said

if TYPE_CHECKING:
    from app.exam.protocols import Key
    from app.exam.shelf import Row


_LOADING = "The network is being loaded…"


class StartCard(Card):
    """Protocol and pseudonym of a new exam; above them the one that was not finished.

    Signals
    -------
    begun : str, str
        Protocol and pseudonym, which may be empty.
    resumed : str
        Name of the exam to go on with.
    listed : ()
        All exams are wanted.
    """

    begun = Signal(str, str)
    resumed = Signal(str)
    listed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "Exam", 640)
        self._unfinished: str | None = None
        self._ready = False
        self.go_on = button("Go on", "play", "Go on with the exam that was begun  (Enter)")
        self.go_on.setObjectName("main")
        self.go_on.clicked.connect(self._resume)
        self.go_on.hide()
        self.column.addWidget(self.go_on)
        self.column.addWidget(label("title", "A new exam: how many zones?"))
        self._choices = QHBoxLayout()
        self.choices: dict[Key, QPushButton] = {}
        for key, plan in PROTOCOLS.items():
            made = QPushButton(key)
            made.setObjectName("choice")
            made.setCheckable(True)
            made.setAutoExclusive(True)
            made.setAccessibleName(said(plan.title))
            made.setToolTip(f"{said(plan.title)}: {plan.source}")
            self.choices[key] = made
            self._choices.addWidget(made, 1)
        self.choices["8"].setChecked(True)
        self.column.addLayout(self._choices)
        self.column.addWidget(label("title", "Pseudonym, such as P-017; it may be empty"))
        self.pseudonym = QLineEdit()
        self.pseudonym.setMaxLength(12)
        self.pseudonym.setAccessibleName(said("Pseudonym"))
        self.pseudonym.returnPressed.connect(self._begin)
        self.column.addWidget(self.pseudonym)
        self.message = label("muted", RULE)
        self.message.setWordWrap(True)
        self.column.addWidget(self.message)
        row = QHBoxLayout()
        self.exams = button("All exams", "list", "All exams  (E)")
        self.exams.clicked.connect(self.listed)
        self.begin = button("Begin", "plus", "Begin a new exam  (Enter)")
        self.begin.clicked.connect(self._begin)
        row.addWidget(self.exams)
        row.addWidget(self.begin, 1)
        self.column.addLayout(row)
        self._icons += [self.go_on, self.exams, self.begin]
        self.show_ready(ready=False)

    def set_scale(self, scale: float) -> None:
        """Fit sizes to the window's size factor."""
        super().set_scale(scale)
        self._choices.setSpacing(round(8 * scale))

    def prepare(self, key: Key, pseudonym: str, unfinished: Row | None) -> None:
        """Fill in what is proposed; `unfinished` is offered first."""
        self.choices[key].setChecked(True)
        self.pseudonym.setText(pseudonym)
        self._unfinished = None if unfinished is None else unfinished.id
        self.go_on.setVisible(unfinished is not None)
        if unfinished is not None:
            told = f"Go on with {unfinished.pseudonym}: {unfinished.zones}, {unfinished.begun}"
            self.go_on.setText(said(f"{SPACE}{told}"))
        self._say(RULE if self._ready else _LOADING)

    def show_ready(self, *, ready: bool, why: str = "") -> None:
        """Let an exam begin once the network is there; else say why not."""
        for each in (self.begin, self.go_on):
            each.setEnabled(ready)
        if not ready:
            self._say(why or _LOADING)
        elif not self._ready:
            self._say(RULE)
        self._ready = ready

    def accept(self) -> None:
        """Press what has the focus; else go on with the unfinished exam, or begin."""
        focused = self.window().focusWidget()
        buttons = (*self.choices.values(), self.exams, self.begin, self.go_on, self.cross)
        if focused in buttons:
            super().accept()
        elif self.go_on.isVisible():
            self._resume()
        else:
            self._begin()

    def _resume(self) -> None:
        if self._ready and self._unfinished is not None:
            self.resumed.emit(self._unfinished)

    def _begin(self) -> None:
        if not self._ready:
            return
        text = self.pseudonym.text().strip()
        try:
            text = check_pseudonym(text) if text else ""
        except ExamError as error:
            self._say(str(error), loud=True)
            self.pseudonym.setFocus()
            return
        key = next(key for key, each in self.choices.items() if each.isChecked())
        self.begun.emit(key, text)

    def _say(self, text: str, *, loud: bool = False) -> None:
        """Say something; what a person has to mend stands out by its weight too."""
        set_text(self.message, text)
        self.message.setStyleSheet(f"color: {theme.DOUBT}; font-weight: 600;" if loud else "")
