"""Recording in the window: what its buttons and answers do, and how it is shown."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from app.record_state import Step
from app.screen import Severity
from app.screen.record import Act, build_record, saved_sentence
from app.ui.words import said

if TYPE_CHECKING:
    from app.record_state import Wish
    from app.ui.window import Window


def press_record(window: Window, wish: Wish) -> None:
    """Begin, end or keep a recording."""
    window.deck.record.press(wish)
    show_record(window)


def answer(window: Window, act: Act) -> None:
    """Do what the person answered."""
    record, rescue = window.deck.record, window.rescue
    match act:
        case Act.YES | Act.NO:
            record.answer(act is Act.YES)
        case Act.CONFIRM:
            record.confirm_anew()
        case Act.FOLDER:
            _choose_folder(window)
        case Act.DISMISS:
            record.dismiss()
        case Act.RECOVER:
            locked = [str(each.folder) for each in rescue.state().found]
            window.unlocking.before(locked, rescue.recover, anyway=True)
        case Act.LATER:
            rescue.later()
        case Act.DELETE:
            rescue.delete()
        case Act.SURE | Act.BACK:
            rescue.sure(act is Act.SURE)
    show_record(window)


def show_record(window: Window) -> None:
    """Bring buttons, lines and question up to date; tell once what was recorded."""
    state = window.deck.record.state()
    window.asks = state.step is Step.ASKING  # the outline is judged on the whole picture
    window.stage.show_record(build_record(state, window.rescue.state()))
    saved = state.saved
    if saved is not None and saved.number > window.saved_shown:
        window.saved_shown = saved.number
        window.stage.news.show_news(saved_sentence(saved), Severity.GOOD)
    _ask_passphrase(window, state.step is Step.LOCKING)


def take_passphrase(window: Window, passphrase: str) -> None:
    """Hand over what was typed: for what is recorded, or for what is to be opened."""
    if window.stage.passphrase.new:
        window.stage.passphrase.finish()
        window.deck.record.unlock(passphrase)
    else:
        window.unlocking.give(passphrase)


def refuse_passphrase(window: Window) -> None:
    """Record or open nothing."""
    if window.stage.passphrase.new:
        window.deck.record.unlock(None)
    else:
        window.unlocking.refuse()


def _ask_passphrase(window: Window, wanted: bool) -> None:
    """Ask while recording waits for it, and no longer."""
    card = window.stage.passphrase
    if wanted and not card.isVisible():
        window.waits_for_passphrase = True
        card.ask_new()
    elif not wanted and window.waits_for_passphrase:
        window.waits_for_passphrase = False
        if card.isVisible() and card.new:
            card.finish()


def _choose_folder(window: Window) -> None:
    """Ask for another folder for recordings; it is remembered."""
    dialog = QFileDialog(window, said("Choose a folder for recordings"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.Directory)

    def take(path: str) -> None:
        window.deck.record.choose(Path(path))
        window.config.record_to = path  # at the next start, too

    dialog.fileSelected.connect(take)
    dialog.open()
