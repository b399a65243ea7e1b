"""Ties the window's buttons, cards and keys to what they do."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton

from app.record_state import Wish
from app.ui.asking import answer, press_record, refuse_passphrase, take_passphrase
from app.ui.controls import OPACITY_STEP
from app.ui.keys import KEYS
from app.ui.reviewing import last_recording, review_last
from app.ui.settings.live import settings_saved, show_settings
from models.labels import CLASSES

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.ui.window import Window


_ALWAYS = frozenset({"hold", "help", "full", "quit"})
"""Keys that mean something while settings or tiles lie over the window."""


def connect(window: Window) -> None:
    """Connect every signal of the stage."""
    stage = window.stage
    stage.view.painted.connect(window.painted)
    stage.header.choose.connect(window.choice.ask)
    stage.header.zoom.connect(window.looks.toggle_zoom)
    stage.header.more.connect(partial(_show_more, window))
    stage.header.help.connect(stage.help.open)
    stage.more.asked.connect(lambda action: _actions(window)[action]())
    stage.outline.marked.connect(window.outlining.use)
    stage.outline.searched.connect(window.outlining.search)
    stage.outline.ended.connect(window.outlining.end)
    stage.settings.saved.connect(partial(settings_saved, window))
    stage.transport.hold.connect(window.deck.hold)
    stage.transport.step.connect(window.deck.step)
    stage.transport.seek.connect(window.deck.seek)
    stage.layers.changed.connect(window.show_look)
    stage.main.hold.clicked.connect(window.deck.hold)
    stage.main.snapshot.clicked.connect(window.snapshot)
    stage.main.hide_masks.pressed.connect(partial(window.looks.hide_masks, True))
    stage.main.hide_masks.released.connect(partial(window.looks.hide_masks, False))
    stage.header.record.pressed.connect(partial(press_record, window))
    stage.ask.answered.connect(partial(answer, window))
    stage.passphrase.given.connect(partial(take_passphrase, window))
    stage.passphrase.refused.connect(partial(refuse_passphrase, window))
    stage.banner.again.connect(window.choice.again)
    stage.sources.open_clip.connect(window.choice.ask_file)
    stage.sources.open_folder.connect(window.choice.ask_folder)
    stage.sources.open_phantom.connect(partial(window.open, "phantom"))
    stage.sources.open_device.connect(window.open)
    stage.sources.again.connect(window.choice.again)
    stage.sources.look_for_devices.connect(window.deck.look_for_devices)


def bind_keys(window: Window) -> None:
    """Bind every key of the table, and Enter to the button that has the focus."""
    actions = _actions(window)
    for key in KEYS:
        for sequence in key.sequences:
            if key.action == "classes":
                act: Callable[[], object] = partial(_toggle_class, window, int(sequence))
            else:
                act = actions[key.action]
            QShortcut(QKeySequence(sequence), window).activated.connect(
                partial(_above, window, act, key.action)
            )
    QShortcut(QKeySequence("Esc"), window).activated.connect(lambda: _escape(window))
    for name in ("Return", "Enter"):
        QShortcut(QKeySequence(name), window).activated.connect(partial(_press, window))


def _actions(window: Window) -> dict[str, Callable[[], object]]:
    """Say what each action of the table does."""
    looks = window.looks
    return {
        "hold": partial(_space, window),
        "back": partial(window.deck.step, -1),
        "forward": partial(window.deck.step, 1),
        "first": partial(window.deck.seek, 0),
        "slower": partial(window.deck.change_speed, -1),
        "faster": partial(window.deck.change_speed, 1),
        "snapshot": window.snapshot,
        "record": partial(press_record, window, Wish.RECORD),
        "keep": partial(press_record, window, Wish.KEEP),
        "more": lambda: window.stage.layers.change_opacity(OPACITY_STEP),
        "less": lambda: window.stage.layers.change_opacity(-OPACITY_STEP),
        "lines": looks.toggle_outlines,
        "zoom": looks.toggle_zoom,
        "caliper": looks.toggle_caliper,
        "side": looks.next_side,
        "outline": window.outlining.begin,
        "theme": looks.next_theme,
        "settings": partial(show_settings, window),
        "review": partial(review_last, window),
        "open": window.choice.ask_file,
        "folder": window.choice.ask_folder,
        "devices": window.choice.ask,
        "phantom": partial(window.open, "phantom"),
        "again": window.choice.again,
        "help": lambda: window.stage.help.toggle(),
        "full": looks.toggle_full_screen,
        "quit": window.close,
    }


def _toggle_class(window: Window, number: int) -> None:
    """Show or hide the class of that key."""
    window.stage.layers.toggles[CLASSES[number - 1]].toggle()


def _above(window: Window, act: Callable[[], object], action: str) -> None:
    """Let a key that is meant for the picture do nothing while something lies over it."""
    stage = window.stage
    if stage.outline.isVisible() and action not in _ALWAYS:
        return
    if action in _ALWAYS or stage.card() not in (stage.settings, stage.more, stage.passphrase):
        act()


def _show_more(window: Window) -> None:
    """Show what is seldom needed; a review needs a recording."""
    window.stage.more.tiles["review"].setEnabled(last_recording(window) is not None)
    window.stage.more.open()


def _space(window: Window) -> None:
    """Hold the picture; while a card lies over it, press the button that has the focus."""
    if window.stage.card() is not None:
        _press(window)
    else:
        window.deck.hold()


def _escape(window: Window) -> None:
    """Close what lies over the window, or end measuring."""
    stage = window.stage
    if stage.outline.isVisible():
        stage.outline.dismiss()
    elif (card := stage.card()) is not None:
        card.dismiss()
    elif stage.measures.measuring:
        window.looks.toggle_caliper()


def _press(window: Window) -> None:
    """Press the button that has the focus, or do what the card asks for."""
    stage = window.stage
    if stage.outline.isVisible():
        stage.outline.accept()
        return
    if (card := stage.card()) is not None:
        card.accept()
        return
    focused = window.focusWidget()
    if isinstance(focused, QAbstractButton):
        focused.click()
