"""What surrounds a window while it runs: a polite kill closes it, a fault in a slot shows in it."""

from __future__ import annotations

import contextlib
import logging
import signal
import sys
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType, TracebackType

FAULT = "Something went wrong inside Pleura. Open the source again; if it stays, start anew."
_log = logging.getLogger("pleura.window")


class Guarded(Protocol):
    """A window that can be closed and told of a fault."""

    def close(self) -> bool:
        """Close it."""
        ...

    def show_fault(self, text: str) -> None:
        """Say that something of its own went wrong; it stays."""
        ...


@contextlib.contextmanager
def guarded(window: Guarded, fault: str = FAULT) -> Iterator[None]:
    """Let Ctrl+C and a polite kill close the window, and a fault in a slot show in it."""

    def close(number: int, frame: FrameType | None) -> None:
        window.close()
        QApplication.closeAllWindows()  # a desk beside it, too

    def tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        _log.error("a fault in the window", exc_info=(kind, error, trace))
        window.show_fault(fault)

    signals = (signal.SIGINT, signal.SIGTERM)
    before = [signal.signal(number, close) for number in signals]
    hook, sys.excepthook = sys.excepthook, tell
    try:
        yield
    finally:
        sys.excepthook = hook
        for number, handler in zip(signals, before, strict=True):
            signal.signal(number, handler)
