"""Marking the sector by hand in a window that plays: begun, used, remembered, forgotten."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from app.screen import Severity

if TYPE_CHECKING:
    from app.config import Config
    from app.ui.deck import Deck
    from capture.sector import Sector

NO_PICTURE = "There is no picture to mark yet."
KEPT = "This outline counts, and is remembered for this device."
TAKEN = "This outline counts for this recording."
LOOKING = "Pleura looks for the outline again."


class Marked(Protocol):
    """A window in which the sector can be marked."""

    config: Config

    @property
    def deck(self) -> Deck:
        """What it plays on."""
        ...

    @property
    def stage(self) -> Any:
        """Its parts; `outline` is the editor."""
        ...

    def show_whole(self, on: bool) -> None:
        """Show the whole picture without masks, or as it was."""
        ...

    def refresh(self) -> None:
        """Bring everything up to date."""
        ...


class Outlining:
    """What the editor of the outline does in a window.

    Parameters
    ----------
    window : Marked
        In which it lies.
    """

    def __init__(self, window: Marked) -> None:
        self._window = window

    def begin(self) -> None:
        """Let the person mark the outline on the picture that is shown."""
        stage = self._window.stage
        result = stage.view.result
        if result is None:
            stage.news.show_news(NO_PICTURE, Severity.WARNING)
            return
        self._window.show_whole(True)
        stage.measures.hide()  # the ruler would lie under corners and words
        stage.outline.begin(result.frame.size, result.sector)

    def end(self) -> None:
        """Show the picture as it was."""
        self._window.show_whole(False)
        self._window.stage.measures.show()
        self._window.stage.view.setFocus()

    def use(self, sector: Sector) -> None:
        """Let it count from the next picture on; of a device it is remembered."""
        self._window.deck.mark(sector)
        name = self._device()
        if name is not None:
            self._window.config.keep_sector(name, sector)
        self._say(TAKEN if name is None else KEPT)

    def search(self) -> None:
        """Look for it again, and forget what was marked for this device."""
        self._window.deck.mark(None)
        if (name := self._device()) is not None:
            self._window.config.keep_sector(name, None)
        self._say(LOOKING)

    def _device(self) -> str | None:
        """Name of the device that plays; None for a recording, whose name may be a person's."""
        info = self._window.deck.health().source
        return info.name if info is not None and info.live else None

    def _say(self, text: str) -> None:
        self._window.stage.news.show_news(text)
        self._window.refresh()
