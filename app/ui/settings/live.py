"""The card of settings in the live window: opened with what counts, and let count."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from app.config import default_recordings, save_config
from app.screen import Severity
from app.ui import theme
from app.ui.memory import note, restore

if TYPE_CHECKING:
    from collections.abc import Collection

    from app.config import Config
    from app.ui.window import Window

SAVED = "The settings are saved."
NOT_WRITTEN = "The settings count, but could not be written to the disk."
_LOOKS = {"opacity", "outline", "classes"}
_log = logging.getLogger("pleura.window")


def show_settings(window: Window) -> None:
    """Open the card with what counts now, looks included."""
    note(window.config, window.looks.settings())
    window.config.theme = theme.current()
    window.stage.settings.ask(window.config)


def settings_saved(window: Window, names: Collection[str]) -> None:
    """Let what was changed count, at once where it can."""
    config = window.config
    if _LOOKS & set(names):
        window.looks.outline = restore(window.stage.layers, config)
    if "record_to" in names:
        window.deck.record.choose(Path(config.record_to or default_recordings()))
    if "encrypt" in names:
        window.deck.record.secret.wanted = config.encrypt
        if window.deck.record.secret.missing:
            window.stage.passphrase.ask_new()  # now, and not when a picture is to be recorded
    done = not window.keeps_config or is_written(config)
    if "theme" in names:
        theme.wear(config.theme)
        window.remake()
    window.show_look()
    text, severity = (SAVED, Severity.GOOD) if done else (NOT_WRITTEN, Severity.WARNING)
    window.stage.news.show_news(text, severity)


def is_written(config: Config) -> bool:
    """Write the settings to the disk; False when it does not take them."""
    try:
        save_config(config)
    except OSError:
        _log.exception("the settings could not be saved")
        return False
    return True
