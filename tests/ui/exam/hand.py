"""One gloved hand: presses keys and buttons of a window, and counts what it did."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from app.ui.exam.window import ExamWindow

LONG_MS = 60_000


class Hand:
    """Acts on a window as a person does, and waits for what shows."""

    def __init__(self, qtbot, window: ExamWindow) -> None:
        self._qtbot, self.window = qtbot, window
        self.actions = 0

    def key(self, key: Qt.Key) -> None:
        """Press a key."""
        self.actions += 1
        QTest.keyClick(self.window.focusWidget() or self.window, key)

    def click(self, target: QWidget) -> None:
        """Press a button with the mouse, where it is on the screen."""
        self.actions += 1
        assert target.isVisible() and target.isEnabled(), target.accessibleName()
        QTest.mouseClick(target, Qt.MouseButton.LeftButton)

    def wait(self, seen: Callable[[], object]) -> None:
        """Look until it shows."""
        self._qtbot.waitUntil(lambda: bool(seen()), timeout=LONG_MS)

    def begin(self) -> None:
        """Begin the exam that is proposed, and find the outline right."""
        self.key(Qt.Key.Key_Return)
        self.wait(lambda: self.window.board.action == "confirm")
        self.key(Qt.Key.Key_Return)
        self.wait(lambda: self.window.board.action == "save")

    def save(self, seconds: float = 5.0, *, seen: bool = True) -> None:
        """Look for so many seconds, then save the zone."""
        self.window.deck.look(seconds, seen=seen)  # type: ignore[attr-defined]
        self.wait(lambda: self.window.board.can_save)
        here = self.window.conduct.stand.at
        self.key(Qt.Key.Key_S)
        self.wait(lambda: self.zone(str(here)) is not None)
        self.wait(lambda: self.window.board.action in ("next", "finish"))

    def zone(self, code: str):
        """What was saved of a zone."""
        exam = self.window.conduct.stand.exam
        return None if exam is None else exam.zone(code)

    def next(self) -> None:
        """Go on to the next zone."""
        before = self.window.conduct.stand.at
        self.key(Qt.Key.Key_Return)
        self.wait(lambda: self.window.conduct.stand.at != before)
        self.wait(lambda: self.window.board.action == "save")
