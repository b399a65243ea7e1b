"""The live pipeline: capture → newest frame → segment → newest result, with state and figures."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

from app.recording import Tap
from app.run import Run
from app.status import Health, State
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
    tap : Tap
        Sinks that follow what is captured and examined, such as a recording.
    """

    results: Latest[Result]
    tap: Tap

    def __init__(
        self,
        segmenter: Segmenter | None,
        *,
        on_change: Callable[[], None] | None = None,
        clock: Callable[[], float] = time.monotonic,
        paced: bool = True,
    ) -> None:
        self.results, self.tap = Latest(), Tap()
        self._segmenter, self._on_change = segmenter, on_change or _nothing
        self._clock, self._paced = clock, paced
        self._control = threading.RLock()
        self._run: Run | None = None

    def start(
        self,
        source: FrameSource,
        sector: Sector | None = None,
        *,
        depth_mm: float | None = None,
        loop: bool = False,
    ) -> None:
        """Run `source`, at once; whatever ran before is stopped.

        It does not wait: what goes wrong with the source appears in `health`.

        Parameters
        ----------
        source : FrameSource
            Not yet entered; the pipeline opens, reads and closes it.
        sector : Sector or None
            Given by hand; None finds it.
        depth_mm : float or None
            Depth from the skin to the bottom of the sector, given by hand.
        loop : bool
            Start a recording again after its last frame.
        """
        with self._control:
            self.stop()
            self._run = Run(
                source,
                self._segmenter,
                self.results,
                self._on_change,
                sector=sector,
                depth_mm=depth_mm,
                loop=loop,
                paced=self._paced,
                clock=self._clock,
                tap=self.tap,
            )
            self._run.start()

    def stop(self, timeout: float = 2.0) -> None:
        """End the run and join its threads within `timeout` seconds; calling it twice is fine.

        A thread that does not end in time leaves the state FAILED with the reason; it can no
        longer show anything.
        """
        with self._control:
            if self._run is not None and self._run.stop(timeout):
                self._run = None
            self.results.clear()

    @property
    def last(self) -> Result | None:
        """The last result of this run, whoever took it."""
        run = self._run
        return None if run is None else run.figures.last

    def health(self) -> Health:
        """State and figures now, from any thread."""
        run = self._run
        manifest = None if self._segmenter is None else self._segmenter.manifest
        model = None if manifest is None else f"{manifest.name} {manifest.version}"
        provider = None if self._segmenter is None else self._segmenter.provider
        if run is None:
            return Health(model=model, provider=provider)
        figures, (state, reason) = run.figures, run.status.get()
        rates, ages, last = figures.rates(), figures.ages_ms(), figures.last
        return Health(
            state=state,
            reason=reason,
            source=run.info,
            fps_source=rates[0],
            fps_processed=rates[1],
            age_ms_p50=ages[0],
            age_ms_p95=ages[1],
            captured=figures.captured,
            processed=figures.processed,
            dropped=run.lane.dropped,
            skipped=figures.skipped,
            provider=provider,
            model=model,
            position=None if last is None else last.frame.index,
            frames=run.info.frames,
            paused=run.playback.paused,
            notice=run.notice or getattr(self._segmenter, "notice", None),
            sliding=run.sliding.reading,
            view_only=state is State.FAILED and run.goes_on,
            stages_ms=figures.stages_ms(),
        )

    def pause(self, on: bool) -> None:
        """Hold the shown picture, or go on. At the end of a recording, going on starts anew."""
        if (run := self._run) is not None:
            run.pause(on)

    def step(self, n: int = 1) -> None:
        """Move a recording by `n` frames (negative: back) and stay paused; examine each frame.

        A live source is only held.
        """
        if (run := self._run) is not None:
            if run.info.live:
                run.pause(True)
            else:
                run.playback.step(n)
                run.show_pause()

    def seek(self, index: int) -> None:
        """Go to frame `index` of a recording; when paused, that frame is shown."""
        if (run := self._run) is not None and not run.info.live:
            run.seek(index)

    def set_speed(self, speed: float) -> None:
        """Play a recording at `speed` times its own pace (0.1…8)."""
        if (run := self._run) is not None:
            run.playback.set_speed(speed)

    def set_sector(self, sector: Sector | None) -> None:
        """Use this sector from the next frame on; None detects it again."""
        if (run := self._run) is not None:
            run.set_sector(sector)

    def note_painted(self, result: Result, when_s: float) -> None:
        """Tell when a result stood on the screen, monotonic seconds: the age of the picture."""
        if (run := self._run) is not None:
            run.figures.note_painted(result, when_s)


def _nothing() -> None:
    """Nobody wants to know of changes."""
