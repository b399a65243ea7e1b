"""All parts of the exam window in their places; the picture gets what the others leave."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.screen import Severity
from app.status import State
from app.ui.banner import Banner
from app.ui.cards import Card, HelpCard, SourceCard
from app.ui.controls import button
from app.ui.exam.actions import ExamActions
from app.ui.exam.chest import ChestMap
from app.ui.exam.header import ExamHeader
from app.ui.exam.inset import Inset
from app.ui.exam.keys import KEYS
from app.ui.exam.list_card import ListCard
from app.ui.exam.own import OwnRow
from app.ui.exam.skip_card import SkipCard
from app.ui.exam.start_card import StartCard
from app.ui.exam.text_card import TextCard
from app.ui.header import StatusLine
from app.ui.measures import Measures
from app.ui.more import EXAM, MoreCard
from app.ui.outline import OutlineEditor
from app.ui.panels import ScorePanel
from app.ui.settings.card import SettingsCard
from app.ui.text import label, set_text
from app.ui.trend import Trend
from app.ui.view import View
from app.ui.words import said

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from app.exam.board import Board
    from app.exam.stand import Stand
    from app.screen import Screen

_SIDE = (400, 520)
_GAP = 8
_WIDE = 1.3
"""The picture is given at most so many times its height; the side takes the rest."""
_TREND_FROM, _LARGE_FROM = 765, 785
"""Height of the window at scale 1 from which there is room for them."""


class ExamStage(QWidget):
    """Header, picture with the clinician's reading, number, chest map, buttons, status line."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("body")
        self.header, self.status = ExamHeader(), StatusLine()
        self.view, self.own, self.line = View(), OwnRow(), label("caption")
        self.line.setWordWrap(True)
        self.line.setAccessibleName(said("How this zone stands"))
        self.score, self.trend = ScorePanel(), Trend()
        self.chest, self.main = ChestMap(), ExamActions()
        self.banner, self.news = Banner(self.view), Banner(self.view, bottom=True)
        self.measures, self.inset = Measures(self.view), Inset(self.view)
        self.mark = button("Mark outline", "whole", "Mark by hand where the ultrasound is  (A)")
        self.mark.setParent(self.view)
        self.mark.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.mark.hide()
        self.outline = OutlineEditor(self.view)
        self._side = QWidget()
        self._scale = 1.0
        self._lay_out()
        self.start, self.exams, self.skip = StartCard(self), ListCard(self), SkipCard(self)
        self.sources, self.help = SourceCard(self), HelpCard(self, KEYS)
        self.more, self.settings = MoreCard(self, EXAM), SettingsCard(self)
        self.compared = TextCard(self, "Against the earlier exam")
        self.report = TextCard(self, "Report")
        self.view.installEventFilter(self)
        for card in self.cards:
            card.closed.connect(self.view.setFocus)

    @property
    def cards(self) -> tuple[Card, ...]:
        """Everything that can lie over the window, what may lie over the others first."""
        return (
            self.help, self.report, self.compared, self.settings, self.more, self.sources,
            self.skip, self.exams, self.start,
        )  # fmt: skip

    def card(self) -> Card | None:
        """Find the card that lies over the window now."""
        return next((each for each in self.cards if each.isVisible()), None)

    def _lay_out(self) -> None:
        """Put the parts in their places."""
        self._left, self._right = QVBoxLayout(), QVBoxLayout(self._side)
        self._left.addWidget(self.view, 1)
        self._left.addWidget(self.line)
        self._left.addWidget(self.own)
        self._right.setContentsMargins(0, 0, 0, 0)
        for each in (self.score, self.chest, self.trend):
            self._right.addWidget(each, 1 if each is self.trend else 0)
        self._right.addStretch(0)  # the buttons stand in a line with those of the reading
        self._right.addWidget(self.main)
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._middle.addLayout(self._left, 1)
        self._middle.addWidget(self._side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(self._middle, 1)
        column.addWidget(self.status)

    def set_scale(self, scale: float, size: tuple[int, int]) -> None:
        """Fit every part to the window's size factor and size, pixels."""
        self._scale = scale
        width, height = size[0], size[1] / scale
        gap, low = round(_GAP * scale), height < _LARGE_FROM
        self._middle.setContentsMargins(gap, gap, gap, gap)
        for layout in (self._middle, self._right):
            layout.setSpacing(gap)
        self._left.setSpacing(round(5 * scale))
        self.view.scale = self.inset.scale = self.measures.scale = scale
        self.outline.set_scale(scale)
        self.mark.setIconSize(QSize(round(22 * scale), round(22 * scale)))
        for part in (self.status, self.own, self.chest, self.banner, self.news):
            part.set_scale(scale)
        for card in self.cards:
            card.set_scale(scale)
        self.header.set_scale(scale, low=low)
        self.score.set_scale(scale, low=low, lowest=True, told=79 if low else 93)
        self.score.figures.hide()
        self.trend.set_scale(scale, low=True)
        self.trend.setVisible(height >= _TREND_FROM and size[1] <= width)
        self.main.set_scale(scale, low=low)
        self.line.setFixedHeight(round((34 if scale >= 1 else 52) * scale))
        self._share_out(width, size[1])

    def _share_out(self, width: int, height: int) -> None:
        """Give the picture as much as it can use, and the side the rest; upright: one below."""
        s = self._scale
        upright = height > width
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._middle.setDirection(down if upright else across)
        if upright:
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(16_777_215)
            return
        view_height = height - (60 + 30 + 48 + 34 + 26) * s
        rest = round(width - _WIDE * view_height - 3 * _GAP * s)
        most = width - self.own.minimumSizeHint().width() - round(3 * _GAP * s)
        side = min(max(rest, round(_SIDE[0] * s)), round(_SIDE[1] * s), most)
        self._side.setFixedWidth(side)

    def show_screen(self, screen: Screen, *, can_retry: bool) -> None:
        """Show what is to be said of the picture."""
        loud = screen.severity is Severity.ALARM
        over = screen.banner if loud or self.view.result is None else ""
        retry = can_retry and loud and screen.state in (State.IDLE, State.FAILED, State.LOST)
        self.banner.show_sentence(over, screen.severity, retry=retry)
        self.measures.follow()
        self.header.badge.show_state(screen.word, screen.severity)
        self.score.show_screen(screen)
        self.trend.show_breath(screen.breath)
        self.status.show_figures(screen.head_up)

    def show_exam(self, stand: Stand, board: Board, screen: Screen) -> None:
        """Show how the exam stands."""
        self.header.show_exam(board.title, board.progress or screen.source)
        self.chest.show_cells(board.cells)
        set_text(self.line, board.line)
        marking = self.outline.isVisible()
        self.measures.ask(on=board.action == "confirm" and not marking)
        self.mark.setVisible(board.can_mark and self.view.result is not None and not marking)
        self._place_mark()
        self.own.show_board(board)
        self.main.show_board(board, screen)
        here = next((cell for cell in board.cells if cell.here), None)
        place = "" if here is None else f"{here.zone.code} {here.value}".strip()
        told = f"Saved: {place}" if place else ""
        self.inset.show_picture(stand.picture, told)
        if stand.shelf is not None:
            self.exams.show_shelf(stand.shelf)

    def _place_mark(self) -> None:
        """Keep the button in a lower corner, beside the edge of the sector that is judged."""
        size, gap = self.mark.sizeHint(), round(10 * self._scale)
        self.mark.resize(size)
        self.mark.move(gap, self.view.height() - size.height() - gap)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the cards over everything but the status line, which is always in sight."""
        for card in self.cards:
            card.setGeometry(self.rect().adjusted(0, 0, 0, -self.status.height()))
        super().resizeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep what lies over the view at its edges."""
        if watched is self.view and event.type() == QEvent.Type.Resize:
            for each in (self.banner, self.news, self.inset):
                each.place()
            self._place_mark()
        return super().eventFilter(watched, event)
