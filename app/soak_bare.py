"""The pipeline without a window, for a soak where there is no display; it shows as one would."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

from app.pipeline import Pipeline
from app.screen import History, ViewSettings, build_screen

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.recording import Tap
    from app.result import Result
    from app.status import Health
    from capture.sector import Sector
    from capture.source import FrameSource
    from models.segmenter import Segmenter


class BareStage:
    """A pipeline and whoever takes its results; see `app.soak.Stage`.

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
        self._make_source, self._sector = make_source, sector
        self._changed = threading.Event()
        self._pipeline = Pipeline(segmenter, on_change=self._changed.set)
        self._shown: Result | None = None

    @property
    def tap(self) -> Tap:
        """Where a recording is attached."""
        return self._pipeline.tap

    def start(self) -> None:
        """Start playing."""
        self._pipeline.start(self._make_source(), self._sector)

    def spin(self, seconds: float) -> None:
        """Take results, as a window would, for some seconds."""
        until_s = time.monotonic() + seconds
        while (left_s := until_s - time.monotonic()) > 0.0:
            result = self._pipeline.results.take(left_s)
            if result is not None:
                self._shown = result
                self._pipeline.note_painted(result, time.monotonic())

    def health(self) -> Health:
        """State and figures of the pipeline."""
        return self._pipeline.health()

    def shows_number(self) -> bool:
        """Tell whether a number would stand on the screen."""
        health, now_s = self.health(), time.monotonic()
        screen = build_screen(self._shown, health, ViewSettings(), History(), now_s)
        return screen.value is not None

    def objects(self) -> int | None:
        """None: there is no window."""
        return None

    def stop(self) -> None:
        """Stop playing."""
        self._pipeline.stop()
