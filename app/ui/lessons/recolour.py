"""Changes the theme; what is made from then on has its colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from app.ui import theme
from app.ui.palettes import PALETTES

if TYPE_CHECKING:
    from app.ui.palettes import Name


def use_next() -> Name:
    """Use the next theme; its name."""
    names = list(PALETTES)
    name = names[(names.index(theme.current()) + 1) % len(names)]
    theme.use(name)
    app = QApplication.instance()
    if isinstance(app, QApplication):
        app.setPalette(theme.palette())
    return name
