"""Everything that is seldom needed and still has to be hit with a glove: a card of large tiles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from app.ui.cards import Card
from app.ui.controls import button

if TYPE_CHECKING:
    from collections.abc import Sequence

Tile = tuple[str, str, str, str]
"""Action, word, icon, and what it says at length."""

LIVE: tuple[Tile, ...] = (
    ("review", "Review", "review", "Review the last recording at the desk  (E)"),
    ("caliper", "Measure", "caliper", "Measure by drawing over the picture  (C)"),
    ("side", "Marker", "marker", "Probe's marker: left, right, not shown  (M)"),
    ("outline", "Outline", "whole", "Mark by hand where the ultrasound is  (A)"),
    ("theme", "Theme", "theme", "Dark, light or sunlight  (T)"),
    ("settings", "Settings", "settings", "All settings; profiles, import, export  (,)"),
    ("full", "Full screen", "full", "Full screen  (F11)"),
)
EXAM: tuple[Tile, ...] = (
    ("review", "Review", "review", "Correct this zone's picture at the desk  (V)"),
    *(each for each in LIVE if each[0] in ("caliper", "side", "outline", "settings", "full")),
)
_ACROSS = 4


class MoreCard(Card):
    """Tiles; a press closes the card and tells which action was meant.

    Signals
    -------
    asked : str
        Name of the action.
    """

    asked = Signal(str)

    def __init__(self, parent: QWidget, tiles: Sequence[Tile] = LIVE) -> None:
        super().__init__(parent, "More", 860)
        self._grid = QGridLayout()
        self.tiles: dict[str, QPushButton] = {}
        for place, (action, word, picture, tip) in enumerate(tiles):
            made = button(word, picture, tip, style="tile")
            made.clicked.connect(lambda _=False, action=action: self._press(action))
            self._grid.addWidget(made, place // _ACROSS, place % _ACROSS)
            self._icons.append(made)
            self.tiles[action] = made
        self.column.addLayout(self._grid)

    def set_scale(self, scale: float) -> None:
        """Fit sizes to the window's size factor."""
        super().set_scale(scale)
        self._grid.setSpacing(round(12 * scale))

    def _press(self, action: str) -> None:
        self.dismiss()
        self.asked.emit(action)
