"""Where the beams of a picture come from when no outline of the sector shows.

Everything in an ultrasound picture runs along the beams (B-lines, shadows, their edges) or across
them (pleura, A-lines, the long axis of the speckle). So each small piece of the picture votes, with
the direction of its grey-level change, for the apexes that see it along or across; anatomy that
runs neither way scatters its votes.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypeAlias

    from numpy.typing import NDArray

    Floats: TypeAlias = NDArray[np.float64]

_CELL = 6
"""Side of the pieces that vote, pixels."""

_FEWEST = 60
_SHIFT_PRICE = 0.3
_USUAL_BEND, _BEND_PRICE = 0.7, 0.4
_BENT, _MOST_BENT = 0.3, 1.6
_AGREED = 0.18
_SURE = 0.7
_PARALLEL = 0.25
_STRAIGHT = 0.35
_EDGE_STRENGTH = 2.0


@dataclass(frozen=True, slots=True)
class Rays:
    """Where the beams of a picture meet.

    Parameters
    ----------
    apex : (float, float) or None
        x, y, pixels; None when the beams are parallel or nothing can be told.
    parallel : bool
        True when the picture says that its beams are parallel.
    strength : float
        By how many standard errors the best apex explains the picture better than parallel beams.
    """

    apex: tuple[float, float] | None = None
    parallel: bool = False
    strength: float = 0.0


@dataclass(frozen=True, slots=True)
class _Votes:
    """Pieces of a picture: position relative to its middle in long sides, direction, weight.

    `angle` is that of the strongest grey-level change from the vertical, radians.
    """

    x: Floats
    y: Floats
    angle: Floats
    weight: Floats

    def agreement(self, bend: float, shift: float) -> float:
        """Return how well beams from an apex explain the pieces, −1…1.

        `bend` is the long side over the distance from the apex to the middle (0: parallel beams),
        `shift` the apex's position beside the middle, in long sides.
        """
        beam = np.arctan2(bend * (self.x - shift), 1 + bend * self.y)
        return float(self.weight @ np.cos(4 * (self.angle - beam)))

    def tilted(self) -> float:
        """Return the best agreement with parallel beams or layers of any slant up to 30°."""
        slants = np.radians(np.linspace(-30, 30, 31))[:, None]
        return float((np.cos(4 * (self.angle[None] - slants)) @ self.weight).max())


def estimate_apex(
    pictures: Sequence[NDArray[np.float32]],
    inside: NDArray[np.bool_] | None = None,
    edge: tuple[float, float, float] | None = None,
) -> Rays:
    """Estimate where the beams of pictures meet from the directions in them.

    Parameters
    ----------
    pictures : sequence of (h, w) float32
        Pictures of one stream, 0…255.
    inside : (h, w) bool, optional
        Where they are ultrasound; everywhere when not given.
    edge : (float, float, float), optional
        x, y (pixels) and angle from the vertical (radians, left negative) of the one side of the
        sector that shows: the apex lies on that line.
    """
    h, w = pictures[0].shape
    votes = _collect(pictures, inside)
    if len(votes.x) < _FEWEST:
        return Rays()
    side = max(h, w)
    if edge is not None:
        x, y, angle = (edge[0] - w / 2) / side, (edge[1] - h / 2) / side, edge[2]
        bend, shift = _search_along(votes, x, y, math.tan(angle))
        return Rays((w / 2 + shift * side, h / 2 - side / bend), False, _EDGE_STRENGTH)
    widest = 0.4 * w / side
    agreement, bend, shift = _search(votes, widest)
    parallel = votes.tilted()
    spread = math.sqrt(float(np.mean(np.cos(4 * votes.angle) ** 2)) / (len(votes.x) / 4))
    strength = (agreement - parallel) / max(spread, 1e-6)
    settled = bend < 0.97 * _MOST_BENT and abs(shift) < 0.9 * widest
    if settled and bend >= _BENT and strength >= _SURE and agreement >= _AGREED:
        apex = (w / 2 + shift * side, h / 2 - side / bend)
        return Rays(apex, False, strength)
    bent = max(
        votes.agreement(float(b), float(s))
        for b in np.linspace(0.5, 1.1, 7)
        for s in np.linspace(-widest, widest, 9) / 2
    )
    straight = parallel * (parallel - bent) / max(spread, 1e-6)
    return Rays(None, parallel >= _PARALLEL and straight >= _STRAIGHT, strength)


def _collect(pictures: Sequence[NDArray[np.float32]], inside: NDArray[np.bool_] | None) -> _Votes:
    """Average the structure tensor of all pictures over small pieces.

    It is divided by its own local strength, so that one bright line does not outvote the speckle.
    """
    h, w = pictures[0].shape
    rows, columns = h // _CELL, w // _CELL
    if rows < 3 or columns < 3:
        return _Votes(*(np.zeros(0) for _ in range(4)))
    tensor = np.zeros((h, w, 3), np.float32)
    for picture in pictures:
        smooth = cv2.GaussianBlur(picture, (0, 0), 1.2)
        gx = cv2.Scharr(smooth, cv2.CV_32F, 1, 0, scale=1 / 32)
        gy = cv2.Scharr(smooth, cv2.CV_32F, 0, 1, scale=1 / 32)
        total = gx * gx + gy * gy
        unit = 1 / (cv2.blur(total, (15, 15)) + 1)
        tensor += np.stack([(gx * gx - gy * gy) * unit, 2 * gx * gy * unit, total * unit], axis=-1)
    tensor /= len(pictures)
    # The outermost pieces are left out: the border of a picture or sector is no structure in it.
    cells = cv2.resize(
        tensor[: rows * _CELL, : columns * _CELL], (columns, rows), interpolation=cv2.INTER_AREA
    ).astype(np.float64)
    keep = np.zeros((rows, columns), bool)
    keep[1:-1, 1:-1] = True
    if inside is not None:
        solid = cv2.erode(inside.astype(np.uint8), np.ones((9, 9), np.uint8))
        part = solid[: rows * _CELL, : columns * _CELL].astype(np.float32)
        keep &= cv2.resize(part, (columns, rows), interpolation=cv2.INTER_AREA) > 0.99
    row, column = np.nonzero(keep)
    change, slope, strength = cells[row, column].T
    angle = np.pi / 2 - 0.5 * np.arctan2(slope, change)
    weight = np.hypot(change, slope) / (strength + 1e-3) * np.minimum(strength, 1.5)
    side = max(h, w)
    y = ((row + 0.5) * _CELL - h / 2) / side
    # The deep half is artefact and speckle, the shallow half anatomy; what runs down the picture
    # runs along a beam, layers across it lie as the anatomy does.
    weight *= np.clip(0.6 + y, 0.2, 2.0) * (1 + np.sin(angle) ** 2)
    return _Votes(
        ((column + 0.5) * _CELL - w / 2) / side,
        y,
        angle,
        weight / max(float(weight.sum()), 1e-9),
    )


def _search(votes: _Votes, widest: float) -> tuple[float, float, float]:
    """Return agreement, bend and shift of the best apex.

    It leans towards the middle, and towards what a square well inside a sector has: 0.5 to 1.1 for
    all probes (parallel beams pay nothing).
    """

    def worth(bend: float, shift: float) -> float:
        unusual = _BEND_PRICE * (bend - _USUAL_BEND) ** 2 if bend > 0 else 0.0
        return votes.agreement(bend, shift) - _SHIFT_PRICE * (shift / widest) ** 2 / 6 - unusual

    bends, shifts = np.linspace(0.0, _MOST_BENT, 17), np.linspace(-widest, widest, 9)
    best = max((worth(b, s), b, s) for b in bends for s in shifts)
    step_bend, step_shift = 0.05, widest / 8
    for _ in range(3):
        _, bend, shift = best
        near = [
            (
                float(np.clip(bend + i * step_bend, 0.0, _MOST_BENT)),
                float(np.clip(shift + j * step_shift, -widest, widest)),
            )
            for i in (-1, 0, 1)
            for j in (-1, 0, 1)
        ]
        best = max([best, *((worth(b, s), b, s) for b, s in near)])
        step_bend, step_shift = step_bend / 2, step_shift / 2
    _, bend, shift = best
    return votes.agreement(bend, shift), float(bend), float(shift)


def _search_along(votes: _Votes, x: float, y: float, slope: float) -> tuple[float, float]:
    """Return bend and shift of the best apex on a line through x, y (long sides from the middle).

    `slope` is how far the line moves across per long side downwards.
    """
    bends = np.linspace(_BENT, _MOST_BENT, 53)
    shifts = x - slope * (y + 1 / bends)
    worth = [
        votes.agreement(float(b), float(s)) - _SHIFT_PRICE * float(s) ** 2
        for b, s in zip(bends, shifts, strict=True)
    ]
    best = int(np.argmax(worth))
    return float(bends[best]), float(shifts[best])
