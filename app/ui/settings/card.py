"""All settings in one card: searched, checked at once, and nothing counts before it is saved."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.config import Config
from app.settings.catalogue import CATALOGUE, find
from app.settings.draft import Draft, changed, defaults, take_over, without_device
from app.settings.profiles import SettingsError, default_profiles, read_settings, write_settings
from app.ui.cards import Card
from app.ui.controls import button
from app.ui.settings.kept import DeviceRows, ProfileRows
from app.ui.settings.rows import SettingRow
from app.ui.text import label, set_text
from app.ui.words import said

if TYPE_CHECKING:
    from app.settings.catalogue import Setting

NONE_FOUND = "No setting has these words."
FILES = "Settings (*.toml)"


class SettingsCard(Card):
    """Searches, shows and checks the settings.

    Signals
    -------
    saved : object
        Names of the fields of the configuration that were changed.
    """

    saved = Signal(object)

    def __init__(self, parent: QWidget, profiles: Path | None = None) -> None:
        super().__init__(parent, "Settings", 980)
        self._config, self.draft = Config(), Draft(Config())
        self.search = QLineEdit()
        self.search.setPlaceholderText(said("Search the settings"))
        self.search.setAccessibleName(said("Search the settings"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.column.addWidget(self.search)
        self.rows = {each.name: self._row(each) for each in CATALOGUE}
        self.profiles = ProfileRows(profiles or default_profiles())
        self.devices = DeviceRows()
        self.none = label("muted", NONE_FOUND)
        self._lay_out()
        self.profiles.loaded.connect(self._load)
        self.profiles.told.connect(self._tell)
        self.profiles.wanted = lambda: self.draft
        self.devices.forgotten.connect(lambda name: self._show(without_device(self.draft, name)))

    def _lay_out(self) -> None:
        inner = QWidget()
        self._list = QVBoxLayout(inner)
        for each in (*self.rows.values(), self.profiles, self.devices, self.none):
            self._list.addWidget(each)
        self._list.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidget(inner)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.column.addWidget(self._scroll, 1)
        self.told = label("caption")
        self.told.setWordWrap(True)
        self.column.addWidget(self.told)
        self.save = button("Save", "check", "Save, and let it count", style="main")
        self._foot = QHBoxLayout()
        for text, name, tip, act in (
            ("Import", "folder", "Take over the settings of a file", self._ask_import),
            ("Export", "export", "Write these settings to a file", self._ask_export),
            ("Defaults", "undo", "Set everything back to how it came", self._to_defaults),
        ):
            made: QPushButton = button(text, name, tip)
            made.clicked.connect(act)
            self._icons.append(made)
            self._foot.addWidget(made)
        self._foot.addStretch(1)
        self._foot.addWidget(self.save)
        self._icons.append(self.save)
        self.save.clicked.connect(self._save)
        self.column.addLayout(self._foot)

    def _row(self, one: Setting) -> SettingRow:
        made = SettingRow(one)
        made.entered.connect(lambda value: self._show(changed(self.draft, one.name, value)))
        made.asked.connect(self._ask_folder)
        return made

    def set_scale(self, scale: float) -> None:
        """Fit sizes to the window's size factor."""
        super().set_scale(scale)
        self._list.setSpacing(round(12 * scale))
        self._list.setContentsMargins(0, 0, round(10 * scale), 0)
        self._foot.setSpacing(round(8 * scale))
        self._scroll.setMinimumHeight(round(200 * scale))
        self._scroll.setMinimumWidth(round(880 * scale))
        for row in self.rows.values():
            row.set_scale(scale)
        self.profiles.set_scale(scale)
        self.devices.set_scale(scale)

    def ask(self, config: Config) -> None:
        """Open with what counts now; saving changes `config` in place."""
        self._config = config
        self.search.clear()
        self._tell("")
        self._show(Draft(config.model_copy(deep=True)))
        self.profiles.look()
        self.open()
        self.search.setFocus()

    def accept(self) -> None:
        """Press what has the focus; from a field, save."""
        if isinstance(self.focusWidget(), QPushButton):
            super().accept()
        else:
            self._save()

    # ---- what the person does

    def _show(self, draft: Draft) -> None:
        self.draft = draft
        for each in self.rows.values():
            each.show_draft(draft)
        self.devices.show_devices(tuple(draft.config.sectors))
        self.save.setEnabled(not draft.faults)

    def _filter(self, query: str) -> None:
        found = {each.name for each in find(query, said)}
        for name, row in self.rows.items():
            row.setVisible(name in found)
        kept = [each for each in (self.profiles, self.devices) if each.is_found(query)]
        self.profiles.setVisible(self.profiles in kept)
        self.devices.setVisible(self.devices in kept)
        self.none.setVisible(not found and not kept)

    def _save(self) -> None:
        try:
            names = take_over(self._config, self.draft)
        except ValueError as error:
            self._tell(str(error))
            return
        self.dismiss()
        self.saved.emit(names)

    def _to_defaults(self) -> None:
        self._show(defaults(self.draft))
        self._tell("These are the defaults. Save lets them count; Esc leaves all as it was.")

    def _load(self, config: Config, told: str) -> None:
        self._show(Draft(config))
        self._tell(told)

    def _tell(self, text: str) -> None:
        set_text(self.told, text)
        self.told.setVisible(bool(text))

    # ---- files

    def _ask_folder(self) -> None:
        dialog = self._dialog("Choose a folder for recordings", QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda path: self._show(changed(self.draft, "record_to", path)))
        dialog.open()

    def _ask_import(self) -> None:
        dialog = self._dialog("Import settings", QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.take_file)
        dialog.open()

    def _ask_export(self) -> None:
        dialog = self._dialog("Export settings", QFileDialog.FileMode.AnyFile)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("toml")
        dialog.fileSelected.connect(self.write_file)
        dialog.open()

    def _dialog(self, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
        dialog = QFileDialog(self, said(title))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(mode)
        if mode is not QFileDialog.FileMode.Directory:
            dialog.setNameFilter(said(FILES))
        return dialog

    def take_file(self, path: str) -> None:
        """Import: what the file holds is shown, and counts once it is saved."""
        try:
            config = read_settings(Path(path), self.draft.config)
        except SettingsError as error:
            self._tell(str(error))
        else:
            self._load(config, "Imported. Save lets it count; Esc leaves all as it was.")

    def write_file(self, path: str) -> None:
        """Export what is shown."""
        try:
            write_settings(Path(path), self.draft.config)
        except SettingsError as error:
            self._tell(str(error))
        else:
            self._tell("Exported, without the last source and the folder for recordings.")
