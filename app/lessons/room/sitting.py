"""A row of questions: this one on the screen, the next one painted ahead while truth is read."""

from __future__ import annotations

import threading
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from app.lessons.errors import LessonError
from app.lessons.room.paper import (
    NO_NETWORK,
    Left,
    Paper,
    told_of,
    with_network,
    with_pictures,
)
from app.lessons.room.state import Asked, Phase
from models.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.exam.work import Worker
    from app.lessons.lesson import Lesson
    from app.lessons.practice import Practice
    from app.lessons.question import Answer
    from app.lessons.room.reply import Reply
    from app.lessons.room.state import Told
    from app.lessons.session import Revealed
    from models.segmenter import Segmenter


class Sitting:
    """Leads from question to question.

    Parameters
    ----------
    keeper, painter : Worker
        The thread of the progress file, and that which paints.
    load : callable or None
        Loads the network; None leaves it out.
    tell : callable
        Takes the changes of the stand.
    failed : callable
        Takes what went wrong.
    """

    def __init__(
        self,
        keeper: Worker,
        painter: Worker,
        load: Callable[[], Segmenter] | None,
        tell: Callable[..., None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._keeper, self._painter, self._load = keeper, painter, load
        self._tell, self._failed = tell, failed
        self._lock = threading.RLock()
        self._segmenter: Segmenter | None = None
        self._make: Callable[[], Practice] | None = None
        self._here: Paper | None = None
        self._ahead: Paper | None = None
        self._asked: Asked | None = None
        self._closed = False

    # ---- from any thread

    def leave(self) -> None:
        """Leave the question; nothing of it is kept."""
        with self._lock:
            for paper in (self._here, self._ahead):
                if paper is not None:
                    paper.left = True
            self._here = self._ahead = self._asked = None

    def close(self) -> None:
        """Leave, and begin nothing more."""
        self._closed = True
        self.leave()

    # ---- on the keeper's thread

    def begin(self, lesson: Lesson, make: Callable[[], Practice]) -> None:
        """Ask the first question of a lesson."""
        self.leave()
        self._make, self._asked = make, Asked(lesson, number=0)
        self.next()

    def next(self) -> None:
        """Ask the next question, painted ahead or not."""
        with self._lock:
            if self._asked is None or self._closed:
                return
            if self._here is not None:
                self._here.left = True
            ahead, self._ahead = self._ahead, None
            self._asked = Asked(self._asked.lesson, number=self._asked.number + 1)
            self._here = ahead or self._prepare()
        self._publish()

    def commit(self, answer: Answer, reply: Reply) -> None:
        """Keep the answer, then tell the truth; what cannot be kept is not marked."""
        paper = self._here
        if paper is None or paper.session is None or reply.confidence is None:
            return
        paper.session.commit(answer, reply.confidence)
        with self._lock:
            if paper is self._here and self._asked is not None:
                self._asked = replace(self._asked, reply=reply)
        revealed = paper.session.truth()
        told = told_of(revealed)
        if self._load is None:
            told = replace(told, network=NO_NETWORK)
        self._show(paper, told)
        self._painter.ask(partial(self._reveal, paper, revealed, told))
        with self._lock:
            if paper is self._here:
                self._ahead = self._prepare()

    def _prepare(self) -> Paper:
        assert self._make is not None
        practice = self._make()
        paper = Paper(practice, practice.choose())
        self._painter.ask(partial(self._paint, paper))
        return paper

    # ---- on the painter's thread

    def _paint(self, paper: Paper) -> None:
        """Make a question and paint it; if it is the one on the screen, show how far it is."""
        if paper.left:
            return
        try:
            paper.make()
            self._publish(paper)
            paper.paint(partial(self._publish, paper))
        except Left:
            return
        except Exception as error:
            paper.left = True
            with self._lock:
                if paper is self._ahead:
                    self._ahead = None
                    return  # it is tried anew when it is asked for
                if paper is not self._here or self._asked is None:
                    return
                self._asked = replace(self._asked, phase=Phase.FAILED)
                self._tell(asked=self._asked)
            self._failed(error)

    def _reveal(self, paper: Paper, revealed: Revealed, told: Told) -> None:
        """Paint the truth, then let the network answer."""
        if paper.left:
            return
        told = with_pictures(told, revealed)
        self._show(paper, told)
        if self._load is None or paper.left:
            return
        try:
            if self._segmenter is None:
                self._segmenter = self._load()
            found = paper.network(self._segmenter)
        except Left:
            return
        except LessonError:
            raise
        except ModelError as error:
            self._show(paper, replace(told, network=f"The network gives no answer. {error}"))
            return
        self._keeper.ask(partial(paper.practice.note_network, found))
        self._show(paper, with_network(told, revealed, found))

    # ---- parts of these

    def _publish(self, paper: Paper | None = None) -> None:
        """Show how far the question on the screen is made and painted."""
        with self._lock:
            here, asked = self._here, self._asked
            if here is None or asked is None or (paper is not None and paper is not here):
                return
            if asked.phase is Phase.ASKED:
                return  # all of it is shown; again would take back the answer that is being given
            if asked.phase is not Phase.MAKING or here.session is None:
                self._tell(asked=asked)
                return
            question = here.session.question
            if here.done:
                here.session.show()
            self._asked = replace(
                asked,
                phase=Phase.ASKED if here.done else Phase.MAKING,
                prompt=question.prompt,
                zone=question.zone or "",
                choices=question.choices,
                frames=here.frames,
                total=question.cine.frames,
                fps=question.cine.fps,
                counts=here.practice.counts,
                aim=here.aim,
            )
            self._tell(asked=self._asked)

    def _show(self, paper: Paper, told: Told) -> None:
        """Show what is told of the question on the screen."""
        with self._lock:
            if paper is self._here and self._asked is not None:
                self._asked = replace(self._asked, phase=Phase.TRUTH, told=told)
                self._tell(asked=self._asked)
