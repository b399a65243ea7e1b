"""The labels of a frame, from its components: what a careful annotator could see, no more."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from augment.phantom.field import BEAMS, DEPTHS, blur, power, power_of
from augment.phantom.truth import runs
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

_BEAM_INDEX = np.arange(BEAMS, dtype=np.float32)
_ROW_INDEX = np.arange(DEPTHS)[:, None]
_JOIN_MM = 3.5
_CONFLUENT_MM = 8.0
_LEAST_LINE_MM = 10.0


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
    """Polar labels and what the truth needs of them."""

    labels: NDArray[np.uint8]
    rays: NDArray[np.uint8]
    readable: Flags
    a_line_depths_mm: tuple[float, ...]


def label(shown: Shown) -> Labels:
    """Paint B-lines and confluence, then A-lines, then pleura, then ribs."""
    readable = (shown.ribs.behind > -7) & (shown.losses > -14) & ~shown.layers.covered
    background = blur(shown.haze * shown.passed, 3, 2) + shown.noise
    rays, unsure = _label_rays(shown, readable, background)
    out = rays.copy()
    depths = _label_a_lines(shown, readable, background, out)
    free = out == Label.BACKGROUND
    out[free & (unsure | _ambiguous_haze(shown, readable))] = IGNORE
    out[shown.layers.unsure & readable[None]] = IGNORE
    visible = readable & (shown.pleura_level + shown.losses > shown.floor_db + 4)
    half = max(1.35 * shown.thickness_mm, 0.9 * shown.pixel_mm)
    middle = shown.surface.depth + np.float32(0.15 * shown.thickness_mm)
    out[(np.abs(shown.aperture.r - middle[None]) < half) & visible[None]] = Label.PLEURA
    out[shown.ribs.label & (shown.losses > -14)[None]] = Label.RIB
    return Labels(out, rays, visible, depths)


def _label_rays(
    shown: Shown, readable: Flags, background: Field
) -> tuple[NDArray[np.uint8], Flags]:
    aperture, depth = shown.aperture, shown.surface.depth
    smooth = cv2.GaussianBlur(shown.b_power, (0, 0), sigmaX=0.6, sigmaY=8) * shown.passed
    smooth = np.asarray(smooth, np.float32)
    lowest = np.float32(power_of(shown.floor_db + 1))
    sure = (smooth > 1.35 * background) & (smooth > lowest)
    maybe = (smooth > 0.8 * background) & (smooth > lowest)
    lines = np.zeros((DEPTHS, BEAMS), bool)
    unsure = np.zeros((DEPTHS, BEAMS), bool)
    occupied = np.zeros(BEAMS, bool)
    under = aperture.r > depth[None]
    painted: list[tuple[float, slice, Flags]] = []
    for ray in shown.rays:
        beam = min(max(round(ray.beam), 0), BEAMS - 1)
        if abs(ray.beam - beam) > 1.5 * ray.sigma + 1 or not readable[beam]:
            continue
        start = int(depth[beam] / aperture.sample_mm) + 1
        if start >= DEPTHS - 3:
            continue
        least = _least_mm(shown, beam)
        end = _end(sure[start:, beam], aperture.sample_mm) + start
        target = unsure if ray.trap.short else lines
        if (end - start) * aperture.sample_mm < least:
            end = _end(maybe[start:, beam], aperture.sample_mm) + start
            if (end - start) * aperture.sample_mm < 0.8 * least:
                continue
            target = unsure
        half = np.maximum(1.25 * ray.width(aperture.r - depth[beam]), 0.8)
        span = slice(max(0, int(ray.beam - half.max())), int(ray.beam + half.max()) + 2)
        near = np.abs(_BEAM_INDEX[None, span] - ray.beam) < half
        band = near & (_ROW_INDEX < end) & under[:, span]
        target[:, span] |= band
        if target is lines:
            occupied |= np.abs(_BEAM_INDEX - ray.beam) < max(1.25 * ray.sigma, 0.8)
            painted.append((ray.beam, span, band))
    allowed = readable[None] & ~shown.layers.solid & under
    lines &= allowed
    rays = lines.astype(np.uint8) * np.uint8(Label.B_LINE)
    middles = np.array([ray.beam for ray in shown.rays if not ray.trap.short])
    confluent = _confluent(occupied & readable, middles, aperture.pitch_mm)
    if confluent.any():
        merged = np.zeros((DEPTHS, BEAMS), bool)
        for middle, span, band in painted:
            if confluent[min(max(round(middle), 0), BEAMS - 1)]:
                merged[:, span] |= band
        merged |= _close(merged, 8, _JOIN_MM / aperture.pitch_mm + 1) & confluent[None]
        rays[merged & allowed] = Label.CONFLUENCE
    ridge = _unlabelled_ridge(shown, smooth, background, rays > 0)
    return rays, (unsure & allowed) | ridge


def _least_mm(shown: Shown, beam: int) -> float:
    """Return how long a B-line must be: 10 mm, a fifth of the field, or all that is in view."""
    aperture = shown.aperture
    below = shown.seen[:, beam] & (aperture.r[:, 0] > shown.surface.depth[beam])
    in_view = 0.9 * float(below.sum()) * aperture.sample_mm
    return max(3.0, min(max(_LEAST_LINE_MM, 0.2 * aperture.below_mm), in_view))


def _end(visible: Flags, sample_mm: float) -> int:
    """Return the sample where a line that arises at the pleura is gone; 0 if there is none.

    Next to the pleura haze may be as bright as the line, so its first visible part may begin
    up to 15 mm deep; gaps of a few millimetres do not end it.
    """
    size = 2 * max(1, round(4.0 / sample_mm)) + 1
    share = np.convolve(visible, np.full(size, 1.0 / size), "same")
    share[: size // 2] = np.maximum(share[: size // 2], visible[:size].mean())
    there = share > 0.5
    if not there.any():
        return 0
    first = int(np.argmax(there))
    if first * sample_mm > 15.0:
        return 0
    after = there[first:]
    return len(visible) if after.all() else first + int(np.argmin(after))


def _confluent(occupied: Flags, middles: NDArray[np.float64], pitch_mm: float) -> Flags:
    """Return the beams of runs of at least 8 mm that three traps or more fill.

    A run that the edge of the aperture cuts may have some of its traps beyond it.
    """
    closed = _close(occupied[None], 1, _JOIN_MM / pitch_mm)[0]
    out = np.zeros(BEAMS, bool)
    for first, last in runs(closed):
        left, right = (first or -12) - 1, (last if last < BEAMS else BEAMS + 12) + 1
        sources = ((middles >= left) & (middles <= right)).sum() if middles.size else 0
        if (last - first) * pitch_mm >= _CONFLUENT_MM and sources >= 3:
            out[first:last] = True
    return out


def _close(flags: Flags, rows: int, beams: float) -> Flags:
    kernel = np.ones((rows | 1, max(3, int(beams) | 1)), np.uint8)
    closed = cv2.morphologyEx(flags.astype(np.uint8), cv2.MORPH_CLOSE, kernel)
    return np.asarray(closed > 0)


def _label_a_lines(
    shown: Shown, readable: Flags, background: Field, out: NDArray[np.uint8]
) -> tuple[float, ...]:
    aperture, depths = shown.aperture, []
    for line in shown.lines:
        row = np.clip((line.depth / aperture.sample_mm).astype(int), 0, DEPTHS - 1)
        at = (row, np.arange(BEAMS))
        level = power(line.level) * shown.passed[at] * (1 - 0.92 * shown.erased) ** 2
        behind = background[at] + shown.b_power[at] * shown.passed[at]
        possible = readable & (line.depth < aperture.r[-1]) & (level > 0.5 * behind)
        lit = level > power_of(shown.floor_db + 1)
        sure = possible & lit & (level > 1.41 * behind)
        band = np.abs(aperture.r - line.depth[None]) < max(1.3 * line.sigma, 0.9 * shown.pixel_mm)
        band &= (out == Label.BACKGROUND) & ~shown.layers.solid
        out[band & sure[None]] = Label.A_LINE
        out[band & (possible & ~sure)[None]] = IGNORE
        if sure.sum() * aperture.pitch_mm > 3:
            depths.append(float(np.median(line.depth[sure])))
    return tuple(sorted(depths))


def _ambiguous_haze(shown: Shown, readable: Flags) -> Flags:
    """Where haze alone stays bright over most of the depth it looks like confluence."""
    below = shown.aperture.r > shown.surface.depth[None] + 3
    bright = (shown.haze * shown.passed > power_of(shown.bright_db)) & below
    most = bright.sum(axis=0) > 0.6 * np.maximum(below.sum(axis=0), 1)
    return np.asarray((most & readable)[None] & below & ~shown.layers.solid)


def _unlabelled_ridge(shown: Shown, smooth: Field, background: Field, marked: Flags) -> Flags:
    """Find long rays 6 dB over their background that got no label: nobody should learn these."""
    beside = np.ones((3, 2 * round(4.0 / shown.aperture.pitch_mm) + 3), np.uint8)
    near = cv2.dilate(marked.astype(np.uint8), beside) > 0
    ridge = (smooth > 4 * background) & (smooth > power_of(shown.floor_db + 6)) & ~near
    long = ridge.sum(axis=0) * shown.aperture.sample_mm > 15.0
    return np.asarray(ridge & long[None] & ~shown.layers.solid)
