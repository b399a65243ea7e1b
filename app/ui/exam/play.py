"""What plays in the exam window: the newest result to the view, and how it is looked at."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from app.examine import time_of
from app.screen import (
    History,
    Notice,
    ViewSettings,
    build_screen,
    is_curtained,
    is_playing,
    mask_strength,
)
from app.status import shows_score

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.config import Config
    from app.result import Result
    from app.screen import Screen
    from app.ui.exam.deck import ExamDeck
    from app.ui.exam.stage import ExamStage


class Play:
    """Takes results off the deck and shows them; knows nothing of exams.

    Parameters
    ----------
    deck : ExamDeck
        What is played.
    stage : callable
        Gives the parts that are shown now; they are made anew with another theme.
    config : Config
        What was remembered of the looks.
    """

    def __init__(self, deck: ExamDeck, stage: Callable[[], ExamStage], config: Config) -> None:
        self._deck, self._stage = deck, stage
        self.history = History()
        self.fault: Notice | None = None
        self.opacity, self.outline = config.opacity, config.outline
        self.zoom, self.hidden, self.marking = True, False, False

    def settings(self) -> ViewSettings:
        """Gather what the person chose to see."""
        return ViewSettings(
            opacity=self.opacity,
            outline=self.outline,
            hidden=self.hidden or self.marking,
            zoom=self.zoom and not self.marking,
        )

    def open(self, text: str) -> None:
        """Play another source."""
        self.fault = None
        self.history.clear()
        self._stage().view.show_result(None)
        self._deck.open(text)

    def take(self) -> bool:
        """Show the newest result; False when there is none."""
        result = self._deck.take()
        if result is None:
            return False
        health = self._deck.health()
        if not health.paused:
            shown = result.score if shows_score(health.state) else None
            self.history.add(result.done_s, shown, result.appraisal, frame_s=time_of(result.frame))
        self._stage().view.show_result(result)
        self.show_look()
        return True

    def show_look(self) -> None:
        """Bring the masks in line with the state and the age of the picture."""
        view, settings, health = self._stage().view, self.settings(), self._deck.health()
        strength = mask_strength(view.result, health, settings, time.monotonic())
        view.show_look(settings, strength, curtain=is_curtained(health))

    def change(self, **looks: object) -> None:
        """Change how it is looked at, such as `zoom=False`."""
        for name, value in looks.items():
            setattr(self, name, value)
        self.show_look()

    def painted(self, result: Result) -> None:
        """Pass on that a result stood on the screen."""
        self._deck.note_painted(result)

    def is_playing(self) -> bool:
        """Tell whether pictures are coming and nobody holds them."""
        return is_playing(self._deck.health())

    def screen(self) -> Screen:
        """Work out what is shown beside the picture."""
        view, health = self._stage().view, self._deck.health()
        notice = self.fault or self._deck.notice()
        return build_screen(
            view.result, health, self.settings(), self.history, time.monotonic(), notice
        )

    def show_trend(self) -> None:
        """Draw the last minute."""
        now_s, health, result = time.monotonic(), self._deck.health(), self._stage().view.result
        if not is_playing(health) and self.history.last_s is not None:
            now_s = self.history.last_s
        marked = None if result is None or not shows_score(health.state) else result.appraisal
        self._stage().trend.show_history(self.history, now_s, marked)
