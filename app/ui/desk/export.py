"""The card that asks as what to export, and of which frames."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.desk.export.forms import TITLES, Form
from app.ui.controls import button
from app.ui.desk.card import DeskCard
from app.ui.text import label, set_text
from app.ui.words import said

if TYPE_CHECKING:
    from app.desk.state import DeskState

_TIPS = {
    Form.PNG: "One grey picture a frame, its values are the classes",
    Form.COCO: "One JSON with polygons, boxes and areas",
    Form.SLICER: "JSON for AnnotateUltrasound of 3D Slicer",
    Form.MARKS: "Annotations by beam and depth, for pleura adapt and pleura mark",
}
_EVERYTHING = "All frames, also those that nobody judged"


class ExportCard(DeskCard):
    """A button a form; `wanted` carries the form and whether all frames are meant."""

    wanted = Signal(str, bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "Export", 560)
        self.note = label("muted")
        self.note.setWordWrap(True)
        self.column.addWidget(self.note)
        self.everything = QPushButton()
        self.everything.setCheckable(True)
        self.everything.setAccessibleName(said("Also the frames that nobody judged"))
        self.everything.toggled.connect(self._show_choice)
        self.column.addWidget(self.everything)
        self.buttons: dict[Form, QPushButton] = {}
        for form, title in TITLES.items():
            made = button(title, "export", f"{title}: {_TIPS[form]}", style="device")
            made.clicked.connect(lambda _=False, form=form: self._choose(form))
            self.buttons[form] = made
            self._icons.append(made)
            self.column.addWidget(made)
        self._judged = 0
        self._show_choice()

    def show_state(self, state: DeskState) -> None:
        """Say what there is to export."""
        self._judged = state.corrected
        few = f"{self._judged} frames judged by a person"
        if self._judged == 1:
            few = "1 frame judged by a person"
        set_text(
            self.note,
            f"{few}. Every file says whose masks these are; rejected frames are left out. "
            "No picture is written.",
        )
        self._enable()

    def _enable(self) -> None:
        """Let be pressed what can be done: nobody learns from masks that no person judged."""
        for form, each in self.buttons.items():
            own = self._judged > 0 and (form is not Form.MARKS or not self.everything.isChecked())
            each.setEnabled(own or (self.everything.isChecked() and form is not Form.MARKS))

    def _show_choice(self) -> None:
        on = self.everything.isChecked()
        self.everything.setText(said(f"{'☑' if on else '☐'}  {_EVERYTHING}"))
        self._enable()

    def _choose(self, form: Form) -> None:
        self.dismiss()
        self.wanted.emit(form.value, self.everything.isChecked())
