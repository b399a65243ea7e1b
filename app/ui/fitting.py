"""What all windows begin with, and how each grows with its size, its screen and its theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

from app.ui import theme
from app.ui.icons import icon
from app.ui.words import said

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMainWindow

    Place = Callable[[float, tuple[int, int]], None]


def set_up(window: QMainWindow, title: str) -> None:
    """Give a window its name for the style sheet, its title, icon and least size."""
    window.setObjectName("window")
    window.setWindowTitle(said(title))
    window.setWindowIcon(icon("pleura"))
    window.setMinimumSize(QSize(*theme.smallest(window.devicePixelRatioF())))


class Fitting:
    """Lets everything in a window grow with it.

    Parameters
    ----------
    window : QMainWindow
        Whose parts they are.
    place : callable
        Fits all parts to a size factor, and to the window's width and height in its own pixels.
    style : callable
        Gives the style sheet for a size factor.
    """

    def __init__(
        self, window: QMainWindow, place: Place, style: Callable[[float], str] = theme.style_sheet
    ) -> None:
        self._window, self._place, self._style = window, place, style
        self._worn: tuple[float, str] | None = None
        self._fit: tuple[int, int] | None = None

    def follow(self, *, anew: bool = False) -> None:
        """Fit everything to the window where it changed; `anew` after its parts were made anew."""
        window = self._window
        ratio = window.devicePixelRatioF()  # another screen may have another
        window.setMinimumSize(QSize(*theme.smallest(ratio)))
        size = window.width(), window.height()
        worn = theme.scale_for(*size, ratio), theme.current()
        if worn != self._worn or anew:
            window.setStyleSheet(self._style(worn[0]))
        if (worn, size) != (self._worn, self._fit) or anew:
            self._worn, self._fit = worn, size
            self._place(worn[0], size)
