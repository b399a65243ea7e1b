"""The way from the capture thread to the segment thread: newest wins, or every frame is kept."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from capture.handover import Latest

if TYPE_CHECKING:
    from capture.frame import Frame


class Lane:
    """A `Latest` of frames whose sender can wait until the receiver is done with the last one.

    It never holds more than one frame, whatever the receiver's pace.
    """

    def __init__(self) -> None:
        self._slot: Latest[tuple[int, Frame]] = Latest()
        self._free = threading.Condition()
        self._put = self._taken = self._done = 0
        self._kept = self._closed = False

    @property
    def dropped(self) -> int:
        """Frames that a newer one replaced."""
        return self._slot.dropped

    def put(self, frame: Frame, *, keep: bool = False) -> None:
        """Offer a frame.

        Parameters
        ----------
        frame : Frame
            Replaces one that was not taken, unless one of the two is to be kept.
        keep : bool
            True waits until the receiver is done with all earlier frames, and lets no later
            frame replace this one.
        """
        with self._free:
            if keep or self._kept:
                self._free.wait_for(lambda: self._closed or self._done == self._put)
            self._kept = keep
            self._put += 1
            self._slot.put((self._put, frame))

    def take(self, timeout: float | None = None) -> Frame | None:
        """Take the newest frame, None after `timeout` seconds; raises `Closed` at the end."""
        item = self._slot.take(timeout)
        if item is None:
            return None
        self._taken, frame = item
        return frame

    def done(self) -> None:
        """Tell that the frame taken last is finished with."""
        with self._free:
            self._done = self._taken
            self._free.notify_all()

    def close(self, error: BaseException | None = None) -> None:
        """Forget what waits, end the lane and wake both sides."""
        self._slot.clear()
        self._slot.close(error)
        with self._free:
            self._closed = True
            self._free.notify_all()
