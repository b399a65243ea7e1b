"""Binds a table of keys to a window, Esc and Enter besides."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping

    from PySide6.QtWidgets import QWidget

    from app.ui.keys import Key

    Act = Callable[[], object]


def bind_table(
    window: QWidget,
    keys: Iterable[Key],
    actions: Mapping[str, Act],
    *,
    figures: tuple[str, Callable[[int], object]],
    guard: Callable[[Act, str], Act],
    repeated: Collection[str],
    escape: Act,
    enter: Act,
) -> None:
    """Bind every key of a table, Esc and Enter.

    Parameters
    ----------
    window : QWidget
        In which they hold.
    keys : iterable of Key
        The table.
    actions : mapping
        What each action of the table does.
    figures : (str, callable)
        The action whose keys are figures, and what it does with the one that was pressed.
    guard : callable
        Given what is to be done and the action's name, does it only where the key is meant.
    repeated : collection of str
        Actions that go on while their key is held.
    escape, enter : callable
        What these two do; Enter does it once however long it is held.
    """
    for key in keys:
        for sequence in key.sequences:
            of_figure = key.action == figures[0]
            act = partial(figures[1], int(sequence)) if of_figure else actions[key.action]
            _bind(window, sequence, guard(act, key.action), key.action in repeated)
    _bind(window, "Esc", escape, True)
    for name in ("Return", "Enter"):
        _bind(window, name, enter, False)


def _bind(window: QWidget, sequence: str, act: Act, repeat: bool) -> None:
    shortcut = QShortcut(QKeySequence(sequence), window)
    shortcut.setAutoRepeat(repeat)
    shortcut.activated.connect(act)
