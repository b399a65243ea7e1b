"""What the lessons' window shows, as frozen values; widgets paint them and decide nothing."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Literal

from app.lessons.room.reply import Reply

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from app.lessons.calibration import Bin
    from app.lessons.lesson import AnswerKind, Lesson
    from app.lessons.measures import Standing
    from app.lessons.room.aim import Aim

    Image = NDArray[np.uint8]

FAULT = "Pleura could not do this because of a fault of its own; try again, and report it."


class Page(StrEnum):
    """Which page of the window lies open."""

    START = "start"
    LESSON = "lesson"
    ASK = "ask"
    PROGRESS = "progress"
    TEACHER = "teacher"
    PLAY = "play"


class Phase(StrEnum):
    """How far a question has come."""

    MAKING = "making"
    AIMING = "aiming"
    ASKED = "asked"
    SAVING = "saving"
    TRUTH = "truth"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class LessonRow:
    """A lesson as the start page offers it.

    Parameters
    ----------
    id, title, goal : str
        As the lesson says.
    answers : int
        How many the learner gave.
    right : float or None
        Share of the last answers that was right, 0…1; None before the first.
    due : int
        Classes of the lesson that are due again.
    beside : bool
        Marked beside the network, not against truth: `right` is the share that agrees, of the
        answers that could be marked.
    """

    id: str
    title: str
    goal: str
    answers: int = 0
    right: float | None = None
    due: int = 0
    beside: bool = False

    @property
    def told(self) -> str:
        """How the learner stands in it."""
        answers = "1 answer" if self.answers == 1 else f"{self.answers} answers"
        if self.beside and self.answers:
            agree = "none marked" if self.right is None else f"{self.right:.0%} as the network"
            return f"{answers}, {agree}"
        if not self.answers or self.right is None:
            return "Not begun"
        told = [answers, f"{self.right:.0%} right"]
        return ", ".join([*told, f"{self.due} due"] if self.due else told)


@dataclass(frozen=True, slots=True)
class StartView:
    """The start page: who learns, and what there is to learn."""

    learner: str
    learners: tuple[str, ...]
    rows: tuple[LessonRow, ...]
    told: str


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """One example of a lesson's explanation: plain, and with what is true."""

    caption: str
    plain: Image
    true: Image
    below: str


@dataclass(frozen=True, slots=True, eq=False)
class Explained:
    """A lesson's one-screen explanation; its pictures come one by one."""

    lesson: Lesson
    pictures: tuple[Shown, ...]
    total: int


@dataclass(frozen=True, slots=True, eq=False)
class Told:
    """What is told after an answer.

    Parameters
    ----------
    right : bool or None
        Whether the answer counts as right; None where it could not be marked.
    head, why : str
        In a few words, and the sentence why.
    network : str
        What the network answered, or that it still reads.
    true, moved : (H, W, 3) uint8 or None
        The key frame with masks and answers; what moved. None until painted, or where nothing is.
    legend : str
        What the colours mean.
    by : str
        What the answer was marked by: "truth", or of a real source the "network".
    """

    right: bool | None
    head: str
    why: str
    network: str
    legend: str
    true: Image | None = None
    moved: Image | None = None
    moved_legend: str = ""
    by: Literal["truth", "network"] = "truth"


@dataclass(frozen=True, slots=True, eq=False)
class Asked:
    """A question on its way.

    Parameters
    ----------
    lesson : Lesson
        Of which lesson.
    phase : Phase
        How far it is.
    number : int
        Of this sitting, from 1.
    prompt, zone : str
        What is asked, and where; empty until it is made.
    choices : tuple of (str, str)
        Name and text of each choice.
    frames : tuple of (H, W) or (H, W, 3) uint8
        Pictures that are painted.
    total : int
        How many there will be; 0 until it is known.
    fps : float
        Frames per second.
    counts : bool
        False for a question that the learner has had before.
    aim : Aim or None
        Geometry for what is pointed at.
    reply : Reply
        What was answered so far.
    told : Told or None
        After the answer.
    aimed : str
        While one aims at a real source: what the source is doing, and what to do.
    """

    lesson: Lesson
    phase: Phase = Phase.MAKING
    number: int = 1
    prompt: str = ""
    zone: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    frames: tuple[Image, ...] = ()
    total: int = 0
    fps: float = 15.0
    counts: bool = True
    aim: Aim | None = None
    reply: Reply = field(default_factory=Reply)
    told: Told | None = None
    aimed: str = ""

    @property
    def kind(self) -> AnswerKind:
        """How it is answered."""
        return self.lesson.answer

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the choices."""
        return tuple(name for name, _ in self.choices)


@dataclass(frozen=True, slots=True)
class MissRow:
    """Misses of one class, in words and numbers; rates 0…1, the interval is a 95 % one."""

    title: str
    asked: int
    missed: int
    rate: float
    low: float
    high: float
    instead: str
    word: str = "missed"


@dataclass(frozen=True, slots=True, eq=False)
class ProgressView:
    """How a learner stands, in one lesson or all; `by` says what the answers were marked by."""

    learner: str
    lesson: str | None
    lessons: tuple[tuple[str, str], ...]
    standing: Standing
    misses: tuple[MissRow, ...]
    bins: tuple[Bin, ...]
    lines: tuple[str, ...]
    by: Literal["truth", "network"] = "truth"


@dataclass(frozen=True, slots=True, eq=False)
class Stand:
    """Everything that is shown; nothing in it changes."""

    page: Page = Page.START
    learner: str = ""
    start: StartView | None = None
    explained: Explained | None = None
    asked: Asked | None = None
    progress: ProgressView | None = None
    teacher: tuple[tuple[str, ...], ...] | None = None
    notice: str = ""
    alarm: bool = False
