"""The window: wires its parts to the deck; every decision lies elsewhere."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QMainWindow

from app.config import Config
from app.examine import time_of
from app.record_rescue import Rescue
from app.screen import (
    History,
    Notice,
    Severity,
    build_screen,
    is_curtained,
    is_playing,
    mask_strength,
)
from app.status import shows_score
from app.ui import theme
from app.ui.asking import show_record
from app.ui.binding import bind_keys, connect
from app.ui.bridge import Bridge
from app.ui.choosing import Choosing
from app.ui.deck import Deck
from app.ui.fitting import Fitting, set_up
from app.ui.looks import Looks, carry_over
from app.ui.memory import keep, restore
from app.ui.outlining import Outlining
from app.ui.reviewing import remake_desks
from app.ui.snapshot import SnapshotError, save_snapshot
from app.ui.stage import Stage
from app.ui.unlocking import Unlocking

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent

    from app.result import Result
    from app.ui.desk.window import DeskWindow

POLL_MS = 250
_REFRESH_S = 0.1


class Window(QMainWindow):
    """The window of `pleura live`.

    Parameters
    ----------
    make_deck : callable
        Makes the deck, given what it has to call when there is something new.
    config : Config or None
        What was remembered; it is saved again on closing unless None.
    snapshots : Path or None
        Folder for snapshots; None takes `Pleura` in the person's pictures.
    """

    def __init__(
        self,
        make_deck: Callable[[Callable[[], None]], Deck] = Deck,
        *,
        config: Config | None = None,
        snapshots: Path | None = None,
    ) -> None:
        super().__init__()
        self.keeps_config, self.config = config is not None, config or Config()
        self.snapshots = snapshots or Path(platformdirs.user_pictures_dir()) / "Pleura"
        self.history = History()
        self._fault: Notice | None = None
        self._refreshed_s = 0.0
        self.looks, self.asks = Looks(self), False
        self.outlining = Outlining(self)
        self.choice = Choosing(self, lambda: self.config.last_source)
        set_up(self, "Pleura")
        self.fitting = Fitting(self, self._place)
        self._build()
        self.setAcceptDrops(True)
        self.looks.outline = restore(self.stage.layers, self.config)
        self.bridge = Bridge(self._wake)
        self.deck = make_deck(self.bridge.notify)
        self.rescue = Rescue(self.deck.record.root, self.bridge.notify)
        self.saved_shown, self.waits_for_passphrase = 0, False
        self.unlocking = Unlocking(
            lambda: self.stage.passphrase,
            lambda text: self.stage.news.show_news(text, Severity.WARNING),
        )
        self.desks: list[DeskWindow] = []
        connect(self)
        bind_keys(self)
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._poll)
        self._timer.start()
        self.stage.view.setFocus()
        self.refresh()

    # ---- what the person does

    def open(self, text: str) -> None:
        """Play another source; of an encrypted recording the passphrase is asked for first."""
        self.stage.sources.dismiss()
        self.unlocking.before([text], partial(self._play, text))

    def _play(self, text: str) -> None:
        self._fault = None
        self.history.clear()
        self.stage.view.show_result(None)
        if text.startswith(("device:", "phantom", "screen:")):
            self.config.last_source = text  # never a file: its path may name a patient
        self.deck.open(text)
        self.refresh()

    def snapshot(self) -> None:
        """Save the shown picture and say so."""
        result = self.stage.view.result
        if result is None:
            self.stage.news.show_news("There is no picture to save yet.", Severity.WARNING)
            return
        settings, health = self.looks.settings(), self.deck.health()
        try:
            stem = save_snapshot(result, health, settings, self.snapshots, datetime.now(UTC))
        except SnapshotError as error:
            self.stage.news.show_news(str(error), Severity.ALARM)
        else:
            self.stage.news.show_news(f"Snapshot saved in {self.snapshots.name}: {stem}")

    def show_fault(self, text: str) -> None:
        """Say that something of the window's own went wrong; the window stays."""
        self._fault = Notice(text)
        self.refresh()

    # ---- what the deck brings

    def _wake(self) -> None:
        """Take the newest result unless the last one has not been painted yet."""
        taken = not self.stage.view.busy and self._take()
        if not taken or not is_playing(self.deck.health()):
            self.refresh()
        elif time.monotonic() - self._refreshed_s > _REFRESH_S:
            self.refresh()

    def _take(self) -> bool:
        """Show the newest result; False when there is none."""
        result = self.deck.take()
        if result is None:
            return False
        health = self.deck.health()
        if not health.paused:
            shown = result.score if shows_score(health.state) else None
            at = time_of(result.frame)
            self.history.add(result.done_s, shown, result.appraisal, frame_s=at)
        self.stage.view.show_result(result)
        self.show_look()
        return True

    def show_look(self) -> None:
        """Bring the masks in line with the state and the age of the picture, at once."""
        view, settings, health = self.stage.view, self.looks.settings(), self.deck.health()
        strength = mask_strength(view.result, health, settings, time.monotonic())
        view.show_look(settings, strength, curtain=is_curtained(health))

    def painted(self, result: Result) -> None:
        """Pass on that a result stood on the screen, and look for a newer one."""
        self.deck.note_painted(result)
        self.bridge.notify()

    def _poll(self) -> None:
        self._take()  # also when nothing is painted, as while the window is minimised
        self.refresh()
        now_s, health = time.monotonic(), self.deck.health()
        if not is_playing(health) and self.history.last_s is not None:
            now_s = self.history.last_s
        result = self.stage.view.result
        marked = None if result is None or not shows_score(health.state) else result.appraisal
        self.stage.trend.show_history(self.history, now_s, marked)

    def refresh(self) -> None:
        """Bring everything up to date."""
        now_s = self._refreshed_s = time.monotonic()
        result, settings, health = self.stage.view.result, self.looks.settings(), self.deck.health()
        notice = self._fault or self.deck.notice()
        screen = build_screen(result, health, settings, self.history, now_s, notice)
        self.stage.show_screen(screen, speed=self.deck.speed, can_retry=self.deck.text is not None)
        show_record(self)
        self.stage.view.show_look(settings, screen.mask, curtain=screen.curtain)
        if self.stage.sources.isVisible():
            self.stage.sources.show_devices(self.deck.devices)

    def show_whole(self, on: bool) -> None:
        """Show the whole picture without masks while its outline is marked."""
        self.looks.marking = on
        self.show_look()

    # ---- the window itself

    def _build(self) -> None:
        """Make all parts, in the colours of the theme."""
        self.stage = Stage()
        self.setCentralWidget(self.stage)

    def remake(self) -> None:
        """Make all parts anew, in the colours of the theme; what was chosen and shown stays."""
        result, side = self.stage.view.result, self.stage.measures.side
        chosen = self.looks.settings()
        self._build()
        carry_over(self, chosen)
        self.stage.measures.side = side
        connect(self)
        self.fitting.follow(anew=True)
        remake_desks(self)
        self.stage.view.show_result(result)
        self.stage.view.setFocus()
        self.refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        """End everything within two seconds."""
        self._timer.stop()
        self.bridge.close()
        self.unlocking.close()
        self.deck.close()
        self.rescue.close()
        self.stage.view.show_result(None)
        if self.keeps_config:
            keep(self.config, self.looks.settings())
        super().closeEvent(event)

    def _place(self, scale: float, size: tuple[int, int]) -> None:
        """Fit the parts to a size factor."""
        low, lowest = theme.is_low(size[1], scale), theme.is_lowest(size[1], scale)
        self.stage.set_scale(scale, low=low, lowest=lowest)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the parts."""
        self.fitting.follow()
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hide the masks while H is held."""
        if event.key() == Qt.Key.Key_H:
            self.looks.hide_masks(True)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Show the masks again."""
        if event.key() == Qt.Key.Key_H and not event.isAutoRepeat():
            self.looks.hide_masks(False)
        else:
            super().keyReleaseEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Show the masks again when the release of H goes to another window."""
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.looks.hide_masks(False)
        super().changeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the first file or folder that was dropped."""
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.open(url.toLocalFile())
                return
