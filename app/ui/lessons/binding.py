"""Ties the lessons' buttons and keys to what they do."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QLineEdit

from app.lessons.room import reply as replies
from app.lessons.room.state import Page
from app.ui.lessons.exporting import ask_where
from app.ui.lessons.keys import KEYS
from app.ui.shortcuts import bind_table

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.lessons.room.reply import Reply
    from app.lessons.room.state import Asked
    from app.ui.lessons.window import LessonsWindow

_REPEATED = frozenset({"left", "right", "up", "down", "back", "on", "undo"})
_ALWAYS = frozenset({"help", "full", "quit", "theme"})
"""Keys that mean something while a card lies over the window."""
_ARROWS = {"right": (1, 0), "left": (-1, 0), "up": (0, 1), "down": (0, -1)}


def connect(window: LessonsWindow) -> None:
    """Connect every signal of the stage."""
    stage, tutor = window.stage, window.tutor
    stage.header.wished.connect(window.go)
    stage.header.theme.connect(window.next_theme)
    stage.header.help.connect(stage.help.open)
    stage.start.named.connect(window.enter)
    stage.start.chosen.connect(window.choose)
    stage.explain.begun.connect(window.begin_lesson)
    stage.ask.changed.connect(tutor.reply)
    stage.ask.main.connect(window.main)
    stage.progress.chosen.connect(lambda name: tutor.show_progress(name or None))
    stage.progress.exported.connect(lambda: ask_where(window, tutor, tutor.stand.learner))
    stage.progress.erased.connect(lambda: stage.confirm.ask(tutor.stand.learner))
    stage.confirm.confirmed.connect(tutor.erase)
    stage.teacher.opened.connect(window.open_learner)
    stage.teacher.exported.connect(lambda: ask_where(window, tutor, None))
    stage.play.knobs.turned.connect(window.play.turn)
    stage.play.held.connect(window.play.breathe)


def bind_keys(window: LessonsWindow) -> None:
    """Bind every key of the table, Enter and Esc."""
    bind_table(
        window,
        KEYS,
        _actions(window),
        figures=("digits", partial(_digit, window)),
        guard=partial(_above, window),
        repeated=_REPEATED,
        escape=partial(_escape, window),
        enter=partial(_enter, window),
    )


def _actions(window: LessonsWindow) -> dict[str, Callable[[], object]]:
    """Say what each action of the table does."""
    return {
        "yes": partial(_say, window, True),
        "no": partial(_no, window),
        **{name: partial(_arrow, window, by) for name, by in _ARROWS.items()},
        "point": partial(_change, window, lambda r, a: replies.marked(r, a.kind, a.aim)),
        "piece": partial(_change, window, lambda r, _: replies.lifted(r)),
        "undo": partial(_change, window, lambda r, a: replies.taken_back(r, a.kind)),
        "surer": partial(_change, window, lambda r, _: replies.surer(r, 1)),
        "unsure": partial(_change, window, lambda r, _: replies.surer(r, -1)),
        "hold": partial(_hold, window),
        "back": lambda: window.stage.ask.step(-1),
        "on": lambda: window.stage.ask.step(1),
        "side": lambda: window.stage.ask.next_side(),
        "masks": lambda: window.stage.play.masks.click(),
        "lessons": partial(window.go, Page.START),
        "progress": partial(window.go, Page.PROGRESS),
        "teacher": partial(window.go, Page.TEACHER),
        "play": partial(window.go, Page.PLAY),
        "theme": window.next_theme,
        "help": lambda: window.stage.help.toggle(),
        "full": window.toggle_full_screen,
        "quit": window.close,
    }


def _above(window: LessonsWindow, act: Callable[[], object], action: str) -> Callable[[], None]:
    """Let a key that is meant for a page do nothing while a card lies over it."""

    def pressed() -> None:
        if action in _ALWAYS or window.stage.card() is None:
            act()

    return pressed


def _change(window: LessonsWindow, change: Callable[[Reply, Asked], Reply]) -> None:
    """Change the answer by a key."""
    asked = window.tutor.stand.asked
    if asked is not None:
        window.tutor.reply(lambda reply: change(reply, asked))


def _digit(window: LessonsWindow, digit: int) -> None:
    page = window.tutor.stand.page
    if page is Page.START:
        tiles = window.stage.start.tiles
        if 1 <= digit <= len(tiles):
            tiles[digit - 1].click()
    _change(window, lambda r, a: replies.typed(r, a.kind, a.names, digit))


def _say(window: LessonsWindow, answer: bool) -> None:
    """Say yes or no where that is asked."""
    _change(window, lambda r, a: replies.with_value(r, answer) if a.kind == "yes_no" else r)


def _no(window: LessonsWindow) -> None:
    if window.tutor.stand.page is Page.PLAY:
        window.stage.play.knobs.next_patient()
    else:
        _say(window, False)


def _arrow(window: LessonsWindow, by: tuple[int, int]) -> None:
    """Change the answer, or turn to another example."""
    if window.tutor.stand.page is Page.LESSON:
        window.stage.explain.turn(sum(by))
    else:
        _change(window, lambda r, a: replies.nudged(r, a.kind, a.names, by, a.aim))


def _hold(window: LessonsWindow) -> None:
    if window.tutor.stand.page is Page.PLAY:
        window.stage.play.toggle()
    else:
        window.stage.ask.toggle()


def _escape(window: LessonsWindow) -> None:
    """Close the card that lies over the window; without one, go to the lessons."""
    card = window.stage.card()
    if card is not None:
        card.dismiss()
    else:
        window.go(Page.START)


def _enter(window: LessonsWindow) -> None:
    """Do what the card asks for; else press what Tab has reached, else the big button."""
    card, focused = window.stage.card(), window.focusWidget()
    if card is not None:
        card.accept()
    elif window.stage.teacher.accept():
        pass
    elif isinstance(focused, QLineEdit):
        window.enter(window.stage.start.typed())
    elif isinstance(focused, QAbstractButton) and focused.isVisible() and focused.isEnabled():
        focused.click()
    else:
        window.main()
