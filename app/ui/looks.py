"""How the live picture is looked at: masks, zoom, theme, ruler and caliper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from app.screen import Severity, ViewSettings
from app.screen.measure import HOW, NO_SCALE, can_measure
from app.ui import theme

if TYPE_CHECKING:
    from app.ui.window import Window


class Looks:
    """What the person chose to see of the picture of one window.

    Parameters
    ----------
    window : Window
        Whose picture it is.

    Attributes
    ----------
    hidden, zoom, outline : bool
        Masks are hidden while a key is held; the sector fills the view; outlines are drawn.
    marking : bool
        The outline of the sector is being marked by hand.
    """

    def __init__(self, window: Window) -> None:
        self._window = window
        self.hidden, self.zoom, self.outline = False, True, True
        self.marking = False

    def settings(self) -> ViewSettings:
        """Gather it; while the outline is judged, the whole picture shows and no mask."""
        layers, asks = self._window.stage.layers, self._window.asks
        whole = asks or self.marking
        hidden, zoom = self.hidden or whole, self.zoom and not whole
        return ViewSettings(layers.shown(), layers.opacity(), self.outline, hidden, zoom, asks)

    def toggle_zoom(self) -> None:
        """Fill the view with the sector, or show the whole picture."""
        self.zoom = not self.zoom
        self._window.stage.header.show_zoom(self.zoom)
        self._window.show_look()

    def toggle_outlines(self) -> None:
        """Draw outlines or not."""
        self.outline = not self.outline
        self._window.show_look()

    def hide_masks(self, on: bool) -> None:
        """Look without the masks while a key or button is held."""
        self.hidden = on
        self._window.show_look()

    def toggle_full_screen(self) -> None:
        """Fill the screen, or not."""
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def toggle_caliper(self) -> None:
        """Begin to measure on the picture, or end it; without a scale say why not."""
        stage = self._window.stage
        result = stage.view.result
        sector = None if result is None else result.sector
        if not stage.measures.measuring and not can_measure(sector):
            stage.news.show_news(NO_SCALE, Severity.WARNING)
            return
        stage.measures.toggle_measuring()
        stage.news.show_news(HOW if stage.measures.measuring else "", Severity.CALM)

    def next_side(self) -> None:
        """Show the probe's marker on the left, on the right, or not."""
        self._window.stage.measures.next_side()

    def next_theme(self) -> None:
        """Change to the next theme: everything is made anew in its colours."""
        self._window.config.theme = theme.wear_next()
        self._window.remake()


def carry_over(window: Window, chosen: ViewSettings) -> None:
    """Set a stage that was made anew to what the person had chosen."""
    layers, header = window.stage.layers, window.stage.header
    layers.slider.setValue(round(100 * chosen.opacity))
    for each, toggle in layers.toggles.items():
        toggle.setChecked(each in chosen.shown)
    header.show_zoom(window.looks.zoom)
