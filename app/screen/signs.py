"""How far a number may be trusted, as it is shown: a word, a sign of its own shape, a sentence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from models.trust.interval import SHIPPED
from models.trust.verdict import Concern, Trust

if TYPE_CHECKING:
    from app.screen.history import Estimate

UNCHECKED = Concern(
    "not-judged",
    Trust.WARNING,
    "number not checked",
    "Judge the picture itself, and do not rely on the number.",
)
"""Of a number that nothing was held against."""

SYMBOLS = {Trust.OK: "✓", Trust.WARNING: "▲", Trust.NONE: "✕"}
"""A sign of its own shape for each state: colour is never the only one."""
TRUST_WORDS = {Trust.OK: "Checked", Trust.WARNING: "Uncertain", Trust.NONE: "No score"}


@dataclass(frozen=True, slots=True)
class Sign:
    """What stands beside the number.

    Parameters
    ----------
    trust : Trust
        "none" where there is no number.
    low, high : float or None
        Interval 0…1 that holds the true value 9 times in 10; None without a number.
    concern : str
        What speaks against the number, or why there is none; empty when nothing does.
    hint : str
        What to do about it, one sentence; empty when nothing is known to help.
    """

    trust: Trust = Trust.NONE
    low: float | None = None
    high: float | None = None
    concern: str = ""
    hint: str = ""

    @property
    def symbol(self) -> str:
        """One character."""
        return SYMBOLS[self.trust]

    @property
    def word(self) -> str:
        """One or two words."""
        return TRUST_WORDS[self.trust]

    @property
    def interval(self) -> str:
        """Such as "0.20–0.52"; empty without a number."""
        return "" if self.low is None or self.high is None else f"{self.low:.2f}–{self.high:.2f}"

    @property
    def advice(self) -> str:
        """What speaks against the number and what to do; without a number only the latter.

        Why there is no number is said where the number would be explained.
        """
        if self.trust is Trust.NONE or not self.concern:
            return self.hint
        return f"{capital(self.concern)}. {self.hint}"


NO_SIGN = Sign()
"""No number, and nothing more to say about it."""


def sign_of(found: Estimate) -> Sign:
    """Make the sign of a number that is shown."""
    low, high = SHIPPED.around(found.value)
    if found.concern is None:
        return Sign(found.trust, low, high)
    return Sign(found.trust, low, high, found.concern.text, found.concern.hint)


def capital(text: str) -> str:
    """Begin a sentence."""
    return text[:1].upper() + text[1:]
