"""A recording as a source: every picture once, in presentation order, any picture on request."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

from capture.closable import Closable
from capture.codec import check_file
from capture.errors import ClipError
from capture.frame import Frame, SourceInfo
from capture.grey import grey_from_frame
from capture.handle import Handle
from capture.tape import Tape
from capture.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

LONGEST_S = 2 * 3600.0
FASTEST_FPS = 240.0

LARGEST_PLANNED = 1024**3
"""Files up to this many bytes get their time stamps read at once, larger ones at the first seek."""


class ClipSource(Closable):
    """Pictures of a video file or animated GIF.

    `index` is the rank by presentation time; a gap stands for a picture that could not be
    decoded. `media_s` comes from the time stamps; where a container states none that can be
    trusted (AVI, some MPEG), it is the index over the frame rate. A file that breaks off ends
    like any other, with an entry in `warnings`. Time is not waited for: whoever shows a clip
    paces it by `media_s`.

    Parameters
    ----------
    path : Path
        A local regular file.
    clock : callable
        Gives monotonic seconds.

    Attributes
    ----------
    warnings : list of str
        What was wrong with the recording, one plain phrase each, such as "incomplete: 48 of 60
        frames". Complete once iteration has come to the end.

    Raises
    ------
    SourceUnavailable, ClipError
        One sentence: not there, not readable, no video, over the limits (4096 × 4096 pixels, 240
        frames per second, 2 hours, 8 GB).
    """

    def __init__(self, path: Path, *, clock: Callable[[], float] = time.monotonic) -> None:
        self.warnings: list[str] = []
        self._clock = clock
        self._wanted: int | None = None
        self._wanted_lock = threading.Lock()
        size = check_file(path)
        tape = Tape(path, plan=size <= LARGEST_PLANNED)
        self._handle = Handle(tape, Tape.close)
        try:
            self.info = _describe(tape, path)
        except BaseException:
            self.close()
            raise

    def __iter__(self) -> Iterator[Frame]:
        """Frames from the current position on."""
        while True:
            with self._handle.use() as tape:
                frame = None if tape is None else self._read(tape)
            if frame is None:
                return
            yield frame

    def seek(self, index: int) -> None:
        """Make frame `index`, clipped to the recording, the next one; from any thread."""
        with self._wanted_lock:
            self._wanted = index

    def close(self) -> None:
        """Ask the source to end; idempotent, from any thread."""
        self._handle.close()

    def _read(self, tape: Tape) -> Frame | None:
        while not self._handle.closing:
            with self._wanted_lock:
                wanted, self._wanted = self._wanted, None
            if wanted is None:
                shot = tape.next(self._interrupted)
            else:
                shot = tape.find(wanted, self._interrupted)
            if shot is not None:
                grey = grey_from_frame(shot.picture)
                return Frame(grey.image, shot.index, self._clock(), shot.media_s, grey.colour)
            if not self._interrupted():
                loss = tape.losses()
                if loss is not None and loss not in self.warnings:
                    self.warnings.append(loss)
                return None
        return None

    def _interrupted(self) -> bool:
        return self._handle.closing or self._wanted is not None


def _describe(tape: Tape, path: Path) -> SourceInfo:
    # Also proves that the first picture can be turned to grey.
    name = quoted(path)
    if tape.duration_s > LONGEST_S:
        raise ClipError(f"{name} is longer than 2 hours; cut it into shorter recordings.")
    if tape.fps is not None and tape.fps > FASTEST_FPS * 1.001:
        raise ClipError(
            f"{name} states {tape.fps:.0f} frames per second; Pleura reads up to {FASTEST_FPS:.0f}."
        )
    try:
        height, width = grey_from_frame(tape.first).image.shape
    except Exception:  # a pixel format that the library cannot convert
        raise ClipError(
            f"{name} has pictures of an unusual kind; export it again as MP4 (H.264)."
        ) from None
    fps = None if tape.count == 1 else tape.fps
    return SourceInfo(path.name, (width, height), fps, live=False, frames=tape.count)
