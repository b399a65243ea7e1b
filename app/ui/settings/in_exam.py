"""The card of settings in the exam window: opened with what counts, and let count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.screen import Severity
from app.ui import theme
from app.ui.settings.live import NOT_WRITTEN, SAVED, is_written

if TYPE_CHECKING:
    from collections.abc import Collection

    from app.ui.exam.window import ExamWindow


def show_exam_settings(window: ExamWindow) -> None:
    """Open the card with what counts now, looks included."""
    window.config.opacity, window.config.outline = window.play.opacity, window.play.outline
    window.config.theme = theme.current()
    window.stage.settings.ask(window.config)


def exam_settings_saved(window: ExamWindow, names: Collection[str]) -> None:
    """Let what was changed count, at once where it can."""
    config = window.config
    window.play.change(opacity=config.opacity, outline=config.outline)
    done = not window.keeps_config or is_written(config)
    if "theme" in names:
        theme.wear(config.theme)
        window.remake()
    text, severity = (SAVED, Severity.GOOD) if done else (NOT_WRITTEN, Severity.WARNING)
    window.stage.news.show_news(text, severity)
