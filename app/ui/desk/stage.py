"""All parts of the desk's window in their places; sized together, shown together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.screen import Severity
from app.ui.banner import Banner
from app.ui.desk.batch import BatchCard
from app.ui.desk.cases import CaseList
from app.ui.desk.export import ExportCard
from app.ui.desk.header import DeskHeader
from app.ui.desk.help import DeskHelp
from app.ui.desk.picture import PictureView
from app.ui.desk.timeline import TimelineView
from app.ui.desk.tools import Tools
from app.ui.desk.transport import Transport
from app.ui.header import StatusLine
from app.ui.panels import ScorePanel
from app.ui.passphrase_card import PassphraseCard

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from app.desk.state import DeskState
    from app.ui.desk.card import DeskCard

OPEN = "Open a recording, a session or a folder of pictures"
_SIDE, _SIDE_LOW = 320, 300
_GAP = 8


class DeskStage(QWidget):
    """Header, tools, one or two pictures, timeline, number, queue, status line."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("body")
        self.header, self.status, self.tools = DeskHeader(), StatusLine(), Tools()
        self.first, self.second = PictureView("Picture"), PictureView("Picture to compare")
        self.timeline, self.transport = TimelineView(), Transport()
        self.score, self.cases = ScorePanel(), CaseList()
        self.banner = Banner(self.first, bottom=True)
        self._side = QWidget()
        self._lay_out()
        self.help, self.export, self.batch = DeskHelp(self), ExportCard(self), BatchCard(self)
        self.passphrase = PassphraseCard(self)
        self._cards: tuple[DeskCard, ...] = (self.passphrase, self.help, self.export, self.batch)
        self.first.installEventFilter(self)
        self.second.hide()

    def _lay_out(self) -> None:
        """Put the parts in their places."""
        self._pictures = QHBoxLayout()
        self._pictures.addWidget(self.first, 1)
        self._pictures.addWidget(self.second, 1)
        self._left = QVBoxLayout()
        self._left.addLayout(self._pictures, 1)
        self._left.addWidget(self.timeline)
        self._left.addWidget(self.transport)
        self._right = QVBoxLayout(self._side)
        self._right.setContentsMargins(0, 0, 0, 0)
        self._right.addWidget(self.score)
        self._right.addWidget(self.cases, 1)
        self._middle = QHBoxLayout()
        self._middle.addWidget(self.tools)
        self._middle.addLayout(self._left, 1)
        self._middle.addWidget(self._side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(self._middle, 1)
        column.addWidget(self.status)

    def set_scale(self, scale: float, *, low: bool, lowest: bool) -> None:
        """Fit every part to the window's size factor; `low` windows save height."""
        gap = round(_GAP * scale)
        self._middle.setContentsMargins(gap, gap, gap, gap)
        for layout in (self._middle, self._left, self._right, self._pictures):
            layout.setSpacing(gap)
        self._side.setFixedWidth(round((_SIDE_LOW if low else _SIDE) * scale))
        self.first.scale = self.second.scale = scale
        parts = (self.header, self.status, self.transport, self.cases, self.banner)
        for part in parts:
            part.set_scale(scale)
        for card in self._cards:
            card.set_scale(scale)
        self.tools.set_scale(scale, low=low)
        self.timeline.set_scale(scale, low=low)
        self.score.set_scale(scale, low=low, lowest=lowest)

    def show_state(self, state: DeskState) -> None:
        """Show everything; nothing but the state counts."""
        self.header.show_state(state)
        self.tools.show_state(state)
        self.transport.show_state(state)
        self.cases.show_state(state)
        self.first.show_pane(state.panes[0] if state.panes else None)
        self.second.setVisible(len(state.panes) > 1)
        self.second.show_pane(state.panes[1] if len(state.panes) > 1 else None)
        self.timeline.show_line(state.timeline, state.frame, state.second_line, state.stretch)
        self.score.show_screen(state.panel)
        empty = "" if state.total or state.reading else OPEN
        self.banner.show_sentence(
            state.notice or empty, state.severity if state.notice else Severity.CALM
        )
        self.export.show_state(state)
        judged = f"{state.corrected} judged by a person" if state.corrected else ""
        self.status.show_figures(tuple(filter(None, (judged, state.saved))))

    def card(self) -> DeskCard | None:
        """Find the card that lies over the window; None when none does."""
        return next((card for card in self._cards if card.isVisible()), None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the cards over everything but the status line, which is always in sight."""
        for card in self._cards:
            card.setGeometry(self.rect().adjusted(0, 0, 0, -self.status.height()))
        super().resizeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the sentence at the picture's edge."""
        if watched is self.first and event.type() == QEvent.Type.Resize:
            self.banner.place()
        return super().eventFilter(watched, event)
