"""The strips of a window cut into blocks that are followed one by one: by depth and along the line.

Lung that slides takes all blocks along; what wanders by chance in one block does not in the next.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING

import cv2
import numpy as np

from models.cine.sliding_strip import LINE_ROW, ROW_MM
from models.cine.sliding_track import flatten, lay_level, track

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from models.cine.sliding_strip import Strip
    from models.cine.sliding_track import Texture, Track

MIN_SECONDS = 3.0
MIN_FPS = 8.0
BREATH_HZ = 0.7
"""What is slower counts as breathing, what is faster as the heart."""
_FROZEN_GREY = 0.05
_REPEATED = 0.15
SEGMENT_MM = 10.0
_SPLIT_MM = 9.0
_EDGE_MM = 1.2
_ROWS = 9
_MIN_BEAMS = 12
_DARK = 5.0
_FAINT = 0.1
_MOSTLY = 0.6
_EDGE_BLUR_MM = 2.0
_WALL = slice(3, LINE_ROW - 4)
_LEVEL = slice(LINE_ROW - 6, LINE_ROW + 12)
_TO_DEPTH = 0.75  # deeper than this share of the line's depth its first repeat comes


class Doubt(StrEnum):
    """Why sliding cannot be judged, in words for a clinician; `hint` says what to do."""

    NO_PLEURA = "no pleural line seen for long enough"
    TOO_SHORT = "recording too short to judge sliding"
    TOO_SLOW = "too few frames a second to judge sliding"
    FROZEN = "the picture is frozen"
    PROBE_MOVES = "the probe moves on the chest"
    TOO_NARROW = "intercostal space too narrow to judge sliding"
    TOO_DARK = "too dark or too noisy under the pleural line"
    BORDERLINE = "motion at the pleural line too small to tell"

    @property
    def hint(self) -> str:
        """What to do about it, one sentence."""
        return _HINTS[self]


_HINTS = {
    Doubt.NO_PLEURA: "Hold the probe so that the bright line under the ribs stays in view.",
    Doubt.TOO_SHORT: "Record at least one breath, 4 seconds or more.",
    Doubt.TOO_SLOW: "Choose a smaller depth or a narrower sector for more frames a second.",
    Doubt.FROZEN: "Unfreeze the scanner.",
    Doubt.PROBE_MOVES: "Hold the probe still for one breath.",
    Doubt.TOO_NARROW: "Turn the probe along the ribs, or move it to the middle of a space.",
    Doubt.TOO_DARK: "Raise the gain until the texture under the line shows.",
    Doubt.BORDERLINE: "Look at the M-mode, and ask for a deep breath.",
}


@dataclass(frozen=True, slots=True)
class Window:
    """Strips of some seconds, those that repeat the one before left out.

    Parameters
    ----------
    time_s : (frames,) float64
        When each was taken, rising.
    grey : (frames, rows, beams) float32
        As `Strip.grey`.
    readable : (beams,) bool
        Beams that could be read in most of the frames.
    holes : (frames, beams) bool
        Ribs; where none is marked, beams that cannot be read.
    beam_mm, depth_mm : float
        Distance of neighbouring beams and depth at the line, mm.
    """

    time_s: NDArray[np.float64]
    grey: Texture
    readable: NDArray[np.bool_]
    holes: NDArray[np.bool_]
    beam_mm: float
    depth_mm: float


@dataclass(frozen=True, slots=True)
class Block:
    """A patch at or under the pleural line: as it is, and with all that never moves taken out.

    Parameters
    ----------
    row : int
        0 is the line itself, 1 and up are 3.6 mm each under it.
    start, end : int
        Beams, end exclusive.
    whole, rest : Track
        Motion of the patch, and of the patch less its mean over time.
    rest_share : float
        Share 0…1 of the energy that `rest` stands on.
    """

    row: int
    start: int
    end: int
    whole: Track
    rest: Track
    rest_share: float


def window_of(strips: Sequence[Strip]) -> Window | Doubt:
    """Gather strips; the doubt when they are too few, too slow or all the same picture."""
    if len(strips) < 2:
        return Doubt.NO_PLEURA if not strips else Doubt.TOO_SHORT
    time_s = np.array([strip.time_s for strip in strips])
    if time_s[-1] - time_s[0] < MIN_SECONDS:
        return Doubt.TOO_SHORT
    grey = np.stack([strip.grey for strip in strips]).astype(np.float32)
    change = np.abs(np.diff(grey, axis=0)).mean(axis=(1, 2))
    usual = float(np.quantile(change, 0.75))
    if usual < _FROZEN_GREY:
        return Doubt.FROZEN
    new = np.concatenate([[True], (change > _REPEATED * usual) & (np.diff(time_s) > 0.0)])
    time_s, grey = time_s[new], grey[new]
    if len(time_s) < MIN_FPS * MIN_SECONDS or np.median(np.diff(time_s)) > 1.0 / MIN_FPS:
        return Doubt.TOO_SLOW
    readable = np.stack([strip.readable for strip in strips])[new]
    ribs = np.stack([strip.ribs for strip in strips])[new]
    return Window(
        time_s=time_s,
        grey=grey,
        holes=ribs if ribs.any(axis=1).mean() > _MOSTLY else ~readable,
        readable=readable.mean(axis=0) > _MOSTLY,
        beam_mm=float(np.median([strip.beam_mm for strip in strips])),
        depth_mm=float(np.median([strip.depth_mm for strip in strips])),
    )


def never_break_off() -> None:
    """Go on whatever happens: what a long reading asks between its parts unless told otherwise."""


def standpoints(window: Window, go_on: Callable[[], None] = never_break_off) -> NDArray[np.float64]:
    """Say what lung can be seen to slide against, (n, frames) mm as `breathing` leaves it.

    The picture itself, the texture of the chest wall over the pleural line on all beams, and the
    ribs, or the edges of what can be read: in a sweep they wander while the wall may look smooth.
    """
    lines = [np.zeros(len(window.time_s)), wall_of(window).shift_mm]
    go_on()
    edges = window.holes.astype(np.float32)[:, None]
    if 0.0 < float(edges.mean()) < 1.0:
        blurred = np.stack([_blurred(row, _EDGE_BLUR_MM / window.beam_mm) for row in edges])
        blurred -= blurred.mean(axis=2, keepdims=True)
        lines.append(track(blurred, window.time_s, window.beam_mm).shift_mm)
    return breathing(np.stack(lines), window.time_s)


def wall_of(window: Window) -> Track:
    """Follow the texture of the chest wall over the pleural line, on all beams."""
    level = lay_level(window.grey, _WALL)[:, _WALL]
    return track(flatten(level, window.beam_mm), window.time_s, window.beam_mm)


def _blurred(row: NDArray[np.float32], sigma: float) -> NDArray[np.float32]:
    return np.asarray(cv2.GaussianBlur(row, (0, 0), sigmaX=sigma, sigmaY=0.01), np.float32)


def read_blocks(
    window: Window,
    start: int,
    end: int,
    segment_mm: float = SEGMENT_MM,
    go_on: Callable[[], None] = never_break_off,
) -> list[Block]:
    """Cut the beams from `start` to `end` into blocks and follow each that is bright enough."""
    edge = round(_EDGE_MM / window.beam_mm)
    start, end = start + edge, end - edge
    if end - start < _MIN_BEAMS:
        return []
    level = lay_level(window.grey[:, :, start:end], _LEVEL)
    width_mm = (end - start) * window.beam_mm
    count = max(2 if width_mm >= _SPLIT_MM else 1, round(width_mm / segment_mm))
    edges = np.linspace(0, end - start, count + 1).astype(int).tolist()
    blocks = []
    for row, rows in enumerate(_layers(window.depth_mm)):
        for first, last in pairwise(edges):
            go_on()
            patch = level[:, rows, first:last]
            if last - first < _MIN_BEAMS or float(patch.mean()) <= _DARK:
                continue
            block = _block(patch, window, row, (start + first, start + last))
            if block.rest.likeness > _FAINT:
                blocks.append(block)
    return blocks


def breathing(shift_mm: NDArray[np.float64], time_s: NDArray[np.float64]) -> NDArray[np.float64]:
    """Keep what is slower than 0.7 Hz; (..., frames) on a grid of even times."""
    even = np.linspace(time_s[0], time_s[-1], len(time_s))
    lines = np.atleast_2d(shift_mm)
    evened = np.stack([np.interp(even, time_s, line) for line in lines]).astype(np.float32)
    sigma = max(0.187 / BREATH_HZ / float(even[1] - even[0]), 0.3)
    slow = cv2.GaussianBlur(evened, (0, 0), sigmaX=sigma, sigmaY=0.01, borderType=_EDGES)
    return np.asarray(slow, np.float64).reshape(np.shape(shift_mm))


_EDGES = cv2.BORDER_REPLICATE


def _layers(depth_mm: float) -> list[slice]:
    deepest = max(_TO_DEPTH * depth_mm, 12 * ROW_MM)
    layers = [slice(LINE_ROW - 2, LINE_ROW + 3)]
    for k in range(3):
        first = LINE_ROW + 3 + k * _ROWS
        if (first + _ROWS - LINE_ROW) * ROW_MM <= deepest:
            layers.append(slice(first, first + _ROWS))
    return layers


def _block(patch: Texture, window: Window, row: int, beams: tuple[int, int]) -> Block:
    flat = flatten(patch, window.beam_mm)
    rest = flat - flat.mean(axis=0)
    return Block(
        row=row,
        start=beams[0],
        end=beams[1],
        whole=track(flat, window.time_s, window.beam_mm),
        rest=track(rest, window.time_s, window.beam_mm),
        rest_share=float((rest**2).sum() / max(float((flat**2).sum()), 1e-6)),
    )
