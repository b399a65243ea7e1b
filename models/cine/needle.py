"""A smooth value for the needle alone; what is stored or compared is never smoothed."""

from __future__ import annotations

import math

TAU_S = 0.5
GAP_S = 1.0
"""After so long without a value the needle begins anew."""


class Needle:
    """Exponential mean over time (τ = 0.5 s), whatever the frame rate."""

    def __init__(self) -> None:
        self._at: tuple[float, float] | None = None

    def add(self, time_s: float, value: float | None) -> float | None:
        """Take in a frame's value, and return where the needle stands.

        Parameters
        ----------
        time_s : float
            When the frame was taken, seconds; one that goes back begins the needle anew.
        value : float or None
            0…1; None where it is not known.

        Returns
        -------
        float or None
            None where the value is not known: the needle then shows nothing, and goes on from
            where it was if a value comes back within a second.
        """
        if value is None:
            return None
        if self._at is not None and 0.0 <= time_s - self._at[0] <= GAP_S:
            before_s, before = self._at
            value = before + (1.0 - math.exp((before_s - time_s) / TAU_S)) * (value - before)
        self._at = time_s, value
        return value
