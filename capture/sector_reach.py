"""How far a fan reaches where its arcs do not show: cut by the picture, or faded to black."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from capture.sector_box import Bounds
    from capture.sector_content import Content
    from capture.sector_edges import Edge
    from capture.sector_fan import Fan, Floats

_SEEN = 0.5
_AGREED, _SURE = 0.5, 0.9
_SHALLOW = 0.75
_BEYOND = 0.06
_LOPSIDED = 0.9
_CUT = 0.75
_SIDE_GAP, _BOTTOM_GAP = 0.05, 0.04


def far_shows(fan: Fan, content: Content, far_edge: Edge) -> bool:
    """Tell whether a fan's content ends along its far arc, and not anywhere else."""
    h, w = content.height.shape
    y, x = np.mgrid[:h, :w] + 0.5
    deeper = replace(fan, near=fan.far + 3, far=fan.far + h).contains(x, y)
    beyond = float(content.weight[deeper].sum()) > _BEYOND * float(content.weight.sum())
    if beyond or far_edge.length <= 0.1 * w:
        return False
    agreed = max(far_edge.support, _arc_agreement(fan, content.weight))
    # No probe is as shallow as that: a bright layer may end like an arc before the depth does.
    shallow = fan.far - fan.near < _SHALLOW * fan.near
    return agreed >= (_SURE if shallow else _AGREED)


def reach_near(fan: Fan, near_edge: Edge) -> Fan:
    """Let the near arc start at the picture's upper border where that cuts it off."""
    if near_edge.support >= _SEEN and near_edge.length > 6:
        return fan
    cut = max(0.0, -fan.y)
    return replace(fan, near=cut) if abs(fan.near - cut) < 0.05 * (fan.far - fan.near) else fan


def reach_far(fan: Fan, content: Content, far_edge: Edge) -> tuple[Fan, bool]:
    """Extend the far arc where it does not show; also tell whether that is a guess.

    Content that runs into the picture's lower border goes on to the farthest visible sample. Depth
    that fades to black is taken to go on to where the picture, its sides or writing below end it,
    since machines fill their screen: too much black harms less than lost depth.
    """
    if far_shows(fan, content, far_edge):
        return fan, False
    h, w = content.height.shape
    farthest = _farthest(fan, w, h)
    if fan.y + fan.far * math.cos(_flattest(fan)) >= h - 2 or _touches(fan, content):
        return replace(fan, far=float(max(fan.far, farthest))), False
    floor = _floor(fan, content) - _BOTTOM_GAP * h
    limits = [(floor - fan.y) / math.cos(_flattest(fan)), farthest]
    for angle, room in ((-fan.left, fan.x), (fan.right, w - fan.x)):
        if angle > 0.05:
            limits.append((room - _SIDE_GAP * w) / math.sin(min(angle, math.pi / 2)))
            if limits[-1] < fan.far:  # this side has left the picture already
                limits.pop()
    far = float(max(fan.far, min(limits)))
    return replace(fan, far=far), far > 1.03 * fan.far


def reach_sides(fan: Fan, weight: NDArray[np.float32]) -> Fan:
    """Mirror the wider side of a fan where the other one ends in black.

    A probe that lost contact at one end shows nothing there, yet its sector is symmetric. A side
    beyond which content shows, or that lies out of the picture, stays.
    """
    widest = max(-fan.left, fan.right)
    if widest <= 0 or min(-fan.left, fan.right) > _LOPSIDED * widest:
        return fan
    mirrored = replace(fan, left=-widest, right=widest)
    h, w = weight.shape
    y, x = np.mgrid[:h, :w] + 0.5
    added = mirrored.contains(x, y) & ~fan.widened(3).contains(x, y)
    return mirrored if added.any() and float(weight[added].mean()) < 0.12 else fan


def cut_sides(fan: Fan, weight: NDArray[np.float32]) -> tuple[float, float]:
    """Return the columns between which a fan shows, wider than the picture where nothing cuts it.

    A column that is full from the fan's side to its far arc beside one that is empty means that
    the machine cut the sector there; shadows and lost contact end along beams.
    """
    h, w = weight.shape
    y, x = np.mgrid[:h, :w] + 0.5
    within = fan.contains(x, y)
    tall = within.sum(axis=0)
    share = (within & (weight > 0)).sum(axis=0) / np.maximum(tall, 1)
    cuts = [-2.0, w + 2.0]
    for side, columns in enumerate((share, share[::-1])):
        high = tall if side == 0 else tall[::-1]
        filled = np.flatnonzero((columns > _CUT) & (high > 0.12 * h))
        first = int(filled[0]) if filled.size else 0
        outside = columns[max(0, first - 8) : max(0, first - 3)]
        if first >= 8 and outside.max() < 0.05 and high[first - 8 : first].min() > 0.06 * h:
            cuts[side] = float(first) if side == 0 else float(w - first)
    return cuts[0], cuts[1]


