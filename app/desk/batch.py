"""Many recordings, read one after the other in a thread: how far each is and what it shows."""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from app.desk.analysis import Analysis, Cancelled, Study
from app.desk.course import trust_of
from app.desk.disagreement import cases_of
from app.sources import open_source, short_name
from capture.errors import CaptureError
from capture.opening import CLIP_SUFFIXES, DICOM_SUFFIXES
from capture.record_read import is_session
from models.errors import ModelError
from models.trust.verdict import Trust

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from capture.source import FrameSource
    from models.segmenter import Segmenter

MOST = 1000
"""So many recordings at once."""
_log = logging.getLogger("pleura.desk")


class Stage(StrEnum):
    """How far a recording is."""

    WAITING = "waiting"
    READING = "reading"
    DONE = "done"
    STOPPED = "stopped"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, eq=False)
class Job:
    """One recording of the queue; values are None where nothing is known, never 0.

    Parameters
    ----------
    text, name : str
        The source, and how it is called.
    stage : Stage
        How far it is.
    progress : float or None
        Share 0…1 that was read.
    frames : int or None
        Number of frames.
    scored, checked : float or None
        Share 0…1 of frames with a number, and of those without a warning.
    median, p90, worst : float or None
        BLAS 0…1 over the recording.
    cases : int or None
        Frames to look at.
    error : str
        Why it could not be read, one sentence.
    study : Study or None
        All that was read.
    """

    text: str
    name: str
    stage: Stage = Stage.WAITING
    progress: float | None = None
    frames: int | None = None
    scored: float | None = None
    checked: float | None = None
    median: float | None = None
    p90: float | None = None
    worst: float | None = None
    cases: int | None = None
    error: str = ""
    study: Study | None = None


def recordings_in(path: Path) -> tuple[str, ...]:
    """List the recordings of a folder: clips, DICOM and sessions, by name; no pictures.

    Parameters
    ----------
    path : Path
        A folder; whatever else has none.
    """
    try:
        if not path.is_dir() or is_session(path):
            return ()
        found = sorted(path.iterdir(), key=lambda each: each.name.casefold())
        return tuple(str(each) for each in found if _is_recording(each))[:MOST]
    except OSError:
        return ()


def _is_recording(path: Path) -> bool:
    if path.name.startswith("."):
        return False
    if path.is_dir():
        return is_session(path)
    return path.suffix.lower() in CLIP_SUFFIXES | DICOM_SUFFIXES


class Batch:
    """Reads recordings one after the other; begins at once.

    Parameters
    ----------
    texts : sequence of str
        The recordings.
    load : callable
        Loads the network, once; called in the thread.
    on_change : callable
        Called from the thread whenever a job has changed.
    open_ : callable
        Opens a recording.
    """

    def __init__(
        self,
        texts: Sequence[str],
        load: Callable[[], Segmenter],
        on_change: Callable[[], None] = lambda: None,
        *,
        open_: Callable[[str], FrameSource] = open_source,
    ) -> None:
        self._load, self._on_change, self._open = load, on_change, open_
        self._jobs = [Job(text, short_name(text)) for text in texts[:MOST]]
        self._running: tuple[int, Analysis] | None = None
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="pleura-desk-batch", daemon=True)
        self._thread.start()

    def jobs(self) -> tuple[Job, ...]:
        """Tell how all of them stand now; from any thread."""
        jobs, running = list(self._jobs), self._running
        if running is not None and jobs[running[0]].stage is Stage.READING:
            at, run = running
            total = run.total
            share = None if not total else min(run.count() / total, 1.0)
            jobs[at] = replace(jobs[at], progress=share, frames=total)
        return tuple(jobs)

    @property
    def reading(self) -> bool:
        """Something is still to be read."""
        return any(job.stage in (Stage.WAITING, Stage.READING) for job in self._jobs)

    def study(self, text: str) -> Study | None:
        """Give what was read of a recording; None when it was not read to its end."""
        return next((job.study for job in self._jobs if job.text == text), None)

    def stop(self) -> None:
        """End after this frame; what was read is kept."""
        self._stop.set()
        if self._running is not None:
            self._running[1].cancel()

    def join(self, timeout: float | None = None) -> bool:
        """Wait for the end; False when it has not come within `timeout` seconds."""
        self._thread.join(timeout)
        return not self._thread.is_alive()

    # ---- the thread

    def _run(self) -> None:
        segmenter: Segmenter | None = None
        for at, job in enumerate(self._jobs):
            if self._stop.is_set():
                self._set(at, replace(job, stage=Stage.STOPPED))
                continue
            try:
                segmenter = segmenter or self._load()
                self._set(at, self._read(at, job, segmenter))
            except Cancelled:
                self._set(at, replace(job, stage=Stage.STOPPED))
            except (CaptureError, ModelError) as error:
                self._set(at, replace(job, stage=Stage.FAILED, error=str(error)))
            except Exception as error:  # a fault of ours in one must not cost the others
                _log.error("reading a recording of the queue", exc_info=error)
                text = f"Reading failed ({type(error).__name__}). Please report it."
                self._set(at, replace(job, stage=Stage.FAILED, error=text))
        self._running = None
        self._on_change()

    def _read(self, at: int, job: Job, segmenter: Segmenter) -> Job:
        run = Analysis(job.text, lambda: segmenter, self._on_change, open_=self._open)
        self._running = at, run
        self._set(at, replace(job, stage=Stage.READING))
        run.read()
        return summed_up(job, run.study())

    def _set(self, at: int, job: Job) -> None:
        self._jobs[at] = job
        self._on_change()


def summed_up(job: Job, study: Study) -> Job:
    """Sum up a recording that was read."""
    trusts = [trust_of(each) for each in study.frames.values()]
    shown = sum(trust is not Trust.NONE for trust in trusts)
    sure = sum(trust is Trust.OK for trust in trusts)
    window = None if study.cine is None else study.cine.window
    return replace(
        job,
        stage=Stage.DONE,
        progress=1.0,
        frames=len(trusts),
        scored=shown / len(trusts) if trusts else None,
        checked=sure / shown if shown else None,
        median=None if window is None else window.median,
        p90=None if window is None else window.p90,
        worst=None if window is None or window.worst is None else window.worst.value,
        cases=len(cases_of(study, {}, {})),
        study=study,
    )
