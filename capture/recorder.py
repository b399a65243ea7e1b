"""Records the sector of a stream on a thread of its own; whoever delivers frames never waits.

Frames go in by `offer`, which returns at once. Nothing is recorded, nor kept for later, before a
person has confirmed the sector. A disk that is slow, full or gone stops the recording with one
sentence; the stream goes on.
"""

from __future__ import annotations

import logging
import math
import shutil
import threading
import time
from collections import deque
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import IO, TYPE_CHECKING

from capture.disk import DiskGuard, Room
from capture.errors import RecordingError
from capture.handover import Bounded, Closed
from capture.lock_keys import lock_folder
from capture.record_desk import MOST_NOTES, Desk, Note
from capture.record_folder import create_private, make_root, new_folder, note_owner, unwritable
from capture.record_status import (
    GONE,
    NO_SECTOR,
    NO_START,
    STOPPED_FULL,
    Dropping,
    RecorderStatus,
    reason_of,
)
from capture.record_writer import PART_BYTES, PART_S, SessionWriter
from capture.recording import Head

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from capture.disk import Usage
    from capture.frame import Frame
    from capture.sector import Sector

QUEUE = 90
DRAIN_S = 2.0
_TICK_S = 0.2
_log = logging.getLogger("pleura.recorder")


@dataclass(frozen=True, slots=True)
class Origin:
    """What goes into the first lines of a session: of the source, of whoever writes, of results."""

    live: bool
    fps: float | None = None
    pleura: str = ""
    results_head: str = "{}"


