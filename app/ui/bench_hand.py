"""Times the paints of a window, and presses a button over and over to see how soon it answers."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent

if TYPE_CHECKING:
    from app.ui.window import Window

EACH_MS = 230


class Probe(QObject):
    """Sees the paint events of the picture and of what lies over it.

    Qt paints the picture first and what lies over it next: the time between the two events is the
    paint of the picture. A press of "Hide" goes through Qt's queue as a hand's does; it is answered
    when a picture without masks (or with them again) has been painted.

    Parameters
    ----------
    window : Window
        The live window, shown.

    Attributes
    ----------
    paints, work : list of float
        Seconds by the clock, and of the thread's own processor time, for each new picture.
    answers : list of float
        Seconds from each press to the paint that shows it.
    first_s, last_s : float
        When the first and the last new picture stood there, `time.monotonic()`.
    """

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._begun_s: float | None = None
        self._pressed_s: float | None = None
        self._wanted = False
        self._fresh, self._worked_s = False, 0.0
        self.paints: list[float] = []
        self.work: list[float] = []
        self.answers: list[float] = []
        self.first_s = self.last_s = 0.0
        window.stage.view.installEventFilter(self)
        window.stage.measures.installEventFilter(self)
        self._timer = QTimer(self)
        self._timer.setInterval(EACH_MS)
        self._timer.timeout.connect(self._press)
        self._timer.start()

    def end(self) -> None:
        """Stop timing and pressing."""
        self._timer.stop()
        self._window.stage.view.removeEventFilter(self)
        self._window.stage.measures.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note when the picture begins to be painted, and when it has been."""
        if event.type() == QEvent.Type.Paint:
            if watched is self._window.stage.view:
                self._begun_s, self._worked_s = time.monotonic(), time.thread_time()
                self._fresh = self._window.stage.view.busy
            elif self._begun_s is not None:
                self._painted(time.monotonic())
        return False

    def _painted(self, now_s: float) -> None:
        """Count a paint of a new picture, and an answer that it shows."""
        if self._begun_s is not None and self._fresh:
            self.paints.append(now_s - self._begun_s)
            self.work.append(time.thread_time() - self._worked_s)
            self.first_s = self.first_s or now_s
            self.last_s = now_s
        self._begun_s = None
        if self._pressed_s is not None and self._window.looks.hidden == self._wanted:
            self.answers.append(now_s - self._pressed_s)
            self._pressed_s = None

    def _press(self) -> None:
        """Press "Hide", or let go of it, through the queue of events."""
        button = self._window.stage.main.hide_masks
        if self._pressed_s is not None or not button.isEnabled():
            return
        self._wanted = not self._window.looks.hidden
        kind = QEvent.Type.MouseButtonPress if self._wanted else QEvent.Type.MouseButtonRelease
        at = QPointF(button.rect().center())
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        held = left if self._wanted else none
        event = QMouseEvent(
            kind, at, QPointF(button.mapToGlobal(at)), left, held, Qt.KeyboardModifier.NoModifier
        )
        self._pressed_s = time.monotonic()
        QCoreApplication.postEvent(button, event)
