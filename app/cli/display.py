"""Tells whether a window can be shown, before Qt is asked: Qt aborts where there is none."""

from __future__ import annotations

import os
import sys

_NAMES = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def has_display() -> bool:
    """Tell whether there is a desktop to open a window on."""
    return sys.platform in ("win32", "darwin") or any(os.environ.get(name) for name in _NAMES)
