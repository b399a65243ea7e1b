"""Shows the desk's window until it is closed, and ends with an exit code."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from app.config import load_config
from app.screen.values import Severity
from app.ui import theme
from app.ui.application import NOT_WRITTEN, start_qt
from app.ui.desk.window import DeskWindow
from app.ui.guard import guarded
from app.ui.words import speak

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.desk.desk import Desk

FAULT = "Something went wrong inside Pleura. What was corrected is saved; open it again."
_SIZE = (1280, 800)
_TICK_MS = 100


def run_review(
    make_desk: Callable[[Callable[[], None]], Desk],
    source: str | None,
    second: str | None = None,
    *,
    size: tuple[int, int] | None = None,
    screenshot: Path | None = None,
    seconds: float = 1.0,
    language: str | None = None,
) -> int:
    """Show the window.

    Parameters
    ----------
    make_desk : callable
        Makes the desk, as in `DeskWindow`.
    source, second : str or None
        The recording, and one to compare; without a recording the window asks.
    size : (int, int) or None
        Width and height, pixels.
    screenshot, seconds : Path or None, float
        Save a picture of the window there, so long after the recording was read, then end.
    language : str or None
        "en", "de", "es" or "fr"; None takes that of the settings, or of the system.

    Returns
    -------
    int
        0, or 2 when the screenshot could not be written or there is no display.
    """
    app = start_qt()
    config, complaint = load_config()
    speak(language or config.language)
    theme.use(config.theme)
    app.setPalette(theme.palette())
    window = DeskWindow(make_desk)
    window.resize(*(size or _SIZE))
    codes = [0]
    with guarded(window, FAULT):
        window.show()
        if complaint:
            window.desk.edit.say(complaint, Severity.WARNING)
        if source is None:
            window.choose()
        else:
            window.open(source, second)
        if screenshot is not None:
            _shoot_after(window, screenshot, seconds, codes)
        app.exec()
        window.close()
    window.deleteLater()
    return codes[0]


def _shoot_after(window: DeskWindow, path: Path, seconds: float, codes: list[int]) -> None:
    """Save the window's picture once nothing is read any more, then close it."""

    def shoot() -> None:
        if not window.grab().save(str(path)):
            sys.stderr.write(NOT_WRITTEN + "\n")
            codes[0] = 2
        window.close()

    def look() -> None:
        if not window.state.reading:
            poll.stop()
            QTimer.singleShot(round(1000 * seconds), window, shoot)

    poll = QTimer(window)
    poll.setInterval(_TICK_MS)
    poll.timeout.connect(look)
    poll.start()
