"""May a number be shown: the answer, with its reasons and what to do about them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Trust(StrEnum):
    """How far a number may be trusted."""

    OK = "ok"
    WARNING = "warning"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Concern:
    """One thing that speaks against a number.

    Parameters
    ----------
    code : str
        Short name for logs and tables, such as "short-pleura".
    trust : Trust
        The most that this leaves: a number with a warning, or none.
    text : str
        What is the matter, in a clinician's words, without a full stop.
    hint : str
        What to do about it, one sentence.
    """

    code: str
    trust: Trust
    text: str
    hint: str

    def __post_init__(self) -> None:
        if self.trust is Trust.OK or not self.text or not self.hint:
            raise ValueError(f"expected a warning or none, with text and hint, got {self}")


@dataclass(frozen=True, slots=True)
class Verdict:
    """What may be shown of a score.

    Parameters
    ----------
    low, high : float or None
        Interval 0…1 that holds the true value 9 times in 10; None without a number.
    concerns : tuple of Concern
        The gravest first; empty when nothing speaks against the number.
    """

    low: float | None = None
    high: float | None = None
    concerns: tuple[Concern, ...] = ()

    def __post_init__(self) -> None:
        if (self.low is None) != (self.high is None):
            raise ValueError(f"expected both ends of the interval, got {self.low}, {self.high}")
        if self.low is not None and self.high is not None and not 0 <= self.low <= self.high <= 1:
            raise ValueError(f"expected an interval in 0…1, got {self.low}, {self.high}")
        if (self.low is None) != (self.trust is Trust.NONE):
            raise ValueError("expected an interval exactly where a number is shown")

    @property
    def trust(self) -> Trust:
        """The least that the concerns leave."""
        found = {concern.trust for concern in self.concerns}
        if Trust.NONE in found:
            return Trust.NONE
        return Trust.WARNING if found else Trust.OK
