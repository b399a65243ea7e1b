"""May this number be shown: all that speaks against it, put together into one verdict.

The gate looks at structure and picture, never at how sure the network calls itself: that does not
predict the error (Howell et al.'s weights, Spearman 0.2 at most between doubt and error).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.trust import concerns, mirror, not_lung, picture, recognise, steady, structure, veto
from models.trust.interval import SHIPPED
from models.trust.layers import lay_flat
from models.trust.verdict import Trust, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from models.cine.moment import Moment
    from models.score import Reason
    from models.score.beams import BeamReading
    from models.trust.interval import HalfWidths
    from models.trust.verdict import Concern


def judge(
    now: Moment,
    earlier: Sequence[Moment] = (),
    mirrored: BeamReading | Reason | None = None,
    *,
    lung: float | None = None,
    a_lines: bool = False,
    widths: HalfWidths = SHIPPED,
) -> Verdict:
    """Judge whether the score of a frame may be shown.

    Parameters
    ----------
    now : Moment
        The frame. Without a picture only the marks are judged.
    earlier : sequence of Moment
        Those before it, oldest first, the last second or so; empty for a still.
    mirrored : BeamReading, Reason or None
        What `read_beams` makes of the same frame's mirrored labels, turned back (see
        `models.trust.mirror`); None when the network was not asked.
    lung : float or None
        How much the sector looks like lung, 0…1, as `models.trust.recognise` tells it; NaN when it
        could not be told, which warns; None when it was not asked.
    a_lines : bool
        Whether a repeat of the pleural line was marked where one belongs, now or just before.
    widths : HalfWidths
        Of the interval.

    Returns
    -------
    Verdict
        The interval and the concerns, the gravest first.
    """
    score = now.score
    if score.value is None:
        return verdict(None, (concerns.no_score(score.reason or ""),))
    look = recognise.concerns_of(lung, score.value, a_lines=a_lines)
    found = [*look, *steady.concerns_of(now, earlier)]
    reading = now.beams
    if reading is not None:
        found += structure.concerns_of(reading, score)
        if mirrored is not None:
            found += mirror.concerns_of(mirror.compare(reading, mirrored))
        found += _look_at(now, reading)
    return verdict(score.value, found, widths)


def verdict(value: float | None, found: Iterable[Concern], widths: HalfWidths = SHIPPED) -> Verdict:
    """Put concerns in order and give the number its interval.

    Parameters
    ----------
    value : float or None
        The score 0…1; None leaves no number, and there must be a concern that says why.
    found : iterable of Concern
        In any order; of two with one code the first is kept.
    """
    single: dict[str, Concern] = {}
    for concern in found:
        single.setdefault(concern.code, concern)
    # Stable: within a grade in the order in which they were found.
    order = sorted(single.values(), key=lambda each: each.trust is not Trust.NONE)
    if value is None or any(each.trust is Trust.NONE for each in order):
        return Verdict(concerns=tuple(order))
    return Verdict(*widths.around(value), concerns=tuple(order))


def _look_at(now: Moment, reading: BeamReading) -> tuple[Concern, ...]:
    """Say what the picture speaks against a number."""
    if now.picture is None:
        return ()
    layers = lay_flat(now.picture, reading)
    if layers is None:
        return ()
    signs = not_lung.look_for_signs(now.picture, reading.inside, layers)
    return (
        *picture.concerns_of(picture.measure(now.picture, reading.inside)),
        *not_lung.concerns_of(signs, reading),
        *veto.concerns_of(veto.look_again(reading, layers), now.score),
    )
