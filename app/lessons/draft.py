"""What a maker of questions is given and gives back, and readings that several of them share."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, cast

import numpy as np

from app.lessons.cine import FPS, Cine, Cut, cut, key_sample, renderer_of
from augment.phantom import Truth, sample_scene
from augment.phantom.field import DEPTHS
from augment.phantom.motion import Sliding
from augment.phantom.truth import runs
from models.labels import Label
from models.score import Score, score_frame

if TYPE_CHECKING:
    from app.lessons.lesson import Lesson, Level
    from app.lessons.question import Answer, TrueLine
    from augment.phantom import Pattern, Scene

FIRST_SEED, SEEDS = 2_000_000, 7_000_000
"""Scenes of the lessons; networks are trained below a million, so theirs is a fair answer."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What kind of question is to be made.

    Parameters
    ----------
    lesson : Lesson
        Of which lesson.
    level : Level
        How hard.
    shown : str
        Of which class.
    rng : Generator
        All chance comes from here.
    """

    lesson: Lesson
    level: Level
    shown: str
    rng: np.random.Generator


@dataclass(frozen=True, slots=True, eq=False)
class Draft:
    """A picture that fits a wish, with what is true in it; fields as in `Question` and `Key`."""

    cine: Cine
    value: Answer
    truth: Truth
    region: tuple[float, float] | None = None
    sweep: tuple[float, float] | None = None
    line: TrueLine | None = None


def draw_scene(wish: Wish, pattern: Pattern) -> Scene:
    """Draw a scene of the lesson's seeds; the lung slides unless a maker changes it."""
    seed = FIRST_SEED + int(wish.rng.integers(SEEDS))
    probes = wish.level.probes
    probe = str(wish.rng.choice(probes)) if probes else None
    scene = sample_scene(seed, wish.level.preset, probe=probe, pattern=pattern)
    low, high = wish.level.slide_mm
    breath = replace(
        scene.breath,
        slide_mm=float(wish.rng.uniform(low, high)),
        rate_hz=max(scene.breath.rate_hz, 0.25),
    )
    return replace(scene, sliding=Sliding("present"), breath=breath)


def record(wish: Wish, scene: Scene) -> Cine:
    """Recipe of a recording, or of a still at some moment of the breath."""
    first = int(wish.rng.integers(60))
    return Cine(scene, max(1, round(wish.lesson.seconds * FPS)), first)


def clean(cine: Cine) -> bool:
    """Tell that no bright ray without a label is in the first frame."""
    return not renderer_of(cine).stray_rays(cine.first)


def truths(cine: Cine) -> list[Truth]:
    """Truth of the first, middle and last frame."""
    return [cine.sample(number).truth for number in cine.checked]


def key_truth(cine: Cine) -> Truth:
    """Truth of the frame that truth is told for."""
    return key_sample(cine).truth


def arc_mm(truth: Truth) -> float:
    """Length of the readable pleural line, mm."""
    return sum(space.arc_mm for space in truth.spaces)


def merged_mm(truth: Truth) -> float:
    """Length of the pleural line under confluence, mm."""
    return sum(space.confluent * space.arc_mm for space in truth.spaces)


def scores(part: Cut) -> tuple[Score, Score]:
    """Score the masks with the undecided as background, and as the likeliest class."""
    return score_frame(part.labels, part.geometry), score_frame(part.likely, part.geometry)


def sure_count(cine: Cine) -> int | None:
    """Count of B-lines in the key frame; None where the masks leave room for another one."""
    sample = key_sample(cine)
    part, count = cut(sample), sample.truth.b_line_count
    if (part.likely == Label.CONFLUENCE).any():  # the side-car alone does not tell of all of it
        return None
    if any(score.b_lines != count for score in scores(part)):
        return None
    return count if loose_rays(part) == count else None


def loose_rays(part: Cut, least_mm: float = 8.0) -> int:
    """Count runs of beams with B-line or confluence of some length, readable or not."""
    polar, _ = part.geometry.to_beams(part.likely)
    pitch = float(part.geometry.depths(len(polar))[0]) * 2 * part.geometry.mm_per_px_or_nominal
    marked = (polar >= Label.B_LINE).sum(axis=0) * pitch > least_mm
    return sum(1 for first, last in runs(marked) if last - first >= 1)


def doubtful_rays(cine: Cine) -> bool:
    """Tell that the masks of the key frame hold B-lines or confluence that somebody might see."""
    return bool((cut(key_sample(cine)).likely >= Label.B_LINE).any())


def visible_share(cine: Cine, without: Scene, grey: float = 12.0) -> float:
    """Share 0…1 of the field that would look otherwise without a part of the scene.

    Parameters
    ----------
    without : Scene
        The same scene less the part that is asked about.
    grey : float
        Grey levels, averaged over a small patch, that count as seen.
    """
    here = renderer_of(cine).polar(cine.first + cine.key).grey.astype(np.float32)
    there = renderer_of(replace(cine, scene=without)).polar(cine.first + cine.key).grey
    off = (here - there.astype(np.float32)).reshape(DEPTHS // 4, 4, -1).mean(axis=1)
    return float((np.abs(off) > grey).mean())


def widest(truth: Truth) -> tuple[float, float] | None:
    """Limits 0…1 of the widest space; None without one of 15 mm."""
    wide = max(truth.spaces, key=lambda space: space.arc_mm, default=None)
    return None if wide is None or wide.arc_mm < 15.0 else (wide.start, wide.end)


def as_pattern(letter: str) -> Pattern:
    """Letter of a pattern of the phantom, typed."""
    return cast("Pattern", letter)
