"""What the recorder does with each frame and each line, without a thread.

A frame of the confirmed sector is cut out, encoded, and written or kept for later. A line about a
frame is written after it.
"""

from __future__ import annotations

import logging
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from capture.record_codec import Encoder
from capture.recording import packed, sector_pixels
from capture.retro import Retro

if TYPE_CHECKING:
    from collections.abc import Callable

    from capture.frame import Frame
    from capture.record_writer import SessionWriter
    from capture.sector import Sector

_log = logging.getLogger("pleura.recorder")

MOST_NOTES = 1800
"""Lines that wait at most: a minute of results at 30 per second."""


@dataclass(frozen=True, slots=True)
class Note:
    """A line for `results.jsonl` about one frame; `make` is called on the recorder's thread.

    It returns a JSON object, to which the frame's number in the session is added.
    """

    index: int
    grabbed_s: float
    make: Callable[[], str]


class Desk:
    """Keeps the last seconds, or writes; belongs to one thread.

    Parameters
    ----------
    retro_s : float
        How many seconds are kept while nothing is written.

    Attributes
    ----------
    refused : int
        Frames that no confirmed sector fits.
    other_size : bool
        The last frame had another size than the confirmed sector belongs to.
    """

    def __init__(self, retro_s: float) -> None:
        self.retro = Retro(retro_s)
        self.refused = 0
        self.other_size = False
        self._keeps = retro_s > 0
        self._writer: SessionWriter | None = None
        self._encoder: Encoder | None = None
        self._lines: deque[tuple[Note, str]] = deque(maxlen=MOST_NOTES)

    def work_for(self, writer: SessionWriter | None) -> None:
        """Write to this session from now on, what was kept first; None keeps."""
        self._writer = writer
        if writer is not None and len(self.retro):
            for picture in self.retro.take_all():
                if picture.grabbed_s >= writer.from_s:
                    writer.add(picture, 0)

    def take(self, frame: Frame, sector: Sector | None, dropped: int) -> None:
        """Write or keep a frame; without a confirmed sector that fits it, neither.

        Raises
        ------
        OSError
            When the disk fails.
        """
        if sector is None:
            self.retro.take_all()  # nothing is kept of a sector that was withdrawn
        if sector is None or frame.size != sector.size:
            self.refused += 1
            self.other_size = sector is not None
            return
        self.other_size = False
        if self._writer is None and not self._keeps:
            return
        pixels = sector_pixels(frame.image, sector)
        size = (pixels.shape[1], pixels.shape[0])
        if self._encoder is None or self._encoder.size != size:
            self._encoder = Encoder(size)
        picture = packed(frame, sector, pixels, self._encoder(pixels))
        if self._writer is None:
            self.retro.add(picture)
        else:
            self._writer.add(picture, dropped)

    def take_notes(self, notes: deque[Note]) -> None:
        """Write the lines whose frames are written, and hold the others back."""
        while notes:
            note = notes.popleft()
            try:
                self._lines.append((note, note.make()))
            except Exception:  # a line that cannot be made must not cost the pictures
                _log.exception("a result could not be written down")
        writer = self._writer
        if writer is None:
            while self._lines and self._lines[0][0].grabbed_s < self.retro.oldest_s:
                self._lines.popleft()
            return
        while self._lines and self._lines[0][0].grabbed_s <= writer.last_s:
            note, line = self._lines.popleft()
            number = writer.number_of(note.index, note.grabbed_s)
            if number is not None or note.grabbed_s >= writer.first_s:
                told = "null" if number is None else str(number)
                writer.note(f'{{"frame":{told},{line[1:]}')
