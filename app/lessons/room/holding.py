"""Questions about a real source: aim, hold a picture, answer, and only then see the network's.

The source runs through the program's own pipeline, so the network's number is the one that the
window of `pleura live` would show. Its masks are not painted before the answer was given.
"""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import numpy as np

from app.annotate import annotate
from app.exam.live import trimmed
from app.lessons.beside import HeldQuestion, caution, difference, head
from app.lessons.pictures import legend
from app.lessons.room.state import Asked, Phase, Told
from app.pictures.plate import colour
from app.pipeline import Pipeline
from app.screen.words import sentence
from app.status import SCORED, State

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.exam.work import Worker
    from app.lessons.beside import Compared
    from app.lessons.beside_table import BesideTable
    from app.lessons.lesson import Lesson
    from app.lessons.question import Answer
    from app.lessons.room.reply import Reply
    from app.lessons.room.state import Image
    from app.result import Result
    from capture.source import FrameSource
    from models.segmenter import Segmenter

AIM = "Point the probe, and hold a picture that you want to be asked about. No masks are shown."
WAITS = "Waiting for an ultrasound picture."
SHOWN = SCORED | {State.FROZEN, State.NO_MASK}
"""States in which the newest picture is of now, so that it can be held."""


class Holding:
    """Leads from held picture to held picture.

    Parameters
    ----------
    keeper, painter : Worker
        The thread of the progress file, and that which opens and closes the source.
    open_source : callable
        Opens the source.
    load : callable
        Loads the network.
    tell : callable
        Takes the changes of the stand.
    now : callable
        Time of day, UTC.
    """

    def __init__(
        self,
        keeper: Worker,
        painter: Worker,
        open_source: Callable[[], FrameSource],
        load: Callable[[], Segmenter],
        tell: Callable[..., None],
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._keeper, self._painter, self._tell, self._now = keeper, painter, tell, now
        self._open, self._load = open_source, load
        self._lock = threading.RLock()
        self._pipeline: Pipeline | None = None
        self._asked: Asked | None = None
        self._question: HeldQuestion | None = None
        self._kept: tuple[BesideTable, str] | None = None

    # ---- from any thread

    def leave(self) -> None:
        """Leave the question and let the source go; nothing of the picture is kept."""
        with self._lock:
            self._asked = self._question = None
        self._painter.ask(self._stop)

    def hold(self) -> None:
        """Hold the picture that is shown, and ask about it."""
        with self._lock:
            asked, pipeline = self._asked, self._pipeline
            if asked is None or pipeline is None or asked.phase is not Phase.AIMING:
                return
            result, state = pipeline.last, pipeline.health().state
            if result is None or result.sector is None or state not in SHOWN:
                return
            pipeline.pause(True)
            kept = trimmed(result)
            self._question = HeldQuestion(asked.lesson, kept, state)
            self._asked = replace(
                asked,
                phase=Phase.ASKED,
                prompt=asked.lesson.prompt,
                frames=(kept.frame.image,),
                aimed="",
            )
            self._tell(asked=self._asked)

    # ---- on the keeper's thread

    def begin(self, lesson: Lesson, table: BesideTable, learner: str) -> None:
        """Open the source and aim."""
        with self._lock:
            self._kept = table, learner
            self._asked = Asked(lesson, Phase.AIMING, prompt=AIM, total=1, aimed=WAITS)
            self._tell(asked=self._asked)
        self._painter.ask(self._start)

    def next(self) -> None:
        """Aim again."""
        with self._lock:
            asked, pipeline = self._asked, self._pipeline
            if asked is None:
                return
            number = asked.number + (asked.phase is Phase.TRUTH)
            self._asked = Asked(asked.lesson, Phase.AIMING, number, AIM, total=1, aimed=WAITS)
            self._question = None
            self._tell(asked=self._asked)
        if pipeline is None:
            self._painter.ask(self._start)
        else:
            pipeline.pause(False)

    def commit(self, answer: Answer, reply: Reply) -> None:
        """Keep the answer, then tell the network's; what cannot be kept is not compared."""
        with self._lock:
            question, asked, kept = self._question, self._asked, self._kept
        if question is None or asked is None or kept is None or reply.confidence is None:
            return
        found = question.commit(answer, reply.confidence)
        table, learner = kept
        table.record(learner, asked.lesson.id, found, self._model(), self._now())
        told = _told(asked.lesson, found, question.network())
        with self._lock:
            if self._asked is not None and self._question is question:
                self._asked = replace(asked, phase=Phase.TRUTH, reply=reply, told=told)
                self._tell(asked=self._asked)

    # ---- on the painter's thread

    def _start(self) -> None:
        with self._lock:
            if self._asked is None:
                return
            if self._pipeline is not None:  # begun anew before it was let go
                self._pipeline.pause(False)
                return
        try:
            source = self._open()
            pipeline = Pipeline(self._load(), on_change=self._changed)
        except Exception:
            with self._lock:
                if self._asked is not None:
                    self._asked = replace(self._asked, phase=Phase.FAILED)
                    self._tell(asked=self._asked)
            raise
        with self._lock:
            self._pipeline = pipeline
        pipeline.start(source, loop=True)

    def _stop(self) -> None:
        with self._lock:
            if self._asked is not None:
                return  # begun anew meanwhile
            pipeline, self._pipeline = self._pipeline, None
        if pipeline is not None:
            pipeline.stop()

    # ---- on the pipeline's threads

    def _changed(self) -> None:
        """Show the newest picture while one aims."""
        pipeline = self._pipeline
        if pipeline is None:
            return
        result, health = pipeline.last, pipeline.health()
        there = result is not None and result.sector is not None and health.state in SHOWN
        frames: tuple[Image, ...] = ()
        if result is not None and there:
            frames = (trimmed(result).frame.image,)
        words = "" if there and health.state in SCORED else sentence(health) or WAITS
        with self._lock:
            asked = self._asked
            if asked is None or asked.phase is not Phase.AIMING or pipeline is not self._pipeline:
                return
            self._asked = replace(asked, frames=frames, aimed=words)
            self._tell(asked=self._asked)

    def _model(self) -> str:
        pipeline = self._pipeline
        return (None if pipeline is None else pipeline.health().model) or "unknown"


def _told(lesson: Lesson, found: Compared, result: Result) -> Told:
    """Say how the answer stands to the network's."""
    agreed = None if found.mark is None else found.mark.right
    return Told(
        right=agreed,
        head=head(found),
        why=difference(lesson, found),
        network=caution(found),
        legend=legend(lesson.answer),
        true=_painted(result),
        by="network",
    )


def _painted(result: Result) -> Image:
    """Paint what the network marked over the picture that was held."""
    image = result.frame.image
    if result.segmentation is None or result.sector is None:
        return colour(image)
    return np.asarray(annotate(image, result.segmentation.labels, result.sector.box), np.uint8)