def reach_bottom(bounds: Bounds, content: Content) -> Bounds:
    """Extend a rectangle of parallel beams downwards where its lower end is ragged or black."""
    left, top, right, bottom = bounds
    h = content.height.shape[0]
    window = slice(round(left), max(round(left) + 1, round(right)))
    if bottom >= h - 2:
        return bounds
    full = content.weight[:, window] > 0
    ends = np.where(full.any(axis=0), h - full[::-1].argmax(axis=0), 0)
    near = np.abs(ends - bottom) < max(3.0, 0.025 * (bottom - top))
    if near.mean() >= _AGREED:
        return bounds
    start = min(h, round(bottom) + 4)
    other = content.height[start:, window] > max(3.0, content.tolerance)
    written = np.flatnonzero(other.mean(axis=1) > 0.3) if other.size else np.zeros(0, int)
    floor = start + int(written[0]) if written.size else h
    return left, top, right, max(bottom, floor - _BOTTOM_GAP * h)


def common_end(fan: Fan, weight: NDArray[np.float32]) -> float | None:
    """Return the radius at which the sure content of most beams ends together, if there is one.

    Writing or a curve under the sector is content of a kind, too; it does not follow an arc.
    """
    ends, _ = _ends(fan, weight > 0.5)
    if ends.size < 20:
        return None
    votes = np.bincount(ends.astype(np.intp), minlength=4)
    together = np.convolve(votes, np.ones(5), "same")
    best = int(together.argmax())
    return best + 0.5 if together[best] >= _AGREED * ends.size else None


def _arc_agreement(fan: Fan, weight: NDArray[np.float32]) -> float:
    """Return the share of beams, among those in the picture, whose content ends at the far arc."""
    ends, far_seen = _ends(fan, weight > 0)
    if np.count_nonzero(far_seen) < 10:
        return 0.0
    near = np.abs(ends[far_seen] - fan.far) < max(3.0, 0.025 * (fan.far - fan.near))
    return float(near.mean())


def _ends(fan: Fan, full: NDArray[np.bool_]) -> tuple[Floats, NDArray[np.bool_]]:
    """Return the radius where content ends on each of many beams, and which far ends are visible.

    0 where a beam has no content.
    """
    h, w = full.shape
    angle = np.linspace(fan.left, fan.right, 98)[1:-1, None]
    radius = np.arange(max(1.0, fan.near), fan.far + 12)[None]
    x, y = fan.x + radius * np.sin(angle), fan.y + radius * np.cos(angle)
    seen = (x >= 0) & (x < w) & (y >= 0) & (y < h)
    held = np.zeros(x.shape, bool)
    held[seen] = full[y[seen].astype(int), x[seen].astype(int)]
    last = radius.shape[1] - 1 - held[:, ::-1].argmax(1)
    ends = np.where(held.any(1), radius[0, last], 0.0)
    return ends, seen[:, min(seen.shape[1] - 1, int(fan.far - radius[0, 0]))]


def _flattest(fan: Fan) -> float:
    """Return the beam of a fan that is nearest to the vertical."""
    return float(np.clip(0.0, fan.left, fan.right))


def _farthest(fan: Fan, w: int, h: int) -> float:
    """Return the radius of the deepest picture pixel between the outermost beams."""
    x = np.concatenate([np.arange(w), np.zeros(h), np.full(h, w)])
    y = np.concatenate([np.full(w, h), np.arange(h), np.arange(h)])
    dx, dy = x - fan.x, y - fan.y
    angle = np.arctan2(dx, dy)
    within = (angle >= fan.left) & (angle <= fan.right)
    return float(np.hypot(dx, dy)[within].max()) if within.any() else fan.far


def _touches(fan: Fan, content: Content) -> bool:
    """Tell whether content runs into the picture's lower border."""
    row = content.weight[-2]
    x = np.arange(row.size) + 0.5
    angle = np.arctan2(x - fan.x, row.size and content.weight.shape[0] - fan.y)
    within = (angle > fan.left) & (angle < fan.right)
    return bool(within.any() and row[within].mean() > 0.25)


def _floor(fan: Fan, content: Content) -> float:
    """Return the row under the fan where writing or another thing begins, else the last row."""
    h, w = content.height.shape
    left = int(np.clip(fan.x + fan.far * math.sin(fan.left), 0, w - 1))
    right = int(np.clip(fan.x + fan.far * math.sin(fan.right), left + 1, w))
    bottom = int(np.clip(fan.y + fan.far + 4, 0, h))
    other: NDArray[np.bool_] = content.height[bottom:, left:right] > max(3.0, content.tolerance)
    rows = np.flatnonzero(other.mean(axis=1) > 0.3) if other.size else np.zeros(0, int)
    return float(bottom + rows[0]) if rows.size else float(h)
