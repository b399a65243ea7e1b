from __future__ import annotations

from itertools import combinations

import pytest

from app.exam.places import frames_of, spots_of, views_of
from app.exam.protocols import PROTOCOLS, Side, View


@pytest.mark.parametrize("key", PROTOCOLS)
@pytest.mark.parametrize("scale", [1.0, 1.375, 2.75])
def test_no_two_zones_touch_and_all_are_inside(key: str, scale: float) -> None:
    plan = PROTOCOLS[key]  # type: ignore[index]
    views = views_of(plan.zones)
    size, height = 44 * scale, 186 * scale
    frames = frames_of(views, 384 * scale, 10 * scale)
    assert list(frames) == list(views)
    for view, (_, width) in frames.items():
        zones = [zone for zone in plan.zones if zone.view is view]
        spots = spots_of(zones, width, height, size)
        for one, other in combinations(spots.values(), 2):
            assert max(abs(one[0] - other[0]), abs(one[1] - other[1])) >= size - 0.01
        for x, y in spots.values():
            assert size / 2 <= x <= width - size / 2 and size / 2 <= y <= height - size / 2
        for zone in zones:
            on_left = spots[zone.code][0] < width / 2
            assert on_left is ((zone.side is Side.RIGHT) is (view is View.FRONT))
