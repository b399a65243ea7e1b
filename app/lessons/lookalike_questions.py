"""Makers of questions on look-alikes: one kind of ray is planted, and it must be seen.

B-lines arise at the pleura, go to the bottom and slide. I-lines do so for a centimetre only (short
comet tails). Z-lines begin under the pleura and stand still. E-lines come from gas under the skin,
which hides the pleura.
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from app.lessons.cine import renderer_of
from app.lessons.draft import (
    Draft,
    Wish,
    arc_mm,
    as_pattern,
    clean,
    doubtful_rays,
    draw_scene,
    key_truth,
    merged_mm,
    record,
    truths,
    visible_share,
)
from augment.phantom.scene import Trap
from augment.phantom.strays import Gas, Strays, ZLine

if TYPE_CHECKING:
    from app.lessons.cine import Cine
    from augment.phantom import Scene

_SEEN = {"b-line": 0.008, "i-line": 0.004, "z-line": 0.01, "e-line": 0.02}
"""Share of the field in which the rays must stand out by `_GREY` grey levels."""
_GREY = 18.0
_CLEAR_MM = 20.0
_HIDDEN = (0.3, 0.95)
"""Share of the beams that gas and ribs may hide."""


def make_lookalike(wish: Wish) -> Draft | None:
    """Which ray is it: rays of one kind alone."""
    scene = _plain(draw_scene(wish, as_pattern("B" if wish.shown == "b-line" else "A")))
    bare = replace(scene, traps=())
    if wish.shown == "i-line":
        scene = replace(scene, traps=_short_rays(wish, scene))
    elif wish.shown == "z-line":
        scene = replace(scene, strays=Strays(z_lines=_z_lines(wish, scene)))
    elif wish.shown == "e-line":
        scene = replace(scene, strays=Strays(gas=draw_gas(wish, 0.5, 0.9)))
    cine = record(wish, scene)
    if not _fits(wish.shown, cine) or not clean(cine):
        return None
    if visible_share(cine, bare, _GREY) < _SEEN[wish.shown]:
        return None
    return Draft(cine, wish.shown, key_truth(cine))


def _plain(scene: Scene) -> Scene:
    """Take out every ray but B-lines."""
    keep = tuple(trap for trap in scene.traps if not trap.short) if scene.pattern == "B" else ()
    return replace(scene, traps=keep, strays=Strays())


def _fits(shown: str, cine: Cine) -> bool:
    frames = truths(cine)
    if shown == "b-line":
        return all(1 <= truth.b_line_count <= 5 and not merged_mm(truth) for truth in frames)
    if any(truth.b_line_count or truth.tracks for truth in frames) or doubtful_rays(cine):
        return False
    if shown == "e-line":
        polar = renderer_of(cine).polar(cine.first + cine.key)
        hidden = 1.0 - float(polar.labels.readable.mean())
        return _HIDDEN[0] <= hidden <= _HIDDEN[1]
    return all(arc_mm(truth) > _CLEAR_MM for truth in frames)


def _short_rays(wish: Wish, scene: Scene) -> tuple[Trap, ...]:
    u, probe = wish.rng.uniform, scene.probe
    half = probe.width_mm / 2 or (probe.radius_mm + scene.pleura.depth_mm) * probe.fov / 2
    below = scene.probe.depth_mm - scene.pleura.depth_mm
    return tuple(
        Trap(
            x_mm=u(-0.8, 0.8) * half,
            width_mm=u(0.8, 1.8),
            level_db=u(-9, -5),
            over_haze_db=None,
            slope=u(5, 9),
            length_mm=min(u(0.08, 0.16) * below, 12.0),
            ring_mm=u(0.7, 4.0),
            ring_db=u(0, 3),
            wobble_db=u(0.3, 1.0),
            wobble_corr=3.0,
            late_db=0.0,
            flicker=u(0.05, 0.4),
            phase=u(0, 2 * math.pi),
            erase=0.0,
            short=True,
        )
        for _ in range(int(wish.rng.integers(3, 7)))
    )


def _z_lines(wish: Wish, scene: Scene) -> tuple[ZLine, ...]:
    u = wish.rng.uniform
    below = scene.probe.depth_mm - scene.pleura.depth_mm
    return tuple(
        ZLine(
            across=u(-0.7, 0.7),
            start_mm=u(0.08, 0.25) * below,
            length_mm=u(0.2, 0.45) * below,
            width_mm=u(1.2, 3.0),
            over_db=u(7, 13),
            slope=u(0.0, 2.0),
            wobble_db=u(0.5, 2.0),
        )
        for _ in range(int(wish.rng.integers(2, 4)))
    )


def draw_gas(wish: Wish, least: float, most: float) -> Gas:
    """Draw gas under the skin over a share of the aperture to either side of its middle."""
    u = wish.rng.uniform
    return Gas(
        middle=u(-0.4, 0.4),
        half=u(least, most),
        share=u(0.35, 0.75),
        thick_mm=u(0.4, 1.0),
        rough_mm=u(0.3, 1.2),
        level_db=u(-3, 4),
        broken_db=u(1, 4),
        ray_db=u(-22, -14),
        ray_mm=u(1.0, 4.0),
        comb_db=u(3, 8),
        slope=u(1, 4),
        ring_mm=u(0.8, 4.0),
    )
