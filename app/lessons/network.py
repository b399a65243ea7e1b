"""The network's answer to a question, read from the same pictures by the program's own examiner."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from app.appraise import Appraiser
from app.clip_watch import ClipWatch
from app.examine import Examiner
from app.lessons.cine import renderer_of
from app.lessons.marking import mark
from app.lessons.question import TrueLine
from app.lessons.true_line import strokes_of
from capture.frame import Frame
from capture.sector import Sector
from models.cine.lung_point import read_lung_point
from models.cine.sliding_strip import StripKeeper

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.lessons.marking import Mark
    from app.lessons.question import Answer, Sheet
    from app.result import Result
    from augment.phantom import Truth
    from models.segmenter import Segmenter

BEFORE = 8
"""Frames before a still that the network sees too: it and the gate look back."""
_MERGED_MM = 10.0
_MANY, _HALF = 3, 0.5


@dataclass(frozen=True, slots=True, eq=False)
class NetworkAnswer:
    """What the network answered; it may be wrong, the phantom's truth is not.

    Parameters
    ----------
    answer : Answer or None
        In the form of the question; None where it gives none.
    reason : str
        Why it gives none; empty when it does.
    mark : Mark or None
        What it earns.
    result : Result
        Of the key frame, with its masks.
    """

    answer: Answer | None
    reason: str
    mark: Mark | None
    result: Result


@dataclass(frozen=True, slots=True, eq=False)
class _Read:
    results: tuple[Result, ...]
    key: Result
    watch: ClipWatch
    strips: StripKeeper


class NetworkReader:
    """Answers questions with a network, its sector given.

    Parameters
    ----------
    segmenter : Segmenter
        The network.
    on_frame : callable or None
        Called after each frame.
    """

    def __init__(self, segmenter: Segmenter, on_frame: Callable[[], None] | None = None) -> None:
        self._segmenter, self._on_frame = segmenter, on_frame

    def __call__(self, sheet: Sheet) -> NetworkAnswer:
        """Examine the pictures and answer."""
        read = self._examine(sheet)
        answer, reason = _ANSWERS[sheet.lesson.kind](sheet, read)
        earned = None if answer is None else mark(sheet.question, sheet.key, answer)
        return NetworkAnswer(answer, reason, earned, read.key)

    def _examine(self, sheet: Sheet) -> _Read:
        cine, watch, strips = sheet.question.cine, ClipWatch(), StripKeeper()
        appraiser = Appraiser(moment_sinks=(watch, strips.add))
        renderer, sector = renderer_of(cine), sector_of(sheet.key.truth, cine.size)
        examiner = Examiner(self._segmenter, lambda _: sector, appraiser=appraiser)
        lead = min(cine.first, BEFORE) if cine.frames == 1 else 0
        results = []
        for number in range(-lead, cine.frames):
            image = renderer.frame(cine.first + number).image
            time_s = (cine.first + number) / cine.fps
            results.append(examiner(Frame(image, number + lead, time_s, time_s)))
            if self._on_frame is not None:
                self._on_frame()
        shown = tuple(results[lead:])
        return _Read(shown, shown[cine.key], watch, strips)


def sector_of(truth: Truth, size: tuple[int, int]) -> Sector:
    """Say the true sector of a frame as a person would give it."""
    geometry, linear = truth.geometry, truth.geometry.apex is None
    return Sector(
        size=size,
        box=truth.box,
        kind="linear" if linear else "fan",
        apex=geometry.apex,
        radius_px=geometry.radius,
        depth_px=float(truth.box[3]) if linear else geometry.depth,
        left_deg=math.degrees(geometry.left),
        right_deg=math.degrees(geometry.right),
        mm_per_px=geometry.mm_per_px,
        origin="manual",
        scale_origin="manual",
    )


_Told = tuple["Answer | None", str]


def _none(read: _Read) -> str:
    return f"it gives no score: {read.key.score.reason}"


def _count(sheet: Sheet, read: _Read) -> _Told:
    lines = read.key.score.b_lines
    return (None, _none(read)) if lines is None else (lines, "")


def _share(sheet: Sheet, read: _Read) -> _Told:
    start, end = sheet.question.region or (0.0, 1.0)
    best, most = None, 0.0
    for space in read.key.score.spaces:
        over = min(space.end, end) - max(space.start, start)
        if over > most:
            best, most = space, over
    if read.key.score.value is None:
        return None, _none(read)
    if best is None or most < 0.5 * (end - start):
        return None, "it finds no space there"
    return best.blas, ""


def _line(sheet: Sheet, read: _Read) -> _Told:
    beams = read.key.beams
    if beams is None:
        return None, "it finds no pleural line"
    depth = np.where(beams.line.seen & ~beams.line.behind_rib, beams.line.depth_mm, np.nan)
    strokes = strokes_of(sheet.key.truth, TrueLine(depth, beams.arc_mm))
    return (strokes, "") if strokes else (None, "it finds no pleural line")


def _scorable(sheet: Sheet, read: _Read) -> _Told:
    return read.key.score.value is not None, ""


def _pattern(sheet: Sheet, read: _Read) -> _Told:
    score = read.key.score
    if score.value is None or score.b_lines is None:
        return None, f"{_none(read)}; it marks neither consolidation nor effusion"
    if sum(space.confluent * space.arc_mm for space in score.spaces) >= _MERGED_MM:
        return "confluence", ""
    if score.b_lines:
        return "b-lines", ""
    found = None if read.key.appraisal is None else read.key.appraisal.findings
    if found is not None and found.a_lines:
        return "a-lines", ""
    return None, "it sees neither A-lines nor B-lines, and marks neither of the others"


def _lookalike(sheet: Sheet, read: _Read) -> _Told:
    if read.key.score.b_lines:
        return "b-line", ""
    if read.key.score.value is None:
        return None, _none(read)
    return None, "it marks no B-line, and does not name what else a ray may be"


def _zone(sheet: Sheet, read: _Read) -> _Told:
    spaces = [space for result in read.results for space in result.score.spaces]
    if not spaces:
        return None, f"{_none(read)}; tissue-like lung it does not mark"
    worst = 0
    for space in spaces:
        if space.b_lines >= _MANY or space.confluent * space.arc_mm >= 3.0:
            worst = max(worst, 2 if space.blas > _HALF else 1)
    return str(worst), ""


def _sliding(sheet: Sheet, read: _Read) -> _Told:
    slides = read.watch.slides(read.watch.sliding())
    return (None, "it cannot tell") if slides is None else (slides, "")


def _point(sheet: Sheet, read: _Read) -> _Told:
    found = read_lung_point(read.strips.strips)
    if found.point is None:
        return None, "it finds none" if found.doubt is None else f"it finds none: {found.doubt}"
    return found.point.across, ""


_ANSWERS: dict[str, Callable[[Sheet, _Read], _Told]] = {
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
