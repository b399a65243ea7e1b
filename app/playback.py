"""Playing a recording: which frame comes next and when it is due, on an injected clock.

Nothing here reads a file or starts a thread. The capture thread asks `next_move` what to do, reads
a frame, waits in `wait_due` and reports `delivered`; the window's thread pauses, steps and seeks.
Every wait ends at once when something changes.
"""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from capture.frame import Frame

SLOWEST, FASTEST = 0.1, 8.0
UNKNOWN_FPS = 25.0
LATE_S = 0.25
_LONGEST_WAIT_S = 0.25


class Stopped(Exception):
    """The playback was stopped; nothing more is wanted."""


class Playback:
    """Position, pace and pause of one recording.

    Parameters
    ----------
    frames : int or None
        Number of frames, None when unknown.
    fps : float or None
        Frames per second for frames that carry no time of their own; 25 when unknown.
    seekable : bool
        False ignores steps back and seeks.
    paced : bool
        False makes every frame due at once.
    loop : bool
        Start again after the last frame.
    clock : callable
        Monotonic time, seconds.
    """

    def __init__(
        self,
        *,
        frames: int | None = None,
        fps: float | None = None,
        seekable: bool = True,
        paced: bool = True,
        loop: bool = False,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._changed = threading.Condition()
        self._frames, self._seekable = frames, seekable
        self._period_s = 1.0 / (fps or UNKNOWN_FPS)
        self._paced, self._loop, self._clock = paced, loop, clock
        self._paused = self._ended = self._stopped = False
        self._speed = 1.0
        self._position = -1
        self._target = -1
        self._jump: int | None = None
        self._seeking = False
        self._anchor: tuple[float, float] | None = None
        self._last: tuple[float, float] | None = None

    @property
    def paused(self) -> bool:
        """The person, or the end of the recording, holds the picture."""
        return self._paused

    @property
    def stopped(self) -> bool:
        """Nothing more is wanted."""
        return self._stopped

    @property
    def ended(self) -> bool:
        """The last frame was delivered and nothing brought the position back since."""
        return self._ended

    @property
    def position(self) -> int | None:
        """Index of the frame delivered last."""
        return None if self._position < 0 else self._position

    # ---- commands, from any thread

    def pause(self, on: bool) -> None:
        """Hold, or go on; going on at the end of a recording starts from its first frame."""
        with self._changed:
            if self._ended and not on:
                if not self._seekable:
                    return
                self._go_to(0)
            self._paused = on
            if not self._seeking:
                self._target = self._position
            self._anchor = None
            self._changed.notify_all()

    def step(self, n: int) -> None:
        """Pause and move the goal by `n` frames, counted from the goal of earlier steps."""
        with self._changed:
            self._paused, self._anchor = True, None
            goal = self._clip(self._target + n)
            if goal > self._target or (goal > self._position and not self._seeking):
                self._target = goal
            elif self._seekable and goal != self._target:
                self._go_to(goal)
            self._changed.notify_all()

    def seek(self, index: int) -> None:
        """Go to a frame; when paused it is the one frame that is delivered."""
        with self._changed:
            if self._seekable:
                self._go_to(self._clip(index))
            self._changed.notify_all()

    def set_speed(self, speed: float) -> None:
        """Play at `speed` times the recording's own pace, held to 0.1…8."""
        with self._changed:
            self._speed = min(max(speed, SLOWEST), FASTEST)
            self._anchor = self._last
            self._changed.notify_all()

    def stop(self) -> None:
        """Let every wait end."""
        with self._changed:
            self._stopped = True
            self._changed.notify_all()

    # ---- the capture thread

    def next_move(self) -> int | None:
        """Wait until a frame is wanted.

        Returns
        -------
        int or None
            The frame to seek first; None when the frame that follows is wanted.

        Raises
        ------
        Stopped
            When the playback was stopped.
        """
        with self._changed:
            self._changed.wait_for(lambda: self._stopped or self._wanted())
            if self._stopped:
                raise Stopped
            jump, self._jump = self._jump, None
            return jump

    def wait_due(self, frame: Frame) -> bool:
        """Wait until `frame` is due; False when a command came first and the frame must wait."""
        media_s = frame.index * self._period_s if frame.media_s is None else frame.media_s
        with self._changed:
            while not self._stopped and self._jump is None and self._wanted():
                left = 0.0 if self._paused or not self._paced else self._left_s(media_s)
                if left <= 0.0:
                    self._last = (self._clock(), media_s)
                    return True
                self._changed.wait(min(left, _LONGEST_WAIT_S))
            return False

    def delivered(self, index: int) -> None:
        """Note that frame `index` was handed on."""
        with self._changed:
            self._position, self._ended = index, False
            if self._jump is None:
                self._seeking = False
                if not self._paused or self._target < index:
                    self._target = index

    def at_end(self) -> None:
        """Note that no frame follows: start again in a loop, else hold the last frame."""
        with self._changed:
            if self._jump is not None:
                return
            if self._loop and self._seekable and not self._paused and self._position > 0:
                self._go_to(0)
                self._anchor = self._last = self._after_last()
                return
            self._paused = self._ended = True
            self._seeking, self._target, self._anchor = False, self._position, None

    # ---- helpers, with the lock held

    def _wanted(self) -> bool:
        """Tell whether any frame is wanted now; the very first one always is."""
        first = self._position < 0 and not self._ended
        return not self._paused or self._seeking or first or self._target > self._position

    def _go_to(self, index: int) -> None:
        self._jump = self._target = index
        self._seeking, self._ended, self._anchor = True, False, None

    def _clip(self, index: int) -> int:
        index = max(index, 0)
        return index if self._frames is None else min(index, max(self._frames - 1, 0))

    def _left_s(self, media_s: float) -> float:
        """Seconds until the frame is due; a pace that was lost is not caught up with."""
        now = self._clock()
        if self._anchor is None or (self._last is not None and media_s < self._last[1]):
            self._anchor = (now, media_s)
        left = self._anchor[0] + (media_s - self._anchor[1]) / self._speed - now
        if left < -LATE_S:
            self._anchor, left = (now, media_s), 0.0
        return left

    def _after_last(self) -> tuple[float, float] | None:
        """One frame's time after the last frame, at which the first one is due again."""
        if self._last is None:
            return None
        return self._last[0] + self._period_s / self._speed, 0.0
