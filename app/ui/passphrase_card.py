"""The card that asks for a passphrase: a new one twice, or that of a recording once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from app.record_secret import fault_of
from app.ui import theme
from app.ui.controls import SPACE, button
from app.ui.desk.card import DeskCard
from app.ui.icons import icon
from app.ui.text import label, set_text
from app.ui.words import said

if TYPE_CHECKING:
    from collections.abc import Sequence

NEW = "A passphrase for the recordings"
ABOUT_NEW = (
    "What is recorded in this window is encrypted. It is opened with this passphrase, and with "
    "nothing else."
)
FORGOTTEN = (
    "If it is forgotten, the recordings are lost: nobody can open them, Pleura's makers included, "
    "and it cannot be reset. Pleura keeps it in memory only, until this window is closed. Write it "
    "down and keep it away from this computer."
)
HOW = "8 characters or more; several words are best."
OPENING = "This recording is encrypted"
ABOUT_OPENING = "Its passphrase opens it: {}"
ABOUT_MORE = "{} recordings are encrypted; a passphrase opens those that it belongs to."
NOBODY = "Without it nobody can read the recording. What is opened stays open until Pleura is left."
TRYING = "One moment…"


class PassphraseCard(DeskCard):
    """Two fields for a new passphrase, one for a recording's; nothing that is typed is shown.

    Signals
    -------
    given : str
        The passphrase.
    refused : ()
        The card was closed without one.
    """

    given = Signal(str)
    refused = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, NEW, 680)
        self._new, self._done = True, False
        self.about, self.warning = label("caption"), label("strong")
        self.names = (label("muted", "Passphrase"), label("muted", "The same once more"))
        self.first, self.second = _field(self.names[0]), _field(self.names[1])
        self.fault = label("fault")
        for each in (self.about, self.warning, self.fault):
            each.setWordWrap(True)
        for part in (
            self.about,
            self.warning,
            self.names[0],
            self.first,
            self.names[1],
            self.second,
            self.fault,
        ):
            self.column.addWidget(part)
        self.refuse = button("Cancel", "close", "Cancel  (Esc)")
        self.take = button("Encrypt", "check", "Encrypt what is recorded  (Enter)", style="main")
        self.refuse.clicked.connect(self.dismiss)
        self.take.setIcon(icon("check", theme.ON_ACCENT))
        self.take.clicked.connect(self._take)
        row = QHBoxLayout()
        row.addWidget(self.refuse, 1)
        row.addWidget(self.take, 1)
        self.column.addLayout(row)
        self._icons += [self.refuse, self.take]

    @property
    def new(self) -> bool:
        """A new passphrase is asked for, not that of a recording."""
        return self._new

    def ask_new(self) -> None:
        """Ask for the passphrase of what is recorded."""
        self._name(NEW, "Encrypt", "Encrypt what is recorded  (Enter)")
        set_text(self.about, ABOUT_NEW)
        set_text(self.warning, FORGOTTEN)
        self._begin(new=True)

    def ask_for(self, names: Sequence[str]) -> None:
        """Ask for the passphrase that opens these recordings."""
        self._name(OPENING, "Open", "Open the recording  (Enter)")
        one = len(names) == 1
        about = ABOUT_OPENING.format(names[0]) if one else ABOUT_MORE.format(len(names))
        set_text(self.about, about)
        set_text(self.warning, NOBODY)
        self._begin(new=False)

    def show_trying(self, *, trying: bool, fault: str = "") -> None:
        """Show that a passphrase is tried, or why it opens nothing."""
        self.take.setEnabled(not trying)
        self.first.setEnabled(not trying)
        self._tell(TRYING if trying else fault, bad=not trying)
        if not trying and fault:
            self.first.clear()
            self.first.setFocus()

    def finish(self) -> None:
        """Close, since all is open."""
        self._done = True
        self.dismiss()

    def dismiss(self) -> None:
        """Close; what was typed is forgotten."""
        if self.isVisible():
            for each in (self.first, self.second):
                each.clear()
            super().dismiss()
            if not self._done:
                self.refused.emit()

    def accept(self) -> None:
        """Press the button that has the focus; from a field go on to the next, or take it."""
        focused = self.focusWidget()
        if focused in (self.refuse, self.cross):
            self.dismiss()
        elif focused is self.first and self._new and not self.second.text():
            self.second.setFocus()
        else:
            self._take()

    def press(self) -> None:
        """Do what Enter does in the desk's window."""
        self.accept()

    def go_round(self, *, forward: bool) -> None:
        """Give the focus to the next field or button."""
        self.focusNextPrevChild(forward)

    # ---- parts of these

    def _begin(self, *, new: bool) -> None:
        self._new, self._done = new, False
        for each in (self.names[1], self.second):
            each.setVisible(new)
        self.show_trying(trying=False)
        self._tell(HOW if new else "", bad=False)
        self.open()
        self.first.setFocus()

    def _name(self, heading: str, word: str, tip: str) -> None:
        set_text(self.heading, heading)
        self.setAccessibleName(said(heading))
        self.take.setText(said(f"{SPACE}{word}"))
        self.take.setToolTip(said(tip))
        self.take.setAccessibleName(said(tip))

    def _take(self) -> None:
        if not self.take.isEnabled():
            return
        fault = fault_of(self.first.text(), self.second.text()) if self._new else ""
        if fault:
            self._tell(fault, bad=True)
            self.second.clear()
            self.first.setFocus()
            self.first.selectAll()
        elif self.first.text():
            self.given.emit(self.first.text())

    def _tell(self, text: str, *, bad: bool) -> None:
        set_text(self.fault, text)
        self.fault.setVisible(bool(text))
        self.fault.setStyleSheet(f"color: {theme.DOUBT if bad else theme.MUTED};")


def _field(name: QLabel) -> QLineEdit:
    """Make a field whose letters nobody sees, and no keyboard remembers."""
    made = QLineEdit()
    made.setEchoMode(QLineEdit.EchoMode.Password)
    made.setMaxLength(200)
    made.setInputMethodHints(
        Qt.InputMethodHint.ImhSensitiveData
        | Qt.InputMethodHint.ImhNoPredictiveText
        | Qt.InputMethodHint.ImhNoAutoUppercase
    )
    made.setAccessibleName(name.text())
    return made
