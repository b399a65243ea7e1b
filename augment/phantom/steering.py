"""Spatial compounding: the frame is a mean of frames whose beams are steered to either side."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from augment.phantom.field import BEAMS, DEPTHS

if TYPE_CHECKING:
    from augment.phantom.aperture import Aperture, Surface
    from augment.phantom.field import Field
    from augment.phantom.scene import Probe

_SHAPE = (DEPTHS, BEAMS)
_COLUMNS = np.ascontiguousarray(np.broadcast_to(np.arange(BEAMS, dtype=np.float32), _SHAPE))
_ROWS = np.ascontiguousarray(np.broadcast_to(np.arange(DEPTHS, dtype=np.float32)[:, None], _SHAPE))


def steering(probe: Probe) -> tuple[tuple[float, float], ...]:
    """Return angle in radians and weight of every steered frame; weights add up to 1."""
    if probe.compound <= 0:
        return ((0.0, 1.0),)
    angles = np.linspace(-probe.compound, probe.compound, probe.angles)
    weights = 1.0 - 0.55 * np.abs(angles) / probe.compound
    weights /= weights.sum()
    return tuple((float(a), float(w)) for a, w in zip(angles, weights, strict=True))


def fan_out(probe: Probe, aperture: Aperture, surface: Surface, rays: Field) -> Field:
    """Fan B-lines out: a source rings along every steered beam.

    Parameters
    ----------
    rays : (DEPTHS, BEAMS) float32
        Power of the B-lines as unsteered beams show them.

    Returns
    -------
    (DEPTHS, BEAMS) float32
    """
    angles = steering(probe)
    if len(angles) == 1 or not rays.any():
        return rays
    below = np.maximum(aperture.r - np.float32(surface.depth.mean()), 0)
    total = np.zeros_like(rays)
    for angle, weight in angles:
        aside = below * np.float32(np.tan(angle) / aperture.pitch_mm)
        columns = np.ascontiguousarray(_COLUMNS - aside)
        moved = cv2.remap(rays, columns, _ROWS, cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT)
        total += np.asarray(moved, np.float32) * np.float32(weight)
    return total
