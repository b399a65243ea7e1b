"""One run of the pipeline: its two threads, what they share, and how it ends."""

from __future__ import annotations

import logging
import threading
import time
from typing import TYPE_CHECKING

from app.appraise import Appraiser
from app.examine import Examiner, is_timed
from app.figures import Figures
from app.judge import is_stalled
from app.lane import Lane
from app.playback import Playback, Stopped
from app.reading import Player, read_live
from app.sectors import SectorKeeper
from app.sliding_watch import SlidingWatch
from app.status import State, Status
from app.watches import Watched
from capture.errors import CaptureError, SourceLost
from capture.handover import Closed, Latest
from capture.source import Seekable

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.recording import Tap
    from app.result import Result
    from capture.frame import Frame
    from capture.sector import Sector
    from capture.source import FrameSource
    from models.segmenter import Segmenter

TICK_S = 0.1
OTHER_SIZE = (
    "The picture has another size than at first: check that the outline holds the ultrasound, "
    "or mark it anew."
)
_log = logging.getLogger("pleura.run")


class Run:
    """Threads and state from the start of one source to its stop; used once.

    The capture thread alone opens, iterates and releases the source; the segment thread alone
    calls the network. `_gate` makes "may this still be shown?" and showing it one step.

    Parameters
    ----------
    source : FrameSource
        Not yet entered.
    segmenter : Segmenter or None
        None gives results without masks.
    results : Latest[Result]
        Where results go.
    on_change : callable
        Called from either thread after each result and each change of state.
    sector, depth_mm, loop, paced, clock, tap
        As in `Pipeline`.
    """

    def __init__(
        self,
        source: FrameSource,
        segmenter: Segmenter | None,
        results: Latest[Result],
        on_change: Callable[[], None],
        *,
        sector: Sector | None,
        depth_mm: float | None = None,
        loop: bool,
        paced: bool,
        clock: Callable[[], float],
        tap: Tap,
    ) -> None:
        self.source, self.info = source, source.info
        self.status, self.figures, self.lane = Status(), Figures(clock), Lane()
        self.playback = Playback(
            frames=self.info.frames,
            fps=self.info.fps,
            seekable=isinstance(source, Seekable) and not self.info.live,
            paced=paced,
            loop=loop,
            clock=clock,
        )
        self._paced, self._clock = paced, clock
        self._results, self._on_change, self._tap = results, on_change, tap
        self._keeper = SectorKeeper(self.info, sector, depth_mm=depth_mm)
        self.sliding = SlidingWatch()
        appraiser, timed = Appraiser(moment_sinks=(self.sliding,)), is_timed(self.info)
        self._examiner = Examiner(
            segmenter, self._keeper, clock=clock, timed=timed, appraiser=appraiser
        )
        self._watched = Watched(self._examiner, self.info.live, clock)
        self._gate = threading.RLock()
        self._over = self._lost = self._again = False
        self._examined, self._size = 0, sector.size if sector is not None else None
        self.notice: str | None = None
        self._broken: str | None = None
        self._started_s = clock()
        self._threads = [
            threading.Thread(target=self._segment, name="pleura-segment", daemon=True),
            threading.Thread(target=self._capture, name="pleura-capture", daemon=True),
        ]

    # ---- from the pipeline, any thread

    @property
    def goes_on(self) -> bool:
        """Pictures still come, whatever the state says of the network."""
        return not self._over

    def start(self) -> None:
        """Start both threads."""
        self._move(State.STARTING)
        for thread in self._threads:
            thread.start()

    def stop(self, timeout: float) -> bool:
        """End the run; False when a thread has still not ended after `timeout` seconds."""
        deadline = time.monotonic() + timeout
        with self._gate:
            self.status.move(State.STOPPING)
            self._over = True
        self._release(None)
        for thread in self._threads:
            if thread is not threading.current_thread():
                thread.join(max(deadline - time.monotonic(), 0.0))
        self.sliding.join(max(deadline - time.monotonic(), 0.0))
        late = [thread.name for thread in self._threads if thread.is_alive()]
        if late:
            _log.error("still running after %.1f s: %s", timeout, ", ".join(late))
            self.status.move(State.FAILED, "the source or the network did not stop in time")
        else:
            self.status.move(State.IDLE)
        return not late

    def pause(self, on: bool) -> None:
        """Hold the picture, or go on."""
        self.playback.pause(on)
        if not self.playback.paused:
            self.figures.restart_rates()
            self._watched.restart()
        self.show_pause()

    def show_pause(self) -> None:
        """Bring the state in line with the playback, which was paused or set going."""
        with self._gate:
            state = self.status.state
            if not self.playback.paused and state is State.PAUSED:
                self.status.move(State.LIVE)
            elif self.playback.paused and state in (State.LIVE, State.SLOW, State.PAUSED):
                self.status.move(State.PAUSED, self._broken if self.playback.ended else None)
        self._notify()

    def seek(self, index: int) -> None:
        """Go to a frame of a recording."""
        self.playback.seek(index)
        self._watched.restart()

    def set_sector(self, sector: Sector | None) -> None:
        """Use another sector; a picture that is held is examined again."""
        self._keeper.set_manual(sector)
        self._size = self.notice = None
        self._again = self.playback.paused

    # ---- capture thread

    def _capture(self) -> None:
        try:
            with self.source as source:
                if self.info.live:
                    read_live(source, self.lane, self.playback, self.figures, self._on_frame)
                if isinstance(source, Seekable):
                    self._keeper.find_in(source)
                Player(
                    source, self.lane, self.playback, self.figures, keep_all=not self._paced,
                    clock=self._clock, on_end=self._hold_at_end, on_frame=self._on_frame,
                ).play()  # fmt: skip
        except Stopped:
            pass
        except SourceLost as error:
            self._lose(str(error))
        except CaptureError as error:
            self._fail(str(error), error)
        except Exception as error:
            self._fail(f"reading pictures failed ({type(error).__name__})", error)

    def _on_frame(self, frame: Frame) -> None:
        """Pass a picture on that was captured, and see what the network's pace would hide."""
        self._tap.on_frame(frame)
        found = self._watched.passing(frame, self.figures.last, self.status.state)
        if found is not None and not self.playback.paused:
            self._move(*found)

    def _hold_at_end(self, broken: str | None) -> None:
        self._broken = broken
        self.show_pause()

    # ---- segment thread

    def _segment(self) -> None:
        try:
            while True:
                frame = self.lane.take(TICK_S)
                if frame is None:
                    self._tick()
                elif not self._holds_live():
                    self._examine(frame)
                self.lane.done()
        except Closed:
            pass
        except Exception as error:
            self._fail(f"examining pictures failed ({type(error).__name__})", error)

    def _examine(self, frame: Frame, *, again: bool = False) -> None:
        self._note_size(frame)
        state, reason, result = self._watched(frame, self.figures.rates())
        nth, self._examined = self._examined, self._examined + 1
        with self._gate:
            if self._over or self._lost or (self._holds_live() and not again):
                return
            if self.playback.paused and state in (State.LIVE, State.SLOW):
                state = State.PAUSED
                reason = self._broken if self.playback.ended else None
            self.figures.note_processed(result)
            self.figures.note_stages(self._examiner.stages_s)
            self.status.move(state, reason, back=True)
            self._results.put(result)
        self._tap.on_result(result, nth)
        self._notify()

    def _note_size(self, frame: Frame) -> None:
        """Ask for a look at the sector where pictures have changed their size."""
        self._size = self._size or frame.size
        other = self.info.live and frame.size != self._size
        self.notice = OTHER_SIZE if other else self._keeper.scale_note

    def _holds_live(self) -> bool:
        """Tell whether a live picture is held, so that no other may take its place."""
        return self.info.live and self.playback.paused and self.figures.last is not None

    def _tick(self) -> None:
        """Look after what no frame brings about: a held picture to examine again, a stall."""
        last = self.figures.last
        if self._again and last is not None:
            self._again = False
            self._examine(last.frame, again=True)
        if not self.info.live or self._lost:
            return
        lost: str | None = getattr(self.source, "lost", None)
        if lost or is_stalled(
            self._clock(),
            self._started_s,
            self.figures.last_captured_s,
            self.figures.rates()[0],
        ):
            self._move(State.LOST, lost or "no picture arrives")

    # ---- both threads

    def _lose(self, reason: str) -> None:
        with self._gate:
            self._lost = True
        self._move(State.LOST, reason)

    def _fail(self, reason: str, error: BaseException) -> None:
        """Stop everything because of `error`; an error that a stop brings about does not count."""
        with self._gate:
            if self._over:
                return
            self._over = True
            self.status.move(State.FAILED, reason)
        _log.error("%s", reason, exc_info=error)
        self._release(error)
        self._notify()

    def _release(self, error: BaseException | None) -> None:
        """Ask the source to end and wake both threads."""
        self.playback.stop()
        self.sliding.close()
        self.lane.close(error)
        try:
            self.source.close()
        except Exception:
            _log.exception("closing the source failed")

    def _move(self, state: State, reason: str | None = None) -> None:
        with self._gate:
            moved = self.status.move(state, reason, back=not self._over)
        if moved:
            self._notify()

    def _notify(self) -> None:
        try:
            self._on_change()
        except Exception as error:
            self._fail(f"showing pictures failed ({type(error).__name__})", error)
