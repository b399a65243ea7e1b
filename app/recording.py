"""What follows a running pipeline without ever disturbing it, and the recording that does so."""

from __future__ import annotations

import logging
import math
import platform
import shutil
import threading
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from app.session import ResultsHead, line_of
from app.version import VERSION
from capture.record_desk import Note
from capture.recorder import Origin, Recorder
from models.runtime import runtime_version

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.result import Result
    from capture.disk import Usage
    from capture.frame import Frame, SourceInfo
    from capture.record_status import RecorderStatus
    from capture.sector import Sector
    from models.segmenter import Segmenter

_log = logging.getLogger("pleura.recording")


class Sink(Protocol):
    """Something that wants to see what a pipeline captures and what it makes of it.

    Both methods are called on the pipeline's own threads and must return at once.
    """

    def on_frame(self, frame: Frame) -> None:
        """Take a frame that was captured, whether or not it will be examined."""
        ...

    def on_result(self, result: Result, nth: int) -> None:
        """Take a result as it is shown; its frame was given to `on_frame` before.

        `nth` counts what was examined in this run before it, shown or not.
        """
        ...


class Tap:
    """Where sinks are attached to a pipeline. One that fails is taken off; the pipeline goes on.

    Attributes
    ----------
    notice : str or None
        One sentence when a sink was taken off.
    """

    def __init__(self) -> None:
        self.notice: str | None = None
        self._lock = threading.Lock()
        self._sinks: tuple[Sink, ...] = ()

    def add(self, sink: Sink) -> None:
        """Attach a sink."""
        with self._lock:
            self._sinks = (*(each for each in self._sinks if each is not sink), sink)
            self.notice = None

    def remove(self, sink: Sink) -> None:
        """Take a sink off; one that is not attached does no harm."""
        with self._lock:
            self._sinks = tuple(each for each in self._sinks if each is not sink)

    def on_frame(self, frame: Frame) -> None:
        """Pass a frame on; never raises."""
        for sink in self._sinks:
            self._guarded(sink, partial(sink.on_frame, frame))

    def on_result(self, result: Result, nth: int) -> None:
        """Pass a result on; never raises."""
        for sink in self._sinks:
            self._guarded(sink, partial(sink.on_result, result, nth))

    def _guarded(self, sink: Sink, call: Callable[[], None]) -> None:
        try:
            call()
        except Exception as error:
            _log.exception("a sink failed and was taken off")
            self.remove(sink)
            self.notice = f"Recording was switched off by an error ({type(error).__name__})."


class Recording:
    """The recorder as a sink: frames of the confirmed sector, and one line for each result.

    Parameters
    ----------
    root : Path
        Folder that sessions go to.
    info : SourceInfo
        Of the source that is recorded.
    segmenter : Segmenter or None
        Whose results are recorded.
    retro_s : float
        How many seconds before `begin` a session reaches back.
    usage : callable
        Total, used and free bytes of the disk of a folder.
    passphrase : str or None
        Encrypts what is written; None does not.
    """

    def __init__(
        self,
        root: Path,
        info: SourceInfo,
        segmenter: Segmenter | None,
        *,
        retro_s: float = 0.0,
        usage: Usage = shutil.disk_usage,
        passphrase: str | None = None,
    ) -> None:
        head = results_head(segmenter)
        origin = Origin(info.live, info.fps, VERSION, head.model_dump_json(by_alias=True))
        self._recorder = Recorder(root, origin, retro_s=retro_s, usage=usage, passphrase=passphrase)
        self._sector: Sector | None = None

    def confirm(self, sector: Sector | None) -> None:
        """Take the sector that a person has confirmed; None withdraws it.

        It should be that of a result (`Result.sector`): it holds the scale that was found too.
        """
        self._sector = sector
        self._recorder.confirm(sector)

    def encrypt(self, passphrase: str | None) -> None:
        """Encrypt what is begun from now on; None does not."""
        self._recorder.passphrase = passphrase

    def begin(self, back_s: float = math.inf) -> None:
        """Begin a session, with what was kept of the last `back_s` seconds.

        A `RecordingError` says why it cannot be.
        """
        self._recorder.begin(back_s)

    def end(self, why: str = "stopped") -> Path | None:
        """End the session; its folder, or None when there is none."""
        return self._recorder.end(why)

    def close(self) -> bool:
        """End everything; False when the disk did not answer in time."""
        return self._recorder.close()

    def status(self) -> RecorderStatus:
        """Tell how it stands."""
        return self._recorder.status()

    def on_frame(self, frame: Frame) -> None:
        """Take a frame; returns at once."""
        self._recorder.offer(frame)

    def on_result(self, result: Result, nth: int) -> None:
        """Take a result; returns at once."""
        frame, line = result.frame, line_of(result, self._sector, nth)
        self._recorder.note(Note(frame.index, frame.grabbed_s, line))


def results_head(segmenter: Segmenter | None) -> ResultsHead:
    """Say which network made the results, and on what kind of computer."""
    card = None if segmenter is None else segmenter.manifest
    return ResultsHead(
        model=None if card is None else card.name,
        version=None if card is None else card.version,
        sha256=None if card is None else card.sha256,
        provider=None if segmenter is None else segmenter.provider,
        runtime=None if segmenter is None else runtime_version(),
        processor=processor(),
    )


def processor() -> str:
    """Name the kind of processor, as far as the system tells."""
    try:
        with Path("/proc/cpuinfo").open(encoding="utf-8", errors="replace") as lines:
            names = [line.partition(":")[2].strip() for line in lines if line.startswith("model n")]
    except OSError:
        names = []
    return f"{platform.machine()} {names[0] if names else platform.processor()}".strip()[:200]
