"""One window of time against another: never without saying in what they differ."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from models.cine.window import WindowSummary

_SAME_LENGTH = 0.25
"""Windows whose lengths differ by more than this share are not alike."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """One window against another, second minus first.

    Parameters
    ----------
    median, p90, worst : float or None
        Differences; None where a value is missing, or where the windows are not alike.
    unlike : tuple of str
        What sets the windows apart, in words; empty when they may be compared.
    """

    median: float | None
    p90: float | None
    worst: float | None
    unlike: tuple[str, ...] = ()


def compare(first: WindowSummary, second: WindowSummary, *, anyway: bool = False) -> Comparison:
    """Compare two windows, or say why they are not to be compared.

    Parameters
    ----------
    first, second : WindowSummary
        Earlier and later one.
    anyway : bool
        Give the differences although the windows are not alike; `unlike` then still says so.
    """
    unlike = tuple(_unlike(first, second))
    if unlike and not anyway:
        return Comparison(None, None, None, unlike)
    return Comparison(
        median=_minus(second.median, first.median),
        p90=_minus(second.p90, first.p90),
        worst=_minus(_value(second), _value(first)),
        unlike=unlike,
    )


def _unlike(first: WindowSummary, second: WindowSummary) -> Iterable[str]:
    if first.calibrated != second.calibrated:
        yield "only one of them is calibrated"
    if first.geometry != second.geometry:
        yield f"geometry {first.geometry} and {second.geometry}"
    longer = max(first.span_s, second.span_s)
    if abs(first.span_s - second.span_s) > _SAME_LENGTH * longer:
        yield f"{first.span_s:.1f} s and {second.span_s:.1f} s long"
    for name, window in (("first", first), ("second", second)):
        if window.shortfall is not None:
            yield f"the {name} one: {window.shortfall}"


def _minus(after: float | None, before: float | None) -> float | None:
    return None if after is None or before is None else after - before


def _value(window: WindowSummary) -> float | None:
    return None if window.worst is None else window.worst.value
