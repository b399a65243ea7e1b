"""The real window, shown for the bench: widgets, bridge and pipeline of `pleura live`."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer

from app.bench_ui import Timed
from app.model import load_model
from app.screen import ViewSettings
from app.ui.application import start_qt
from app.ui.bench_hand import Probe
from app.ui.deck import Deck
from app.ui.view import View
from app.ui.window import Window

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType
    from typing import Self

    from app.pipeline import Pipeline
    from app.recording import Tap
    from app.result import Result
    from app.status import Health

SIZE = (1280, 800)


class TappedDeck(Deck):
    """A deck whose pipeline can be had, to record from it."""

    @property
    def pipeline(self) -> Pipeline | None:
        """The pipeline, once there is one."""
        return self._pipeline


class BenchStage:
    """A window on the built-in model, played by the bench.

    Parameters
    ----------
    paced : bool
        True plays at the recording's own rate, False as fast as the network allows.
    threads : int
        Threads of ONNX Runtime.
    depth_mm : float or None
        Depth of the sector as given by hand: the picture has a scale then, and a ruler.
    """

    def __init__(self, *, paced: bool, threads: int = 1, depth_mm: float | None = None) -> None:
        self._app = start_qt()
        decks: list[TappedDeck] = []

        def make_deck(on_change: Callable[[], None]) -> Deck:
            load = partial(load_model, threads=threads)
            decks.append(TappedDeck(on_change, load=load, paced=paced, depth_mm=depth_mm))
            return decks[0]

        self._window = Window(make_deck)
        self._probe: Probe | None = None
        self._deck = decks[0]
        self._window.resize(*SIZE)
        self._window.show()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
        self._window.deleteLater()
        self.spin(0.05)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the window, pixels."""
        return self._window.width(), self._window.height()

    def probe(self) -> None:
        """Put marker and caliper on the picture, and begin to time it."""
        measures = self._window.stage.measures
        measures.next_side()
        measures.toggle_measuring()
        self._probe = Probe(self._window)

    def probed(self) -> Timed:
        """End it, and give what was timed."""
        if self._probe is None:
            return Timed()
        self._probe.end()
        took_s = self._probe.last_s - self._probe.first_s
        return Timed(took_s, self._probe.paints, self._probe.work, self._probe.answers)

    def close(self) -> None:
        """Close the window, which ends everything; closing it again does no harm."""
        self._window.close()

    def tap(self) -> Tap | None:
        """Where a recording is attached; None while nothing plays."""
        return None if self._deck.pipeline is None else self._deck.pipeline.tap

    def last(self) -> Result | None:
        """Give the result that stands on the screen."""
        return self._deck.last()

    def play(self, source: str) -> None:
        """Play a source in a loop."""
        self._window.open(source)

    def hold(self) -> None:
        """Stop playing; the threads sleep."""
        if not self.health().paused:
            self._window.deck.hold()
        self.spin(0.2)

    def spin(self, seconds: float) -> None:
        """Let the window live for some seconds."""
        loop = QEventLoop()
        QTimer.singleShot(round(1000 * seconds), loop.quit)
        loop.exec()

    def health(self) -> Health:
        """State and figures of the pipeline."""
        return self._window.deck.health()


class PaperScreen:
    """A bare view of the same size for the paper's loop: paints at once, in the calling thread."""

    def __init__(self) -> None:
        self._app = start_qt()
        self._view = View()
        self._view.resize(*SIZE)
        self._view.show_look(ViewSettings(), 1.0, curtain=False)
        self._view.show()

    def paint(self, result: Result) -> None:
        """Paint one result and return when it stands on the screen."""
        self._view.show_result(result)
        self._view.repaint()
        self._app.processEvents()

    def close(self) -> None:
        """Take the view away."""
        self._view.show_result(None)
        self._view.close()
        self._view.deleteLater()
        self._app.processEvents()
