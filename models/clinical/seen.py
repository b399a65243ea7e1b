"""What was seen in one zone, over one frame or a whole cine: the inputs of every reading."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.findings import Findings
    from models.score import Score, SpaceScore

CONFLUENT_MM = 3.0
"""Confluence over less of the pleural line than this is a speck."""


@dataclass(frozen=True, slots=True)
class SpaceSeen:
    """One intercostal space at one moment.

    Parameters
    ----------
    b_lines : int
        Separate B-lines.
    covered : float
        Share 0…1 of the readable pleural arc under B-lines or confluence.
    confluent : bool
        Whether B-lines have merged somewhere.
    """

    b_lines: int
    covered: float
    confluent: bool

    def __post_init__(self) -> None:
        if self.b_lines < 0 or not 0.0 <= self.covered <= 1.0:
            raise ValueError(
                f"expected lines >= 0 and a share 0…1, got {self.b_lines}, {self.covered}"
            )


@dataclass(frozen=True, slots=True)
class Seen:
    """Everything that the readings of one zone stand on; None means "not known".

    Parameters
    ----------
    spaces : tuple of SpaceSeen
        Every space at every moment that could be read; empty when none could.
    reason : str or None
        Why none could; None when there are spaces.
    a_lines : bool or None
        Whether A-lines were seen that repeat the pleural line.
    sliding, lung_pulse, lung_point : bool or None
        Whether the lung slides, whether it beats with the heart, and whether the place was seen
        where sliding begins and ends.
    consolidation : bool or None
        Whether the examiner sees tissue-like lung; Pleura does not look for it.
    anterior : bool or None
        Whether the zone is on the front of the chest.
    """

    spaces: tuple[SpaceSeen, ...] = ()
    reason: str | None = None
    a_lines: bool | None = None
    sliding: bool | None = None
    lung_pulse: bool | None = None
    lung_point: bool | None = None
    consolidation: bool | None = None
    anterior: bool | None = None

    def __post_init__(self) -> None:
        if bool(self.spaces) == bool(self.reason):
            raise ValueError("expected either spaces or the reason why there are none")


def seen_over(
    scores: Sequence[Score],
    findings: Sequence[Findings] = (),
    *,
    sliding: bool | None = None,
    lung_pulse: bool | None = None,
    lung_point: bool | None = None,
    consolidation: bool | None = None,
    anterior: bool | None = None,
) -> Seen:
    """Gather what was seen over some frames of one zone.

    Frames without a score are left out, they do not count as clear. Pass only what may be shown: a
    frame whose score was withheld has no place here.

    Parameters
    ----------
    scores : sequence of Score
        Of one frame (the worst moment), or of a whole breath.
    findings : sequence of Findings
        Of the same frames; without them A-lines are not known.
    sliding, lung_pulse, lung_point, consolidation, anterior : bool or None
        See `Seen`.
    """
    spaces = tuple(_space(space) for score in scores for space in score.spaces)
    reasons = [score.reason for score in scores if score.reason]
    repeats = [found.a_lines_repeat for found in findings]
    clear = [found.a_line_count.value == 0 for found in findings]
    a_lines = True if True in repeats else False if clear and all(clear) else None
    return Seen(
        spaces=spaces,
        reason=None if spaces else (reasons[0] if reasons else "no frame"),
        a_lines=a_lines,
        sliding=sliding,
        lung_pulse=lung_pulse,
        lung_point=lung_point,
        consolidation=consolidation,
        anterior=anterior,
    )


def _space(space: SpaceScore) -> SpaceSeen:
    confluent = space.confluent * space.arc_mm >= CONFLUENT_MM
    return SpaceSeen(space.b_lines, space.blas, confluent)
