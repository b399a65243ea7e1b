"""The window of an exam: wires its parts to deck, buffer and conduct; decisions lie elsewhere."""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QMainWindow

from app.config import Config, save_config
from app.exam.board import Board
from app.screen import Notice, Severity
from app.ui import theme
from app.ui.bridge import Bridge
from app.ui.choosing import Choosing
from app.ui.exam.binding import bind_keys, connect
from app.ui.exam.lead import Lead
from app.ui.exam.play import Play
from app.ui.exam.stage import ExamStage
from app.ui.fitting import Fitting, set_up
from app.ui.outlining import Outlining

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent

    from app.exam.conduct import Conduct
    from app.result import Result
    from app.ui.desk.window import DeskWindow
    from app.ui.exam.deck import ExamDeck
    from app.ui.exam.lead import Wishes

    MakeDeck = Callable[[Callable[[], None]], ExamDeck]
    MakeConduct = Callable[[Callable[[], None]], Conduct]

POLL_MS = 250
_REFRESH_S = 0.1
_log = logging.getLogger("pleura.exam")


class ExamWindow(QMainWindow):
    """The window of `pleura exam`.

    Parameters
    ----------
    make_deck, make_conduct : callable
        Make the deck and what leads through the exam, given what they have to call when there is
        something new.
    wishes : Wishes
        Folder for reports, protocol and pseudonym that are proposed, and more.
    config : Config or None
        What was remembered; it is saved again on closing unless None.
    """

    def __init__(
        self,
        make_deck: MakeDeck,
        make_conduct: MakeConduct,
        wishes: Wishes,
        *,
        config: Config | None = None,
    ) -> None:
        super().__init__()
        self.keeps_config, self.config = config is not None, config or Config()
        self._refreshed_s = 0.0
        self._said = ""
        set_up(self, "Pleura: exam")
        self.fitting = Fitting(self, lambda scale, size: self.stage.set_scale(scale, size))
        self.bridge = Bridge(self._wake)
        self.deck = make_deck(self.bridge.notify)
        self.conduct = make_conduct(self.bridge.notify)
        self.play = Play(self.deck, lambda: self.stage, self.config)
        self.outlining = Outlining(self)
        self.desk: DeskWindow | None = None
        self.choice = Choosing(self, lambda: self.config.last_source)
        self.board = Board()
        self._build()
        self.lead = Lead(self, wishes)
        connect(self)
        bind_keys(self)
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._poll)
        self._timer.start()
        self.refresh()

    def _build(self) -> None:
        """Make all parts, in the colours of the theme."""
        self.stage = ExamStage()
        self.setCentralWidget(self.stage)
        self.stage.view.setFocus()

    # ---- the picture

    def open(self, text: str) -> None:
        """Play another source."""
        self.stage.sources.dismiss()
        if text.startswith(("device:", "phantom", "screen:")):
            self.config.last_source = text  # never a file: its path may name a patient
        self.play.open(text)
        self.lead.begin_if_none()
        self.refresh()

    def change_opacity(self, by: float) -> None:
        """Cover more or less of the picture."""
        self.play.change(opacity=min(max(self.play.opacity + by, 0.0), 1.0))

    def toggle_outlines(self) -> None:
        """Draw outlines or not."""
        self.play.change(outline=not self.play.outline)

    def toggle_zoom(self) -> None:
        """Fill the view with the sector, or show the whole picture."""
        self.play.change(zoom=not self.play.zoom)

    def toggle_inset(self) -> None:
        """Show or hide the saved picture."""
        self.stage.inset.wanted = not self.stage.inset.wanted
        self.refresh()

    def toggle_full_screen(self) -> None:
        """Fill the screen, or not."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def show_fault(self, text: str) -> None:
        """Say that something of the window's own went wrong; the window stays."""
        self.play.fault = Notice(text)
        self.refresh()

    # ---- what comes from other threads

    def _wake(self) -> None:
        """Take the newest result unless the last one has not been painted yet."""
        taken = not self.stage.view.busy and self.play.take()
        if not taken or not self.play.is_playing():
            self.refresh()
        elif time.monotonic() - self._refreshed_s > _REFRESH_S:
            self.refresh()

    def painted(self, result: Result) -> None:
        """Pass on that a result stood on the screen, and look for a newer one."""
        self.play.painted(result)
        self.bridge.notify()

    def _poll(self) -> None:
        self.play.take()
        self.refresh()
        if self.stage.trend.isVisible():
            self.play.show_trend()

    def refresh(self) -> None:
        """Bring everything up to date."""
        self._refreshed_s = time.monotonic()
        screen, stand = self.play.screen(), self.conduct.stand
        self.lead.follow(stand)
        self.board = self.lead.board()
        self.stage.show_screen(screen, can_retry=self.deck.text is not None)
        self.stage.show_exam(stand, self.board, screen)
        self.play.show_look()
        if self.stage.sources.isVisible():
            self.stage.sources.show_devices(self.deck.devices)
        if stand.notice != self._said:
            self._said = stand.notice
            self._say(stand.notice, alarm=stand.alarm)

    def _say(self, text: str, *, alarm: bool) -> None:
        """Show a sentence; one that tells of something not done stays until the next step."""
        if alarm or not text:
            self.stage.news.show_sentence(text, Severity.ALARM)
        else:
            self.stage.news.show_news(text)

    def show_whole(self, on: bool) -> None:
        """Show the whole picture without masks while its outline is marked."""
        self.play.change(marking=on)

    # ---- the window itself

    def next_theme(self) -> None:
        """Change to the next theme."""
        self.config.theme = theme.wear_next()
        self.remake()

    def remake(self) -> None:
        """Make all parts anew, in the colours of the theme."""
        result, wanted = self.stage.view.result, self.stage.inset.wanted
        self._build()
        self.stage.inset.wanted = wanted
        connect(self)
        self.fitting.follow(anew=True)
        self.stage.view.show_result(result)
        self._said = ""
        if self.desk is not None and self.desk.isVisible():
            self.desk.remake()
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the parts."""
        self.fitting.follow()
        super().resizeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Finish what is being saved, then end everything."""
        self._timer.stop()
        if self.desk is not None:
            self.desk.close()  # what was corrected there is taken over first
        self.bridge.close()
        self.deck.close()
        if not self.conduct.close():
            _log.error("the disk did not answer in time when the exam window closed")
        self.stage.view.show_result(None)
        if self.keeps_config:
            self.config.opacity, self.config.outline = self.play.opacity, self.play.outline
            try:
                save_config(self.config)
            except OSError:
                _log.exception("the settings could not be saved")
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hide the masks while H is held."""
        if event.key() == Qt.Key.Key_H:
            self.play.change(hidden=True)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Show the masks again."""
        if event.key() == Qt.Key.Key_H and not event.isAutoRepeat():
            self.play.change(hidden=False)
        else:
            super().keyReleaseEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Show the masks again when the release of H goes to another window."""
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.play.change(hidden=False)
        super().changeEvent(event)
