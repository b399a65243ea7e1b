"""Lung point: the place along the pleural line where sliding begins or ends."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from models.cine.sliding import ABSENT_BELOW, PROBE_MM, common_motion, span
from models.cine.sliding_blocks import Doubt, read_blocks, standpoints, window_of
from models.pleural_line import runs

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from models.cine.sliding_blocks import Block, Window
    from models.cine.sliding_strip import Strip

SIDE_MM = 10.0
"""Pleura that must be seen on either side."""
SEGMENT_MM = 7.0
SLIDES_FROM = 1.4
STILL_SHARE = 0.1
"""Beside lung that slides far, a still side may seem to move by this share of its evidence."""
HELD, HELD_LESS = 0.2, 0.75
"""The still side keeps at least so much of its texture, and the sliding side at most this share of
that. Noise takes texture from both alike."""
GAPS = (0, 1)
"""So many segments may lie between the sides: the point wanders with the breath."""


@dataclass(frozen=True, slots=True)
class LungPoint:
    """Where sliding begins or ends.

    Parameters
    ----------
    across : float
        Place along the aperture, 0 (left) … 1 (right).
    slides_right : bool
        True when the lung slides to the right of it.
    confidence : float
        0…1: how far both sides stand from the limits of "present" and "not seen".
    """

    across: float
    slides_right: bool
    confidence: float


@dataclass(frozen=True, slots=True)
class LungPointReading:
    """What was found; without a point, and without a doubt, sliding is alike everywhere."""

    point: LungPoint | None
    doubt: Doubt | None = None


def read_lung_point(strips: Sequence[Strip]) -> LungPointReading:
    """Look for a lung point over a window of strips.

    The pleural line is parted at every place in turn; a lung point is where the motion of one side
    is sliding and that of the other is not, its texture staying where it is, and the two differ
    most. A hint for a second look: a side that is still for another reason passes for one, too.
    """
    window = window_of(strips)
    if isinstance(window, Doubt):
        return LungPointReading(None, window)
    stands = standpoints(window)
    if max(span(stand) for stand in stands) > PROBE_MM:
        return LungPointReading(None, Doubt.PROBE_MOVES)
    blocks = [
        block
        for start, end in runs(window.readable)
        for block in read_blocks(window, start, end, SEGMENT_MM)
    ]
    if len(blocks) < 4:
        return LungPointReading(None, Doubt.TOO_DARK if blocks else Doubt.NO_PLEURA)
    return LungPointReading(_best(blocks, stands, window))


def _best(blocks: Sequence[Block], stands: NDArray[np.float64], window: Window) -> LungPoint | None:
    """Find the parting whose sides differ most, if one slides and the other does not."""
    found: list[tuple[float, LungPoint]] = []
    starts = sorted({block.start for block in blocks})
    for gap in GAPS:
        for end, begin in zip(starts[1:], starts[1 + gap :], strict=False):
            left = [block for block in blocks if block.end <= end]
            right = [block for block in blocks if block.start >= begin]
            parting = _parting(left, right, stands, window)
            if parting is not None:
                found.append(parting)
    return max(found, key=lambda each: each[0])[1] if found else None


def _parting(
    left: Sequence[Block], right: Sequence[Block], stands: NDArray[np.float64], window: Window
) -> tuple[float, LungPoint] | None:
    """Judge two sides: how far they differ and the point, if one slides and the other does not."""
    if min(_width_mm(left, window), _width_mm(right, window)) < SIDE_MM:
        return None
    motions = [common_motion(side, stands, window) for side in (left, right)]
    if motions[0] is None or motions[1] is None:
        return None
    evidence = (motions[0].evidence, motions[1].evidence)
    still, slides = min(evidence), max(evidence)
    limit = max(ABSENT_BELOW, STILL_SHARE * slides)
    keeps = [_held(side) for side in (left, right)]
    if evidence[1] <= evidence[0]:
        keeps.reverse()
    if still >= limit or slides < SLIDES_FROM:
        return None
    if keeps[0] < HELD or keeps[1] > HELD_LESS * keeps[0]:
        return None
    at = 0.5 * (max(block.end for block in left) + min(block.start for block in right))
    sure = min((limit - still) / limit, (slides - SLIDES_FROM) / SLIDES_FROM, 1.0)
    point = LungPoint(at / window.readable.size, evidence[1] > evidence[0], max(sure, 0.0))
    return slides - still, point


def _width_mm(blocks: Sequence[Block], window: Window) -> float:
    beams = sum(end - start for start, end in {(block.start, block.end) for block in blocks})
    return beams * window.beam_mm


def _held(blocks: Sequence[Block]) -> float:
    """Mean share of the texture that is the same in all frames."""
    shares = [block.whole.held / max(block.whole.likeness, 0.1) for block in blocks]
    return sum(shares) / len(shares)
