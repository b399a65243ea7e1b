"""Where the zones lie on a drawing of the chest, so that a gloved finger can tell them apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.exam.protocols import View

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.exam.protocols import Zone

Spot = tuple[float, float]
_SHARE = {View.FRONT: 0.54, View.BACK: 0.46}


def views_of(zones: Sequence[Zone]) -> tuple[View, ...]:
    """Find which drawings a set of zones needs, from the front."""
    return tuple(view for view in View if any(zone.view is view for zone in zones))


def frames_of(views: Sequence[View], width: float, gap: float) -> dict[View, tuple[float, float]]:
    """Share a width out among the drawings: left edge and width of each."""
    if len(views) == 1:
        wide = min(width, 1.6 * width * _SHARE[views[0]])
        return {views[0]: ((width - wide) / 2, wide)}
    room, at, found = width - gap * (len(views) - 1), 0.0, dict[View, tuple[float, float]]()
    whole = sum(_SHARE[view] for view in views)
    for view in views:
        wide = room * _SHARE[view] / whole
        found[view] = (at, wide)
        at += wide + gap
    return found


def spots_of(zones: Sequence[Zone], width: float, height: float, size: float) -> dict[str, Spot]:
    """Place the zones of one drawing, as far apart as their buttons are wide.

    Parameters
    ----------
    zones : sequence of Zone
        All on one drawing.
    width, height : float
        Of the drawing, pixels.
    size : float
        Side of a zone's square button, pixels.

    Returns
    -------
    dict
        Middle of each zone by its code, pixels. Where zones would touch, the drawing is
        stretched about its middle.
    """
    xs = {zone.code: zone.x * width for zone in zones}
    ys = {zone.code: zone.y * height for zone in zones}
    across = _spread(xs, ys, size)
    down = _spread(ys, xs, size)
    half = size / 2
    return {
        zone.code: (
            min(max(width / 2 + (xs[zone.code] - width / 2) * across, half), width - half),
            min(max(height / 2 + (ys[zone.code] - height / 2) * down, half), height - half),
        )
        for zone in zones
    }


def _spread(along: dict[str, float], beside: dict[str, float], size: float) -> float:
    """Find by how much to stretch one axis so that neighbours on it do not touch."""
    codes = list(along)
    apart = [
        abs(along[one] - along[other])
        for at, one in enumerate(codes)
        for other in codes[at + 1 :]
        if abs(beside[one] - beside[other]) < size / 2 and abs(along[one] - along[other]) > 1e-6
    ]
    return max(1.0, (size + 2.0) / min(apart)) if apart else 1.0
