"""Breathing rate and phase, from the rhythm of lung and pleural line.

Three signals: the lung's movement aside, the same without the chest wall's, and the depth of the
pleural line. The rate is the one whose sine (with its first harmonic) leaves least of all three,
that is least squares at uneven times, as in a periodogram after Lomb (1976) and Scargle (1982);
offsets of each run of comparable frames and a trend are fitted with it, so that gaps and a hand
that strays do no harm.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from models.cine.motion import Motion

SLOWEST, FASTEST = 6.0, 45.0
"""Rates that are looked for, breaths a minute: adults and children; above lies the heart."""
LOOK_BACK_S = 30.0
"""No more than the last so many seconds are taken into account."""
MIN_S = 3.0
MIN_BREATHS = 2.0
"""So many breaths must be in view before there is a rate."""
MIN_CONFIDENCE = 0.65
STILL_MM = 0.15
"""Less movement than this, of depth and aside, is none."""
_BIN_S = 0.1
_STEP = 0.5
_NEAR, _TRIES = 0.15, 41
_OWN = 0.6
_FEW = 12
_SLOW = 10.0  # slow breathing, a minute: shorter than two of them, nothing is irregular


class BreathReason(StrEnum):
    """Why there is no breathing rate, in words for a clinician; `hint` says what to do."""

    NO_PLEURA = "no pleural line to follow"
    TOO_SHORT = "too short for a breath"
    TOO_STILL = "no breathing movement seen"
    IRREGULAR = "breathing irregular, or the probe moves"

    @property
    def hint(self) -> str:
        """What to do about it, one sentence."""
        return _HINTS[self]


_HINTS = {
    BreathReason.NO_PLEURA: "Move the probe until the bright line under the ribs shows.",
    BreathReason.TOO_SHORT: "Hold the probe still over two or three breaths.",
    BreathReason.TOO_STILL: "Check that the patient breathes, then record a longer clip.",
    BreathReason.IRREGULAR: "Hold the probe still over a few even breaths.",
}


@dataclass(frozen=True, slots=True)
class Breath:
    """The breathing found in a stretch of moments.

    Parameters
    ----------
    rate_per_min : float or None
        Breaths a minute; None when not known, with the reason.
    reason : BreathReason or None
        Why there is no rate.
    confidence : float
        0…1: share of the movement that an even rhythm explains, in the signal that shows it best.
    turn_s : float or None
        A moment at which the movement turns; `phase` counts from there.
    span_s : float
        Length of the stretch that was looked at, seconds.
    """

    rate_per_min: float | None
    reason: BreathReason | None = None
    confidence: float = 0.0
    turn_s: float | None = None
    span_s: float = 0.0

    def __post_init__(self) -> None:
        if (self.rate_per_min is None) == (self.reason is None):
            raise ValueError(
                f"expected either a rate or a reason, got {self.rate_per_min}, {self.reason}"
            )
        if (self.rate_per_min is None) != (self.turn_s is None):
            raise ValueError("expected a turning point exactly where there is a rate")

    @property
    def period_s(self) -> float | None:
        """Length of one breath, seconds."""
        return None if self.rate_per_min is None else 60.0 / self.rate_per_min

    def phase(self, time_s: float) -> float | None:
        """Phase 0…1 of the breath at a time; None without a rate.

        The movement turns at 0 and near 0.5. Which of both is the end of inspiration cannot be
        told from the picture: it depends on how the probe is held.
        """
        if self.rate_per_min is None or self.turn_s is None:
            return None
        return ((time_s - self.turn_s) * self.rate_per_min / 60.0) % 1.0


def find_breath(motions: Sequence[Motion]) -> Breath:
    """Find rate and phase of the breath.

    Parameters
    ----------
    motions : sequence of Motion
        As `MotionMeter` gave them, in any order; the last 30 s count.

    Returns
    -------
    Breath
        Without a rate, and with the reason, when too short (less than 3 s, or fewer than about two
        breaths), too still, or not even enough.
    """
    if not motions:
        return Breath(None, BreathReason.NO_PLEURA)
    newest = max(motion.time_s for motion in motions)
    recent = [motion for motion in motions if newest - motion.time_s <= LOOK_BACK_S]
    recent.sort(key=lambda motion: motion.time_s)
    span = newest - recent[0].time_s
    if span < MIN_S:
        return Breath(None, BreathReason.TOO_SHORT, span_s=span)
    times, run, signals = _signals(recent)
    if times.size < _FEW:
        return Breath(None, BreathReason.TOO_SHORT, span_s=span)
    middle = float(times.mean())
    base = _offsets(times - middle, run)
    left = signals - base @ (base.T @ signals)
    if not left.size or float(np.ptp(left, axis=0).max()) < STILL_MM:
        return Breath(None, BreathReason.TOO_STILL, span_s=span)
    return _judge(times - middle, base, left, middle, span)


def _judge(
    times: NDArray[np.float64],
    base: NDArray[np.float64],
    left: NDArray[np.float64],
    middle: float,
    span: float,
) -> Breath:
    """Fit the rhythm, and say whether it is one."""
    slowest = max(SLOWEST, 60.0 * MIN_BREATHS / span)
    if slowest >= FASTEST - 2 * _STEP:
        return Breath(None, BreathReason.TOO_SHORT, span_s=span)
    rates = np.arange(slowest, FASTEST, _STEP)
    coarse = _explained(times, base, left, rates, 1)
    best = int(_merit(coarse).argmax())
    near = np.linspace(rates[best] * (1 - _NEAR), rates[best] * (1 + _NEAR), _TRIES)
    fine = _explained(times, base, left, near, 2)
    at = int(_merit(fine).argmax())
    rate, shares = float(near[at]), fine[at]
    strongest = int(shares.argmax())
    confidence = float(shares[strongest])
    if best == 0 and rate < rates[0]:  # it goes on getting better towards one long sway
        return Breath(None, BreathReason.TOO_SHORT, confidence=confidence, span_s=span)
    own = float(_explained(times, base, left, near[at : at + 1], 1)[0, strongest])
    if confidence < MIN_CONFIDENCE or own < _OWN * confidence:  # else its harmonic is the heart
        short = span < 60.0 * MIN_BREATHS / _SLOW
        why = BreathReason.TOO_SHORT if short else BreathReason.IRREGULAR
        return Breath(None, why, confidence=confidence, span_s=span)
    turn = 2.0 * math.pi * rate / 60.0
    waves = np.stack([np.cos(turn * times), np.sin(turn * times)], axis=1)
    waves -= base @ (base.T @ waves)
    across, along = np.linalg.lstsq(waves, left[:, strongest], rcond=None)[0]
    first = math.atan2(along, across) / turn
    return Breath(rate, None, confidence, middle + first, span)


def _signals(
    motions: Sequence[Motion],
) -> tuple[NDArray[np.float64], NDArray[np.intp], NDArray[np.float64]]:
    """Means over a tenth of a second: times (n,), run of each (n,), signals (n, up to 3) in mm."""
    pitch = float(np.median([motion.pitch_mm for motion in motions]))
    lung = np.array([motion.lung for motion in motions]) * pitch
    wall = np.array([motion.wall for motion in motions]) * pitch
    depth = _sway(np.stack([motion.depth_mm for motion in motions]).astype(np.float64))
    columns = [
        signal
        for signal in (lung, lung - wall, depth)
        if np.count_nonzero(np.isfinite(signal)) > len(motions) / 2
    ]
    if not columns:
        return np.empty(0), np.empty(0, np.intp), np.empty((0, 0))
    signals = np.stack(columns, axis=1)
    whole = np.isfinite(signals).all(axis=1)
    times = np.array([motion.time_s for motion in motions])[whole]
    run = np.array([motion.run for motion in motions], np.intp)[whole]
    cells = np.stack([run, np.floor(times / _BIN_S).astype(np.intp)], axis=1)
    _, cell = np.unique(cells, axis=0, return_inverse=True)
    cell = cell.ravel()
    many = np.bincount(cell)
    mean = [np.bincount(cell, signal) / many for signal in signals[whole].T]
    return (
        np.bincount(cell, times) / many,
        np.rint(np.bincount(cell, run) / many).astype(np.intp),
        np.stack(mean, axis=1),
    )


def _sway(depth: NDArray[np.float64]) -> NDArray[np.float64]:
    """Movement of the line in depth, each column against its own mean, (n,) mm, NaN unknown."""
    seen = np.isfinite(depth)
    steady = seen.mean(axis=0) >= 0.5
    if not steady.any():
        return np.full(len(depth), np.nan)
    depth, seen = depth[:, steady], seen[:, steady]
    zero = np.where(seen, depth, 0.0)
    off = (zero - zero.sum(axis=0) / seen.sum(axis=0)) * seen
    many = seen.sum(axis=1)
    return np.where(many > 0, off.sum(axis=1) / np.maximum(many, 1), np.nan)


def _offsets(times: NDArray[np.float64], run: NDArray[np.intp]) -> NDArray[np.float64]:
    """Orthonormal base of what is no breath: an offset for each run, and a trend over all."""
    each = (run[:, None] == np.unique(run)[None]).astype(np.float64)
    return np.asarray(np.linalg.qr(np.column_stack([each, times]))[0])


def _explained(
    times: NDArray[np.float64],
    base: NDArray[np.float64],
    left: NDArray[np.float64],
    rates: NDArray[np.float64],
    harmonics: int,
) -> NDArray[np.float64]:
    """Share 0…1 of each signal that a rhythm of each rate explains, (rates, signals)."""
    turns = 2.0 * np.pi / 60.0 * rates[:, None] * times[None]
    parts = [f(k * turns) for k in range(1, harmonics + 1) for f in (np.cos, np.sin)]
    waves = np.stack(parts, axis=-1)
    waves -= base @ (base.T @ waves)
    square = waves.transpose(0, 2, 1) @ waves
    square += 1e-6 * len(times) * np.eye(waves.shape[-1])
    cross = waves.transpose(0, 2, 1) @ left
    found = (cross * np.linalg.solve(square, cross)).sum(axis=1)
    power = (left * left).sum(axis=0)
    return np.asarray(np.clip(found / np.maximum(power, 1e-9), 0.0, 1.0))


def _merit(shares: NDArray[np.float64]) -> NDArray[np.float64]:
    """How well each rate explains all signals: likelihood when each has noise of its own."""
    return np.asarray(-np.log(np.maximum(1.0 - shares, 1e-6)).sum(axis=1))
