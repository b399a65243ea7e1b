"""The exam window, shown; closed afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.ui import theme
from tests.ui.exam.kit import make_window

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from app.ui.exam.window import ExamWindow


@pytest.fixture
def open_window(qtbot, tmp_path) -> Iterator[Callable[..., ExamWindow]]:
    """Show the real window on results made by hand; the theme is put back afterwards."""
    made: list[ExamWindow] = []

    def open_(size=(1024, 600), *, name="dark", **given) -> ExamWindow:
        theme.use(name)
        window = make_window(given.pop("root", tmp_path), **given)
        qtbot.addWidget(window)
        window.resize(*size)
        with qtbot.waitActive(window, timeout=20_000):
            window.show()
        made.append(window)
        window.open("live")
        if given.get("by_hand", True):
            window.deck.look()
        qtbot.waitUntil(window.stage.start.isVisible, timeout=20_000)
        return window

    yield open_
    for window in made:
        window.close()
    theme.use("dark")
