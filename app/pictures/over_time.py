"""What time shows: which beams were crossed when, and one beam's echoes over time (M-mode)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from app.pictures.plate import DIM, GROUND, colour, write
from models.labels import COLOURS, Label

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Image = NDArray[np.uint8]

_WIDTH, _HEIGHT, _AXIS = 720, 220, 26
UNREADABLE = (48, 48, 60)
MARK = (255, 255, 255)
_STEPS_S = (0.5, 1.0, 2.0, 5.0, 10.0, 30.0, 60.0, 120.0, 300.0, 600.0)
_LONGEST_GAP = 3.0


def draw_occupancy(
    share: NDArray[np.floating], times_s: NDArray[np.float64], worst_s: float | None = None
) -> Image:
    """Draw beam by time how much of each beam's window was under B-lines.

    Parameters
    ----------
    share : (moments, beams) float
        0…1; NaN where the beam could not be read.
    times_s : (moments,) float64
        Rising, seconds.
    worst_s : float or None
        The worst moment, marked.

    Returns
    -------
    (h, w, 3) uint8
        RGB: time runs to the right, the left beam is at the top; grey is not readable.
    """
    known = np.nan_to_num(share, nan=0.0)
    ink = (known[..., None] * np.array(COLOURS[Label.B_LINE])).astype(np.uint8)
    ink[np.isnan(share)] = UNREADABLE
    return _over_time(ink.swapaxes(0, 1), times_s, worst_s)


def draw_m_mode(strip: Image, times_s: NDArray[np.float64], worst_s: float | None = None) -> Image:
    """Draw one beam over time.

    Parameters
    ----------
    strip : (samples, moments) uint8
        Grey, skin at the top.
    times_s : (moments,) float64
        Rising, seconds.
    worst_s : float or None
        The worst moment, marked.

    Returns
    -------
    (h, w, 3) uint8
        RGB.
    """
    return _over_time(colour(np.ascontiguousarray(strip)), times_s, worst_s)


def _over_time(columns: Image, times_s: NDArray[np.float64], mark_s: float | None) -> Image:
    """Lay columns on a time axis; where nothing was taken for long, the ground shows."""
    first, last = float(times_s[0]), float(times_s[-1])
    span = max(last - first, 1e-6)
    at = first + (np.arange(_WIDTH) + 0.5) / _WIDTH * span
    nearest = np.clip(np.searchsorted(times_s, at), 1, max(times_s.size - 1, 1))
    if times_s.size > 1:
        left = at - times_s[nearest - 1] < times_s[nearest] - at
        nearest = np.where(left, nearest - 1, nearest)
    else:
        nearest = np.zeros(_WIDTH, np.intp)
    laid = columns[:, nearest]
    if times_s.size > 2:
        usual = float(np.median(np.diff(times_s)))
        laid[:, np.abs(times_s[nearest] - at) > _LONGEST_GAP * usual] = GROUND
    laid = np.asarray(cv2.resize(laid, (_WIDTH, _HEIGHT), interpolation=cv2.INTER_AREA), np.uint8)
    whole = np.full((_HEIGHT + _AXIS, _WIDTH, 3), GROUND, np.uint8)
    whole[:_HEIGHT] = laid
    step = next((s for s in _STEPS_S if span / s <= 8), _STEPS_S[-1])
    for tick in np.arange(0.0, span + 1e-9, step):
        x = min(round(tick / span * _WIDTH), _WIDTH - 1)
        cv2.line(whole, (x, _HEIGHT), (x, _HEIGHT + 5), DIM, 1)
        write(whole, f"{tick:g} s", (min(x + 3, _WIDTH - 48), _HEIGHT + 19), DIM)
    if mark_s is not None:
        x = min(max(round((mark_s - first) / span * _WIDTH), 0), _WIDTH - 1)
        cv2.line(whole, (x, 0), (x, _HEIGHT + 5), MARK, 1)
    return whole
