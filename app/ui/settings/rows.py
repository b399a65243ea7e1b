"""One row for each setting: its title, what it does, and what is entered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from app.settings.draft import shown
from app.ui import theme
from app.ui.text import label, set_text
from app.ui.words import said

if TYPE_CHECKING:
    from app.settings.catalogue import Setting
    from app.settings.draft import Draft

LATER = "From the next start."
_FIELD = 150


class SettingRow(QWidget):
    """One setting.

    Signals
    -------
    entered : object
        What the person entered: a bool, a word, a tuple of words, or the text of a field.
    asked : ()
        A folder is to be chosen.
    """

    entered = Signal(object)
    asked = Signal()

    def __init__(self, one: Setting) -> None:
        super().__init__()
        self.setting = one
        self.title, self.about = label("strong", one.title), label("muted", _about(one))
        self.about.setWordWrap(True)
        self.fault = label("fault")
        self.fault.setWordWrap(True)
        self.fault.hide()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.addWidget(self.title, 0, 0)
        self._grid.addWidget(self.about, 1, 0)
        self._grid.addWidget(self.fault, 2, 0, 1, 2)
        self._grid.setColumnStretch(0, 1)
        self._row = QHBoxLayout()
        align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self._grid.addLayout(self._row, 0, 1, 2, 1, align)
        self.buttons: dict[str, QPushButton] = {}
        self.field: QLineEdit | None = None
        self._lay_out()

    def _lay_out(self) -> None:
        """Make what is entered into."""
        one = self.setting
        if one.kind == "switch":
            self._add_button("on", "On")
        for value, word in one.choices:
            self._add_button(value, word)
        if one.kind in ("number", "folder"):
            self.field = QLineEdit()
            self.field.setAccessibleName(said(one.title))
            self.field.setAccessibleDescription(said(_about(one)))
            self.field.setPlaceholderText(said(one.empty))
            self.field.textEdited.connect(lambda text: self.entered.emit(text))
            self._row.addWidget(self.field)
        if one.unit:
            self._row.addWidget(label("muted", one.unit))
        if one.kind == "folder":
            choose = QPushButton(said("Choose"))
            choose.setAccessibleName(said("Choose a folder for recordings"))
            choose.clicked.connect(self.asked)
            self._row.addWidget(choose)

    def _add_button(self, value: str, word: str) -> None:
        made = QPushButton(said(word))
        made.setObjectName("choice")
        made.setCheckable(True)
        made.setAccessibleName(f"{said(self.setting.title)}: {said(word)}")
        made.clicked.connect(lambda _=False: self._press(value))
        self.buttons[value] = made
        self._row.addWidget(made)

    def _press(self, value: str) -> None:
        if self.setting.kind == "switch":
            self.entered.emit(self.buttons["on"].isChecked())
        elif self.setting.kind == "choice":
            again = self.setting.empty and not self.buttons[value].isChecked()
            self.entered.emit(None if again else value)
        else:
            self.entered.emit(tuple(k for k, made in self.buttons.items() if made.isChecked()))

    def set_scale(self, scale: float) -> None:
        """Fit sizes to the window's size factor."""
        self._grid.setVerticalSpacing(round(2 * scale))
        self._row.setSpacing(round(6 * scale))
        if self.setting.kind == "switch":
            self.buttons["on"].setFixedWidth(round(76 * scale))
        if self.field is not None:
            wide = 2 if self.setting.kind == "folder" else 1
            self.field.setFixedWidth(round(_FIELD * wide * scale))

    def show_draft(self, draft: Draft) -> None:
        """Show what is entered, and what is wrong with it."""
        one, value = self.setting, getattr(draft.config, self.setting.name)
        for key, made in self.buttons.items():
            made.setChecked(_is_on(one, value, key))
        if one.kind == "switch":
            self.buttons["on"].setText(said("On" if value else "Off"))
        if self.field is not None and self.field.text() != (text := shown(draft, one.name)):
            self.field.setText(text)
        fault = draft.faults.get(one.name, "")
        set_text(self.fault, fault)
        self.fault.setVisible(bool(fault))
        self.fault.setStyleSheet(f"color: {theme.DOUBT}; font-weight: 600;")


def _is_on(one: Setting, value: object, key: str) -> bool:
    """Tell whether a button of a setting is down."""
    if one.kind == "switch":
        return value is True
    return key == value if one.kind == "choice" else isinstance(value, tuple) and key in value


def _about(one: Setting) -> str:
    return f"{one.about} {LATER}" if one.later else one.about
