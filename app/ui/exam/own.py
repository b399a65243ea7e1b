"""What the clinician reads of the zone, beside what was measured."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.ui.text import label, set_text
from app.ui.words import said

if TYPE_CHECKING:
    from app.exam.board import Board

SCORES = (
    (0, "A-lines, or at most two B-lines"),
    (1, "three B-lines or more, apart"),
    (2, "B-lines that run together"),
    (3, "tissue-like lung"),
)
_TISSUE = {None: "Tissue?", False: "No tissue", True: "Tissue"}


class OwnRow(QWidget):
    """Four scores, and whether there is tissue-like lung.

    Signals
    -------
    scored : int
        0…3.
    tissue : ()
        The next of: not entered, no, yes.
    """

    scored = Signal(int)
    tissue = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._title = label("title", "Your reading")
        self._row.addWidget(self._title)
        self.scores: dict[int, QPushButton] = {}
        for score, meaning in SCORES:
            made = QPushButton(str(score))
            made.setObjectName("choice")
            made.setCheckable(True)
            made.setAccessibleName(said(f"Your LUS score {score}: {meaning}"))
            made.setToolTip(said(f"Your LUS score {score}: {meaning}  ({score})"))
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            made.clicked.connect(lambda _=False, score=score: self.scored.emit(score))
            self.scores[score] = made
            self._row.addWidget(made)
        self.lung = QPushButton(said(_TISSUE[None]))
        self.lung.setObjectName("choice")
        self.lung.setToolTip(said("Tissue-like lung: not entered, no, yes  (K)"))
        self.lung.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.lung.clicked.connect(self.tissue)
        self._row.addWidget(self.lung)
        self.rule = label("muted")
        self.rule.setAccessibleName(said("What the published rule gives"))
        self._row.addWidget(self.rule, 1)
        self.set_scale(1.0)

    def set_scale(self, scale: float) -> None:
        """Fit sizes to the window's size factor."""
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(round(6 * scale))
        for each in self.scores.values():
            each.setFixedWidth(round(52 * scale))
        self.lung.setFixedWidth(round(108 * scale))

    def show_board(self, board: Board) -> None:
        """Show what was entered."""
        for score, each in self.scores.items():
            each.setChecked(board.score == score)
            each.setEnabled(bool(board.cells))
        self.lung.setEnabled(bool(board.cells))
        tissue = said(_TISSUE[board.tissue])
        if self.lung.text() != tissue:
            self.lung.setText(tissue)
        word = {None: "not entered", False: "no", True: "yes"}[board.tissue]
        self.lung.setAccessibleName(said(f"Tissue-like lung: {word}"))
        set_text(self.rule, board.rule)
        self.rule.setToolTip(said(board.rule_why))
        self.rule.setAccessibleDescription(said(board.rule_why))
