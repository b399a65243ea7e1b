"""Lung sliding while pictures come: read now and then on a thread of its own, never waited for."""

from __future__ import annotations

import logging
import threading
import time
from typing import TYPE_CHECKING

from capture.handover import Closed, Latest
from models.cine.sliding import read_sliding
from models.cine.sliding_strip import StripKeeper

if TYPE_CHECKING:
    from collections.abc import Callable

    from models.cine.moment import Moment
    from models.cine.sliding import SlidingReading
    from models.cine.sliding_strip import Strip

    Asked = tuple[tuple[Strip, ...], int]
    Read = Callable[[tuple[Strip, ...], Callable[[], None]], SlidingReading]

WINDOW_S = 8.0
AGAIN_S = 4.0
"""How often sliding is read at most, and the shortest stretch that it is read from, seconds."""
SHARE, SELDOM_S = 0.1, 8.0
"""Reading may take this share of the time: where it takes long it is read less often, but not less
often than so many seconds."""
OLD_S = 12.0
"""A reading that ended longer ago than this is no longer shown, seconds."""
_log = logging.getLogger("pleura.sliding")


class SlidingWatch:
    """Give it every moment of a run; it answers with the newest reading, or None.

    Its thread starts with the first stretch that is long enough and ends with `stop`. A fault in it
    switches sliding off and nothing else.

    Parameters
    ----------
    read : callable
        Judges strips; takes its time, and asks now and then whether to go on.
    """

    def __init__(self, read: Read = read_sliding) -> None:
        self._read = read
        self._strips = StripKeeper(seconds=WINDOW_S)
        self._asked: Latest[Asked] = Latest()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._broken = self._closed = False
        self._run = 0
        self._now_s = self._asked_s = float("-inf")
        self._rest_s = AGAIN_S
        self._answer: tuple[SlidingReading, float] | None = None

    @property
    def reading(self) -> SlidingReading | None:
        """The newest reading; None before the first and when it is old."""
        with self._lock:
            if self._answer is None or self._now_s - self._answer[1] > OLD_S:
                return None
            return self._answer[0]

    def __call__(self, moment: Moment) -> None:
        """Take in a moment; a time that goes back (a seek, a loop) begins anew."""
        if self._broken:
            return
        try:
            self._take_in(moment)
        except Closed:
            self._broken = True
        except Exception as error:
            self._give_up(error)

    def close(self) -> None:
        """Ask the thread to end, from any thread."""
        with self._lock:
            self._closed = True
            self._asked.clear()
            self._asked.close()

    def join(self, timeout: float) -> bool:
        """Wait for the thread; False when it is still reading after `timeout` seconds."""
        with self._lock:
            thread = self._thread
        if thread is None:
            return True
        thread.join(timeout)
        return not thread.is_alive()

    def _take_in(self, moment: Moment) -> None:
        now_s = moment.time_s
        if now_s < self._now_s:
            with self._lock:
                self._run, self._answer = self._run + 1, None
            self._asked_s = float("-inf")
        with self._lock:
            self._now_s = now_s
        self._strips.add(moment)
        strips = self._strips.strips
        if not strips or strips[-1].time_s - strips[0].time_s < AGAIN_S:
            return
        with self._lock:
            rest_s = self._rest_s
        if now_s - self._asked_s >= rest_s:
            self._asked_s = now_s
            self._begin()
            self._asked.put((strips, self._run))

    def _begin(self) -> None:
        with self._lock:
            if self._thread is None and not self._closed:
                self._thread = threading.Thread(
                    target=self._work, name="pleura-sliding", daemon=True
                )
                self._thread.start()

    def _work(self) -> None:
        try:
            while True:
                asked = self._asked.take()
                if asked is None:
                    continue
                strips, run = asked
                began_s = time.perf_counter()
                answer = self._read(strips, self._go_on)
                took_s = time.perf_counter() - began_s
                with self._lock:
                    self._rest_s = min(max(AGAIN_S, took_s / SHARE), SELDOM_S)
                    if run == self._run:
                        self._answer = answer, strips[-1].time_s
        except Closed:
            pass
        except Exception as error:
            self._give_up(error)

    def _go_on(self) -> None:
        with self._lock:
            if self._closed:
                raise Closed

    def _give_up(self, error: Exception) -> None:
        _log.error("reading lung sliding failed", exc_info=error)
        with self._lock:
            self._broken, self._answer = True, None
