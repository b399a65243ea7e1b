"""Holds the marked truth of many questions against an independent reading of masks and side-car.

`pleura learn --check 500` does it for 500 questions of every lesson, the classes in turn and the
difficulty from 0 to 1.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from app.lessons.cine import key_sample, renderer_of, to_across
from app.lessons.make import make_question
from app.lessons.mask_reading import LINES, MaskReading, read_masks

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.lessons.lesson import Lesson
    from app.lessons.question import Sheet

_SHARE_OFF, _LINE_OFF_MM, _PLACE_OFF = 0.05, 1.0, 0.03
_LEAST_MM, _MERGED_MM = 10.0, 8.0
_STEPS = 11


@dataclass(frozen=True, slots=True)
class Checked:
    """How many questions of a lesson were checked, how many agree, what is wrong with others."""

    questions: int
    agree: int
    faults: tuple[str, ...]


def check_lesson(
    lesson: Lesson, seeds: int, on_question: Callable[[], None] | None = None
) -> Checked:
    """Check `seeds` questions of a lesson: seeds 0 up, the classes in turn, all difficulties."""
    faults = []
    for seed in range(seeds):
        wanted = lesson.classes[seed % len(lesson.classes)]
        difficulty = seed * 7 % _STEPS / (_STEPS - 1)
        fault = fault_of(make_question(lesson, seed, difficulty, wanted))
        if fault:
            faults.append(f"seed {seed}, {wanted}, difficulty {difficulty:.1f}: {fault}")
        if on_question is not None:
            on_question()
    return Checked(seeds, seeds - len(faults), tuple(faults))


def fault_of(page: Sheet) -> str:
    """Say what is wrong with the marked truth of a question; nothing when it agrees."""
    read = read_masks(key_sample(page.question.cine))
    return _CHECKS[page.lesson.kind](page, read)


def _pattern(page: Sheet, read: MaskReading) -> str:
    shown, pattern = page.key.shown, page.key.truth.pattern
    merged = read.length(read.merged)
    rays = sum(read.count(span) for span in read.spaces)
    if shown in ("consolidation", "effusion"):
        return "" if pattern == shown[0].upper().replace("C", "P") else f"pattern {pattern}"
    fits = {
        "a-lines": read.a_line > 0 and not rays,
        "b-lines": rays >= 2 and merged == 0,
        "confluence": merged >= _MERGED_MM,
    }[shown]
    return "" if fits else f"{rays} rays, {merged:.0f} mm merged, {read.a_line} pixels of A-lines"


def _count(page: Sheet, read: MaskReading) -> str:
    rays = sum(read.count(span) for span in read.spaces)
    if read.length(read.merged):
        return "rays have merged"
    return "" if rays == page.key.value else f"{rays} rays, not {page.key.value}"


def _share(page: Sheet, read: MaskReading) -> str:
    low, high = page.question.region or (0.0, 1.0)
    middle = (low + high) / 2 * LINES
    here = [span for span in read.spaces if span[0] <= middle <= span[1]]
    if len(here) != 1:
        return f"{len(here)} spaces in the middle of the marks"
    off = read.share(here[0]) - float(page.key.value)  # type: ignore[arg-type]
    return "" if abs(off) <= _SHARE_OFF else f"{read.share(here[0]):.2f}, not {page.key.value:.2f}"


def _line(page: Sheet, read: MaskReading) -> str:
    cine = page.question.cine
    depth = renderer_of(cine).polar(cine.first + cine.key).surface.depth
    assert isinstance(page.key.value, tuple)
    points = np.array([point for stroke in page.key.value for point in stroke])
    across, deep = to_across(page.key.truth, points)
    off = np.abs(deep - np.interp(across, np.linspace(0, 1, depth.size), depth))
    if float(np.percentile(off, 95)) > _LINE_OFF_MM:
        return f"{np.percentile(off, 95):.1f} mm off the pleura"
    ribs = page.key.truth.rib_count > 0
    return "" if ribs == (page.key.shown == "ribs") else f"{page.key.truth.rib_count} ribs"


def _scorable(page: Sheet, read: MaskReading) -> str:
    arc = sum(read.length(_flags(span)) for span in read.spaces)
    return "" if (arc >= _LEAST_MM) == page.key.value else f"{arc:.0f} mm can be read"


def _sliding(page: Sheet, read: MaskReading) -> str:
    cine = page.question.cine
    for number in range(0, cine.frames, max(1, cine.frames // 4)):
        truth = cine.sample(number).truth
        flags = {space.sliding for space in truth.spaces}
        if flags != {page.key.value}:
            return f"frame {number}: the side-car says {flags}"
        if page.key.value and not truth.spaces[0].slide_mm > 0:
            return f"frame {number}: slides by nothing"
    return ""


def _point(page: Sheet, read: MaskReading) -> str:
    """Follow the moving part of the pleura itself; the side-car on either side."""
    cine, places = page.question.cine, []
    low, high = page.key.sweep or (0.0, 1.0)
    for number in range(0, cine.frames, 2):
        moving = renderer_of(cine).aperture.surface((cine.first + number) / cine.fps).moving > 0.5
        edges = np.flatnonzero(np.diff(moving.astype(int)))
        if edges.size != 1:
            return f"frame {number}: {edges.size} lung points"
        places.append((float(edges[0]) + 0.5) / (moving.size - 1))
    if max(abs(min(places) - low), abs(max(places) - high)) > _PLACE_OFF:
        return f"it moves between {min(places):.2f} and {max(places):.2f}"
    sides = {(each.start < low, each.sliding) for each in page.key.truth.spaces
             if each.end <= low or each.start >= high}  # fmt: skip
    return "two sides alike" if len(sides) > 1 and len({s for _, s in sides}) < 2 else ""


def _lookalike(page: Sheet, read: MaskReading) -> str:
    scene, shown = page.question.cine.scene, page.key.shown
    kinds = {
        "b-line": any(not trap.short for trap in scene.traps),
        "i-line": any(trap.short for trap in scene.traps),
        "z-line": bool(scene.strays.z_lines),
        "e-line": scene.strays.gas is not None,
    }
    planted = [name for name, there in kinds.items() if there]
    rays = sum(read.count(span) for span in read.spaces)
    if planted != [shown]:
        return f"planted: {', '.join(planted)}"
    if (rays > 0) != (shown == "b-line") or (shown != "b-line" and read.b_line):
        return f"{rays} rays, {read.b_line} pixels in the masks"
    hidden = 1 - float(read.seen.mean())
    return "the pleura shows all along" if shown == "e-line" and hidden < 0.2 else ""


def _zone(page: Sheet, read: MaskReading) -> str:
    if page.key.shown == "3":
        return "" if page.key.truth.pattern == "P" else f"pattern {page.key.truth.pattern}"
    worst = 0
    for span in read.spaces:
        merged = read.length(read.merged & _flags(span))
        if read.count(span) >= 3 or merged >= 1.0:
            worst = max(worst, 2 if read.share(span) > 0.5 else 1)
    return "" if str(worst) == page.key.shown else f"score {worst}"


def _flags(span: tuple[int, int]) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    out = np.zeros(LINES, np.bool_)
    out[slice(*span)] = True
    return out


_CHECKS: dict[str, Callable[[Sheet, MaskReading], str]] = {
    "pattern": _pattern,
    "count": _count,
    "line": _line,
    "score": _share,
    "sliding": _sliding,
    "point": _point,
    "lookalike": _lookalike,
    "zones": _zone,
    "scorable": _scorable,
}
