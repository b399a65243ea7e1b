"""The live pipeline: capture → newest frame → segment → newest result, with state and figures."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from app.status import Health
from capture.handover import Latest

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.result import Result
    from capture.sector import Sector
    from capture.source import FrameSource
    from models.segmenter import Segmenter


class Pipeline:
    """Runs one source at a time through the network on two threads; knows nothing of windows.

    Parameters
    ----------
    segmenter : Segmenter or None
        None shows pictures without masks.
    on_change : callable or None
        Called without arguments, from a thread of the pipeline, after each new result and each
        change of state. It must return at once.
    clock : callable
        Monotonic time, seconds.
    paced : bool
        True plays recordings at their own speed and lets the newest frame win; False runs them as
        fast as the network allows and skips nothing.

    Attributes
    ----------
    results : Latest[Result]
        The newest result. The same object for the life of the pipeline, never closed: take from
        it with a timeout.
    """

    results: Latest[Result]

    def __init__(
        self,
        segmenter: Segmenter | None,
        *,
        on_change: Callable[[], None] | None = None,
        clock: Callable[[], float] = time.monotonic,
        paced: bool = True,
    ) -> None:
        self.results = Latest()

    def start(
        self, source: FrameSource, sector: Sector | None = None, *, loop: bool = False
    ) -> None:
        """Run `source`, at once; whatever ran before is stopped. Errors appear in `health`."""
        raise NotImplementedError

    def stop(self, timeout: float = 2.0) -> None:
        """End the run and join its threads within `timeout` seconds; calling it twice is fine."""
        raise NotImplementedError

    def health(self) -> Health:
        """State and figures now, from any thread."""
        return Health()

    def pause(self, on: bool) -> None:
        """Hold the shown picture, or go on. At the end of a recording, going on starts anew."""
        raise NotImplementedError

    def step(self, n: int = 1) -> None:
        """Move a recording by `n` frames (negative: back) and stay paused; examine each frame."""
        raise NotImplementedError

    def seek(self, index: int) -> None:
        """Go to frame `index` of a recording; when paused, that frame is shown."""
        raise NotImplementedError

    def set_speed(self, speed: float) -> None:
        """Play a recording at `speed` times its own pace (0.1…8)."""
        raise NotImplementedError

    def set_sector(self, sector: Sector | None) -> None:
        """Use this sector from the next frame on; None detects it again."""
        raise NotImplementedError

    def note_painted(self, result: Result, when_s: float) -> None:
        """Tell when a result stood on the screen, monotonic seconds: the age of the picture."""
        raise NotImplementedError
