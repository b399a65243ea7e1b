"""All parts of the lessons' window in their places: header, one page at a time, foot, cards."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.lessons.room.state import Page
from app.screen import Severity
from app.ui.banner import Banner
from app.ui.cards import Card, HelpCard
from app.ui.lessons.ask_page import AskPage
from app.ui.lessons.confirm_card import ConfirmCard
from app.ui.lessons.explain_page import ExplainPage
from app.ui.lessons.foot import Foot
from app.ui.lessons.header import LessonsHeader
from app.ui.lessons.keys import KEYS
from app.ui.lessons.play_page import PlayPage
from app.ui.lessons.progress_page import ProgressPage
from app.ui.lessons.start_page import StartPage
from app.ui.lessons.teacher_page import TeacherPage

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from app.lessons.room.state import Stand


class Scaled(Protocol):
    """A part that grows with the window."""

    def set_scale(self, scale: float) -> None:
        """Fit sizes to the window's size factor."""
        ...


class LessonsStage(QWidget):
    """Shows a `Stand`."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("body")
        self.header, self.foot = LessonsHeader(), Foot()
        self.start, self.explain, self.ask = StartPage(), ExplainPage(), AskPage()
        self.progress, self.teacher, self.play = ProgressPage(), TeacherPage(), PlayPage()
        self._pages: dict[Page, QWidget] = {
            Page.START: self.start,
            Page.LESSON: self.explain,
            Page.ASK: self.ask,
            Page.PROGRESS: self.progress,
            Page.TEACHER: self.teacher,
            Page.PLAY: self.play,
        }
        self._stack = QStackedWidget()
        for page in self._pages.values():
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._stack, 1)
        column.addWidget(self.foot)
        self.news = Banner(self._stack, bottom=True)
        self.help, self.confirm = HelpCard(self, KEYS), ConfirmCard(self)
        self._said = ("", False)

    @property
    def cards(self) -> tuple[Card, ...]:
        """Everything that can lie over the window."""
        return self.help, self.confirm

    def card(self) -> Card | None:
        """Find the card that lies over the window now."""
        return next((each for each in self.cards if each.isVisible()), None)

    def set_scale(self, scale: float, size: tuple[int, int]) -> None:
        """Fit every part to the window's size factor and size, pixels."""
        parts: tuple[Scaled, ...] = (
            self.header, self.foot, self.start, self.explain, self.progress, self.teacher,
            self.play, self.news, *self.cards,
        )  # fmt: skip
        for part in parts:
            part.set_scale(scale)
        self.ask.set_scale(scale, size)

    def show_stand(self, stand: Stand) -> None:
        """Show the page that lies open, and a sentence where there is one."""
        page_shown = self._pages[stand.page]
        if self._stack.currentWidget() is not page_shown:
            self._stack.setCurrentWidget(page_shown)
            page_shown.setFocus()  # no key means a button of the page before
        page = Page.START if stand.page in (Page.LESSON, Page.ASK) else stand.page
        self.header.show_page(page, stand.learner)
        self.start.show_view(stand.start)
        self.explain.show_view(stand.explained)
        self.ask.show_asked(stand.asked)
        asked = stand.asked
        self.foot.show_beside(asked is not None and asked.lesson.pictures == "source")
        if stand.page is Page.PROGRESS:
            self.progress.show_view(stand.progress, stand.learner)
        if stand.page is Page.TEACHER:
            self.teacher.show_rows(stand.teacher)
        if (stand.notice, stand.alarm) != self._said:
            self._said = stand.notice, stand.alarm
            if stand.alarm or not stand.notice:
                self.news.show_sentence(stand.notice, Severity.ALARM)
            else:
                self.news.show_news(stand.notice)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the cards over everything but the foot, which is always in sight."""
        for card in self.cards:
            card.setGeometry(self.rect().adjusted(0, 0, 0, -self.foot.height()))
        super().resizeEvent(event)
        self.news.place()
