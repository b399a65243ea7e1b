"""Finds the ultrasound sector in pictures of one stream, without any network.

Content is told from background and writing (`sector_content`), a fan and a rectangle are fitted to
it (`sector_fan`, `sector_edges`, `sector_box`), and where no outline shows the picture itself is
asked where its beams come from (`rays`).
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from capture.errors import SectorError
from capture.rays import estimate_apex
from capture.sector import Sector
from capture.sector_background import background_guesses, peel
from capture.sector_box import box_around, refine_box, search_box, whole_box
from capture.sector_content import find_content, is_noise, textured_share
from capture.sector_edges import refine_fan
from capture.sector_fan import Evidence, deepen, search_fan
from capture.sector_reach import reach_bottom, reach_far, reach_near, reach_sides
from capture.sector_shrunk import shrink

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from capture.sector import Box
    from capture.sector_box import Bounds
    from capture.sector_content import Content
    from capture.sector_edges import Edge
    from capture.sector_fan import Fan
    from capture.sector_shrunk import Shrunk

_SMALLEST = 32
_LEAST_TEXTURE = 0.08
_LEAST_OPENING = 0.14
_GOOD = 0.6
_MARGIN = 2.0


@dataclass(frozen=True, slots=True)
class _Fit:
    """What a guess of the background leads to, in shrunk pixels of one panel.

    `fan` is None where no outline of a fan shows; `quality` 0…1 says how well the outline and the
    content agree; `shown` is the rectangle of what shows, without what was extrapolated.
    """

    content: Content
    bounds: Bounds
    fan: Fan | None
    quality: float
    shown: Bounds


def find_sector(pictures: Sequence[NDArray[np.uint8]]) -> Sector | None:
    """Find where the ultrasound lies in pictures of one stream.

    Parameters
    ----------
    pictures : sequence of (H, W) uint8 grey
        One or more, up to about 15, better spread over time: what moves is ultrasound.

    Returns
    -------
    Sector or None
        None when nothing looks like ultrasound: blank, a test card, noise, or too small.

    Raises
    ------
    SectorError
        If there is no picture, or they are not (H, W) uint8 of one size.
    """
    _check(pictures)
    height, width = pictures[0].shape
    if min(height, width) < _SMALLEST:
        return None
    whole = shrink(pictures)
    x, y, w, h = peel(whole)
    shrunk = whole.part(x, y, w, h)
    fit = _best_fit(shrunk)
    if fit is None or textured_share(shrunk, whole_box(fit.shown, w, h)) < _LEAST_TEXTURE:
        return None
    scale = whole.factor
    size = (width, height)
    if fit.fan is not None:
        return _fan_sector(size, fit.fan.moved(x, y).scaled(scale), fit.quality)
    limits = _grown(fit.bounds, (x, y), whole, size)
    box = whole_box(limits, width, height)
    if is_noise(pictures, box):
        return None
    return _box_sector(size, box, shrunk, fit, (x, y, scale))


def _check(pictures: Sequence[NDArray[np.uint8]]) -> None:
    if len(pictures) == 0:
        raise SectorError("No picture to look for a sector in: open a source that delivers some.")
    for picture in pictures:
        if picture.ndim != 2 or picture.dtype != np.uint8 or picture.shape != pictures[0].shape:
            raise SectorError(
                f"expected (H, W) uint8 pictures of one size, got {picture.shape} {picture.dtype}"
            )


def _best_fit(shrunk: Shrunk) -> _Fit | None:
    """Fit under the likeliest background, and under others while no good fan is found."""
    best: _Fit | None = None
    for levels in background_guesses(shrunk):
        fit = _fit(find_content(shrunk, levels))
        if fit is not None and (best is None or _merit(fit) > _merit(best)):
            best = fit
        if best is not None and best.fan is not None and best.quality >= _GOOD:
            break
    return best


def _merit(fit: _Fit) -> float:
    """Rank fits: a good fan is no accident, while any panel makes a good rectangle."""
    return fit.quality + (1.0 if fit.fan is not None and fit.quality >= _GOOD else 0.0)


def _fit(content: Content) -> _Fit | None:
    weight = content.weight
    total = float(weight.sum())
    evidence = Evidence.of(weight)
    found = search_fan(evidence)
    if found is None or total < 0.01 * weight.size:
        return None
    h, w = weight.shape
    bounds = refine_box(search_box(evidence)[0], weight, content.height)
    left, top, right, bottom = (round(v) for v in bounds)
    held = float(weight[top:bottom, left:right].sum())
    full = held / max(1.0, (right - left) * (bottom - top))
    box_quality = held / total * min(1.0, 0.4 + 0.5 * full)
    if not content.levels:
        return _Fit(content, bounds, None, 0.5 * box_quality, bounds)
    fan, edges = refine_fan(deepen(found[0], weight), content.height, content.tolerance)
    if not _is_fan(fan, edges, weight):
        return _Fit(content, reach_bottom(bounds, content), None, box_quality, bounds)
    seen = _support(edges)
    fan = reach_sides(reach_near(fan, edges[2]), weight)
    fan, guessed = reach_far(fan, content, edges[3])
    grid_y, grid_x = np.mgrid[:h, :w] + 0.5
    inside = float(weight[fan.widened(_MARGIN).contains(grid_x, grid_y)].sum()) / total
    if inside < held / total - 0.06:
        return _Fit(content, reach_bottom(bounds, content), None, box_quality, bounds)
    quality = inside * (0.3 + 0.7 * seen) * (0.8 if guessed else 1.0)
    around = box_around(fan, w, h)
    if around is None:
        return None
    x, y, wide, high = around
    return _Fit(content, (x, y, x + wide, y + high), fan, min(1.0, quality), bounds)


def _is_fan(fan: Fan, edges: Sequence[Edge], weight: NDArray[np.float32]) -> bool:
    """Tell whether enough of a fan's outline shows: two sides, or one and another hint."""
    if fan.right - fan.left < _LEAST_OPENING:
        return False
    size = min(weight.shape)
    left, right, near, far = (
        edge.support > 0.3 and edge.support * edge.length > 0.08 * size for edge in edges
    )
    if left + right == 2 or near + far == 2:
        return True
    return left + right == 1 and (near or far or _wedge_is_empty(fan, weight, bool(left)))


