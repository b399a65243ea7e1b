"""How an exam stands while it goes on: frozen values for whoever shows them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.exam.values import OwnReading

if TYPE_CHECKING:
    from app.exam.paper import Written
    from app.exam.shelf import Shelf
    from app.exam.values import Exam


OTHER_NETWORK = (
    "This exam was read by another network, so no zone can be added: begin a new exam, or start "
    "Pleura with that network."
)
FAULT = "Pleura could not do this because of a fault of its own; try again, and report it."


@dataclass(frozen=True, slots=True)
class Stand:
    """How an exam stands; nothing in it changes.

    Parameters
    ----------
    exam : Exam or None
        What is on the disk; None before an exam was begun.
    at : str or None
        The zone where the probe is.
    own : OwnReading
        What the clinician reads of that zone, saved or not.
    saving : tuple of str
        Zones that are on their way to the disk.
    writing : bool
        A report is being written.
    undo : str
        What would be taken back, such as "saving R1"; empty when there is nothing.
    notice : str
        A sentence; empty when there is nothing to say.
    alarm : bool
        The sentence tells that something was not done.
    written : Written or None
        The report, once there is one.
    picture : bytes or None
        The saved picture of the zone where the probe is, PNG; with its mask where it has a number.
    shelf : Shelf or None
        The exams that were looked for; None before they were.
    earlier : str or None
        Name of the exam that this one is compared with.
    changes : tuple of str
        The comparison, zone by zone.
    """

    exam: Exam | None = None
    at: str | None = None
    own: OwnReading = field(default_factory=OwnReading)
    saving: tuple[str, ...] = ()
    writing: bool = False
    undo: str = ""
    notice: str = ""
    alarm: bool = False
    written: Written | None = None
    picture: bytes | None = None
    shelf: Shelf | None = None
    earlier: str | None = None
    changes: tuple[str, ...] = ()
