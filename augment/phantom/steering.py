"""Spatial compounding: the frame is a mean of frames whose beams are steered to either side."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from augment.phantom.scene import Probe


def steering(probe: Probe) -> tuple[tuple[float, float], ...]:
    """Return angle in radians and weight of every steered frame; weights add up to 1."""
    if probe.compound <= 0:
        return ((0.0, 1.0),)
    angles = np.linspace(-probe.compound, probe.compound, probe.angles)
    weights = 1.0 - 0.4 * np.abs(angles) / probe.compound
    weights /= weights.sum()
    return tuple((float(a), float(w)) for a, w in zip(angles, weights, strict=True))
