"""One question on its way from the generator to the screen; painted frame by frame."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.lessons.cine import key_sample
from app.lessons.errors import LessonError
from app.lessons.make import make_question
from app.lessons.network import NetworkReader
from app.lessons.pictures import answer_picture, ask_picture, legend, moved_panel, network_text
from app.lessons.room.aim import Aim, aim_of
from app.lessons.room.state import Told

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.lessons.lesson import Lesson
    from app.lessons.network import NetworkAnswer
    from app.lessons.practice import Practice, Wanted
    from app.lessons.question import Sheet
    from app.lessons.room.state import Image
    from app.lessons.session import Revealed, Session
    from models.segmenter import Segmenter

READS = "The network is reading the same pictures…"
NO_NETWORK = "The network was not asked."
_TRIES, _FAR = 3, 500_000


class Left(Exception):
    """The learner went on; what was being done is not wanted any more."""


class Paper:
    """A question that is being made; used by one thread at a time, read by others.

    Parameters
    ----------
    practice : Practice
        Of the learner in the lesson; one for each question.
    chosen : Wanted
        Which question.

    Attributes
    ----------
    frames : tuple of (H, W) or (H, W, 3) uint8
        Pictures that are painted so far.
    left : bool
        True stops the painting and the network.
    """

    def __init__(self, practice: Practice, chosen: Wanted) -> None:
        self.practice, self._chosen = practice, chosen
        self.session: Session | None = None
        self.aim: Aim | None = None
        self.frames: tuple[Image, ...] = ()
        self.left = False

    @property
    def done(self) -> bool:
        """Whether every picture is painted."""
        return self.session is not None and len(self.frames) == self.session.question.cine.frames

    def make(self) -> None:
        """Make the question, as `sheet_of` does.

        Raises
        ------
        LessonError
            If there is none.
        """
        sheet, chosen = sheet_of(self.practice.lesson, self._chosen)
        cine = sheet.question.cine
        session = self.practice.open(sheet, chosen)
        self.aim = aim_of(key_sample(cine).truth, cine.size)
        self.session = session

    def paint(self, on_frame: Callable[[], None]) -> None:
        """Paint the pictures one after the other; stops when it is left.

        Raises
        ------
        Left
            When nobody waits for them any more.
        """
        assert self.session is not None
        question = self.session.question
        for number in range(len(self.frames), question.cine.frames):
            if self.left:
                raise Left
            image = question.cine.sample(number).image
            if question.region is not None:
                image = ask_picture(question, image, scales=False)
            image.flags.writeable = False
            self.frames = (*self.frames, image)
            on_frame()
        self.session.show()

    def network(self, segmenter: Segmenter) -> NetworkAnswer:
        """Let the network answer the same question.

        Raises
        ------
        Left
            When the learner went on meanwhile.
        """
        assert self.session is not None
        return self.session.network(NetworkReader(segmenter, self._stay))

    def _stay(self) -> None:
        if self.left:
            raise Left


def sheet_of(lesson: Lesson, chosen: Wanted) -> tuple[Sheet, Wanted]:
    """Make the question that was chosen; where no scene fits, that of a seed far away.

    Returns
    -------
    Sheet, Wanted
        The question with its key, and which one it became.

    Raises
    ------
    LessonError
        If there is none.
    """
    each = len(lesson.zones) or 1
    for attempt in range(_TRIES):
        now = replace(chosen, seed=chosen.seed + attempt * (_FAR // each * each))
        try:
            return make_question(lesson, now.seed, now.difficulty, now.wanted), now
        except LessonError:
            if attempt == _TRIES - 1:
                raise
    raise AssertionError("unreachable")


def told_of(revealed: Revealed) -> Told:
    """Say what is true in words; the pictures come later."""
    mark, sure = revealed.committed.mark, revealed.committed.confidence
    half = mark.credit > 0 and not mark.right
    head = "Right" if mark.right else "Partly right" if half else "Not right"
    whole = f"{head}, credit {mark.credit:.2f}" if half else head
    kind = revealed.sheet.question.answer
    text = f"{whole}; you were {sure:.0%} sure"
    return Told(mark.right, text, revealed.why, READS, legend(kind))


def with_network(told: Told, revealed: Revealed, found: NetworkAnswer) -> Told:
    """Add what the network answered, in words and in the picture."""
    text = network_text(found, revealed.sheet.lesson)
    return replace(told, network=text, true=answer_picture(revealed, found))


def with_pictures(told: Told, revealed: Revealed) -> Told:
    """Paint the truth with the difference, and what moved where that is what was asked."""
    question = revealed.sheet.question
    told = replace(told, true=answer_picture(revealed))
    if revealed.sheet.lesson.kind not in ("sliding", "point"):
        return told
    panel = moved_panel(question, revealed.sheet.key.sweep)
    return replace(told, moved=panel.picture, moved_legend=f"{panel.title}. {panel.lines[0]}")
