"""Labels of B-lines and confluence: which rays show, how far down, and which have merged."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from augment.phantom.field import BEAMS, DEPTHS, power_of
from augment.phantom.truth import runs
from models.labels import Label

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from augment.phantom.field import Field
    from augment.phantom.masks import Shown
    from augment.phantom.traps import Ray

    Flags = NDArray[np.bool_]

_BEAM_INDEX = np.arange(BEAMS, dtype=np.float32)
_ROW_INDEX = np.arange(DEPTHS)[:, None]
_JOIN_MM, _JOIN_DB = 3.5, 3.0
_EVEN_SHARE = 0.75
_CONFLUENT_MM = 8.0
_LEAST_LINE_MM = 10.0
_HIDDEN_MM, _GAP_MM = 45.0, 12.0
_SURE, _MAYBE = 0.58, 0.45
"""Power of a ray over its background: it stands 2 dB out of it, or 1.6 dB."""


@dataclass(frozen=True, slots=True)
class RayLabels:
    """B-lines and confluence (DEPTHS, BEAMS) uint8, what may be either or none, and tracks.

    `unsure` holds class 4 or 5 where a ray is too faint to be decided; `marked` numbers the rays
    of the frame that are labelled.
    """

    labels: NDArray[np.uint8]
    unsure: NDArray[np.uint8]
    marked: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Painted:
    number: int
    ray: Ray
    span: slice
    band: Flags


def label_rays(shown: Shown, readable: Flags, background: Field) -> RayLabels:
    """Mark every visible ray from the pleura to its end; merge those that nobody could part."""
    depth = shown.surface.depth
    smooth = cv2.GaussianBlur(shown.b_power, (0, 0), sigmaX=0.6, sigmaY=8) * shown.passed
    smooth = np.asarray(smooth, np.float32)
    under = shown.aperture.r > depth[None]
    allowed = readable[None] & ~shown.layers.solid & under
    sure, maybe = _visible_rays(shown, readable, background, smooth)
    lines = np.zeros((DEPTHS, BEAMS), bool)
    occupied = np.zeros(BEAMS, bool)
    for one in sure:
        lines[:, one.span] |= one.band
        occupied |= np.abs(_BEAM_INDEX - one.ray.beam) < max(1.25 * one.ray.sigma, 0.8)
    out = np.where(lines & allowed, np.uint8(Label.B_LINE), np.uint8(0))
    middles = np.array([ray.beam for ray in shown.rays if not ray.trap.short])
    across = _across(shown, smooth + background)
    confluent = _confluent(occupied & readable, middles, across, shown.aperture.pitch_mm)
    if confluent.any():
        merged = np.zeros((DEPTHS, BEAMS), bool)
        for one in sure:
            if confluent[min(max(round(one.ray.beam), 0), BEAMS - 1)]:
                merged[:, one.span] |= one.band
        merged |= _close(merged, 8, _JOIN_MM / shown.aperture.pitch_mm + 1) & confluent[None]
        out[merged & allowed] = Label.CONFLUENCE
    unsure = np.zeros((DEPTHS, BEAMS), np.uint8)
    for one in maybe:
        unsure[:, one.span][one.band] = Label.B_LINE
    unsure[~allowed] = 0
    return RayLabels(out, unsure, tuple(one.number for one in sure))


def _visible_rays(
    shown: Shown, readable: Flags, background: Field, smooth: Field
) -> tuple[list[_Painted], list[_Painted]]:
    """Return the rays that are seen for sure and those that may be."""
    aperture, depth = shown.aperture, shown.surface.depth
    lit = smooth > np.float32(power_of(shown.floor_db + 1))
    sure_at = (smooth > np.float32(_SURE) * background) & lit
    maybe_at = (smooth > np.float32(_MAYBE) * background) & lit
    sure: list[_Painted] = []
    maybe: list[_Painted] = []
    for number, ray in enumerate(shown.rays):
        beam = min(max(round(ray.beam), 0), BEAMS - 1)
        if ray.trap.short or abs(ray.beam - beam) > 1.5 * ray.sigma + 1 or not readable[beam]:
            continue
        start = int(depth[beam] / aperture.sample_mm) + 1
        if start >= DEPTHS - 3:
            continue
        least, target = _least_mm(shown, beam) / aperture.sample_mm, sure
        end = _end(sure_at[start:, beam], aperture.sample_mm, least)
        if end < least:
            end = _end(maybe_at[start:, beam], aperture.sample_mm, least)
            if end < least:
                continue
            target = maybe
        half = np.maximum(1.25 * ray.width(aperture.r - depth[beam]), 0.8)
        span = slice(max(0, int(ray.beam - half.max())), int(ray.beam + half.max()) + 2)
        near = np.abs(_BEAM_INDEX[None, span] - ray.beam) < half
        below = aperture.r > depth[None, span]
        target.append(_Painted(number, ray, span, near & (_ROW_INDEX < start + end) & below))
    return sure, maybe


def _least_mm(shown: Shown, beam: int) -> float:
    """Return how long a B-line must be: 10 mm, a fifth of the field, or all that is in view."""
    aperture = shown.aperture
    below = shown.seen[:, beam] & (aperture.r[:, 0] > shown.surface.depth[beam])
    in_view = 0.9 * float(below.sum()) * aperture.sample_mm
    return max(3.0, min(max(_LEAST_LINE_MM, 0.2 * aperture.below_mm), in_view))


def _end(visible: Flags, sample_mm: float, least: float) -> int:
    """Return the sample where a line that arises at the pleura is gone; 0 if there is none.

    Next to the pleura haze may be as bright as the line, so its first visible part may begin
    up to 45 mm deep; gaps of up to 12 mm do not end it. `least` samples must be visible.
    """
    size = 2 * max(1, round(4.0 / sample_mm)) + 1
    share = np.convolve(visible, np.full(size, 1.0 / size), "same")
    share[: size // 2] = np.maximum(share[: size // 2], visible[:size].mean())
    end, seen = 0, 0
    for first, last in runs(share > 0.5):
        if (first - end) * sample_mm > (_GAP_MM if end else _HIDDEN_MM):
            break
        end, seen = last, seen + last - first
    return end if seen > 0.35 * end and seen > 0.9 * least else 0


def _across(shown: Shown, level: Field) -> Field:
    """Return the mean level of every beam over 30 mm under the pleura, (BEAMS,) dB."""
    depth = shown.surface.depth[None]
    window = (shown.aperture.r > depth + 3) & (shown.aperture.r < depth + 33)
    mean = (level * window).sum(axis=0) / np.maximum(window.sum(axis=0), 1)
    return np.asarray(10 * np.log10(mean + 1e-12), np.float32)


def _confluent(
    occupied: Flags, middles: NDArray[np.float64], across: Field, pitch_mm: float
) -> Flags:
    """Return the beams of runs of at least 8 mm that three traps or more fill evenly.

    Narrow gaps belong to a run unless it is clearly darker there. A run that the edge of the
    aperture cuts may have some of its traps beyond it.
    """
    closed = occupied.copy()
    for first, last in runs(~occupied):
        if first == 0 or last == BEAMS or (last - first) * pitch_mm > _JOIN_MM:
            continue
        sides = min(across[max(0, first - 4) : first].max(), across[last : last + 4].max())
        closed[first:last] = across[first:last].min() > sides - _JOIN_DB
    out = np.zeros(BEAMS, bool)
    for first, last in runs(closed):
        left, right = (first or -12) - 1, (last if last < BEAMS else BEAMS + 12) + 1
        sources = ((middles >= left) & (middles <= right)).sum() if middles.size else 0
        even = _even(across[first:last], pitch_mm)
        if (last - first) * pitch_mm >= _CONFLUENT_MM and sources >= 3 and even:
            out[first:last] = True
    return out


def _even(level: Field, pitch_mm: float) -> bool:
    """Tell a filled band from a comb: hardly anywhere is it darker than close by on both sides.

    One line that outshines a band does not make a comb of it.
    """
    reach = max(1, round(_JOIN_MM / pitch_mm))
    padded = np.pad(level, reach, mode="edge")
    windows = np.lib.stride_tricks.sliding_window_view(padded, reach + 1)
    left, right = windows[: len(level)].max(axis=1), windows[reach:].max(axis=1)
    return bool((level > np.minimum(left, right) - _JOIN_DB).mean() >= _EVEN_SHARE)


def _close(flags: Flags, rows: int, beams: float) -> Flags:
    kernel = np.ones((rows | 1, max(3, int(beams) | 1)), np.uint8)
    closed = cv2.morphologyEx(flags.astype(np.uint8), cv2.MORPH_CLOSE, kernel)
    return np.asarray(closed > 0)
