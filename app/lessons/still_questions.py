"""Makers of questions on what lies still: pattern, count, line, score, and what can be scored."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from app.lessons.cine import Cine, Cut, cut, key_sample
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
    scores,
    sure_count,
    truths,
    visible_share,
    widest,
)
from app.lessons.lookalike_questions import draw_gas
from app.lessons.true_line import strokes_of, true_line
from augment.phantom.scene import Lesions
from augment.phantom.strays import Strays
from models.labels import Label

if TYPE_CHECKING:
    from augment.phantom import Truth

_PATTERNS = {
    "a-lines": "A", "b-lines": "B", "confluence": "C", "consolidation": "P", "effusion": "E",
}  # fmt: skip
_SEEN_SHARE = 0.02
_MERGED_MM = 10.0
_CLEAR_MM = 20.0
_AGREE = 0.035
"""So far may the score of the masks lie from the side-car's share."""


def make_pattern(wish: Wish) -> Draft | None:
    """Make "what is this": the class must hold in the first, the middle and the last frame."""
    scene = draw_scene(wish, as_pattern(_PATTERNS[wish.shown]))
    cine = record(wish, scene)
    frames = truths(cine)
    if not all(_shows(wish.shown, truth) for truth in frames) or not clean(cine):
        return None
    if wish.shown == "a-lines" and doubtful_rays(cine):
        return None
    if wish.shown in ("consolidation", "effusion"):
        healthy = replace(scene, lesions=replace(Lesions(), organ=scene.lesions.organ))
        if visible_share(cine, healthy) < _SEEN_SHARE:
            return None
    return Draft(cine, wish.shown, key_truth(cine))


def _shows(shown: str, truth: Truth) -> bool:
    merged = merged_mm(truth)
    if shown == "a-lines":
        return truth.b_line_count == 0 and bool(truth.a_line_depths_mm) and arc_mm(truth) > 15
    if shown == "b-lines":
        return truth.b_line_count >= 2 and merged == 0.0
    if shown == "confluence":
        return merged >= _MERGED_MM
    return merged == 0.0


def make_count(wish: Wish) -> Draft | None:
    """Count the B-lines of a still in which none has merged and the masks leave no doubt."""
    cine = record(wish, draw_scene(wish, as_pattern("A" if wish.shown == "none" else "B")))
    truth = key_truth(cine)
    if merged_mm(truth) or arc_mm(truth) < 15 or truth.b_line_count > wish.level.most:
        return None
    count = sure_count(cine)
    if count is None or count_class(count) != wish.shown or not clean(cine):
        return None
    return Draft(cine, count, truth)


def count_class(count: int) -> str:
    """Class of a number of B-lines: none, few (1 or 2), many."""
    return "none" if count == 0 else "few" if count <= 2 else "many"


def make_line(wish: Wish) -> Draft | None:
    """Draw the pleural line: of the masks, where it shows."""
    cine = record(wish, draw_scene(wish, as_pattern(str(wish.rng.choice(["A", "B"])))))
    sample = key_sample(cine)
    if (sample.truth.rib_count > 0) != (wish.shown == "ribs"):
        return None
    line = true_line(cut(sample))
    if line is None or float(line.arc_mm[np.isfinite(line.depth_mm)].sum()) < _CLEAR_MM:
        return None
    return Draft(cine, strokes_of(sample.truth, line), sample.truth, line=line)


def make_score(wish: Wish) -> Draft | None:
    """Score one space: the widest, where masks and side-car agree on its share."""
    letters = {"none": "A", "part": "B", "most": str(wish.rng.choice(["C", "M", "B"]))}
    cine = record(wish, draw_scene(wish, as_pattern(letters[wish.shown])))
    sample = key_sample(cine)
    region = widest(sample.truth)
    if region is None:
        return None
    share = next(each.occupied for each in sample.truth.spaces if each.start == region[0])
    if share_class(share) != wish.shown or not _agree(cine, region, share) or not clean(cine):
        return None
    if _rib_over(cut(sample), region):
        return None
    return Draft(cine, share, sample.truth, region=region)


def _rib_over(part: Cut, region: tuple[float, float]) -> bool:
    """Tell whether any rib, be it a speck, stands in a space: nobody could say if it parts it."""
    polar, _ = part.geometry.to_beams(part.likely)
    first, last = (round(each * polar.shape[1]) for each in region)
    return bool((polar[:, first + 1 : max(last - 1, first + 1)] == Label.RIB).any())


def share_class(share: float) -> str:
    """Class of an occupied share: none, part (up to a half), most."""
    return "none" if share < 0.02 else "part" if share <= 0.5 else "most"


def _agree(cine: Cine, region: tuple[float, float], share: float) -> bool:
    middle = sum(region) / 2
    for score in scores(cut(key_sample(cine))):
        here = [each for each in score.spaces if each.start <= middle <= each.end]
        if len(here) != 1 or abs(here[0].blas - share) > _AGREE:
            return False
        if abs(here[0].start - region[0]) + abs(here[0].end - region[1]) > 0.06:
            return False
    return True


def make_scorable(wish: Wish) -> Draft | None:
    """Make "can this be scored": clearly yes, or clearly not."""
    pattern = "L" if wish.shown == "no" else str(wish.rng.choice(["A", "B", "C"]))
    scene = draw_scene(wish, as_pattern(pattern))
    if wish.shown == "no" and wish.rng.random() < 0.5:  # lung is there, gas hides it
        scene = draw_scene(wish, as_pattern("A"))
        scene = replace(scene, strays=Strays(gas=draw_gas(wish, 1.5, 1.9)))
    cine = record(wish, scene)
    frames = truths(cine)
    if wish.shown == "no":
        fits = all(truth.blas is None and arc_mm(truth) < 5 for truth in frames)
    else:
        fits = all(truth.blas is not None and arc_mm(truth) > _CLEAR_MM for truth in frames)
        part = cut(key_sample(cine))
        fits = fits and clean(cine) and all(each.value is not None for each in scores(part))
    return Draft(cine, wish.shown == "yes", key_truth(cine)) if fits else None
