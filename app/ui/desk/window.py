"""The window of `pleura review`: wires its parts to the desk; every decision lies there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QMainWindow

from app.desk.batch import Batch, recordings_in
from app.desk.desk import Desk
from app.desk.export.forms import Form
from app.screen.values import Severity
from app.ui import theme
from app.ui.bridge import Bridge
from app.ui.desk.binding import bind_keys, connect
from app.ui.desk.stage import DeskStage
from app.ui.fitting import Fitting, set_up
from app.ui.unlocking import Unlocking
from app.ui.words import said

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent

    from app.desk.edits import Handle
    from app.desk.state import DeskState

POLL_MS = 200
_NEWS_MS = 6000
NO_QUEUE = "Drop a folder of recordings, or several files, on this window to read them all."


class DeskWindow(QMainWindow):
    """The window.

    Signals
    -------
    closed : ()
        It was closed, and what was corrected is on the disk.

    Parameters
    ----------
    make_desk : callable
        Makes the desk, given what it has to call when there is something new.
    on_theme : callable or None
        Changes the theme of all windows and keeps it; None changes that of this one alone.
    """

    closed = Signal()

    def __init__(
        self,
        make_desk: Callable[[Callable[[], None]], Desk] = Desk,
        on_theme: Callable[[], None] | None = None,
    ) -> None:
        super().__init__()
        self._on_theme = on_theme
        set_up(self, "Pleura · Review")
        self.fitting = Fitting(self, self._place)
        self._build()
        self.setAcceptDrops(True)
        self.masks = True
        self.batch: Batch | None = None
        self._ending: list[Batch] = []
        self._bare = False
        self.bridge = Bridge(self.refresh)
        self.desk = make_desk(self.bridge.notify)
        self.state: DeskState = self.desk.state()
        self.unlocking = Unlocking(
            lambda: self.stage.passphrase,
            lambda text: self.act(lambda: self.desk.edit.say(text, Severity.WARNING)),
        )
        self._timer, self._news = QTimer(self), QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self.refresh)
        self._news.setSingleShot(True)
        self._news.setInterval(_NEWS_MS)
        self._news.timeout.connect(lambda: self.act(lambda: self.desk.edit.say("")))
        connect(self)
        bind_keys(self)
        self._timer.start()
        self.stage.first.setFocus()
        self.refresh()

    # ---- what the person does

    def open(self, text: str, second: str | None = None) -> None:
        """Lay a recording on the desk, or queue those of a folder; asks for a passphrase first."""
        if second is None and (found := recordings_in(Path(text))):
            self.queue(found)
            return
        both = [text] if second is None else [text, second]
        self.unlocking.before(both, lambda: self._lay(text, second))

    def queue(self, texts: Sequence[str]) -> None:
        """Read many recordings one after the other; those that stay encrypted say so."""
        self.unlocking.before(texts, lambda: self._read(texts), anyway=True)

    def _lay(self, text: str, second: str | None) -> None:
        known = None if self.batch is None else self.batch.study(text)
        self.act(lambda: self.desk.open(text, second, known))

    def _read(self, texts: Sequence[str]) -> None:
        self.stop_queue()
        self.batch = Batch(texts, self.desk.load, self.bridge.notify)
        self.stage.batch.open()
        self.refresh()

    def show_queue(self) -> None:
        """Show the queue, or say how to make one."""
        if self.batch is None:
            self.act(lambda: self.desk.edit.say(NO_QUEUE, Severity.CALM))
            return
        self.stage.batch.toggle()
        self.refresh()

    def stop_queue(self) -> None:
        """Stop reading the queue; what was read is kept."""
        if self.batch is not None:
            self.batch.stop()
            self._ending.append(self.batch)

    def choose(self, mode: QFileDialog.FileMode = QFileDialog.FileMode.ExistingFile) -> None:
        """Ask for a recording."""
        dialog = QFileDialog(self, said("Open a recording, a session or a folder of pictures"))
        dialog.setFileMode(mode)
        dialog.fileSelected.connect(self.open)
        dialog.open()

    def export(self, form: str, everything: bool) -> None:
        """Ask where to, and export."""
        dialog = QFileDialog(self, said("Choose or make a folder for the export"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(
            lambda folder: self.desk.export(Form(form), Path(folder), everything=everything)
        )
        dialog.open()

    def act(self, what: Callable[[], object]) -> None:
        """Do something and show what came of it."""
        what()
        self.refresh()
        if self.state.notice:
            self._news.start()

    def turn_page(self, turn: Callable[[], int | None]) -> None:
        """Undo or redo, and go to the frame where that was."""
        frame = turn()
        if frame is not None and frame != self.state.frame:
            self.desk.seek(frame)
        self.refresh()

    def press(self, handle: Handle | None, beam: float, depth: float, reach: float) -> None:
        """Take hold of something in the picture, which is held for that."""
        if self.state.playing:
            self.desk.hold()
        self.act(lambda: self.desk.edit.press(handle, beam, depth, reach))

    def toggle_masks(self) -> None:
        """Show the masks or not; the marks stay."""
        self.masks = not self.masks
        self._show_look()

    def show_bare(self, on: bool) -> None:
        """Look without masks and handles while a key is held."""
        self._bare = on
        self._show_look()

    def show_fault(self, text: str) -> None:
        """Say that something of the window's own went wrong; the window stays."""
        self.desk.edit.say(text, Severity.ALARM)
        self.refresh()

    # ---- what is shown

    def refresh(self) -> None:
        """Bring everything up to date."""
        self.desk.tick()
        self.state = self.desk.state()
        self.stage.show_state(self.state)
        if self.batch is not None and self.stage.batch.isVisible():
            self.stage.batch.show_jobs(self.batch.jobs())

    def _show_look(self) -> None:
        for view in (self.stage.first, self.stage.second):
            view.set_look(bare=self._bare, masks=self.masks)

    # ---- the window itself

    def _build(self) -> None:
        """Make all parts, in the colours of the theme."""
        self.stage = DeskStage()
        self.setCentralWidget(self.stage)

    def next_theme(self) -> None:
        """Change to the next theme."""
        if self._on_theme is None:
            theme.wear_next()
            self.remake()
        else:
            self._on_theme()

    def remake(self) -> None:
        """Make all parts anew, in the colours of the theme; what is on the desk stays."""
        self._build()
        connect(self)
        self.fitting.follow(anew=True)
        self._show_look()
        self.stage.first.setFocus()
        self.refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        """End everything; what was corrected is saved first."""
        self._timer.stop()
        self._news.stop()
        self.bridge.close()
        self.unlocking.close()
        self.stop_queue()
        self.desk.close()
        for batch in self._ending:
            batch.join(2.0)
        super().closeEvent(event)
        self.closed.emit()

    def _place(self, scale: float, size: tuple[int, int]) -> None:
        """Fit the parts to a size factor."""
        low, lowest = theme.is_low(size[1], scale), theme.is_lowest(size[1], scale)
        self.stage.set_scale(scale, low=low, lowest=lowest)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the parts."""
        self.fitting.follow()
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Look at the bare picture while H is held."""
        if event.key() == Qt.Key.Key_H and not event.isAutoRepeat():
            self.show_bare(True)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Show masks and handles again."""
        if event.key() == Qt.Key.Key_H and not event.isAutoRepeat():
            self.show_bare(False)
        else:
            super().keyReleaseEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped: one recording or folder, or a queue of several."""
        texts = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if len(texts) == 1:
            self.open(texts[0])
        elif texts:
            each = [recordings_in(Path(text)) or (text,) for text in texts]
            self.queue([text for found in each for text in found])
