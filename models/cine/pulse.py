"""Lung pulse: the heartbeat seen at a pleural line that does not slide."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from models.cine.sliding import MIN_SPACE_MM
from models.cine.sliding_blocks import Doubt, breathing, read_blocks, wall_of, window_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from models.cine.sliding_blocks import Block, Window
    from models.cine.sliding_strip import Strip

SLOWEST_HZ, FASTEST_HZ = 0.8, 2.5
MIN_MM = 0.25
"""Less is the beat of the heart in the chest wall as much as in the lung."""
ALIKE = 0.4
SHARE = 0.4
_BESIDE_HZ = 0.25


@dataclass(frozen=True, slots=True)
class PulseReading:
    """Lung pulse of one intercostal space.

    Parameters
    ----------
    seen : bool or None
        None when it cannot be told, with the doubt.
    per_min : float or None
        Beats a minute, when seen.
    amount_mm : float
        Fast motion against the chest wall, peak to peak, mm (nominal when uncalibrated).
    alike : float
        How much the blocks of the space move in step, −1…1.
    share : float
        Share 0…1 of the fast motion that keeps one rhythm (with its second harmonic).
    doubt : Doubt or None
        Why it cannot be told.
    """

    seen: bool | None
    per_min: float | None = None
    amount_mm: float = 0.0
    alike: float = 0.0
    share: float = 0.0
    doubt: Doubt | None = None


def read_pulse(strips: Sequence[Strip], start: float, end: float) -> PulseReading:
    """Look for the heartbeat in one space; it means something only where sliding is not seen.

    Parameters
    ----------
    strips : sequence of Strip
        Of some seconds, in order of time.
    start, end : float
        Limits of the space along the aperture, 0…1, as in `SpaceSliding`.
    """
    window = window_of(strips)
    if isinstance(window, Doubt):
        return PulseReading(None, doubt=window)
    beams = window.readable.size
    first, last = round(start * beams), round(end * beams)
    if (last - first) * window.beam_mm < MIN_SPACE_MM:
        return PulseReading(None, doubt=Doubt.TOO_NARROW)
    blocks = read_blocks(window, first, last)
    if len(blocks) < 2:
        return PulseReading(None, doubt=Doubt.TOO_DARK)
    return _judge(blocks, window)


def _judge(blocks: Sequence[Block], window: Window) -> PulseReading:
    wall = wall_of(window).shift_mm
    seen_from = [_common(blocks, window, still) for still in (np.zeros_like(wall), wall)]
    alike = min(each[0] for each in seen_from)  # a hand that trembles is no heart
    amount = min(each[1] for each in seen_from)
    rate_hz, share = _rhythm(seen_from[1][2], window.time_s)
    seen = alike >= ALIKE and share >= SHARE and amount >= MIN_MM
    return PulseReading(seen, 60.0 * rate_hz if seen else None, amount, alike, share)


def _common(
    blocks: Sequence[Block], window: Window, still: NDArray[np.float64]
) -> tuple[float, float, NDArray[np.float64]]:
    """How alike the blocks move fast against `still`, how far together, mm, and that motion."""
    fast = np.stack([_fast(block.whole.shift_mm - still, window.time_s) for block in blocks])
    alike = np.corrcoef(fast + 1e-9 * np.arange(fast.shape[1]))
    common = np.median(fast, axis=0)
    low, high = np.percentile(common, (5.0, 95.0))
    return float(np.median(alike[np.triu_indices(len(fast), 1)])), float(high - low), common


def _fast(shift_mm: NDArray[np.float64], time_s: NDArray[np.float64]) -> NDArray[np.float64]:
    """Take breathing out of a track; on a grid of even times."""
    even = np.linspace(time_s[0], time_s[-1], len(time_s))
    fast = np.interp(even, time_s, shift_mm) - breathing(shift_mm, time_s)
    return np.asarray(fast, np.float64)


def _rhythm(line: NDArray[np.float64], time_s: NDArray[np.float64]) -> tuple[float, float]:
    """Strongest rate of a heart, Hz, and the share of the motion that keeps it."""
    step = float(time_s[-1] - time_s[0]) / (len(time_s) - 1)
    size = 8 * len(line)
    power = np.abs(np.fft.rfft(line * np.hanning(len(line)), size)) ** 2
    rate = np.fft.rfftfreq(size, step)
    heart = (rate >= SLOWEST_HZ) & (rate <= FASTEST_HZ)
    if not heart.any() or power.sum() <= 0.0:
        return 0.0, 0.0
    best = float(rate[heart][np.argmax(power[heart])])
    keeps = (np.abs(rate - best) < _BESIDE_HZ) | (np.abs(rate - 2 * best) < _BESIDE_HZ)
    return best, float(power[keeps].sum() / power.sum())
