"""Starts Qt, shows the window, and ends with an exit code and a sentence, whatever happens."""

from __future__ import annotations

import os
import re
import sys
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from app.config import load_config
from app.screen import Severity
from app.ui import theme
from app.ui.guard import guarded
from app.ui.streams import Streams, deck_maker
from app.ui.window import Window
from app.ui.words import speak

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.ui.deck import Deck
    from capture.sector import Sector

NO_DISPLAY = (
    "Pleura's window cannot open: there is no display. Start it from a desktop. `pleura analyze`, "
    "`pleura exam --demo` and `pleura learn --terminal` need none, nor does `pleura live "
    "--screenshot FILE` with QT_QPA_PLATFORM=offscreen."
)
NOT_WRITTEN = "The screenshot could not be written: choose a folder that exists, and a .png name."
_SIZE = (1280, 800)

PATIENCE_S = 60.0
"""How long to wait for something to see, seconds."""


class SizeError(ValueError):
    """The size of the window makes no sense; the text is one sentence."""


def run_window(
    source: str | None,
    *,
    snapshots: Path | None = None,
    size: str | None = None,
    screenshot: Path | None = None,
    seconds: float = 10.0,
    sector: Sector | None = None,
    depth_mm: float | None = None,
    streams: Streams | None = None,
    record_to: Path | None = None,
    language: str | None = None,
    make_deck: Callable[[Callable[[], None]], Deck] | None = None,
) -> int:
    """Show the window until it is closed.

    Parameters
    ----------
    source : str or None
        What to open; None shows the choice of sources.
    size : str or None
        "1280x800"; pixels.
    screenshot, seconds : Path or None, float
        Save a picture of the window there, so long after there is something to see, then end.
    sector, depth_mm
        Given by hand: where the ultrasound lies, and its depth from the skin to the bottom, mm.
    streams : Streams or None
        What may come from other computers and go to other programs; None is nothing.
    snapshots, record_to : Path or None
        Folders for snapshots and recordings; None takes the person's own.
    language : str or None
        "en", "de", "es" or "fr"; None takes that of the settings, or of the system.
    make_deck : callable or None
        Makes what the window plays on; None makes the real one.

    Returns
    -------
    int
        0, or 2 when the screenshot could not be written or there is no display.

    Raises
    ------
    SizeError
        When `size` is not one of 320x240 to 7680x4320.
    """
    width, height = _parse(size)
    start_qt()
    config, complaint = load_config()
    speak(language or config.language)
    theme.wear(config.theme)
    if make_deck is None:
        given = {"sector": sector, "depth_mm": depth_mm, "record_to": record_to}
        make_deck = deck_maker(config, streams or Streams(), **given)
    window = Window(make_deck, config=config, snapshots=snapshots)
    window.resize(width, height)
    codes = [0]
    if screenshot is not None:
        _shoot_after(window, seconds, _shooter(window, screenshot, codes))
    _run(window, source, complaint)
    return codes[0]


def _run(window: Window, source: str | None, complaint: str | None) -> None:
    """Show the window until it is closed."""
    with guarded(window):
        _begin(window, source, complaint)
        QApplication.exec()
        window.close()
    window.deleteLater()


def _shoot_after(window: Window, seconds: float, shoot: Callable[[], None]) -> None:
    """Call `shoot` once, `seconds` after there is something to see, however slow the start is."""
    poll, begun_s = QTimer(window), time.monotonic()
    poll.setInterval(50)

    def look() -> None:
        deck = window.deck
        shown = window.stage.view.result is not None or deck.notice() is not None
        if shown or deck.text is None or time.monotonic() - begun_s > PATIENCE_S:
            poll.stop()
            QTimer.singleShot(round(1000 * seconds), window, shoot)

    poll.timeout.connect(look)
    poll.start()


def _begin(window: Window, source: str | None, complaint: str | None) -> None:
    """Show the window, what was wrong with the settings, and the source or the choice of one."""
    window.show()
    window.rescue.look()
    if complaint:
        window.stage.news.show_news(complaint, Severity.WARNING)
    if source is not None:
        window.open(source)
    else:
        window.choice.ask()


def _parse(size: str | None) -> tuple[int, int]:
    """Width and height of "1280x800"."""
    if size is None:
        return _SIZE
    found = re.fullmatch(r"(\d{3,4})[x×](\d{3,4})", size.strip().lower())
    if found is None or not (320 <= int(found[1]) <= 7680 and 240 <= int(found[2]) <= 4320):
        raise SizeError(f"A window cannot be {size!r}: write width x height, such as 1280x800.")
    return int(found[1]), int(found[2])


def start_qt() -> QApplication:
    """Start Qt once; without a display, say so and leave with exit code 2.

    Qt calls abort() when it finds no display; its message handler is the last that runs before.
    """
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running

    def told(kind: QtMsgType, where: QMessageLogContext, text: str) -> None:
        if kind == QtMsgType.QtFatalMsg:
            sys.stderr.write(NO_DISPLAY + "\n")
            sys.stderr.flush()
            os._exit(2)

    previous = qInstallMessageHandler(told)
    app = QApplication(["pleura"])
    qInstallMessageHandler(previous)
    app.setApplicationName("Pleura")
    app.setStyle("Fusion")
    app.setPalette(theme.palette())
    return app


def _shooter(window: Window, path: Path, codes: list[int]) -> Callable[[], None]:
    """Make what saves the window's picture and ends."""

    def shoot() -> None:
        if not window.grab().save(str(path)):
            sys.stderr.write(NOT_WRITTEN + "\n")
            codes[0] = 2
        window.close()

    return shoot
