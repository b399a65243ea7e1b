"""The fan or rectangle that explains the content of a picture best, whatever the background."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from capture.sector_background import background_guesses
from capture.sector_box import refine_box, search_box, whole_box
from capture.sector_content import find_content, keep_main, textured_share
from capture.sector_edges import refine_fan, seek_near
from capture.sector_fan import Evidence, deepen, search_fan
from capture.sector_reach import (
    common_end,
    far_shows,
    reach_bottom,
    reach_far,
    reach_near,
    reach_sides,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from capture.sector_box import Bounds
    from capture.sector_content import Content
    from capture.sector_edges import Edge
    from capture.sector_fan import Fan
    from capture.sector_shrunk import Shrunk

_LEAST_OPENING, _MOST_OPENING = 0.14, 2.3
_GOOD, _BEST = 0.65, 0.85
_AHEAD = 0.05
_MARGIN = 2.0
_SHOWN, _SURE = 0.5, 0.75
_SPARE, _SPARE_SURE = 0.06, 0.15


@dataclass(frozen=True, slots=True)
class Fit:
    """What a guess of the background leads to, in shrunk pixels of one panel.

    `fan` is None where no outline of a fan shows; `quality` 0…1 says how well the outline and the
    content agree; `shown` is the rectangle of what shows, without what was extrapolated, and
    `texture` its speckled share, 0…1; `edge` is a point and the angle of the only side that
    shows, if that is all.
    """

    content: Content
    bounds: Bounds
    fan: Fan | None
    quality: float
    shown: Bounds
    texture: float
    edge: tuple[float, float, float] | None = None


def best_fit(shrunk: Shrunk) -> Fit | None:
    """Fit under the likeliest background, and under others while no good fan is found.

    Menus and thumbnails can spoil a fit, so the largest piece of content is tried alone, too.
    """
    best: Fit | None = None
    for levels in background_guesses(shrunk):
        content = find_content(shrunk, levels)
        total = float(content.weight.sum())
        for part in (content, keep_main(content, shrunk)):
            fit = None if part is None else _fit(shrunk, part, total)
            if fit is None:
                continue
            ahead = 0.0 if part is content or best is None or best.fan is None else _AHEAD
            if best is None or _merit(fit) > _merit(best) + ahead:
                best = fit
            if best.fan is not None and best.quality >= _BEST:
                return best
        if best is not None and _settles(best):
            break
    return best


def _settles(fit: Fit) -> bool:
    """Tell whether another guess of the background can hardly be better: no painted panel."""
    return fit.quality >= _GOOD if fit.fan is not None else fit.texture >= _BEST


def _merit(fit: Fit) -> float:
    """Rank fits: a good fan is no accident, while any panel makes a good rectangle."""
    return fit.quality + (1.0 if fit.fan is not None and fit.quality >= _GOOD else 0.0)


def _fit(shrunk: Shrunk, content: Content, total: float) -> Fit | None:
    """Fit a fan and a rectangle to content; `total` is all the weight there is to explain."""
    weight = content.weight
    found = search_fan(weight)
    if found is None or weight.sum() < 0.01 * weight.size:
        return None
    h, w = weight.shape
    bounds = refine_box(search_box(Evidence.of(weight))[0], weight, content.height)
    left, top, right, bottom = (round(v) for v in bounds)
    held = float(weight[top:bottom, left:right].sum())
    full = held / max(1.0, (right - left) * (bottom - top))
    texture = textured_share(shrunk, whole_box(bounds, w, h))
    quality = held / total * (full * texture) ** 0.6
    plain = Fit(content, bounds, None, quality, bounds, texture)
    if not content.levels:
        return replace(plain, quality=0.5 * plain.quality)
    plain = replace(plain, bounds=reach_bottom(bounds, content))
    fan, edges = _outline(found, content)
    if not _is_fan(fan, edges, weight):
        return replace(plain, edge=_only_side(fan, edges, min(h, w)))
    seen = _support(edges)
    fan = reach_sides(reach_near(fan, edges[2]), weight)
    fan, guessed = reach_far(fan, content, edges[3])
    grid_y, grid_x = np.mgrid[:h, :w] + 0.5
    within = fan.widened(_MARGIN).contains(grid_x, grid_y)
    inside = float(weight[within].sum()) / total
    if inside < held / total - (_SPARE if seen < _SURE else _SPARE_SURE):
        return plain
    full = float(weight[within].mean())
    quality = inside * (0.3 + 0.7 * seen) * (0.8 if guessed else min(1.0, 0.5 + full))
    return Fit(content, bounds, fan, min(1.0, quality), bounds, texture)


def _outline(found: Fan, content: Content) -> tuple[Fan, list[Edge]]:
    """Fit the outline of a fan; where an arc does not show, look for another radius."""
    fan, edges = refine_fan(found, content.height, content.tolerance)
    other = fan
    if edges[2].support < _SHOWN:
        other = seek_near(fan, content.height, content.tolerance) or fan
    if not far_shows(fan, content, edges[3]):
        end = common_end(fan, content.weight)
        deep = deepen(other, content.weight).far if end is None else end
        if abs(deep - fan.far) > 0.02 * fan.far and deep > other.near + 8:
            other = replace(other, far=deep)
    return (fan, edges) if other is fan else refine_fan(other, content.height, content.tolerance)


def _is_fan(fan: Fan, edges: Sequence[Edge], weight: NDArray[np.float32]) -> bool:
    """Tell whether enough of a fan's outline shows: two sides, or one and another hint."""
    if not _LEAST_OPENING < fan.right - fan.left < _MOST_OPENING:
        return False
    size = min(weight.shape)
    left, right, near, far = (
        edge.support > 0.3 and edge.support * edge.length > 0.08 * size for edge in edges
    )
    if left + right == 2 or near + far == 2:
        return True
    return left + right == 1 and (near or far or _wedge_is_empty(fan, weight, bool(left)))


def _only_side(fan: Fan, edges: Sequence[Edge], size: int) -> tuple[float, float, float] | None:
    """Return a point and the angle of the one clear slanting side of a fan, None without one."""
    for edge, angle in zip(edges[:2], (fan.left, fan.right), strict=True):
        if edge.support > 0.6 and edge.length > 0.12 * size and 0.25 < abs(angle) < 1.2:
            x, y = edge.points.mean(axis=0)
            return float(x), float(y), angle
    return None


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
