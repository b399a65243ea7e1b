"""A session folder as a source: the pictures of the sector, each as it was recorded."""

from __future__ import annotations

import bisect
import threading
import time
from typing import TYPE_CHECKING

from capture.clip import ClipSource
from capture.closable import Closable
from capture.errors import CaptureError, ClipError
from capture.frame import Frame, SourceInfo
from capture.lock_keys import unlock_folder
from capture.lock_part import LockedClip
from capture.record_read import damage_of, read_log
from capture.recording import boxed, crc_of
from capture.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from capture.lock_keys import Key
    from capture.record_read import Log
    from capture.recording import Row
    from capture.sector import Sector


class SessionSource(Closable):
    """Pictures of a session, in order, any picture on request.

    A picture is the box of the sector, zeros outside the sector. `index` counts from the first
    picture; a gap stands for pictures that were lost when they were recorded or since. A picture
    whose pixels are not those that were recorded is left out.

    Parameters
    ----------
    folder : Path
        A session, finished or cut off.
    key : Key or None
        Of an encrypted session; None takes the passphrase of the environment.
    clock : callable
        Gives monotonic seconds.

    Attributes
    ----------
    log : Log
        Everything but the pixels.
    warnings : list of str
        What was wrong with the recording.
    damage : str or None
        What of an encrypted recording is not what was written, as far as it was read.

    Raises
    ------
    ClipError
        When the folder is no session, holds no picture, or cannot be decrypted.
    """

    def __init__(
        self,
        folder: Path,
        *,
        key: Key | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._key = key or unlock_folder(folder)
        self.log: Log = read_log(folder, self._key)
        self.warnings: list[str] = []
        self.damage: str | None = None
        self._note(self.log.damage)
        if self.log.end is None:
            self.warnings.append("cut off: the recording was not ended")
        self._folder, self._clock = folder, clock
        self._rows = self.log.rows
        if not self._rows:
            raise ClipError(f"The recording {quoted(folder)} holds no picture.")
        self._first = self._rows[0]
        self._numbers = [row.frame - self._first.frame for row in self._rows]
        self._by_place = {(row.part, row.at): row for row in self._rows}
        self._lock = threading.Lock()
        self._wanted: int | None = 0
        self._closed = False
        self._clip: ClipSource | LockedClip | None = None
        self.info = SourceInfo(
            folder.name,
            boxed(self.log.sectors[self._first.part]).size,
            self.log.head.fps or _rate_of(self._rows),
            live=False,
            frames=self._numbers[-1] + 1,
            mm_per_px=self.log.sectors[self._first.part].mm_per_px,
        )

    def sector_of(self, index: int) -> Sector | None:
        """Sector of the frame of that number: the whole picture, its beams where they were."""
        place = bisect.bisect_right(self._numbers, index) - 1
        return boxed(self.log.sectors[self._rows[max(place, 0)].part])

    def __iter__(self) -> Iterator[Frame]:
        """Frames from the current position on."""
        for row, frame in self.rows():
            time_s = row.grabbed_s - self._first.grabbed_s
            number = row.frame - self._first.frame
            yield Frame(frame.image, number, frame.grabbed_s, time_s, row.colour)

    def rows(self) -> Iterator[tuple[Row, Frame]]:
        """Rows from the current position on with their pictures, whose numbers mean nothing."""
        part = self._first.part
        frames: Iterator[Frame] | None = None
        while not self._closed:
            with self._lock:
                wanted, self._wanted = self._wanted, None
            if wanted is not None:
                place = min(bisect.bisect_left(self._numbers, wanted), len(self._rows) - 1)
                part, frames = self._rows[place].part, self._open(self._rows[place])
            found = None if frames is None else self._next(frames, part)
            if found is not None:
                yield found
                continue
            later = [number for number in self.log.parts if number > part]
            if self._wanted is None and later:
                part = min(later)
                row = next((row for row in self._rows if row.part == part), None)
                frames = None if row is None else self._open(row)
            elif self._wanted is None:
                return

    def seek(self, index: int) -> None:
        """Make frame `index`, clipped to the recording, the next one; from any thread."""
        with self._lock:
            self._wanted = max(index, 0)

    def close(self) -> None:
        """Ask the source to end; idempotent, from any thread."""
        self._closed = True
        self._release()

    # ---- helpers

    def _open(self, row: Row) -> Iterator[Frame] | None:
        """Open a row's video file at its picture; None when it cannot be had."""
        self._release()
        path = self._folder / self.log.parts[row.part].file
        try:
            if path.is_symlink():
                raise ClipError("a link")
            clip = self._clip_of(path, row.part)
        except CaptureError:
            self._warn(f"{path.name} cannot be read")
            return None
        with self._lock:
            if self._closed:
                clip.close()
                return None
            self._clip = clip
        if row.at:
            clip.seek(row.at)
        return iter(clip)

    def _clip_of(self, path: Path, part: int) -> ClipSource | LockedClip:
        if self._key is None:
            return ClipSource(path, clock=self._clock)
        return LockedClip(path, self._key, self.log.sectors[part].box[2:])

    def _note(self, damage: str | None) -> None:
        if damage is not None:
            self.damage = self.damage or damage
            self._warn(damage)

    def _release(self) -> None:
        with self._lock:
            clip, self._clip = self._clip, None
        if clip is not None:
            clip.close()

    def _next(self, frames: Iterator[Frame], part: int) -> tuple[Row, Frame] | None:
        """Next picture of a part; None at its end or when another place is wanted."""
        while self._wanted is None and (frame := next(frames, None)) is not None:
            row = self._checked(frame, part)
            if row is not None:
                return row, frame
        clip = self._clip
        if isinstance(clip, LockedClip) and self._wanted is None and not self._closed:
            self._note(damage_of(clip.reader))
        return None

    def _checked(self, frame: Frame, part: int) -> Row | None:
        """Row of a picture whose pixels are those that were recorded."""
        row = self._by_place.get((part, frame.index))
        if row is None:
            return None
        if frame.size != self.log.sectors[part].box[2:] or crc_of(frame.image) != row.crc32:
            self._warn("some pictures are damaged and left out")
            return None
        return row

    def _warn(self, text: str) -> None:
        if text not in self.warnings:
            self.warnings.append(text)


def _rate_of(rows: tuple[Row, ...]) -> float | None:
    span_s = rows[-1].grabbed_s - rows[0].grabbed_s
    return (len(rows) - 1) / span_s if span_s > 0 else None
