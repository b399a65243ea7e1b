"""What a person does to the marks of a frame, each a plain function from marks to marks.

Places are beams and depths of the grid (`models.marks`). Whatever is asked for, the outcome fits
the form: lines run from left to right, B-lines begin at the pleural line and end below it.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Literal

from models.marks import GRID, BLineMark, a_line_points, pleura_depth

if TYPE_CHECKING:
    from models.marks import FrameMarks, Point, Polyline

LAST = GRID - 1.0
NARROW, WIDE = 8.0, 44.0
"""Beams of a new B-line and of a new confluent run."""
_BELOW = 4.0  # samples that a B-line reaches at least below the pleural line
_APART = 1.0  # beams between the points of a line
_NEW_LINE = ((40.0, 64.0), (96.0, 64.0), (160.0, 64.0), (215.0, 64.0))

NO_LINE = "Lay a pleural line first (P): B-lines hang from it."


class EditRefused(ValueError):
    """What was asked for cannot be; the text is one sentence that says what to do."""


class Kind(StrEnum):
    """What can be taken hold of."""

    PLEURA = "pleura"
    B_LINE = "b_lines"
    A_LINE = "a_lines"
    RIB = "ribs"


@dataclass(frozen=True, slots=True)
class Part:
    """One thing among the marks: its kind, and its number there."""

    kind: Kind
    number: int


@dataclass(frozen=True, slots=True)
class Handle:
    """A place that can be dragged.

    Parameters
    ----------
    part : Part
        Of what.
    grip : str
        "point" of a pleural line, "left" or "right" edge or "reach" of a B-line.
    point : int
        Which point of the line; 0 for the others.
    beam, depth : float
        Where it is.
    """

    part: Part
    grip: Literal["point", "left", "right", "reach"]
    point: int
    beam: float
    depth: float

    @property
    def key(self) -> tuple[Part, str, int]:
        """What stays the same while it is dragged."""
        return self.part, self.grip, self.point


def handles_of(marks: FrameMarks) -> tuple[Handle, ...]:
    """List everything that can be dragged."""
    found = [
        Handle(Part(Kind.PLEURA, number), "point", at, beam, depth)
        for number, line in enumerate(marks.pleura)
        for at, (beam, depth) in enumerate(line)
    ]
    for number, ray in enumerate(marks.b_lines):
        part, middle = Part(Kind.B_LINE, number), (ray.first + ray.last) / 2
        half = (pleura_depth(marks, middle) + ray.reach) / 2
        found += [
            Handle(part, "left", 0, ray.first + ray.lean / 2, half),
            Handle(part, "right", 0, ray.last + ray.lean / 2, half),
            Handle(part, "reach", 0, middle + ray.lean, ray.reach),
        ]
    return tuple(found)


def drag(marks: FrameMarks, handle: Handle, beam: float, depth: float) -> FrameMarks:
    """Move a handle to a beam and a depth, as far as it can go."""
    beam, depth = _held(beam), _held(depth)
    number = handle.part.number
    if handle.part.kind is Kind.PLEURA:
        line = list(marks.pleura[number])
        low = line[handle.point - 1][0] + _APART if handle.point else 0.0
        high = line[handle.point + 1][0] - _APART if handle.point + 1 < len(line) else LAST
        depth = min(depth, LAST - 2 * _BELOW)  # something must fit below it
        line[handle.point] = (round(min(max(beam, low), high), 1), round(depth, 1))
        lines = (*marks.pleura[:number], tuple(line), *marks.pleura[number + 1 :])
        return _settled(marks.model_copy(update={"pleura": lines}))
    ray = marks.b_lines[number]
    if handle.grip == "left":
        moved = {"first": round(min(_held(beam - ray.lean / 2), ray.last), 1)}
    elif handle.grip == "right":
        moved = {"last": round(max(_held(beam - ray.lean / 2), ray.first), 1)}
    else:
        moved = {"reach": round(depth, 1)}
    return _settled(_with_ray(marks, number, ray.model_copy(update=moved)))


def move(marks: FrameMarks, part: Part, beams: float) -> FrameMarks:
    """Move a whole B-line aside."""
    if part.kind is not Kind.B_LINE:
        return marks
    ray = marks.b_lines[part.number]
    by = min(max(beams, -ray.first), LAST - ray.last)
    moved = {"first": round(ray.first + by, 1), "last": round(ray.last + by, 1)}
    return _settled(_with_ray(marks, part.number, ray.model_copy(update=moved)))


def add_b_line(
    marks: FrameMarks, beam: float, kind: Literal["b", "confluence"] = "b"
) -> FrameMarks:
    """Add a B-line or a confluent run around a beam, down to the bottom.

    Raises
    ------
    EditRefused
        Without a pleural line.
    """
    if not marks.pleura:
        raise EditRefused(NO_LINE)
    width = NARROW if kind == "b" else WIDE
    first = min(max(beam - width / 2, 0.0), LAST - width)
    ray = BLineMark.model_validate(
        {"from": round(first, 1), "to": round(first + width, 1), "reach": LAST - 1, "kind": kind}
    )
    rays = (*marks.b_lines, ray)
    return _settled(marks.model_copy(update={"b_lines": rays, "lung": True}))


def add_pleura(marks: FrameMarks) -> FrameMarks:
    """Add a pleural line across the middle, to be dragged to its place.

    Raises
    ------
    EditRefused
        When there is one across the same beams already.
    """
    free = [run for run in _free(marks) if run[1] - run[0] >= 12.0]
    if not free:
        raise EditRefused("A pleural line runs all across already: drag its points, or remove it.")
    line: Polyline = _NEW_LINE
    if marks.pleura:
        start, end = max(free, key=lambda run: run[1] - run[0])
        depth = round(pleura_depth(marks, (start + end) / 2), 1)
        line = ((start, depth), (round((start + end) / 2, 1), depth), (end, depth))
    lines = tuple(sorted((*marks.pleura, line), key=lambda each: each[0][0]))
    return marks.model_copy(update={"pleura": lines, "lung": True})


def add_point(marks: FrameMarks, part: Part, beam: float) -> FrameMarks:
    """Add a point to a pleural line at a beam, on the line."""
    line = list(marks.pleura[part.number])
    if any(abs(known - beam) < 2 * _APART for known, _ in line):
        return marks
    depth = round(pleura_depth(marks.model_copy(update={"pleura": (tuple(line),)}), beam), 1)
    point: Point = (round(_held(beam), 1), depth)
    line = sorted([*line, point])
    number = part.number
    lines = (*marks.pleura[:number], tuple(line), *marks.pleura[number + 1 :])
    return _settled(marks.model_copy(update={"pleura": lines}))


def remove(marks: FrameMarks, part: Part) -> FrameMarks:
    """Remove one thing; with the last pleural line go the A-lines and B-lines that hang from it."""
    kept = [each for at, each in enumerate(getattr(marks, part.kind)) if at != part.number]
    left = marks.model_copy(update={part.kind.value: tuple(kept)})
    if left.pleura or part.kind is not Kind.PLEURA:
        return _settled(left)
    return left.model_copy(update={"b_lines": (), "a_lines": (), "lung": False})


def turn(marks: FrameMarks, part: Part) -> FrameMarks:
    """Make a B-line a confluent run, or the other way round."""
    if part.kind is not Kind.B_LINE:
        return marks
    ray = marks.b_lines[part.number]
    kind = "confluence" if ray.kind == "b" else "b"
    return _with_ray(marks, part.number, ray.model_copy(update={"kind": kind}))


def clear(marks: FrameMarks) -> FrameMarks:
    """Take everything away."""
    none = {"pleura": (), "ribs": (), "a_lines": (), "b_lines": (), "unsure": (), "lung": False}
    return marks.model_copy(update=none)


def tidied(marks: FrameMarks) -> FrameMarks:
    """Leave out A-lines that no longer lie below the pleural line, which has been moved."""
    if not marks.pleura:
        return marks
    kept = tuple(
        line
        for line in marks.a_lines
        if all(depth > pleura_depth(marks, beam) for beam, depth in a_line_points(line))
    )
    return marks if len(kept) == len(marks.a_lines) else marks.model_copy(update={"a_lines": kept})


def part_at(marks: FrameMarks, beam: float, depth: float, reach: float) -> Part | None:
    """Find what lies at a place, lines before rays.

    Parameters
    ----------
    marks : FrameMarks
        Where to look.
    beam, depth : float
        The place.
    reach : float
        How far off a line may be, samples.
    """
    best: tuple[float, Part] | None = None
    for kind in (Kind.PLEURA, Kind.RIB, Kind.A_LINE):
        for number, line in enumerate(getattr(marks, kind)):
            points = a_line_points(line)
            if points[0][0] <= beam <= points[-1][0]:
                off = abs(_depth_at(points, beam) - depth)
                if off <= reach and (best is None or off < best[0]):
                    best = off, Part(kind, number)
    if best is not None:
        return best[1]
    for number, ray in reversed(tuple(enumerate(marks.b_lines))):
        top = pleura_depth(marks, (ray.first + ray.last) / 2)
        if top <= depth <= ray.reach:
            aside = ray.lean * (depth - top) / max(ray.reach - top, 1.0)
            if ray.first - 1 <= beam - aside <= ray.last + 1:
                return Part(Kind.B_LINE, number)
    return None


def _depth_at(points: Polyline, beam: float) -> float:
    for (b0, d0), (b1, d1) in itertools.pairwise(points):
        if b0 <= beam <= b1:
            return d0 if b0 == b1 else d0 + (d1 - d0) * (beam - b0) / (b1 - b0)
    return points[-1][1]


def _held(value: float) -> float:
    return min(max(value, 0.0), LAST)


def _with_ray(marks: FrameMarks, number: int, ray: BLineMark) -> FrameMarks:
    rays = (*marks.b_lines[:number], ray, *marks.b_lines[number + 1 :])
    return marks.model_copy(update={"b_lines": rays})


def _settled(marks: FrameMarks) -> FrameMarks:
    """Let B-lines end below the pleural line, wherever that has moved to."""
    if not marks.pleura:
        return marks
    rays = []
    for ray in marks.b_lines:
        least = min(pleura_depth(marks, (ray.first + ray.last) / 2) + _BELOW, LAST)
        rays.append(
            ray if ray.reach >= least else ray.model_copy(update={"reach": round(least, 1)})
        )
    return marks.model_copy(update={"b_lines": tuple(rays)})


def _free(marks: FrameMarks) -> list[tuple[float, float]]:
    """Find runs of beams without a pleural line."""
    edge, found = 4.0, []
    for line in sorted(marks.pleura, key=lambda each: each[0][0]):
        found.append((edge, line[0][0] - 2))
        edge = max(edge, line[-1][0] + 2)
    return [*found, (edge, LAST - 4)]
