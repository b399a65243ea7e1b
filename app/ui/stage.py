"""All parts of the window in their places; sized together, shown together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.screen import Severity
from app.status import State
from app.ui.ask_bar import AskBar
from app.ui.banner import Banner
from app.ui.cards import Card, HelpCard, SourceCard
from app.ui.controls import Actions, Layers, Transport
from app.ui.header import Header, StatusLine
from app.ui.measures import Measures
from app.ui.more import MoreCard
from app.ui.outline import OutlineEditor
from app.ui.panels import ScorePanel
from app.ui.passphrase_card import PassphraseCard
from app.ui.settings.card import SettingsCard
from app.ui.trend import Trend
from app.ui.view import View

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from app.screen import Screen
    from app.screen.record import RecordScreen

_SIDE, _SIDE_LOW = 320, 300
_GAP = 10


class Stage(QWidget):
    """Header, picture with its controls, score, actions, status line, and what lies over them."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("body")
        self.header, self.ask, self.status = Header(), AskBar(), StatusLine()
        self.view, self.transport, self.layers = View(), Transport(), Layers()
        self.score, self.trend, self.main = ScorePanel(), Trend(), Actions()
        self.banner, self.news = Banner(self.view), Banner(self.view, bottom=True)
        self.measures, self.outline = Measures(self.view), OutlineEditor(self.view)
        self._side = QWidget()
        self._lay_out()
        self.sources, self.help = SourceCard(self), HelpCard(self)
        self.more, self.settings = MoreCard(self), SettingsCard(self)
        self.passphrase = PassphraseCard(self)
        for card in self.cards:
            card.closed.connect(self.view.setFocus)
        self.view.installEventFilter(self)

    @property
    def cards(self) -> tuple[Card, ...]:
        """Everything that can lie over the window, what may lie over the others first."""
        return self.help, self.passphrase, self.settings, self.more, self.sources

    def card(self) -> Card | None:
        """Find the card that lies over the window now."""
        return next((each for each in self.cards if each.isVisible()), None)

    def _lay_out(self) -> None:
        """Put the parts in their places."""
        self._left, self._right = QVBoxLayout(), QVBoxLayout(self._side)
        self._left.addWidget(self.ask)
        self._left.addWidget(self.view, 1)
        self._left.addWidget(self.transport)
        self._left.addWidget(self.layers)
        self._right.addWidget(self.score)
        self._right.addWidget(self.trend, 1)
        self._right.addWidget(self.main)
        self._right.setContentsMargins(0, 0, 0, 0)
        self._middle = QHBoxLayout()
        self._middle.addLayout(self._left, 1)
        self._middle.addWidget(self._side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(self._middle, 1)
        column.addWidget(self.status)

    def set_scale(self, scale: float, *, low: bool, lowest: bool = False) -> None:
        """Fit every part to the window's size factor; `low` windows save height."""
        gap = round(_GAP * scale)
        self._middle.setContentsMargins(gap, gap, gap, gap)
        for layout in (self._middle, self._left, self._right):
            layout.setSpacing(gap)
        self._side.setFixedWidth(round((_SIDE_LOW if low else _SIDE) * scale))
        self.view.scale = self.measures.scale = scale
        self.outline.set_scale(scale)
        for part in (
            self.header,
            self.ask,
            self.status,
            self.transport,
            self.layers,
            self.banner,
            self.news,
        ):
            part.set_scale(scale)
        for card in self.cards:
            card.set_scale(scale)
        self.score.set_scale(scale, low=low, lowest=lowest)
        self.trend.set_scale(scale, low=low)
        self.main.set_scale(scale, low=low)

    def show_screen(self, screen: Screen, *, speed: float, can_retry: bool) -> None:
        """Show everything beside the picture."""
        loud = screen.severity is Severity.ALARM
        over = screen.banner if loud or self.view.result is None else ""
        retry = can_retry and loud and screen.state in (State.IDLE, State.FAILED, State.LOST)
        self.banner.show_sentence(over, screen.severity, retry=retry)
        beside = "" if over else screen.banner
        self.measures.follow()
        self.header.badge.show_state(screen.word, screen.severity)
        self.header.show_source("  —  ".join(text for text in (beside, screen.source) if text))
        self.score.show_screen(screen)
        self.trend.show_breath(screen.breath)
        self.main.show_screen(screen, picture=self.view.result is not None)
        self.transport.show_position(screen.position, playing=screen.playing, speed=speed)
        self.status.show_figures(screen.head_up)

    def show_record(self, screen: RecordScreen) -> None:
        """Show how recording stands, and what is asked."""
        self.header.record.show_record(screen)
        self.ask.show_ask(screen.ask)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the cards over everything but the status line, which is always in sight."""
        for card in self.cards:
            card.setGeometry(self.rect().adjusted(0, 0, 0, -self.status.height()))
        super().resizeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the sentences at the view's edges."""
        if watched is self.view and event.type() == QEvent.Type.Resize:
            for each in (self.banner, self.news):
                each.place()
        return super().eventFilter(watched, event)
