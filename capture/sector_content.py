"""Which pixels of a picture belong to the ultrasound.

Everything that is neither flat background nor thin writing, told from the grey levels around the
rim, from texture and from motion.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import cv2
import numpy as np

from capture.sector_background import distance, rim_weight
from capture.sector_shrunk import FLAT_RANGE, disc, opened, stroke

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from capture.sector_shrunk import Flags, Floats, Shrunk

_MOVING = 1.2
_BRIGHT = 40.0
_PAINTED = 25.0
_THIN, _THIN_PART = 0.3, 0.5
_DENSE, _SPARSE = 0.5, 0.2
_GAP, _LINES = 0.08, 7


@dataclass(frozen=True, slots=True)
class Content:
    """What looks like ultrasound once the background levels are taken for granted.

    Parameters
    ----------
    weight : (h, w) float32
        0…1, how surely a pixel is ultrasound: 1 in wide or moving pieces, less in thin still ones
        that may be writing, 0 on the background.
    height : (h, w) float32
        How far the (time mean of the) grey level is from the background, grey levels.
    tolerance : float
        Differences below this are background noise, grey levels.
    levels : tuple of float
        The grey levels taken as background; empty when no background shows.
    """

    weight: Floats
    height: Floats
    tolerance: float
    levels: tuple[float, ...]


def find_content(shrunk: Shrunk, levels: tuple[float, ...]) -> Content:
    """Separate what looks like ultrasound from background, text, rulers and other thin things."""
    mean = shrunk.mean
    if not levels:
        return Content(np.ones(mean.shape, np.float32), mean, 1.0, ())
    height = distance(_blur(mean, 3), levels)
    tolerance = _noise(shrunk, height, levels)
    width = stroke(mean.shape)
    raw = ((height > tolerance) | (shrunk.motion > _MOVING)) & ~_plates(shrunk, width)
    solid = opened(_density(raw, width) > _DENSE, width)
    thin = (raw & (height > _BRIGHT) & ~solid).astype(np.uint8)
    bright = cv2.dilate(thin, disc(2 * width + 1)) > 0
    dim = (raw | _glimmer(mean, height, tolerance, levels)) & ~bright
    sparse = opened(_density(dim, 2 * width + 1) > _SPARSE, width)
    closed = cv2.morphologyEx((raw | dim).astype(np.uint8), cv2.MORPH_CLOSE, disc(5)) > 0
    mask = _drop_pieces((solid | (sparse & ~bright)) & closed, shrunk)
    weight = _certainty(mask, width, shrunk.motion > _MOVING)
    return Content(weight, height, tolerance, levels)


def keep_main(content: Content, shrunk: Shrunk) -> Content | None:
    """Return the content with its largest textured piece only.

    None if there is hardly more, or so much more that the piece cannot be all of the sector.
    """
    count, labels = cv2.connectedComponents((content.weight > 0).astype(np.uint8))
    if count < 3:
        return None
    rough = np.bincount(labels[~shrunk.flat], minlength=count)
    rough[0] = 0
    main = labels == int(rough.argmax())
    weight = np.where(main, content.weight, np.float32(0))
    if not 0.55 < float(weight.sum() / content.weight.sum()) < 0.98:
        return None
    return replace(content, weight=weight)


def textured_share(shrunk: Shrunk, box: tuple[int, int, int, int]) -> float:
    """Return the share of a box (shrunk pixels) that is speckled or moves in wide pieces."""
    x, y, w, h = box
    part = ~shrunk.flat[y : y + h, x : x + w]
    return float(opened(part, stroke(shrunk.mean.shape)).mean()) if part.size else 0.0


def is_written(content: Content, box: tuple[int, int, int, int]) -> bool:
    """Tell a page of writing from ultrasound: its rows are empty again and again.

    Parameters
    ----------
    box : (int, int, int, int)
        x, y, width, height of the part to judge, shrunk pixels.
    """
    x, y, w, h = box
    part = content.height[y : y + h, x : x + w] > content.tolerance
    empty = (part.mean(axis=1) < _GAP).astype(np.int8) if part.size else np.zeros(0, np.int8)
    return bool(np.count_nonzero(np.diff(empty) > 0) > _LINES)


def is_noise(pictures: Sequence[NDArray[np.uint8]], box: tuple[int, int, int, int]) -> bool:
    """Tell white noise (a detuned input) from speckle: its neighbours know nothing of each other.

    Parameters
    ----------
    pictures : sequence of (H, W) uint8
    box : (int, int, int, int)
        x, y, width, height of the part to judge, pixels.
    """
    x, y, w, h = box
    part = pictures[0][y : y + min(h, 256), x : x + min(w, 256)].astype(np.float32)
    part -= cv2.blur(part, (9, 9))
    power = float((part * part).mean())
    beside = float((part[:, 1:] * part[:, :-1]).mean()) if w > 1 else 0.0
    return power > 4 and beside < 0.15 * power


def _certainty(mask: Flags, width: int, moving: Flags) -> Floats:
    """Return 1 for wide and moving content, less for thin pieces, least if they stand alone."""
    core = opened(mask, round(0.08 * min(mask.shape)) | 1)
    _, labels = cv2.connectedComponents(mask.astype(np.uint8))
    wide = np.zeros(int(labels.max()) + 1, np.float32)
    wide[np.unique(labels[core])] = 1
    weight = np.where(wide[labels] > 0, np.float32(_THIN_PART), np.float32(_THIN))
    weight[(cv2.dilate(core.astype(np.uint8), disc(2 * width + 1)) > 0) | moving] = 1
    return np.asarray(weight * mask, np.float32)


def _plates(shrunk: Shrunk, width: int) -> Flags:
    """Return where a screen is painted: flat, and too bright for the black depth of a sector."""
    flat = opened(shrunk.flat & (shrunk.mean > _PAINTED), width + 2)
    return np.asarray(cv2.dilate(flat.astype(np.uint8), disc(5)) > 0)


def _noise(shrunk: Shrunk, height: Floats, levels: tuple[float, ...]) -> float:
    """Return the difference from the background that its noise explains, by the rim."""
    rim = (rim_weight(*shrunk.flat.shape) > 0) & shrunk.flat
    near = rim & (distance(shrunk.mean, levels) <= FLAT_RANGE)
    spread = float(np.median(height[near])) if near.any() else 0.0
    return float(np.clip(1 + 3 * spread, 1.2, 4))


def _glimmer(
    mean: Floats,
    height: Floats,
    tolerance: float,
    levels: tuple[float, ...],
) -> Flags:
    """Return where a noise floor shows on a clean background: half a grey level off, or uneven."""
    if tolerance > 1.6:
        return np.zeros(mean.shape, bool)
    size = 7
    smooth = _blur(mean, size)
    uneven = np.sqrt(np.maximum(_blur(mean * mean, size) - smooth * smooth, 0))
    rim = rim_weight(mean.shape[0], mean.shape[1]) > 0
    uneven_limit = max(0.4, 4 * float(np.median(uneven[rim])))
    # What lies beside something bright is uneven too, so half a window is taken off again.
    rough = cv2.erode((uneven > uneven_limit).astype(np.uint8), np.ones((size, size), np.uint8))
    off = (distance(smooth, levels) > tolerance - 0.6) & (height > 0.3)
    return np.asarray((off | (rough > 0)) & (height < _BRIGHT))


def _density(mask: Flags, size: int) -> Floats:
    return _blur(mask.astype(np.float32), size)


def _blur(image: Floats, size: int) -> Floats:
    return np.asarray(cv2.blur(image, (size, size)), np.float32)


def _drop_pieces(mask: Flags, shrunk: Shrunk) -> Flags:
    """Drop words, icons and panels: low pieces, flat ones, still ones beside a moving picture."""
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8))
    if count < 3:
        return mask
    area = stats[:, cv2.CC_STAT_AREA].astype(np.float64)
    area[0] = 0

    def share(of: Flags) -> NDArray[np.float64]:
        return np.bincount(labels[of], minlength=count) / np.maximum(area, 1)

    moving, flat = share(shrunk.motion > _MOVING), share(shrunk.flat)
    area[flat > 0.85] *= 0.01
    main = int(area.argmax())
    low = stats[:, cv2.CC_STAT_HEIGHT] < 0.09 * min(mask.shape)
    drop = (low & (area < 0.03 * area[main])) | (flat > 0.85)
    if moving[main] > 0.5:
        drop |= (moving < 0.1) & (area < 0.15 * area[main])
    drop[0], drop[main] = True, False
    return np.asarray(~drop[labels])
