"""The pictures of a recording for the eye: read in a thread, at a pace, one frame or a loop."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

from app.desk.analysis import with_end
from app.playback import Playback, Stopped
from app.sources import open_source
from capture.errors import CaptureError, ClipError
from capture.handover import Closed, Latest
from capture.source import Seekable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from capture.frame import Frame
    from capture.source import FrameSource

SPEEDS = (0.1, 0.25, 0.5, 1.0, 2.0, 4.0)
_log = logging.getLogger("pleura.desk")


class DeskPlayer:
    """Reads the frames that are wanted; begins with the first one, held.

    Parameters
    ----------
    text : str
        The recording.
    on_change : callable
        Called from the thread when there is a new picture, or an error.
    open_ : callable
        Opens the recording.
    """

    def __init__(
        self,
        text: str,
        on_change: Callable[[], None] = lambda: None,
        *,
        open_: Callable[[str], FrameSource] = open_source,
    ) -> None:
        self._text, self._on_change, self._open = with_end(text), on_change, open_
        self._slot: Latest[Frame] = Latest()
        self._frames: Iterator[Frame] | None = None
        self._held: Frame | None = None
        self._shown = 0
        self._playback: Playback | None = None
        self._source: FrameSource | None = None
        self._wanted: int | None = None
        self._lock = threading.Lock()
        self._stopped = False
        self.error: str | None = None
        self.looping = False
        self.stretch: tuple[int, int] | None = None
        self._speed = SPEEDS.index(1.0)
        self._thread = threading.Thread(target=self._run, name="pleura-desk-play", daemon=True)

    @property
    def playing(self) -> bool:
        """Pictures follow each other by themselves."""
        playback = self._playback
        return playback is not None and not playback.paused

    @property
    def speed(self) -> float:
        """How many times the recording's own pace."""
        return SPEEDS[self._speed]

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def take(self) -> Frame | None:
        """Take the newest picture; None when there is no new one."""
        try:
            return self._slot.take(0.0)
        except Closed:
            return None

    def hold(self) -> None:
        """Play, or hold the picture."""
        if self._playback is not None:
            self._playback.pause(not self._playback.paused)
            self._on_change()

    def pause(self) -> None:
        """Hold the picture."""
        if self._playback is not None and not self._playback.paused:
            self._playback.pause(True)
            self._on_change()

    def step(self, by: int) -> None:
        """One picture on or back, held."""
        if self._playback is not None:
            self._playback.step(by)

    def seek(self, index: int) -> None:
        """Go to a picture; also before the recording is open."""
        with self._lock:
            if self._playback is None:
                self._wanted = index
                return
        self._playback.seek(index)

    def change_speed(self, by: int) -> None:
        """Play faster or slower by so many steps of `SPEEDS`."""
        self._speed = min(max(self._speed + by, 0), len(SPEEDS) - 1)
        if self._playback is not None:
            self._playback.set_speed(self.speed)

    def cancel(self) -> None:
        """Ask it to end."""
        self._stopped = True
        if self._playback is not None:
            self._playback.stop()
        self._slot.close()
        if self._source is not None:
            self._source.close()

    def join(self, timeout: float | None = None) -> bool:
        """Wait for the end; False when it has not come within `timeout` seconds."""
        if self._thread.ident is not None:
            self._thread.join(timeout)
        return not self._thread.is_alive()

    def stop(self, timeout: float = 2.0) -> bool:
        """End; False when the thread has not ended within `timeout` seconds."""
        self.cancel()
        return self.join(timeout)

    # ---- the thread

    def _run(self) -> None:
        try:
            with self._open(self._text) as source:
                self._play(source)
        except (Stopped, Closed):
            pass
        except CaptureError as error:
            self.error = str(error)
        except Exception as error:
            _log.error("showing a recording", exc_info=error)
            self.error = f"Showing the recording failed ({type(error).__name__}). Open it again."
        self._on_change()

    def _play(self, source: FrameSource) -> None:
        info = source.info
        playback = Playback(frames=info.frames, fps=info.fps, seekable=isinstance(source, Seekable))
        playback.pause(True)
        playback.set_speed(self.speed)
        with self._lock:
            self._source, self._playback = source, playback
            if self._wanted is not None:
                playback.seek(self._wanted)
        while not self._stopped:
            self._show_next(source, playback)

    def _show_next(self, source: FrameSource, playback: Playback) -> None:
        """Read the next frame that is wanted, wait until it is due, and hand it on."""
        jump = playback.next_move()
        if jump is not None and isinstance(source, Seekable):
            source.seek(jump)
            self._held = None
        frame = self._held or self._next(source)
        if frame is None:
            if self._shown == 0:
                raise ClipError(f"{source.info.name} holds no picture. Choose another file.")
            playback.at_end()
            if self.looping and playback.ended:
                playback.pause(False)
            self._on_change()
            return
        self._held = frame
        if playback.wait_due(frame):
            self._held = None
            self._shown += 1
            self._slot.put(frame)
            playback.delivered(frame.index)
            self._turn_back(frame)
            self._on_change()

    def _next(self, source: FrameSource) -> Frame | None:
        """Read on; a recording that breaks off ends there."""
        if self._frames is None:
            self._frames = iter(source)
        try:
            frame = next(self._frames, None)
        except ClipError:
            if self._shown == 0:
                raise
            frame = None
        if frame is None:
            self._frames = None
        return frame

    def _turn_back(self, frame: Frame) -> None:
        """At the end of the stretch that is looped, go to its start."""
        playback, stretch = self._playback, self.stretch
        if playback is None or stretch is None or not self.looping or playback.paused:
            return
        if frame.index >= stretch[1]:
            playback.seek(stretch[0])
