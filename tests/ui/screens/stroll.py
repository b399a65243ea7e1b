"""What every stroll through a window shares: pressing keys, and waiting for what shows."""

from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before the first import of Qt

import time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Size = tuple[int, int]
    Screens = Iterator[tuple[str, Any]]

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def wait(seen: Callable[[], object], what: str, seconds: float = 120.0) -> None:
    """Let the windows live until something shows."""
    deadline = time.monotonic() + seconds
    while not seen():
        if time.monotonic() > deadline:
            raise SystemExit(f"this did not show: {what}")
        QTest.qWait(20)


def press(window: Any, key: Qt.Key, *held: Qt.KeyboardModifier) -> None:
    """Press a key where the keyboard is."""
    QTest.keyClick(window.focusWidget() or window, key, *held)


def show(window: Any, size: Size) -> None:
    """Show a window at a size."""
    window.resize(*size)
    window.show()
