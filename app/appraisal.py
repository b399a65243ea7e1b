"""What may be said of a frame, and of the time up to it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from models.score import not_assessable

if TYPE_CHECKING:
    from app.result import Result
    from models.cine.breath import Breath
    from models.cine.window import WindowSummary
    from models.findings import Findings
    from models.score import Score
    from models.trust.verdict import Verdict


@dataclass(frozen=True, slots=True, eq=False)
class Appraisal:
    """A frame's score held against everything that could make it wrong.

    Parameters
    ----------
    verdict : Verdict
        May the number be shown, with what interval, and what speaks against it.
    ungated : Score
        The score as the masks alone give it; never shown where the verdict is "none".
    findings : Findings
        What the frame shows besides.
    needle : float or None
        Smooth value for the needle alone, 0…1; never stored, never compared.
    breath : Breath
        Rate and phase as last found.
    window : WindowSummary or None
        The last breath (4 s at least) with its worst moment, as last worked out; None before.
    """

    verdict: Verdict
    ungated: Score
    findings: Findings
    needle: float | None
    breath: Breath
    window: WindowSummary | None


def withhold(result: Result, verdict: Verdict) -> Result:
    """Take the number out of a result, and say why.

    Parameters
    ----------
    result : Result
        With or without a number.
    verdict : Verdict
        One that leaves no number; its first concern becomes the reason.

    Returns
    -------
    Result
        Its score has no value, its appraisal (if it has one) this verdict.
    """
    score = result.score
    none = not_assessable(
        verdict.concerns[0].text,
        paper=score.paper,
        calibrated=score.calibrated,
        geometry=score.geometry,
    )
    appraisal = result.appraisal and replace(result.appraisal, verdict=verdict)
    return replace(result, score=none, appraisal=appraisal)
