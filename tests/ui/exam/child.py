"""A process that goes through an exam until somebody kills it; it tells of each saved zone."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.ui.application import start_qt
from tests.ui.exam.kit import make_window


def run(root: Path) -> None:
    """Save zone after zone in the real window."""
    start_qt()
    window = make_window(root)
    window.resize(1024, 600)
    window.show()
    window.open("live")
    window.deck.look()  # type: ignore[attr-defined]
    told = 0
    while True:
        QTest.qWait(5)
        exam = window.conduct.stand.exam
        if exam is not None and len(exam.zones) > told:
            told = len(exam.zones)
            print(f"saved {exam.zones[-1].zone}", flush=True)
        if window.stage.start.isVisible() or window.board.action in ("confirm", "next"):
            QTest.keyClick(window, Qt.Key.Key_Return)
        elif window.board.action == "save" and not window.conduct.stand.saving:
            window.deck.look(2.0)  # type: ignore[attr-defined]
            QTest.qWait(5)
            QTest.keyClick(window, Qt.Key.Key_S)


if __name__ == "__main__":
    run(Path(sys.argv[1]))
