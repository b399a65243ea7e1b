"""Ribs: bright cortex or closed oval, the shadow behind it and what it does to every beam."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from augment.phantom.field import BEAMS, DEPTHS, bump, draws, wave
from augment.phantom.shadow import cast_shadow

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from augment.phantom.aperture import Aperture, Surface
    from augment.phantom.field import Field
    from augment.phantom.scene import Rib, Scene

_FAR = np.float32(1e4)
_SILENT = np.float32(-99)
_UNDER_MM = 12.0


@dataclass(slots=True)
class RibField:
    """Levels and labels of the ribs in one frame.

    `level` (DEPTHS, BEAMS) dB of cortex; `label` bool; `behind` (BEAMS,) dB of the shadow with
    its penumbra; `loss` (DEPTHS, BEAMS) dB that the shadow takes from everything deeper.
    """

    level: Field
    label: NDArray[np.bool_]
    behind: Field
    loss: Field
    any: bool

    def hide(self, beams: NDArray[np.bool_]) -> None:
        """Take away what no sound reaches."""
        self.label[:, beams] = False
        self.behind[beams] = -99


def paint_ribs(scene: Scene, aperture: Aperture, surface: Surface, pixel_mm: float) -> RibField:
    """Paint the cortex and the shadows; `pixel_mm` is the size of a display pixel."""
    level = np.full((DEPTHS, BEAMS), _SILENT, np.float32)
    label = np.zeros((DEPTHS, BEAMS), bool)
    top = np.full(BEAMS, _FAR, np.float32)
    shade = np.zeros(BEAMS, np.float32)
    rough = wave(draws(scene.seed, 22), BEAMS, 4.3) * np.float32(scene.ribs.rough_mm)
    for rib in scene.ribs.each:
        v = (aperture.x - rib.centre_mm - surface.aside_mm) / np.float32(rib.width_mm / 2)
        beams = np.flatnonzero(np.abs(v) < 1.2)
        if beams.size == 0:
            continue
        span = slice(int(beams[0]), int(beams[-1]) + 1)
        paint = _paint_oval if scene.ribs.oval else _paint_arc
        rib_top, rib_shade = paint(
            scene, aperture, surface, rib, v[span], span, rough[span], level, label, pixel_mm
        )
        top[span] = np.minimum(top[span], rib_top)
        shade[span] = np.minimum(shade[span], rib_shade)
    seen = bool(shade.min() < -1)
    if not seen:
        return RibField(level, label, shade, np.zeros((DEPTHS, BEAMS), np.float32), False)
    return RibField(level, label, *cast_shadow(scene, aperture, surface, top, shade), True)


def rows_over(aperture: Aperture, surface: Surface) -> int:
    """Return how many depth samples hold the ribs and their cortex: down to under the pleura."""
    deepest = float(surface.depth.max()) + _UNDER_MM
    return min(DEPTHS, int(deepest / aperture.sample_mm) + 1)


def _paint_arc(
    scene: Scene,
    aperture: Aperture,
    surface: Surface,
    rib: Rib,
    v: Field,
    span: slice,
    rough: Field,
    level: Field,
    label: NDArray[np.bool_],
    pixel_mm: float,
) -> tuple[Field, Field]:
    r = aperture.r[: rows_over(aperture, surface)]
    thick = np.float32(max(0.55, scene.pleura.thickness_mm))
    inside = np.abs(v) < 1
    lean = np.float32(rib.tilt * rib.width_mm / 2) * v
    top = surface.depth[span] - rib.gap_mm + rib.height_mm * (v**2 - 0.25) + rough + lean
    top = np.where(inside, np.maximum(top, 2.5), _FAR).astype(np.float32)
    bright = rib.cortex_db + 0.5 * scene.pleura.level_db - rib.dull_db * np.clip(v * v, 0, 1)
    bright = (bright + 3 * rib.lean * v).astype(np.float32)
    away = (r - top[None]) / (thick * np.where(r > top[None], np.float32(1.5), np.float32(0.8)))
    here = np.s_[: len(r), span]
    level[here] = np.maximum(level[here], bright[None] + bump(np.clip(away, -9, 9)))
    half = max(1.25 * float(thick), 0.9 * pixel_mm)
    shown = (bright > -18) | ((rib.shadow_db < -24) & (np.abs(v) < 0.7))
    label[here] |= (np.abs(r - top[None] - 0.25 * thick) < half) & shown[None]
    shade = np.where(inside, rib.shadow_db * np.clip(1 + rib.lean * v, 0.3, 1), 0)
    return top, shade.astype(np.float32)


def _paint_oval(
    scene: Scene,
    aperture: Aperture,
    surface: Surface,
    rib: Rib,
    v: Field,
    span: slice,
    rough: Field,
    level: Field,
    label: NDArray[np.bool_],
    pixel_mm: float,
) -> tuple[Field, Field]:
    r = aperture.r[: rows_over(aperture, surface)]
    half = min(0.8 * rib.gap_mm, 0.5 * rib.width_mm) / 2
    middle = (
        float(np.interp(rib.centre_mm + surface.aside_mm, aperture.x, surface.depth))
        - 0.55 * rib.gap_mm
    )
    thick = 0.7 * max(0.55, scene.pleura.thickness_mm)
    radius = np.sqrt((v * v)[None] + ((r - middle) / half) ** 2)
    bright = np.float32(rib.cortex_db - 3) - 6 * (r > middle)
    ring = bright + bump(np.clip((radius - 1) * np.float32(half / thick), -9, 9))
    here = np.s_[: len(r), span]
    level[here] = np.maximum(level[here], ring)
    edge = 1 + max(1.2 * thick, pixel_mm) / half
    label[here] |= (radius < edge) & (r < middle + 0.5 * half) & (rib.cortex_db > -11)
    inside = np.abs(v) < 1
    shade = np.where(inside, max(0.5 * rib.shadow_db, -22.0), 0)
    top = np.where(inside, middle + 0.6 * half, _FAR)
    return top.astype(np.float32), shade.astype(np.float32)
