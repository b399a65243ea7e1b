"""Binds a table of keys to a window, Esc and Enter besides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

    from PySide6.QtWidgets import QWidget

    from app.ui.keys import Key

    Act = Callable[[], object]


def bind_table(
    window: QWidget,
    keys: Iterable[Key],
    act_of: Callable[[Key, str], Act],
    *,
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
    act_of : callable
        What one key of the table, as Qt spells it, does.
    repeated : collection of str
        Actions that go on while their key is held.
    escape, enter : callable
        What these two do; Enter does it once however long it is held.
    """
    for key in keys:
        for sequence in key.sequences:
            _bind(window, sequence, act_of(key, sequence), key.action in repeated)
    _bind(window, "Esc", escape, True)
    for name in ("Return", "Enter"):
        _bind(window, name, enter, False)


def _bind(window: QWidget, sequence: str, act: Act, repeat: bool) -> None:
    shortcut = QShortcut(QKeySequence(sequence), window)
    shortcut.setAutoRepeat(repeat)
    shortcut.activated.connect(act)
