"""Correcting the shown frame: the hand on its marks, what a person says of it, undo and redo."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from app.desk.analysis import Study
from app.desk.edits import EditRefused, clear
from app.desk.hand import Hand
from app.desk.notebook import Status
from app.desk.tracing import trace
from app.screen.values import Severity
from models.marks import FrameMarks

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.desk.edits import Handle
    from app.desk.examined import Examined
    from app.desk.ledger import Ledger
    from capture.frame import Frame

NOTHING = "There is nothing to correct yet: wait until this frame was examined."
NO_SECTOR = "No ultrasound was found in this frame: give its sector with --sector."


class Editing:
    """What a person does to the shown frame; the recording itself is the business of `Desk`."""

    def __init__(self) -> None:
        self.study = Study("", {})
        self.frame: Frame | None = None
        self.ledger: Ledger | None = None
        self.notice, self.severity = "", Severity.CALM
        self._hand: Hand | None = None
        self._go_to: int | None = None

    @property
    def examined(self) -> Examined | None:
        """The shown frame as the network read it."""
        return None if self.frame is None else self.study.frames.get(self.frame.index)

    def say(self, text: str, severity: Severity = Severity.GOOD) -> None:
        """Say a sentence; an empty one takes the last one away."""
        self.notice, self.severity = text, severity

    # ---- the hand

    def hand(self) -> Hand | None:
        """Give the hand on the marks of this frame; None where there is nothing to correct."""
        examined = self.examined
        if examined is None or examined.sector is None or self.ledger is None:
            return None
        if self._hand is None:
            self._hand = Hand(self._marks(examined), self._commit)
        return self._hand

    def let_go(self) -> None:
        """Finish what is being moved; the hand is taken off this frame's marks."""
        if self._hand is not None:
            self._hand.release()
            self._hand = None

    def press(self, handle: Handle | None, beam: float, depth: float, reach: float) -> bool:
        """Take hold of something; see `Hand.press`."""
        hand = self.hand()
        return hand is not None and hand.press(handle, beam, depth, reach)

    def drag(self, beam: float, depth: float) -> None:
        """Move what is held."""
        if self._hand is not None:
            self._hand.drag(beam, depth)

    def release(self) -> None:
        """Let go."""
        if self._hand is not None:
            self._hand.release()

    def double(self, beam: float, depth: float, reach: float) -> None:
        """Add a point to a pleural line."""
        self._with_hand(lambda hand: hand.double(beam, depth, reach))

    def add(self, kind: Literal["b", "confluence"]) -> None:
        """Add a B-line or a confluent run."""
        self._with_hand(lambda hand: hand.add(kind))

    def add_pleura(self) -> None:
        """Add a pleural line."""
        self._with_hand(Hand.add_pleura)

    def remove(self) -> None:
        """Remove what is selected."""
        self._with_hand(Hand.remove)

    def turn(self) -> None:
        """Turn a B-line into a confluent run, or back."""
        self._with_hand(Hand.turn)

    def select_next(self, by: int = 1) -> None:
        """Take the next handle in turn."""
        self._with_hand(lambda hand: hand.select_next(by))

    def nudge(self, beams: float, samples: float) -> None:
        """Move the handle by a little."""
        self._with_hand(lambda hand: hand.nudge(beams, samples))

    def drop(self) -> None:
        """Select nothing."""
        self._with_hand(Hand.drop)

    # ---- what is said of the frame

    def accept(self) -> None:
        """Accept the masks as they are: a correction stays one, the network's own are accepted."""
        self._judge(Status.ACCEPTED)

    def reject(self) -> None:
        """Reject the masks of this frame: it has no number, and is not learnt from."""
        self._judge(Status.REJECTED)

    def empty(self) -> None:
        """Correct the frame to nothing: no line, no ray."""
        examined = self.examined
        if examined is not None and (hand := self.hand()) is not None:
            self._commit(clear(hand.marks))
            self._hand = None

    def restore(self) -> None:
        """Give the frame back to the network; what was said of it is forgotten."""
        if self.ledger is not None and self.frame is not None:
            self.ledger.notebook.drop(self.frame.index)
            self._hand = None

    def undo(self) -> int | None:
        """Take back the last change, wherever it was; gives its frame."""
        return self._turn_page(lambda ledger: ledger.notebook.undo())

    def redo(self) -> int | None:
        """Make the change that was taken back once more; gives its frame."""
        return self._turn_page(lambda ledger: ledger.notebook.redo())

    # ---- parts of these

    def _turn_page(self, turn: Callable[[Ledger], int | None]) -> int | None:
        if self.ledger is None:
            return None
        self._hand = None
        return turn(self.ledger)

    def _marks(self, examined: Examined) -> FrameMarks:
        """Give the person's marks, else the network's labels traced, else none."""
        assert self.ledger is not None
        entry = self.ledger.notebook.get(examined.index)
        if entry is not None:
            return entry.marks
        return self._traced(examined)

    def _traced(self, examined: Examined) -> FrameMarks:
        """Trace the network's labels."""
        assert self.ledger is not None
        labels, geometry = examined.labels(), examined.geometry
        name = self.ledger.origin.name
        if labels is None or geometry is None:
            return FrameMarks(file=name, frame=examined.index, lung=False)
        return trace(labels, geometry, name, examined.index)

    def _commit(self, marks: FrameMarks) -> None:
        examined = self.examined
        if examined is not None and self.ledger is not None:
            self.ledger.judge(examined, Status.CORRECTED, marks)

    def _judge(self, status: Status) -> None:
        hand, examined = self.hand(), self.examined
        if hand is None or examined is None or self.ledger is None:
            self._cannot()
            return
        hand.release()
        if status is Status.ACCEPTED:
            own = self._traced(examined)
            if not _alike(hand.marks, own):
                status = Status.CORRECTED
            elif examined.labels() is None:
                self.say("The network gave no mask here: mark the frame, or reject it.",
                         Severity.WARNING)  # fmt: skip
                return
        self.ledger.judge(examined, status, hand.marks)
        self._hand = None

    def _with_hand(self, act: Callable[[Hand], None]) -> None:
        hand = self.hand()
        if hand is None or self.ledger is None or not self.ledger.writable:
            self._cannot()
            return
        try:
            act(hand)
        except EditRefused as error:
            self.say(str(error), Severity.WARNING)

    def _cannot(self) -> None:
        examined = self.examined
        if self.ledger is not None and self.ledger.trouble:
            self.say(self.ledger.trouble, Severity.ALARM)
        elif examined is not None and examined.sector is None:
            self.say(NO_SECTOR, Severity.WARNING)
        else:
            self.say(NOTHING, Severity.WARNING)


def _alike(one: FrameMarks, other: FrameMarks) -> bool:
    """Tell whether the same is marked, whoever did."""
    return one.model_copy(update={"annotator": other.annotator}) == other
