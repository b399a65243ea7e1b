"""The desk and the lessons, screen after screen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtTest import QTest

from app.desk.desk import Desk
from app.lessons.progress import Progress
from app.lessons.room import reply as replies
from app.lessons.room.free_play import FreePlay
from app.lessons.room.state import Phase
from app.lessons.room.tutor import Tutor
from app.ui.desk.window import DeskWindow
from app.ui.lessons.window import LessonsWindow
from tests.app.desk.conftest import SHORT, load_once, read_once
from tests.app.lessons.room_kit import short_lessons
from tests.ui.screens.stroll import CONTROL, KEY, press, show, wait

if TYPE_CHECKING:
    from pathlib import Path

    from app.lessons.lesson import AnswerKind
    from app.lessons.room.aim import Aim
    from app.lessons.room.reply import Reply
    from tests.ui.screens.stroll import Screens, Size

OTHER = SHORT.replace("seed=31", "seed=33").replace("pattern=B", "pattern=A")


def desk_screens(root: Path, size: Size) -> Screens:
    """The desk: empty, read through, corrected, compared, queue, cards."""
    window = DeskWindow(partial(Desk, load=load_once, folder=root / "review"))
    show(window, size)
    yield "empty", window
    window.act(lambda: window.desk.open(SHORT, known=read_once(SHORT)))
    wait(lambda: window.state.can_edit, "a picture on the desk")
    QTest.qWait(300)
    yield "read", window
    press(window, KEY.Key_B)
    QTest.qWait(300)
    yield "corrected", window
    press(window, KEY.Key_R)
    QTest.qWait(200)
    yield "rejected", window
    press(window, KEY.Key_Z, CONTROL)
    press(window, KEY.Key_U)
    QTest.qWait(200)
    yield "upright", window
    press(window, KEY.Key_U)
    press(window, KEY.Key_E, CONTROL)
    yield "export", window
    press(window, KEY.Key_Escape)
    press(window, KEY.Key_Question)
    yield "help", window
    press(window, KEY.Key_Escape)
    press(window, KEY.Key_Q)
    yield "queue-none", window
    window.queue([SHORT, OTHER, "no-such-clip.mp4"])
    wait(lambda: all(job.stage in ("done", "failed") for job in window.batch.jobs()), "the queue")
    window.refresh()
    yield "queue", window
    press(window, KEY.Key_Escape)
    window.open(SHORT, OTHER)
    wait(lambda: len(window.state.panes) > 1 and not window.state.reading, "two recordings")
    QTest.qWait(300)
    yield "compare", window
    window.open("no-such-clip.mp4")
    wait(lambda: bool(window.state.notice), "why not")
    yield "fault", window
    window.close()


def lessons_screens(root: Path, size: Size) -> Screens:
    """The lessons: who learns, a lesson, a question, the truth, progress, group, free play."""
    window = LessonsWindow(
        partial(Tutor, partial(Progress, root / "p.sqlite"), short_lessons(), None),
        lambda tell: FreePlay(None, tell, size=(240, 200)),
    )
    stage = window.stage
    show(window, size)
    window.begin(None, None)
    wait(lambda: bool(window.stage.start.tiles), "the lessons")
    QTest.qWait(300)
    yield "first-start", window
    window.enter("")
    yield "no-name", window
    window.go("teacher")
    wait(stage.teacher.isVisible, "the group")
    yield "teacher-none", window
    window.go("start")
    window.begin("heron-7", None)
    wait(lambda: window.tutor.stand.learner == "heron-7", "the learner")
    window.go("progress")
    wait(stage.progress.isVisible, "progress")
    QTest.qWait(200)
    yield "progress-none", window
    for lesson in ("count-b-lines", "score-this-space", "pleural-line"):
        yield from _lesson(window, lesson)
    for page in ("progress", "teacher", "play"):
        window.go(page)
        wait(getattr(stage, page).isVisible, page)
        QTest.qWait(1500 if page == "play" else 300)
        yield page, window
    window.go("progress")
    stage.confirm.ask("heron-7")
    yield "erase", window
    stage.confirm.dismiss()
    stage.help.open()
    yield "help", window
    window.close()


def _lesson(window: Any, lesson: str) -> Screens:
    """One lesson: told, asked, answered."""
    stage = window.stage
    window.choose(lesson)
    wait(lambda: stage.explain.plain.picture is not None and stage.explain.isVisible(), lesson)
    QTest.qWait(300)
    yield f"{lesson}-told", window
    window.begin_lesson()
    _until(window, Phase.ASKED)
    yield f"{lesson}-asked", window
    kind, aim = stage.ask.asked.kind, stage.ask.asked.aim
    window.tutor.reply(lambda now: replies.sure(_answered(now, kind, aim), 0.8))
    QTest.qWait(300)
    yield f"{lesson}-answered", window
    window.main()
    _until(window, Phase.TRUTH)
    wait(lambda: stage.ask.asked.told.true is not None, "the truth")
    QTest.qWait(300)
    yield f"{lesson}-truth", window
    window.go("start")


def _answered(reply: Reply, kind: AnswerKind, aim: Aim | None) -> Reply:
    """Answer somehow."""
    if kind == "line" and aim is not None:
        for by in ((-6, 4), (12, 0)):
            for _ in range(abs(by[0])):
                reply = replies.nudged(reply, kind, (), (1 if by[0] > 0 else -1, 0), aim)
            reply = replies.marked(reply, kind, aim)
        return reply
    return replies.with_value(reply, {"count": 2, "share": 0.4}.get(kind, True))


def _until(window: Any, phase: Phase) -> None:
    page = window.stage.ask
    wait(lambda: page.asked is not None and page.asked.phase is phase, str(phase))
