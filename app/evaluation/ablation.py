"""What each step of the score gains: from the published formula to the worst moment of a breath."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from app.appraise import BACK_S
from app.evaluation.cine import BREATHS, PhantomCine
from app.evaluation.report import Report, Table
from app.evaluation.trust import moment_of
from models.agreement import Pair, agree
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
    from app.evaluation.report import Cell
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
HEALTHY_LIMITS = (0.2, 0.5)
NEAR = 0.05
NEAR_LINES = 1


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


def ablation_report(
    source: str,
    frames: Mapping[str, Sequence[Stepped]],
    breaths: Mapping[str, Sequence[Stepped]],
) -> Report:
    """Lay the steps beside each other, way by way, and what else the frames were measured for."""
    tables = [
        _steps_table(f"{name}: {source}", frames.get(name, ()), breaths.get(name, ()))
        for name in dict.fromkeys((*frames, *breaths))
    ]
    if frames:
        tables.append(_further(source, frames))
    figures = {
        table.title: {str(row[0]): dict(zip(table.columns[1:], row[1:], strict=True))
                      for row in table.rows}
        for table in tables
    }  # fmt: skip
    return Report(source, tuple(tables), figures)


def _steps_table(title: str, frames: Sequence[Stepped], breaths: Sequence[Stepped]) -> Table:
    columns = (
        "step", "n", "no number", "warned", "bias", "low", "high", "|error|", f"within {NEAR:g}",
        "healthy", *(f"healthy > {limit:g}" for limit in HEALTHY_LIMITS), "number without truth",
    )  # fmt: skip
    rows: list[tuple[Cell, ...]] = []
    for names, group in ((FRAME_STEPS, frames), ((WORST, P90), breaths)):
        for name in names if group else ():
            warned = sum(each.warned for each in group) if name in (GATE, WORST, P90) else None
            rows.append((name, *_row([(e.truth[name], e.found[name]) for e in group], warned)))
    note = (
        "Bias and 95 % limits of agreement over all with both values, none left out. "
        "A recording is warned of when its window falls short."
    )
    return Table(title, columns, tuple(rows), note)


def _row(pairs: Sequence[tuple[float | None, float | None]], warned: int | None) -> list[Cell]:
    found = agree([Pair(*pair) for pair in pairs])
    near = [abs(b - a) <= NEAR for a, b in pairs if a is not None and b is not None]
    healthy = [value for true, value in pairs if true == 0.0 and value is not None]
    return [
        found.frames, found.unscored, warned, found.bias, found.low, found.high, found.absolute,
        share_of(near), len(healthy),
        *(sum(value > limit for value in healthy) for limit in HEALTHY_LIMITS), found.overscored,
    ]  # fmt: skip


def _further(source: str, frames: Mapping[str, Sequence[Stepped]]) -> Table:
    """B-lines per space, pleural depth and the interval."""
    columns = (
        "masks", "true spaces", "not read", "B-lines within 1", "depths, calibrated",
        "median error, mm", "numbers shown", "interval holds", "mean interval",
    )  # fmt: skip
    rows: list[tuple[Cell, ...]] = []
    for name, group in frames.items():
        lines = [pair for each in group for pair in each.lines]
        counted = [(true, found) for true, found in lines if found is not None]
        off = [abs(found - true) for true, found in (e.depth_mm for e in group if e.depth_mm)]
        held = [
            (low - 1e-9 <= true <= high + 1e-9, high - low)
            for true, (low, high) in ((e.truth[GATE], e.interval) for e in group if e.interval)
            if true is not None
        ]
        rows.append((
            name, len(lines), len(lines) - len(counted),
            share_of(abs(found - true) <= NEAR_LINES for true, found in counted),
            len(off), float(np.median(off)) if off else None, len(held),
            share_of(inside for inside, _ in held),
            float(np.mean([wide for _, wide in held])) if held else None,
        ))  # fmt: skip
    note = "B-lines over the spaces that were read; the intervals are those of the shipped network."
    return Table(f"Further values: {source}", columns, tuple(rows), note)


def share_of(flags: Iterable[bool]) -> float | None:
    """Share 0…1 of True; None of nothing."""
    each = list(flags)
    return sum(each) / len(each) if each else None


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
