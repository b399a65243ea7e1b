"""What the window of `pleura review` shows, as one frozen value; painting it needs nothing else."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from app.desk.course import Timeline
from app.screen.values import Screen, Severity

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from app.desk.disagreement import Case
    from app.desk.edits import Handle, Part
    from app.desk.placing import Placing
    from app.result import Result
    from models.marks import FrameMarks


class Said(StrEnum):
    """Whose masks are shown."""

    NOT_YET = "not examined yet"
    NO_MASK = "no mask"
    NETWORK = "by the network"
    ACCEPTED = "accepted by a person"
    CORRECTED = "corrected by a person"
    REJECTED = "rejected by a person"


@dataclass(frozen=True, slots=True, eq=False)
class Pane:
    """One picture with all that is painted on it.

    Parameters
    ----------
    result : Result
        Picture, sector, labels and score; without labels for a rejected frame.
    placing : Placing or None
        Between marks and pixels; None without a sector.
    said : Said
        Whose labels these are.
    title : str
        Which network or recording; empty when there is only one.
    marks : FrameMarks or None
        What can be taken hold of; None where nothing can.
    handles : tuple of Handle
        Where.
    selected : Part or None
        What keys act on.
    grabbed : Handle or None
        The handle that arrow keys move.
    difference : (h, w) uint8 or None
        Over the sector's box: 1 only here, 2 only in the other pane, 3 another class there.
    """

    result: Result
    placing: Placing | None
    said: Said
    title: str = ""
    marks: FrameMarks | None = None
    handles: tuple[Handle, ...] = ()
    selected: Part | None = None
    grabbed: Handle | None = None
    difference: NDArray[np.uint8] | None = None


@dataclass(frozen=True, slots=True, eq=False)
class DeskState:
    """Everything that the window shows.

    Parameters
    ----------
    title : str
        Name of the recording.
    model : str
        Name and version of the network.
    panes : tuple of Pane
        One picture, or two to compare; none before there is one.
    panel : Screen
        Number, trust, reason and figures of the frame.
    timeline : Timeline
        The recording.
    second_line : Timeline or None
        Of what it is compared with.
    frame, total : int
        The shown frame and how many there are.
    where : str
        The same in words, with the time.
    playing, looping : bool
        Pictures follow each other; the stretch or the recording is played again and again.
    stretch : (int, int) or None
        First and last frame of what is looped.
    speed : float
        Times the recording's own pace.
    progress : float or None
        Share 0…1 that was examined; None where the length is not known.
    reading : bool
        It is being examined.
    notice, severity : str, Severity
        A sentence; empty when there is nothing to say.
    saved : str
        How it stands with saving.
    can_undo, can_redo, can_edit, has_selection : bool
        What may be done.
    upright : bool
        Columns of the picture are beams.
    cases : tuple of Case
        Frames to look at, the gravest first.
    corrected : int
        How many frames a person has judged.
    """

    title: str = ""
    model: str = ""
    panes: tuple[Pane, ...] = ()
    panel: Screen = field(default_factory=Screen)
    timeline: Timeline = field(default_factory=Timeline)
    second_line: Timeline | None = None
    frame: int = 0
    total: int = 0
    where: str = ""
    playing: bool = False
    looping: bool = False
    stretch: tuple[int, int] | None = None
    speed: float = 1.0
    progress: float | None = None
    reading: bool = False
    notice: str = ""
    severity: Severity = Severity.CALM
    saved: str = ""
    can_undo: bool = False
    can_redo: bool = False
    can_edit: bool = False
    has_selection: bool = False
    upright: bool = False
    cases: tuple[Case, ...] = ()
    corrected: int = 0
