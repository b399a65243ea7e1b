"""A pupil at the window: presses keys and buttons, and waits for what shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.lessons.room.state import Phase

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from app.lessons.room.aim import Spot
    from app.lessons.room.state import Asked
    from app.ui.lessons.window import LessonsWindow

LONG_MS = 60_000
LEFT = Qt.MouseButton.LeftButton


class Pupil:
    """Acts on a window as a person does."""

    def __init__(self, qtbot, window: LessonsWindow) -> None:
        self._qtbot, self.window = qtbot, window

    def key(self, *keys: Qt.Key) -> None:
        """Press keys, one after the other."""
        for key in keys:
            QTest.keyClick(self.window.focusWidget() or self.window, key)
        self.shown()

    def shown(self) -> None:
        """Wait until the screen shows the newest state."""
        page = self.window.stage.ask
        self.wait(lambda: page.asked is self.window.tutor.stand.asked)

    def click(self, target: QWidget, at: QPoint | None = None) -> None:
        """Press a button with the mouse, once it shows."""
        self.wait(lambda: target.isVisible() and target.isEnabled())
        QTest.mouseClick(target, LEFT, pos=at or target.rect().center())
        self.shown()

    def press(self, spot: Spot) -> None:
        """Press a pixel of the question's picture."""
        view = self.window.stage.ask.view
        self.click(view, view.where(spot).toPoint())

    def wait(self, seen: Callable[[], object]) -> None:
        """Look until it shows."""
        self._qtbot.waitUntil(lambda: bool(seen()), timeout=LONG_MS)

    def asked(self, phase: Phase = Phase.ASKED) -> Asked:
        """Wait until the question has come so far, on the screen too."""
        page = self.window.stage.ask
        self.wait(lambda: page.asked is not None and page.asked.phase is phase)
        assert page.asked is not None
        return page.asked

    def begin(self, lesson: str) -> Asked:
        """Choose a lesson by its tile, read it, and be asked."""
        names = [row.id for row in self.window.tutor.stand.start.rows]
        self.click(self.window.stage.start.tiles[names.index(lesson)])
        self.wait(self.window.stage.explain.isVisible)
        self.key(Qt.Key.Key_Return)
        asked = self.asked()
        assert asked.lesson.id == lesson
        return asked
