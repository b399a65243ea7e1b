"""Records a source without a window: the same pipeline, watched until its time is over."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.lettering import PICTURES as LOOKED_AT
from app.lettering import lettering_warning
from app.pipeline import Pipeline
from app.recording import Recording
from app.sector_file import fit_sector
from app.sectors import PICTURES, SectorKeeper
from app.session import read_results
from app.sources import open_source
from app.status import State
from capture.errors import RecordingError, SourceUnavailable
from capture.lock_keys import unlock_folder
from capture.record_read import read_log
from capture.source import Seekable

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from capture.record_status import RecorderStatus
    from capture.sector import Sector
    from models.segmenter import Segmenter

TICK_S = 0.05
NOTHING = "No picture came, so nothing was recorded: check the source with `pleura live`."
STUCK = "The recording could not be finished in time: look for it with `pleura recover`."


@dataclass(frozen=True, slots=True)
class Recorded:
    """How a recording came out: its folder, what is in it, and why it ended (None: as wished)."""

    folder: Path
    frames: int
    results: int
    status: RecorderStatus
    why: str | None


def sector_in(text: str, given: Sector | None = None) -> Sector:
    """Find where the ultrasound lies in a source; as `look_first`, without its warning."""
    return look_first(text, given)[0]


def look_first(text: str, given: Sector | None = None) -> tuple[Sector, str | None]:
    """Find where the ultrasound lies in a source, or fit a given sector to it.

    Returns
    -------
    Sector
        Where it lies.
    str or None
        One sentence when there may be lettering inside it.

    Raises
    ------
    CaptureError
        When the source cannot be opened, or no sector is found.
    """
    with open_source(text) as source:
        sector = None if given is None else fit_sector(given, source.info.size)
        keeper = SectorKeeper(source.info, sector)
        if isinstance(source, Seekable):
            keeper.find_in(source)
        found = None
        pictures: list[NDArray[np.uint8]] = []
        for count, frame in enumerate(source):
            found = keeper(frame)
            pictures = [*pictures[-LOOKED_AT + 1 :], frame.image.copy()]
            known = found is not None and sector is not None
            if count + 1 >= PICTURES or (known and len(pictures) == LOOKED_AT):
                break
    if found is None:
        raise SourceUnavailable("No ultrasound sector was found: give one with --sector.")
    return found, lettering_warning(pictures, found)


def record(
    text: str,
    root: Path,
    sector: Sector,
    segmenter: Segmenter | None,
    *,
    seconds: float | None = None,
    passphrase: str | None = None,
    on_tick: Callable[[RecorderStatus], None] = lambda _: None,
) -> Recorded:
    """Record a source, live or at its own pace, until it ends, `seconds` are over or Ctrl-C.

    Parameters
    ----------
    text, root : str, Path
        The source, and the folder that the session's folder is made in.
    sector : Sector
        Confirmed by a person; nothing outside it is written.
    segmenter : Segmenter or None
        The network whose results are recorded too.
    seconds : float or None
        From the first picture on.
    passphrase : str or None
        Encrypts what is written; None does not.
    on_tick : callable
        Called now and then with how it stands.

    Raises
    ------
    CaptureError
        When the source or the folder cannot be used, or nothing could be kept.
    """
    source = open_source(text)
    pipeline = Pipeline(segmenter)
    recording = Recording(root, source.info, segmenter, passphrase=passphrase)
    why: str | None = None
    try:
        recording.confirm(sector)
        recording.begin()
        pipeline.tap.add(recording)
        pipeline.start(source, sector)
        try:
            why = _watch(pipeline, recording, seconds, on_tick)
        except KeyboardInterrupt:
            pass  # the usual way to end it
        pipeline.stop()
        folder = recording.end(why or "ended as wished")
        status = recording.status()
        if folder is None and status.folder is not None:
            folder = root / status.folder  # a fault had ended it
    finally:
        pipeline.stop()
        source.close()
        recording.close()
    if folder is None:
        raise RecordingError(why or status.notice or (STUCK if status.recording else NOTHING))
    key = unlock_folder(folder, passphrase)
    frames, results = len(read_log(folder, key).rows), len(read_results(folder, key)[1])
    return Recorded(folder, frames, results, status, why)


def _watch(
    pipeline: Pipeline,
    recording: Recording,
    seconds: float | None,
    on_tick: Callable[[RecorderStatus], None],
) -> str | None:
    """Wait for the end; None when it is as wished, else why."""
    deadline: float | None = None
    while True:
        time.sleep(TICK_S)
        health, status = pipeline.health(), recording.status()
        on_tick(status)
        if not status.recording:
            return status.notice
        if pipeline.tap.notice is not None:
            return pipeline.tap.notice
        if health.state is State.FAILED:
            return health.reason
        if deadline is None and health.captured and seconds is not None:
            deadline = time.monotonic() + seconds
        if deadline is not None and time.monotonic() >= deadline:
            return None
        ended = health.source is not None and not health.source.live and health.paused
        if ended and health.position == (health.frames or 0) - 1:
            return None
