"""The figures beside the number: of the last second, and of the last breath."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.screen import words
from app.screen.signs import SYMBOLS
from models.cine.sliding import Slides
from models.cine.sliding_blocks import Doubt
from models.trust.verdict import Trust

if TYPE_CHECKING:
    from app.appraisal import Appraisal
    from app.screen.history import Estimate, History
    from models.cine.sliding import SlidingReading
    from models.score import Score

_DOUBTS = {
    Doubt.NO_PLEURA: "no pleura",
    Doubt.TOO_SHORT: "too short",
    Doubt.TOO_SLOW: "too few frames",
    Doubt.FROZEN: "still picture",
    Doubt.PROBE_MOVES: "probe moves",
    Doubt.TOO_NARROW: "too narrow",
    Doubt.TOO_DARK: "too dark",
    Doubt.BORDERLINE: "hardly moves",
}
"""The reasons of `models.cine`, short enough for one line."""


def figures(
    found: Estimate | None,
    appraisal: Appraisal | None,
    history: History,
    score: Score | None,
    *,
    held: bool,
) -> tuple[tuple[str, str], ...]:
    """List title and value of the figures below the number.

    Parameters
    ----------
    found : Estimate or None
        What the number stands on; without a number the frame's figures are dashes.
    appraisal : Appraisal or None
        For what time shows; None where that may not be shown.
    history : History
        Knows whether there was a warning at the worst moment.
    score : Score or None
        Tells whether millimetres are real ones.
    held : bool
        The figures are of one picture, not of a second.
    """
    window = None if appraisal is None else appraisal.window
    rate = None if appraisal is None else appraisal.breath.rate_per_min
    nominal = score is None or not score.calibrated
    return (
        ("Worst space", words.share(None if found is None else found.worst)),
        ("Worst moment", _worst(appraisal, history)),
        (
            "B-lines" if held else "Most B-lines",
            words.count(None if found is None else found.b_lines),
        ),
        ("90th centile", words.share(None if window is None else window.p90)),
        ("Confluent", words.share(None if found is None else found.confluent)),
        ("Breaths/min", words.DASH if rate is None else f"{rate:.0f}"),
        ("A-lines", words.DASH if found is None else words.answer(found.a_lines)),
        (
            "Readable",
            words.millimetres(None if found is None else found.arc_mm, nominal=nominal),
        ),
    )


def breath_line(appraisal: Appraisal | None) -> str:
    """Say of which stretch worst moment and percentile are, and what it lacks."""
    if appraisal is None or appraisal.window is None:
        return ""
    window, breath = appraisal.window, appraisal.breath
    length = f"{window.span_s:.0f} s" if window.span_s >= 10 else f"{window.span_s:.1f} s"
    if window.shortfall is not None:
        return f"Only {length}: {window.shortfall}"
    if breath.period_s is None:
        return f"Last {length}, breath unknown"
    return f"Last breath, {length}"


def sliding_line(reading: SlidingReading | None) -> str:
    """Say what is seen of lung sliding in each space, left to right; empty before it is known."""
    if reading is None:
        return ""
    if not reading.spaces:
        return f"Sliding: {Slides.UNSURE}{_why(reading.doubt)}"
    said = [f"{space.state}{_why(space.doubt)}" for space in reading.spaces]
    return f"Sliding: {said[0] if len(set(said)) == 1 else ' · '.join(said)}"


def _why(doubt: Doubt | None) -> str:
    return "" if doubt is None else f" ({_DOUBTS[doubt]})"


def _worst(appraisal: Appraisal | None, history: History) -> str:
    """Write the worst moment of the window, with a sign where there was a warning."""
    peak = None if appraisal is None or appraisal.window is None else appraisal.window.worst
    if peak is None:
        return words.DASH
    sign = "" if history.trust_at(peak.time_s) is Trust.OK else f" {SYMBOLS[Trust.WARNING]}"
    return f"{words.share(peak.value)}{sign}"
