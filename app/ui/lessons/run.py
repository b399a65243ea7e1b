"""Starts the lessons' window and ends with an exit code."""

from __future__ import annotations

import logging
from functools import partial
from typing import TYPE_CHECKING

from app.config import load_config, save_config
from app.lessons.lesson import shipped_lessons
from app.lessons.progress import Progress
from app.lessons.room.free_play import FreePlay
from app.lessons.room.tutor import Tutor
from app.model import load_model
from app.sources import open_source
from app.ui import theme
from app.ui.application import start_qt
from app.ui.guard import guarded
from app.ui.lessons.window import LessonsWindow
from app.ui.words import speak

if TYPE_CHECKING:
    from pathlib import Path

    from app.config import Config
    from app.lessons.lesson import Lesson
    from app.ui.palettes import Name

_SIZE = (1280, 800)
_log = logging.getLogger("pleura.lessons")


def run_lessons(
    progress: Path,
    *,
    learner: str | None = None,
    lesson: Lesson | None = None,
    network: bool = True,
    language: str | None = None,
    source: str | None = None,
) -> int:
    """Show the window of the lessons until it is closed.

    Parameters
    ----------
    progress : Path
        The progress file.
    learner : str or None
        Who learns; None takes who was here last.
    lesson : Lesson or None
        That is opened first; one that does not come with Pleura is offered behind the others.
    network : bool
        Let the network answer too, last.
    language : str or None
        "en", "de", "es" or "fr"; None takes that of the settings, or of the system.
    source : str or None
        Pictures of one's own, as `pleura live` takes them: adds the lessons that ask about these.

    Returns
    -------
    int
        Exit code.
    """
    app = start_qt()
    config, complaint = load_config()
    speak(language or config.language)
    theme.use(config.theme)
    app.setPalette(theme.palette())
    lessons = offered(lesson, source)
    load = partial(load_model, threads=config.threads) if network else None
    opener = None if source is None else partial(open_source, source, network=config.network)
    window = LessonsWindow(
        lambda tell: Tutor(partial(Progress, progress), lessons, load, tell, open_source=opener),
        lambda tell: FreePlay(load, tell),
        partial(_keep_theme, config),
    )
    window.resize(*_SIZE)
    with guarded(window):
        window.show()
        window.begin(learner, None if lesson is None else lesson.id)
        if complaint:
            window.tutor.say(complaint, alarm=True)
        app.exec()
        window.close()
    window.deleteLater()
    return 0


def _keep_theme(config: Config, name: Name) -> None:
    """Keep the theme that was chosen for the next time."""
    config.theme = name
    try:
        save_config(config)
    except OSError:
        _log.exception("the settings could not be saved")


def offered(lesson: Lesson | None, source: str | None) -> tuple[Lesson, ...]:
    """Say which lessons are offered: those of a source where one is named, and one of one's own."""
    lessons = shipped_lessons()
    if source is not None or (lesson is not None and lesson.pictures == "source"):
        lessons += shipped_lessons("source")
    if lesson is None:
        return lessons
    if lesson.id not in {each.id for each in lessons}:
        return (*lessons, lesson)
    return tuple(lesson if each.id == lesson.id else each for each in lessons)