def _wedge_is_empty(fan: Fan, weight: NDArray[np.float32], on_right: bool) -> bool:
    """Tell whether the picture is empty beside a fan, on the side where no edge was found."""
    h, w = weight.shape
    y, x = np.mgrid[:h, :w] + 0.5
    angle = np.arctan2(x - fan.x, y - fan.y)
    beside = angle > fan.right + 0.02 if on_right else angle < fan.left - 0.02
    beside &= (y > fan.y) & (np.hypot(x - fan.x, y - fan.y) < fan.far)
    return bool(beside.mean() > 0.03 and weight[beside].mean() < 0.1)


def _support(edges: Sequence[Edge]) -> float:
    length = sum(edge.length for edge in edges)
    return sum(edge.support * edge.length for edge in edges) / max(length, 1e-6)


def _grown(bounds: Bounds, origin: tuple[int, int], whole: Shrunk, size: tuple[int, int]) -> Bounds:
    """Return bounds in picture pixels; what reaches the shrunk picture's end reaches the real one.

    Shrinking by a whole factor leaves out the last few columns and rows.
    """
    h, w = whole.mean.shape
    left, top, right, bottom = bounds
    x, y, scale = *origin, whole.factor
    out_right = size[0] if right + x >= w - 0.5 else (right + x) * scale
    out_bottom = size[1] if bottom + y >= h - 0.5 else (bottom + y) * scale
    return (left + x) * scale, (top + y) * scale, out_right, out_bottom


def _fan_sector(size: tuple[int, int], fan: Fan, confidence: float) -> Sector | None:
    box = box_around(fan, *size)
    if box is None:
        return None
    return Sector(
        size=size,
        box=box,
        kind="fan",
        apex=(fan.x, fan.y),
        radius_px=fan.near,
        depth_px=fan.far - fan.near,
        left_deg=math.degrees(fan.left),
        right_deg=math.degrees(fan.right),
        confidence=round(confidence, 3),
    )


def _box_sector(
    size: tuple[int, int], box: Box, shrunk: Shrunk, fit: _Fit, place: tuple[int, int, int]
) -> Sector:
    """Make a sector without a fan's outline: parallel beams, rays or plain columns."""
    left, top, right, bottom = (round(v) for v in fit.bounds)
    window = (slice(top, bottom), slice(left, right))
    rays = estimate_apex(
        [sample[window] for sample in shrunk.samples], fit.content.weight[window] > 0.5
    )
    draft = Sector(size, box, "columns", depth_px=float(box[3]), confidence=0.2)
    x, y, scale = place
    if rays.apex is not None:
        apex = (rays.apex[0] + left + x) * scale, (rays.apex[1] + top + y) * scale
        return _rays_sector(draft, apex, min(0.7, 0.2 + 0.15 * rays.strength))
    w = shrunk.mean.shape[1]
    framed = left > 1 and right < w - 1
    if framed or rays.parallel:
        confidence = fit.quality if framed else 0.4
        return replace(draft, kind="linear", confidence=round(min(1.0, confidence), 3))
    return draft


def _rays_sector(draft: Sector, apex: tuple[float, float], confidence: float) -> Sector:
    x, y, w, h = draft.box
    corners = np.array([(x, y), (x + w, y), (x, y + h), (x + w, y + h)], float) - apex
    angles = np.degrees(np.arctan2(corners[:, 0], corners[:, 1]))
    nearest = np.clip(apex, (x, y), (x + w, y + h)) - np.array(apex)
    radius = float(np.hypot(*nearest))
    return replace(
        draft,
        kind="rays",
        apex=apex,
        radius_px=radius,
        depth_px=float(np.hypot(*corners.T).max()) - radius,
        left_deg=float(angles.min()),
        right_deg=float(angles.max()),
        confidence=round(confidence, 3),
    )
