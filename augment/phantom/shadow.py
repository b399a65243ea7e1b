"""What ribs take from every beam behind them: soft shadows, cut to triangles by compounding.

A point deeper than a rib is seen by a whole aperture, of which the rib hides a part. Its amplitude
falls with the open share of the aperture, once on the way in and once on the way out, so the edge
of a shadow is as wide as the aperture projected on the rib: a (1 - rib depth / depth).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from augment.phantom.field import BEAMS, DEPTHS, smooth_line
from augment.phantom.steering import steering

if TYPE_CHECKING:
    from augment.phantom.aperture import Aperture, Surface
    from augment.phantom.field import Field
    from augment.phantom.scene import Scene

_KNOTS = 9
_PAD = BEAMS
_BEAM_INDEX = np.arange(BEAMS, dtype=np.float32)


def cast_shadow(
    scene: Scene, aperture: Aperture, surface: Surface, top: Field, shade: Field
) -> tuple[Field, Field]:
    """Cast the shadow of the ribs.

    Parameters
    ----------
    top : (BEAMS,) float32
        Depth of the cortex, mm; over the depth of the field where there is none.
    shade : (BEAMS,) float32
        What the bone takes on the way in and out, dB, 0 or less.

    Returns
    -------
    behind : (BEAMS,) float32
        Loss at the pleura, dB.
    loss : (DEPTHS, BEAMS) float32
        Loss everywhere, dB.
    """
    here = np.flatnonzero(top < scene.probe.depth_mm)
    if here.size == 0:
        return np.zeros(BEAMS, np.float32), np.zeros((DEPTHS, BEAMS), np.float32)
    start = np.interp(_BEAM_INDEX, here, top[here]).astype(np.float32)
    rib_mm, deepest = float(top[here].min()), scene.probe.depth_mm
    # Knots lie closer together next to the rib, where the penumbra opens fastest.
    spaced = np.linspace(0, 1, _KNOTS, dtype=np.float32) ** 2
    depths = np.asarray(rib_mm + (deepest - rib_mm) * spaced, np.float32)
    knots = _at_depths(scene, aperture, shade, rib_mm, depths)
    pleura = float(np.median(surface.depth))
    behind = np.asarray(_weights(np.array([pleura], np.float32), depths) @ knots, np.float32)[0]
    loss = _weights(aperture.r[:, 0], depths) @ knots
    below = np.clip((aperture.r - surface.depth[None]) / np.float32(aperture.below_mm), 0, 1)
    loss *= 1 - np.float32(scene.ribs.fill) * below
    onset = np.float32(1.2 + 0.5 * scene.ribs.soft_mm)
    loss *= np.clip((aperture.r - start[None]) / onset + np.float32(0.3), 0, 1)
    return behind, np.asarray(loss, np.float32)


def _at_depths(
    scene: Scene, aperture: Aperture, shade: Field, rib_mm: float, depths: Field
) -> Field:
    """Return the loss in dB at some depths, (depths, BEAMS)."""
    blurred = max(0.7, scene.ribs.penumbra * scene.probe.beam_mm / aperture.pitch_mm)
    open_share = np.exp(smooth_line(shade, blurred) * np.float32(0.23025851 / 4))
    padded = np.pad(open_share, _PAD, mode="edge").astype(np.float64)
    total = np.concatenate(([0.0], np.cumsum(padded)))
    active = np.minimum(depths / scene.ribs.f_number, scene.ribs.active_mm)
    seen_past = active * (1 - rib_mm / depths) + scene.ribs.soft_mm
    wide = np.maximum(seen_past / aperture.pitch_mm, 0.5)[:, None]
    power = np.zeros((depths.size, BEAMS))
    for angle, weight in steering(scene.probe):
        aside = (depths - rib_mm)[:, None] * np.tan(angle) / aperture.pitch_mm
        middle = _BEAM_INDEX[None] + 0.5 + _PAD + np.clip(aside, -_PAD / 3, _PAD / 3)
        ends = [
            np.interp(middle + half, np.arange(total.size), total) for half in (wide / 2, -wide / 2)
        ]
        power += weight * ((ends[0] - ends[1]) / wide) ** 4
    return np.asarray(10 * np.log10(np.maximum(power, 1e-7)), np.float32)


def _weights(at: Field, depths: Field) -> Field:
    """Linear interpolation between the knots as a matrix (at, knots)."""
    place = np.interp(at, depths, np.arange(_KNOTS))
    near = 1 - np.abs(place[:, None] - np.arange(_KNOTS)[None])
    return np.asarray(np.maximum(near, 0), np.float32)
