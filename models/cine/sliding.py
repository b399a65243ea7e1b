"""Lung sliding of each intercostal space, from the motion under the pleural line."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np

from models.cine.sliding_blocks import (
    Doubt,
    breathing,
    never_break_off,
    read_blocks,
    standpoints,
    window_of,
)
from models.pleural_line import runs

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from models.cine.sliding_blocks import Block, Window
    from models.cine.sliding_strip import Strip

MIN_SPACE_MM = 8.0
"""In a narrower space sliding is not judged."""
ABSENT_BELOW, PRESENT_FROM = 0.45, 1.1
"""Evidence below which no sliding is seen, and from which it is."""
NARROW_MM, NARROW_FROM = 12.0, 2.0
"""In a space narrower than this, chance moves all there is more easily, so more is asked for."""
WEAK_MM = 2.0
PROBE_MM = 2.0
"""A probe that moves farther than this hides a lung that does not."""
_FEW_MM = 3.0
_SHOWN_MM = 3.0
_COHERENT = 0.6


class Slides(StrEnum):
    """What was seen of lung sliding."""

    NORMAL = "present"
    WEAK = "weak"
    ABSENT = "not seen"
    UNSURE = "cannot tell"


@dataclass(frozen=True, slots=True)
class SpaceSliding:
    """Sliding of one intercostal space over a window.

    Parameters
    ----------
    start, end : float
        Limits along the aperture, 0…1.
    width_mm : float
        Along the pleural line; nominal when uncalibrated, like all mm here.
    state : Slides
    amount_mm : float or None
        About how far the lung slides against the chest wall, peak to peak over the window;
        None when it is not seen or cannot be told. The more still clutter lies over the lung,
        the more it falls short.
    evidence : float
        0 and up: none (below .45), present (from 1.1).
    doubt : Doubt or None
        Why it cannot be told.
    """

    start: float
    end: float
    width_mm: float
    state: Slides
    amount_mm: float | None
    evidence: float
    doubt: Doubt | None = None


@dataclass(frozen=True, slots=True)
class SlidingReading:
    """Sliding of all spaces over one window.

    Parameters
    ----------
    spaces : tuple of SpaceSliding
        Left to right.
    seconds : float
        Length of the window.
    probe_mm : float or None
        How far chest wall or ribs move under the probe, peak to peak.
    calibrated : bool
        True when millimetres are real ones.
    doubt : Doubt or None
        Why nothing could be judged at all.
    """

    spaces: tuple[SpaceSliding, ...]
    seconds: float
    probe_mm: float | None
    calibrated: bool
    doubt: Doubt | None = None


@dataclass(frozen=True, slots=True)
class Motion:
    """What the blocks of one space say together.

    Parameters
    ----------
    evidence : float
        0 and up.
    amount_mm : float
        Peak to peak.
    """

    evidence: float
    amount_mm: float


def read_sliding(
    strips: Sequence[Strip], go_on: Callable[[], None] = never_break_off
) -> SlidingReading:
    """Judge lung sliding of each space over a window of strips.

    Blocks of texture at and under the pleural line are followed along the beams, as they are and
    less what never moves; so are the chest wall above the line and the ribs. Slow motion that the
    blocks have in common in the picture, against the wall and against the ribs is sliding.

    Parameters
    ----------
    strips : sequence of Strip
        Of one breath or more and at least 3 seconds, in order of time; see `StripKeeper`.
    go_on : callable
        Called between the parts of the reading, which takes its time; what it raises breaks it off.
    """
    seconds = strips[-1].time_s - strips[0].time_s if strips else 0.0
    calibrated = bool(strips) and all(strip.calibrated for strip in strips)
    window = window_of(strips)
    if isinstance(window, Doubt):
        return SlidingReading((), seconds, None, calibrated, window)
    go_on()
    stands = standpoints(window, go_on)
    probe_mm = max(span(stand) for stand in stands)
    spaces = tuple(
        _judge(window, stands, start, end, go_on)
        for start, end in runs(window.readable)
        if (end - start) * window.beam_mm >= _FEW_MM
    )
    doubt = None if spaces else Doubt.NO_PLEURA
    return SlidingReading(spaces, seconds, probe_mm, calibrated, doubt)


def common_motion(
    blocks: Sequence[Block], stands: NDArray[np.float64], window: Window
) -> Motion | None:
    """Find the slow motion that blocks have in common; None with fewer than two of them."""
    if len(blocks) < 2:
        return None
    whole = breathing(np.stack([block.whole.shift_mm for block in blocks]), window.time_s)
    rest = breathing(np.stack([block.rest.shift_mm for block in blocks]), window.time_s)
    _, shared, middle = _agreement(whole, stands)
    alike, swing, shown = _agreement(rest, stands)
    evidence = max(shared, 0) + 0.5 * middle + 0.15 * max(swing, 0) * max(alike, 0)
    amount = max(middle, shown) if alike >= _COHERENT and shown >= _SHOWN_MM else middle
    return Motion(evidence, amount)


def _judge(
    window: Window,
    stands: NDArray[np.float64],
    start: int,
    end: int,
    go_on: Callable[[], None],
) -> SpaceSliding:
    beams = window.readable.size
    width_mm = (end - start) * window.beam_mm
    wide = width_mm >= MIN_SPACE_MM
    blocks = read_blocks(window, start, end, go_on=go_on) if wide else []
    motion = common_motion(blocks, stands, window)
    state, doubt = _state(width_mm, motion, max(span(stand) for stand in stands))
    seen = motion is not None and state in (Slides.NORMAL, Slides.WEAK)
    return SpaceSliding(
        start=start / beams,
        end=end / beams,
        width_mm=width_mm,
        state=state,
        amount_mm=motion.amount_mm if seen and motion else None,
        evidence=motion.evidence if motion else 0.0,
        doubt=doubt,
    )


def _state(width_mm: float, motion: Motion | None, probe_mm: float) -> tuple[Slides, Doubt | None]:
    if width_mm < MIN_SPACE_MM:
        return Slides.UNSURE, Doubt.TOO_NARROW
    if motion is None:
        return Slides.UNSURE, Doubt.TOO_DARK
    if motion.evidence < ABSENT_BELOW and probe_mm <= PROBE_MM:
        return Slides.ABSENT, None
    if probe_mm > max(PROBE_MM, motion.amount_mm):
        return Slides.UNSURE, Doubt.PROBE_MOVES
    if motion.evidence < (NARROW_FROM if width_mm < NARROW_MM else PRESENT_FROM):
        return Slides.UNSURE, Doubt.BORDERLINE
    return Slides.NORMAL if motion.amount_mm > WEAK_MM else Slides.WEAK, None


def _agreement(
    tracks: NDArray[np.float64], stands: NDArray[np.float64]
) -> tuple[float, float, float]:
    """How alike tracks are (−1…1), the swing they share and that of their median, mm.

    Of all standpoints the one from which least shows counts: a hand that moves must not pass for
    a lung that slides.
    """
    seen = [_shared(tracks - stand) for stand in stands]
    alike = min(each[0] for each in seen)
    swing = min((each[1] for each in seen), key=abs)
    return alike, swing, min(each[2] for each in seen)


def _shared(tracks: NDArray[np.float64]) -> tuple[float, float, float]:
    centred = tracks - tracks.mean(axis=1, keepdims=True)
    first, second = np.triu_indices(len(centred), 1)
    together = centred @ centred.T / centred.shape[1]
    spread = np.sqrt(np.diag(together)) + 1e-9
    alike = float(np.median((together / np.outer(spread, spread))[first, second]))
    common = float(np.median(together[first, second]))
    swing = float(np.sign(common) * 2.0 * np.sqrt(2.0 * abs(common)))
    return alike, swing, span(np.median(tracks, axis=0))


def span(line: NDArray[np.float64]) -> float:
    """Peak to peak, the outermost 3 % left out."""
    low, high = np.percentile(line, (3.0, 97.0))
    return float(high - low)
