"""Finds the ultrasound sector in pictures of one stream, without any network.

Content is told from background and writing (`sector_content`), a fan and a rectangle are fitted to
it (`sector_fit`), and where no outline shows the picture itself is asked where its beams come from
(`rays`).
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from capture.errors import SectorError
from capture.rays import estimate_apex
from capture.sector import Sector
from capture.sector_background import peel
from capture.sector_box import box_around, whole_box
from capture.sector_content import is_noise, is_written
from capture.sector_fit import best_fit
from capture.sector_reach import cut_sides
from capture.sector_shrunk import shrink

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from capture.sector import Box
    from capture.sector_box import Bounds
    from capture.sector_fan import Fan
    from capture.sector_fit import Fit
    from capture.sector_shrunk import Shrunk

_SMALLEST = 32
_LEAST_TEXTURE = 0.08


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
    fit = best_fit(shrunk)
    if fit is None or not _is_ultrasound(fit):
        return None
    scale = whole.factor
    size = (width, height)
    if fit.fan is not None:
        across = cut_sides(fit.fan, fit.content.weight)
        panel = _grown((across[0], -2, across[1], h + 2), (x, y), whole, size)
        return _fan_sector(size, fit.fan.moved(x, y).scaled(scale), panel, fit.quality)
    box = whole_box(_grown(fit.bounds, (x, y), whole, size), width, height)
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


def _is_ultrasound(fit: Fit) -> bool:
    h, w = fit.content.weight.shape
    box = whole_box(fit.shown, w, h)
    return fit.texture >= _LEAST_TEXTURE and not is_written(fit.content, box)


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


def _fan_sector(size: tuple[int, int], fan: Fan, panel: Bounds, confidence: float) -> Sector | None:
    left, top, wide, high = whole_box(panel, *size)
    box = box_around(fan.moved(-left, -top), wide, high)
    if box is None:
        return None
    return Sector(
        size=size,
        box=(box[0] + left, box[1] + top, box[2], box[3]),
        kind="fan",
        apex=(float(fan.x), float(fan.y)),
        radius_px=float(fan.near),
        depth_px=float(fan.far - fan.near),
        left_deg=math.degrees(fan.left),
        right_deg=math.degrees(fan.right),
        confidence=round(float(confidence), 3),
    )


def _box_sector(
    size: tuple[int, int], box: Box, shrunk: Shrunk, fit: Fit, place: tuple[int, int, int]
) -> Sector:
    """Make a sector without a fan's outline: parallel beams, rays or plain columns."""
    left, top, right, bottom = (round(v) for v in fit.bounds)
    window = (slice(top, bottom), slice(left, right))
    edge = None if fit.edge is None else (fit.edge[0] - left, fit.edge[1] - top, fit.edge[2])
    samples = [sample[window] for sample in shrunk.samples]
    rays = estimate_apex(samples, fit.content.weight[window] > 0.5, edge)
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
        confidence=round(float(confidence), 3),
    )
