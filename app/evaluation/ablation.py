"""What each step of the score gains: from the published formula to the worst moment of a breath."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from app.appraise import BACK_S
from app.evaluation.cine import BREATHS, PhantomCine
from app.evaluation.trust import moment_of
from models.cine.watch import CineWatch
from models.findings.frame import read_findings
from models.labels import IGNORE
from models.look import Look
from models.score.beams import BeamReading, read_beams
from models.score.frame import OCCUPIED
from models.score.paper import blas_paper
from models.trust.gate import judge
from models.trust.mirror import mirrored_geometry
from models.trust.verdict import Trust

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from numpy.typing import NDArray

    from app.evaluation.frames import Labelled
    from app.evaluation.segment import Predict
    from augment.phantom import Truth
    from models.cine.moment import Moment
    from models.geometry import Geometry
    from models.score import Reason

    Image = NDArray[np.uint8]

PAPER, BEAMS, SPACES, GATE = (
    "formula of the paper",
    "all beams with the line and between",
    "readable beams, per space",
    "what the gate lets through",
)
FRAME_STEPS = (PAPER, BEAMS, SPACES, GATE)
WORST, P90 = (f"{name} of {BREATHS:g} breaths" for name in ("worst moment", "90th percentile"))


@dataclass(frozen=True, slots=True)
class Stepped:
    """One frame or recording with its score after each step.

    Parameters
    ----------
    truth : mapping of str to float or None
        True score of each step, 0…1; None where nothing true can be read.
    found : mapping of str to float or None
        Measured score; None where there is none.
    warned : bool
        The number is shown with a warning.
    interval : (float, float) or None
        What is shown with the number.
    lines : tuple of (int, int or None)
        B-lines of each true space, and those found in it; None where none of it was read.
    depth_mm : (float, float) or None
        Pleural depth, true and found; None without one, or without calibration.
    """

    truth: Mapping[str, float | None]
    found: Mapping[str, float | None]
    warned: bool = False
    interval: tuple[float, float] | None = None
    lines: tuple[tuple[int, int | None], ...] = ()
    depth_mm: tuple[float, float] | None = None


def ablate(
    frames: Iterable[Labelled],
    ways: Mapping[str, Predict | None],
    on_frame: Callable[[], None] | None = None,
) -> dict[str, list[Stepped]]:
    """Score phantom frames step by step.

    Parameters
    ----------
    frames : iterable of Labelled
        With known sectors; others are left out.
    ways : mapping
        What segments them; None takes the true masks, the undecided as background.
    on_frame : callable or None
        Called after each frame.
    """
    done: dict[str, list[Stepped]] = {name: [] for name in ways}
    for frame in frames:
        if frame.box is not None and frame.geometry is not None and frame.truth is not None:
            x, y, width, height = frame.box
            cut = np.s_[y : y + height, x : x + width]
            crop, labels = (np.ascontiguousarray(each[cut]) for each in (frame.image, frame.labels))
            before = [np.ascontiguousarray(each[cut]) for each in frame.earlier]
            true = np.where(labels == IGNORE, np.uint8(0), labels)
            for name, predict in ways.items():
                found, mirrored = true, None
                if predict is not None:
                    found = predict(_look([*before, crop], frame.geometry))
                    mirrored = _mirrored(predict, [*before, crop], frame.geometry)
                done[name].append(
                    step_through(found, crop, frame.geometry, frame.truth, mirrored=mirrored)
                )
        if on_frame is not None:
            on_frame()
    return done


def step_through(
    labels: Image,
    crop: Image,
    geometry: Geometry,
    truth: Truth,
    *,
    mirrored: BeamReading | Reason | None = None,
) -> Stepped:
    """Score one frame after each step.

    Parameters
    ----------
    labels : (h, w) uint8
        Values of `Label`, covering the crop.
    crop : (H, W) uint8
        Grey picture of the sector's box.
    geometry : Geometry
        In pixels of the crop.
    truth : Truth
        Of the frame.
    mirrored : BeamReading, Reason or None
        What the mirrored picture shows, turned back; None when it was not asked for.
    """
    now = moment_of(labels, crop, geometry)
    verdict = judge(now, (), mirrored)
    shown = verdict.trust is not Trust.NONE
    found = {
        PAPER: blas_paper(labels),
        BEAMS: None if now.beams is None else _all_beams(now.beams),
        SPACES: now.score.value,
        GATE: now.score.value if shown else None,
    }
    low, high = verdict.low, verdict.high
    return Stepped(
        truth=dict.fromkeys(found, truth.blas),
        found=found,
        warned=verdict.trust is Trust.WARNING,
        interval=None if low is None or high is None else (low, high),
        lines=_lines(now, truth),
        depth_mm=_depth(now, truth) if geometry.calibrated else None,
    )


def step_through_time(cine: PhantomCine) -> Stepped:
    """Score one recording: every moment through the gate, then all of it as one window."""
    watching = CineWatch(keep_s=float("inf"))
    before: deque[Moment] = deque()
    for moment in cine.moments:
        watching.add(moment, judge(moment, tuple(before)).trust)
        before.append(moment)
        while moment.time_s - before[0].time_s > BACK_S:
            before.popleft()
    summary = watching.summary(float("inf"))
    window = None if summary is None else summary.window
    true = [each.blas for each in cine.truths if each.blas is not None]
    worst = None if window is None else window.worst
    return Stepped(
        truth={
            WORST: max(true, default=None),
            P90: float(np.percentile(true, 90)) if true else None,
        },
        found={
            WORST: None if worst is None else worst.value,
            P90: None if window is None else window.p90,
        },
        warned=window is not None and window.shortfall is not None,
    )


def _all_beams(beams: BeamReading) -> float:
    """Share of the pleural arc that is crossed, ribs and gaps counted as free of B-lines."""
    at = np.flatnonzero(beams.line.seen)
    here = slice(int(at[0]), int(at[-1]) + 1)
    arc = beams.arc_mm[here]
    return float(arc[beams.artifact[here] >= OCCUPIED].sum() / arc.sum())


def _lines(now: Moment, truth: Truth) -> tuple[tuple[int, int | None], ...]:
    """Give each true space the B-lines of the spaces found that lie mostly over it."""
    counts: list[int | None] = [None] * len(truth.spaces)
    for space in now.score.spaces:
        overlap = [min(space.end, t.end) - max(space.start, t.start) for t in truth.spaces]
        if overlap and max(overlap) > 0.0:
            k = int(np.argmax(overlap))
            counts[k] = (counts[k] or 0) + space.b_lines
    return tuple((true.b_lines, found) for true, found in zip(truth.spaces, counts, strict=True))


def _depth(now: Moment, truth: Truth) -> tuple[float, float] | None:
    """Pleural depth as it is reported, beside the true one."""
    if now.beams is None:
        return None
    found = read_findings(now.beams, now.beams.geometry).pleural_depth_mm
    return None if found.value is None else (truth.pleura_depth_mm, found.value)


def _look(images: Sequence[Image], geometry: Geometry) -> Look:
    steps = range(len(images))
    return Look(tuple(images), tuple(steps), tuple(k * 4 / 30 for k in steps), geometry)


def _mirrored(
    predict: Predict, images: Sequence[Image], geometry: Geometry
) -> BeamReading | Reason:
    turned = [np.ascontiguousarray(each[:, ::-1]) for each in images]
    labels = predict(_look(turned, mirrored_geometry(geometry)))
    return read_beams(np.ascontiguousarray(labels[:, ::-1]), geometry)
