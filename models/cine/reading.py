"""What is kept of a moment for a window of time: small enough to keep hundreds of them."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from models.score.frame import OCCUPIED
from models.trust.verdict import Trust

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from models.cine.moment import Moment


@dataclass(frozen=True, slots=True)
class Reading:
    """One moment, in short.

    Parameters
    ----------
    index : int
        Frame number in the source.
    time_s : float
        When it was taken, seconds.
    value, worst_space : float or None
        BLAS 0…1 of the frame and of its worst space; None where no number may be shown.
    b_lines : int or None
        B-lines seen at once.
    crossed : (beams,) int8 or None
        1 crossed by B-lines or confluence, 0 readable and free, −1 unreadable.
    arc_mm : float
        Readable pleural arc, mm (nominal when uncalibrated).
    calibrated : bool
        True when millimetres are real ones.
    geometry : str
        On which kind of geometry the score stands.
    content : int
        The same for two moments that show the very same picture.
    """

    index: int
    time_s: float
    value: float | None
    worst_space: float | None = None
    b_lines: int | None = None
    crossed: NDArray[np.int8] | None = None
    arc_mm: float = 0.0
    calibrated: bool = False
    geometry: str = "columns"
    content: int = 0

    @property
    def usable(self) -> bool:
        """True when the moment has a number that may be shown."""
        return self.value is not None


def reading_of(moment: Moment, trust: Trust = Trust.OK) -> Reading:
    """Keep of a moment what a window needs.

    Parameters
    ----------
    moment : Moment
        As it was read.
    trust : Trust
        With "none" the moment has no number for the window either.
    """
    score, beams = moment.score, moment.beams
    shown = trust is not Trust.NONE and score.value is not None
    crossed = None
    if shown and beams is not None:
        free = np.where(beams.readable, 0, -1)
        crossed = np.where(beams.readable & (beams.artifact >= OCCUPIED), 1, free).astype(np.int8)
    return Reading(
        index=moment.index,
        time_s=moment.time_s,
        value=score.value if shown else None,
        worst_space=score.worst if shown else None,
        b_lines=score.b_lines if shown else None,
        crossed=crossed,
        arc_mm=score.arc_mm if shown else 0.0,
        calibrated=score.calibrated,
        geometry=score.geometry,
        content=_content(moment),
    )


def _content(moment: Moment) -> int:
    """Checksum of what the moment shows; of its number and time where there is no picture."""
    if moment.picture is not None:
        return zlib.crc32(np.ascontiguousarray(moment.picture).data)
    if moment.beams is not None:
        return zlib.crc32(np.ascontiguousarray(moment.beams.labels).data)
    return hash((moment.index, moment.time_s))
