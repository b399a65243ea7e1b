"""The lessons' window without widgets: short recordings, a learner made of code, and a process."""

from __future__ import annotations

import sys
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.lessons.lesson import shipped_lessons
from app.lessons.progress import Progress
from app.lessons.room import reply as replies
from app.lessons.room.state import Phase
from app.lessons.room.tutor import Tutor

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.lessons.lesson import Lesson
    from app.lessons.room.state import Asked

LONG_S = 60.0


def short_lessons(seconds: float = 0.2) -> tuple[Lesson, ...]:
    """The lessons that come with Pleura; recordings of few pictures, but what needs movement."""
    return tuple(
        each if each.kind in ("sliding", "point") or not each.seconds
        else each.model_copy(update={"seconds": seconds})
        for each in shipped_lessons()
    )  # fmt: skip


def make_tutor(root: Path, load=None, on_change: Callable[[], None] = lambda: None) -> Tutor:
    """Make the real tutor on a progress file in `root`."""
    return Tutor(partial(Progress, root / "p.sqlite"), short_lessons(), load, on_change)


def wait(tutor: Tutor, seen: Callable[[], object]) -> None:
    """Look until something shows."""
    deadline = time.monotonic() + LONG_S
    while not seen():
        stand = tutor.stand
        assert time.monotonic() < deadline, (stand.page, stand.asked, stand.notice)
        time.sleep(0.005)


def asked(tutor: Tutor, phase: Phase = Phase.ASKED) -> Asked:
    """Wait until the question has come so far; the question."""
    wait(tutor, lambda: (now := tutor.stand.asked) is not None and now.phase is phase)
    found = tutor.stand.asked
    assert found is not None
    return found


def come_in(tutor: Tutor, lesson: str, learner: str = "heron-7") -> None:
    """Come in, open a lesson, and be asked."""
    tutor.enter(learner)
    wait(tutor, lambda: tutor.stand.learner == learner)
    tutor.show_lesson(lesson)
    tutor.begin()
    asked(tutor)


def answer(tutor: Tutor, value: str | float | bool) -> None:
    """Answer, be rather sure, and give the answer."""
    tutor.reply(lambda now: replies.sure(replies.with_value(now, value), 0.8))
    tutor.commit()
    asked(tutor, Phase.TRUTH)


def run(root: Path) -> None:
    """Answer question after question until somebody kills the process; tell of each."""
    tutor = make_tutor(root)
    come_in(tutor, "count-b-lines")
    number = 0
    while True:
        answer(tutor, 1)
        number += 1
        print(f"answered {number}", flush=True)
        tutor.next()
        asked(tutor)


if __name__ == "__main__":
    run(Path(sys.argv[1]))
