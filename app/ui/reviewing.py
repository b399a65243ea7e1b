"""From the live picture to the desk: what was recorded last, in a window of its own."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.desk.desk import Desk
from app.screen import Severity
from app.screen.record import NOTHING_TO_REVIEW
from app.ui.desk.window import DeskWindow

if TYPE_CHECKING:
    from pathlib import Path

    from app.ui.window import Window


def last_recording(window: Window) -> Path | None:
    """Find the recording that was finished last in this window; None before there is one."""
    saved = window.deck.record.state().saved
    folder = None if saved is None else window.deck.record.root / saved.name
    return folder if folder is not None and folder.is_dir() else None


def review_last(window: Window) -> DeskWindow | None:
    """Lay the last recording on a desk beside the live window; without one, say how to make one.

    Returns
    -------
    DeskWindow or None
        The desk; the window holds it, and gives it its theme.
    """
    folder = last_recording(window)
    if folder is None:
        window.stage.news.show_news(NOTHING_TO_REVIEW, Severity.WARNING)
        return None
    desk = DeskWindow(partial(Desk, load=window.deck.load), window.looks.next_theme)
    desk.resize(window.size())
    desk.closed.connect(window.activateWindow)
    window.desks.append(desk)
    desk.show()
    desk.open(str(folder))
    desk.activateWindow()
    return desk


def remake_desks(window: Window) -> None:
    """Give the desks that are open the theme of the live window, and forget the others."""
    window.desks[:] = [desk for desk in window.desks if desk.isVisible()]
    for desk in window.desks:
        desk.remake()
