"""From a saved zone to the desk and back: what a person corrects there counts in the exam."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from app.desk.desk import Desk
from app.exam.correction import frame_of, review_place
from app.exam.protocols import ExamError
from app.ui.desk.window import DeskWindow

if TYPE_CHECKING:
    from app.ui.exam.window import ExamWindow

NOT_SAVED = "Save this zone first, then its picture can be corrected."
_LOOK_MS = 100


def review_zone(window: ExamWindow) -> DeskWindow | None:
    """Lay the recording of the zone on a desk, at the picture of its worst moment.

    Returns
    -------
    DeskWindow or None
        The desk, which the window holds; None where there is nothing to review.
    """
    stand = window.conduct.stand
    zone = None if stand.exam is None or stand.at is None else stand.exam.zone(stand.at)
    if stand.exam is None or zone is None:
        window.conduct.say(NOT_SAVED)
        return None
    try:
        clip, folder = review_place(window.conduct.store, stand.exam, zone.zone)
    except ExamError as error:
        window.conduct.say(str(error))
        return None
    if window.desk is not None and window.desk.isVisible():
        window.desk.close()
    desk = DeskWindow(partial(Desk, load=window.deck.load, folder=folder), window.next_theme)
    desk.resize(window.size())
    desk.closed.connect(partial(window.conduct.reviewed, zone.zone))
    desk.closed.connect(window.activateWindow)
    window.desk = desk
    desk.show()
    desk.open(str(clip))
    desk.activateWindow()
    _go_to(desk, frame_of(zone))
    return desk


def _go_to(desk: DeskWindow, frame: int | None) -> None:
    """Show a frame as soon as the recording is open."""
    if frame is None:
        return
    poll = QTimer(desk)
    poll.setInterval(_LOOK_MS)

    def look() -> None:
        if desk.state.total > frame:
            poll.stop()
            desk.act(lambda: desk.desk.seek(frame))

    poll.timeout.connect(look)
    poll.start()
