"""Several recordings at once, each in a process of its own; the results are the same."""

from __future__ import annotations

import logging
import multiprocessing
from concurrent.futures import BrokenExecutor, ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from app import batch_files
from app.model import load_model
from app.sources import open_source
from capture.errors import CaptureError
from models.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from multiprocessing.sharedctypes import Synchronized
    from pathlib import Path

    from app.batch_files import Wishes
    from app.schema import Analysis
    from models.segmenter import Segmenter

TICK_S = 0.2
DIED = "the process that read it ended early, perhaps for want of memory: try it alone"


@dataclass(frozen=True, slots=True)
class Job:
    """One source and where its results go: `stem` names its files in `folder`."""

    text: str
    stem: str
    folder: Path
    model: Path | None
    wishes: Wishes


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a job came out: its analysis, or one sentence why there is none."""

    job: Job
    analysis: Analysis | None
    error: str = ""


def analyse_job(
    job: Job, segmenter: Segmenter, on_frame: Callable[[int | None], None] = lambda _: None
) -> Outcome:
    """Analyse one source here; a fault in it is an outcome, not an exception.

    Parameters
    ----------
    job : Job
        What to do.
    segmenter : Segmenter
        The network, `job.model`.
    on_frame : callable
        Told the number of frames, where it is known, after each frame.
    """
    try:
        with open_source(job.text) as source:
            total = source.info.frames
            return Outcome(
                job,
                batch_files.analyse_to_files(
                    source, segmenter, job.folder, job.stem, job.wishes, lambda: on_frame(total)
                ),
            )
    except (CaptureError, ModelError) as error:
        return Outcome(job, None, str(error))
    except Exception as error:  # a fault of ours in one source must not cost the others
        logging.getLogger("pleura").debug("analyze", exc_info=error)
        told = f"Pleura itself failed ({type(error).__name__}). Please report it."
        return Outcome(job, None, f"{job.stem}: {told}")


def analyse_apart(
    jobs: Sequence[Job], workers: int, on_wait: Callable[[int], None] = lambda _: None
) -> Iterator[Outcome]:
    """Analyse sources in processes of their own; outcomes in the order of the jobs.

    Parameters
    ----------
    jobs : sequence of Job
        What to do.
    workers : int
        Processes at once.
    on_wait : callable
        Told again and again how many frames all of them have read.
    """
    context = multiprocessing.get_context("spawn")
    frames = context.Value("q", 0)
    with ProcessPoolExecutor(workers, context, _settle, (frames,)) as pool:
        waiting = [(job, pool.submit(_work, job)) for job in jobs]
        try:
            for job, future in waiting:
                while not future.done():
                    on_wait(frames.value)
                    try:
                        future.exception(TICK_S)
                    except TimeoutError:
                        pass
                try:
                    yield future.result()
                except BrokenExecutor:
                    yield Outcome(job, None, f"{job.stem}: {DIED}.")
        except BaseException:  # an interrupt waits for nobody
            pool.shutdown(wait=False, cancel_futures=True)
            raise


# ---- in the processes

_frames: list[Synchronized[int]] = []
"""Where a process counts the frames that it has read."""


def _settle(frames: Synchronized[int]) -> None:
    _frames[:] = [frames]


def _work(job: Job) -> Outcome:
    return analyse_job(job, _network(job.model), _note)


@cache
def _network(model: Path | None) -> Segmenter:
    return load_model(model)


def _note(total: int | None) -> None:
    with _frames[0].get_lock():
        _frames[0].value += 1
