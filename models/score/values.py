"""The values a score consists of; `models.score.frame` computes them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Reason(StrEnum):
    """Why a frame has no score, in words for a clinician; `hint` says what to do."""

    NO_PLEURA = "no pleural line seen"
    TOO_DEEP = "pleural line too deep in the picture"
    BEHIND_RIBS = "pleural line hidden behind ribs"
    TOO_LITTLE = "too little readable pleura"
    NO_SECTOR = "no ultrasound inside the picture"

    @property
    def hint(self) -> str:
        """What to do about it, one sentence."""
        return _HINTS[self]


_HINTS = {
    Reason.NO_PLEURA: "Move the probe until the bright line under the ribs shows.",
    Reason.TOO_DEEP: "Increase the depth until the line lies in the upper half of the picture.",
    Reason.BEHIND_RIBS: "Slide or turn the probe until a space between two ribs shows.",
    Reason.TOO_LITTLE: "Lay the probe flat on the skin until at least 1 cm of the line shows.",
    Reason.NO_SECTOR: "Mark the ultrasound sector by hand.",
}


@dataclass(frozen=True, slots=True)
class SpaceScore:
    """One intercostal space in one frame.

    Parameters
    ----------
    start, end : float
        Lateral limits along the aperture, 0 (left edge of the sector) … 1 (right edge).
    arc_mm : float
        Readable pleural arc, millimetres (nominal millimetres when uncalibrated).
    blas : float
        Share 0…1 of the readable pleural arc that B-lines or confluence cross.
    integrated : float
        The same, depth-integrated, 0…1 (BLAS-I).
    confluent : float
        Share 0…1 of the arc under confluence alone.
    b_lines : int
        Separate B-lines; a confluent run counts ceil(width / 10 mm).
    """

    start: float
    end: float
    arc_mm: float
    blas: float
    integrated: float
    confluent: float
    b_lines: int


@dataclass(frozen=True, slots=True)
class Score:
    """The B-line Artifact Score of one frame; `value` None means "not known", with the reason.

    Parameters
    ----------
    value : float or None
        BLAS 0…1: arc-weighted mean over the intercostal spaces.
    worst : float or None
        The highest BLAS of one space, 0…1.
    integrated, confluent : float or None
        Arc-weighted means of the depth-integrated and of the confluent share, 0…1.
    b_lines : int or None
        B-lines in all spaces.
    spaces : tuple of SpaceScore
        Left to right.
    paper : float or None
        The formula of Howell et al., Ultrasonics 140 (2024) 107251, for comparison, 0…1.
    calibrated : bool
        True when millimetres are real ones and not nominal.
    geometry : str
        On which geometry the score stands: "fan", "linear", "rays" or "columns".
    reason : str or None
        Why there is no value; None when there is one.
    """

    value: float | None
    worst: float | None = None
    integrated: float | None = None
    confluent: float | None = None
    b_lines: int | None = None
    spaces: tuple[SpaceScore, ...] = ()
    paper: float | None = None
    calibrated: bool = False
    geometry: str = "columns"
    reason: str | None = None

    @property
    def arc_mm(self) -> float:
        """Pleural arc on which the score stands, millimetres (nominal when uncalibrated)."""
        return sum(space.arc_mm for space in self.spaces)

    def __post_init__(self) -> None:
        if (self.value is None) != (self.reason is not None):
            raise ValueError(
                f"expected either a value or a reason, got {self.value}, {self.reason}"
            )
        for name in ("value", "worst", "integrated", "confluent", "paper"):
            share = getattr(self, name)
            if share is not None and not 0.0 <= share <= 1.0:
                raise ValueError(f"expected {name} in 0…1, got {share}")


def not_assessable(
    reason: str, *, paper: float | None = None, calibrated: bool = False, geometry: str = "columns"
) -> Score:
    """Make a score without a value, and say why."""
    return Score(None, reason=reason, paper=paper, calibrated=calibrated, geometry=geometry)
