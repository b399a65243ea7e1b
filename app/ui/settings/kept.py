"""What the settings keep besides: profiles of a department, and devices whose sector is known."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.settings.profiles import (
    SettingsError,
    delete_profile,
    load_profile,
    profiles,
    save_profile,
)
from app.ui.text import label
from app.ui.words import said

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.settings.draft import Draft

PROFILES = "Profiles"
ABOUT_PROFILES = "Settings of a department under a name. Use shows them; Save lets them count."
DEVICES = "Devices that are known"
ABOUT_DEVICES = "Where the ultrasound lies in their pictures was marked by hand."


class _Rows(QWidget):
    """A title, a sentence, and rows that are made anew when something changes."""

    def __init__(self, title: str, about: str) -> None:
        super().__init__()
        self._texts = (title, about)
        self._scale = 1.0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(label("strong", title))
        sentence = label("muted", about)
        sentence.setWordWrap(True)
        self._column.addWidget(sentence)
        self._rows: list[QWidget] = []

    def is_found(self, query: str) -> bool:
        """Tell whether all words of a search are in the title or the sentence."""
        own = " ".join((*self._texts, *(said(text) for text in self._texts))).casefold()
        return all(word in own for word in query.casefold().split())

    def set_scale(self, scale: float) -> None:
        """Fit sizes to the window's size factor."""
        self._scale = scale
        self._column.setSpacing(round(6 * scale))

    def _put(self, rows: list[tuple[str, list[tuple[str, Callable[[], None]]]]]) -> None:
        """Show rows: a name, and buttons with what they do."""
        for old in self._rows:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = [_named_row(name, buttons) for name, buttons in rows]
        for each in self._rows:
            self._column.addWidget(each)


class ProfileRows(_Rows):
    """The profiles, and a field to keep another.

    Signals
    -------
    loaded : object, str
        Settings that a profile holds, and a sentence.
    told : str
        A sentence.
    """

    loaded = Signal(object, str)
    told = Signal(str)

    def __init__(self, folder: Path) -> None:
        super().__init__(PROFILES, ABOUT_PROFILES)
        self._folder = folder
        self._doomed: str | None = None
        self.wanted: Callable[[], Draft] | None = None
        line = QHBoxLayout()
        self.name = QLineEdit()
        self.name.setPlaceholderText(said("Name of a profile, such as Emergency"))
        self.name.setAccessibleName(said("Name of a profile"))
        self.keep = QPushButton(said("Keep as profile"))
        self.keep.setAccessibleName(said("Keep these settings as a profile"))
        self.keep.clicked.connect(self._keep)
        line.addWidget(self.name, 1)
        line.addWidget(self.keep)
        self._column.addLayout(line)

    def look(self) -> None:
        """Show the profiles that there are."""
        self._doomed = None
        self._put(
            [
                (name, [("Use", partial(self._use, name)), ("Delete", partial(self._delete, name))])
                for name in profiles(self._folder)
            ]
        )

    def _keep(self) -> None:
        if self.wanted is None:
            return
        try:
            name = save_profile(self.name.text(), self.wanted().config, self._folder)
        except SettingsError as error:
            self.told.emit(str(error))
            return
        self.name.clear()
        self.look()
        self.told.emit(f"The profile {name} is kept.")

    def _use(self, name: str) -> None:
        if self.wanted is None:
            return
        try:
            config = load_profile(name, self.wanted().config, self._folder)
        except SettingsError as error:
            self.told.emit(str(error))
        else:
            told = f"This is the profile {name}. Save lets it count; Esc leaves all as it was."
            self.loaded.emit(config, told)

    def _delete(self, name: str) -> None:
        if name != self._doomed:
            self._doomed = name
            self.told.emit(f"Press Delete once more: the profile {name} is then gone for good.")
            return
        self._doomed = None
        try:
            delete_profile(name, self._folder)
        except SettingsError as error:
            self.told.emit(str(error))
        else:
            self.told.emit(f"The profile {name} is deleted.")
        self.look()


class DeviceRows(_Rows):
    """The devices whose sector was marked by hand.

    Signals
    -------
    forgotten : str
        Name of the device that is to be forgotten.
    """

    forgotten = Signal(str)

    def __init__(self) -> None:
        super().__init__(DEVICES, ABOUT_DEVICES)
        self._shown: tuple[str, ...] | None = None

    def is_found(self, query: str) -> bool:
        """As of any rows; never where no device is known."""
        return bool(self._shown) and super().is_found(query)

    def show_devices(self, names: tuple[str, ...]) -> None:
        """Show them; without one there is nothing to see."""
        if names != self._shown:
            self._shown = names
            forget = self.forgotten.emit
            self._put([(name, [("Forget", partial(forget, name))]) for name in names])
        self.setVisible(bool(names))


def _named_row(name: str, buttons: list[tuple[str, Callable[[], None]]]) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(label("muted", name), 1)
    for text, act in buttons:
        each = QPushButton(said(text))
        each.setAccessibleName(f"{said(text)}: {name}")
        each.clicked.connect(lambda _=False, act=act: act())
        row.addWidget(each)
    return made
