"""Asks where answers are to be written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from app.ui.words import said

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.lessons.room.tutor import Tutor


def ask_where(parent: QWidget, tutor: Tutor, learner: str | None) -> QFileDialog:
    """Ask, and write the answers of a learner, or (None) of all, to a .csv or .json file."""
    dialog = QFileDialog(parent, said("Export the answers"), "", "CSV (*.csv);;JSON (*.json)")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("csv")
    dialog.fileSelected.connect(lambda path: tutor.export(Path(path), learner))
    dialog.open()
    return dialog
