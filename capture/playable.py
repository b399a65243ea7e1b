"""Pictures that can be had by number, as a source: a still, a folder, a DICOM recording."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Protocol

from capture.closable import Closable
from capture.errors import ClipError
from capture.frame import Frame, SourceInfo
from capture.handle import Handle

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from capture.grey import Grey


class Pictures(Protocol):
    """A fixed number of pictures, any of which can be read."""

    def __len__(self) -> int: ...

    def read(self, index: int) -> Grey:
        """Read picture `index`; a `ClipError` says why it cannot be had."""
        ...

    def close(self) -> None:
        """Give back whatever is held open."""
        ...


class Playable(Closable):
    """A seekable source over `Pictures`.

    A picture that cannot be read leaves a gap in the indices and an entry in `warnings`; only
    when the first one cannot be read is the whole recording refused.

    Parameters
    ----------
    name : str
        Short name for the screen.
    pictures : Pictures
        Belong to the source from now on.
    times_s : sequence of float
        When each picture is shown, seconds from the first, non-decreasing.
    fps : float or None
        As the recording states it.
    mm_per_px : float or None
        As the recording states it.
    clock : callable
        Gives monotonic seconds.

    Attributes
    ----------
    warnings : list of str
        What was wrong with the recording, one plain phrase each.

    Raises
    ------
    ClipError
        If the first picture cannot be read.
    """

    def __init__(
        self,
        name: str,
        pictures: Pictures,
        times_s: Sequence[float],
        *,
        fps: float | None = None,
        mm_per_px: float | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.warnings: list[str] = []
        self._times_s = times_s
        self._clock = clock
        self._next = 0
        self._next_lock = threading.Lock()
        self._handle = Handle(pictures, lambda held: held.close())
        try:
            height, width = pictures.read(0).image.shape
        except BaseException:
            self.close()
            raise
        count = len(pictures)
        self.info = SourceInfo(
            name, (width, height), fps, live=False, frames=count, mm_per_px=mm_per_px
        )

    def __iter__(self) -> Iterator[Frame]:
        """Frames from the current position on."""
        while True:
            with self._handle.use() as pictures:
                frame = None if pictures is None else self._read(pictures)
            if frame is None:
                return
            yield frame

    def seek(self, index: int) -> None:
        """Make frame `index`, clipped to the recording, the next one; from any thread."""
        with self._next_lock:
            self._next = min(max(index, 0), len(self._times_s) - 1)

    def close(self) -> None:
        """Ask the source to end; idempotent, from any thread."""
        self._handle.close()

    def _read(self, pictures: Pictures) -> Frame | None:
        while not self._handle.closing:
            with self._next_lock:
                index, self._next = self._next, min(self._next + 1, len(pictures))
            if index >= len(pictures):
                return None
            try:
                grey = pictures.read(index)
            except ClipError:
                self._note(f"picture {index + 1} of {len(pictures)} cannot be read")
                continue
            return Frame(grey.image, index, self._clock(), self._times_s[index], grey.colour)
        return None

    def _note(self, warning: str) -> None:
        if warning not in self.warnings:
            self.warnings.append(warning)
