"""Leads a learner through the lessons; every method returns at once.

Two threads work for it: one owns the progress file, so that no disk ever holds the window up; the
other paints, and lets the network read. What they find is told as a new `Stand`.
"""

from __future__ import annotations

import logging
import threading
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from app.exam.work import Worker
from app.lessons.errors import NEEDS_SOURCE, LessonError
from app.lessons.practice import Practice
from app.lessons.progress import check_name
from app.lessons.report import export
from app.lessons.room.holding import Holding
from app.lessons.room.lectern import explained
from app.lessons.room.reply import answer_of, is_complete, lacking
from app.lessons.room.sheets import last_learner, progress_view, start_view, teacher_rows
from app.lessons.room.sitting import Sitting
from app.lessons.room.state import FAULT, Explained, Page, Phase, Stand
from capture.errors import CaptureError
from models.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from app.lessons.lesson import Lesson
    from app.lessons.progress import Progress
    from app.lessons.room.reply import Reply
    from capture.source import FrameSource
    from models.segmenter import Segmenter

NO_FILE = "Your answers cannot be kept, so no question is asked. "
_log = logging.getLogger("pleura.lessons")


class Tutor:
    """The lessons' window, without its widgets.

    Parameters
    ----------
    open_progress : callable
        Opens the progress file.
    lessons : sequence of Lesson
        What is offered, in order.
    load : callable or None
        Loads the network; None leaves it out.
    on_change : callable
        Called from any thread when `stand` has changed.
    now : callable
        Time of day, UTC.
    open_source : callable or None
        Opens the source that lessons of pictures = "source" ask about; it takes a network, too.
    """

    def __init__(
        self,
        open_progress: Callable[[], Progress],
        lessons: Sequence[Lesson],
        load: Callable[[], Segmenter] | None,
        on_change: Callable[[], None],
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        open_source: Callable[[], FrameSource] | None = None,
    ) -> None:
        self.lessons = tuple(lessons)
        self._open, self._on_change, self._now = open_progress, on_change, now
        self._lock = threading.Lock()
        self._stand = Stand()
        self._progress: Progress | None = None
        self._explained: dict[str, Explained] = {}
        self._keeper = Worker("pleura-progress", self._failed)
        self._painter = Worker("pleura-painter", self._failed)
        self.sitting = Sitting(self._keeper, self._painter, load, self.tell, self._failed)
        self.holding: Holding | None = None
        if open_source is not None and load is not None:
            self.holding = Holding(
                self._keeper, self._painter, open_source, load, self.tell, now=now
            )

    @property
    def stand(self) -> Stand:
        """How it stands now."""
        with self._lock:
            return self._stand

    # ---- what the person does

    def enter(self, learner: str | None = None) -> None:
        """Come in as a learner; None takes who was here last."""
        self._keeper.ask(partial(self._enter, learner))

    def home(self) -> None:
        """Go to the start page; a question that is not answered is left."""
        self._leave()
        self.tell(page=Page.START, asked=None, notice="", alarm=False)
        self._keeper.ask(self._start)

    def show_lesson(self, name: str) -> None:
        """Explain a lesson."""
        lesson = next(each for each in self.lessons if each.id == name)
        self._leave()
        known = self._explained.get(name, Explained(lesson, (), len(lesson.examples)))
        self.tell(page=Page.LESSON, explained=known, asked=None, notice="", alarm=False)
        if len(known.pictures) < known.total:
            self._painter.ask(partial(self._explain, lesson))

    def begin(self) -> None:
        """Ask the first question of the lesson that is explained."""
        stand = self.stand
        if stand.explained is None or not stand.learner:
            return
        self.tell(page=Page.ASK, notice="", alarm=False)
        self._keeper.ask(partial(self._begin, stand.learner, stand.explained.lesson))

    def reply(self, change: Callable[[Reply], Reply]) -> None:
        """Change the answer that is being given."""
        asked = self.stand.asked
        if asked is not None and asked.phase is Phase.ASKED:
            self.tell(asked=replace(asked, reply=change(asked.reply)), notice="", alarm=False)

    def go_on(self) -> None:
        """Hold the picture, give the answer, or ask the next: whichever it is time for."""
        asked = self.stand.asked
        if asked is not None and asked.phase is Phase.AIMING and self.holding is not None:
            self.holding.hold()
        elif asked is not None and asked.phase is Phase.ASKED:
            self.commit()
        else:
            self.next()

    def commit(self) -> None:
        """Give the answer; it is kept before the truth is told."""
        asked = self.stand.asked
        if asked is None or asked.phase is not Phase.ASKED:
            return
        answer = answer_of(asked.reply, asked.kind)
        if answer is None or not is_complete(asked.reply, asked.kind):
            self.tell(notice=lacking(asked.reply, asked.kind), alarm=False)
            return
        self.tell(asked=replace(asked, phase=Phase.SAVING), notice="", alarm=False)
        self._keeper.ask(partial(self._leader(asked.lesson).commit, answer, asked.reply))

    def next(self) -> None:
        """Ask the next question."""
        asked = self.stand.asked
        if asked is not None and asked.phase in (Phase.TRUTH, Phase.FAILED):
            self._keeper.ask(self._leader(asked.lesson).next)

    def show_progress(self, lesson: str | None = None) -> None:
        """Show how the learner stands, in one lesson or all."""
        self._leave()
        self.tell(page=Page.PROGRESS, asked=None, notice="", alarm=False)
        self._keeper.ask(partial(self._show_progress, lesson))

    def show_teacher(self) -> None:
        """Show all learners of the file."""
        self._leave()
        self.tell(page=Page.TEACHER, asked=None, notice="", alarm=False)
        self._keeper.ask(self._show_teacher)

    def play(self) -> None:
        """Go to the free play."""
        self._leave()
        self.tell(page=Page.PLAY, asked=None, notice="", alarm=False)

    def export(self, path: Path, learner: str | None) -> None:
        """Write the answers of a learner, or (None) of all, to a .csv or .json file."""
        self._keeper.ask(partial(self._export, path, learner))

    def erase(self) -> None:
        """Erase the learner for good."""
        self._keeper.ask(self._erase)

    def say(self, text: str, *, alarm: bool = False) -> None:
        """Show a sentence."""
        self.tell(notice=text, alarm=alarm)

    def close(self, timeout: float = 20.0) -> bool:
        """Stop painting, keep what was committed, close the file; False when that takes longer."""
        self._leave()
        self.sitting.close()
        whole = self._painter.close(timeout)
        self._keeper.ask(self._close)
        return self._keeper.close(timeout) and whole

    def _leave(self) -> None:
        """Leave the question that is open, of whichever kind."""
        self.sitting.leave()
        if self.holding is not None:
            self.holding.leave()

    def _leader(self, lesson: Lesson) -> Sitting | Holding:
        """Who leads through a lesson: of simulated pictures, or of the source."""
        if lesson.pictures == "source" and self.holding is not None:
            return self.holding
        return self.sitting

    # ---- on the threads

    def tell(self, **changes: object) -> None:
        """Bring the stand up to date and let it be known; from any thread."""
        with self._lock:
            self._stand = replace(self._stand, **changes)  # type: ignore[arg-type]
        self._on_change()

    def _file(self) -> Progress:
        if self._progress is None:
            self._progress = self._open()
        return self._progress

    def _enter(self, learner: str | None) -> None:
        name = last_learner(self._file()) if learner is None else learner
        if name:
            check_name(name)
        self.tell(learner=name, notice="", alarm=False)
        self._start()

    def _start(self) -> None:
        view = start_view(self._file(), self.stand.learner, self.lessons, self._now())
        self.tell(start=view)

    def _explain(self, lesson: Lesson) -> None:
        for grown in explained(lesson):
            stand = self.stand
            shown = stand.explained
            if stand.page is not Page.LESSON or shown is None or shown.lesson.id != lesson.id:
                return
            if len(grown.pictures) > len(shown.pictures):
                self._explained[lesson.id] = grown
                self.tell(explained=grown)

    def _begin(self, learner: str, lesson: Lesson) -> None:
        file = self._file()
        if lesson.pictures == "source":
            if self.holding is None:
                self.tell(page=Page.LESSON)
                raise LessonError(NEEDS_SOURCE.format(lesson.id))
            self.sitting.leave()
            self.holding.begin(lesson, file.beside, learner)
            return
        self.sitting.begin(lesson, lambda: Practice(file, learner, lesson, now=self._now))

    def _show_progress(self, lesson: str | None) -> None:
        learner = self.stand.learner
        view = progress_view(self._file(), learner, lesson, self.lessons, self._now())
        self.tell(progress=view)

    def _show_teacher(self) -> None:
        self.tell(teacher=teacher_rows(self._file(), self.lessons, self._now()))

    def _export(self, path: Path, learner: str | None) -> None:
        count = export(self._file(), path, learner)
        self.tell(notice=f"{count} answers written to {path.name}.", alarm=False)

    def _erase(self) -> None:
        learner = self.stand.learner
        count = self._file().erase(learner)
        self.tell(learner="", page=Page.START, progress=None, teacher=None)
        self._start()
        self.tell(notice=f"{learner} and {count} answers are erased.", alarm=False)

    def _close(self) -> None:
        if self._progress is not None:
            self._progress.close()

    def _failed(self, error: Exception) -> None:
        asked = self.stand.asked
        if asked is not None and asked.phase is Phase.SAVING:
            self.tell(asked=replace(asked, phase=Phase.ASKED))
        if isinstance(error, CaptureError | ModelError):
            why = NO_FILE if self._progress is None and isinstance(error, LessonError) else ""
            self.tell(notice=f"{why}{error}", alarm=True)
            return
        _log.error("a fault in the lessons", exc_info=error)
        self.tell(notice=FAULT, alarm=True)
