"""One reading: what a published rule gives for what was seen, or why it gives nothing."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reading:
    """The outcome of one published rule. It describes a picture; it is no diagnosis.

    Parameters
    ----------
    name : str
        What is read, such as "LUS zone score".
    value : int, str or None
        None when an input is missing; then `reason` says which.
    text : str
        What to show, in plain words.
    source : str
        Where the rule was published.
    reason : str or None
        Why there is no value; None when there is one.
    """

    name: str
    value: int | str | None
    text: str
    source: str
    reason: str | None = None

    def __post_init__(self) -> None:
        if (self.value is None) != bool(self.reason):
            raise ValueError(
                f"expected either a value or a reason, got {self.value}, {self.reason}"
            )


def no_reading(name: str, source: str, reason: str) -> Reading:
    """Make a reading without a value, and say why."""
    return Reading(name, None, f"Not read: {reason}.", source, reason)
