"""Ties the desk's buttons and keys to what they do."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog

from app.ui.desk.keys import KEYS

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.ui.desk.window import DeskWindow

    Actions = dict[str, Callable[[], object]]

FAR = 10
_ALWAYS = frozenset({"help", "export", "queue", "theme", "full", "quit"})
"""Keys that mean the same while a card lies over the window."""


def connect(window: DeskWindow) -> None:
    """Connect every signal of the stage."""
    stage, actions = window.stage, _actions(window)
    for part in (stage.header, stage.tools, stage.transport, stage.cases):
        part.asked.connect(lambda action: actions[action]())
    stage.export.wanted.connect(window.export)
    stage.batch.wanted.connect(window.open)
    stage.batch.stopped.connect(lambda: window.act(window.stop_queue))
    stage.passphrase.given.connect(window.unlocking.give)
    stage.passphrase.refused.connect(window.unlocking.refuse)
    stage.timeline.seek.connect(lambda frame: window.act(lambda: window.desk.seek(frame)))
    stage.cases.seek.connect(lambda frame: window.act(lambda: window.desk.seek(frame)))
    stage.first.pressed.connect(window.press)
    stage.first.moved.connect(lambda b, d: window.act(lambda: window.desk.edit.drag(b, d)))
    stage.first.released.connect(lambda: window.act(window.desk.edit.release))
    stage.first.doubled.connect(
        lambda b, d, reach: window.act(lambda: window.desk.edit.double(b, d, reach))
    )


def bind_keys(window: DeskWindow) -> None:
    """Bind every key of the table."""
    actions = _actions(window)
    for key in KEYS:
        for sequence in key.sequences:
            act = partial(_pressed, window, key.action, actions[key.action])
            QShortcut(QKeySequence(sequence), window).activated.connect(act)


def _actions(window: DeskWindow) -> Actions:
    """Say what each action of the table does."""
    return {**_going(window), **_correcting(window), **_own(window)}


def _pressed(window: DeskWindow, action: str, act: Callable[[], object]) -> None:
    """Do what a key is for; while a card lies over the window the keys are the card's."""
    card = window.stage.card()
    if card is None or action in _ALWAYS:
        act()
    elif action in ("accept", "hold"):
        card.press()
    elif action in ("next_handle", "last_handle"):
        card.go_round(forward=action == "next_handle")
    elif action == "cancel":
        card.dismiss()


def _going(window: DeskWindow) -> Actions:
    """Say what goes about in the recording."""
    desk, act = window.desk, window.act
    return {
        "hold": partial(act, desk.hold),
        "back": partial(act, partial(desk.step, -1)),
        "forward": partial(act, partial(desk.step, 1)),
        "back_far": partial(act, partial(desk.step, -FAR)),
        "forward_far": partial(act, partial(desk.step, FAR)),
        "first": partial(act, partial(desk.seek, 0)),
        "last": lambda: act(lambda: desk.seek(window.state.total - 1)),
        "slower": partial(act, partial(desk.change_speed, -1)),
        "faster": partial(act, partial(desk.change_speed, 1)),
        "loop": partial(act, desk.toggle_loop),
        "loop_from": partial(act, partial(desk.mark_stretch, end=False)),
        "loop_to": partial(act, partial(desk.mark_stretch, end=True)),
        "worst": partial(act, desk.next_worst),
        "case": partial(act, desk.next_case),
    }


def _correcting(window: DeskWindow) -> Actions:
    """Say what corrects the shown frame."""
    desk, act = window.desk, window.act

    def edit(name: str, *values: object) -> Callable[[], object]:
        return lambda: act(lambda: getattr(desk.edit, name)(*values))

    return {
        "accept": edit("accept"),
        "reject": edit("reject"),
        "restore": edit("restore"),
        "empty": edit("empty"),
        "undo": lambda: window.turn_page(desk.edit.undo),
        "redo": lambda: window.turn_page(desk.edit.redo),
        "next_handle": edit("select_next", 1),
        "last_handle": edit("select_next", -1),
        "nudge_left": edit("nudge", -1.0, 0.0),
        "nudge_right": edit("nudge", 1.0, 0.0),
        "nudge_up": edit("nudge", 0.0, -1.0),
        "nudge_down": edit("nudge", 0.0, 1.0),
        "b_line": edit("add", "b"),
        "confluence": edit("add", "confluence"),
        "turn": edit("turn"),
        "pleura": edit("add_pleura"),
        "remove": edit("remove"),
    }


def _own(window: DeskWindow) -> Actions:
    """Say what is the window's own."""
    desk, act = window.desk, window.act

    def toggle(name: str) -> None:
        setattr(desk, name, not getattr(desk, name))

    return {
        "upright": lambda: act(lambda: toggle("upright")),
        "differences": lambda: act(lambda: toggle("differences")),
        "masks": window.toggle_masks,
        "open": window.choose,
        "folder": partial(window.choose, QFileDialog.FileMode.Directory),
        "export": lambda: window.stage.export.toggle(),
        "cancel": lambda: act(desk.edit.drop if window.state.has_selection else desk.cancel),
        "cancel_reading": partial(act, desk.cancel),
        "queue": window.show_queue,
        "theme": window.next_theme,
        "help": lambda: window.stage.help.toggle(),
        "full": lambda: window.setWindowState(
            window.windowState() ^ Qt.WindowState.WindowFullScreen
        ),
        "quit": window.close,
    }
