"""The background around an ultrasound sector: its grey levels, and the panel that holds it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from capture.sector_shrunk import FLAT_RANGE, opened, stroke

if TYPE_CHECKING:
    from capture.sector_shrunk import Floats, Shrunk


_DARK = 64
"""Brighter levels are rather banners and buttons than what lies around a sector, grey levels."""


def background_guesses(shrunk: Shrunk) -> list[tuple[float, ...]]:
    """Return the sets of grey levels that may be the background, the likeliest first.

    The rim of the picture votes, its corners most: the sector seldom reaches an upper corner. A
    second level (a panel within a letterbox, the flat black of the sector's own depth) may belong
    to the background or not, so both are returned. No level at all means that the ultrasound
    fills the picture.
    """
    rim = rim_weight(*shrunk.flat.shape)
    flat = shrunk.flat
    votes = np.zeros(258)
    votes[:] = np.bincount(
        np.rint(shrunk.mean[flat]).astype(np.intp), weights=rim[flat], minlength=258
    )
    votes[_DARK:] *= 0.25
    smooth = np.convolve(votes, (1, 1, 1), "same")
    total = float(rim.sum())
    levels: list[float] = []
    shares: list[float] = []
    for _ in range(2):
        top = int(smooth.argmax())
        if smooth[top] < 0.04 * total:
            break
        near = flat & (np.abs(shrunk.mean - top) <= FLAT_RANGE)
        levels.append(float(np.median(shrunk.mean[near])))
        shares.append(float(smooth[top]) / total)
        smooth[max(0, top - 4) : top + 5] = 0
    if not levels:
        return [()]
    guesses: list[tuple[float, ...]] = [(levels[0],)]
    if len(levels) > 1 and shares[1] > 0.06:
        guesses.append((levels[0], levels[1]))
        if shares[1] > 0.4 * shares[0]:
            guesses.append((levels[1],))
    return guesses


def peel(shrunk: Shrunk) -> tuple[int, int, int, int]:
    """Return the innermost panel (x, y, w, h) that holds the ultrasound, shrunk pixels.

    A letterbox, or the grey screen of a handheld around its black picture: a rectangle whose own
    rim is flat, at another level than what surrounds it.
    """
    x, y, h, w = 0, 0, *shrunk.mean.shape
    for _ in range(3):
        inner = _panel(shrunk.part(x, y, w, h))
        if inner is None:
            break
        x, y, w, h = x + inner[0], y + inner[1], inner[2], inner[3]
    return x, y, w, h


def distance(image: Floats, levels: tuple[float, ...]) -> Floats:
    """Return how far each pixel is from the nearest of some grey levels."""
    nearest = np.abs(image - np.float32(levels[0]))
    for level in levels[1:]:
        nearest = np.minimum(nearest, np.abs(image - np.float32(level)))
    return np.asarray(nearest, np.float32)


def rim_weight(h: int, w: int) -> Floats:
    """Return how much each pixel says about the background: the rim, its corners most."""
    weight = np.zeros((h, w), np.float32)
    rim, corner = max(2, min(h, w) // 25), max(3, min(h, w) // 12)
    weight[:rim] = weight[-rim:] = 1
    weight[:, :rim] = weight[:, -rim:] = 1
    weight[:corner, :corner] += 4
    weight[:corner, -corner:] += 4
    weight[-corner:, :corner] += 2
    weight[-corner:, -corner:] += 2
    return weight


def _panel(shrunk: Shrunk) -> tuple[int, int, int, int] | None:
    """Return the rectangle within a picture that has a flat rim of its own, if there is one."""
    levels = background_guesses(shrunk)[0]
    if not levels:
        return None
    other = opened(distance(shrunk.mean, levels) > 2, stroke(shrunk.mean.shape))
    count, _, stats, _ = cv2.connectedComponentsWithStats(other.astype(np.uint8))
    if count < 2:
        return None
    x, y, w, h, _ = (int(v) for v in stats[1 + int(stats[1:, cv2.CC_STAT_AREA].argmax())])
    if w * h < 0.2 * other.size or w * h > 0.995 * other.size:
        return None
    x, y, w, h = x + 2, y + 2, w - 4, h - 4
    if min(w, h) < 24:
        return None
    inner = shrunk.part(x, y, w, h)
    guess = background_guesses(inner)[0]
    if not guess or min(abs(guess[0] - level) for level in levels) < 2:
        return None
    ours = inner.flat & (distance(inner.mean, guess) <= FLAT_RANGE)
    rim = np.concatenate([ours[0], ours[-1], ours[:, 0], ours[:, -1]])
    corner = max(3, min(w, h) // 20)
    corners = min(ours[:corner, :corner].mean(), ours[:corner, -corner:].mean())
    return (x, y, w, h) if rim.mean() > 0.6 and corners > 0.6 else None
