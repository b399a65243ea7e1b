"""Writes one session: pictures to video files that roll over, one line of text for each."""

from __future__ import annotations

import contextlib
import shutil
from dataclasses import asdict
from typing import IO, TYPE_CHECKING, Protocol

from capture.lock_file import SUFFIX, LockedFile
from capture.lock_part import LockedPart
from capture.record_codec import PartFile
from capture.record_folder import create_private, publish
from capture.recording import FRAMES, RESULTS, End, Part, Row, locked_name

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from capture.lock_keys import Key
    from capture.recording import Head, Packed
    from capture.sector import Sector

    class File(Protocol):
        """What takes lines: a plain file, or one that encrypts."""

        def write(self, data: bytes | memoryview, /) -> int:
            """Take them; tells how many bytes were taken."""
            ...

        def close(self) -> None:
            """Close it."""
            ...

    class Model(Protocol):
        """What can be written as a line."""

        def model_dump_json(self, *, by_alias: bool) -> str:
            """Return it as JSON."""
            ...


LATELY = 4000
PART_S = 600.0
PART_BYTES = 2_000_000_000


class SessionWriter:
    """One session folder that is being written; belongs to one thread.

    A new video file is begun every 10 minutes, at 2 GB, and when the sector changes.

    Parameters
    ----------
    folder : Path
        Made by `record_folder.new_folder`.
    head : Head
        First line of `frames.jsonl`.
    results_head : str
        First line of `results.jsonl`, JSON.
    create : callable
        Makes a new binary file; tests put a full or slow one here.
    part_s, part_bytes : float, int
        When a video file is long enough.
    from_s : float
        What was kept of the time before is left out, monotonic seconds.
    key : Key or None
        Encrypts everything.

    Any OSError of the disk goes through; what was written stays.
    """

    def __init__(
        self,
        folder: Path,
        head: Head,
        results_head: str,
        *,
        create: Callable[[Path], IO[bytes]] = create_private,
        part_s: float = PART_S,
        part_bytes: int = PART_BYTES,
        from_s: float = float("-inf"),
        key: Key | None = None,
    ) -> None:
        self.folder, self.from_s = folder, from_s
        self.frames = self.bytes = 0
        self._origin_s, self._create, self._key = head.origin_s, create, key
        self._part_s, self._part_bytes = part_s, part_bytes
        self._numbers: dict[tuple[int, float], int] = {}
        self._last: Packed | None = None
        self._first_s = float("inf")
        self._number = -1
        self._dropped = 0
        self._part = -1
        self._sector: Sector | None = None
        self._file: IO[bytes] | LockedFile | None = None
        self._video: PartFile | LockedPart | None = None
        self._at = self._part_size = 0
        self._part_start_s = 0.0
        self._rows = self._new_lines(FRAMES)
        self._results = self._new_lines(RESULTS)
        self._put(self._rows, head)
        self._write(self._results, results_head)

    def add(self, picture: Packed, dropped: int) -> None:
        """Write one picture; `dropped` counts those that could not be written so far."""
        last = self._last
        if last is not None and picture.grabbed_s <= last.grabbed_s:
            return  # seen already
        if self._is_full(picture):
            self._roll(picture)
        step = 1 if last is None else max(1, picture.index - last.index)
        number = self._number + (step if last is not None else 1)
        if self._video is None:
            raise RuntimeError("a part is always open here")
        self._video.write(picture.data, picture.grabbed_s - self._part_start_s)
        row = Row(
            frame=number, part=self._part, at=self._at, index=picture.index,
            grabbed_s=picture.grabbed_s - self._origin_s, media_s=picture.media_s,
            colour=min(max(picture.colour, 0.0), 1.0), crc32=picture.crc32, dropped=dropped,
        )  # fmt: skip
        self._put(self._rows, row)
        self._first_s = min(self._first_s, picture.grabbed_s)
        self._number, self._last, self._dropped = number, picture, dropped
        self._at += 1
        self.frames += 1
        self._part_size += len(picture.data)
        self.bytes += len(picture.data)
        self._numbers[picture.index, picture.grabbed_s] = number
        if len(self._numbers) > LATELY:
            del self._numbers[next(iter(self._numbers))]

    def number_of(self, index: int, grabbed_s: float) -> int | None:
        """Tell the number of a picture that was written lately; None when it was not written."""
        return self._numbers.get((index, grabbed_s))

    @property
    def last_s(self) -> float:
        """When the last written picture was grabbed, monotonic seconds; -inf before the first."""
        return float("-inf") if self._last is None else self._last.grabbed_s

    @property
    def first_s(self) -> float:
        """When the first written picture was grabbed, monotonic seconds; +inf before it."""
        return self._first_s

    def note(self, line: str) -> None:
        """Add a line to `results.jsonl`."""
        self._write(self._results, line)

    def finish(self, why: str, step: Callable[[str], None] = lambda _: None) -> Path:
        """End the session and give the folder its final name."""
        self._close_part()
        self._put(self._rows, End(why=why[:400], frames=self.frames, dropped=self._dropped))
        self._rows.close()
        self._results.close()
        return publish(self.folder, step)

    def discard(self) -> None:
        """Remove a session that holds no picture."""
        self.give_up()
        shutil.rmtree(self.folder, ignore_errors=True)

    def salvage(self) -> Path | None:
        """Close what can be closed and publish what there is; None when even that fails."""
        self.give_up()
        try:
            return publish(self.folder)
        except OSError:
            return None

    def give_up(self) -> None:
        """Close everything as far as that works; the folder keeps its partial name."""
        with contextlib.suppress(Exception):  # the library passes on whatever the disk raised
            self._close_part()
        for file in (self._file, self._rows, self._results):
            if file is not None:
                with contextlib.suppress(OSError):
                    file.close()

    # ---- helpers

    def _is_full(self, picture: Packed) -> bool:
        return (
            self._video is None
            or picture.sector != self._sector
            or picture.grabbed_s - self._part_start_s >= self._part_s
            or self._part_size >= self._part_bytes
        )

    def _roll(self, picture: Packed) -> None:
        self._close_part()
        self._part += 1
        name = f"frames-{self._part:03d}{'.mkv' if self._key is None else SUFFIX}"
        file, size = self._create(self.folder / name), picture.sector.box[2:]
        if self._key is None:
            self._file, self._video = file, PartFile(file, size)
        else:
            self._file = LockedFile(file, self._key, name)
            self._video = LockedPart(self._file, size)
        self._sector, self._part_start_s = picture.sector, picture.grabbed_s
        self._at = self._part_size = 0
        self._put(self._rows, Part(part=self._part, file=name, sector=asdict(picture.sector)))

    def _close_part(self) -> None:
        video, self._video = self._video, None
        file, self._file = self._file, None
        try:
            if video is not None:
                video.close()
        finally:
            if file is not None:
                file.close()

    def _new_lines(self, name: str) -> File:
        """Make a file for lines; an encrypted one has another name."""
        if self._key is None:
            return self._create(self.folder / name)
        name = locked_name(name)
        return LockedFile(self._create(self.folder / name), self._key, name)

    def _put(self, file: File, line: Model) -> None:
        self._write(file, line.model_dump_json(by_alias=True))

    def _write(self, file: File, line: str) -> None:
        data = line.encode() + b"\n"
        self.bytes += len(data)
        rest = memoryview(data)
        while rest:
            rest = rest[file.write(rest) :]
