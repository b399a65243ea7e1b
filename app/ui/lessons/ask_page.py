"""A question: the picture or recording, the answer, how sure one is; then the truth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.lessons.room import reply as replies
from app.lessons.room.player import Player, advanced, stepped, toggled
from app.lessons.room.state import Phase
from app.lessons.room.words import ask_words, picture_of
from app.ui import theme
from app.ui.controls import SPACE, button
from app.ui.icons import icon
from app.ui.lessons.answer_box import AnswerBox
from app.ui.lessons.picture import PictureView
from app.ui.lessons.sure_row import SureRow
from app.ui.lessons.told_box import ToldBox, sides_of
from app.ui.lessons.transport import Transport
from app.ui.text import Elided, label, set_text
from app.ui.words import said

if TYPE_CHECKING:
    from app.lessons.room.state import Asked

_ICON, _ASPECT = 22, 1.2
_SIDE = (400, 620)


class AskPage(QWidget):
    """Shows an `Asked`; `changed` takes a function from reply to reply, `main` the big button."""

    changed = Signal(object)
    main = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.view = PictureView("Picture of the question")
        self.top, self.prompt, self.note = Elided("title"), label("strong"), label("muted")
        for each in (self.prompt, self.note):
            each.setWordWrap(True)
        self.answer, self.sure, self.told = AnswerBox(), SureRow(), ToldBox()
        self.big = button("", "accept", "Give the answer, or go on  (Enter)", style="main")
        self.transport = Transport()
        self.asked: Asked | None = None
        self.player, self.side = Player(), "question"
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.addWidget(self.view, 1)
        left.addWidget(self.transport)
        self._panel, self._right = QFrame(), QVBoxLayout()
        self._panel.setObjectName("panel")
        self._panel.setLayout(self._right)
        for each in (self.top, self.prompt, self.answer, self.sure):
            self._right.addWidget(each)
        self._right.addWidget(self.told, 1)
        self._right.addStretch(0)
        self._right.addWidget(self.note)
        self._right.addWidget(self.big)
        self._left, self._row = left, QHBoxLayout(self)
        self._row.addLayout(left, 1)
        self._row.addWidget(self._panel)

    def _connect(self) -> None:
        self.answer.changed.connect(self.changed)
        self.sure.said.connect(lambda level: self.changed.emit(lambda r: replies.sure(r, level)))
        self.view.pointed.connect(self._pointed)
        self.view.lifted.connect(self._lifted)
        self.told.turned.connect(self.turn_to)
        self.big.clicked.connect(self.main)
        self.transport.stepped.connect(self.step)
        self.transport.toggled.connect(self.toggle)

    def set_scale(self, scale: float, size: tuple[int, int]) -> None:
        """Fit everything to the window's size factor and size, pixels."""
        edge = round(8 * scale)
        self._row.setContentsMargins(edge, edge, edge, edge)
        self._right.setContentsMargins(*(round(n * scale) for n in (14, 10, 14, 12)))
        for layout in (self._row, self._left, self._right):
            layout.setSpacing(edge)
        for part in (self.answer, self.sure, self.told, self.transport):
            part.set_scale(scale)
        self.view.scale = scale
        self.big.setIconSize(QSize(round(_ICON * scale), round(_ICON * scale)))
        rest = size[0] - round(_ASPECT * (size[1] - 168 * scale)) - 3 * edge
        side = min(max(rest, round(_SIDE[0] * scale)), round(_SIDE[1] * scale))
        self._panel.setFixedWidth(side)

    # ---- what is shown

    def show_asked(self, asked: Asked | None) -> None:
        """Show a question, how far it is, and what is told of it."""
        before, self.asked = self.asked, asked
        if (
            before is not None
            and asked is not None
            and before.phase is not asked.phase
            and self.isAncestorOf(self.window().focusWidget())
        ):
            self.setFocus()  # what is hidden or greyed out would hand its focus to the header
        if asked is None:
            self._timer.stop()
            self.view.show_picture(None)
            return
        if before is None or (before.number, before.lesson.id) != (asked.number, asked.lesson.id):
            self.player, self.side = Player(), "question"
            self._timer.start(round(1000 / asked.fps))
        told = asked.told
        if told is not None and told.true is not None and (
            before is None or before.told is None or before.told.true is None
        ):  # fmt: skip
            self.side = "truth"
        self._show_words(asked)
        self._show_picture()

    def _show_words(self, asked: Asked) -> None:
        words = ask_words(asked)
        set_text(self.top, words.top)
        set_text(self.prompt, words.prompt)
        for each in (self.answer, self.sure):
            each.setVisible(words.open)
        self.told.setVisible(asked.told is not None)
        if words.open:
            self.answer.show_asked(asked)
            self.sure.show_sure(asked.reply.confidence)
        if asked.told is not None:
            self.told.show_told(asked.told, self.side)
        self.big.setEnabled(words.ready)
        self.big.setText(said(f"{SPACE}{words.big}"))
        self.big.setIcon(icon("next" if words.forward else "accept", theme.ON_ACCENT))
        set_text(self.note, words.note)
        self.note.setVisible(bool(words.note))

    def _show_picture(self) -> None:
        asked = self.asked
        if asked is None:
            return
        self.view.show_picture(picture_of(asked, self.side, self.player.index))
        several = asked.total > 1 and len(asked.frames) == asked.total
        question = self.side == "question"
        where = self.player.where(len(asked.frames), asked.total) if asked.total else "…"
        if not question:
            where = "This picture is judged" if self.side == "truth" else "Over the whole recording"
        self.transport.show_where(where, moves=several and question, playing=self.player.playing)
        self.view.drawable = asked.phase is Phase.ASKED and asked.kind in ("line", "place")
        reply = asked.reply
        if not question:
            self.view.show_marks()
        elif asked.kind == "place" and asked.aim is not None and reply.value is not None:
            self.view.show_marks(ray=asked.aim.ray(float(reply.value)))
        else:
            pieces = (*reply.strokes, reply.piece) if reply.piece else reply.strokes
            self.view.show_marks(pieces, cross=reply.cursor)

    # ---- what the hand does

    def turn_to(self, side: str) -> None:
        """Show the question, the truth, or what moved."""
        asked = self.asked
        if asked is None or asked.told is None:
            return
        self.side = side
        self._show_words(asked)
        self._show_picture()

    def next_side(self) -> None:
        """Show the next of the pictures that there are."""
        told = None if self.asked is None else self.asked.told
        if told is None:
            return
        there = sides_of(told)
        self.turn_to(there[(there.index(self.side) + 1) % len(there)])

    def step(self, by: int) -> None:
        """Hold the recording and go on or back."""
        if self.asked is not None and len(self.asked.frames) == self.asked.total:
            self.player = stepped(self.player, by, self.asked.total)
            self._show_picture()

    def toggle(self) -> None:
        """Play or hold."""
        self.player = toggled(self.player)
        self._show_picture()

    def _tick(self) -> None:
        asked = self.asked
        if asked is not None and self.side == "question" and asked.total:
            self.player = advanced(self.player, len(asked.frames), asked.total)
            self._show_picture()

    def _pointed(self, x: float, y: float) -> None:
        asked = self.asked
        if asked is not None and asked.aim is not None:
            kind, aim = asked.kind, asked.aim
            self.changed.emit(lambda r: replies.pointed(r, kind, (x, y), aim))

    def _lifted(self) -> None:
        if self.asked is not None and self.asked.kind == "line":
            self.changed.emit(replies.lifted)
