"""`pleura` in a process that tells in a file what its windows show; nothing else is different.

`python -m tests.film.watched STATUS exam phantom -o report` runs `pleura exam phantom -o report`.
The story reads the file to know when to press, and where the buttons are; it never presses itself.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from app.cli import main
from app.screen.words import DASH
from app.ui.application import start_qt
from app.ui.desk.window import DeskWindow
from app.ui.exam.window import ExamWindow
from app.ui.window import Window

EACH_MS = 100
BEGUN_S = time.monotonic()


def place(widget: QWidget) -> list[int]:
    """Middle of a widget on the screen."""
    at = widget.mapToGlobal(widget.rect().center())
    return [at.x(), at.y()]


def of_exam(window: ExamWindow) -> dict[str, Any]:
    """What the exam window shows."""
    board, exam = window.board, window.conduct.stand.exam
    return {
        "action": board.action,
        "can_act": board.can_act,
        "at": window.conduct.stand.at,
        "zones": [] if exam is None else [each.zone for each in exam.zones],
        "numbers": [] if exam is None else [each.blas for each in exam.zones],
        "cells": [cell.value for cell in board.cells],
        "looked_s": window.deck.buffer.held().seconds,
        "number": window.stage.score.number.text(),
        "ready": window.stage.start.begin.isEnabled() and window.stage.start.isVisible(),
        "main": place(window.stage.main.main),
        "own": [place(each) for each in window.stage.own.scores.values()],
        "card": type(window.stage.card()).__name__ if window.stage.card() else "",
        "exam": None if exam is None else exam.id,
    }


def of_desk(window: DeskWindow) -> dict[str, Any]:
    """What the desk shows."""
    state = window.state
    return {
        "total": state.total,
        "frame": state.frame,
        "reading": state.reading,
        "can_edit": state.can_edit,
        "corrected": state.corrected,
        "saved": state.saved,
        "notice": state.notice,
        "export": [place(each) for each in window.stage.export.buttons.values()],
        "card": type(window.stage.card()).__name__ if window.stage.card() else "",
        "first": place(window.stage.first),
    }


def look(path: Path, seen: dict[str, float]) -> None:
    """Write what is shown now; the file appears only when whole."""
    told: dict[str, Any] = {"windows": [], "seen": seen, "dialog": ""}
    for widget in QApplication.topLevelWidgets():
        if not widget.isVisible():
            continue
        kind = type(widget).__name__
        if isinstance(widget, QFileDialog):
            told["dialog"] = str(int(widget.winId()))
        if not isinstance(widget, ExamWindow | DeskWindow | Window):
            continue
        told["windows"].append(kind)
        told[f"id_{kind}"] = int(widget.winId())
        if isinstance(widget, ExamWindow):
            told["exam"] = of_exam(widget)
        elif isinstance(widget, DeskWindow):
            told["desk"] = of_desk(widget)
        seen.setdefault(f"window {kind}", time.monotonic() - BEGUN_S)
        if not isinstance(widget, DeskWindow) and widget.stage.score.number.text() != DASH:
            seen.setdefault("number", time.monotonic() - BEGUN_S)
    partial = path.with_suffix(".partial")
    partial.write_text(json.dumps(told), encoding="utf-8")
    partial.replace(path)


def run() -> None:
    """Start the watch, then the command."""
    path, seen = Path(sys.argv[1]), dict[str, float]()
    start_qt()
    timer = QTimer()
    timer.setInterval(EACH_MS)
    timer.timeout.connect(lambda: look(path, seen))
    timer.start()
    sys.argv = ["pleura", *sys.argv[2:]]
    main()


if __name__ == "__main__":
    run()
