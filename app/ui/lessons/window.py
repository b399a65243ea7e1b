"""The window of `pleura learn`: wires its parts to the tutor; every decision lies there."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QMainWindow

from app.lessons.room.state import Page
from app.ui import theme
from app.ui.bridge import Bridge
from app.ui.fitting import Fitting, set_up
from app.ui.lessons.binding import bind_keys, connect
from app.ui.lessons.stage import LessonsStage
from app.ui.lessons.style import style_sheet

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QResizeEvent

    from app.lessons.room.free_play import FreePlay
    from app.lessons.room.tutor import Tutor
    from app.ui.palettes import Name

    MakeTutor = Callable[[Callable[[], None]], Tutor]
    MakePlay = Callable[[Callable[[], None]], FreePlay]

POLL_MS = 250
NAME_FIRST = "First choose a name of your own: a pseudonym, never your real name."
_log = logging.getLogger("pleura.lessons")


class LessonsWindow(QMainWindow):
    """The window.

    Parameters
    ----------
    make_tutor, make_play : callable
        Make what leads through the lessons, and the free play, given what they have to call when
        there is something new.
    keep_theme : callable or None
        Keeps the theme that was chosen.
    """

    def __init__(
        self,
        make_tutor: MakeTutor,
        make_play: MakePlay,
        keep_theme: Callable[[Name], None] | None = None,
    ) -> None:
        super().__init__()
        set_up(self, "Pleura: lessons")
        self.fitting = Fitting(
            self, lambda scale, size: self.stage.set_scale(scale, size), style_sheet
        )
        self._keep_theme = keep_theme
        self.bridge = Bridge(self.refresh)
        self.tutor = make_tutor(self.bridge.notify)
        self.play = make_play(self.bridge.notify)
        self._build()
        bind_keys(self)
        self._timer = QTimer(self)  # lets Python see a polite kill while nothing happens
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(lambda: None)
        self._timer.start()
        self.stage.start.setFocus()
        self.refresh()

    def _build(self) -> None:
        """Make all parts, in the colours of the theme."""
        self.stage = LessonsStage()
        self.setCentralWidget(self.stage)
        connect(self)

    # ---- what the person does

    def begin(self, learner: str | None, lesson: str | None) -> None:
        """Come in, and open a lesson where one was named."""
        self.tutor.enter(learner)
        if lesson is not None:
            self.tutor.show_lesson(lesson)

    def enter(self, name: str) -> None:
        """Come in as this learner."""
        if not name:
            self.tutor.say(NAME_FIRST, alarm=True)
            self.stage.start.name.setFocus()
            return
        self.tutor.enter(name)
        self.stage.start.setFocus()

    def choose(self, lesson: str) -> None:
        """Open a lesson; the name in the field counts, also when Enter was not pressed."""
        typed = self.stage.start.typed()
        if not typed:
            self.enter("")
            return
        if typed != self.tutor.stand.learner:
            self.tutor.enter(typed)
        self.tutor.show_lesson(lesson)

    def main(self) -> None:
        """Do what the big button says."""
        page = self.tutor.stand.page
        if page is Page.LESSON:
            self.begin_lesson()
        elif page is Page.ASK:
            self.tutor.go_on()

    def begin_lesson(self) -> None:
        """Be asked; without a name, first choose one."""
        if self.tutor.stand.learner:
            self.tutor.begin()
        else:
            self.tutor.home()
            self.enter("")

    def go(self, page: str) -> None:
        """Open a page."""
        pages: dict[str, Callable[[], None]] = {
            Page.START: self.tutor.home,
            Page.PROGRESS: self.tutor.show_progress,
            Page.TEACHER: self.tutor.show_teacher,
            Page.PLAY: self._play,
        }
        if page == Page.PROGRESS and not self.tutor.stand.learner:
            self.begin_lesson()
            return
        pages[page]()

    def open_learner(self, name: str) -> None:
        """Show the progress of a learner of the group."""
        self.tutor.enter(name)
        self.tutor.show_progress()

    def toggle_full_screen(self) -> None:
        """Fill the screen, or not."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def show_fault(self, text: str) -> None:
        """Say that something of the window's own went wrong; the window stays."""
        self.tutor.say(text, alarm=True)

    def _play(self) -> None:
        self.tutor.play()
        self.play.playing = self.stage.play.playing
        self.play.turn(self.stage.play.knobs.knobs)

    # ---- what is shown

    def refresh(self) -> None:
        """Bring everything up to date."""
        stand = self.tutor.stand
        self.stage.show_stand(stand)
        if stand.page is Page.PLAY:
            self.stage.play.show_played(self.play.newest, self.play.fault)
        else:
            self.play.playing = False

    def next_theme(self) -> None:
        """Change to the next theme: everything is made anew in its colours."""
        name = theme.wear_next()
        knobs, typed = self.stage.play.knobs.knobs, self.stage.start.typed()
        self._build()
        self.stage.play.knobs.show_knobs(knobs)
        self.fitting.follow(anew=True)
        self.refresh()
        self.stage.start.name.setText(typed)
        if self._keep_theme is not None:
            self._keep_theme(name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the parts."""
        self.fitting.follow()
        super().resizeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """End everything; what was answered is kept."""
        self._timer.stop()
        self.bridge.close()
        self.stage.ask.show_asked(None)
        whole = self.play.close()
        if not (self.tutor.close() and whole):
            _log.error("the lessons did not end in time when their window closed")
        super().closeEvent(event)
