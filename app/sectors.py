"""Where the ultrasound lies in the pictures of one stream: found early, then kept.

A recording is looked at in nine places before its first frame. Of anything else the sector is
looked for in the first picture, again in more of them, and then kept: a sector that changed from
frame to frame would make the network see another crop each time.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from capture.errors import ClipError
from capture.find_sector import find_sector
from capture.record_source import SessionSource
from capture.sector_scale import calibrated

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from capture.frame import Frame, SourceInfo
    from capture.sector import Sector
    from capture.source import Seekable

    Picture = NDArray[np.uint8]
    Finder = Callable[[Sequence[Picture]], Sector | None]

PLACES = 9
PICTURES = 15
_TRIES = (1, 5, PICTURES)
_LIVE_STEP_S = 0.03
_LIVE_REST_S = 1.0
_REST_FRAMES = 30


class SectorKeeper:
    """Decides the sector of a stream; deterministic for the same frames.

    Parameters
    ----------
    info : SourceInfo or None
        What the source says of itself, a pixel size among it.
    sector : Sector or None
        Given by hand; wins over everything as long as pictures have its size.
    depth_mm : float or None
        Depth from the skin to the bottom of the sector, as a person read it off the scanner.
    find : callable
        Finds the sector in pictures of one size.
    """

    def __init__(
        self,
        info: SourceInfo | None = None,
        sector: Sector | None = None,
        *,
        depth_mm: float | None = None,
        find: Finder = find_sector,
    ) -> None:
        self._info, self._find, self._depth_mm = info, find, depth_mm
        self._scaled: Sector | None = None
        self._note: str | None = None
        self._sent_mm = None if info is None else info.mm_per_px
        self._lock = threading.Lock()
        self._manual = sector
        self._overview: tuple[tuple[int, ...], Sector | None] | None = None
        self._size: tuple[int, ...] | None = None
        self._found: Sector | None = None
        self._kept = False
        self._pictures: list[Picture] = []
        self._next_at = 0.0
        self._stated: Callable[[int], Sector | None] | None = None

    @property
    def scale_note(self) -> str | None:
        """A sentence where sources of the pixel size disagree; None where they do not."""
        return self._note

    def set_manual(self, sector: Sector | None) -> None:
        """Use this sector from the next picture on; None looks for it again. From any thread."""
        with self._lock:
            self._manual, self._scaled = sector, None
            self._forget()

    def find_in(self, source: Seekable) -> None:
        """Look at nine frames spread over a recording, decide, and go back to its first frame.

        A session of Pleura states the sector of each frame; that counts.
        """
        frames = source.info.frames
        if isinstance(source, SessionSource):
            self._stated = source.sector_of
        if self._manual is not None or self._stated or frames is None or frames < 1:
            return
        pictures = _pictures_of(source, frames)
        source.seek(0)
        if pictures:
            with self._lock:
                self._overview = pictures[0].shape, self._look_at(pictures)

    def __call__(self, frame: Frame) -> Sector | None:
        """Tell where the ultrasound lies in this frame; None when no sector was found so far."""
        with self._lock:
            if self._stated is not None and self._manual is None:
                return self._stated(frame.index)
            self._note_scale(frame.mm_per_px)
            if self._manual is not None and self._manual.size == frame.size:
                if self._scaled is None:
                    self._scaled = self._calibrate(self._manual, [frame.image])
                return self._scaled
            if self._size != frame.image.shape:
                self._forget()
                self._size = frame.image.shape
            if self._overview is not None and self._overview[0] == self._size:
                return self._overview[1]
            if not self._kept:
                self._learn(frame)
            return self._found

    # ---- helpers, with the lock held

    def _forget(self) -> None:
        self._size = self._found = None
        self._kept, self._pictures, self._next_at = False, [], 0.0

    def _note_scale(self, mm_per_px: float | None) -> None:
        """Look anew where a picture comes with another pixel size: the depth was changed."""
        if mm_per_px is None and self._info is not None:
            mm_per_px = self._info.mm_per_px
        was, self._sent_mm = self._sent_mm, mm_per_px
        if (was is None) != (mm_per_px is None) or abs((was or 0) - (mm_per_px or 0)) > 1e-4:
            self._scaled = self._overview = None
            self._forget()

    def _learn(self, frame: Frame) -> None:
        """Collect the picture and look for the sector at the first, fifth and last one."""
        at = frame.grabbed_s if self._live else float(frame.index)
        if self._pictures and at < self._next_at:
            return
        self._next_at = at + (_LIVE_STEP_S if self._live else 1.0)
        self._pictures.append(frame.image)
        if len(self._pictures) not in _TRIES:
            return
        self._found = self._look_at(self._pictures) or self._found
        if len(self._pictures) >= PICTURES:
            self._kept = self._found is not None
            del self._pictures[:-1]
            self._next_at = at + (_LIVE_REST_S if self._live else _REST_FRAMES)

    def _look_at(self, pictures: Sequence[Picture]) -> Sector | None:
        sector = self._find(pictures)
        return None if sector is None else self._calibrate(sector, pictures)

    def _calibrate(self, sector: Sector, pictures: Sequence[Picture]) -> Sector:
        """Give it the most trusted pixel size; the ruler is read here and nowhere else."""
        stated, depth_mm = self._sent_mm, self._depth_mm
        scaled, self._note = calibrated(sector, pictures, depth_mm=depth_mm, stated=stated)
        return scaled

    @property
    def _live(self) -> bool:
        return self._info is not None and self._info.live


def _pictures_of(source: Seekable, frames: int) -> list[Picture]:
    """Pictures of one size from places spread over a recording; broken places are left out."""
    pictures: list[Picture] = []
    iterator = iter(source)
    for index in sorted({round(i * (frames - 1) / (PLACES - 1)) for i in range(PLACES)}):
        source.seek(index)
        try:
            frame = next(iterator, None)
        except ClipError:
            frame = None
        if frame is None:
            iterator = iter(source)
        elif not pictures or frame.image.shape == pictures[0].shape:
            pictures.append(frame.image)
    return pictures
