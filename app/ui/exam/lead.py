"""What the person does in the exam window, as wishes to whoever leads through the exam."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.entries import model_entry
from app.exam.board import Board, board_of
from app.exam.protocols import protocol
from app.exam.pseudonym import new_pseudonym
from app.exam.shelf import Query

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.exam.protocols import Key
    from app.exam.shelf import Shelf
    from app.exam.stand import Stand
    from app.ui.exam.window import ExamWindow
    from models.segmenter import Segmenter

BOUNCE_S = 0.35
"""A second press of the big button that comes sooner is the same press of a foot switch."""
_TISSUE: dict[bool | None, bool | None] = {None: False, False: True, True: None}


@dataclass(frozen=True, slots=True)
class Wishes:
    """What an exam window was started with.

    Parameters
    ----------
    out : Path
        Folder for reports.
    load : callable
        Gives a network of its own, for DICOM.
    key : "6", "8", "12" or "14"
        Protocol that is proposed.
    pseudonym : str or None
        That is proposed; None draws one.
    """

    out: Path
    load: Callable[[], Segmenter]
    key: Key = "8"
    pseudonym: str | None = None


class Lead:
    """Ties buttons and keys to the exam.

    Parameters
    ----------
    window : ExamWindow
        Whose parts are shown.
    wishes : Wishes
        What it was started with.

    Attributes
    ----------
    bounce_s : float
        So long after the big button it takes no other press, seconds.
    """

    def __init__(self, window: ExamWindow, wishes: Wishes) -> None:
        self._window, self._wishes = window, wishes
        self._buffer, self._conduct = window.deck.buffer, window.conduct
        self.bounce_s = BOUNCE_S
        self._pressed_s = float("-inf")
        self._wants_start = self._beginning = False
        self._old: Shelf | None = None
        self._at: str | None = None
        self._shown: tuple[object, object] = (None, ())

    def board(self) -> Board:
        """Work out what is shown of the exam."""
        return board_of(self._conduct.stand, self._buffer.held())

    def follow(self, stand: Stand) -> None:
        """Do what follows from how the exam stands: forget the last zone's pictures, open cards."""
        if stand.at != self._at:
            self._at = stand.at
            self._buffer.restart()
        start = self._window.stage.start
        if stand.exam is not None or stand.alarm:
            self._beginning = False
        fresh = stand.shelf is not None and stand.shelf is not self._old
        if self._wants_start and stand.exam is None and stand.shelf is not None and fresh:
            self._wants_start = False
            taken = {row.pseudonym for row in stand.shelf.rows}
            text = self._wishes.pseudonym or new_pseudonym(taken)
            start.prepare(self._wishes.key, text, stand.shelf.unfinished)
            start.open()
        if start.isVisible():
            self._show_ready()
            if stand.exam is not None:
                start.dismiss()
        told = (stand.written, stand.changes)
        if told != self._shown:
            self._shown = told
            self._tell(stand)

    def _show_ready(self) -> None:
        deck = self._window.deck
        notice = deck.notice()
        why = "" if notice is None or deck.network is not None else notice.text
        self._window.stage.start.show_ready(ready=deck.network is not None, why=why)

    def _tell(self, stand: Stand) -> None:
        """Show a comparison, or where the report lies."""
        stage = self._window.stage
        if stand.written is not None:
            written = stand.written
            lines = [f"Folder: {written.folder.name}", ", ".join(written.files)]
            stage.report.tell([*lines, *written.left_out])
        elif stand.changes:
            stage.exams.dismiss()
            stage.compared.tell(stand.changes)

    # ---- wishes

    def begin_if_none(self) -> None:
        """Ask for an exam when none is open."""
        if self._conduct.stand.exam is None:
            self.show_start()

    def show_start(self) -> None:
        """Put the open exam away and ask for the next one; what was saved stays saved."""
        self._wants_start, self._old = True, self._conduct.stand.shelf
        if self._conduct.stand.exam is not None:
            self._conduct.leave()
        self._conduct.find(Query(days=self._window.config.exam_days))

    def begin(self, key: str, pseudonym: str) -> None:
        """Begin an exam."""
        network = self._window.deck.network
        if network is not None and not self._beginning:
            self._beginning, plan = True, protocol(key)
            self._window.stage.start.dismiss()
            self._conduct.begin(plan.key, model_entry(network.manifest), pseudonym or None)

    def resume(self, name: str) -> None:
        """Go on with an exam."""
        self._window.stage.exams.dismiss()
        self._window.stage.start.dismiss()
        self._beginning = True
        self._conduct.resume(name)

    def act(self) -> None:
        """Do what the big button says."""
        board, now_s = self.board(), time.monotonic()
        soon = now_s - self._pressed_s < self.bounce_s
        if soon or not board.can_act or (board.action == "begin" and self._beginning):
            return
        self._pressed_s = now_s
        {
            "begin": self.show_start,
            "confirm": self.confirm,
            "save": self.save,
            "next": self._conduct.next,
            "finish": self.write,
        }[board.action]()

    def confirm(self) -> None:
        """Take the outline for right; only what lies inside it is kept from now on."""
        sector = self._buffer.confirm()
        if sector is not None:
            self._conduct.look_for_lettering(self._buffer.pictures(), sector)
        self._window.refresh()

    def save(self) -> None:
        """Save the zone where the probe is."""
        network = self._window.deck.network
        if network is None or not self.board().can_save:
            return
        info = self._window.deck.health().source
        name = "" if info is None else info.name
        self._conduct.save(self._buffer.take(), model_entry(network.manifest), source=name)

    def anew(self) -> None:
        """Forget the last seconds: the probe has only now come to this zone."""
        self._buffer.restart()
        self._window.refresh()

    def go(self, code: str) -> None:
        """Tell which zone the probe is on."""
        self._conduct.go(code)

    def step(self, by: int) -> None:
        """Go to the zone before or after, whether or not it is saved."""
        cells = self.board().cells
        here = next((at for at, cell in enumerate(cells) if cell.here), None)
        if here is not None:
            self._conduct.go(cells[(here + by) % len(cells)].zone.code)

    def read_score(self, score: int) -> None:
        """Take the clinician's score; the same again takes it back."""
        self._conduct.read(score=None if self.board().score == score else score)

    def read_tissue(self) -> None:
        """Take the next of: not entered, no, yes."""
        self._conduct.read(consolidation=_TISSUE[self.board().tissue])

    def press_number(self, number: int) -> None:
        """Take a score, or on the card of reasons that reason."""
        stage = self._window.stage
        if stage.skip.isVisible():
            stage.skip.press(number)
        elif stage.card() is None:
            self.read_score(number)

    def ask_skip(self) -> None:
        """Ask why the zone is left out."""
        here = next((cell for cell in self.board().cells if cell.here), None)
        if here is not None:
            self._window.stage.skip.ask(f"{here.zone.code} {here.zone.name}")

    def write(self) -> None:
        """Write the report of what there is."""
        if self._conduct.stand.exam is not None:
            self._conduct.write(self._wishes.out, self._wishes.load)

    def show_exams(self) -> None:
        """Show all exams."""
        stage, exam = self._window.stage, self._conduct.stand.exam
        stage.start.dismiss()
        stage.exams.prepare(self._window.config.exam_days, None if exam is None else exam.id)
        stage.exams.open()

    def compare(self, name: str) -> None:
        """Hold the open exam against an earlier one."""
        if self._conduct.stand.exam is None:
            self._conduct.say("Open the later exam first, then compare it with an earlier one.")
        else:
            self._conduct.compare(name)

    def keep_days(self, days: int | None) -> None:
        """Remember after how many days exams are old."""
        self._window.config.exam_days = days
