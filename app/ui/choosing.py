"""How a source is chosen, alike in every window that plays one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from app.sources import short_name
from app.ui.words import said

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.ui.deck import Deck

TITLE = "Open a recording or a folder of pictures"


class Player(Protocol):
    """A window that plays sources."""

    @property
    def deck(self) -> Deck:
        """What it plays on."""
        ...

    @property
    def stage(self) -> Any:
        """Its parts; `sources` is the card of sources."""
        ...

    def open(self, text: str) -> None:
        """Play another source."""
        ...


class Choosing:
    """Asks for a source.

    Parameters
    ----------
    window : Player
        That plays it, and in which it is asked.
    remembered : callable
        Gives the source that was open before this start; None where none is known.
    """

    def __init__(self, window: Player, remembered: Callable[[], str | None]) -> None:
        self._window, self._remembered = window, remembered

    def ask(self) -> None:
        """Show everything that pictures can come from."""
        deck, sources = self._window.deck, self._window.stage.sources
        deck.look_for_devices()
        sources.show_devices(None)
        last = self._last()
        sources.show_last(None if last is None else short_name(last))
        sources.open()

    def ask_file(self) -> None:
        """Ask for a clip or a picture."""
        self._ask(QFileDialog.FileMode.ExistingFile)

    def ask_folder(self) -> None:
        """Ask for a folder of pictures."""
        self._ask(QFileDialog.FileMode.Directory)

    def again(self) -> None:
        """Open the last source again."""
        if (text := self._last()) is not None:
            self._window.open(text)

    def _last(self) -> str | None:
        return self._window.deck.text or self._remembered()

    def _ask(self, mode: QFileDialog.FileMode) -> None:
        parent = self._window if isinstance(self._window, QWidget) else None
        dialog = QFileDialog(parent, said(TITLE))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(mode)
        dialog.fileSelected.connect(self._window.open)
        dialog.open()
