"""The hand on the marks of one frame: take hold, drag, let go; select, nudge, add, remove."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from app.desk import edits
from app.desk.edits import Handle, Kind, Part, handles_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from models.marks import FrameMarks

NUDGE = 1.0
"""Samples or beams that an arrow key moves a handle."""


class Hand:
    """Works on one frame's marks; each finished change is handed on as one step of undo.

    Parameters
    ----------
    marks : FrameMarks
        As they are.
    commit : callable
        Given the marks after each finished change.
    """

    def __init__(self, marks: FrameMarks, commit: Callable[[FrameMarks], None]) -> None:
        self.marks = marks
        self._before = marks
        self._commit = commit
        self.selected: Part | None = None
        self._grabbed: tuple[Part, str, int] | None = None
        self._body: tuple[Part, float] | None = None

    @property
    def handles(self) -> tuple[Handle, ...]:
        """Everything that can be dragged."""
        return handles_of(self.marks)

    @property
    def grabbed(self) -> Handle | None:
        """The handle that is held or was held last."""
        return next((each for each in self.handles if each.key == self._grabbed), None)

    @property
    def changed(self) -> bool:
        """Something was moved and not let go yet."""
        return self.marks != self._before

    # ---- with the mouse or a finger

    def press(self, handle: Handle | None, beam: float, depth: float, reach: float) -> bool:
        """Take hold of a handle, else of what lies there; False when nothing does.

        Parameters
        ----------
        handle : Handle or None
            Nearest to the finger, if one is near.
        beam, depth : float
            Where the finger is.
        reach : float
            How far it reaches, samples.
        """
        self._body = None
        if handle is not None:
            self.selected, self._grabbed = handle.part, handle.key
            return True
        self._grabbed = None
        self.selected = edits.part_at(self.marks, beam, depth, reach)
        if self.selected is not None and self.selected.kind is Kind.B_LINE:
            self._body = (self.selected, beam)
        return self.selected is not None

    def drag(self, beam: float, depth: float) -> None:
        """Move what is held."""
        handle = self.grabbed
        if handle is not None:
            self.marks = edits.drag(self.marks, handle, beam, depth)
        elif self._body is not None:
            part, last = self._body
            self.marks = edits.move(self.marks, part, beam - last)
            self._body = (part, beam)

    def release(self) -> None:
        """Let go: what was moved stays so."""
        self._body = None
        self._finish()

    def double(self, beam: float, depth: float, reach: float) -> None:
        """Add a point where a pleural line was pressed twice."""
        part = edits.part_at(self.marks, beam, depth, reach)
        if part is not None and part.kind is Kind.PLEURA:
            self._do(edits.add_point(self.marks, part, beam))

    # ---- with keys and buttons

    def select_next(self, by: int = 1) -> None:
        """Take the next handle in turn."""
        handles = self.handles
        if not handles:
            self.selected = self._grabbed = None
            return
        keys = [each.key for each in handles]
        place = keys.index(self._grabbed) + by if self._grabbed in keys else (0 if by > 0 else -1)
        chosen = handles[place % len(handles)]
        self.selected, self._grabbed = chosen.part, chosen.key

    def nudge(self, beams: float, samples: float) -> None:
        """Move the handle by a little, or a whole B-line aside."""
        handle = self.grabbed
        if handle is not None:
            place = handle.beam + beams * NUDGE, handle.depth + samples * NUDGE
            self._do(edits.drag(self.marks, handle, *place))
        elif self.selected is not None:
            self._do(edits.move(self.marks, self.selected, beams * NUDGE))

    def add(self, kind: Literal["b", "confluence"], beam: float | None = None) -> None:
        """Add a B-line or a confluent run; without a place where there is most room.

        Raises
        ------
        EditRefused
            Without a pleural line.
        """
        where = self._free_beam() if beam is None else beam
        self._do(edits.add_b_line(self.marks, where, kind))
        self.selected = Part(Kind.B_LINE, len(self.marks.b_lines) - 1)
        self._grabbed = (self.selected, "left", 0)

    def add_pleura(self) -> None:
        """Add a pleural line.

        Raises
        ------
        EditRefused
            When there is one all across.
        """
        self._do(edits.add_pleura(self.marks))
        self.selected = None

    def remove(self) -> None:
        """Remove what is selected.

        Raises
        ------
        EditRefused
            When nothing is.
        """
        if self.selected is None:
            raise edits.EditRefused("Select a line first: press on it, or go round with Tab.")
        part, self.selected, self._grabbed = self.selected, None, None
        self._do(edits.remove(self.marks, part))

    def turn(self) -> None:
        """Make the selected B-line a confluent run, or the other way round.

        Raises
        ------
        EditRefused
            When no B-line is selected.
        """
        if self.selected is None or self.selected.kind is not Kind.B_LINE:
            raise edits.EditRefused("Select a B-line first: press on it, or go round with Tab.")
        self._do(edits.turn(self.marks, self.selected))

    def drop(self) -> None:
        """Select nothing."""
        self.selected = self._grabbed = self._body = None

    # ---- parts of these

    def _do(self, marks: FrameMarks) -> None:
        self.marks = marks
        self._finish()

    def _finish(self) -> None:
        if self.changed:
            self._before = self.marks = edits.tidied(self.marks)
            self._commit(self.marks)

    def _free_beam(self) -> float:
        """Middle of the widest stretch of pleural line that no ray hangs from."""
        taken = sorted((ray.first, ray.last) for ray in self.marks.b_lines)
        best = (0.0, edits.LAST / 2)
        for line in self.marks.pleura:
            edge = line[0][0]
            for first, last in (*taken, (line[-1][0], edits.LAST)):
                free = min(first, line[-1][0]) - edge
                best = max(best, (free, edge + free / 2))
                edge = max(edge, last)
        return best[1]
