"""The real window for a soak: widgets, bridge, deck and pipeline of `pleura live`."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QLabel

from app.recording import Tap
from app.screen.words import DASH
from app.ui.application import start_qt
from app.ui.bench_stage import SIZE, TappedDeck
from app.ui.window import Window

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.status import Health
    from app.ui.deck import Deck
    from capture.sector import Sector
    from capture.source import FrameSource
    from models.segmenter import Segmenter

_START_S = 10.0


class WindowStage:
    """The window, playing one device; see `app.soak.Stage`.

    Parameters
    ----------
    make_source : callable
        Opens the device.
    segmenter : Segmenter
        The network.
    sector : Sector
        Given by hand, for pictures of its size.
    """

    def __init__(
        self, make_source: Callable[[], FrameSource], segmenter: Segmenter, sector: Sector
    ) -> None:
        self.tap = Tap()
        self._app = start_qt()
        decks: list[TappedDeck] = []

        def make_deck(on_change: Callable[[], None]) -> Deck:
            decks.append(
                TappedDeck(
                    on_change,
                    load=lambda: segmenter,
                    open_=lambda text: make_source(),
                    look=lambda: [],
                    sector=sector,
                )
            )
            return decks[0]

        self._window = Window(make_deck)
        self._deck = decks[0]
        self._window.resize(*SIZE)
        self._window.show()

    def start(self) -> None:
        """Open the device."""
        self._window.open("soak")
        deadline = time.monotonic() + _START_S
        while self._deck.pipeline is None and time.monotonic() < deadline:
            self.spin(0.05)
        if self._deck.pipeline is not None:
            self.tap = self._deck.pipeline.tap

    def spin(self, seconds: float) -> None:
        """Let the window live for some seconds."""
        loop = QEventLoop()
        QTimer.singleShot(round(1000 * seconds), loop.quit)
        loop.exec()

    def health(self) -> Health:
        """State and figures of the pipeline."""
        return self._deck.health()

    def shows_number(self) -> bool:
        """Tell whether a number stands where the score stands."""
        number = self._window.findChild(QLabel, "number")
        return isinstance(number, QLabel) and number.text() != DASH

    def objects(self) -> int | None:
        """Count the objects below the window."""
        return len(self._window.findChildren(QObject))

    def stop(self) -> None:
        """Close the window, which ends everything."""
        self._window.close()
        self._window.deleteLater()
        self.spin(0.05)
