"""The number of one frame as the panel shows it: value, interval, trust, reason and figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.desk.course import reason_of, trust_of
from app.desk.notebook import Status
from app.screen import words
from app.screen.history import Estimate
from app.screen.signs import NO_SIGN, Sign, sign_of
from app.screen.values import Screen
from models.trust.verdict import Trust

if TYPE_CHECKING:
    from app.desk.analysis import Study
    from app.desk.examined import Examined
    from app.desk.notebook import Judged
    from models.cine.window import Peak
    from models.score import Score

NOT_YET = "Not examined yet"
PERSONS = "What the marks of a person give; no interval is known for it."


def panel_of(
    study: Study, examined: Examined | None, entry: Judged | None, drawn: Score | None
) -> Screen:
    """Work out the panel for one frame.

    Parameters
    ----------
    study : Study
        The recording.
    examined : Examined or None
        The frame; None before it was examined.
    entry : Judged or None
        What a person said of it.
    drawn : Score or None
        Of the marks that are shown in place of the network's; None where its own are shown.

    Returns
    -------
    Screen
        A corrected frame shows what its marks give and beside it the network's number; a rejected
        one shows none.
    """
    if examined is None:
        return Screen(caption=study.error or NOT_YET, details=_details(study, None, None))
    if entry is not None and entry.status is Status.REJECTED:
        text = f"No score: rejected by a person. The network gave {_told(examined)}."
        return Screen(caption=text, details=_details(study, None, None))
    if drawn is not None:
        return _persons(study, examined, entry, drawn)
    if trust_of(examined) is Trust.NONE:
        return Screen(
            sign=_no_sign(examined),
            caption=f"No score: {reason_of(examined)}",
            details=_details(study, None, None),
        )
    found = _estimate(examined)
    accepted = entry is not None and entry.status is Status.ACCEPTED
    return Screen(
        number=words.share(found.value),
        value=found.value,
        needle=found.value,
        sign=sign_of(found),
        caption="This frame; masks accepted by a person" if accepted else "This frame",
        ground=words.ground(examined.score),
        details=_details(study, examined.score, found.a_lines),
    )


def _persons(study: Study, examined: Examined, entry: Judged | None, drawn: Score) -> Screen:
    """Show what a person's marks give, without a claim of how sure that is."""
    said = "Being corrected" if entry is None else entry.status.by.capitalize()
    caption = f"{said}; the network gave {_told(examined)}"
    if drawn.value is None:
        sign = Sign(concern=drawn.reason or "", hint=PERSONS)
        return Screen(caption=f"No score: {drawn.reason}. {caption}", sign=sign,
                      details=_details(study, None, None))  # fmt: skip
    return Screen(
        number=words.share(drawn.value),
        value=drawn.value,
        needle=drawn.value,
        sign=Sign(Trust.WARNING, None, None, "By a person", PERSONS),
        caption=caption,
        ground=words.ground(drawn),
        details=_details(study, drawn, None),
    )


def _told(examined: Examined) -> str:
    value = examined.score.value
    return f"no score ({reason_of(examined)})" if value is None else f"{value:.2f}"


def _no_sign(examined: Examined) -> Sign:
    concerns = () if examined.appraisal is None else examined.appraisal.verdict.concerns
    return Sign(concern=concerns[0].text, hint=concerns[0].hint) if concerns else NO_SIGN


def _estimate(examined: Examined) -> Estimate:
    """Take the frame's own figures, none of them over time."""
    score, appraisal = examined.score, examined.appraisal
    assert score.value is not None
    found = None if appraisal is None else appraisal.findings
    a_lines = None
    if found is not None and found.a_line_count.value is not None:
        a_lines = False if found.a_line_count.value == 0 else found.a_lines_repeat or None
    concerns = () if appraisal is None else appraisal.verdict.concerns
    return Estimate(
        score.value,
        score.worst,
        score.confluent,
        score.b_lines,
        score.arc_mm,
        a_lines,
        trust_of(examined),
        concerns[0] if concerns else None,
    )


def _details(
    study: Study, score: Score | None, a_lines: bool | None
) -> tuple[tuple[str, str], ...]:
    """List the frame's figures, and those of the whole recording."""
    cine = study.cine
    window = None if cine is None else cine.window
    rate = None if cine is None else cine.breath.rate_per_min
    arc = None if score is None else score.arc_mm
    nominal = score is None or not score.calibrated
    return (
        ("Worst space", words.share(None if score is None else score.worst)),
        ("Worst moment", _peak(study, None if window is None else window.worst)),
        ("B-lines", words.count(None if score is None else score.b_lines)),
        ("90th centile", words.share(None if window is None else window.p90)),
        ("Confluent", words.share(None if score is None else score.confluent)),
        ("Breaths/min", words.DASH if rate is None else f"{rate:.0f}"),
        ("A-lines", words.DASH if score is None else words.answer(a_lines)),
        ("Readable", words.millimetres(arc, nominal=nominal)),
    )


def _peak(study: Study, peak: Peak | None) -> str:
    """Write the worst moment, with a sign where there was a warning."""
    if peak is None:
        return words.DASH
    examined = study.frames.get(peak.index)
    sure = examined is not None and trust_of(examined) is Trust.OK
    return words.share(peak.value) if sure else f"{words.share(peak.value)} ▲"
