"""Makers of questions on what moves: sliding, the lung point, and an examination of zones."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from app.lessons.cine import cut, key_sample
from app.lessons.draft import (
    Draft,
    Wish,
    arc_mm,
    as_pattern,
    clean,
    draw_scene,
    key_truth,
    record,
    scores,
    truths,
    visible_share,
)
from app.lessons.movement import can_be_seen
from augment.phantom.motion import Sliding
from augment.phantom.scene import Lesions
from models.labels import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.lessons.cine import Cine
    from augment.phantom import Scene, Truth

_CLEAR_MM = 20.0
_BESIDE = 0.08
_SIDE = 0.12
_THIRDS = (0.4, 0.6)
_MOVES_MM = 0.6
_MANY, _HALF = 3, 0.5
_CLEAR_OFF = 0.08
_MERGED = 0.02
_DEEP_MM = 10.0
_SEEN_SHARE = 0.02
_ZONE_PATTERNS = {"0": "AAB", "1": "B", "2": "CM", "3": "P"}


def make_sliding(wish: Wish) -> Draft | None:
    """Sliding or not: a lung that slides, that stands still, or with air over it."""
    slides, rng = wish.shown == "slides", wish.rng
    still = not slides and rng.random() < 0.4
    scene = draw_scene(wish, as_pattern(str(rng.choice(["A", "B"])) if slides or still else "A"))
    pulse = float(rng.uniform(0.0, 0.3))
    kind = Sliding("present", pulse_mm=pulse) if slides else Sliding("pneumothorax")
    kind = Sliding("still", pulse_mm=pulse) if still else kind
    scene = replace(_hazy(wish, scene), sliding=kind)
    cine = record(wish, scene)
    if any(arc_mm(truth) < _CLEAR_MM for truth in truths(cine)):
        return None
    moved = swept_mm(cine)
    if moved < _MOVES_MM * scene.breath.slide_mm or not can_be_seen(cine):
        return None
    return Draft(cine, slides, key_truth(cine))


def _hazy(wish: Wish, scene: Scene) -> Scene:
    """Make the line uneven and the lung below it hazy, so that movement shows; alike without it."""
    level = float(wish.rng.uniform(-20.0, -10.0))
    haze = replace(
        scene.haze,
        level_db=max(level, scene.haze.level_db),
        slope=min(scene.haze.slope, float(wish.rng.uniform(1.0, 3.0))),
    )
    uneven = max(scene.pleura.variation_db, float(wish.rng.uniform(3.0, 4.5)))
    return replace(scene, haze=haze, pleura=replace(scene.pleura, variation_db=uneven))


def _without_ribs_at(scene: Scene, place: float) -> Scene:
    """Take out the ribs that would hide a place −1…1 along the aperture."""
    probe = scene.probe
    half = probe.width_mm / 2 or (probe.radius_mm + scene.pleura.depth_mm) * probe.fov / 2
    kept = tuple(
        rib
        for rib in scene.ribs.each
        if abs(rib.centre_mm - place * half) > rib.width_mm / 2 + 0.35 * half
    )
    return replace(scene, ribs=replace(scene.ribs, each=kept))


def swept_mm(cine: Cine) -> float:
    """How far a lung that slides moves against the chest wall within a recording, mm."""
    times = (cine.first + np.arange(cine.frames)) / cine.fps
    slides = [cine.scene.breath.at(float(time_s))[1] for time_s in times]
    return max(slides) - min(slides)


def make_point(wish: Wish) -> Draft | None:
    """Find the lung point: where it moves to and fro must be in view, with pleura on both sides."""
    rng, side = wish.rng, int(wish.rng.choice([-1, 1]))
    scene = draw_scene(wish, as_pattern("A"))
    low, high = {"left": (0.2, 0.4), "middle": (0.4, 0.6), "right": (0.6, 0.8)}[wish.shown]
    edge = 2.0 * float(rng.uniform(low, high)) - 1.0
    travel = -side * float(rng.uniform(0.06, 0.3))
    scene = _without_ribs_at(_hazy(wish, scene), edge)
    scene = replace(scene, sliding=Sliding("point", side, edge, travel, 0.0))
    cine = record(wish, scene)
    sweep = point_sweep(cine)
    middle = sum(sweep) / 2
    if point_class(middle) != wish.shown or swept_mm(cine) < _MOVES_MM * scene.breath.slide_mm:
        return None
    if not all(_in_view(truth, sweep) for truth in truths(cine)) or not can_be_seen(cine):
        return None
    return Draft(cine, middle, key_truth(cine), sweep=sweep)


def point_sweep(cine: Cine) -> tuple[float, float]:
    """Where the lung point moves within a recording, 0…1 along the aperture."""
    sliding, breath = cine.scene.sliding, cine.scene.breath
    times = (cine.first + np.arange(cine.frames)) / cine.fps
    phases = np.array([breath.at(float(time_s))[0] for time_s in times])
    at = (sliding.edge + sliding.travel * (phases - 0.5) + 1.0) / 2.0
    return float(at.min()), float(at.max())


def point_class(across: float) -> str:
    """Class of a place: left, middle, right."""
    return "left" if across < _THIRDS[0] else "middle" if across <= _THIRDS[1] else "right"


def _in_view(truth: Truth, sweep: tuple[float, float]) -> bool:
    low, high = sweep
    held = [
        space
        for space in truth.spaces
        if space.start <= low - _BESIDE and high + _BESIDE <= space.end
    ]
    if not held:
        return False
    left = sum(max(0.0, min(each.end, low) - each.start) for each in truth.spaces)
    right = sum(max(0.0, each.end - max(each.start, high)) for each in truth.spaces)
    return min(left, right) >= _SIDE


def make_zone(wish: Wish) -> Draft | None:
    """Score a zone 0 to 3 by its worst space; the score must be the same in three frames."""
    letter = str(wish.rng.choice(list(_ZONE_PATTERNS[wish.shown])))
    scene = draw_scene(wish, as_pattern(letter))
    cine = record(wish, scene)
    frames = truths(cine)
    if wish.shown == "3":
        deep = any(each.depth_mm >= _DEEP_MM for each in scene.lesions.consolidations)
        healthy = replace(scene, lesions=replace(Lesions(), organ=scene.lesions.organ))
        fits = deep and visible_share(cine, healthy) >= _SEEN_SHARE
        fits = fits and all(arc_mm(truth) > 0 for truth in frames)
    else:
        fits = all(zone_of(truth) == int(wish.shown) for truth in frames)
        fits = fits and _masks_say(cine, int(wish.shown))
    return Draft(cine, wish.shown, key_truth(cine)) if fits and clean(cine) else None


def zone_of(truth: Truth) -> int | None:
    """LUS zone score 0 to 2 of the worst space; None where too little shows or it is close.

    The rule of `models.clinical.zone.zone_score`, for lung without tissue-like parts that slides.
    """
    if arc_mm(truth) < _CLEAR_MM:
        return None
    spaces = [(each.b_lines, each.confluent, each.occupied) for each in truth.spaces]
    if any(abs(share - _HALF) < _CLEAR_OFF for share in _changed(spaces)):
        return None
    return _worst(spaces)


def _masks_say(cine: Cine, zone: int) -> bool:
    """Tell whether the masks of the key frame, doubtful parts in or out, give that score, too."""
    part = cut(key_sample(cine))
    if zone == 0 and (part.likely == Label.CONFLUENCE).any():
        return False
    return all(
        _worst([(each.b_lines, each.confluent, each.blas) for each in score.spaces]) == zone
        for score in scores(part)
    )


def _changed(spaces: Sequence[tuple[int, float, float]]) -> list[float]:
    """Crossed shares of the spaces with many rays or merged ones, of (rays, merged, crossed)."""
    return [share for rays, merged, share in spaces if rays >= _MANY or merged >= _MERGED]


def _worst(spaces: Sequence[tuple[int, float, float]]) -> int:
    return max((2 if share > _HALF else 1 for share in _changed(spaces)), default=0)


def zone_profile(patient: int, zones: int, classes: tuple[str, ...], salt: int) -> tuple[str, ...]:
    """Classes of a simulated patient's zones: healthy, alike all over, or worse in places.

    Parameters
    ----------
    patient : int
        Which one.
    zones : int
        How many zones.
    classes : tuple of str
        From well to ill.
    salt : int
        Of the lesson.
    """
    rng = np.random.default_rng([salt, patient, 5])
    kind = str(rng.choice(["healthy", "diffuse", "one side", "patchy"]))
    last = len(classes) - 1
    worse = np.zeros(zones)
    if kind == "diffuse":
        worse[:] = rng.uniform(0.3, 0.8)
    elif kind == "one side":
        half = slice(0, zones // 2) if rng.random() < 0.5 else slice(zones // 2, zones)
        worse[half] = rng.uniform(0.4, 1.0)
    elif kind == "patchy":
        worse[:] = rng.uniform(0.0, 1.0, zones)
    ranks = np.clip(np.rint(worse * last + rng.normal(0.0, 0.35, zones)), 0, last)
    return tuple(classes[int(rank)] for rank in ranks)
