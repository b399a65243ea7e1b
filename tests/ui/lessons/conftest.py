"""The lessons' window, shown; closed afterwards."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest

from app.lessons.progress import Progress
from app.lessons.room.free_play import FreePlay
from app.lessons.room.tutor import Tutor
from app.ui import theme
from app.ui.lessons.window import LessonsWindow
from tests.app.lessons.room_kit import short_lessons

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SMALL = (240, 200)


@pytest.fixture
def open_window(qtbot, tmp_path) -> Iterator[Callable[..., LessonsWindow]]:
    """Show the real window on a progress file of its own; the theme is put back afterwards."""
    made: list[LessonsWindow] = []

    def open_(size=(1024, 600), *, name="dark", learner="heron-7", load=None) -> LessonsWindow:
        theme.use(name)
        window = LessonsWindow(
            partial(Tutor, partial(Progress, tmp_path / "p.sqlite"), short_lessons(), load),
            lambda tell: FreePlay(load, tell, size=SMALL),
        )
        qtbot.addWidget(window)
        window.resize(*size)
        with qtbot.waitActive(window, timeout=20_000):
            window.show()
        made.append(window)
        window.begin(learner, None)
        qtbot.waitUntil(lambda: window.tutor.stand.start is not None, timeout=20_000)
        qtbot.waitUntil(lambda: bool(window.stage.start.tiles), timeout=20_000)
        return window

    yield open_
    for window in made:
        window.close()
    theme.use("dark")
