"""The labels of a frame, from its components: what a careful annotator could see, no more."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from augment.phantom.field import BEAMS, DEPTHS, blur, power, power_of
from augment.phantom.ray_labels import label_rays
from models.labels import IGNORE, Label

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from augment.phantom.aperture import Aperture, Surface
    from augment.phantom.field import Field
    from augment.phantom.lesions import Layers
    from augment.phantom.lung import ALine
    from augment.phantom.ribs import RibField
    from augment.phantom.traps import Ray

    Flags = NDArray[np.bool_]


@dataclass(slots=True)
class Shown:
    """Everything the labels are decided from; powers as displayed, so after every loss."""

    aperture: Aperture
    surface: Surface
    ribs: RibField
    layers: Layers
    rays: list[Ray]
    lines: list[ALine]
    pleura_level: Field
    thickness_mm: float
    pixel_mm: float
    passed: Field
    losses: Field
    erased: Field
    haze: Field
    b_power: Field
    noise: Field
    seen: Flags
    floor_db: float
    bright_db: float


@dataclass(frozen=True, slots=True)
class Labels:
    """Polar labels and what the truth needs of them.

    `likely` is `labels` with the likeliest class in place of 255; `marked` numbers the rays of the
    frame that are labelled.
    """

    labels: NDArray[np.uint8]
    likely: NDArray[np.uint8]
    rays: NDArray[np.uint8]
    readable: Flags
    a_line_depths_mm: tuple[float, ...]
    marked: tuple[int, ...]


def label(shown: Shown) -> Labels:
    """Paint B-lines and confluence, then A-lines, then pleura, then ribs."""
    readable = (shown.ribs.behind > -7) & (shown.losses > -14) & ~shown.layers.covered
    background = blur(shown.haze * shown.passed, 3, 2) + shown.noise
    found = label_rays(shown, readable, background)
    out = found.labels.copy()
    likely = out.copy()
    depths = _label_a_lines(shown, readable, background, out, likely)
    faint = (out == Label.BACKGROUND) & (found.unsure > 0)
    out[faint], likely[faint] = IGNORE, found.unsure[faint]
    hazy = (out == Label.BACKGROUND) & _ambiguous_haze(shown, readable)
    out[hazy], likely[hazy] = IGNORE, Label.CONFLUENCE
    out[shown.layers.unsure & readable[None]] = IGNORE
    visible = readable & (shown.pleura_level + shown.losses > shown.floor_db + 4)
    half = max(1.35 * shown.thickness_mm, 0.9 * shown.pixel_mm)
    middle = shown.surface.depth + np.float32(0.15 * shown.thickness_mm)
    line = (np.abs(shown.aperture.r - middle[None]) < half) & visible[None]
    rib = shown.ribs.label & (shown.losses > -14)[None]
    for each in (out, likely):
        each[line] = Label.PLEURA
        each[rib] = Label.RIB
    return Labels(out, likely, found.labels, visible, depths, found.marked)


def _label_a_lines(
    shown: Shown,
    readable: Flags,
    background: Field,
    out: NDArray[np.uint8],
    likely: NDArray[np.uint8],
) -> tuple[float, ...]:
    aperture, depths = shown.aperture, []
    for line in shown.lines:
        row = np.clip((line.depth / aperture.sample_mm).astype(int), 0, DEPTHS - 1)
        at = (row, np.arange(BEAMS))
        level = power(line.level) * shown.passed[at] * (1 - 0.92 * shown.erased) ** 2
        behind = background[at] + shown.b_power[at] * shown.passed[at]
        lit = readable & (line.depth < aperture.r[-1]) & (level > power_of(shown.floor_db + 1))
        sure = lit & (level > behind)
        faint = lit & ~sure & (level > 0.7 * behind)
        band = np.abs(aperture.r - line.depth[None]) < max(1.3 * line.sigma, 0.9 * shown.pixel_mm)
        band &= (out == Label.BACKGROUND) & ~shown.layers.solid
        out[band & sure[None]] = likely[band & sure[None]] = Label.A_LINE
        out[band & faint[None]] = IGNORE
        likely[band & faint[None]] = Label.A_LINE
        if sure.sum() * aperture.pitch_mm > 3:
            depths.append(float(np.median(line.depth[sure])))
    return tuple(sorted(depths))


def _ambiguous_haze(shown: Shown, readable: Flags) -> Flags:
    """Where haze alone stays bright over most of the depth it looks like confluence."""
    below = shown.aperture.r > shown.surface.depth[None] + 3
    bright = (shown.haze * shown.passed > power_of(shown.bright_db)) & below
    most = bright.sum(axis=0) > 0.6 * np.maximum(below.sum(axis=0), 1)
    return np.asarray((most & readable)[None] & below & ~shown.layers.solid)
