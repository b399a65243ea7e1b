"""What a screen consists of, and what the person chose to see."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from app.screen import words
from app.screen.signs import NO_SIGN, Sign
from app.status import State
from models.labels import CLASSES, Label

if TYPE_CHECKING:
    from app.screen.words import Position

DEFAULT_OPACITY = 0.35


class Severity(StrEnum):
    """How loudly the window has to speak."""

    CALM = "calm"
    GOOD = "good"
    BUSY = "busy"
    WARNING = "warning"
    ALARM = "alarm"


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence of the window itself: a source that would not open, a model that was refused."""

    text: str
    severity: Severity = Severity.ALARM


@dataclass(frozen=True, slots=True)
class ViewSettings:
    """What the person chose to see.

    Parameters
    ----------
    shown : frozenset of Label
        Classes that are drawn.
    opacity : float
        Of the masks' fill, 0…1; outlines stay at full strength.
    outline : bool
        Draw the outlines.
    hidden : bool
        The hide key is held.
    zoom : bool
        True fills the view with the sector, False shows the whole picture.
    judging : bool
        The outline of the sector is being judged: it stands out, what is outside is darkened.
    """

    shown: frozenset[Label] = frozenset(CLASSES)
    opacity: float = DEFAULT_OPACITY
    outline: bool = True
    hidden: bool = False
    zoom: bool = True
    judging: bool = False


@dataclass(frozen=True, slots=True)
class Screen:
    """Everything that is painted beside the picture itself, and how strongly its mask shows.

    Parameters
    ----------
    state : State
        Of the pipeline.
    word, severity : str, Severity
        The state in one or two words, and how loud it is.
    banner : str
        A sentence; empty when there is nothing to say.
    number, value : str, float or None
        The big number as text ("0.35" or a dash), and 0…1 (None: there is none).
    needle : float or None
        Smooth value 0…1 for the gauge alone; None without a number.
    sign : Sign
        How far the number may be trusted, its interval, and what to do.
    caption : str
        What the number is, or why there is none.
    details : tuple of (str, str)
        Title and value of the figures below it.
    sliding : str
        Lung sliding of each space, left to right; empty where it is not looked at.
    breath : str
        Which stretch the worst moment is of, and what it lacks; empty when nothing is known.
    ground : str
        On what the number stands (calibration, geometry); empty without a number.
    head_up : tuple of str
        Figures of the status line.
    source : str
        Name of the source; never a path.
    position : Position or None
        Place in the recording.
    mask : float
        Strength 0…1 of everything that the network drew.
    curtain : bool
        Dim the picture: it is old, or no ultrasound.
    live, can_play, playing : bool
        A device; a picture that can be held; it is moving now.
    """

    state: State = State.IDLE
    word: str = words.WORDS[State.IDLE]
    severity: Severity = Severity.CALM
    banner: str = ""
    number: str = words.DASH
    value: float | None = None
    needle: float | None = None
    sign: Sign = NO_SIGN
    caption: str = words.NO_SCORE[State.IDLE]
    details: tuple[tuple[str, str], ...] = ()
    sliding: str = ""
    breath: str = ""
    ground: str = ""
    head_up: tuple[str, ...] = ()
    source: str = ""
    position: Position | None = None
    mask: float = 0.0
    curtain: bool = False
    live: bool = False
    can_play: bool = False
    playing: bool = False
