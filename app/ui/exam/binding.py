"""Ties the exam window's buttons, cards and keys to what they do."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton

from app.ui.controls import OPACITY_STEP
from app.ui.exam.keys import KEYS
from app.ui.exam.reviewing import review_zone
from app.ui.settings.in_exam import exam_settings_saved, show_exam_settings
from app.ui.shortcuts import bind_table

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.ui.exam.window import ExamWindow


def connect(window: ExamWindow) -> None:
    """Connect every signal of the stage."""
    stage, conduct, deck = window.stage, window.conduct, window.deck
    stage.view.painted.connect(window.painted)
    stage.header.exams.connect(window.lead.show_exams)
    stage.header.source.connect(window.choice.ask)
    stage.header.theme.connect(window.next_theme)
    stage.header.more.connect(stage.more.open)
    stage.more.asked.connect(lambda action: _actions(window)[action]())
    stage.settings.saved.connect(partial(exam_settings_saved, window))
    stage.header.help.connect(stage.help.open)
    stage.banner.again.connect(window.choice.again)
    stage.mark.clicked.connect(window.outlining.begin)
    stage.outline.marked.connect(window.outlining.use)
    stage.outline.searched.connect(window.outlining.search)
    stage.outline.ended.connect(window.outlining.end)
    stage.chest.chosen.connect(window.lead.go)
    stage.own.scored.connect(window.lead.read_score)
    stage.own.tissue.connect(window.lead.read_tissue)
    stage.main.main.clicked.connect(partial(_big, window))
    stage.main.hold.clicked.connect(deck.hold)
    stage.main.save.clicked.connect(window.lead.save)
    stage.main.undo.clicked.connect(conduct.undo)
    stage.main.skip.clicked.connect(window.lead.ask_skip)
    stage.skip.chosen.connect(conduct.skip)
    stage.start.begun.connect(window.lead.begin)
    stage.start.resumed.connect(window.lead.resume)
    stage.start.listed.connect(window.lead.show_exams)
    stage.exams.asked.connect(conduct.find)
    stage.exams.opened.connect(window.lead.resume)
    stage.exams.compared.connect(window.lead.compare)
    stage.exams.deleted.connect(conduct.delete)
    stage.exams.days.connect(window.lead.keep_days)
    stage.sources.open_clip.connect(window.choice.ask_file)
    stage.sources.open_folder.connect(window.choice.ask_folder)
    stage.sources.open_phantom.connect(partial(window.open, "phantom"))
    stage.sources.open_device.connect(window.open)
    stage.sources.again.connect(window.choice.again)
    stage.sources.look_for_devices.connect(deck.look_for_devices)


def bind_keys(window: ExamWindow) -> None:
    """Bind every key of the table, and Enter to the big button."""
    bind_table(
        window,
        KEYS,
        _actions(window),
        figures=("scores", window.lead.press_number),
        guard=partial(_above, window),
        repeated=_REPEATED,
        escape=partial(_escape, window),
        enter=partial(_enter, window),
    )


def _actions(window: ExamWindow) -> dict[str, Callable[[], object]]:
    """Say what each action of the table does."""
    return {
        "main": partial(_enter, window),
        "save": window.lead.save,
        "next": window.conduct.next,
        "back": partial(window.lead.step, -1),
        "forward": partial(window.lead.step, 1),
        "anew": window.lead.anew,
        "tissue": window.lead.read_tissue,
        "review": partial(review_zone, window),
        "skip": window.lead.ask_skip,
        "undo": window.conduct.undo,
        "write": window.lead.write,
        "exams": window.lead.show_exams,
        "new": window.lead.show_start,
        "hold": window.deck.hold,
        "lines": window.toggle_outlines,
        "more": partial(window.change_opacity, OPACITY_STEP),
        "less": partial(window.change_opacity, -OPACITY_STEP),
        "zoom": window.toggle_zoom,
        "inset": window.toggle_inset,
        "caliper": lambda: window.stage.measures.toggle_measuring(),
        "side": lambda: window.stage.measures.next_side(),
        "outline": window.outlining.begin,
        "settings": partial(show_exam_settings, window),
        "source": window.choice.ask,
        "theme": window.next_theme,
        "help": lambda: window.stage.help.toggle(),
        "full": window.toggle_full_screen,
        "quit": window.close,
    }


_REPEATED = frozenset({"more", "less", "back", "forward"})
_ALWAYS = frozenset({"main", "help", "full", "quit", "scores", "theme"})
"""Keys that mean something while a card lies over the window."""
_MARKING = frozenset({"main", "help", "full", "quit", "hold"})
"""Keys that mean something while the outline is marked."""


def _above(window: ExamWindow, act: Callable[[], object], action: str) -> Callable[[], None]:
    """Let a key that is meant for the exam do nothing while a card lies over it."""

    def pressed() -> None:
        if window.stage.outline.isVisible() and action not in _MARKING:
            return
        if action in _ALWAYS or window.stage.card() is None:
            act()
        elif action == "hold":
            _press(window)

    return pressed


def _enter(window: ExamWindow) -> None:
    """Do what the card asks for; without one press what Tab has reached, else the big button."""
    card = window.stage.card()
    if window.stage.outline.isVisible():
        window.stage.outline.accept()
    elif card is not None:
        card.accept()
    elif not _press(window):
        window.lead.act()


def _big(window: ExamWindow) -> None:
    """Do what the big button says; while the outline is marked, use that first."""
    if window.stage.outline.isVisible():
        window.stage.outline.accept()
    else:
        window.lead.act()


def _escape(window: ExamWindow) -> None:
    """Close the card that lies over the window."""
    card = window.stage.card()
    if window.stage.outline.isVisible():
        window.stage.outline.dismiss()
    elif card is not None:
        card.dismiss()


def _press(window: ExamWindow) -> bool:
    """Press the button that has the focus; False when none has."""
    focused = window.focusWidget()
    if isinstance(focused, QAbstractButton) and focused.isVisible() and focused.isEnabled():
        focused.click()
        return True
    return False
