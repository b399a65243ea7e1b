"""A recording read through in a thread of its own: progress, cancel, and what is known so far."""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.batch import analyse
from app.desk.examined import Examined, keep
from app.sources import open_source
from capture.errors import CaptureError, SourceUnavailable
from models.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.result import Result
    from capture.frame import SourceInfo
    from capture.sector import Sector
    from capture.source import FrameSource
    from models.cine.watch import CineSummary
    from models.manifest import Manifest
    from models.segmenter import Segmenter

PHANTOM_LENGTH = "seconds=10"
"""The endless phantom gets an end when none is given."""
_FAULT = "Reading the recording failed ({}). Open it again; if it stays so, report it."
_log = logging.getLogger("pleura.desk")


class Cancelled(Exception):
    """A person has had enough."""


@dataclass(frozen=True, slots=True, eq=False)
class Study:
    """What is known of a recording so far.

    Parameters
    ----------
    source : str
        Name of the recording; never a path.
    frames : mapping of int to Examined
        The examined frames by their number.
    info : SourceInfo or None
        None until the recording was opened.
    model : Manifest or None
        The network; None until it was loaded.
    cine : CineSummary or None
        The recording as one window of time; None before the end and for stills.
    done, cancelled : bool
        Read to its end; a person ended it before.
    error : str or None
        Why it could not be read, one sentence.
    note : str or None
        What was wrong with the recording, such as "incomplete: 48 of 60 frames".
    """

    source: str
    frames: Mapping[int, Examined]
    info: SourceInfo | None = None
    model: Manifest | None = None
    cine: CineSummary | None = None
    done: bool = False
    cancelled: bool = False
    error: str | None = None
    note: str | None = None

    @property
    def total(self) -> int:
        """Number of frames of the recording, as far as it is known."""
        stated = 0 if self.info is None else self.info.frames or 0
        return max(stated, max(self.frames, default=-1) + 1)

    @property
    def progress(self) -> float | None:
        """Share 0…1 that was examined; None where the length is not known."""
        if self.done:
            return 1.0
        if self.info is None or not self.info.frames:
            return None
        return min(len(self.frames) / self.info.frames, 1.0)


class Analysis:
    """Reads a recording through in a thread; used once.

    Parameters
    ----------
    text : str
        The source, as `open_source` takes it.
    load : callable
        Loads the network; called in the thread.
    on_change : callable
        Called from the thread after each frame and at the end.
    sector, depth_mm
        Given by hand, as in `analyse`.
    open_ : callable
        Opens the source.
    """

    def __init__(
        self,
        text: str,
        load: Callable[[], Segmenter],
        on_change: Callable[[], None] = lambda: None,
        *,
        sector: Sector | None = None,
        depth_mm: float | None = None,
        open_: Callable[[str], FrameSource] = open_source,
    ) -> None:
        self._text, self._load, self._open = with_end(text), load, open_
        self._on_change, self._sector, self._depth_mm = on_change, sector, depth_mm
        self._lock = threading.Lock()
        self._cancel = threading.Event()
        self._frames: dict[int, Examined] = {}
        self._study = Study("", {})
        self._thread = threading.Thread(target=self._run, name="pleura-desk-read", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def cancel(self) -> None:
        """Ask it to end; what was read is kept."""
        self._cancel.set()

    def join(self, timeout: float | None = None) -> bool:
        """Wait for the end; False when it has not come within `timeout` seconds."""
        if self._thread.ident is not None:
            self._thread.join(timeout)
        return not self._thread.is_alive()

    def count(self) -> int:
        """Count the frames examined so far."""
        return len(self._frames)

    def study(self) -> Study:
        """Tell what is known now; from any thread."""
        with self._lock:
            return _with(self._study, frames=dict(self._frames))

    @property
    def total(self) -> int | None:
        """Number of frames as the recording states it."""
        return None if self._study.info is None else self._study.info.frames

    # ---- the thread

    def _run(self) -> None:
        try:
            self.read()
        except Cancelled:
            self._note(cancelled=True)
        except (CaptureError, ModelError) as error:
            self._note(error=str(error))
        except Exception as error:
            _log.error("reading a recording", exc_info=error)
            self._note(error=_FAULT.format(type(error).__name__))
        self._on_change()

    def read(self) -> None:
        """Read the recording through here and now; `start` does so in a thread.

        Raises
        ------
        CaptureError, ModelError
            One sentence that says what to do.
        """
        with self._open(self._text) as source:
            info = source.info
            if info.live:
                raise SourceUnavailable(
                    f"{info.name} is a live source without an end: watch it with `pleura live`."
                )
            self._note(source=info.name, info=info)
            self._on_change()
            segmenter = self._load()
            self._note(model=segmenter.manifest)
            reading = analyse(
                source,
                segmenter,
                sector=self._sector,
                depth_mm=self._depth_mm,
                sinks=(self._add,),
                on_frame=self._step,
            )
        self._note(done=True, cine=reading.cine, note=reading.incomplete)

    def _add(self, result: Result) -> None:
        kept = keep(result)
        with self._lock:
            self._frames[kept.index] = kept

    def _step(self) -> None:
        if self._cancel.is_set():
            raise Cancelled
        self._on_change()

    def _note(self, **values: object) -> None:
        with self._lock:
            self._study = _with(self._study, **values)


def _with(study: Study, **values: object) -> Study:
    known = {name: getattr(study, name) for name in Study.__dataclass_fields__}
    return Study(**{**known, **values})


def with_end(text: str) -> str:
    """Give the endless phantom a length when none is given."""
    name, _, options = text.strip().partition(":")
    if name != "phantom" or "seconds" in options:
        return text
    return f"phantom:{','.join(filter(None, (options, PHANTOM_LENGTH)))}"


def read_through(
    text: str,
    segmenter: Segmenter,
    *,
    sector: Sector | None = None,
    depth_mm: float | None = None,
    on_frame: Callable[[int | None], None] = lambda total: None,
) -> Study:
    """Read a recording through here and now, without a thread.

    Raises
    ------
    CaptureError
        When it cannot be read.
    """
    run: Analysis = Analysis(
        text,
        lambda: segmenter,
        lambda: on_frame(run.total),
        sector=sector,
        depth_mm=depth_mm,
    )
    run.read()
    return run.study()