class Recorder:
    """Keeps the last seconds of a stream in memory and writes sessions when told to.

    Parameters
    ----------
    root : Path
        Folder that sessions go to; made when missing.
    origin : Origin
        What the first lines of a session say.
    retro_s : float
        How many seconds before `begin` a session reaches back; 0 keeps nothing.
    clock, utc : callable
        Monotonic seconds; the time of day for names.
    usage, create : callable
        Free space of the disk; maker of files. Tests put failing ones here.
    part_s, part_bytes : float, int
        When a video file is long enough.
    passphrase : str or None
        Encrypts what is written; None does not. It may be changed between two sessions.
    """

    def __init__(
        self,
        root: Path,
        origin: Origin,
        *,
        retro_s: float = 0.0,
        clock: Callable[[], float] = time.monotonic,
        utc: Callable[[], datetime] = lambda: datetime.now(UTC),
        usage: Usage = shutil.disk_usage,
        create: Callable[[Path], IO[bytes]] = create_private,
        part_s: float = PART_S,
        part_bytes: int = PART_BYTES,
        passphrase: str | None = None,
    ) -> None:
        self._root, self._origin = root, origin
        self._clock, self._utc, self._usage, self._create = clock, utc, usage, create
        self._part, self.passphrase = (part_s, part_bytes), passphrase
        self._desk = Desk(retro_s)
        self._queue: Bounded[Frame] = Bounded(QUEUE)
        self._notes: deque[Note] = deque(maxlen=MOST_NOTES)
        self._lock = threading.Lock()
        self._ended = threading.Condition(self._lock)
        self._sector: Sector | None = None
        self._writer: SessionWriter | None = None
        self._guard: DiskGuard | None = None
        self._wants_end: str | None = None
        self._last_folder: Path | None = None
        self._fault: str | None = None
        self._dropped_before = 0
        self._begun_s: float | None = None
        self._dropping = Dropping(clock)
        self._thread = threading.Thread(target=self._work, name="pleura-recorder", daemon=True)
        self._thread.start()

    # ---- from any thread; none of these waits for the disk but begin and end

    def confirm(self, sector: Sector | None) -> None:
        """Take the sector that a person has confirmed; None withdraws it, nothing is kept then."""
        with self._lock:
            self._sector = sector

    def offer(self, frame: Frame) -> None:
        """Take a frame if there is room, else count it as dropped; returns at once."""
        self._dropping.note(self._queue.put(frame))

    def note(self, note: Note) -> None:
        """Take a line about a frame that was offered; returns at once."""
        self._notes.append(note)

    def begin(self, back_s: float = math.inf) -> None:
        """Begin a session, with what was kept of the last `back_s` seconds.

        Raises
        ------
        RecordingError
            When no sector was confirmed, the disk is nearly full, or the folder cannot be
            written to; the text says what to do.
        """
        with self._lock:
            if self._writer is not None:
                return
            if self._sector is None:
                raise RecordingError(NO_SECTOR)
        make_root(self._root)
        if DiskGuard(self._root, usage=self._usage, clock=self._clock)().room in (
            Room.NO_START,
            Room.STOP,
        ):
            raise RecordingError(NO_START)
        now, now_s = self._utc(), self._clock()
        origin_s = max(0, math.floor(now_s - 60))  # whole seconds: what is taken off stays exact
        folder = new_folder(self._root, now)
        head = Head(
            started_utc=now.strftime("%Y-%m-%dT%H:%M:%SZ"), pleura=self._origin.pleura,
            live=self._origin.live, fps=self._origin.fps, origin_s=origin_s,
        )  # fmt: skip
        part_s, part_bytes = self._part
        try:
            note_owner(folder)
            key = None if self.passphrase is None else lock_folder(folder, self.passphrase)
            writer = SessionWriter(
                folder, head, self._origin.results_head, create=self._create, part_s=part_s,
                part_bytes=part_bytes, from_s=now_s - back_s, key=key,
            )  # fmt: skip
        except OSError as error:
            shutil.rmtree(folder, ignore_errors=True)
            raise unwritable(error) from error
        except RecordingError:
            shutil.rmtree(folder, ignore_errors=True)
            raise
        with self._lock:
            self._guard = DiskGuard(folder, usage=self._usage, clock=self._clock)
            self._dropped_before, self._fault, self._wants_end = self._queue.dropped, None, None
            self._begun_s, self._last_folder, self._writer = now_s, None, writer

    def end(self, why: str = "stopped", timeout: float = DRAIN_S + 1.0) -> Path | None:
        """End the session once what waits is written, for at most 2 s.

        Returns
        -------
        Path or None
            The session's folder; None when there was none or it could not be finished in time,
            see `status`.
        """
        with self._ended:
            if self._writer is None:
                return None
            self._wants_end = self._wants_end or why
            self._ended.wait_for(lambda: self._writer is None, timeout)
            return self._last_folder if self._writer is None else None

    def close(self, timeout: float = DRAIN_S + 1.0) -> bool:
        """End everything; False when the thread has not ended in time."""
        self.end(timeout=timeout)
        self._queue.close()
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def status(self) -> RecorderStatus:
        """Tell how it stands, from any thread."""
        with self._lock:
            writer, guard = self._writer, self._guard
            space = None if guard is None or writer is None else guard.last
            return RecorderStatus(
                recording=writer is not None,
                fault=self._fault,
                folder=None if self._last_folder is None else self._last_folder.name,
                frames=0 if writer is None else writer.frames,
                bytes=0 if writer is None else writer.bytes,
                seconds=0.0 if self._begun_s is None else self._clock() - self._begun_s,
                dropped=self._dropped,
                dropping=self._dropping.alarm,
                refused=self._desk.refused,
                other_size=self._desk.other_size,
                confirmed=self._sector is not None,
                space=space,
                kept_s=self._desk.retro.kept_s,
                kept_bytes=self._desk.retro.bytes,
            )

    # ---- the recorder's thread

    def _work(self) -> None:
        while True:
            try:
                frame = self._queue.take(_TICK_S)
            except Closed:
                break
            self._guarded(frame)
        self._finish("closed")

    def _guarded(self, frame: Frame | None) -> None:
        """Do one step; nothing that goes wrong in it ends the thread."""
        try:
            self._step(frame)
        except Exception as error:  # of the disk, or passed on by the library
            _log.error("recording stopped (%s)", type(error).__name__)
            self._finish(reason_of(error), fault=True)

    def _step(self, frame: Frame | None) -> None:
        with self._lock:
            sector, writer, guard, ending = (
                self._sector,
                self._writer,
                self._guard,
                self._wants_end,
            )
        desk = self._desk
        if writer is not None and guard is not None:
            room = guard().room
            if room in (Room.STOP, Room.GONE):
                self._finish(STOPPED_FULL if room is Room.STOP else GONE, fault=True)
                writer = None
        desk.work_for(writer)
        if frame is not None:
            desk.take(frame, sector, self._dropped)
        desk.take_notes(self._notes)
        if writer is not None and ending is not None:
            self._drain(sector)
            self._finish(ending)

    @property
    def _dropped(self) -> int:
        return self._queue.dropped - self._dropped_before

    def _drain(self, sector: Sector | None) -> None:
        """Write what waits when the end is asked for, for 2 s at most."""
        deadline = time.monotonic() + DRAIN_S
        for _ in range(len(self._queue)):
            if time.monotonic() > deadline:
                return
            frame = self._queue.take(0)
            if frame is not None:
                self._desk.take(frame, sector, self._dropped)
        self._desk.take_notes(self._notes)

    def _finish(self, why: str, *, fault: bool = False) -> None:
        writer, folder = self._writer, None
        self._desk.work_for(None)
        if writer is not None and not writer.frames:
            writer.discard()
        elif writer is not None:
            try:
                folder = writer.finish(why)
            except Exception as error:  # what is written stays, under its partial name if need be
                _log.error("a recording could not be finished (%s)", type(error).__name__)
                folder = writer.salvage()
                why, fault = (why, True) if fault else (reason_of(error), True)
        with self._ended:
            if writer is not None:
                self._writer, self._wants_end, self._last_folder = None, None, folder
                self._begun_s = None
                self._fault = why if fault else None
            self._ended.notify_all()
